"""ISO dates as sources give them: whole ("2026-08-08") or partial ("2026-08", "2026")."""

from __future__ import annotations

from datetime import date, timedelta


def first_day(as_of: str) -> date | None:
    """The first day that an ISO date, perhaps partial, can mean; None when it is none."""
    parts = [*as_of.split("-"), "1", "1"][:3]
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def last_day(as_of: str) -> date | None:
    """The last day that an ISO date, perhaps partial, can mean; None when it is none, or the last of all years."""
    first = first_day(as_of)
    if first is None or as_of.count("-") >= 2:
        return first
    year, month = (first.year, first.month + 1) if "-" in as_of else (first.year + 1, 1)
    try:
        return date(year + month // 13, (month - 1) % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None
