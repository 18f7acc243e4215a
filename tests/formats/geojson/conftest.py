"""Reading features that a test writes down."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.geojson import read
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


def read_path(path: Path) -> Result:
    report = Report()
    with Chosen(path) as chosen:
        services = list(read(chosen, report, ReadContext(vocabulary(), "test", TODAY), silent, CancelToken()))
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    assert report.kept == len(services)
    return Result(services, report)


@pytest.fixture
def read_features(tmp_path: Path) -> Callable[..., Result]:
    """Reads features in one collection, or bytes or text as a file."""

    def reading(*features: Any) -> Result:
        path = tmp_path / "source.json"
        if len(features) == 1 and isinstance(features[0], (bytes, str)):
            path.write_bytes(features[0].encode() if isinstance(features[0], str) else features[0])
        else:
            path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        return read_path(path)

    return reading


def feature(point: Any = None, **properties: Any) -> dict[str, Any]:
    """A feature with properties; ":" in a name is written "__"."""
    geometry = {"type": "Point", "coordinates": point} if point else None
    return {
        "type": "Feature",
        "geometry": geometry,
        "properties": {key.replace("__", ":"): value for key, value in properties.items()},
    }
