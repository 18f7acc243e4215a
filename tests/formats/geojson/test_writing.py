"""What is written is GeoJSON as RFC 7946 has it, and keeps secret places secret."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from phcdesk.errors import Cancelled
from phcdesk.formats.context import WriteContext
from phcdesk.formats.geojson import write
from phcdesk.model import Address, Location, Organization, Phone, Service, ServiceAtLocation
from phcdesk.progress import CancelToken, silent
from tests.formats.geojson.conftest import read_path
from tests.formats.reading import TODAY, vocabulary

HOUSE = Location("l", "House", latitude=-1.28, longitude=36.82, addresses=(Address("1 Road", city="Nairobi"),))
SHELTER = Location("s", "Haven", restricted=True, latitude=1.5, longitude=2.5, addresses=(Address("Hidden Road 5"),))


def service(*places: Location) -> Service:
    return Service(
        "a1", "Clinic", organization=Organization("o", "Red Moon"), phones=(Phone("020 2345678"),), country="KE",
        service_at_locations=tuple(map(ServiceAtLocation, places)),
    )  # fmt: skip


def written(folder: Path, *services: Service) -> list[dict[str, Any]]:
    target = folder / "out.geojson"
    write(services, target, WriteContext(vocabulary(), "test", TODAY), silent, CancelToken())
    assert [path.name for path in folder.iterdir()] == ["out.geojson"]
    collection = json.loads(target.read_text("utf-8"))
    assert collection["type"] == "FeatureCollection"
    features: list[dict[str, Any]] = collection["features"]
    return features


def test_each_place_is_a_feature_with_longitude_first(tmp_path: Path) -> None:
    features = written(tmp_path, service(HOUSE, HOUSE))
    assert [one["id"] for one in features] == ["a1", "a1#2"]
    assert features[0]["geometry"] == {"type": "Point", "coordinates": [36.82, -1.28]}
    assert features[0]["properties"]["organization"] == "Red Moon"
    assert "latitude" not in features[0]["properties"]


def test_without_a_point_there_is_no_geometry(tmp_path: Path) -> None:
    assert written(tmp_path, service())[0]["geometry"] is None


def test_a_restricted_place_has_neither_point_nor_address(tmp_path: Path) -> None:
    (feature,) = written(tmp_path, service(SHELTER))
    assert feature["geometry"] is None
    assert feature["properties"]["restricted"] == "yes"
    assert "Hidden" not in json.dumps(feature)


def test_nothing_is_an_empty_collection(tmp_path: Path) -> None:
    assert written(tmp_path) == []


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    written(tmp_path, service(HOUSE))
    found = read_path(tmp_path / "out.geojson").only
    assert (found.name, found.organization.name, found.phones[0].number) == ("Clinic", "Red Moon", "020 2345678")
    assert found.service_at_locations[0].location.latitude == -1.28


def test_nothing_is_left_when_it_is_stopped(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write([service()] * 500, tmp_path / "out.geojson", WriteContext(vocabulary(), "t", TODAY), silent, cancel)
    assert list(tmp_path.iterdir()) == []
