"""What is in sight of a map, as a list: the nearest first, each entry once, by the nearest of its places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.projection import View, to_map, to_place
from phcdesk.gui.map.ring import is_in_sight
from phcdesk.gui.words.directions import way_words
from phcdesk.gui.words.wording import Wording
from phcdesk.search.compass import compass
from phcdesk.search.distance import distance_km
from phcdesk.search.results import Point, Wind

if TYPE_CHECKING:
    from phcdesk.search.results import Hit

MOST_ROWS = 100
_SPARE = 4  # an entry may have several places, and the map is not the Earth: so many times as many are looked at


class Seen(NamedTuple):
    """One entry in sight: its number, its nearest point in the order of the clusters, and the way there."""

    entry: int
    at: int
    km: float
    wind: Wind | None


class Sight(NamedTuple):
    """What is in sight from ``here``, the ``rows`` nearest of ``total`` entries. ``is_middle``: of the map."""

    here: Point
    is_middle: bool
    total: int
    rows: tuple[Seen, ...]


def sight_of(clusters: Clusters, view: View, near: Point | None) -> Sight:
    """The list of a view. It is measured from the place one searches near if that is in sight, else from the middle."""
    is_middle = near is None or not is_in_sight(view, near)
    here = Point(*to_place(view.x, view.y)) if is_middle or near is None else near
    x, y = to_map(here.latitude, here.longitude)
    nearest = [_seen(clusters, at, here) for at in clusters.nearest(x, y, _SPARE * MOST_ROWS, view.bounds)]
    found: dict[int, Seen] = {}
    for seen in sorted(nearest, key=lambda one: one.km):
        found.setdefault(seen.entry, seen)
    total = len(clusters.entries(clusters.inside(view.bounds)))
    return Sight(here, is_middle, total, tuple(found.values())[:MOST_ROWS])


def _seen(clusters: Clusters, at: int, here: Point) -> Seen:
    place = clusters.place(at)
    return Seen(clusters.entry(at), at, distance_km(here, *place), compass(here, Point(*place)))


class SightWording(Wording):
    """The words of the rows beside the map: instead of how far it is from elsewhere, the way from where one looks."""

    _ways: dict[str, Seen]

    def know(self, rows: Sequence[tuple[str, Seen]]) -> None:
        """Speak of these entries from now on."""
        self._ways = dict(rows)

    def way(self, hit: Hit) -> str:
        """How far it is and in which direction."""
        seen = self._ways.get(hit.ref)
        return way_words(seen.km, seen.wind) if seen is not None else ""

    def what_and_where(self, hit: Hit, brief: bool = False) -> str:
        what = self.name(hit.type_codes[0].facet, hit.type_codes[0].code) if hit.type_codes else ""
        return " · ".join(part for part in ("" if brief else what, self.place(hit), self.way(hit)) if part)
