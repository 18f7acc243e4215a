"""Which facet values an entry has: what is counted beside the results and filtered by.

A displayed facet may gather several facets of the vocabulary, because a person looking for "perinatal" does not care
whether it is a condition or a topic. Codes are shown bare; they are unique across what one displayed facet gathers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from phcdesk.model import Code, Country, Document, Entry, Guide, Service, document_status, kind_of

GATHERS: dict[str, tuple[str, ...]] = {
    "type": ("service_type", "document_type"),
    "topic": ("topic", "programme_integration", "condition"),
    "population": ("population",),
    "cost": ("cost",),
    "delivery": ("modality",),
    "country": ("country",),
    "language": ("language",),
}
"""Displayed facet -> facets of the vocabulary."""

SHOWN_AS = {gathered: shown for shown, facets in GATHERS.items() for gathered in facets}


COLUMNS = {"topic": 4, "population": 3, "language": 3, "delivery": 3}
"""Facets that have many values an entry, and in how many columns they are counted.

Tantivy counts a column that has exactly one value in every document several times as fast as one that has any number.
So the first values of an entry stand in columns of their own, filled up with blanks, and only what is left over goes
into the column of the facet itself, which is then nearly empty.
"""


@cache
def columns(facet: str) -> tuple[str, ...]:
    """The columns in which a facet is counted."""
    return (*(f"{facet}_{place}" for place in range(COLUMNS.get(facet, 0))), f"{facet}_more")


def facet_values(entry: Entry, pack_id: str) -> dict[str, tuple[str, ...]]:
    """The values of an entry in every displayed facet it has any in."""
    values: dict[str, list[str]] = {"kind": [kind_of(entry)], "pack": [pack_id]}
    for code in codes_of(entry):
        shown = SHOWN_AS.get(code.facet)
        if shown:
            values.setdefault(shown, []).append(code.code)
    if isinstance(entry, Document):
        values |= _of_document(entry)
    return {facet: tuple(dict.fromkeys(found)) for facet, found in values.items()}


def _of_document(document: Document) -> dict[str, list[str]]:
    licence, year = licence_name(document.licence), document.year[:4]
    return {
        "status": [document_status(document)],
        "publisher": list(publishers_of(document)),
        **({"year": [year]} if year else {}),
        **({"licence": [licence]} if licence else {}),
    }


def publishers_of(document: Document) -> tuple[str, ...]:
    """The organisations that published a document; several are separated by ";"."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, document.publisher_name.split(";")))))


_NOTE = re.compile(r"\s*[;(].*", re.DOTALL)
_CREATIVE_COMMONS = re.compile(r"CC[- ](BY(?:-[A-Z]{2})*)[- ](\d\.\d)(?:[- ](IGO))?", re.IGNORECASE)


def licence_name(licence: str) -> str:
    """A licence without what is noted about it, so that equal ones are one: "CC-BY-4.0 (confirm)" is "CC BY 4.0"."""
    name = _NOTE.sub("", licence).strip()
    common = _CREATIVE_COMMONS.fullmatch(name)
    return " ".join(["CC", *filter(None, common.groups())]).upper() if common else name


def filter_value(facet: str, value: str) -> str:
    """A value as it stands in the index, however it was typed."""
    match facet:
        case "country":
            return value.upper()
        case "status":
            return value.lower()
        case "licence":
            return licence_name(value)
    return value


def codes_of(entry: Entry) -> tuple[Code, ...]:
    """Every classification of an entry, its languages and countries among them."""
    further: Iterable[Code] = ()
    if isinstance(entry, Service):
        further = (code for place in entry.service_at_locations for code in place.codes)
    elif isinstance(entry, Country):
        further = (Code("emergency_service", number.service) for number in entry.emergency_numbers)
    places = (Code("country", country) for country in countries_of(entry))
    spoken = (Code("language", language) for language in languages_of(entry))
    return (*entry.codes, *further, *places, *spoken)


def countries_of(entry: Entry) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of the countries an entry is in or serves."""
    match entry:
        case Service():
            places = (place.location for place in entry.service_at_locations)
            found = [
                entry.country,
                *(address.country for place in places for address in place.addresses),
                *(area.country for area in entry.service_areas),
            ]
        case Document() | Country():
            found = [entry.country]
        case Guide():
            found = []
    return tuple(dict.fromkeys(country.upper() for country in found if country))


def languages_of(entry: Entry) -> tuple[str, ...]:
    """BCP 47 primary codes of the languages a service speaks or a text is written in."""
    match entry:
        case Service():
            places = [place.location for place in entry.service_at_locations]
            spoken = [
                *entry.languages,
                *(language for phone in entry.phones for language in phone.languages),
                *(language for place in places for language in place.languages),
            ]
            found = [language.code for language in spoken]
        case Document():
            found = [language.code for language in entry.languages] or [entry.language]
        case Guide():
            found = [entry.language]
        case Country():
            found = []
    return tuple(dict.fromkeys(code.split("-")[0].lower() for code in found if code))
