"""Whether a place is open, from HSDS schedules: when it closes, when it opens next, and the week as a table.

The rules, because a wrong "closed" sends nobody and a wrong "open" sends somebody in vain:

* What cannot be read is unknown, never closed. So is a day that no schedule says it is valid for.
* ``until``, ``count`` and ``dtstart`` bound a service, which is closed outside them; ``valid_from`` and ``valid_to``
  bound what is known about it, so outside them nothing is known.
* A schedule valid for at most 31 days is an exception: on the days it names, it replaces the ordinary ones.
* ``closes_at`` at or before ``opens_at`` is on the next day. From 00:00 to 23:59 is the whole day.
* ``timezone`` is an offset from UTC in hours. Without one, the clock is that of the place's country and point. Where
  that leaves several clocks possible, the answer is known only if it is the same by all of them. Where it leaves none,
  the clock of the person asking is taken for the place's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from msgspec import Struct

from phcdesk.hours.schedule_rules import ScheduleRule, parsed_schedule
from phcdesk.hours.time_zones import distinct_clocks, possible_zones
from phcdesk.model import Location, Schedule, Service

NEAR = 8
FAR = 400
"""Days to look ahead: first for the closing time and the usual next opening, then for rare ones."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


class HoursState(Struct, frozen=True):
    """``open`` None: not known. ``until`` is None while open without an end in sight. Times are those of the place."""

    open: bool | None = None
    until: datetime | None = None
    next_opening: datetime | None = None


class WeekRow(NamedTuple):
    """A line of the table of hours: a weekday (Monday is 0) with its times, or a text alone (weekday None)."""

    weekday: int | None
    opens: str
    closes: str
    note: str


class Timetable(NamedTuple):
    """Hours, the name of the place where they hold (blank for the service as a whole), and the zones it may lie in."""

    place: str
    schedules: Sequence[Schedule]
    zones: tuple[tzinfo, ...] = ()

    def clocks(self, when: datetime) -> list[datetime]:
        """``when`` by each clock that the place may live by."""
        return [when.astimezone(zone) for zone in distinct_clocks(self.zones, when)] or [when]


def timetables(service: Service) -> list[Timetable]:
    """The timetables that hold for a service: the nearer to it the stronger, as HSDS says.

    A restricted place has no hours of its own, should a reader have left any.
    """
    at_places = []
    for at in service.service_at_locations:
        near, far = ((), ()) if at.location.restricted else (at.schedules, at.location.schedules)
        zones = _zones_of_place(at.location, service)
        at_places.append(Timetable(at.location.name, near or service.schedules or far, zones))
    of_service = Timetable("", service.schedules, possible_zones(_country(service)))
    return [hours for hours in at_places or [of_service] if hours.schedules]


def _zones_of_place(place: Location, service: Service) -> tuple[tzinfo, ...]:
    country = next((address.country for address in place.addresses if address.country), "") or _country(service)
    return possible_zones(country, place.latitude, place.longitude)


def _country(service: Service) -> str:
    return service.country or next((area.country for area in service.service_areas if area.country), "")


def service_state(service: Service, when: datetime) -> HoursState:
    """Whether one of the places of a service is open, by ``state_at``: the longest open, else the first to open."""
    states = [
        _agreed([state_at(hours.schedules, clock) for clock in hours.clocks(when)]) for hours in timetables(service)
    ]
    still_open = [state for state in states if state.open]
    if still_open:
        return max(still_open, key=lambda state: (state.until is None, state.until or when))
    if not states or any(state.open is None for state in states):
        return HoursState()
    return HoursState(False, None, min((state.next_opening for state in states if state.next_opening), default=None))


def is_open(service: Service, when: datetime) -> bool | None:
    """``service_state(...).open`` alone, for many services at a time."""
    answers = {_agreed_open(hours, when) for hours in timetables(service)}
    if True in answers:
        return True
    return None if not answers or None in answers else False


def _agreed_open(hours: Timetable, when: datetime) -> bool | None:
    answers = {open_at(hours.schedules, clock) for clock in hours.clocks(when)}
    return answers.pop() if len(answers) == 1 else None


def _agreed(states: Sequence[HoursState]) -> HoursState:
    """What the clocks that a place may live by agree on; of several times, the one that disappoints least."""
    if len({state.open for state in states}) > 1 or states[0].open is None:
        return HoursState()
    closing = min((state.until for state in states if state.until), default=None)
    opening = max((state.next_opening for state in states if state.next_opening), default=None)
    return HoursState(states[0].open, closing, opening)


def state_at(schedules: Sequence[Schedule], when: datetime) -> HoursState:
    """Whether one of the schedules is open at ``when``, which must know its time zone."""
    rules = [rule for rule in map(parsed_schedule, schedules) if rule is not None]
    near = _merged(_spans(rules, when, NEAR))
    for start, end in near:
        if start <= when < end:
            endless = end - when > timedelta(days=NEAR - 2)
            return HoursState(True, None if endless else end, None)
    if len(rules) < len(schedules):
        return HoursState()
    after = [start for start, _ in near if start > when] or [
        start for start, _ in _merged(_spans(rules, when, FAR)) if start > when
    ]
    return HoursState(False if _covered(rules, when) else None, None, after[0] if after else None)


def open_at(schedules: Sequence[Schedule], when: datetime) -> bool | None:
    """``state_at(...).open`` alone, for many places at a time."""
    rules = [rule for rule in map(parsed_schedule, schedules) if rule is not None]
    if any(start <= when < end for start, end in _spans(rules, when, 0)):
        return True
    return False if len(rules) == len(schedules) and _covered(rules, when) else None


def week_of(schedules: Sequence[Schedule]) -> tuple[WeekRow, ...]:
    """The weekly hours by weekday and time, then everything that is not simply weekly, in words."""
    week: dict[WeekRow, None] = {}
    texts: dict[WeekRow, None] = {}
    for schedule in schedules:
        rule = parsed_schedule(schedule)
        if rule is None or not rule.every_week or rule.exceptional or rule.start or rule.until:
            texts[WeekRow(None, "", "", _in_words(schedule))] = None
            continue
        bounded = rule.valid_from > date.min or rule.valid_to < date.max
        note = "; ".join(text for text in (schedule.description if bounded else "", schedule.notes) if text)
        for _, day in rule.days:
            week[WeekRow(day, f"{rule.opens:%H:%M}", f"{rule.closes:%H:%M}", note)] = None
    return (*sorted(week, key=lambda row: (row.weekday or 0, row.opens)), *(text for text in texts if text.note))


def _in_words(schedule: Schedule) -> str:
    times = "–".join(text for text in (schedule.opens_at, schedule.closes_at) if text)
    facts = (schedule.freq, schedule.interval, schedule.byday, schedule.bymonthday, times)
    words = schedule.description or " ".join(fact for fact in facts if fact)
    return "; ".join(text for text in (words, schedule.notes) if text)


def _covered(rules: Sequence[ScheduleRule], when: datetime) -> bool:
    return any(rule.valid_from <= _local(rule, when).date() <= rule.valid_to for rule in rules)


def _local(rule: ScheduleRule, when: datetime) -> datetime:
    return when.astimezone(rule.zone) if rule.zone else when


def _spans(rules: Sequence[ScheduleRule], when: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    replaced: set[date] = set()
    for rule in sorted(rules, key=lambda rule: not rule.exceptional):
        today = _local(rule, when).date()
        for day in _dates(rule, today - _DAY, today + days * _DAY):
            if rule.exceptional:
                replaced.add(day)
            elif day in replaced:
                continue
            yield _span(rule, day, when)


def _span(rule: ScheduleRule, day: date, when: datetime) -> tuple[datetime, datetime]:
    zone = rule.zone or when.tzinfo
    whole = rule.opens == time(0) and rule.closes >= time(23, 59)
    closing = time(0) if whole else rule.closes
    last = day + _DAY if closing <= rule.opens else day
    return datetime.combine(day, rule.opens, zone), datetime.combine(last, closing, zone)


def _merged(spans: Iterator[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    merged: list[tuple[datetime, datetime]] = []
    for start, end in sorted(spans):
        if merged and start - merged[-1][1] <= _MINUTE:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _dates(rule: ScheduleRule, first: date, last: date) -> list[date]:
    """The days from ``first`` to ``last`` on which a rule opens."""
    first = max(first, rule.valid_from, rule.start or date.min)
    last = min(last, rule.valid_to, rule.until or date.max)
    if first > last:
        return []
    if rule.every_week:
        days = {day for _, day in rule.days}
        span = (last - first).days + 1
        return [day for day in (first + number * _DAY for number in range(span)) if day.weekday() in days]
    return _recurring(rule, first, last)


def _recurring(rule: ScheduleRule, first: date, last: date) -> list[date]:
    from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday  # most schedules do without

    start = rule.start or first
    if rule.interval == 1 and not rule.times:
        start = max(start, first)
    elif not rule.monthly and not rule.times:
        # As many whole rounds later the rhythm is the same, and near; counting from years ago would take long.
        round_days = rule.interval * 7
        start += max(0, (first - start).days // round_days - 1) * round_days * _DAY
    occurrences = rrule(
        MONTHLY if rule.monthly else WEEKLY,
        dtstart=datetime.combine(start, time(0)),
        interval=rule.interval,
        count=rule.times or None,
        wkst=rule.week_start,
        byweekday=[weekday(day, ordinal or None) for ordinal, day in rule.days] or None,
        bymonthday=rule.month_days or None,
    )
    between = occurrences.between(datetime.combine(first, time(0)), datetime.combine(last, time(0)), inc=True)
    return [moment.date() for moment in between]
