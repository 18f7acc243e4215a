"""Small sources of HSDS, written here, and reading them: what the tests of this folder share."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from phcdesk.formats import hsds
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).parent.parent.parent.parent
TODAY = date(2026, 11, 22)


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the program."""
    return load_vocabulary(ROOT / "resources" / "taxonomy")


def reading(country: str = "", language: str = "") -> ReadContext:
    """A context for reading."""
    return ReadContext(vocabulary(), "test", TODAY, country, language)


def writing() -> WriteContext:
    """A context for writing."""
    return WriteContext(vocabulary(), "test", TODAY, "A title", "A publisher", "CC BY 4.0", "en")


class Outcome(NamedTuple):
    """What came of a reading."""

    services: list[Service]
    report: Report

    @property
    def rules(self) -> Counter[str]:
        """How many findings there are of each rule."""
        return Counter(problem.rule for problem in self.report.problems())

    def raw(self, rule: str) -> list[str]:
        """The values that findings of a rule are about."""
        return [problem.raw for problem in self.report.problems() if problem.rule == rule]


def read(path: Path, context: ReadContext | None = None) -> Outcome:
    """Read a source; its counts must add up."""
    report = Report()
    with Chosen(path) as chosen:
        services = list(hsds.read(chosen, report, context or reading(), silent, CancelToken()))
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    return Outcome(services, report)


def folder(path: Path, **tables: str) -> Path:
    """A folder with tables, each given as its CSV text."""
    path.mkdir(parents=True, exist_ok=True)
    for name, text in tables.items():
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return path
