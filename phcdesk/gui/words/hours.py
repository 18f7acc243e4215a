"""Opening hours in words: an HSDS schedule as one line. What is not weekly hours is said as it was written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import listed
from phcdesk.model import Schedule

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def hours_line(schedule: Schedule) -> str:
    """One schedule as a line such as "Mon-Fri 09:00-12:30, by appointment"; blank when it says nothing."""
    days = _days(schedule.byday) if schedule.freq in ("", "WEEKLY") and schedule.interval in ("", "1") else ""
    opens, closes = schedule.opens_at[:5], schedule.closes_at[:5]
    times = LTR.format(f"{opens}–{closes}") if opens and closes else ""
    if times and (opens, closes) in {("00:00", "23:59"), ("00:00", "00:00"), ("00:00", "24:00")}:
        times = QCoreApplication.translate("Hours", "day and night")
    line = " ".join(part for part in (days, times) if part) if days else ""
    notes = [note for note in (schedule.description, schedule.notes) if note]
    if not line and times and not any(opens in note for note in notes):
        notes.append(times)
    return listed((line, *notes))


def _days(byday: str) -> str:
    """Days of a week as runs: "MO,TU,WE,FR" is "Mon-Wed, Fri"; blank when a day is not a plain one ("1TU")."""
    codes = [code.strip() for code in byday.split(",") if code.strip()]
    if not codes or any(code not in _DAYS for code in codes):
        return ""
    numbers = sorted({_DAYS.index(code) for code in codes})
    if len(numbers) == len(_DAYS):
        return QCoreApplication.translate("Hours", "Every day")
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return listed(_run(run) for run in runs)


def _run(run: list[int]) -> str:
    locale = QLocale()
    names = [locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in run]
    return names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}"
