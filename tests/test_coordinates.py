"""Coordinates in the forms that people write them in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.coordinates import parse_coordinates

NAIROBI = (-1.2833, 36.8167)


@pytest.mark.parametrize(
    "text",
    [
        "-1.2833,36.8167",
        "-1.2833 36.8167",
        " -1.2833 ; 36.8167 ",
        "−1.2833, 36.8167",
        "1.2833S 36.8167E",
        "S1.2833, E36.8167",
        "36.8167E, 1.2833S",
        "1°17′00″S 36°49′00″E",
        "1°17'00\"S, 36°49'00\"E",
        "1° 17' 0'' S 36° 49' 0'' E",
        "1 17 0 S 36 49 0 E",
        "S 1 17.0 E 36 49.0",
        "S1:17:00 E36:49:00",
        "-1,2833; 36,8167",
        "-1,2833 36,8167",
        "geo:-1.2833,36.8167",
        "lat: -1.2833, lon: 36.8167",
        "Latitude -1.2833 Longitude 36.8167",
        "(-1.2833, 36.8167)",
        "-١٫٢٨٣٣، ٣٦٫٨١٦٧",
        "-१.२८३३, ३६.८१६७",
    ],
)
def test_a_usual_form_is_read(text: str) -> None:
    assert parse_coordinates(text) == pytest.approx(NAIROBI, abs=1e-4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nairobi",
        "36.8167",
        "-91.0, 10.0",
        "10.0, 181.0",
        "1°77′S 36°49′E",
        "1S 36S",  # two latitudes
        "1S 36",  # one letter says nothing about the other number
        "-1S, 36E",  # a sign and a letter
        "0722 178 177",
        "12, Hospital Road",
        "9" * 100,
    ],
)
def test_what_is_no_place_on_the_globe_is_not_read(text: str) -> None:
    assert parse_coordinates(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_whatever_is_written_in_decimals_comes_back(latitude: float, longitude: float) -> None:
    assert parse_coordinates(f"{latitude:.6f}, {longitude:.6f}") == pytest.approx((latitude, longitude), abs=1e-6)


@given(st.text(max_size=90))
def test_any_text_has_an_answer(text: str) -> None:
    found = parse_coordinates(text)
    assert found is None or (abs(found[0]) <= 90 and abs(found[1]) <= 180)
