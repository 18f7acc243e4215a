"""Distances beside the geodesic, which Karney's algorithm gives to the nanometre."""

from __future__ import annotations

import math
import random

import pytest
from geographiclib.geodesic import Geodesic

from phcdesk.search.distance import distance_km
from phcdesk.search.results import Point

PAIRS = 10_000


def anywhere(chance: random.Random) -> tuple[float, float]:
    """A point of the globe, every square kilometre as likely as any other."""
    return math.degrees(math.asin(chance.uniform(-1, 1))), chance.uniform(-180, 180)


def off_by(first: tuple[float, float], second: tuple[float, float]) -> float:
    true = Geodesic.WGS84.Inverse(*first, *second, Geodesic.DISTANCE)["s12"] / 1000
    return abs(distance_km(Point(*first), *second) - true) / true if true else 0.0


def test_ten_thousand_pairs_anywhere_are_within_half_a_percent_of_the_geodesic() -> None:
    chance = random.Random("pairs")
    worst = max(off_by(anywhere(chance), anywhere(chance)) for _ in range(PAIRS))
    assert worst < 0.005


def test_ten_thousand_pairs_within_a_hundred_kilometres_are_within_a_thousandth() -> None:
    chance = random.Random("near")
    worst = 0.0
    for _ in range(PAIRS):
        here = anywhere(chance)
        there = Geodesic.WGS84.Direct(*here, chance.uniform(0, 360), chance.uniform(10, 100_000))
        worst = max(worst, off_by(here, (there["lat2"], there["lon2"])))
    assert worst < 0.001


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ((0.0, 179.9), (0.0, -179.9)),  # over the date line
        ((89.9, 0.0), (89.9, 180.0)),  # over the pole
        ((0.0, 0.0), (0.5, 179.7)),  # nearly opposite
        ((-90.0, 0.0), (90.0, 77.0)),
    ],
)
def test_no_line_on_the_map_is_a_border(here: tuple[float, float], there: tuple[float, float]) -> None:
    assert off_by(here, there) < 0.005


def test_a_place_is_no_way_from_itself() -> None:
    assert distance_km(Point(12.3, 45.6), 12.3, 45.6) == 0.0


def test_the_way_there_is_the_way_back() -> None:
    assert distance_km(Point(-1.3, 36.8), 51.5, -0.1) == pytest.approx(distance_km(Point(51.5, -0.1), -1.3, 36.8))
