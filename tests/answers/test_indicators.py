"""A country's figures beside those of all countries: what counts, what does not, and the sums."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.answers.indicators import Peers, compare, number, peers_of
from phcdesk.model import Country, Indicator

UNIT = "per 100 000 population"


def country(code: str, *figures: Indicator, fictional: bool = False) -> Country:
    return Country(id=f"country-{code}", name=code, country=code, indicators=figures, fictional=fictional)


def psychiatrists(value: str, year: str = "2016", **other: str) -> Indicator:
    return Indicator("psychiatrists", "Psychiatrists", value, UNIT, year, **other)


FIVE = [country(code, psychiatrists(value)) for code, value in zip("ABCDE", ("1", "2", "3", "4", "10"), strict=True)]
KEY = ("psychiatrists", UNIT, False)


def test_the_median_and_the_quartiles_are_those_of_all_countries_with_the_figure() -> None:
    assert peers_of([*FIVE, country("F")])[KEY] == Peers(5, 1.0, 2.0, 3.0, 4.0, 10.0, ("2016", "2016"))


def test_fewer_than_four_countries_are_no_peers() -> None:
    assert peers_of(FIVE[:3]) == {}


def test_a_country_counts_once_with_its_newest_figure() -> None:
    twice = country("E", psychiatrists("5", "2017"), psychiatrists("10", "2014"))
    assert peers_of([*FIVE[:4], twice])[KEY].most == 5.0
    assert peers_of([*FIVE, FIVE[0]])[KEY].count == 5


def test_the_years_are_told_from_the_first_to_the_last() -> None:
    assert peers_of([*FIVE[:4], country("E", psychiatrists("10", "2013"))])[KEY].years == ("2013", "2016")


def test_a_figure_in_another_unit_is_another_figure() -> None:
    other = Indicator("psychiatrists", "Psychiatrists", "900", "in all", "2016")
    assert peers_of([*FIVE, country("G", other)])[KEY].count == 5


def test_what_is_fictional_is_never_among_real_peers() -> None:
    assert peers_of([*FIVE, country("NV", psychiatrists("500"), fictional=True)])[KEY].most == 10.0
    (compared,) = compare(country("NV", psychiatrists("3"), fictional=True), peers_of(FIVE))
    assert compared.peers is None


def test_a_figure_that_is_no_number_is_left_out_of_the_sums() -> None:
    assert peers_of([*FIVE, country("G", psychiatrists("not known"))])[KEY].count == 5


def test_of_a_yes_or_no_the_answers_are_counted() -> None:
    laws = [
        country(code, Indicator("stand_alone_mental_health_law", "Law", answer, "yes/no", "2017"))
        for code, answer in zip("ABCD", ("yes", "no", "Yes", "yes"), strict=True)
    ]
    assert peers_of(laws)["stand_alone_mental_health_law", "yes/no", False] == Peers(4, years=("2017", "2017"), yes=3)


def test_figures_come_in_the_order_of_reading_and_unknown_ones_last() -> None:
    codes = ("suicide_rate_age_standardized", "unheard_of", "beds_mental_hospitals", "psychiatrists")
    mixed = country("A", *(Indicator(code, code, "1", UNIT) for code in codes))
    compared = compare(mixed, {})
    assert [one.theme for one in compared] == ["workforce", "beds", "suicide", "other"]


def test_bounds_are_numbers_where_the_source_gives_them() -> None:
    (compared,) = compare(country("A", psychiatrists("3", low="2", high="")), peers_of(FIVE))
    assert (compared.value, compared.low, compared.high) == (3.0, 2.0, None)
    assert compared.peers == peers_of(FIVE)[KEY]


def test_only_finite_numbers_are_numbers() -> None:
    assert [number(text) for text in ("1.5", "", "nan", "inf", "yes")] == [1.5, None, None, None, None]


@given(st.lists(st.floats(min_value=0, max_value=1e9), min_size=4, max_size=40))
def test_the_spread_is_in_order_and_within_what_was_given(values: list[float]) -> None:
    countries = [country(str(at), psychiatrists(repr(value))) for at, value in enumerate(values)]
    spread = peers_of(countries)[KEY]
    assert min(values) == spread.least <= spread.lower <= spread.median <= spread.upper <= spread.most == max(values)
