"""A row of services.csv, with all that was gathered for it, to a service."""

from __future__ import annotations

from typing import Literal, NamedTuple

from phcdesk.model import (
    Code,
    CostOption,
    Language,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.skeleton import SERVICES
from phcdesk.tables.rows import Row
from phcdesk.tables.values import STATUSES, listed, status_of


class ServiceParts(NamedTuple):
    """What the other tables say about a service."""

    id: str
    organization: Organization
    country: str
    phones: tuple[Phone, ...]
    schedules: tuple[Schedule, ...]
    languages: tuple[Language, ...]
    areas: tuple[ServiceArea, ...]
    places: tuple[ServiceAtLocation, ...]
    costs: tuple[CostOption, ...]
    papers: tuple[str, ...]
    codes: tuple[Code, ...]


def service_of(reading: Reading, row: Row, parts: ServiceParts) -> Service:
    """The service, with its problems noted."""
    return Service(
        id=parts.id,
        name=row["name"] or _stand_in(reading, row, parts),
        alternate_name=row["alternate_name"],
        description=reading.text(SERVICES, row, "description"),
        language=row["language"] or reading.language,
        organization=parts.organization,
        status=_status(reading, row),
        alert=row["alert"],
        url=reading.web_address(SERVICES, row, "url"),
        email=row["email"],
        role=_role(reading, row),
        application_process=row["application_process"],
        fees_description=row["fees_description"] or row["fees"],
        wait_time=row["wait_time"],
        eligibility_description=row["eligibility_description"],
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        interpretation_services=row["interpretation_services"],
        phones=parts.phones,
        schedules=parts.schedules,
        hours_note=row["hours_note"],
        languages=parts.languages,
        service_areas=parts.areas,
        service_at_locations=parts.places,
        cost_options=parts.costs,
        required_documents=parts.papers,
        codes=parts.codes,
        keywords=listed(row["keywords"]),
        country=parts.country,
        evidence_note=row["evidence_note"],
        fictional=reading.manifest.fictional,
        assurance=reading.assurance(SERVICES, row, dated="assured_date", note="assurance_note"),
    )


def _stand_in(reading: Reading, row: Row, parts: ServiceParts) -> str:
    """A name for a service without one: it must be found, and be seen to lack its own."""
    reading.log.add("RQ01", SERVICES, row.number, "name")
    places = (place.location.name for place in parts.places)
    return row["alternate_name"] or parts.organization.name or next((name for name in places if name), "") or parts.id


def _status(reading: Reading, row: Row) -> str:
    status = row["status"].lower()
    if status not in STATUSES:
        reading.log.add("EN01", SERVICES, row.number, "status", row["status"])
    return status_of(status) or row["status"]


def _role(reading: Reading, row: Row) -> Literal["referral", "example"]:
    match row["role"].lower():
        case "" | "referral":
            return "referral"
        case "example":
            return "example"
    # Nobody is referred to a service of which it is not clear that it takes referrals.
    reading.log.add("EN01", SERVICES, row.number, "role", row["role"])
    return "example"
