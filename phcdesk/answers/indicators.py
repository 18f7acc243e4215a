"""A country's published figures beside those of all other countries that have the same figure.

The packs know no region and no income group of a country, so what a figure is compared with is every country in the
library that has it in the same unit, this one included: the median, the middle half, the least and the most. Each
country counts once, with its newest figure; the years may differ and are told. What is fictional is compared only with
what is fictional.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import quantiles
from typing import Literal

from msgspec import Struct

from phcdesk.model import Country, Indicator

Theme = Literal["workforce", "beds", "facilities", "spending", "use", "suicide", "governance", "other"]

THEMES: dict[Theme, tuple[str, ...]] = {
    "workforce": (
        "psychiatrists", "mental_health_nurses", "psychologists_in_mental_health", "social_workers_in_mental_health",
    ),
    "beds": ("beds_general_hospitals", "beds_mental_hospitals", "beds_community_residential"),
    "facilities": (
        "outpatient_facilities", "day_treatment_facilities", "community_residential_facilities",
        "units_in_general_hospitals", "mental_hospitals",
    ),
    "spending": (
        "government_mental_health_expenditure_share_of_health",
    ),
    "use": ("outpatient_visits", "general_hospital_unit_admissions", "mental_hospital_admissions"),
    "suicide": (
        "suicide_rate_age_standardized", "suicide_rate_age_standardized_female", "suicide_rate_age_standardized_male",
    ),
    "governance": ("stand_alone_mental_health_policy_or_plan", "stand_alone_mental_health_law"),
    "other": (),
}  # fmt: skip
"""What the figures are about, in the order of reading, by their codes in a pack."""

_ORDER = {code: (at, theme) for at, (theme, code) in enumerate((t, c) for t, codes in THEMES.items() for c in codes)}
_FEWEST = 4
"""Countries without which quartiles say nothing."""


class Peers(Struct, frozen=True):
    """All countries with one figure: how many they are, and how their figures spread. ``years`` are the first and last.

    Of a figure that is yes or no, ``yes`` is how many say yes, and the rest is 0.
    """

    count: int
    least: float = 0.0
    lower: float = 0.0  # a quarter of the countries has less
    median: float = 0.0
    upper: float = 0.0  # a quarter of the countries has more
    most: float = 0.0
    years: tuple[str, str] = ("", "")
    yes: int = 0


class Comparison(Struct, frozen=True):
    """One figure of a country. ``value`` is None where it is no number, ``peers`` where there are too few."""

    indicator: Indicator
    theme: Theme
    value: float | None = None
    low: float | None = None
    high: float | None = None
    peers: Peers | None = None


PeerTable = Mapping[tuple[str, str, bool], Peers]
"""(code, unit, fictional) -> the countries with that figure."""


def peers_of(countries: Iterable[Country]) -> PeerTable:
    """How each figure spreads over the countries."""
    found: dict[tuple[str, str, bool], dict[str, tuple[str, str]]] = {}
    for country in countries:
        for one in country.indicators:
            figures = found.setdefault((one.code, one.unit, country.fictional), {})
            figures[country.country] = max(figures.get(country.country, ("", "")), (one.year, one.value))
    spread = {key: _spread(tuple(figures.values())) for key, figures in found.items() if key[0]}
    return {key: peers for key, peers in spread.items() if peers is not None}


def compare(country: Country, peers: PeerTable) -> tuple[Comparison, ...]:
    """All figures of a country in the order of reading, each beside its peers."""
    ordered = sorted(country.indicators, key=lambda one: _ORDER.get(one.code, (len(_ORDER), "other"))[0])
    return tuple(
        Comparison(
            indicator=one,
            theme=_ORDER.get(one.code, (0, "other"))[1],
            value=number(one.value),
            low=number(one.low),
            high=number(one.high),
            peers=peers.get((one.code, one.unit, country.fictional)),
        )
        for one in ordered
    )


def number(text: str) -> float | None:
    """A figure as a number; None if it is none."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


def _spread(figures: Sequence[tuple[str, str]]) -> Peers | None:
    years = sorted(year for year, _ in figures if year)
    span = (years[0], years[-1]) if years else ("", "")
    answers = [value.casefold() for _, value in figures]
    if len(figures) >= _FEWEST and set(answers) <= {"yes", "no"}:
        return Peers(len(figures), years=span, yes=answers.count("yes"))
    numbers = sorted(value for _, text in figures if (value := number(text)) is not None)
    if len(numbers) < _FEWEST:
        return None
    lower, median, upper = quantiles(numbers, n=4, method="inclusive")
    return Peers(len(numbers), numbers[0], lower, median, upper, numbers[-1], span)
