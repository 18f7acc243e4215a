"""The cells of a row that say where something is, to a place with its address and point."""

from __future__ import annotations

from collections.abc import Mapping

from phcdesk.formats.identity import beside
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.model import Address, Location, Phone, ServiceAtLocation

_PLACED = frozenset((
    "address", "address_1", "address_2", "city", "admin1", "admin2", "admin3", "postal_code", "latitude", "longitude",
    "point", "accessibility", "transportation",
))  # fmt: skip


class Said(dict[str, str]):
    """The cells of a row that say something: field -> its first cell.

    ``headings`` has the heading of the first column of each field; ``several`` all cells of the fields that more than
    one column may fill, with their headings. ``row`` is the number of the row; what follows it is made of the cells.
    """

    __slots__ = ("country", "headings", "identity", "phones", "place", "row", "secret", "several")
    headings: Mapping[str, str]
    several: dict[str, list[tuple[str, str]]]
    row: int
    identity: str
    country: str
    secret: bool
    phones: tuple[Phone, ...]
    place: ServiceAtLocation | None

    def pairs(self, field: str) -> list[tuple[str, str]]:
        """The cells of a field with their headings; none where it says nothing."""
        if field not in self:
            return []
        return self.several.get(field) or [(self.headings[field], self[field])]


def place_of(said: Said, cells: CellReader) -> ServiceAtLocation | None:
    """The place of a row; None when no cell says where it is. The phones of a secret place are given to it to hide."""
    secret, country = said.secret, said.country
    if not secret and _PLACED.isdisjoint(said):
        return None
    get = said.get
    lines = [cell for cell in (get("address"), get("address_1")) if cell]
    second, city, ward, region = get("address_2", ""), get("city", ""), get("admin3", ""), get("admin2", "")
    state, postcode = get("admin1", ""), get("postal_code", "")
    has_address = bool(lines or second or city or ward or region or state or postcode)
    point = _point(said, cells, country)
    directions = get("transportation", "")
    access: tuple[str, ...] = ()
    if "accessibility" in said:
        access = tuple(f"{heading}: {cell}" for heading, cell in said.pairs("accessibility"))
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
        beside(said.identity),
        get("name", ""),
        location_type="physical",
        transportation=directions,
        latitude=point[0] if point else None,
        longitude=point[1] if point else None,
        restricted=secret,
        addresses=(made,) if has_address else (),
        phones=said.phones if secret else (),
        accessibility=access,
    )
    return ServiceAtLocation(place)


def _point(said: Said, cells: CellReader, country: str) -> tuple[float, float] | None:
    if "latitude" in said or "longitude" in said:
        heading = said.headings["latitude" if "latitude" in said else "longitude"]
        return cells.point(said.get("latitude", ""), said.get("longitude", ""), heading, country)
    if "point" in said:
        return cells.point(said["point"], "", said.headings["point"], country)
    return None
