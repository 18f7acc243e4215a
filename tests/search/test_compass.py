"""In which direction a place lies."""

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.search.compass import WINDS, bearing, compass
from phcdesk.search.results import Point

HERE = Point(10.0, 20.0)


@pytest.mark.parametrize(
    ("latitude", "longitude", "wind"),
    [(11, 20, "n"), (11, 21, "ne"), (10, 21, "e"), (9, 21, "se"), (9, 20, "s"), (9, 19, "sw"), (10, 19, "w"),
     (11, 19, "nw")],
)  # fmt: skip
def test_each_of_the_eight_winds(latitude: float, longitude: float, wind: str) -> None:
    assert compass(HERE, Point(latitude, longitude)) == wind


def test_the_same_place_lies_in_no_direction() -> None:
    assert compass(HERE, HERE) is None
    assert compass(Point(0.0, 180.0), Point(0.0, -180.0)) is None


def test_the_shorter_way_goes_over_the_date_line() -> None:
    assert compass(Point(0.0, 179.5), Point(0.0, -179.5)) == "e"


@given(st.floats(-80, 80), st.floats(-180, 180), st.floats(-80, 80), st.floats(-180, 180))
def test_the_bearing_is_close_to_that_over_the_earth_as_it_is(
    latitude: float, longitude: float, other_latitude: float, other_longitude: float
) -> None:
    line = Geodesic.WGS84.Inverse(latitude, longitude, other_latitude, other_longitude)
    if not 1_000 < line["s12"] < 15_000_000:
        return
    found = bearing(Point(latitude, longitude), other_latitude, other_longitude)
    assert abs((found - line["azi1"] + 180) % 360 - 180) < 1.5


@given(st.floats(-80, 80), st.floats(-180, 180), st.floats(-80, 80), st.floats(-180, 180))
def test_every_other_place_lies_in_one_of_the_winds(a: float, b: float, c: float, d: float) -> None:
    assert compass(Point(a, b), Point(c, d)) in (*WINDS, None)
