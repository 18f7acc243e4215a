"""Rows of schedules, of every version, to schedules: only what they say for certain becomes days and times.

"8:30AM", a time in a column for dates, "Monday-Friday" and "monday" are put into the form of the standard, and the
change is noted. What cannot be read is kept as text, so that nobody takes it for closed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from phcdesk.formats.hsds.records import Raw, Records
from phcdesk.hours.schedule_rules import parsed_schedule
from phcdesk.model import Schedule

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_RANGES = {"daily": "MO-SU", "every day": "MO-SU", "everyday": "MO-SU", "weekdays": "MO-FR", "weekends": "SA-SU"}
_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s*(m)?\.?\s*(z|[+-]\d{2}:?\d{2})?\Z",
    re.IGNORECASE | re.ASCII,
)
_SPLIT = re.compile(r"\s*(?:[,;/&+]|\band\b)\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:-|–|—|\bto\b|\bthrough\b)\s*", re.IGNORECASE)
_ORDINAL = re.compile(r"[+-]?\d[A-Z]{2}\Z", re.ASCII)
_OFFSET = re.compile(r"[+-]\d{2}:?\d{2}\Z", re.ASCII)
"""How far the clock on the wall is from UTC, which the standard wants behind a time: the time is that of the wall."""
_YES = ("yes", "true", "1", "y", "t")
_MOVED = (("dtstart", "opens_at"), ("until", "closes_at"))


class Hours(NamedTuple):
    """What a row says: a schedule, or text alone, or nothing (both blank)."""

    schedule: Schedule | None
    text: str = ""


def hours_of(row: Raw, records: Records) -> Hours:
    """The hours of a row. A row that has none comes back empty, with that noted."""
    cells = {name: row[name] for name in Schedule.__struct_fields__}
    for column, target in _MOVED:
        if cells[column] and clock(cells[column]):
            records.note("HR02", row, column, cells[column], target)
            cells[target] = cells[target] or cells[column]
            cells[column] = ""
    if row["_holiday"]:
        return _exception(cells, row, records)
    days, clear = _days_of(row)
    if clear:
        cells["byday"] = days
    read = {name: _OFFSET.sub("", clock(cells[name])) or cells[name] for name in ("opens_at", "closes_at")}
    said = (*read.values(), *(cells[name] for name in ("description", "dtstart", "notes", "bymonthday")))
    if not any(said):
        row.told = True
        records.note("HR03", row, "opens_at", row["weekday"] or row["byday"])
        return Hours(None)
    if not clear:
        return _unclear(cells, row, records)
    for name in ("opens_at", "closes_at"):
        if read[name] != cells[name].removesuffix(":00") and read[name] != cells[name]:
            records.note("HR04", row, name, cells[name], read[name])
    schedule = Schedule(**{**cells, **read, "freq": cells["freq"].upper()})
    if not (schedule.opens_at or schedule.byday or schedule.freq) and schedule.description:
        return Hours(None, "; ".join(filter(None, (schedule.description, schedule.notes))))
    if parsed_schedule(schedule) is None:
        records.note("HR01", row, "opens_at", _said(row))
    return Hours(schedule)


def clock(text: str) -> str:
    """A time of day as "08:30", also from "8:30AM", "8.30" and "5 pm"; "" for what is none for certain.

    A time that the standard can read already comes back as it is.
    """
    word = text.strip()
    match = _CLOCK.match(word)
    if match is None:
        return {"noon": "12:00", "midnight": "00:00"}.get(word.casefold(), "")
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[4] or "").lower()
    if (match[4] is None) != (match[5] is None) or (not half and match[2] is None) or minute > 59:
        return ""
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour > 24 or (hour == 24 and minute):
        return ""
    seconds = f":{match[3]}" if match[3] and int(match[3]) else ""
    return f"{hour:02d}:{minute:02d}{seconds}{match[6] or ''}"


def days_in(text: str) -> str | None:
    """Days as the standard writes them ("MO,TU"), from names and spans of names; None when a word is no day."""
    found: list[str] = []
    for part in _SPLIT.split(_RANGES.get(text.strip().casefold(), text)):
        if not part:
            continue
        if _ORDINAL.match(part.upper()) and part.upper()[-2:] in _DAYS:
            found.append(part.upper())
            continue
        ends = [_day(word) for word in _RANGE.split(part)]
        if None in ends or len(ends) > 2:
            return None
        first, last = int(ends[0] or 0), int(ends[-1] or 0)
        found += [_DAYS[(first + step) % 7] for step in range((last - first) % 7 + 1)]
    return ",".join(dict.fromkeys(found))


def _day(word: str) -> int | None:
    plain = word.strip(" .").casefold()
    if plain.upper() in _DAYS:
        return _DAYS.index(plain.upper())
    short = [number for number, name in enumerate(_NAMES) if plain in (name, name[:3], f"{name}s")]
    return short[0] if short else _SHORT.get(plain)


def _days_of(row: Raw) -> tuple[str, bool]:
    """The days of a row, and whether they are clear: two columns that say different things are not."""
    said = [text for text in (row["byday"], row["weekday"]) if text]
    if not said:
        return "", True
    read = [days_in(text) for text in said]
    if None in read or len(set(read)) > 1:
        return "", False
    return read[0] or "", True


def _unclear(cells: dict[str, str], row: Raw, records: Records) -> Hours:
    said = _said(row)
    records.note("HR01", row, "byday", said)
    kept = {name: cells[name] for name in ("valid_from", "valid_to", "notes", "attending_type")}
    description = "; ".join(filter(None, (cells["description"], said)))
    return Hours(Schedule(**kept, description=description))


def _said(row: Raw) -> str:
    days = " / ".join(dict.fromkeys(filter(None, (row["weekday"], row["byday"]))))
    first, last = row["opens_at"] or row["dtstart"], row["closes_at"] or row["until"]
    return " ".join(filter(None, (days, "-".join(filter(None, (first, last))))))


def _exception(cells: dict[str, str], row: Raw, records: Records) -> Hours:
    """A holiday: other hours for a while, or none."""
    span = " - ".join(dict.fromkeys(filter(None, (cells["valid_from"], cells["valid_to"]))))
    opens, closes = clock(cells["opens_at"]), clock(cells["closes_at"])
    if row["closed"].casefold() in _YES:
        return Hours(None, f"Closed {span}".strip())
    if not (opens and closes):
        records.note("HR01", row, "opens_at", _said(row) or span)
        return Hours(None, " ".join(filter(None, (span, _said(row)))))
    days = ",".join(_DAYS)
    return Hours(
        Schedule(opens, closes, "WEEKLY", byday=days, valid_from=cells["valid_from"], valid_to=cells["valid_to"])
    )
