"""What is open at this minute, and whether the clock of the computer is fit to say so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from phcdesk.hours.now import Opening
from phcdesk.hours.state import HoursState
from phcdesk.model import Guide, Schedule, Service

ALWAYS = Service("a", "A", schedules=(Schedule(opens_at="00:00", closes_at="23:59", byday="MO,TU,WE,TH,FR,SA,SU"),))
UNKNOWN = Service("u", "U")
ISSUED = datetime(2026, 11, 21, tzinfo=UTC)


class Row:
    def __init__(self, number: int, entry: Service | Guide) -> None:
        self.id = number
        self.entry = entry


ROWS = [Row(1, ALWAYS), Row(2, UNKNOWN), Row(3, Guide("g", "G"))]


def opening(now: datetime, issued: str = "2026-11-21") -> Opening:
    return Opening(lambda: now, issued, lambda: ROWS)


def test_what_is_open_is_found_and_what_is_not_known_is_not() -> None:
    assert opening(ISSUED).open_entries() == (1,)


def test_a_card_has_no_hours() -> None:
    assert opening(ISSUED).state(Guide("g", "G")) == HoursState()


@pytest.mark.parametrize(
    ("passed", "judged"),
    [
        (timedelta(days=-400), "early"),
        (timedelta(hours=-25), "early"),
        (timedelta(hours=-23), "plausible"),  # a pack is issued where the sun rises earlier
        (timedelta(days=1), "plausible"),
        (timedelta(days=19 * 365), "plausible"),
        (timedelta(days=21 * 365), "late"),
    ],
)
def test_a_clock_is_judged_by_the_newest_pack(passed: timedelta, judged: str) -> None:
    assert opening(ISSUED + passed).clock_judged == judged


def test_without_a_pack_no_clock_is_doubted() -> None:
    assert opening(datetime(1970, 1, 1, tzinfo=UTC), "").clock_judged == "plausible"


def test_a_clock_that_is_wrong_tells_no_opening_times() -> None:
    wrong = opening(datetime(2009, 1, 1, tzinfo=UTC))
    assert wrong.state(ALWAYS) == HoursState()
    assert wrong.open_entries() == ()


def test_what_is_open_is_asked_once_a_minute() -> None:
    asked = []

    def rows() -> list[Row]:
        asked.append(1)
        return ROWS

    moments = iter([ISSUED] * 4 + [ISSUED + timedelta(minutes=1)] * 4)
    opened = Opening(lambda: next(moments), "2026-11-21", rows)
    opened.open_entries()
    opened.open_entries()
    assert len(asked) == 1
    opened.open_entries()
    assert len(asked) == 2
