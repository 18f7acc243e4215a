"""Points gathered to marks: none is lost, none counted twice, at any scale."""

import math
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.projection import Bounds, View, to_map, wrapped
from phcdesk.search.points import Points

Place = tuple[float, float]
PLACES = st.lists(st.tuples(st.floats(-80, 80), st.floats(-180, 180)), max_size=60)
WORLD = View(0.0, 0.0, 2.0, 720.0, 720.0)


def clusters(places: list[Place]) -> Clusters:
    latitudes, longitudes = array("d", (one for one, _ in places)), array("d", (one for _, one in places))
    return Clusters(Points(array("L", range(len(places))), latitudes, longitudes, bytes(len(places)), 0, len(places)))


@given(PLACES)
def test_the_marks_of_the_whole_world_hold_every_point_once(places: list[Place]) -> None:
    made = clusters(places)
    held = [made.entry(at) for mark in made.marks(WORLD, 30.0) for at in range(mark.first, mark.end)]
    assert sorted(held) == list(range(len(places)))


@given(PLACES, st.floats(1, 5000), st.floats(-180, 180), st.floats(-80, 80))
@settings(max_examples=200)
def test_what_is_inside_a_view_is_what_looking_at_every_point_says(
    places: list[Place], scale: float, x: float, y: float
) -> None:
    made = clusters(places)
    view = View(x, y, scale, 300.0, 200.0)
    bounds = view.bounds

    def is_seen(place: Place) -> bool:
        here, there = to_map(*place)
        return abs(wrapped(here - x)) <= (bounds.right - bounds.left) / 2 and bounds.bottom <= there <= bounds.top

    expected = [at for at, place in enumerate(places) if is_seen(place)]
    assert sorted(made.entry(at) for at in made.inside(bounds)) == expected


@given(PLACES, st.floats(-179, 179), st.floats(-80, 80), st.floats(1, 900), st.integers(1, 20))
def test_the_nearest_are_those_that_looking_at_every_point_finds(
    places: list[Place], x: float, y: float, scale: float, many: int
) -> None:
    made = clusters(places)
    bounds = View(x, y, scale, 300.0, 200.0).bounds

    def way(at: int) -> float:
        return math.hypot(wrapped(made.xs[at] - x), made.ys[at] - y)

    expected = sorted(map(way, made.inside(bounds)))[:many]
    assert [way(at) for at in made.nearest(x, y, many, bounds)] == pytest.approx(expected)


def test_the_nearest_is_found_also_where_others_are_nearer_sideways() -> None:
    bounds = Bounds(-64.0, -64.0, 64.0, 64.0)
    corner, beside = (3.9, 3.9), (0.0, 4.1)  # the first place that is looked at is 4 degrees to each side
    made = clusters([corner, beside])
    assert [made.entry(at) for at in made.nearest(0.0, 0.0, 1, bounds)] == [1]


@given(PLACES)
def test_every_point_in_sight_belongs_to_a_mark_of_the_view(places: list[Place]) -> None:
    made = clusters(places)
    view = View(170.0, 10.0, 9.0, 400.0, 300.0)
    marked = {at for mark in made.marks(view, 40.0) for at in range(mark.first, mark.end)}
    assert set(made.inside(view.bounds)) <= marked


def test_a_single_point_is_exactly_where_it_is() -> None:
    place = (-1.2833333, 36.8166667)
    mark = clusters([place, (50.0, 8.0)]).marks(View(36.0, -1.0, 30.0, 500.0, 400.0), 40.0, 30.0)[0]
    assert (mark.x, mark.y) == pytest.approx(to_map(*place), abs=1e-9)


def test_discs_stay_inside_their_cells_and_do_not_cover_each_other() -> None:
    made = clusters([(0.01 * (at % 40), 0.01 * (at // 40)) for at in range(1_600)])
    view = View(0.2, 0.2, 900.0, 800.0, 600.0)
    discs = [view.on_screen(mark.x, mark.y) for mark in made.marks(view, 50.0, 36.0) if mark.size > 1]
    assert len(discs) > 20
    for at, one in enumerate(discs):
        assert all(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5 >= 35.9 for other in discs[at + 1 :])


def test_bounds_reach_over_the_date_line_where_that_is_shorter() -> None:
    found = clusters([(-17.0, 178.0), (-16.0, -179.0), (-18.0, 177.0)]).bounds
    assert found is not None
    assert (found.left, found.right) == pytest.approx((177.0, 181.0))


def test_the_last_corner_of_the_world_belongs_to_a_cell() -> None:
    made = clusters([(89.0, 179.99999)])
    assert [mark.size for mark in made.marks(WORLD, 30.0)] == [1]


def test_without_points_there_is_nothing() -> None:
    made = clusters([])
    assert made.bounds is None
    assert made.marks(WORLD, 40.0) == []
    assert made.inside(Bounds(-180, -80, 180, 80)) == []


def test_points_at_one_spot_stay_one_mark_at_every_scale() -> None:
    made = clusters([(5.0, 5.0)] * 7)
    for scale in (1.0, 100.0, 90_000.0):
        marks = made.marks(View(*to_map(5.0, 5.0), scale, 400.0, 400.0), 40.0)
        assert [mark.size for mark in marks] == [7]
