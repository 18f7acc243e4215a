"""Organizations, locations and areas as resources of FHIR R4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from phcdesk.formats.fhir.contacts import written_telecoms
from phcdesk.formats.fhir.elements import Element
from phcdesk.formats.fhir.openings import write_openings
from phcdesk.formats.fhir.own import ABSENT, CONFIDENTIALITY, EXTENSIONS, FACILITY_TYPES, IDS, PHYSICAL_TYPES, PROFILES
from phcdesk.model import Address, Location, Organization, Service, ServiceArea

_ACCESSIBILITY = "http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/accessibility"
_DESCRIPTION = "http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/org-description"


class Ids(Protocol):
    """Gives the id of the resource of a record."""

    def of(self, kind: str, raw: str) -> str:
        """The id."""


def filled(resource: Element) -> Element:
    """A resource or element without its empty members, which FHIR does not allow."""
    return {name: value for name, value in resource.items() if value not in ("", None, [], {}, ())}


def identifier(raw: str) -> list[Element]:
    """The identifier by which our own records know themselves again."""
    return [{"use": "official", "system": IDS, "value": raw}] if raw else []


def own_text(name: str, value: str) -> Element:
    """An extension of our own that holds a text."""
    return {"url": f"{EXTENSIONS}{name}", "valueString": value}


def facility_type(code: str) -> list[Element]:
    """The type by which mCSD tells facilities from jurisdictions."""
    return [{"coding": [{"system": FACILITY_TYPES, "code": code}]}]


def organization_id(service: Service) -> str:
    """What an organization is known by: its id, else its name; "" for none."""
    organization = service.organization
    return organization.id or organization.name


def area_id(area: ServiceArea) -> str:
    """What an area is known by: all that is said of it."""
    return f"area {area.name} {area.country} {area.description}"


def organization_resource(service: Service, ids: Ids) -> Element | None:
    """The organization of a service, if it has one."""
    organization: Organization = service.organization
    if not organization_id(service):
        return None
    described = [{"url": _DESCRIPTION, "valueString": organization.description}] if organization.description else []
    return filled(
        {
            "resourceType": "Organization",
            "id": ids.of("organization", organization_id(service)),
            "meta": {"profile": [f"{PROFILES}FacilityOrganization"]},
            "extension": described,
            "identifier": identifier(organization.id),
            "active": True,
            "type": facility_type("facility"),
            "name": organization.name or organization.id,
            "alias": [organization.alternate_name] if organization.alternate_name else [],
            "telecom": written_telecoms(organization.phones, organization.email, organization.website),
        }
    )


def place_resources(service: Service, ids: Ids) -> Iterator[Element]:
    """The places of a service, and the areas it serves."""
    for at in service.service_at_locations:
        yield _place(service, at.location, ids)
    for area in service.service_areas:
        yield _area(area, ids)


def _place(service: Service, location: Location, ids: Ids) -> Element:
    hours, words = write_openings(location.schedules, "openingTime", "closingTime")
    extras = [own_text("transportation", location.transportation)] if location.transportation else []
    if location.location_type not in ("physical", "virtual", ""):
        extras.append(own_text("location-type", location.location_type))
    extras += [{"url": _ACCESSIBILITY, "valueCodeableConcept": {"text": said}} for said in location.accessibility]
    secret = [{"system": CONFIDENTIALITY, "code": "R"}] if location.restricted else []
    address = _first_physical(location.addresses)
    point = location.latitude is not None and location.longitude is not None and not location.restricted
    provider = ids.of("organization", organization_id(service)) if organization_id(service) else ""
    virtual = [{"system": PHYSICAL_TYPES, "code": "vi"}] if location.location_type == "virtual" else []
    return filled(
        {
            "resourceType": "Location",
            "id": ids.of("location", location.id),
            "meta": filled({"profile": [f"{PROFILES}FacilityLocation"] if provider else [], "security": secret}),
            "extension": extras,
            "identifier": identifier(location.id),
            "status": "active",
            "name": location.name,
            "_name": None if location.name else {"extension": [{"url": ABSENT, "valueCode": _why_nameless(location)}]},
            "alias": [location.alternate_name] if location.alternate_name else [],
            "description": location.description,
            "mode": "instance",
            "type": facility_type("facility"),
            "telecom": written_telecoms(location.phones),
            "address": _address(address) if address and not location.restricted else None,
            "physicalType": {"coding": virtual} if virtual else None,
            "position": {"longitude": location.longitude, "latitude": location.latitude} if point else None,
            "managingOrganization": {"reference": f"Organization/{provider}"} if provider else None,
            "hoursOfOperation": hours,
            "availabilityExceptions": words,
        }
    )


def _why_nameless(location: Location) -> str:
    return "masked" if location.restricted else "unknown"


def _area(area: ServiceArea, ids: Ids) -> Element:
    return filled(
        {
            "resourceType": "Location",
            "id": ids.of("location", area_id(area)),
            "meta": {"profile": [f"{PROFILES}JurisdictionLocation"]},
            "status": "active",
            "name": area.name or area.country or area.description,
            "description": area.description,
            "mode": "instance",
            "type": facility_type("jurisdiction"),
            "address": filled({"country": area.country}),
            "physicalType": {"coding": [{"system": PHYSICAL_TYPES, "code": "jdn"}]},
        }
    )


def _first_physical(addresses: Iterable[Address]) -> Address | None:
    """FHIR has one address for a place: the one where it is, before the one where letters go."""
    listed = sorted(addresses, key=lambda address: address.address_type == "postal")
    return listed[0] if listed else None


def _address(address: Address) -> Element:
    kind = address.address_type if address.address_type in ("physical", "postal") else ""
    lines = [line for line in (address.address_1, address.address_2) if line]
    return filled(
        {
            "use": "work",
            "type": kind,
            "line": lines,
            "city": address.city,
            "district": address.region,
            "state": address.state_province,
            "postalCode": address.postal_code,
            "country": address.country,
        }
    )
