"""Dates in cells, none of them guessed."""

from __future__ import annotations

from datetime import date

import pytest

from phcdesk.formats.sheets.dates import checked_date, counted_date, order_of

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("cell", ["2026-05-31", "31/05/2026", "05/31/2026", "31.5.2026", "31 May 2026", "May 31, 2026",
                                  "31 mai 2026", "31 de mayo de 2026", "2026/05/31", "31st May 2026"])  # fmt: skip
def test_a_date_that_says_its_order_is_read(cell: str) -> None:
    assert checked_date(cell, "", TODAY) == "2026-05-31"


@pytest.mark.parametrize(
    "cell", ["01/02/2026", "1-2-26", "45000", "2082-07-15", "2027-01-01", "1/2/1970", "soon", "31/02/2026"]
)
def test_a_date_that_is_not_certain_or_cannot_be_right_is_none(cell: str) -> None:
    assert checked_date(cell, "", TODAY) == ""


def test_days_counted_by_a_spreadsheet_are_a_date_unless_they_are_to_come_or_long_past() -> None:
    assert counted_date("46082", TODAY) == counted_date("46082.5", TODAY) == "2026-03-01"
    assert [counted_date(cell, TODAY) for cell in ("60000", "30000", "4608", "x")] == [""] * 4


def test_the_order_counts_once_somebody_has_said_it() -> None:
    assert checked_date("01/02/2026", "DMY", TODAY) == "2026-02-01"
    assert checked_date("01/02/2026", "MDY", TODAY) == "2026-01-02"
    assert checked_date("01/02/26", "DMY", TODAY) == "2026-02-01"


def test_a_month_stays_a_month() -> None:
    assert checked_date("May 2026", "", TODAY) == "2026-05"


def test_days_beyond_twelve_prove_the_order_of_a_column_unless_they_contradict() -> None:
    assert order_of(["01/02/2026", "25/02/2026"]) == "DMY"
    assert order_of(["01/02/2026", "02/25/2026"]) == "MDY"
    assert order_of(["25/02/2026", "02/25/2026"]) == ""
    assert order_of(["01/02/2026"]) == ""
