"""Which countries a search is about: those it is filtered by or names, that of its place, or that where one works."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from phcdesk.model import Code
from phcdesk.search.areas import country_of
from phcdesk.search.results import Request
from phcdesk.search.towns import KnownArea, Town
from phcdesk.text.folding import fold

_LONGEST = 4
"""Words of the longest name of a place that is looked for."""


def countries_meant(
    request: Request, named: Iterable[Code], typed_filters: Iterable[tuple[str, str]] = ()
) -> tuple[str, ...]:
    """The countries: filtered by, else named in words (``named``), else those of the place, else the area chosen."""
    typed = tuple(value for facet, value in typed_filters if facet == "country")
    named_in_words = typed or tuple(code.code for code in named if code.facet == "country")
    near = request.near.areas[-1:] if request.near else ()
    areas = (request.within_area.key,) if request.within_area else near
    placed = tuple(filter(None, map(country_of, areas)))
    chosen = tuple(filter(None, (request.area,)))
    return request.filters.get("country", ()) or named_in_words or placed or chosen


class PlaceNames:
    """The countries that have a place of a name, by the towns and areas of a library."""

    def __init__(self, places: Iterable[Town | KnownArea]) -> None:
        self._countries: dict[str, set[str]] = {}
        for place in places:
            if place.country:
                self._countries.setdefault(" ".join(fold(place.name).split()), set()).add(place.country)

    def named(self, typed: Sequence[str]) -> frozenset[str]:
        """The countries with a place that is named by words of a text, folded and in order."""
        runs = (
            " ".join(typed[start : start + length])
            for start in range(len(typed))
            for length in range(1, min(_LONGEST, len(typed) - start) + 1)
        )
        return frozenset(country for run in runs for country in self._countries.get(run, ()))
