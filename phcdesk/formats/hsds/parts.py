"""What hangs on services, places and organizations: phones, hours, languages, addresses, areas, costs, papers.

A number is kept as it is printed, whatever it looks like; only cells that say in words that there is none are left out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from phcdesk.formats.context import ReadContext
from phcdesk.formats.hsds.joining import Joined
from phcdesk.formats.hsds.records import Raw, Records
from phcdesk.formats.hsds.timetable import Hours, hours_of
from phcdesk.formats.names import CountryNames, LanguageNames
from phcdesk.model import Address, Assurance, CostOption, Language, Location, Phone, Schedule, ServiceArea
from phcdesk.phone_numbers import digits_in, international_form, numbers_in
from phcdesk.tables.points import parse_point
from phcdesk.tables.values import damaged_id, has_markup, safe_address

SHORT_CODE_DIGITS = 6
NOT_STATED = "Not stated."
STAND_INS = frozenset({"city", "state_province", "postal_code"})
"""Columns of an address that must have something in them: "-" stands there for a blank."""
"""What we write where the standard demands a text that our source does not have (``writing_rows``)."""

UNKNOWN_COUNTRY = "ZZ"
"""What we write for a country that is demanded and not known: ISO 3166-1 leaves this code to its users."""

_NO_NUMBER = re.compile(r"(?:no|none|not|n/?a|unknown|null|nil|tbc|tba|-+|\?+|\.)(?:\s+\w+){0,2}\W*\Z", re.IGNORECASE)
_QUOTED = re.compile(r"[\"'“”](.*)[\"'“”]\Z", re.DOTALL)


class Filled(NamedTuple):
    """What belongs to a service itself."""

    phones: tuple[Phone, ...]
    schedules: tuple[Schedule, ...]
    hours_note: str
    languages: tuple[Language, ...]
    areas: tuple[ServiceArea, ...]
    costs: tuple[CostOption, ...]
    papers: tuple[str, ...]


class Parts:
    """Makes the parts of records of the rows that belong to them, and marks those rows as used."""

    def __init__(self, records: Records, joined: Joined, context: ReadContext) -> None:
        self._records = records
        self._joined = joined
        self._countries = CountryNames(context.vocabulary)
        self._languages = LanguageNames(context.vocabulary)
        self._found_countries: dict[str, str] = {}
        self._forms: dict[tuple[str, str], str] = {}
        self._timetables: dict[int, Hours] = {}
        self._marked: set[tuple[str, str]] = set()

    def of_service(self, key: str, country: str) -> Filled:
        """What belongs to a service."""
        schedules, text = self._hours("service", key)
        return Filled(
            self.phones("service", key, country),
            schedules,
            text,
            self.languages("service", key),
            tuple(self._area(row) for row in self._rows("service_area", "service", key)),
            tuple(map(_cost, self._rows("cost_option", "service", key))),
            tuple(row["document"] for row in self._rows("required_document", "service", key) if row["document"]),
        )

    def location(self, row: Raw, key: str, identity: str, country: str, *, restricted: bool) -> Location:
        """A place with everything in it; the caller hides what must be hidden."""
        addresses = self.addresses("location", key)
        own = next((address.country for address in addresses if address.country), "") or country
        point = self._point(row, restricted=restricted)
        access = (
            ": ".join(filter(None, (one["description"], one["details"])))
            for one in self._rows("accessibility", "location", key)
        )
        return Location(
            identity,
            row["name"],
            row["alternate_name"],
            self.text(row, "description"),
            row["location_type"],
            row["transportation"],
            point[0] if point else None,
            point[1] if point else None,
            restricted or bool(row["restricted"]),
            addresses,
            self.phones("location", key, own),
            self.schedules("location", key),
            self.languages("location", key),
            tuple(filter(None, access)),
        )

    def phones(self, owner: str, key: str, country: str) -> tuple[Phone, ...]:
        """The numbers of a row, without repeats."""
        found: dict[Phone, None] = {}
        for row in self._rows("phone", owner, key):
            for phone in self._phones_of(row, country):
                found[phone] = None
        return tuple(found)

    def schedules(self, owner: str, key: str) -> tuple[Schedule, ...]:
        """The hours of a place; what is text alone is a schedule with nothing but a description."""
        schedules, text = self._hours(owner, key)
        return (*schedules, Schedule(description=text)) if text else schedules

    def languages(self, owner: str, key: str) -> tuple[Language, ...]:
        """The languages of a row, without repeats."""
        return tuple(dict.fromkeys(filter(None, map(self._language, self._rows("language", owner, key)))))

    def addresses(self, owner: str, key: str) -> tuple[Address, ...]:
        """The addresses of a row, without repeats."""
        return tuple(dict.fromkeys(filter(None, map(self._address, self._rows("address", owner, key)))))

    def country(self, row: Raw, column: str) -> str:
        """The code of a country in a cell, or ""."""
        cell = "" if row[column] == UNKNOWN_COUNTRY else row[column]
        if cell and cell not in self._found_countries:
            self._found_countries[cell] = self._countries.find(cell)
            if not self._found_countries[cell]:
                self._records.note("EN01", row, column, cell)
        return self._found_countries.get(cell, "")

    def country_of_location(self, key: str) -> str:
        """The country that the addresses of a place are in."""
        codes = (self.country(row, "country") for row in self._joined.owned("address", "location", key))
        return next(filter(None, codes), "")

    def country_of_areas(self, owner: str, key: str) -> str:
        """The country that the areas of a service are called by, where they are."""
        areas = self._joined.owned("service_area", owner, key) if owner == "service" else []
        return next(filter(None, (self._country_called(row["name"]) for row in areas)), "")

    def text(self, row: Raw, column: str) -> str:
        """A text as it is, HTML in it noted, and what we write for nothing taken for nothing."""
        cell = row[column]
        if has_markup(cell):
            self._records.note("TX01", row, column, cell)
        return "" if cell == NOT_STATED and column not in row.stated else cell

    def web_address(self, row: Raw, column: str) -> str:
        """An address that may be offered for opening, or ""."""
        cell = row[column]
        if not cell or safe_address(cell):
            return cell
        self._records.note("UR01", row, column, cell)
        return ""

    def _rows(self, entity: str, owner: str, key: str) -> list[Raw]:
        rows = self._joined.owned(entity, owner, key)
        for row in rows:
            row.used = True
        return rows

    def _phones_of(self, row: Raw, country: str) -> list[Phone]:
        number = row["number"]
        if (quoted := _QUOTED.match(number)) and digits_in(number):
            number = quoted[1].strip()
            self._once("PH03", row, "number", row["number"], number)
        if not number or (not digits_in(number) and _NO_NUMBER.match(number)):
            row.used, row.told = False, True
            self._once("PH04" if number else "RQ01", row, "number", number)
            return []
        if damaged_id(number):
            row.used, row.told = False, True
            self._once("PH05", row, "number", number)
            return []
        numbers = numbers_in(number)
        if len(numbers) > 1:
            self._once("PH02", row, "number", number)
        description = "; ".join(filter(None, (row["department"], row["description"])))
        languages = self._languages_of_phone(row)
        return [
            Phone(
                one,
                self._international(row, one, country),
                row["extension"],
                row["type"],
                description.removesuffix(row["dialling"]).rstrip("; ") if row["dialling"] else description,
                row["dialling"],
                languages,
                Assurance(
                    as_of=row["assurance_as_of"], sources=tuple(filter(None, row["assurance_sources"].split(" | ")))
                ),
            )
            for one in numbers
        ]

    def _languages_of_phone(self, row: Raw) -> tuple[Language, ...]:
        key = row["id"].casefold()
        names = [name for name in re.split(r"\s*[,;/]\s*", row["language"]) if name]
        inside = self.languages("phone", key) if key else ()
        return tuple(dict.fromkeys((*inside, *(self._named(name) for name in names))))

    def _international(self, row: Raw, number: str, country: str) -> str:
        if 0 < digits_in(number) <= SHORT_CODE_DIGITS:
            return ""
        form = self._forms.get((number, country))
        if form is None:
            form = self._forms[number, country] = international_form(number, country)
        if not form and (country or number.startswith("+")):
            self._once("PH01", row, "number", number)
        return form

    def _hours(self, owner: str, key: str) -> tuple[tuple[Schedule, ...], str]:
        schedules: dict[Schedule, None] = {}
        texts: dict[str, None] = {}
        for row in self._rows("schedule", owner, key):
            known = self._timetables.get(id(row))
            if known is None:
                known = self._timetables[id(row)] = hours_of(row, self._records)
            schedule, text = known
            if schedule is not None:
                schedules[schedule] = None
            if text:
                texts[text] = None
            if schedule is None and not text:
                row.used = False
        return tuple(schedules), "; ".join(texts)

    def _language(self, row: Raw) -> Language | None:
        if not (row["name"] or row["code"] or row["note"]):
            row.used, row.told = False, True
            self._once("RQ01", row, "name")
            return None
        code = self._languages.by_code(row["code"]) if row["code"] else self._languages.by_name(row["name"])
        if row["code"] and not code:
            self._once("EN01", row, "code", row["code"])
        return Language(code, row["name"], row["note"])

    def _named(self, name: str) -> Language:
        return Language(self._languages.by_code(name) or self._languages.by_name(name), name)

    def _address(self, row: Raw) -> Address | None:
        lines = (row["address_2"], row["address_3"], row["address_4"])
        cells = {name: row[name] for name in Address.__struct_fields__}
        for name, cell in cells.items():
            if name not in row.stated and (cell == NOT_STATED or (cell == "-" and name in STAND_INS)):
                cells[name] = ""
        country = self.country(row, "country")
        cells["address_2"] = ", ".join(filter(None, lines))
        cells["country"] = "" if row["country"] == UNKNOWN_COUNTRY else country or row["country"]
        if not any(cell for name, cell in cells.items() if name != "address_type"):
            row.used, row.told = False, True
            self._once("RQ01", row, "address_1")
            return None
        return Address(**cells)

    def _country_called(self, name: str) -> str:
        """The country of that name. Two or three letters are more often a state or a town than a country."""
        return self._countries.find(name) if len(name) > 3 else ""

    def _area(self, row: Raw) -> ServiceArea:
        country = row["country"] or self._country_called(row["name"])
        return ServiceArea(row["name"], country, row["description"])

    def _point(self, row: Raw, *, restricted: bool) -> tuple[float, float] | None:
        north, east = row["latitude"], row["longitude"]
        if not north and not east:
            return None
        point, rule = parse_point(north, east)
        if rule:
            said = "" if restricted else f"{north} / {east}"
            self._records.note(rule, row, "latitude", said)
        return point

    def _once(self, rule: str, row: Raw, column: str, raw: str = "", kept: str = "") -> None:
        """Note a finding about a row that may be looked at for several owners."""
        if (rule, f"{id(row)}/{raw}") not in self._marked:
            self._marked.add((rule, f"{id(row)}/{raw}"))
            self._records.note(rule, row, column, raw, kept)


def _cost(row: Raw) -> CostOption:
    return CostOption(row["option"], row["currency"].upper(), row["amount"], row["amount_description"])
