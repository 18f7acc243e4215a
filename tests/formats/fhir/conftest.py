"""Reading a FHIR source that a test writes down, and writing services as FHIR."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from phcdesk.formats.context import WriteContext
from phcdesk.formats.fhir import read, write
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from tests.formats.reading import TODAY, Result, data_of, read_with, vocabulary


def read_path(path: Path, country: str = "") -> Result:
    return read_with(read, path, country)


@pytest.fixture
def read_fhir(tmp_path: Path) -> Callable[..., Result]:
    """Reads resources: in one bundle, or bytes or text as one file."""

    def reading(*resources: Any, kind: str = "collection", country: str = "", file: str = "source.json") -> Result:
        path = tmp_path / file
        if len(resources) == 1 and isinstance(resources[0], (bytes, str)):
            path.write_bytes(data_of(resources[0]))
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
