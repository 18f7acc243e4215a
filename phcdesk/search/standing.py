"""Whether an entry still holds: what its status says, in the one place where that is judged."""

from __future__ import annotations

from phcdesk.model import Country, Document, Entry, Service, all_phones

_HOLDS = frozenset({"", "active", "current", "draft"})
"""Statuses of what may be used. A blank one means that the source does not say; anything else is no longer so."""

CURRENT = "current"


def holds(status: str) -> bool:
    """Whether what has this status may be used."""
    return status in _HOLDS


def is_over(entry: Entry) -> bool:
    """Whether an entry must no longer be used: closed, withdrawn, or superseded by another."""
    return not isinstance(entry, Country) and not holds(entry.status)


def may_be_called(entry: Entry) -> bool:
    """Whether somebody may be told to call a service: it is no example, it is not closed, and it has a number."""
    return (
        isinstance(entry, Service)
        and entry.role == "referral"
        and entry.status in ("", "active")
        and bool(all_phones(entry))
    )


def standing_of(document: Document) -> str:
    """The status of a document; one that nobody says is replaced, withdrawn or a draft is "current"."""
    return document.status or CURRENT
