"""Cells to values: dates, numbers, lists, codes of enumerations. Nothing here raises or guesses; None means "no"."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}.*)?\Z", re.ASCII | re.DOTALL)
_SPREADSHEET_ID = re.compile(r"\+?\d(?:[.,]\d+)?E\+\d+\Z", re.ASCII | re.IGNORECASE)
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE | re.ASCII)
_NOT_IN_NAME = re.compile(r"[^a-z0-9]+")
_MARKUP = re.compile(r"</?(?:p|br|div|span|b|i|em|strong|ul|ol|li|a|table|tr|td|h[1-6]|script)\b[^>]*>", re.IGNORECASE)

STATUSES = frozenset({"active", "inactive", "defunct", "temporarily closed", ""})
_OTHER_WORDS = {
    "open": "active",
    "functional": "active",
    "operational": "active",
    "closed": "temporarily closed",
    "closed temporarily": "temporarily closed",
    "closed permanently": "defunct",
    "permanently closed": "defunct",
}


@lru_cache(maxsize=4096)
def iso_date(cell: str) -> str | None:
    """The date of an ISO 8601 cell, partial ones as they are ("2026-08"), a time of day cut off."""
    match = _PARTIAL_DATE.match(cell)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a list with ";" between them, without blanks and repeats."""
    if ";" not in cell:
        return (cell,) if cell else ()
    return tuple(dict.fromkeys(part for piece in cell.split(";") if (part := piece.strip())))


def listed_sources(cell: str) -> tuple[str, ...]:
    """The parts of a list with " | " between them."""
    if " | " not in cell:
        return (cell,) if cell else ()
    return tuple(dict.fromkeys(part for piece in cell.split(" | ") if (part := piece.strip())))


def whole_number(cell: str, highest: int) -> int | None:
    """A whole number from 0 to ``highest``."""
    if not (cell.isascii() and cell.isdigit() and len(cell) < 12):
        return None
    number = int(cell)
    return number if number <= highest else None


def damaged_id(cell: str) -> bool:
    """Whether a spreadsheet program rounded this id, or this number to call ("1.35E+15")."""
    return _SPREADSHEET_ID.match(cell) is not None


def safe_address(cell: str) -> bool:
    """Whether a web address may be offered for opening: http, https, or without a scheme."""
    scheme = _SCHEME.match(cell)
    # "example.org:8080" has no scheme, but looks as if it had one.
    return scheme is None or scheme[1].lower() in ("http", "https") or "." in scheme[1]


def has_markup(text: str) -> bool:
    """Whether a text holds HTML tags."""
    return "<" in text and _MARKUP.search(text) is not None


def status_of(cell: str) -> str:
    """The status of HSDS for a word in lower case that other programs use, "" for one that is not known."""
    return cell if cell in STATUSES else _OTHER_WORDS.get(cell, "")


def short_name(text: str, longest: int) -> str:
    """A short name of small letters, digits and hyphens made of a longer one; blank without a letter that can stay."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return _NOT_IN_NAME.sub("-", plain).strip("-")[:longest].strip("-")
