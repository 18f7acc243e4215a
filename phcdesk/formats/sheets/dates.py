"""Dates in cells. "01/02/2026" is never guessed: it is January or February only when somebody has said which.

What says its own order is read: ISO 8601, a day beyond 12, a month by its name. Years before 1990 and days to come are
no dates of a check; they may belong to another calendar and are shown as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from phcdesk.formats.sheets.recipe import DateOrder, same_header
from phcdesk.tables.values import iso_date

EARLIEST_YEAR = 1990
_COUNTED = re.compile(r"(\d{5})(?:\.\d+)?\Z", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2,4})(?:[T ,].*)?\Z", re.ASCII)
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|er)?\.?\s*(?:de\s+)?)?([^\W\d_]{3,12})\.?,?\s*(?:(\d{1,2}),\s*)?(?:de\s+)?(\d{4})\Z"
)
_MONTHS = """
january jan janvier janv enero ene janeiro январь января січень січня يناير كانون
february feb fevrier fevr febrero fevereiro fev февраль февраля лютий лютого فبراير شباط
march mar mars marzo marco март марта березень березня مارس اذار
april apr avril avr abril abr апрель апреля квітень квітня ابريل نيسان
may mai mayo maio май мая травень травня مايو ايار
june jun juin junio junho июнь июня червень червня يونيو حزيران
july jul juillet juil julio julho июль июля липень липня يوليو تموز
august aug aout agosto ago август августа серпень серпня اغسطس آب
september sep sept septembre septiembre setembro set сентябрь сентября вересень вересня سبتمبر ايلول
october oct octobre octubre outubro out октябрь октября жовтень жовтня اكتوبر تشرين
november nov novembre noviembre novembro ноябрь ноября листопад листопада نوفمبر
december dec decembre diciembre dic dezembro dez декабрь декабря грудень грудня ديسمبر
"""
_MONTH_OF = {
    same_header(word): number
    for number, line in enumerate(_MONTHS.strip().splitlines(), start=1)
    for word in line.split()
}


def checked_date(cell: str, order: DateOrder, today: date) -> str:
    """The ISO date of a cell, partial where the cell is, or "" when it is not certain or cannot be right."""
    iso = iso_date(cell) or _named(cell) or _numbers(cell, order)
    if not iso or int(iso[:4]) < EARLIEST_YEAR or iso > today.isoformat():
        return ""
    return iso


def counted_date(cell: str, today: date) -> str:
    """The ISO date of a cell that holds the number by which spreadsheets count days since 1899, or ""."""
    match = _COUNTED.match(cell)
    day = date(1899, 12, 30) + timedelta(days=int(match[1])) if match else None
    return day.isoformat() if day and day.year >= EARLIEST_YEAR and day <= today else ""


def order_of(cells: Sequence[str]) -> DateOrder:
    """The order that days beyond 12 prove for a column, or "" when nothing does or they contradict each other."""
    orders: set[DateOrder] = set()
    for cell in cells:
        if (match := _NUMBERS.match(cell)) and len(match[1]) < 4:
            first, second = int(match[1]), int(match[2])
            if 12 < first <= 31 and second <= 12:
                orders.add("DMY")
            elif 12 < second <= 31 and first <= 12:
                orders.add("MDY")
    return orders.pop() if len(orders) == 1 else ""


def _numbers(cell: str, order: DateOrder) -> str:
    match = _NUMBERS.match(cell)
    if match is None:
        return ""
    first, second, third = match.groups()
    if len(first) == 4:
        return _made(int(first), int(second), int(third))
    if len(third) == 3 or (len(third) == 2 and not order):
        return ""
    year = int(third) + (2000 if len(third) == 2 else 0)
    if order == "YMD":
        return _made(2000 + int(first), int(second), int(third)) if len(third) == 2 else ""
    one, two = int(first), int(second)
    if not order and one <= 12 and two <= 12 and one != two:
        return ""
    if order == "MDY" or (not order and two > 12):
        one, two = two, one
    return _made(year, two, one)


def _named(cell: str) -> str:
    match = _NAMED.match(cell)
    if match is None:
        return ""
    before, month, after, year = match.groups()
    number = _MONTH_OF.get(same_header(month), 0)
    day = before or after
    if not number or (before and after):
        return ""
    return _made(int(year), number, int(day)) if day else f"{year}-{number:02d}"


def _made(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
