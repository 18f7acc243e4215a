"""Points as publishers write them into one cell or two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.tables.points import parse_point

PORT = (4.84, 7.03)


@pytest.mark.parametrize(
    ("north", "east"),
    [
        ("4.84", "7.03"),
        ("POINT(7.03 4.84)", ""),
        ("SRID=4326;POINT (7.03 4.84)", ""),
        ("POINT Z (7.03 4.84 12.5)", ""),
        ('{"type": "Point", "coordinates": [7.03, 4.84]}', ""),
        ("4.84 7.03 21.0 4.5", ""),  # as forms on phones write it: with height and exactness
    ],
)
def test_what_has_one_meaning_is_read_without_a_word(north: str, east: str) -> None:
    assert parse_point(north, east) == (PORT, "")


@pytest.mark.parametrize(
    ("north", "east"),
    [
        ("4.84N", "7.03E"),
        ("N 4.84", "E 7.03"),
        ("4,84", "7,03"),
        ("4,84", "7.03"),
        ("4°50'24\"N", "7°1'48\"E"),
        ("4°50.4′", "7°1.8′"),
        ("4:50:24", "7:01:48"),
        ("7°01'48\"E", "4°50'24\"N"),  # each in the other's column, and the letters say so
        ("4.84, 7.03", ""),
        ("4,84 7,03", ""),
        ("4.84N 7.03E", ""),
        ("4°50'24\"N 7°1'48\"E", ""),
        ("Lon: 7.03, Lat: 4.84", ""),
        ("4.84° с. ш.", "7.03° в. д."),
        ("٤٫٨٤", "٧٫٠٣"),
    ],
)
def test_other_ways_to_write_degrees_are_read_and_told(north: str, east: str) -> None:
    point, rule = parse_point(north, east)
    assert point == pytest.approx(PORT, abs=1e-6)
    assert rule == "GE03"


@pytest.mark.parametrize(
    ("north", "east"),
    [("535012", "281234"), ("535012.5", "281234.1"), ("32N 281234 535012", ""), ("32NKL 8123 3501", ""),
     ("281234, 535012", ""), ("48412", "70321")],
)  # fmt: skip
def test_metres_and_lost_decimal_points_are_refused_by_what_they_are(north: str, east: str) -> None:
    assert parse_point(north, east) == (None, "GE04")


@pytest.mark.parametrize(
    ("north", "east"),
    [
        ("", ""),
        ("4,84", ""),  # a latitude alone, not 4 and 84
        ("4.84", ""),
        ("near the market", ""),
        ("4.84N", "7.03S"),
        ("4 50 24", "7 1 48"),  # without a mark it may as well be three numbers
        ("4.84.12", "7.03"),
        ("4.84 7.03", "7.03"),
        ("200", "300"),
        ("0", "0"),
        ("4.84N", "7°02'O"),  # west in French, east in German
    ],
)
def test_what_could_mean_two_things_is_no_point(north: str, east: str) -> None:
    assert parse_point(north, east) == (None, "GE01")


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_the_cells_hold_a_point_lies_on_the_globe(north: str, east: str) -> None:
    point, rule = parse_point(north, east)
    assert rule in ("", "GE01", "GE03", "GE04")
    assert point is None or (abs(point[0]) <= 90 and abs(point[1]) <= 180)
