"""What part of the world is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.gui.map.projection import Bounds, View, to_map, to_place, wrapped

VIEW = View(20.0, 5.0, 12.0, 800.0, 500.0)
LATITUDES = st.floats(-84, 84)
LONGITUDES = st.floats(-180, 179.999)


@given(LATITUDES, LONGITUDES)
def test_a_place_on_the_map_is_the_place_again(latitude: float, longitude: float) -> None:
    assert to_place(*to_map(latitude, longitude)) == pytest.approx((latitude, longitude), abs=1e-6)


@given(st.floats(0, 800), st.floats(0, 500))
def test_what_is_at_a_pixel_is_seen_at_that_pixel(left: float, top: float) -> None:
    assert VIEW.on_screen(*VIEW.on_map(left, top)) == pytest.approx((left, top), abs=1e-6)


@given(st.floats(0.8, 5), st.floats(100, 700), st.floats(100, 400))
def test_zooming_leaves_what_is_under_the_mouse_where_it_is(times: float, left: float, top: float) -> None:
    before = VIEW.on_map(left, top)
    assert VIEW.zoomed(times, left, top).on_map(left, top) == pytest.approx(before, abs=1e-6)


@given(st.lists(st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000), st.floats(0.1, 10)), max_size=12))
def test_no_way_leads_out_of_the_world(ways: list[tuple[float, float, float]]) -> None:
    view = VIEW
    for right, down, times in ways:
        view = view.moved(right, down).zoomed(times, 10, 10)
    assert -180 <= view.x < 180
    assert view.bounds.top <= 150.001
    assert view.bounds.bottom >= -150.001
    assert view.width / view.scale <= 360.001


def test_pushing_over_the_date_line_goes_on() -> None:
    view = VIEW._replace(x=179.0).moved(24, 0)
    assert view.x == pytest.approx(-179.0)
    assert view.on_screen(179.0, 5.0)[0] == pytest.approx(400 - 24)


def test_all_of_what_is_fitted_is_seen_also_over_the_date_line() -> None:
    view = VIEW.fitted(Bounds(176.0, -20.0, 185.0, -15.0))
    for x in (176.0, -175.0):
        left, top = view.on_screen(x, -17.0)
        assert 0 < left < 800
        assert 0 < top < 500


def test_a_single_point_is_not_enlarged_without_end() -> None:
    assert VIEW.fitted(Bounds(3.0, 4.0, 3.0, 4.0)).scale < 50_000


def test_longitudes_are_wrapped() -> None:
    assert [wrapped(x) for x in (180.0, -180.0, 181.0, 540.0, 0.0)] == [-180.0, -180.0, -179.0, -180.0, 0.0]
