"""Figures in words: rounding, units, where a country stands."""

from __future__ import annotations

import pytest

from phcdesk.answers.indicators import THEMES, Comparison, Peers
from phcdesk.app.assurance import ENGLISH
from phcdesk.app.figure_words import (
    THEME_NAMES,
    comparison_sentence,
    figure_words,
    peers_words,
    value_words,
    years_words,
)
from phcdesk.model import Indicator

PEERS = Peers(146, 0.0, 0.2, 1.7, 6.5, 48.0, ("2013", "2017"))


def compared(value: str = "1.4", peers: Peers | None = PEERS, unit: str = "per 100 000 population") -> Comparison:
    one = Indicator("psychiatrists", "Psychiatrists", value, unit, "2016")
    figure = float(value) if value.replace(".", "").isdigit() else None
    return Comparison(one, "workforce", figure, peers=peers)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.0, "0"), (0.03277, "0.033"), (0.2, "0.2"), (1.4, "1.4"), (2.99313, "2.99"), (12.34, "12.3"), (12.0, "12"),
        (9.999, "10"), (123.4, "123"), (2345.6, "2346"),
    ],
)  # fmt: skip
def test_a_figure_has_three_digits_at_most(value: float, words: str) -> None:
    assert figure_words(value, ENGLISH) == words


def test_a_value_has_its_unit_and_its_bounds() -> None:
    assert value_words(compared(), ENGLISH) == "1.4 per 100 000 people"
    one = Indicator("s", "Suicide", "11", "per 100 000 population", "2019", "7.75", "15.5")
    assert value_words(Comparison(one, "suicide", 11, 7.75, 15.5), ENGLISH) == "11 (7.75 to 15.5) per 100 000 people"


@pytest.mark.parametrize(("value", "words"), [("yes", "yes"), ("No", "no")])
def test_yes_or_no_is_said_once_and_without_its_unit(value: str, words: str) -> None:
    assert value_words(compared(value, unit="yes/no"), ENGLISH) == words


def test_what_is_no_number_is_said_as_the_source_writes_it() -> None:
    assert value_words(compared("about 3", unit="beds"), ENGLISH) == "about 3 beds"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("0.1", "in the lowest quarter"), ("0.2", "below the median"), ("1.7", "at the median"),
        ("6.5", "above the median"), ("7", "in the highest quarter"),
    ],
)  # fmt: skip
def test_a_country_stands_somewhere_among_its_peers(value: str, words: str) -> None:
    assert words in peers_words(compared(value), ENGLISH)


def test_where_most_have_the_same_a_country_is_like_most() -> None:
    same = Peers(9, 0.0, 1.0, 1.0, 1.0, 3.0, ("2016", "2016"))
    assert "like most" in peers_words(compared("1.0", same), ENGLISH)


def test_of_a_yes_or_no_the_answers_are_told() -> None:
    law = compared("yes", Peers(188, yes=120), "yes/no")
    assert peers_words(law, ENGLISH) == "Yes in 120 of 188 countries in this library."


def test_without_peers_nothing_is_said_of_them() -> None:
    assert peers_words(compared(peers=None), ENGLISH) == ""
    assert comparison_sentence(compared(peers=None), ENGLISH) == "Psychiatrists, 2016: 1.4 per 100 000 people."


def test_the_whole_is_one_text() -> None:
    assert comparison_sentence(compared(), ENGLISH) == (
        "Psychiatrists, 2016: 1.4 per 100 000 people. Median of 146 countries in this library: 1.7; "
        "middle half 0.2 to 6.5. This country is below the median, in the middle half."
    )


def test_one_year_is_said_once() -> None:
    assert years_words(PEERS, ENGLISH) == "2013 to 2017"
    assert years_words(Peers(4, years=("2019", "2019")), ENGLISH) == "2019"


def test_every_theme_has_a_name() -> None:
    assert set(THEME_NAMES) == set(THEMES)
