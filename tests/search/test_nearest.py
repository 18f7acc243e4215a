"""What is near, beside looking at every point there is."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.search.distance import distance_km
from phcdesk.search.nearest import NearPlaces
from phcdesk.search.results import Point

POINTS = 100_000

latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)
places = st.lists(st.tuples(latitudes, longitudes), max_size=3)


def by_looking_at_all(points: dict[int, list[tuple[float, float]]], here: Point) -> list[tuple[float, int]]:
    return sorted(
        (min(distance_km(here, *place) for place in places), entry) for entry, places in points.items() if places
    )


@pytest.fixture(scope="module")
def clustered() -> dict[int, list[tuple[float, float]]]:
    """Services as they lie: dense in towns, thin between them, some on islands and beyond the date line."""
    chance = random.Random("towns")
    towns = [(chance.uniform(-60, 70), chance.uniform(-180, 180)) for _ in range(400)]
    points = {}
    for entry in range(POINTS):
        latitude, longitude = chance.choice(towns)
        spread = chance.choice((0.02, 0.2, 2.0))
        points[entry] = [(latitude + chance.gauss(0, spread), (longitude + chance.gauss(0, spread) + 540) % 360 - 180)]
    return points


@pytest.fixture(scope="module")
def near(clustered: dict[int, list[tuple[float, float]]]) -> NearPlaces:
    return NearPlaces(clustered)


@pytest.mark.parametrize(
    "here", [Point(-1.3, 36.8), Point(0.0, 179.99), Point(-89.0, 10.0), Point(48.9, 2.3), Point(20.0, -160.0)]
)
def test_the_nearest_of_a_hundred_thousand_are_those_that_looking_at_all_finds(
    near: NearPlaces, clustered: dict[int, list[tuple[float, float]]], here: Point
) -> None:
    every = by_looking_at_all(clustered, here)
    assert near.nearest(here, 50) == [entry for _, entry in every[:50]]
    for radius in (5.0, 100.0, 2_000.0):
        assert near.within(here, radius) == [entry for km, entry in every if km <= radius]


@given(st.dictionaries(st.integers(0, 60), places, max_size=40), latitudes, longitudes, st.integers(1, 20))
@settings(max_examples=150)
def test_any_points_anywhere_are_found_in_their_order(
    points: dict[int, list[tuple[float, float]]], latitude: float, longitude: float, count: int
) -> None:
    here = Point(latitude, longitude)
    every = by_looking_at_all(points, here)
    found = NearPlaces(points)
    assert found.nearest(here, count) == [entry for _, entry in every[:count]]
    assert found.within(here, 100.0) == [entry for km, entry in every if km <= 100.0]


def test_a_service_with_several_places_counts_once_by_its_nearest() -> None:
    near = NearPlaces({1: [(0.0, 10.0), (0.0, 1.0)], 2: [(0.0, 2.0)]})
    assert near.nearest(Point(0.0, 0.0), 5) == [1, 2]
    assert near.km(1, Point(0.0, 0.0)) == pytest.approx(111.3, abs=0.1)


def test_what_has_no_point_is_at_no_distance() -> None:
    near = NearPlaces({})
    assert near.km(7, Point(0.0, 0.0)) is None
    assert near.nearest(Point(0.0, 0.0), 3) == []
