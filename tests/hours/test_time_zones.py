"""Which clock a place lives by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from phcdesk.hours.time_zones import distinct_clocks, possible_zones

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def names(country: str, latitude: float | None = None, longitude: float | None = None) -> list[str]:
    return [str(zone) for zone in possible_zones(country, latitude, longitude)]


def test_a_country_with_one_clock_needs_no_point() -> None:
    assert names("KE") == ["Africa/Nairobi"]


def test_a_country_that_does_not_exist_has_none() -> None:
    assert names("XX") == []
    assert names("") == []


@pytest.mark.parametrize(
    ("country", "latitude", "longitude", "zone"),
    [
        ("US", 40.71, -74.01, "America/New_York"),
        ("US", 34.05, -118.24, "America/Los_Angeles"),
        ("RU", 55.75, 37.62, "Europe/Moscow"),
        ("CD", -11.66, 27.48, "Africa/Lubumbashi"),
        ("CD", -4.32, 15.31, "Africa/Kinshasa"),
        ("FJ", -18.1, 178.4, "Pacific/Fiji"),
        ("KI", 1.87, -157.4, "Pacific/Kiritimati"),  # beyond the date line
    ],
)
def test_the_nearest_city_of_the_country_comes_first(
    country: str, latitude: float, longitude: float, zone: str
) -> None:
    assert names(country, latitude, longitude)[0] == zone


def test_between_two_clocks_both_stay_possible() -> None:
    between = possible_zones("CD", -4.0, 21.5)
    assert {str(zone) for zone in between} == {"Africa/Kinshasa", "Africa/Lubumbashi"}
    assert len(distinct_clocks(between, NOW)) == 2


def test_zones_that_show_the_same_time_are_one_clock() -> None:
    zones = possible_zones("AR")
    assert len(zones) > 5
    assert len(distinct_clocks(zones, NOW)) == 1


def test_the_likeliest_clock_stays_first() -> None:
    zones = possible_zones("CD", -4.4, 15.4)
    assert str(distinct_clocks(zones, NOW)[0]) == "Africa/Kinshasa"
