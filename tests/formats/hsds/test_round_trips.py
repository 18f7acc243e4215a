"""What others write as HSDS 3.0 comes back from us with the same value in every field that docs/formats.md lists."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from phcdesk.formats.hsds import writing_json
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from tests.formats.hsds.made_standard import SERVICES, Row, as_tables
from tests.formats.hsds.reading_hsds import read, writing

LOST = {
    "schedule": ["schedule_link"],
    "taxonomy_term": ["name", "description", "taxonomy", "language", "taxonomy_detail"],
    "attribute": ["link_type"],
}
"""Fields that are not listed, or not by value."""
WITH_IDS = ("service", "organization", "location")
"""Of these the ids come back; those of the parts are made of what they say."""
ADDED = ("profile",)
"""The taxonomy of what HSDS has no column for."""

GENERATED = (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a failing list of services smaller takes minutes, and tells little."""
MANY = settings(
    max_examples=10, phases=GENERATED, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
several = st.lists(SERVICES, min_size=1, max_size=2, unique_by=lambda service: service["id"])


def listed(value: Any, entity: str = "service") -> Any:
    """The listed fields of an object and of everything in it, without an order where none is meant."""
    if isinstance(value, list):
        return sorted((listed(one, entity) for one in value), key=lambda one: json.dumps(one, sort_keys=True))
    if not isinstance(value, dict):
        return value
    left = {"id"} if entity not in WITH_IDS else set()
    found = {
        name: listed(held, name.removesuffix("es") if name == "addresses" else name.removesuffix("s"))
        for name, held in value.items()
        if held not in (None, [], "") and name not in left | set(LOST.get(entity, ()))
    }
    if entity == "taxonomy_term":
        found["code"] = str(found["code"]).rpartition(":")[2]  # ours has its taxonomy in front
    return found


def from_us(services: list[Service], folder: Path) -> list[Row]:
    """What we write of them, without what we add."""
    writing_json.write(iter(services), folder / "ours.json", writing(), silent, CancelToken())
    return [_without_additions(one) for one in json.loads((folder / "ours.json").read_text(encoding="utf-8"))]


def _without_additions(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_additions(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {name: _without_additions(held) for name, held in value.items()}
    if "attributes" in found:
        found["attributes"] = [
            one for one in found["attributes"] if one["taxonomy_term"]["taxonomy_detail"]["name"] not in ADDED
        ]
    return found


@MANY
@given(several)
def test_objects_come_back_with_the_same_values(services: list[Row]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "theirs.json").write_text(json.dumps(services), encoding="utf-8")
        ours = from_us(read(folder / "theirs.json").services, folder)
        assert listed(ours) == listed(services)


@MANY
@given(several)
def test_tables_and_objects_of_the_same_services_say_the_same(services: list[Row]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "theirs.json").write_text(json.dumps(services), encoding="utf-8")
        objects = read(folder / "theirs.json").services
        assert in_any_order(read(as_tables(services, folder / "theirs.zip")).services) == in_any_order(objects)


def in_any_order(services: list[Service]) -> list[Any]:
    """Services as plain values, without the order of their parts."""
    return [_unordered(msgspec.to_builtins(service)) for service in sorted(services, key=lambda one: one.id)]


def _unordered(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return sorted(map(_unordered, value), key=lambda one: json.dumps(one, sort_keys=True))
    return {name: _unordered(held) for name, held in value.items()} if isinstance(value, dict) else value
