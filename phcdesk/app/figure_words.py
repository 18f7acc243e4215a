"""A country's figures in words: the figure with its unit and bounds, and where it stands among all countries.

Figures are rounded to what can be read at a glance; the source has the rest. Nothing here judges: "lowest quarter" is
about the number, not about the country.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from phcdesk.app.assurance import Speech
from phcdesk.app.translating import marked

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison, Peers

THEME_NAMES = {
    "workforce": marked("Figures", "Workforce"),
    "beds": marked("Figures", "Beds"),
    "facilities": marked("Figures", "Facilities"),
    "spending": marked("Figures", "Spending"),
    "use": marked("Figures", "Use of services"),
    "suicide": marked("Figures", "Suicide"),
    "governance": marked("Figures", "Policy and law"),
    "other": marked("Figures", "Other figures"),
}
_ROUNDED_TO = 3  # digits


def theme_words(theme: str, speech: Speech) -> str:
    """The heading of the figures about one thing."""
    return speech.translate("Figures", THEME_NAMES[theme])


def figure_words(value: float, speech: Speech) -> str:
    """A figure with three digits at most: 0.123, 1.23, 12.3, 123."""
    digits = 0 if value == 0 else max(0, _ROUNDED_TO - 1 - math.floor(math.log10(abs(value))))
    if 0 < abs(value) < 1:
        digits -= 1
    while digits and round(value, digits - 1) == round(value, digits):
        digits -= 1
    return speech.number(value, digits)


def value_words(comparison: Comparison, speech: Speech) -> str:
    """What the source says, with its unit: "1.4 (1.1 to 1.9) per 100 000 population", or "yes"."""
    one, translate = comparison.indicator, speech.translate
    answer = one.value.casefold()
    if answer in ("yes", "no"):
        return translate("Figures", "yes") if answer == "yes" else translate("Figures", "no")
    if comparison.value is None:
        return f"{one.value} {one.unit}".strip()
    value, unit = figure_words(comparison.value, speech), unit_words(one.unit, speech)
    if comparison.low is None or comparison.high is None:
        return f"{value} {unit}".strip()
    words = translate("Figures", "{value} ({low} to {high}) {unit}")
    low, high = figure_words(comparison.low, speech), figure_words(comparison.high, speech)
    return words.format(value=value, low=low, high=high, unit=unit).strip()


def unit_words(unit: str, speech: Speech) -> str:
    """What is counted, as people say it; a unit that is not one of ours as the source writes it."""
    per_people = speech.translate("Figures", "per {number} people")
    known = {
        "per 100 000 population": per_people.format(number=speech.isolate("100 000")),
        "percent": speech.translate("Figures", "percent"),
        "yes/no": "",
    }
    return known.get(unit, unit)


def peers_words(comparison: Comparison, speech: Speech) -> str:
    """How the figure spreads over the countries, and where this one stands; blank where there are too few."""
    peers, translate = comparison.peers, speech.translate
    if peers is None:
        return ""
    if peers.yes or comparison.value is None:
        words = translate("Figures", "Yes in {yes} of %n country(s) in this library.", "", peers.count)
        return words.format(yes=speech.number(peers.yes, 0))
    words = translate(
        "Figures", "Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.", "", peers.count
    )
    spread = words.format(
        median=figure_words(peers.median, speech),
        lower=figure_words(peers.lower, speech),
        upper=figure_words(peers.upper, speech),
    )
    return f"{spread} {standing_words(comparison.value, peers, speech)}"


def years_words(peers: Peers, speech: Speech) -> str:
    """From which years the figures of the countries are."""
    first, last = peers.years
    if first == last:
        return first and speech.isolate(first)
    words = speech.translate("Figures", "{first} to {last}")
    return words.format(first=speech.isolate(first), last=speech.isolate(last))


def standing_words(value: float, peers: Peers, speech: Speech) -> str:
    """Where a figure stands among its peers, as a sentence."""
    translate = speech.translate
    if peers.lower == peers.upper == value:
        return translate("Figures", "This country is like most.")
    if value < peers.lower:
        return translate("Figures", "This country is in the lowest quarter.")
    if value > peers.upper:
        return translate("Figures", "This country is in the highest quarter.")
    if value < peers.median:
        return translate("Figures", "This country is below the median, in the middle half.")
    if value > peers.median:
        return translate("Figures", "This country is above the median, in the middle half.")
    return translate("Figures", "This country is at the median.")


def comparison_sentence(comparison: Comparison, speech: Speech) -> str:
    """All of it in one text, for whoever cannot see the plot."""
    one = comparison.indicator
    words = speech.translate("Figures", "{name}, {year}: {value}. {peers}")
    if not one.year:
        words = speech.translate("Figures", "{name}: {value}. {peers}")
    peers = peers_words(comparison, speech)
    value = value_words(comparison, speech)
    return words.format(name=one.name, year=speech.isolate(one.year), value=value, peers=peers).strip()
