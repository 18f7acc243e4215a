"""Reading tables that a test writes down, as HXL or 4Ws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hxl import likeness, read
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.tables.writing import write_workbook
from phcdesk.taxonomy import Vocabulary, load_vocabulary

TODAY = date(2026, 11, 22)
Rows = Sequence[Sequence[str]]


class Result(NamedTuple):
    services: list[Service]
    report: Report

    @property
    def only(self) -> Service:
        (service,) = self.services
        return service

    @property
    def rules(self) -> list[str]:
        return [problem.rule for problem in self.report.problems()]


@cache
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).parents[3] / "resources" / "taxonomy")


def read_path(path: Path) -> Result:
    report = Report()
    with Chosen(path) as chosen:
        assert likeness(chosen) is not None
        context = ReadContext(vocabulary(), "test", TODAY)
        services = list(read(chosen, report, context, silent, CancelToken()))
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    assert report.kept == len(services)
    return Result(services, report)


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
