"""The ring of a distance, the bar, and the list of what is in sight."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.in_sight import MOST_ROWS, sight_of
from phcdesk.gui.map.projection import View, to_map, to_place
from phcdesk.gui.map.ring import bar_of, ring_points
from phcdesk.gui.words.directions import way_words
from phcdesk.search.distance import distance_km
from phcdesk.search.points import Points
from phcdesk.search.results import Point

NAIROBI = Point(-1.2833, 36.8167, "Nairobi")


@given(st.floats(-70, 70), st.floats(-180, 180), st.sampled_from([5.0, 25.0, 100.0]))
def test_every_point_of_the_ring_is_so_far_away(latitude: float, longitude: float, km: float) -> None:
    here = Point(latitude, longitude)
    for point in ring_points(here, km):
        assert distance_km(here, *to_place(*point)) == pytest.approx(km, rel=0.01)


def test_the_bar_is_as_long_as_it_says() -> None:
    for scale in (3.0, 90.0, 4_000.0):
        view = View(*to_map(48.0, 10.0), scale, 800.0, 500.0)
        km, length = bar_of(view)
        first, last = to_place(*view.on_map(400 - length / 2, 250)), to_place(*view.on_map(400 + length / 2, 250))
        assert distance_km(Point(*first), *last) == pytest.approx(km, rel=0.02)


def made(places: list[tuple[int, float, float]]) -> Clusters:
    entries = array("L", (entry for entry, _, _ in places))
    latitudes, longitudes = array("d", (one for _, one, _ in places)), array("d", (one for _, _, one in places))
    return Clusters(Points(entries, latitudes, longitudes, bytes(len(places)), 9, 9))


def around(here: Point, scale: float = 900.0) -> View:
    return View(*to_map(here.latitude, here.longitude), scale, 800.0, 600.0)


def test_the_nearest_to_the_middle_comes_first_and_says_the_way() -> None:
    found = sight_of(made([(1, -1.28, 37.0), (2, -1.20, 36.8167), (3, 50.0, 10.0)]), around(NAIROBI), None)
    assert [(seen.entry, seen.wind) for seen in found.rows] == [(2, "n"), (1, "e")]
    assert found.total == 2
    assert found.is_middle
    assert way_words(found.rows[0].km, found.rows[0].wind) == "\u20669.2\u2069 km north"


def test_an_entry_with_two_places_counts_once_by_its_nearest() -> None:
    found = sight_of(made([(1, -1.4, 36.8), (1, -1.29, 36.82), (2, -1.31, 36.82)]), around(NAIROBI), None)
    assert [seen.entry for seen in found.rows] == [1, 2]
    assert found.total == 2


def test_the_way_is_measured_from_the_place_one_searches_near_while_that_is_in_sight() -> None:
    near = Point(-1.15, 36.8167, "Ruiru")
    places = [(1, -1.2833, 36.8167), (2, -1.16, 36.8167)]
    assert [seen.entry for seen in sight_of(made(places), around(NAIROBI), near).rows] == [2, 1]
    far = sight_of(made(places), around(NAIROBI), Point(60.0, 10.0))
    assert far.is_middle
    assert [seen.entry for seen in far.rows] == [1, 2]


def test_the_list_ends_and_says_how_many_there_are() -> None:
    many = made([(at, -1.28 + at * 1e-4, 36.8) for at in range(3 * MOST_ROWS)])
    found = sight_of(many, around(NAIROBI), None)
    assert len(found.rows) == MOST_ROWS
    assert found.total == 3 * MOST_ROWS


def test_what_lies_over_the_date_line_is_near() -> None:
    found = sight_of(made([(1, 0.0, -179.9)]), around(Point(0.0, 179.9)), None)
    assert [(seen.entry, seen.wind) for seen in found.rows] == [(1, "e")]
