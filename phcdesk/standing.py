"""Whether a document still holds: what took its place, why it was withdrawn, whether its review is overdue.

Both shells say the same about it, above everything else: an old edition must not be read for the new one.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from phcdesk.partial_dates import last_day
from phcdesk.search.results import Hit


class Standing(Struct, frozen=True):
    """How a document stands today."""

    status: str = ""  # as the document has it; "superseded" where another one says it takes its place
    successor: Hit | None = None  # what to use instead
    reason: str = ""  # why it was withdrawn
    review_passed: str = ""  # the date by which it should have been looked at again, if that is over


def review_passed(review_by: str, today: date | None) -> str:
    """The date of a review that is over; "" if it is not, or where the date of today is not known (None)."""
    day = last_day(review_by) if review_by else None
    return review_by if today is not None and day is not None and day < today else ""
