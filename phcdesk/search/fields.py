"""What of an entry is searched: its names, then everything else a person could look for it by.

The names count twice (Tantivy has no weights inside a field; saying them twice is the same thing, and one field ranks
better than several). The labels of an entry's codes are among its words, in English
and in the language of the entry, so that "perinatal" finds what is merely classified as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from phcdesk.model import Country, Document, Entry, Guide, Phone, Service, all_phones
from phcdesk.search.facets import codes_of
from phcdesk.search.identifiers import number_in
from phcdesk.search.numbers import national_part
from phcdesk.taxonomy import Vocabulary

EMERGENCY_NUMBERS = (
    "emergency numbers",
    "numéros d'urgence",
    "números de emergencia",
    "أرقام الطوارئ",
    "номера экстренных служб",
    "números de emergência",
    "екстрені номери",
)
"""What people call them, so that a country is found by it in the languages of the vocabulary."""


def names(entry: Entry) -> tuple[str, ...]:
    """What the entry is called."""
    match entry:
        case Service() | Country():
            return tuple(name for name in (entry.name, entry.alternate_name) if name)
        case Document() | Guide():
            return (entry.name,)


def words(entry: Entry, vocabulary: Vocabulary) -> Iterator[str]:
    """All other texts of an entry that are searched, without the passages of a document."""
    yield from entry.keywords
    yield entry.description
    match entry:
        case Service():
            yield from _of_service(entry)
        case Document():
            yield from (entry.publisher_name, entry.year, *entry.audience, number_in(entry.identifier))
        case Guide():
            yield entry.body
        case Country():
            yield from (word for finder in entry.finders for word in (finder.name, finder.operator))
            yield from dict.fromkeys(indicator.name for indicator in entry.indicators)
            yield from (part for number in entry.emergency_numbers for part in (number.service, number.number))
            yield from EMERGENCY_NUMBERS if entry.emergency_numbers else ()
    yield from labels(entry, vocabulary)


def _of_service(service: Service) -> Iterator[str]:
    organization = service.organization
    yield from (organization.name, organization.alternate_name)
    yield from (service.eligibility_description, service.application_process, service.alert, service.fees_description)
    yield from (area.name for area in service.service_areas)
    yield from (number for phone in all_phones(service) for number in written_numbers(phone))
    for at in service.service_at_locations:
        place = at.location
        yield from (place.name, place.alternate_name, at.description)
        yield from (part for address in place.addresses for part in (address.city, address.region))


def written_numbers(phone: Phone) -> set[str]:
    """A number in the ways it is typed: as printed, without spaces, and with and without the code of its country."""
    digits = re.sub(r"\D", "", phone.number)
    return {phone.number, digits, phone.e164.lstrip("+"), national_part(phone.e164)} - {""}


def labels(entry: Entry, vocabulary: Vocabulary) -> Iterator[str]:
    """What the codes of an entry are called, in English and in its own language."""
    for code in codes_of(entry):
        concept = vocabulary.concept(code.facet, code.code)
        if concept is None:
            continue
        english = concept.labels.get("en", "")
        yield english
        own = concept.labels.get(entry.language, "")
        if own != english:
            yield own


def shown_text(entry: Entry) -> str:
    """The text a row of the results quotes from."""
    match entry:
        case Guide():
            return entry.description or entry.body
        case Service():
            return entry.description or entry.eligibility_description
        case Country():
            return entry.description or ", ".join(
                [f"{number.service} {number.number}" for number in entry.emergency_numbers]
                + [finder.name for finder in entry.finders]
            )
        case Document():
            return entry.description
