"""Whether a place is open, in the few words of a badge."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.search.results import Hit

_WEEK = timedelta(days=7)


def opening_words(hit: Hit, today: date, offset: timedelta | None = None) -> tuple[str, str]:
    """The words and the kind of badge: "open until 16:30", "opens Thu 10:00"; blank when the hours are not known.

    ``offset`` is that of this computer's clock from UTC; a time by another clock is said to be that "there".
    """
    if hit.open_now is None:
        return "", "unknown"
    moment = hit.open_until if hit.open_now else hit.opens_next
    there = moment is not None and offset is not None and moment.utcoffset() not in (None, offset)
    if hit.open_now:
        return _open_words(hit.open_until, today, there), "fresh"
    return _closed_words(hit.opens_next, today, there), "unknown"


def unknown_hours() -> tuple[str, str]:
    """That the hours are not known, as (words, kind of badge): something else than being closed."""
    return QCoreApplication.translate("Badges", "hours not known"), "unknown"


def _open_words(until: datetime | None, today: date, there: bool) -> str:
    translate = QCoreApplication.translate
    if until is None:
        return translate("Badges", "open now")
    if until.date() - today > timedelta(days=1):
        plain = translate("Badges", "open until {day} {time}")
        far = translate("Badges", "open until {day} {time} there")
        return (far if there else plain).format(day=_day(until.date(), today), time=_time(until))
    plain, far = translate("Badges", "open until {time}"), translate("Badges", "open until {time} there")
    return (far if there else plain).format(time=_time(until))


def _closed_words(opens: datetime | None, today: date, there: bool) -> str:
    translate = QCoreApplication.translate
    if opens is None:
        return translate("Badges", "closed now")
    if opens.date() == today:
        plain, far = translate("Badges", "opens {time}"), translate("Badges", "opens {time} there")
        return (far if there else plain).format(time=_time(opens))
    plain, far = translate("Badges", "opens {day} {time}"), translate("Badges", "opens {day} {time} there")
    return (far if there else plain).format(day=_day(opens.date(), today), time=_time(opens))


def _time(moment: datetime) -> str:
    return LTR.format(f"{moment:%H:%M}")


def _day(day: date, today: date) -> str:
    """A weekday of the coming week, else a date."""
    if day - today < _WEEK:
        return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
