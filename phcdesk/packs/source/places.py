"""Locations with their addresses and points, and the rule for places that must stay secret.

A restricted place loses its addresses, point, phones, hours, description and directions while it is read, so that
nothing later can show them; problems found in its rows are noted without repeating the cell. Its country is kept,
because numbers are dialled by country.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from phcdesk.formats.restricted import bare_place
from phcdesk.model import Address, Location, Phone, Schedule
from phcdesk.model import Language as Spoken
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.skeleton import LOCATIONS
from phcdesk.tables.points import parse_point
from phcdesk.tables.rows import Row

ADDRESSES = "directory/addresses.csv"


class Addresses:
    """The addresses of each location, and the country it lies in."""

    def __init__(self, reading: Reading, locations: Collection[str], restricted: Collection[str]) -> None:
        self.of: dict[str, list[Address]] = {}
        self.country: dict[str, str] = {}
        for row in reading.rows(ADDRESSES):
            location = row["location_id"]
            if location not in locations:
                if location:
                    reading.log.add("FK01", ADDRESSES, row.number, "location_id", location)
                else:
                    reading.log.add("FK02", ADDRESSES, row.number)
                continue
            secret = location in restricted
            country = self._country(reading, row, secret)
            if country:
                self.country.setdefault(location, country)
            if not secret:
                self.of.setdefault(location, []).append(_address(row, country))

    @staticmethod
    def _country(reading: Reading, row: Row, secret: bool) -> str:
        if secret:
            code = row["country"].upper()
            return code if len(code) == 2 and code.isalpha() and code.isascii() else ""
        return reading.country(ADDRESSES, row)


def _address(row: Row, country: str) -> Address:
    return Address(
        row["address_1"],
        row["address_2"],
        row["city"],
        row["region"],
        row["state_province"],
        row["postal_code"],
        country or row["country"],
        row["address_type"],
        row["attention"],
    )


def restricted_location(row: Row, languages: tuple[Spoken, ...]) -> Location:
    """What may be known of a secret place."""
    named = Location(row["id"], row["name"], row["alternate_name"], location_type=row["location_type"])
    return bare_place(replace(named, languages=languages))


def open_location(
    reading: Reading,
    row: Row,
    addresses: tuple[Address, ...],
    phones: tuple[Phone, ...],
    schedules: tuple[Schedule, ...],
    languages: tuple[Spoken, ...],
    accessibility: tuple[str, ...],
) -> Location:
    """A place that may be shown."""
    point = _point(reading, row)
    return Location(
        row["id"],
        row["name"],
        row["alternate_name"],
        reading.text(LOCATIONS, row, "description"),
        row["location_type"],
        row["transportation"],
        point[0] if point else None,
        point[1] if point else None,
        False,
        addresses,
        phones,
        schedules,
        languages,
        accessibility,
    )


def _point(reading: Reading, row: Row) -> tuple[float, float] | None:
    north, east = row["latitude"], row["longitude"]
    if not north and not east:
        return None
    point, rule = parse_point(north, east)
    if rule:
        reading.log.add(rule, LOCATIONS, row.number, "latitude", f"{north} / {east}")
    return point
