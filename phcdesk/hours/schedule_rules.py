"""HSDS schedules to rules that can be worked with, or to nothing when they do not say clearly when it is open.

Read: weekly rules, monthly ones by weekday ("2MO", "-1FR") or by day, every so many weeks or months from ``dtstart``, a
``count``. Left out on purpose: rules by week or day of the year, and any that might never come round, because looking
for their next day would not end.
"""

from __future__ import annotations

import re
from datetime import UTC, date, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

from phcdesk.model import Schedule

EXCEPTION_DAYS = 31
MAX_COUNT = 5_000

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_NAMES = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_BY_NAME = {
    **{day: number for number, day in enumerate(_DAYS)},
    **{name: number for number, name in enumerate(_DAY_NAMES)},
    **{name[:3]: number for number, name in enumerate(_DAY_NAMES)},
}
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?\Z", re.ASCII)
_ORDINAL_DAY = re.compile(r"([+-]?[1-5])?([A-Z]{2})\Z", re.ASCII)
_OFFSET = re.compile(r"([+-]?\d{1,2}(?:\.\d+)?)\Z", re.ASCII)
_CLOCK_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})\Z", re.ASCII)


class _Unreadable(Exception):
    """The schedule does not say clearly when it is open. Never leaves this module."""


class ScheduleRule(NamedTuple):
    """When it opens and closes, and on which days. ``zone`` None: the clock of the place."""

    opens: time
    closes: time
    zone: tzinfo | None
    monthly: bool
    days: tuple[tuple[int, int], ...]  # (ordinal or 0, weekday)
    month_days: tuple[int, ...]
    interval: int
    times: int  # how often in all, 0 for without end
    week_start: int
    start: date | None
    until: date | None
    valid_from: date
    valid_to: date

    @property
    def every_week(self) -> bool:
        """Whether it is the same each week."""
        return not self.monthly and self.interval == 1 and not self.times

    @property
    def exceptional(self) -> bool:
        """Whether it holds for so short a time that it must be an exception to the ordinary hours."""
        known = self.valid_from > date.min and self.valid_to < date.max
        return known and self.valid_to - self.valid_from < timedelta(days=EXCEPTION_DAYS)


@lru_cache(maxsize=4096)
def parsed_schedule(schedule: Schedule) -> ScheduleRule | None:
    """The rule of a schedule, or None if it cannot be known from it when it is open."""
    try:
        return _rule(schedule)
    except _Unreadable:
        return None


def _rule(schedule: Schedule) -> ScheduleRule:
    opens, zone = _clock(schedule.opens_at, _zone(schedule.timezone))
    closes, closing_zone = _clock(schedule.closes_at, zone)
    freq = schedule.freq.strip().upper()
    monthly = freq == "MONTHLY"
    days = _by_day(schedule.byday, monthly)
    start = _day(schedule.dtstart)
    if freq == "DAILY" and not days:
        days = tuple((0, day) for day in range(7))
    elif freq == "WEEKLY" and not days and start:
        days = ((0, start.weekday()),)
    month_days = _month_days(schedule.bymonthday) if schedule.bymonthday else ()
    if monthly and not days and not month_days and start:
        month_days = (start.day,)
    rule = ScheduleRule(
        opens,
        closes,
        zone,
        monthly,
        days,
        month_days,
        _number(schedule.interval, 1, 100),
        _number(schedule.count, 0, MAX_COUNT),
        _BY_NAME.get(schedule.wkst.strip().upper(), 0),
        start,
        _day(schedule.until),
        _day(schedule.valid_from) or date.min,
        _day(schedule.valid_to) or date.max,
    )
    if closing_zone != zone or not _is_clear(rule, freq, schedule):
        raise _Unreadable
    return rule


def _is_clear(rule: ScheduleRule, freq: str, schedule: Schedule) -> bool:
    """Whether the parts of a rule make sense together, and it comes round: a rule that never does has no end."""
    if freq not in ("", "WEEKLY", "MONTHLY", "DAILY") or schedule.byweekno.strip() or schedule.byyearday.strip():
        return False
    if not rule.days and not rule.month_days:
        return False
    if (rule.interval > 1 or rule.times) and (rule.start is None or freq in ("", "DAILY")):
        return False
    if not rule.monthly:
        return not rule.month_days
    rare = rule.interval > 1 and any(abs(day) > 28 for day in rule.month_days)
    return not rare and not (rule.month_days and rule.days)


def _clock(text: str, zone: tzinfo | None) -> tuple[time, tzinfo | None]:
    match = _TIME.match(text.strip())
    if match is None:
        raise _Unreadable
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if (hour, minute, second) == (24, 0, 0):
        hour = 0
    if hour > 23 or minute > 59 or second > 59:
        raise _Unreadable
    return time(hour, minute, second), _zone(match[4]) if match[4] else zone


def _zone(text: str) -> tzinfo | None:
    text = text.strip()
    if not text:
        return None
    if text == "Z":
        return UTC
    if clock := _CLOCK_OFFSET.match(text):
        hours = (int(clock[2]) + int(clock[3]) / 60) * (-1 if clock[1] == "-" else 1)
    elif plain := _OFFSET.match(text):
        hours = float(plain[1])
    else:
        raise _Unreadable
    if abs(hours) > 14:
        raise _Unreadable
    return timezone(timedelta(minutes=round(hours * 60)))


def _day(text: str) -> date | None:
    text = text.strip()
    if not text:
        return None
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        raise _Unreadable from None
    if (len(text) > 10 and text[10] not in "T ") or not 1970 <= day.year <= 2200:
        raise _Unreadable
    return day


def _number(text: str, default: int, highest: int) -> int:
    text = text.strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= highest):
        raise _Unreadable
    return int(text)


def _by_day(text: str, monthly: bool) -> tuple[tuple[int, int], ...]:
    days: list[tuple[int, int]] = []
    for part in text.upper().replace(";", ",").split(","):
        word = part.strip()
        if not word:
            continue
        if word in _BY_NAME:
            days.append((0, _BY_NAME[word]))
        elif monthly and (match := _ORDINAL_DAY.match(word)) and match[2] in _BY_NAME:
            days.append((int(match[1] or 0), _BY_NAME[match[2]]))
        else:
            raise _Unreadable
    return tuple(dict.fromkeys(days))


def _month_days(text: str) -> tuple[int, ...]:
    days: list[int] = []
    for part in text.replace(";", ",").split(","):
        try:
            day = int(part.strip()[:4])
        except ValueError:
            raise _Unreadable from None
        if not 1 <= abs(day) <= 31:
            raise _Unreadable
        days.append(day)
    return tuple(dict.fromkeys(days))
