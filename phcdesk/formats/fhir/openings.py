"""Hours in FHIR to HSDS schedules and back.

R4 has lists of times for a location and for a service; R5 has an Availability around them. Days without times, or
times without days, say no hours, so they become words and nothing that could be called open or closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from phcdesk.formats.fhir.elements import Element, extension_value, first, objects, text, texts, truth
from phcdesk.model import Schedule

DAYS = {"mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU"}

_TIME = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?\Z", re.ASCII)
MAX_CLOSURES = 24
_ONE_DAY = timedelta(days=1)
_SIMPLE = {"opens_at", "closes_at", "freq", "byday"}


class Openings(NamedTuple):
    """Schedules, what is said in words beside them, and whether something could not be worked out."""

    schedules: tuple[Schedule, ...] = ()
    words: str = ""
    unclear: str = ""


def read_openings(resource: Element, listed: str) -> Openings:
    """The hours of a resource: of the R4 list ``listed``, and of the Availability of R5 in its place or beside it."""
    boxes = [box for name in ("availability", listed) for box in objects(resource, name)]
    times: list[Element] = []
    closures = objects(resource, "notAvailable")
    for box in boxes:
        if "availableTime" in box or "notAvailableTime" in box:
            times += objects(box, "availableTime")
            closures += objects(box, "notAvailableTime")
        else:
            times.append(box)
    schedules: list[Schedule] = []
    unclear: list[str] = []
    for time in times:
        schedule, words = _schedule(time)
        if schedule is not None:
            schedules.append(schedule)
        elif words:
            unclear.append(words)
    notes = [text(resource, "availabilityExceptions"), *unclear, *map(_closure, closures)]
    known = tuple(dict.fromkeys(around(schedules, closures)))
    return Openings(known, "\n".join(filter(None, notes)), "; ".join(unclear))


def around(schedules: list[Schedule], closures: list[Element]) -> list[Schedule]:
    """The schedules, valid only outside the days of the closures, so that no such day is called open."""
    for closure in closures[:MAX_CLOSURES]:
        during = first(closure, "during")
        start, end = _day(text(during, "start")), _day(text(during, "end"))
        if start is None and end is None:
            continue
        parts: list[Schedule] = []
        for schedule in schedules:
            before = (start - _ONE_DAY).isoformat() if start else ""
            after = (end + _ONE_DAY).isoformat() if end else ""
            if before and not (schedule.valid_from and schedule.valid_from > before):
                parts.append(replace(schedule, valid_to=min(filter(None, (schedule.valid_to, before)))))
            if after and not (schedule.valid_to and schedule.valid_to < after):
                parts.append(replace(schedule, valid_from=max(schedule.valid_from, after)))
        schedules = parts
    return schedules


def write_openings(schedules: Iterable[Schedule], opens: str, closes: str) -> tuple[list[Element], str]:
    """The weekly hours as FHIR lists them, and all others in words. ``opens``, ``closes``: the names of the members."""
    listed: list[Element] = []
    words: list[str] = []
    for schedule in schedules:
        days = _days_of(schedule)
        times = _written(schedule.opens_at), _written(schedule.closes_at)
        if days and (schedule.opens_at, schedule.closes_at) == ("00:00", "23:59"):
            listed.append({"daysOfWeek": days, "allDay": True})
        elif days and times[0] and times[1]:
            listed.append({"daysOfWeek": days, opens: times[0], closes: times[1]})
        elif said := in_words(schedule):
            words.append(said)
    return listed, "\n".join(words)


def in_words(schedule: Schedule) -> str:
    """A schedule as a line of words and codes, for where there is no other form."""
    times = "–".join(filter(None, (schedule.opens_at, schedule.closes_at)))
    ends = "–".join(filter(None, (schedule.valid_from or schedule.dtstart, schedule.valid_to or schedule.until)))
    facts = (schedule.description, schedule.freq, schedule.byday, schedule.bymonthday, times, ends, schedule.notes)
    return " ".join(filter(None, facts))


def spoken_times(element: Element) -> str:
    """The times of a telephone, from the extension for them, as words such as "Mon Tue 08:00-18:00"."""
    parts: dict[str, list[str]] = {}
    for extension in objects(element, "extension"):
        value = extension_value(extension)
        if isinstance(value, (str, bool)):
            parts.setdefault(text(extension, "url"), []).append(str(value))
    if parts.get("allDay", [""])[0].casefold() == "true":
        times = "24 h"
    else:
        ends = (*parts.get("availableStartTime", [])[:1], *parts.get("availableEndTime", [])[:1])
        times = "–".join(end[:5] for end in ends)
    return " ".join(filter(None, (" ".join(day.title() for day in parts.get("daysOfWeek", [])), times)))


def _schedule(time: Element) -> tuple[Schedule | None, str]:
    days = [DAYS[day] for one in texts(time, "daysOfWeek") if (day := one[:3].casefold()) in DAYS]
    opens = text(time, "availableStartTime") or text(time, "openingTime")
    closes = text(time, "availableEndTime") or text(time, "closingTime")
    whole = truth(time, "allDay") is True
    words = " ".join(filter(None, (" ".join(texts(time, "daysOfWeek")), "–".join(filter(None, (opens, closes))))))
    if whole and days and not (opens or closes):
        opens, closes = "00:00", "23:59"
    begin, end = _read_time(opens), _read_time(closes)
    if not days or not begin or not end or (whole and (begin, end) != ("00:00", "23:59")):
        return None, f"{words} (24 h)".strip() if whole else words
    ordered = [day for day in DAYS.values() if day in days]
    return Schedule(begin, end, "WEEKLY", byday=",".join(ordered)), ""


def _read_time(value: str) -> str:
    """A time as HH:MM, with seconds and an offset only where they say something; "" for none."""
    found = _TIME.match(value)
    if found is None or (found[1] == "24" and found[2] != "00"):
        return ""
    seconds = f":{found[3]}" if found[3] not in (None, "00") else ""
    return f"{int(found[1]):02}:{found[2]}{seconds}{found[4] or ''}"


def _written(value: str) -> str:
    """A time as FHIR writes it; "" for one with an offset, or none."""
    found = _TIME.match(value)
    if found is None or found[4] or int(found[1]) > 23:
        return ""
    return f"{int(found[1]):02}:{found[2]}:{found[3] or '00'}"


def _days_of(schedule: Schedule) -> list[str]:
    """The days of a schedule that is weekly and nothing more."""
    more = any(getattr(schedule, field) for field in Schedule.__struct_fields__ if field not in _SIMPLE)
    if more or schedule.freq != "WEEKLY":
        return []
    wanted = schedule.byday.split(",")
    found = [name for name, code in DAYS.items() if code in wanted]
    return found if len(found) == len(wanted) else []


def _closure(closure: Element) -> str:
    during = first(closure, "during")
    dates = "–".join(dict.fromkeys(filter(None, (text(during, "start")[:10], text(during, "end")[:10]))))
    return ": ".join(filter(None, (f"Not available {dates}".strip(), text(closure, "description"))))


def _day(value: str) -> date | None:
    try:
        found = date.fromisoformat(value[:10])
    except ValueError:
        return None
    return found if date(1970, 1, 1) <= found <= date(2199, 12, 31) else None
