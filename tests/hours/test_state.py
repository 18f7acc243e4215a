"""Open, closed or not known: hours from HSDS schedules."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from phcdesk.hours.state import HoursState, Timetable, WeekRow, open_at, service_state, state_at, timetables, week_of
from phcdesk.model import Location, Schedule, Service, ServiceAtLocation

HERE = timezone(timedelta(hours=3))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HERE)


def weekly(byday: str = "MO,TU,WE,TH,FR", opens: str = "08:00", closes: str = "17:00", **other: str) -> Schedule:
    return Schedule(opens_at=opens, closes_at=closes, freq="WEEKLY", byday=byday, **other)


def monthly(byday: str = "", bymonthday: str = "", **other: str) -> Schedule:
    return Schedule(opens_at="09:00", closes_at="12:00", freq="MONTHLY", byday=byday, bymonthday=bymonthday, **other)


MONDAY_NOON = at("2026-11-23 12:00")


def test_open_says_until_when() -> None:
    assert state_at([weekly()], MONDAY_NOON) == HoursState(True, at("2026-11-23 17:00"), None)


def test_closed_says_from_when() -> None:
    assert state_at([weekly()], at("2026-11-20 17:00")) == HoursState(False, None, at("2026-11-23 08:00"))


def test_the_first_minute_is_open_and_the_last_is_not() -> None:
    assert [open_at([weekly()], at(f"2026-11-23 {clock}")) for clock in ("07:59", "08:00", "16:59", "17:00")] == [
        False,
        True,
        True,
        False,
    ]


def test_a_lunch_break_is_closed() -> None:
    hours = [weekly(closes="12:00"), weekly(opens="13:00")]
    assert state_at(hours, at("2026-11-23 12:30")) == HoursState(False, None, at("2026-11-23 13:00"))


def test_a_night_ends_the_next_morning() -> None:
    night = [weekly("SA", "20:00", "07:00")]
    assert state_at(night, at("2026-11-22 06:00")) == HoursState(True, at("2026-11-22 07:00"), None)
    assert open_at(night, at("2026-11-21 06:00")) is False


def test_a_whole_day_ends_at_midnight() -> None:
    hours = [weekly("MO", "00:00", "23:59")]
    assert state_at(hours, at("2026-11-23 23:59")).until == at("2026-11-24 00:00")


def test_day_and_night_has_no_end() -> None:
    always = [weekly("MO,TU,WE,TH,FR,SA,SU", "00:00:00", "23:59:00")]
    assert state_at(always, at("2026-11-23 23:59")) == HoursState(True, None, None)


def test_whole_days_in_a_row_are_one_opening() -> None:
    assert state_at([weekly("MO,TU", "00:00", "23:59")], MONDAY_NOON).until == at("2026-11-25 00:00")


@pytest.mark.parametrize(("byday", "day"), [("2MO", "2026-12-14"), ("-1FR", "2026-11-27"), ("+1TU", "2026-12-01")])
def test_monthly_by_weekday(byday: str, day: str) -> None:
    assert state_at([monthly(byday)], MONDAY_NOON).next_opening == at(f"{day} 09:00")
    assert open_at([monthly(byday)], at(f"{day} 10:00")) is True


@pytest.mark.parametrize(("days", "day"), [("1", "2026-12-01"), ("-1", "2026-11-30"), ("5,24", "2026-11-24")])
def test_monthly_by_day(days: str, day: str) -> None:
    assert state_at([monthly(bymonthday=days)], MONDAY_NOON).next_opening == at(f"{day} 09:00")


@pytest.mark.parametrize(("when", "expected"), [("2026-11-24 12:00", True), ("2026-12-01 12:00", False)])
def test_every_second_week_is_counted_from_its_first(when: str, expected: bool) -> None:
    assert open_at([weekly("TU", interval="2", dtstart="2024-01-09", wkst="MO")], at(when)) is expected


def test_every_second_week_without_a_first_is_not_known() -> None:
    assert open_at([weekly("TU", interval="2")], MONDAY_NOON) is None


def test_a_course_is_over_after_its_count() -> None:
    course = [weekly("WE", count="4", dtstart="2026-11-04")]
    assert [open_at(course, at(f"2026-{day} 12:00")) for day in ("11-25", "12-02")] == [True, False]


def test_a_course_is_over_after_its_last_day() -> None:
    course = [weekly("MO", dtstart="2026-09-07", until="2026-11-23")]
    assert state_at(course, at("2026-11-23 18:00")) == HoursState(False, None, None)


def test_a_course_has_not_begun_before_its_first_day() -> None:
    assert state_at([weekly(dtstart="2027-03-01")], MONDAY_NOON) == HoursState(False, None, at("2027-03-01 08:00"))


def test_outside_the_time_for_which_hours_are_known_nothing_is_known() -> None:
    school = [weekly(valid_from="2026-09-01", valid_to="2027-06-30")]
    assert open_at(school, MONDAY_NOON) is True
    assert open_at(school, at("2027-07-05 12:00")) is None
    assert state_at(school, at("2026-08-03 12:00")) == HoursState(None, None, at("2026-09-01 08:00"))


def test_an_exception_replaces_the_ordinary_hours_of_its_days() -> None:
    holidays = weekly(opens="10:00", closes="12:00", valid_from="2026-12-24", valid_to="2026-12-31")
    hours = [weekly(), weekly("SA", "09:00", "13:00"), holidays]
    assert [open_at(hours, at(f"2026-12-{clock}")) for clock in ("28 09:00", "28 11:00", "26 10:00")] == [
        False,
        True,
        True,
    ]
    assert open_at(hours, at("2027-01-04 09:00")) is True


@pytest.mark.parametrize("timezone_text", ["-2", "-2.0", "-02:00"])
def test_the_clock_of_the_place_counts(timezone_text: str) -> None:
    state = state_at([weekly(timezone=timezone_text)], datetime(2026, 11, 23, 18, 30, tzinfo=UTC))
    assert state.open is True
    assert state.until is not None
    assert state.until.isoformat() == "2026-11-23T17:00:00-02:00"


def test_times_may_carry_their_own_offset() -> None:
    hours = [weekly(opens="08:00Z", closes="17:00Z")]
    assert open_at(hours, at("2026-11-23 10:59")) is False
    assert open_at(hours, at("2026-11-23 11:00")) is True


def test_a_place_without_a_time_zone_keeps_the_clock_of_whoever_asks() -> None:
    nairobi = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("UTC"))
    assert open_at([weekly()], nairobi) is True


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(description="By appointment only"),
        weekly(opens="8:30AM"),
        weekly(closes=""),
        weekly("someday"),
        weekly("2MO"),
        weekly(timezone="local"),
        weekly(dtstart="8:30AM"),
        weekly(count="x", dtstart="2026-01-01"),
        weekly(count="3"),
        weekly(byweekno="20"),
        weekly(bymonthday="31"),
        weekly(valid_to="soon"),
        monthly(),
        monthly("1MO", "31"),
        monthly(bymonthday="32"),
        monthly(bymonthday="30", interval="12", dtstart="2026-02-01"),
        Schedule(opens_at="08:00", closes_at="17:00", freq="YEARLY", byday="MO"),
        Schedule(opens_at="08:00", closes_at="17:00"),
        weekly(opens="25:00"),
        weekly(opens="08:00Z", closes="17:00+01:00"),
    ],
)
def test_what_cannot_be_read_is_not_known(schedule: Schedule) -> None:
    assert state_at([schedule], MONDAY_NOON) == HoursState()
    assert open_at([schedule], MONDAY_NOON) is None


def test_one_unreadable_schedule_makes_closed_unknown_but_not_open() -> None:
    hours = [Schedule(description="By appointment"), weekly()]
    assert open_at(hours, MONDAY_NOON) is True
    assert state_at(hours, at("2026-11-22 12:00")) == HoursState()


def test_no_schedules_are_not_closed() -> None:
    assert (state_at([], MONDAY_NOON), open_at([], MONDAY_NOON)) == (HoursState(), None)


def test_days_without_a_frequency_are_weekly() -> None:
    assert open_at([Schedule(opens_at="9:00", closes_at="17:00", byday="Monday")], MONDAY_NOON) is True


def test_the_week_is_a_table_in_order_with_the_rest_in_words() -> None:
    hours = [
        monthly("2MO", description="Second Monday"),
        weekly("WE", "13:00:00", "17:00:00"),
        weekly("MO,WE", "08:00", "12:00", notes="Knock"),
        Schedule(description="By appointment"),
        weekly("MO,WE", "08:00", "12:00", notes="Knock"),
    ]
    assert week_of(hours) == (
        WeekRow(0, "08:00", "12:00", "Knock"),
        WeekRow(2, "08:00", "12:00", "Knock"),
        WeekRow(2, "13:00", "17:00", ""),
        WeekRow(None, "", "", "Second Monday"),
        WeekRow(None, "", "", "By appointment"),
    )


def test_hours_that_are_not_weekly_and_have_no_words_are_spelled_out() -> None:
    assert week_of([weekly("TU", interval="2", dtstart="2026-01-06")])[0].note == "WEEKLY 2 TU 08:00–17:00"


clock = st.sampled_from(["00:00", "23:59", "08:00", "8:30", "24:00", "17:00:00", "12:00Z", "", "9am"])
words = st.sampled_from(["", "0", "1", "2", "-1", "99", "x", "2026-01-06", "2026-11-23", "1970-01-01", "-2", "5.5"])
days = st.sampled_from(["", "MO", "TU,WE", "2MO", "-1FR", "5SU", "Monday", "MO,2TU", ",,", "1"])
schedules = st.builds(
    Schedule,
    opens_at=clock,
    closes_at=clock,
    freq=st.sampled_from(["WEEKLY", "MONTHLY", "", "DAILY", "YEARLY"]),
    byday=days,
    interval=words,
    count=words,
    dtstart=words,
    until=words,
    valid_from=words,
    valid_to=words,
    timezone=words,
    bymonthday=words,
)

moments = st.builds(datetime.combine, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.times(), st.just(HERE))


@given(st.lists(schedules, max_size=3), moments)
@example(
    [Schedule(opens_at="\0", closes_at="٣:٠٠", freq="weekly", byday="MO" * 999, interval="9" * 99)],
    datetime(2026, 1, 1, tzinfo=HERE),
)
def test_any_schedule_has_an_answer_and_both_questions_agree(hours: list[Schedule], when: datetime) -> None:
    state = state_at(hours, when)
    assert state.open == open_at(hours, when)
    assert state.until is None or (state.open is True and state.until > when)
    assert state.next_opening is None or (state.open is not True and state.next_opening > when)
    week_of(hours)


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.times(), st.sampled_from(["MO,WE", "2TU", "-1FR"]))
def test_open_means_that_the_calendar_says_so(day: date, clock_time: time, byday: str) -> None:
    schedule = weekly(byday) if byday == "MO,WE" else monthly(byday)
    if byday == "MO,WE":
        today, hours = day.weekday() in (0, 2), (time(8), time(17))
    elif byday == "2TU":
        today, hours = day.weekday() == 1 and 8 <= day.day <= 14, (time(9), time(12))
    else:
        today, hours = day.weekday() == 4 and (day + timedelta(days=7)).month != day.month, (time(9), time(12))
    expected = today and hours[0] <= clock_time < hours[1]
    assert open_at([schedule], datetime.combine(day, clock_time, HERE)) is expected


# the places of a service


def at_places(*hours: tuple[Schedule, ...], own: tuple[Schedule, ...] = ()) -> Service:
    places = tuple(
        ServiceAtLocation(Location(id=str(number), name=f"Place {number}"), schedules=schedules)
        for number, schedules in enumerate(hours)
    )
    return Service(id="s", name="S", schedules=own, service_at_locations=places)


def test_the_hours_nearest_to_a_place_hold_there() -> None:
    service = at_places((weekly("MO"),), (), own=(weekly("TU"),))
    assert timetables(service) == [Timetable("Place 0", (weekly("MO"),)), Timetable("Place 1", (weekly("TU"),))]


def test_a_service_without_places_has_its_own_hours() -> None:
    assert timetables(at_places(own=(weekly(),))) == [Timetable("", (weekly(),))]
    assert timetables(at_places()) == []


def test_a_service_is_open_while_one_of_its_places_is() -> None:
    service = at_places((weekly(closes="13:00"),), (weekly(closes="18:00"),), (weekly("SU"),))
    assert service_state(service, MONDAY_NOON) == HoursState(True, at("2026-11-23 18:00"), None)


def test_a_closed_service_opens_with_the_first_of_its_places() -> None:
    service = at_places((weekly("FR"),), (weekly("WE"),))
    assert service_state(service, MONDAY_NOON) == HoursState(False, None, at("2026-11-25 08:00"))


def test_one_place_of_unknown_hours_leaves_it_unknown() -> None:
    assert service_state(at_places((weekly("FR"),), (Schedule(description="At dusk"),)), MONDAY_NOON) == HoursState()
    assert service_state(at_places(), MONDAY_NOON) == HoursState()
