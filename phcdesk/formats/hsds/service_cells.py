"""The cells of a service row, with what was gathered for it, to a service."""

from __future__ import annotations

from typing import Literal, NamedTuple, cast, get_args

from phcdesk.formats.context import ReadContext
from phcdesk.formats.hsds.packed import words_in
from phcdesk.formats.hsds.parts import Filled
from phcdesk.formats.hsds.records import Raw, Records
from phcdesk.model import Assurance, Code, Method, Organization, Service, ServiceAtLocation
from phcdesk.tables.values import STATUSES, has_markup, iso_date, listed, listed_sources, safe_address, status_of

FICTIONAL = "FICTIONAL: "
"""Stands before the name of an invented entry, because other programs show nothing but the name."""
EARLIEST_YEAR = 1990

_METHODS = frozenset(get_args(Method))
_TEXTS = ("description", "eligibility_description", "application_process", "alert")


class Gathered(NamedTuple):
    """What the other tables say of a service. ``words`` are names of terms that are not of our vocabulary."""

    id: str
    organization: Organization
    places: tuple[ServiceAtLocation, ...]
    filled: Filled
    codes: tuple[Code, ...]
    words: tuple[str, ...]
    country: str


def service_of(row: Raw, gathered: Gathered, records: Records, context: ReadContext) -> Service:
    """The service, with what is odd about its cells noted."""
    filled = gathered.filled
    for column in _TEXTS:
        if has_markup(row[column]):
            records.note("TX01", row, column, row[column])
    fictional = bool(row["fictional"])
    name = row["name"].removeprefix(FICTIONAL) if fictional else row["name"]
    return Service(
        id=gathered.id,
        name=name or _stand_in(row, gathered, records) or gathered.id,
        alternate_name=row["alternate_name"],
        description=row["description"],
        language=row["language"] or context.language,
        organization=Organization() if row["organization_not_stated"] else gathered.organization,
        status=_status(row, records),
        alert=row["alert"],
        url=_address(row, records),
        email=row["email"],
        role=_role(row),
        application_process=row["application_process"],
        fees_description=row["fees_description"] or row["fees"],
        wait_time=row["wait_time"],
        eligibility_description=row["eligibility_description"],
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        interpretation_services=row["interpretation_services"],
        phones=filled.phones,
        schedules=filled.schedules,
        hours_note="; ".join(filter(None, (row["hours_note"], filled.hours_note))),
        languages=filled.languages,
        service_areas=filled.areas,
        service_at_locations=gathered.places,
        cost_options=filled.costs,
        required_documents=filled.papers,
        codes=gathered.codes,
        keywords=tuple(dict.fromkeys((*_keywords(row["keywords"]), *gathered.words))),
        country=gathered.country,
        evidence_note=row["evidence_note"],
        fictional=fictional,
        assurance=_assurance(row, records, context),
    )


def _keywords(cell: str) -> tuple[str, ...]:
    return words_in(cell, "") if cell.startswith("[") else listed(cell)


def _stand_in(row: Raw, gathered: Gathered, records: Records) -> str:
    places = (at.location.name for at in gathered.places)
    names = (row["alternate_name"], *places, gathered.organization.name)
    name = next(filter(None, names), "")
    records.note("RQ01", row, "name", "", name)
    return name


def _status(row: Raw, records: Records) -> str:
    if row["status_not_stated"]:
        return row["status_not_stated"].removeprefix("blank")
    status = row["status"].casefold()
    if status in STATUSES:
        return status
    known = status_of(status)
    records.note("EN01", row, "status", row["status"], known)
    return known or row["status"]


def _role(row: Raw) -> Literal["referral", "example"]:
    # Nobody is referred to a service of which it is not clear that it takes referrals.
    return "referral" if row["role"].casefold() in ("", "referral") else "example"


def _address(row: Raw, records: Records) -> str:
    if row["url"] and not safe_address(row["url"]):
        records.note("UR01", row, "url", row["url"])
        return ""
    return row["url"]


def _assurance(row: Raw, records: Records, context: ReadContext) -> Assurance:
    said = row["assurance_as_of"] or row["assured_date"]
    day = iso_date(said) if said else ""
    note = row["assurance_note"]
    if said and (not day or not EARLIEST_YEAR <= int(day[:4]) <= context.today.year + 1):
        records.note("DT01", row, "assured_date", said)
        day, note = "", f"{note} [{said}]".strip()
    method = row["assurance_method"]
    agreement = row["assurance_agreement"]
    return Assurance(
        cast("Method", method if method in _METHODS else ""),
        day or "",
        int(agreement) if agreement.isascii() and agreement.isdigit() and len(agreement) < 5 else 0,
        listed_sources(row["assurance_sources"]),
        row["assurance_assurer"],
        note,
    )
