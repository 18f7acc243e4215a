"""Open or closed, beside what dateutil's rrule says of the same rule when it is asked directly."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from phcdesk.hours.state import open_at
from phcdesk.model import Schedule

CASES = 3_000
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONG_AGO = date(2019, 1, 7)  # a Monday: rules without a first day are counted from here, where it makes no difference


def generated(chance: random.Random) -> tuple[Schedule, datetime]:
    opens = time(chance.randrange(24), chance.choice((0, 15, 30)))
    closes = time(chance.randrange(24), chance.choice((0, 30, 45)))
    first = date(2025, 1, 1) + timedelta(days=chance.randrange(700))
    when = datetime.combine(
        first + timedelta(days=chance.randrange(-20, 250)), time(chance.randrange(24), chance.randrange(60)), UTC
    )
    interval = chance.choice((1, 1, 1, 2, 3, 4))
    ends = chance.choice(("", "", "", "until", "count"))
    rhythm = chance.choice(("weekly", "weekly", "weekly", "by weekday", "by day"))
    started = interval > 1 or ends == "count" or chance.random() < 0.3
    return (
        Schedule(
            freq="WEEKLY" if rhythm == "weekly" else "MONTHLY",
            interval=str(interval) if interval > 1 else "",
            byday=",".join(_days(chance, rhythm)),
            bymonthday=",".join(_month_days(chance)) if rhythm == "by day" else "",
            opens_at=f"{opens:%H:%M}",
            closes_at=f"{closes:%H:%M}",
            dtstart=first.isoformat() if started else "",
            until=(first + timedelta(days=chance.randrange(400))).isoformat() if ends == "until" else "",
            count=str(chance.randrange(1, 60)) if ends == "count" else "",
            timezone="0",
        ),
        when,
    )


def _days(chance: random.Random, rhythm: str) -> list[str]:
    if rhythm == "by day":
        return []
    days = chance.sample(DAYS, chance.randrange(1, 6))
    return days if rhythm == "weekly" else [f"{chance.choice((1, 2, 3, 4, 5, -1, -2))}{day}" for day in days[:2]]


def _month_days(chance: random.Random) -> list[str]:
    return [str(day) for day in chance.sample([*range(1, 29), -1, -2], chance.randrange(1, 4))]


def said_by_rrule(schedule: Schedule, when: datetime) -> bool:
    """The same, with nothing of ours: the openings that rrule lists, each as long as the schedule says."""
    opens, closes = time.fromisoformat(schedule.opens_at), time.fromisoformat(schedule.closes_at)
    day = timedelta(days=1)
    length = datetime.combine(LONG_AGO, closes) - datetime.combine(LONG_AGO, opens)
    length = length if length > timedelta(0) else length + day
    start = date.fromisoformat(schedule.dtstart) if schedule.dtstart else LONG_AGO
    until = date.fromisoformat(schedule.until) if schedule.until else None
    openings = rrule(
        WEEKLY if schedule.freq == "WEEKLY" else MONTHLY,
        dtstart=datetime.combine(start, opens),
        interval=int(schedule.interval or 1),
        count=int(schedule.count) if schedule.count else None,
        until=datetime.combine(until, opens) if until else None,
        byweekday=[weekday(DAYS.index(text[-2:]), int(text[:-2] or 0) or None) for text in schedule.byday.split(",")]
        if schedule.byday
        else None,
        bymonthday=[int(text) for text in schedule.bymonthday.split(",")] if schedule.bymonthday else None,
    )
    plain = when.replace(tzinfo=None)
    return any(opening <= plain < opening + length for opening in openings.between(plain - 2 * day, plain, inc=True))


def cases() -> Iterator[tuple[Schedule, datetime]]:
    chance = random.Random("hours")
    while True:
        yield generated(chance)


@pytest.fixture(scope="module")
def answers() -> list[tuple[Schedule, datetime, bool | None, bool]]:
    some = [case for _, case in zip(range(CASES), cases(), strict=False)]
    return [(schedule, when, open_at([schedule], when), said_by_rrule(schedule, when)) for schedule, when in some]


def test_every_rule_is_open_exactly_when_rrule_says_so(
    answers: list[tuple[Schedule, datetime, bool | None, bool]],
) -> None:
    wrong = [(schedule, when, ours) for schedule, when, ours, theirs in answers if ours is not None and ours != theirs]
    assert not wrong, wrong[:3]


def test_nearly_every_rule_has_an_answer_and_both_answers_are_common(
    answers: list[tuple[Schedule, datetime, bool | None, bool]],
) -> None:
    said = [ours for _, _, ours, _ in answers]
    assert said.count(None) < CASES // 20
    assert said.count(True) > CASES // 20
    assert said.count(False) > CASES // 2
