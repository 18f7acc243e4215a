"""Workbooks as a person sees them."""

from __future__ import annotations

import gc
import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook as Book

from phcdesk.errors import Cancelled, SourceError
from phcdesk.tables.workbooks import Workbook, cell_text, check_extent
from phcdesk.tables.writing import write_workbook


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (5.0, "5"), (-1.2921, "-1.2921"), (0.1 + 0.2, "0.3"), (1350000000000001.0, "1350000000000001"),
        (1e16, "10000000000000000"), (1e-7, "0.0000001"), (True, "TRUE"), (None, ""), ("  x ", "x"),
        (date(2026, 1, 31), "2026-01-31"), (datetime(2026, 1, 31), "2026-01-31"),  # noqa: DTZ001
        (datetime(2026, 1, 31, 8, 30), "2026-01-31 08:30"),  # noqa: DTZ001
        (time(8, 30), "08:30"), (timedelta(hours=26), "26:00"),
        (float("nan"), ""),
    ],
)  # fmt: skip
def test_a_cell_is_what_a_person_sees(cell: object, text: str) -> None:
    assert cell_text(cell) == text


def test_rows_have_the_numbers_of_the_sheet_and_hidden_sheets_stay_hidden() -> None:
    book, data = Book(), io.BytesIO()
    book.worksheets[0]["B3"] = "Name"
    book.worksheets[0].title = "Services"
    book.create_sheet("Lists").sheet_state = "hidden"
    book.save(data)
    read = Workbook(io.BytesIO(data.getvalue()), "t.xlsx")
    assert read.sheets == ("Services",)
    assert [number for number, cells in read.records("Services") if any(cells)] == [3]


def test_cells_far_apart_are_refused_before_they_are_loaded() -> None:
    with pytest.raises(SourceError) as refused:
        check_extent(io.BytesIO(b'<c r="A1"/><c r="XFD1048576" t="s"/>'), "t.xlsx")
    assert refused.value.code == "over-limit"


def test_what_was_written_is_read_back_and_nothing_is_a_formula(tmp_path: Path) -> None:
    rows = [["Name", "Note"], ["A\x07B", "=1+1"], ["", "+254 700"]]
    write_workbook(tmp_path / "t.xlsx", [("Services", rows)])
    read = Workbook(io.BytesIO((tmp_path / "t.xlsx").read_bytes()), "t.xlsx")
    cells = [cells for _, cells in read.records("Services")]
    assert cells == [["Name", "Note"], ["AB", "=1+1"], ["", "+254 700"]]


def test_a_workbook_that_is_not_finished_ends_without_a_word(tmp_path: Path) -> None:
    def rows() -> Iterator[list[str]]:
        yield ["Name"]
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "t.xlsx", [("Services", rows())])
    with pytest.raises(FileNotFoundError):
        write_workbook(tmp_path / "no-folder" / "t.xlsx", [("Services", [["Name"]])])
    gc.collect()  # what openpyxl was not let finish would say so now, which is a failure here
