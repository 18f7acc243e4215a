"""ISO dates as sources give them: whole ("2026-08-08") or partial ("2026-08", "2026")."""

from __future__ import annotations

from datetime import date


def first_day(as_of: str) -> date | None:
    """The first day that an ISO date, perhaps partial, can mean; None when it is none."""
    parts = [*as_of.split("-"), "1", "1"][:3]
    try:
        return date(*map(int, parts))
    except ValueError:
        return None
