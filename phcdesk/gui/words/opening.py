"""Whether a place is open, in the few words of a badge. Hours that are not known are passed over in silence."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from phcdesk.search.results import Hit

_WEEK = timedelta(days=7)
_LTR = "\u2066{}\u2069"


def opening_words(hit: Hit, today: date) -> tuple[str, str]:
    """The words and the kind of badge: "open until 16:30", "next: Thu 10:00"; blank when the hours are not known."""
    if hit.open_now is None:
        return "", "unknown"
    if hit.open_now:
        return _open_words(hit.open_until, today), "fresh"
    return _closed_words(hit.opens_next, today), "unknown"


def _open_words(until: datetime | None, today: date) -> str:
    if until is None:
        return QCoreApplication.translate("Badges", "open now")
    if until.date() - today > timedelta(days=1):
        words = QCoreApplication.translate("Badges", "open until {day} {time}")
        return words.format(day=_day(until.date(), today), time=_time(until))
    return QCoreApplication.translate("Badges", "open until {time}").format(time=_time(until))


def _closed_words(opens: datetime | None, today: date) -> str:
    if opens is None:
        return QCoreApplication.translate("Badges", "closed now")
    if opens.date() == today:
        return QCoreApplication.translate("Badges", "opens {time}").format(time=_time(opens))
    words = QCoreApplication.translate("Badges", "next: {day} {time}")
    return words.format(day=_day(opens.date(), today), time=_time(opens))


def _time(moment: datetime) -> str:
    return _LTR.format(f"{moment:%H:%M}")


def _day(day: date, today: date) -> str:
    """A weekday of the coming week, else a date."""
    if day - today < _WEEK:
        return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
