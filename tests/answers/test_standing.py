"""When a review is over: at the end of the day, month or year that was named, and only by a clock that can be right."""

from datetime import date

import pytest

from phcdesk.answers.standing import review_passed
from phcdesk.partial_dates import first_day, last_day


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("2026", date(2026, 12, 31)),
        ("2026-02", date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 29)),
        ("2026-12", date(2026, 12, 31)),
        ("2026-08-08", date(2026, 8, 8)),
        ("soon", None),
        ("9999", None),
    ],
)
def test_a_partial_date_lasts_as_long_as_it_can(written: str, last: date | None) -> None:
    assert last_day(written) == last
    first = first_day(written)
    assert last is None or first is None or first <= last


@pytest.mark.parametrize(
    ("review_by", "today", "passed"),
    [
        ("2026-11", date(2026, 11, 30), ""),
        ("2026-11", date(2026, 12, 1), "2026-11"),
        ("2026-11-21", date(2026, 11, 22), "2026-11-21"),
        ("", date(2026, 11, 22), ""),
        ("2020", None, ""),
    ],
)
def test_a_review_is_over_when_its_date_is(review_by: str, today: date | None, passed: str) -> None:
    assert review_passed(review_by, today) == passed
