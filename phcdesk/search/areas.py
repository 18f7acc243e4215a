"""The areas that an entry is in or serves, by their names: towns, regions, provinces, served areas and countries.

An area has a *key*: its country and the one spelling of its name, "KE/nairobi"; that of a whole country is "KE/". In
the index every entry has the keys of the areas it is in (``IN``). A service without a point on the map also has those
of the areas that it serves (``FOR``): it is as near to every place in them, and is found there although nobody can say
how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from phcdesk.model import Address, Entry, Service, ServiceArea
from phcdesk.search.facets import countries_of
from phcdesk.taxonomy import Vocabulary
from phcdesk.text.folding import fold

IN, FOR = "in:", "for:"
FIELD = "area"

IsCountry = Callable[[ServiceArea], bool]
"""Whether a served area is a whole country."""


def area_key(country: str, name: str = "") -> str:
    """The key of an area; of the whole country without a name."""
    return f"{country.upper()}/{' '.join(fold(name).replace(',', ' ').split())}"


def country_of(key: str) -> str:
    """The country of an area, ISO 3166-1 alpha-2; blank where it is not known."""
    return key.partition("/")[0]


def whole_countries(vocabulary: Vocabulary) -> IsCountry:
    """Tells served areas that are a whole country from those that merely lie in one: by what the country is called."""

    def is_country(area: ServiceArea) -> bool:
        if not area.country or not area.name:
            return bool(area.country)
        concept = vocabulary.concept("country", area.country)
        called = (*concept.labels.values(), *concept.synonyms) if concept else (area.name,)
        return fold(area.name) in {*map(fold, called), fold(area.country)}

    return is_country


def names_in(address: Address) -> tuple[str, ...]:
    """The areas that an address names, the smallest first, without the country."""
    return tuple(dict.fromkeys(filter(None, (address.city, address.region, address.state_province))))


def has_point(service: Service) -> bool:
    """Whether a place of the service can be shown on a map."""
    places = (at.location for at in service.service_at_locations)
    return any(place.latitude is not None and place.longitude is not None and not place.restricted for place in places)


def area_terms(entry: Entry, is_country: IsCountry) -> tuple[str, ...]:
    """What the index says of the areas of an entry."""
    inside = [area_key(country) for country in countries_of(entry)]
    if not isinstance(entry, Service):
        return tuple(f"{IN}{key}" for key in inside)
    placed, served = list(_placed(entry)), list(_served(entry, is_country))
    terms = [f"{IN}{key}" for key in (*inside, *placed, *served)]
    if not has_point(entry):
        terms += [f"{FOR}{key}" for key in served or placed or inside]
    return tuple(dict.fromkeys(terms))


def _placed(service: Service) -> Iterator[str]:
    for at in service.service_at_locations:
        for address in () if at.location.restricted else at.location.addresses[:1]:
            yield from (area_key(address.country or service.country, name) for name in names_in(address))


def _served(service: Service, is_country: IsCountry) -> Iterator[str]:
    for area in service.service_areas:
        country = area.country or service.country
        yield area_key(country, "" if is_country(area) else area.name)
