"""Cells that a spreadsheet program would run, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from phcdesk.tables.defusing import defused, restored


@pytest.mark.parametrize("cell", ["=1+1", "+254 700 000 000", "@SUM(A1)", "-A1", "\tx", "\r=1", "-1+1", "+1", "-", "="])
def test_what_a_program_would_run_gets_an_apostrophe(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "-1.29", "36.8", "Rose Street", "'t Huis", "1-2", "a=b"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert defused(cell) == cell


@given(st.text(alphabet="=+-@\t\r'ab1.", max_size=6))
@example("'")
@example("''=1")
def test_reading_takes_off_what_writing_has_put_on(cell: str) -> None:
    assert restored(defused(cell)) == cell
