"""From an entry to the row of a result: what a person chooses by, without opening the record."""

from __future__ import annotations

from msgspec.structs import replace

from phcdesk.documents.reading import PDF
from phcdesk.model import (
    Assurance,
    Country,
    Document,
    EmergencyNumber,
    Entry,
    Finder,
    Guide,
    Indicator,
    Phone,
    Service,
    all_phones,
    kind_of,
)
from phcdesk.search.facets import countries_of
from phcdesk.search.results import Hit

_TYPE_FACETS = ("service_type", "document_type")


def leading_assurance(entry: Entry) -> Assurance:
    """The check of an entry. A country has none of its own, its facts have: that of the fact that is shown first."""
    if not isinstance(entry, Country):
        return entry.assurance
    facts: tuple[EmergencyNumber | Finder | Indicator, ...] = (
        *entry.emergency_numbers,
        *entry.finders,
        *entry.indicators,
    )
    return facts[0].assurance if facts else entry.assurance


def row_of(entry: Entry, ref: str, pack_id: str, pack: str) -> Hit:
    """The row of an entry, before a search adds its score, snippet and distance. ``pack`` is the pack's title."""
    countries = countries_of(entry)
    bare = Hit(
        ref=ref,
        kind=kind_of(entry),
        title=entry.name,
        pack=pack,
        pack_id=pack_id,
        score=0.0,
        type_codes=tuple(code for code in entry.codes if code.facet in _TYPE_FACETS),
        country=countries[0] if countries else "",
        language=entry.language,
        fictional=entry.fictional,
        assurance=entry.assurance,
    )
    match entry:
        case Service():
            return _service(entry, bare)
        case Document():
            paged = bool(entry.pages) or entry.media_type == PDF
            return replace(bare, organization=entry.publisher_name, status=entry.status, year=entry.year, paged=paged)
        case Guide():
            return replace(bare, status=entry.status)
        case Country():
            numbers = tuple(
                Phone(number.number, description=number.service, assurance=number.assurance)
                for number in entry.emergency_numbers
            )
            return replace(bare, phones=numbers, assurance=leading_assurance(entry))


def _service(service: Service, bare: Hit) -> Hit:
    return replace(
        bare,
        organization=service.organization.name,
        place=_where(service),
        phones=all_phones(service) if service.role == "referral" else (),
        hours_note=service.hours_note,
        status=service.status,
        role=service.role,
    )


def _where(service: Service) -> str:
    places = [at.location for at in service.service_at_locations if not at.location.restricted]
    cities = (address.city for place in places for address in place.addresses)
    found = next((city for city in cities if city), "")
    return found or next((area.name for area in service.service_areas if area.name), "")
