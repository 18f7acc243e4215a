"""Reading a source with the reader of one format, as every one of them is tested."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary

TODAY = date(2026, 11, 22)
Reader = Callable[[Chosen, Report, ReadContext, Progress, CancelToken], Iterable[Service]]


class Result(NamedTuple):
    """What came of a reading."""

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
    """The vocabulary of the program."""
    return load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")


def read_with(read: Reader, path: Path, country: str = "") -> Result:
    """Read a file or folder; its counts must add up."""
    report = Report()
    with Chosen(path) as chosen:
        services = list(read(chosen, report, ReadContext(vocabulary(), "test", TODAY, country), silent, CancelToken()))
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    assert report.kept == len(services)
    return Result(services, report)


def data_of(source: bytes | str) -> bytes:
    """A source as the bytes of a file."""
    return source.encode() if isinstance(source, str) else source
