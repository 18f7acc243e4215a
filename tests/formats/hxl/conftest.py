"""Reading tables that a test writes down, as HXL or 4Ws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.hxl import likeness, read
from phcdesk.tables.writing import write_workbook
from tests.formats.reading import Result, read_with

Rows = Sequence[Sequence[str]]


def read_path(path: Path) -> Result:
    with Chosen(path) as chosen:
        assert likeness(chosen) is not None
    return read_with(read, path)


@pytest.fixture
def read_table(tmp_path: Path) -> Callable[[Rows], Result]:
    """Reads rows as a workbook of one sheet."""

    def reading(rows: Rows) -> Result:
        path = tmp_path / "table.xlsx"
        write_workbook(path, [("Sheet", rows)])
        return read_path(path)

    return reading


@pytest.fixture
def read_csv(tmp_path: Path) -> Callable[[str], Result]:
    """Reads a text as CSV."""

    def reading(text: str) -> Result:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return read_path(path)

    return reading
