"""Schedules in words."""

import pytest

from phcdesk.gui.words.hours import hours_line
from phcdesk.model import Schedule


def plain(line: str) -> str:
    return line.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("schedule", "line"),
    [
        (Schedule(byday="MO,TU,WE,TH,FR", opens_at="09:00:00", closes_at="16:30"), "Mon–Fri 09:00–16:30"),
        (Schedule(freq="WEEKLY", byday="MO,WE,TH", opens_at="9:00", closes_at="12:00"), "Mon, Wed–Thu 9:00–12:00"),
        (Schedule(byday="MO,TU,WE,TH,FR,SA,SU", opens_at="00:00:00", closes_at="23:59:00"), "Every day day and night"),
        (Schedule(freq="MONTHLY", byday="1TU", opens_at="14:00", closes_at="18:00", description="First Tuesday"),
         "First Tuesday, 14:00–18:00"),
        (Schedule(description="By appointment"), "By appointment"),
        (Schedule(byday="XX", notes="see the door"), "see the door"),
        (Schedule(freq="WEEKLY", interval="2", byday="MO", description="Every second Monday at 10:00",
                  opens_at="10:00", closes_at="11:00"), "Every second Monday at 10:00"),
        (Schedule(), ""),
    ],
)  # fmt: skip
def test_a_schedule_reads_as_one_line(schedule: Schedule, line: str) -> None:
    assert plain(hours_line(schedule)) == line


def test_times_are_isolated_for_right_to_left_text() -> None:
    line = hours_line(Schedule(byday="MO", opens_at="09:00", closes_at="17:00"))
    assert "\u206609:00–17:00\u2069" in line
