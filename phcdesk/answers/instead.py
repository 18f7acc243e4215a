"""What helps when nothing fits: somebody to call in the country, what the country publishes, and the cards.

A number of another country is never among it.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from phcdesk.model import Country, Entry, Finder, takes_people
from phcdesk.search.here import countries_meant
from phcdesk.search.results import Hit, Request, Results

LINE_TYPES = ("crisis-line", "emotional-support-line")
MOST_LINES = 4
_NO_SERVICE = "no-service"
"""Topic of the cards that say what is left to do where there is nobody to send a person to."""
_MOST_CARDS = 2

_FIRST_ROWS = 5
"""What somebody in a hurry looks at."""

Search = Callable[[Request], Results]


def with_help(search: Search, show: Callable[[str], Entry], request: Request, results: Results) -> Results:
    """An answer, with whom to call and what to do where nothing of it can be used; else as it is."""
    countries = countries_meant(request, results.chips, results.typed_filters)
    if results.total and not _is_of_no_help(results, countries):
        return results
    return replace(
        results,
        instead=instead_of_nothing(search, countries),
        finders=finders_of(search, show, countries),
    )


def _is_of_no_help(results: Results, countries: tuple[str, ...]) -> bool:
    """Whether nobody in the countries is among the first rows, where not all words were found, or somebody elsewhere.

    Who looks for a document by its words, and finds it, is not offered a telephone.
    """
    services = [hit for hit in results.hits[:_FIRST_ROWS] if hit.kind == "service"]
    if not countries or any(hit.country in countries and takes_people(hit) for hit in services):
        return False
    return results.step == "most" or bool(services)


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
        callable_ = [line for line in lines if line.phones and takes_people(line)]
        callable_.sort(key=lambda line: {True: 0, None: 1, False: 2}[line.open_now])
        found += callable_[:MOST_LINES]
        found += search(Request(filters={"kind": ("country",), **where}, limit=1)).hits
    return tuple(dict.fromkeys((*found, *_cards(search))))


def _cards(search: Search) -> tuple[Hit, ...]:
    """The cards for this very moment; any others where a library has none of them."""
    cards = search(Request(filters={"kind": ("guide",), "topic": (_NO_SERVICE,)}, limit=_MOST_CARDS)).hits
    return cards or search(Request(filters={"kind": ("guide",)}, limit=_MOST_CARDS)).hits
