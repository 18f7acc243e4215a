"""The cells of a row that say where something is, to a place with its address and point."""

from __future__ import annotations

from phcdesk.formats.identity import beside
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.model import Address, Location, Phone, ServiceAtLocation

_PLACED = frozenset((
    "address", "address_1", "address_2", "city", "admin1", "admin2", "admin3", "postal_code", "latitude", "longitude",
    "point", "accessibility", "transportation",
))  # fmt: skip


class Said(dict[str, list[tuple[str, str]]]):
    """The cells of a row that say something: field -> (heading, cell); ``one`` has the first cell of each field."""

    __slots__ = ("one",)
    one: dict[str, str]


def place_of(
    said: Said,
    cells: CellReader,
    identity: str,
    country: str,
    *,
    secret: bool,
    phones: tuple[Phone, ...],
) -> ServiceAtLocation | None:
    """The place of a row; None when no cell says where it is. The phones of a secret place are given to it to hide."""
    if not secret and _PLACED.isdisjoint(said):
        return None
    get = said.one.get
    lines = [cell for cell in (get("address"), get("address_1")) if cell]
    second, city, ward, region = get("address_2", ""), get("city", ""), get("admin3", ""), get("admin2", "")
    state, postcode = get("admin1", ""), get("postal_code", "")
    has_address = bool(lines or second or city or ward or region or state or postcode)
    point = _point(said, cells)
    directions = get("transportation", "")
    access: tuple[str, ...] = ()
    if "accessibility" in said:
        access = tuple(f"{heading}: {cell}" for heading, cell in said["accessibility"])
    if not (has_address or point or access or directions or secret):
        return None
    if len(lines) > 1 and second:
        lines[1:] = [", ".join((lines[1], second))]
        second = ""
    if city and ward:
        region = f"{ward}, {region}" if region else ward
    made = Address(
        lines[0] if lines else "", lines[1] if len(lines) > 1 else second, city or ward, region, state, postcode,
        country, "physical",
    )  # fmt: skip
    if secret:
        cells.note("SN02", "", "")
    place = Location(
        beside(identity),
        get("name", ""),
        location_type="physical",
        transportation=directions,
        latitude=point[0] if point else None,
        longitude=point[1] if point else None,
        restricted=secret,
        addresses=(made,) if has_address else (),
        phones=phones if secret else (),
        accessibility=access,
    )
    return ServiceAtLocation(place)


def _point(said: Said, cells: CellReader) -> tuple[float, float] | None:
    if "latitude" in said or "longitude" in said:
        heading = said.get("latitude", said.get("longitude", [("", "")]))[0][0]
        return cells.point(said.one.get("latitude", ""), said.one.get("longitude", ""), heading)
    if "point" in said:
        heading, cell = said["point"][0]
        return cells.point(cell, "", heading)
    return None
