"""The opening_hours of OpenStreetMap: there, times without days hold every day, which prose does not promise.

Slips that can mean only one thing are mended ("08h:00", "18:0", "Fr09:00"); from a time to the same time is a whole day
and night, as the rules of opening_hours say. Seasons, sunrise and open ends are not read.
"""

from __future__ import annotations

import re

from phcdesk.formats.hours_text import parsed_hours
from phcdesk.model import Schedule

_TIMES = re.compile(r"\s*\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}")
_ROUND = re.compile(r"\b(\d{1,2}:\d{2})\s*-\s*\1(?!\d)")
_MENDED = (
    (re.compile(r"(?<=\d)\s*h\s*:\s*(?=\d)", re.IGNORECASE), ":"),
    (re.compile(r":0(?!\d)"), ":00"),
    (re.compile(r"(?<=\b[a-z]{2})(?=\d)", re.IGNORECASE), " "),
    (re.compile(r"\b0?0:00\s*-\s*24:00"), "00:00-23:59"),
    (re.compile(r"\btout les jours", re.IGNORECASE), "tous les jours"),
    (re.compile(r"\btous les jours\s+24/24\Z", re.IGNORECASE), "24/7"),
)


def osm_hours(text: str) -> tuple[Schedule, ...] | None:
    """The weekly schedules of a value, or None where they are not certain; such a place is never called closed."""
    for slip, meant in _MENDED:
        text = slip.sub(meant, text)
    rules = [f"Mo-Su {rule.strip()}" if _TIMES.match(rule) else rule.strip() for rule in text.split(";")]
    found: list[Schedule] = []
    if _ROUND.search(text):
        return _round_the_clock(rules)
    found += parsed_hours("; ".join(filter(None, rules))) or ()
    return tuple(found) or None


def _round_the_clock(rules: list[str]) -> tuple[Schedule, ...] | None:
    """Rules some of which last a day: each is read by itself, those that last a day from its hour to the same."""
    found: list[Schedule] = []
    for rule in rules:
        match = _ROUND.search(rule)
        read = parsed_hours(rule.replace(match[0], "00:00-23:59") if match else rule)
        if read is None and not re.search(r"(?:off|closed)\s*\Z", rule):
            return None
        hour = f"{match[1]:0>5}" if match else ""
        found += (
            Schedule(hour or one.opens_at, hour or one.closes_at, "WEEKLY", byday=one.byday) for one in read or ()
        )
    return tuple(found) or None
