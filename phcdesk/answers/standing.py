"""Whether a document still holds: what took its place, why it was withdrawn, whether its review is overdue.

Both shells say the same about it, above everything else: an old edition must not be read for the new one.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from phcdesk.model import Document, Entry, Guide
from phcdesk.partial_dates import last_day
from phcdesk.search.results import Hit


class Standing(Struct, frozen=True):
    """How a document stands today."""

    status: str = ""  # as the document has it; "superseded" where another one says it takes its place
    successor: Hit | None = None  # what to use instead
    reason: str = ""  # why it was withdrawn
    review_passed: str = ""  # the date by which it should have been looked at again, if that is over


def standing_of(entry: Entry, successor: Hit | None, today: date | None) -> Standing:
    """How an entry stands; nothing of services and countries. ``today`` is None where the clock cannot be right."""
    match entry:
        case Document():
            status = "superseded" if successor and entry.status in ("", "current") else entry.status
            return Standing(status, successor, entry.withdrawn_because, review_passed(entry.review_by, today))
        case Guide():
            return Standing(entry.status, review_passed=review_passed(entry.review_by, today))
    return Standing()


def review_passed(review_by: str, today: date | None) -> str:
    """The date of a review that is over; "" if it is not, or where the date of today is not known (None)."""
    day = last_day(review_by) if review_by else None
    return review_by if today is not None and day is not None and day < today else ""
