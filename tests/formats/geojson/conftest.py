"""Reading features that a test writes down."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phcdesk.formats.geojson import read
from tests.formats.reading import Result, data_of, read_with


def read_path(path: Path) -> Result:
    return read_with(read, path)


@pytest.fixture
def read_features(tmp_path: Path) -> Callable[..., Result]:
    """Reads features in one collection, or bytes or text as a file."""

    def reading(*features: Any) -> Result:
        path = tmp_path / "source.json"
        if len(features) == 1 and isinstance(features[0], (bytes, str)):
            path.write_bytes(data_of(features[0]))
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
