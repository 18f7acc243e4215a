"""Cells held to what HSDS 3.0 demands of them; what does not fit is carried as an attribute of our profile instead.

Nothing is invented. A text that the standard demands and we lack is written as ``NOT_STATED``, and a value that its
column cannot hold ("12a" where a number is due) is left out of the column, or put there in a form that fits; what we
had goes beside it in both cases, so that reading it back gives the very same record. So does a text that happens to be
what we write for a blank.
"""

from __future__ import annotations

import re
from datetime import date

from phcdesk.formats.hsds.parts import NOT_STATED, STAND_INS
from phcdesk.formats.hsds.standard import ENUMS, TABLES, Column

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{0,8}[1-9])?\Z", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\Z", re.ASCII)
_ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?(?:[/?#][!-~]*)?\Z", re.ASCII)
_BARE_ADDRESS = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?:[/?#][!-~]*)?\Z", re.ASCII)
_UNFIT = re.compile(r'[<>"{}|\\^`\[\]]')
_EMAIL = re.compile(
    r"[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\.)+[A-Za-z]{2,18}\Z", re.ASCII
)
_STAND_INS = {("address", column): "-" for column in STAND_INS}
_CHOICES = {("location", "location_type"): "physical", ("address", "address_type"): "physical"}


def fitted(entity: str, cells: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The cells of a row as the standard allows them, without blank ones, and what did not fit by its column."""
    fit: dict[str, str] = {}
    beside: dict[str, str] = {}
    for column in TABLES[entity].columns:
        cell = cells.get(column.name, "")
        written = _written(entity, column, cell) if cell else ""
        if not written and column.required and column.kind == "text":
            written, told = _instead(entity, column.name)
            if cell or told:
                beside[column.name] = cell
        elif cell and (written not in (cell, f"{cell}:00") or _reads_as_blank(entity, column.name, cell)):
            beside[column.name] = cell
        if written:
            fit[column.name] = written
    return fit, beside


def _reads_as_blank(entity: str, column: str, cell: str) -> bool:
    return cell == NOT_STATED or cell == _STAND_INS.get((entity, column))


def _instead(entity: str, column: str) -> tuple[str, bool]:
    """What is written where a text is demanded and none is there, and whether reading it back must be told."""
    if choice := _CHOICES.get((entity, column)):
        return choice, True
    return _STAND_INS.get((entity, column), NOT_STATED), column != "description" and (entity, column) not in _STAND_INS


def _written(entity: str, column: Column, cell: str) -> str:
    """The cell in a form that fits its column, or "" if there is none."""
    if values := ENUMS.get((entity, column.name)):
        return cell if cell in values else ""
    match column.kind:
        case "number":
            return cell if _NUMBER.match(cell) and cell != "-0" else ""
        case "date":
            return cell if is_day(cell) else ""
        case "time":
            found = _TIME.match(cell)
            return "" if not found else cell if found[2] else f"{cell}:00"
        case "email":
            return cell if _EMAIL.match(cell) else ""
        case "uri":
            return _uri(cell)
    return cell


def _uri(cell: str) -> str:
    if _UNFIT.search(cell):
        return ""
    if _ADDRESS.match(cell):
        return cell
    return f"http://{cell}" if _BARE_ADDRESS.match(cell) else ""


def is_day(text: str) -> bool:
    """Whether a text is a whole date such as 2026-11-22."""
    try:
        return len(text) == 10 and date.fromisoformat(text).isoformat() == text and text >= "1000"
    except ValueError:
        return False
