"""What could be asked for instead, when nothing was found: with one filter less, farther away, in another area."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from phcdesk.search.areas import area_key, country_of
from phcdesk.search.asked import filters_of, typed_filters
from phcdesk.search.distance import distance_km
from phcdesk.search.facet_order import ALL_FILTERS, COUNTED, DISTANCES_KM, FACETS, IN_AREA, OPEN_NOW, WITHIN, WORDS
from phcdesk.search.results import Area, Point, Relaxation, Request
from phcdesk.search.towns import KnownArea
from phcdesk.text.query import parse

_NEIGHBOURS_ASKED, _NEIGHBOURS_OFFERED, _MOST_FILTERS = 16, 3, 64

_TYPED = re.compile(rf'(?<!\S)(?:{"|".join(FACETS)}):(?:"[^"]*"|\S*)\s?', re.IGNORECASE)
"""A filter in the text."""

Total = Callable[[Request], int]
"""How much a request finds."""
_Less = tuple[Relaxation, Request]


class AskingForLess:
    """The requests beside one that found nothing. ``areas`` are those of the library."""

    def __init__(self, request: Request, areas: Sequence[KnownArea]) -> None:
        query = parse(request.text, FACETS)
        self._request = request
        self._areas = areas
        self._typed = typed_filters(query)
        self._filters = filters_of(request, query)
        self._words = _TYPED.sub("", request.text).strip()

    def that_finds(self, total: Total) -> tuple[Relaxation, ...]:
        """Everything that finds something, with how much: what asks for one thing less first."""
        ways = [
            (self._without_one(), _MOST_FILTERS),
            (self._farther(), 1),
            (self._neighbours(), _NEIGHBOURS_OFFERED),
            (self._anywhere(), 1),
        ]
        found = [relaxed for less, most in ways for relaxed in _first(less, total, most)]
        return tuple(found) or tuple(_first(self._much_less(), total, 2))

    def _without_one(self) -> Iterator[_Less]:
        if self._request.only is not None:
            yield Relaxation(COUNTED, "", 0), replace(self._request, only=None)
        if self._request.open_now:
            yield Relaxation(OPEN_NOW, "", 0), replace(self._request, open_now=False)
        for facet, values in self._filters.items():
            without = self._bare({name: kept for name, kept in self._filters.items() if name != facet})
            for value in values:
                yield Relaxation(facet, value, 0), without

    def _bare(self, filters: dict[str, tuple[str, ...]]) -> Request:
        """The request with these filters in place of those that were chosen and typed."""
        return replace(self._request, text=self._words, filters=filters) if self._typed else replace(
            self._request, filters=filters
        )  # fmt: skip

    def _farther(self) -> Iterator[_Less]:
        asked = self._request
        if asked.near is None or asked.within_km is None:
            return
        for distance in DISTANCES_KM:
            if distance > asked.within_km:
                yield Relaxation(WITHIN, f"{distance:g}", 0), replace(asked, within_km=distance)
        yield Relaxation(WITHIN, "", 0), replace(asked, within_km=None)

    def _neighbours(self) -> Iterator[_Less]:
        """The nearest other areas of the country: from the middle of the area, or from the place."""
        here = self._middle()
        key = self._request.within_area.key if self._request.within_area else ""
        if here is None or (not key and self._request.within_km is None):
            return
        country = country_of(key or here.areas[-1]) if key or here.areas else ""
        mine = {key, *here.areas}
        others = [
            area
            for area in self._areas
            if area.country == country and area.places and area_key(area.country, area.name) not in mine
        ]
        others.sort(key=lambda area: distance_km(here, area.latitude, area.longitude))
        for area in others[:_NEIGHBOURS_ASKED]:
            yield self._in(Area(area_key(area.country, area.name), area.name))

    def _middle(self) -> Point | None:
        if self._request.within_area is None:
            return self._request.near
        key = self._request.within_area.key
        named = (area for area in self._areas if area.places and area_key(area.country, area.name) == key)
        return next((Point(area.latitude, area.longitude) for area in named), None)

    def _in(self, area: Area) -> _Less:
        return Relaxation(IN_AREA, area.key, 0, area.name), replace(
            self._request, within_area=area, near=None, within_km=None
        )

    def _anywhere(self) -> Iterator[_Less]:
        """The whole country of the area, then any place."""
        area, near = self._request.within_area, self._request.near
        key = area.key if area else near.areas[-1] if near and near.areas and self._request.within_km else ""
        whole = area_key(country_of(key)) if country_of(key) else ""
        if whole and whole != key:
            yield self._in(Area(whole))
        if area is not None:
            yield Relaxation(IN_AREA, "", 0), replace(self._request, within_area=None)

    def _much_less(self) -> Iterator[_Less]:
        """Nothing less helped: without any condition, without the words, or without both."""
        bare = Request(text=self._words, area=self._request.area)
        if self._words:
            yield Relaxation(ALL_FILTERS, "", 0), bare
            yield Relaxation(WORDS, "", 0), replace(self._bare(self._filters), text="")
        yield Relaxation(ALL_FILTERS, WORDS, 0), replace(bare, text="")


def _first(less: Iterator[_Less], total: Total, most: int) -> Iterator[Relaxation]:
    """The first ``most`` that find something. A request that several drop to is asked once."""
    known: tuple[Request, int] | None = None
    for relaxed, asked in less:
        if most == 0:
            return
        if known is None or known[0] != asked:
            known = asked, total(asked)
        if known[1]:
            most -= 1
            yield replace(relaxed, total=known[1])
