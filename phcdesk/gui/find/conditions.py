"""What is asked for beside the words: filters, a place and how near, and being open now. Plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from phcdesk.search.facet_order import COUNTED, IN_AREA, NEAR, NEAREST_FIRST, OPEN_NOW, WITHIN

if TYPE_CHECKING:
    from phcdesk.search.results import Area, Counted, Point


class Conditions(NamedTuple):
    """The conditions of a search. Each has a name and a value, by which a chip can drop it."""

    filters: Mapping[str, tuple[str, ...]] = {}
    near: Point | None = None
    within_km: float | None = None
    open_now: bool = False
    area: Area | None = None  # instead of a point: what is in it or serves it
    nearest_first: bool = False
    place_words: str = ""  # instead of either: what was typed as a place and is none that a pack knows
    only: Counted | None = None  # what was counted elsewhere, and nothing but that

    def with_filter(self, facet: str, value: str, wanted: bool) -> Conditions:
        """One value of a facet added or dropped."""
        chosen = [one for one in self.filters.get(facet, ()) if one != value]
        filters = {**self.filters, facet: tuple([*chosen, value] if wanted else chosen)}
        return self._replace(filters={name: values for name, values in filters.items() if values})

    def without(self, name: str, value: str) -> Conditions:
        """Without a condition: a value of a facet, being open now, the distance, or the place and its distance."""
        if name == OPEN_NOW:
            return self._replace(open_now=False)
        if name == WITHIN:
            return self._replace(within_km=None)
        if name == NEAR:
            return self._replace(near=None, within_km=None, nearest_first=False)
        if name == IN_AREA:
            return self._replace(area=None)
        if name == COUNTED:
            return self._replace(only=None)
        if name == NEAREST_FIRST:
            return self._replace(nearest_first=False)
        return self.with_filter(name, value, wanted=False)

    def named(self) -> Iterator[tuple[str, str]]:
        """Every condition as (name, value), in the order of the chips."""
        yield from ((facet, value) for facet, values in self.filters.items() for value in values)
        if self.open_now:
            yield OPEN_NOW, ""
        if self.near is not None:
            yield NEAR, self.near.name
            if self.nearest_first:
                yield NEAREST_FIRST, ""
            if self.within_km is not None:
                yield WITHIN, f"{self.within_km:g}"
        if self.area is not None:
            yield IN_AREA, self.area.name
        if self.only is not None:
            yield COUNTED, self.only.name


def text_without(text: str, facet: str, value: str) -> str:
    """What was typed, without the filter ``facet:value`` in it."""
    written = re.compile(rf'(?<!\S){re.escape(facet)}:("?){re.escape(value)}\1(?!\S)\s?', re.IGNORECASE)
    if not written.search(text):  # between quotation marks a value may be written in another way than it is read
        written = re.compile(rf'(?<!\S){re.escape(facet)}:(?:"[^"]*"|\S*)\s?', re.IGNORECASE)
    return written.sub("", text, count=1)
