"""``countries/``: emergency numbers, indicators and official finders, merged to one entry a country."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from phcdesk.model import Assurance, Country, EmergencyNumber, Finder, Indicator
from phcdesk.packs.source.reading import Reading
from phcdesk.tables.rows import Row

NUMBERS = "countries/emergency_numbers.csv"
INDICATORS = "countries/indicators.csv"
FINDERS = "countries/finders.csv"

EMERGENCY_SERVICES = frozenset({"police", "ambulance", "fire", "general"})

T = TypeVar("T")


def read_countries(reading: Reading) -> list[Country]:
    """The countries of which a source knows something, by their code."""
    numbers = _by_country(reading, NUMBERS, ("service", "number"), _number)
    indicators = _by_country(reading, INDICATORS, ("name", "value"), _indicator)
    finders = _by_country(reading, FINDERS, ("name",), _finder)
    return [
        Country(
            id=f"country-{code}",
            name=reading.vocabulary.label("country", code),
            country=code,
            alternate_name=_other_names(reading, code),
            emergency_numbers=tuple(numbers.get(code, ())),
            indicators=tuple(indicators.get(code, ())),
            finders=tuple(finders.get(code, ())),
            licence=reading.manifest.licence,
            fictional=reading.manifest.fictional,
            assurance=Assurance("fictional") if reading.manifest.fictional else Assurance(),
        )
        for code in sorted({*numbers, *indicators, *finders})
    ]


def _by_country(
    reading: Reading, file: str, required: tuple[str, ...], make: Callable[[Reading, Row], T]
) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for row in reading.rows(file):
        blank = [column for column in ("country", *required) if not row[column]]
        for column in blank:
            reading.log.add("RQ01", file, row.number, column)
        code = reading.country(file, row)
        if code and not blank:
            found.setdefault(code, []).append(make(reading, row))
    return found


def _number(reading: Reading, row: Row) -> EmergencyNumber:
    service = row["service"].lower()
    if service not in EMERGENCY_SERVICES:
        reading.log.add("EN01", NUMBERS, row.number, "service", row["service"])
    return EmergencyNumber(service, row["number"], reading.assurance(NUMBERS, row))


def _indicator(reading: Reading, row: Row) -> Indicator:
    return Indicator(
        row["code"],
        row["name"],
        row["value"],
        row["unit"],
        row["year"],
        row["low"],
        row["high"],
        reading.assurance(INDICATORS, row),
    )


def _finder(reading: Reading, row: Row) -> Finder:
    return Finder(
        reading.entry_id(FINDERS, row) or "",
        row["name"],
        row["operator"],
        reading.web_address(FINDERS, row, "url"),
        row["what_it_lists"],
        row["languages"],
        row["note"],
        row["area"],
        reading.assurance(FINDERS, row),
    )


def _other_names(reading: Reading, code: str) -> str:
    concept = reading.vocabulary.concept("country", code)
    if concept is None:
        return ""
    names = dict.fromkeys(label for language, label in concept.labels.items() if language != "en")
    return "; ".join(name for name in names if name != concept.labels.get("en"))
