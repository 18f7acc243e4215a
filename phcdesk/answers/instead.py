"""What helps when nothing was found: somebody to call in the country, what the country publishes, and the cards.

A number of another country is never among it.
"""

from __future__ import annotations

from collections.abc import Callable

from phcdesk.model import Country, Entry, Finder
from phcdesk.search.areas import country_of
from phcdesk.search.results import Hit, Request, Results

LINE_TYPES = ("crisis-line", "emotional-support-line")
MOST_LINES = 4
_CALLABLE = ("", "active")
_NO_SERVICE = "no-service"
"""Topic of the cards that say what is left to do where there is nobody to send a person to."""
_MOST_CARDS = 2

Search = Callable[[Request], Results]


def countries_meant(request: Request, results: Results) -> tuple[str, ...]:
    """The countries that a request is about: filtered by, named in words, those of its place, the area chosen."""
    typed = tuple(value for facet, value in results.typed_filters if facet == "country")
    named = typed or tuple(code.code for code in results.chips if code.facet == "country")
    near = request.near.areas[-1:] if request.near else ()
    areas = (request.within_area.key,) if request.within_area else near
    placed = tuple(filter(None, map(country_of, areas)))
    return request.filters.get("country", ()) or named or placed or tuple(filter(None, (request.area,)))


def finders_of(search: Search, show: Callable[[str], Entry], countries: tuple[str, ...]) -> tuple[Finder, ...]:
    """Where the countries themselves list their services."""
    if not countries:
        return ()
    hits = search(Request(filters={"kind": ("country",), "country": countries})).hits
    entries = (show(hit.ref) for hit in hits)
    return tuple(dict.fromkeys(one for entry in entries if isinstance(entry, Country) for one in entry.finders))


def instead_of_nothing(search: Search, countries: tuple[str, ...]) -> tuple[Hit, ...]:
    """National lines, those open now first; the country itself; and the cards for when there is nobody to send to."""
    found: list[Hit] = []
    if countries:
        where = {"country": countries}
        lines = search(Request(filters={"type": LINE_TYPES, **where}, limit=3 * MOST_LINES)).hits
        callable_ = [line for line in lines if line.phones and line.role != "example" and line.status in _CALLABLE]
        callable_.sort(key=lambda line: {True: 0, None: 1, False: 2}[line.open_now])
        found += callable_[:MOST_LINES]
        found += search(Request(filters={"kind": ("country",), **where}, limit=1)).hits
    return tuple(dict.fromkeys((*found, *_cards(search))))


def _cards(search: Search) -> tuple[Hit, ...]:
    """The cards for this very moment; any others where a library has none of them."""
    cards = search(Request(filters={"kind": ("guide",), "topic": (_NO_SERVICE,)}, limit=_MOST_CARDS)).hits
    return cards or search(Request(filters={"kind": ("guide",)}, limit=_MOST_CARDS)).hits
