"""Reading a FHIR source that a test writes down, and writing services as FHIR."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.fhir import read, write
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary

TODAY = date(2026, 11, 22)


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


def read_path(path: Path, country: str = "") -> Result:
    report = Report()
    context = ReadContext(vocabulary(), "test", TODAY, country)
    with Chosen(path) as chosen:
        services = list(read(chosen, report, context, silent, CancelToken()))
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    assert report.kept == len(services)
    return Result(services, report)


@pytest.fixture
def read_fhir(tmp_path: Path) -> Callable[..., Result]:
    """Reads resources: in one bundle, or bytes or text as one file."""

    def reading(*resources: Any, kind: str = "collection", country: str = "", file: str = "source.json") -> Result:
        path = tmp_path / file
        if len(resources) == 1 and isinstance(resources[0], (bytes, str)):
            data = resources[0]
            path.write_bytes(data.encode() if isinstance(data, str) else data)
        else:
            entries = [one if "resource" in one or "request" in one else {"resource": one} for one in resources]
            path.write_text(json.dumps({"resourceType": "Bundle", "type": kind, "entry": entries}), encoding="utf-8")
        return read_path(path, country)

    return reading


@pytest.fixture
def write_fhir(tmp_path: Path) -> Callable[[Iterable[Service]], Path]:
    """Writes services as a bundle."""

    def writing(services: Iterable[Service]) -> Path:
        target = tmp_path / "bundle.json"
        write(services, target, WriteContext(vocabulary(), "test", TODAY), silent, CancelToken())
        return target

    return writing


@pytest.fixture
def read_again() -> Callable[[Path], Result]:
    """Reads a file that was written."""
    return read_path
