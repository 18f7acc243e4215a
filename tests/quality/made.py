"""Services to measure: each has only what a test is about."""

from __future__ import annotations

from typing import Any

from phcdesk.model import Address, Assurance, Code, Location, Organization, Phone, Service, ServiceAtLocation


def service(
    identity: str,
    name: str,
    *,
    phone: str = "",
    point: tuple[float, float] | None = None,
    town: str = "",
    line: str = "",
    checked: str = "2026-11-01",
    kind: str = "outpatient",
    organization: str = "",
    country: str = "KE",
    restricted: bool = False,
    **fields: Any,
) -> Service:
    """A service at one place, where a place is given."""
    addresses = (Address(line, city=town, country=country),) if town or line else ()
    north, east = point or (None, None)
    place = Location(f"at-{identity}", latitude=north, longitude=east, addresses=addresses, restricted=restricted)
    return Service(
        identity,
        name,
        organization=Organization(organization, organization) if organization else Organization(),
        phones=(Phone(phone),) if phone else (),
        service_at_locations=(ServiceAtLocation(place),) if point or addresses or restricted else (),
        codes=(Code("service_type", kind),) if kind else (),
        country=country,
        assurance=Assurance(as_of=checked),
        **fields,
    )
