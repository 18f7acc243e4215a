"""Opening hours as people write them: certain ones become schedules, all others stay text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.formats.hours_text import parsed_hours
from phcdesk.hours.schedule_rules import parsed_schedule

WEEK = "MO,TU,WE,TH,FR"


def told(text: str) -> list[tuple[str, str, str]] | None:
    found = parsed_hours(text)
    return None if found is None else [(one.byday, one.opens_at, one.closes_at) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; PH off", "Mon-Fri 9am to 5pm", "Monday to Friday: 9:00 – 17:00",
        "Lun-Ven 9h-17h", "lundi au vendredi de 9h00 à 17h00", "lunes a viernes 9:00-17:00", "пн-пт 9:00-17:00",
        "Mon-Fri 9-5", "weekdays 9-5", "Mo-Fr 09:00-17:00; Sa off", "الاثنين-الجمعة 9:00-17:00",
        "الإثنين - الجمعة 9 صباحا - 5 مساء", "Weekdays 0900hrs-1700hrs",
    ],
)  # fmt: skip
def test_a_working_week_is_understood_in_every_dialect(text: str) -> None:
    assert told(text) == [(WEEK, "09:00", "17:00")]


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "24h/24",
        "24 hours",
        "24/24 7/7",
        "Mo-Su 00:00-24:00",
        "Круглосуточно",
        "7j/7 24h/24",
        "Mo 24 horas; Tu 24 horas; We 24 horas; Th 24 horas; Fr 24 horas; Sa 24 horas; Su 24 horas",
        "24 ساعة",
    ],
)
def test_always_open_is_the_whole_week(text: str) -> None:
    assert told(text) == [(f"{WEEK},SA,SU", "00:00", "23:59")]


def test_days_one_by_one_breaks_and_nights_are_understood() -> None:
    assert told("Sunday: 11:00-20:00  Monday: 9:00-22:00") == [("MO", "09:00", "22:00"), ("SU", "11:00", "20:00")]
    assert told("Mo 08:00-12:00,14:00-18:00") == [("MO", "08:00", "12:00"), ("MO", "14:00", "18:00")]
    assert told("Fr 22:00-06:00") == [("FR", "22:00", "06:00")]
    assert told("Sun-Thurs 8:00am–4:00pm") == [("MO,TU,WE,TH,SU", "08:00", "16:00")]


@pytest.mark.parametrize(
    "text",
    [
        "", "by appointment", 'Mo-Fr 09:00-17:00 "by appointment"', "Mo-Fr", "9-5", "Mon 7:00", "Jan-Mar Mo 9:00-17:00",
        "Mo 08:00-08:00", "first Monday 9:00-12:00", "Mo-Fr sunrise-sunset", "12:00am-5:00xm Mo", "Mo 25:00-26:00",
        "Mo-Fr 5-3", "closed", "x" * 2_000,
    ],
)  # fmt: skip
def test_what_is_not_certain_stays_text(text: str) -> None:
    assert told(text) is None


@given(st.text(alphabet="MoTueWdFr SaPH0123456789:-;,hapm\n", max_size=40))
def test_nothing_makes_it_fail_and_what_it_gives_can_be_worked_out(text: str) -> None:
    for schedule in parsed_hours(text) or ():
        assert parsed_schedule(schedule) is not None
