"""What the Overpass API answers, as somebody saved it: nodes, ways, relations, outlines, and places of refuge."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.recognising import recognise
from tests.formats.reading import Result

Read = Callable[..., Result]


def element(kind: str, number: int, tags: dict[str, str] | None = None, **where: Any) -> dict[str, Any]:
    return {"type": kind, "id": number, **where, **({"tags": tags} if tags else {})}


def answer(*elements: dict[str, Any], **more: Any) -> str:
    return json.dumps({"version": 0.6, "generator": "Overpass API", "elements": elements, **more})


def point_of(read: Result) -> tuple[float | None, float | None]:
    place = read.only.service_at_locations[0].location
    return place.latitude, place.longitude


def test_an_answer_is_recognised_as_a_map(tmp_path: Path) -> None:
    (tmp_path / "export.json").write_text(answer(element("node", 1, {"name": "Alder"}, lat=1.0, lon=2.0)))
    with Chosen(tmp_path / "export.json") as chosen:
        assert recognise(chosen).format == "geojson"


def test_a_node_is_read_like_the_same_feature_of_geojson(read_features: Read) -> None:
    tags = {"amenity": "clinic", "name": "Alder", "phone": "+254 20 2345678", "opening_hours": "Mo-Fr 08:00-16:00"}
    from_node = read_features(answer(element("node", 12, tags, lat=-1.28, lon=36.82))).only
    geometry = {"type": "Point", "coordinates": [36.82, -1.28]}
    properties = {**tags, "osm_id": 12, "osm_type": "node"}
    from_feature = read_features({"type": "Feature", "geometry": geometry, "properties": properties}).only
    assert from_node == from_feature


@pytest.mark.parametrize(
    "where",
    [
        {"center": {"lat": 4.1, "lon": 7.1}},
        {"bounds": {"minlat": 4.0, "maxlat": 4.2, "minlon": 7.0, "maxlon": 7.2}},
        {"geometry": [{"lat": y, "lon": x} for x, y in ((7.0, 4.0), (7.2, 4.0), (7.2, 4.2), (7.0, 4.2), (7.0, 4.0))]},
    ],
)
def test_a_building_lies_where_its_centre_bounds_or_outline_says(read_features: Read, where: Any) -> None:
    read = read_features(answer(element("way", 5, {"amenity": "hospital", "name": "Alder"}, **where)))
    assert point_of(read) == pytest.approx((4.1, 7.1))


@pytest.mark.parametrize("kind", ["way", "relation"])
def test_points_of_an_outline_that_follow_further_down_say_where_a_building_is(read_features: Read, kind: str) -> None:
    corners = ((1, 7.0, 4.0), (2, 7.2, 4.0), (3, 7.2, 4.2), (4, 7.0, 4.2))
    points = [element("node", number, lat=y, lon=x) for number, x, y in corners]
    tags = {"healthcare": "clinic", "name": "Alder"}
    outline = {"nodes": [1, 2, 3, 4, 1]}
    things = [element("way", 5, tags if kind == "way" else None, **outline)]
    if kind == "relation":
        things.insert(0, element("relation", 9, tags, members=[{"type": "way", "ref": 5, "role": "outer"}]))
    read = read_features(answer(*things, *points))
    assert point_of(read) == pytest.approx((4.1, 7.1))
    assert "KD01" in read.rules


@pytest.mark.parametrize(
    "tags",
    [
        {"amenity": "social_facility", "social_facility": "shelter"},
        {"amenity": "social_facility", "social_facility": "safe_house"},
        {"amenity": "social_facility", "social_facility:for": "abused_women"},
        {"social_facility": "outreach", "social_facility:for": "victims_of_violence"},
    ],
)
def test_a_place_of_refuge_has_neither_address_nor_point_nor_number(read_features: Read, tags: dict[str, str]) -> None:
    told = {"name": "Cedar", "addr:street": "Hill Road", "phone": "+254 20 2345678", "opening_hours": "24/7", **tags}
    read = read_features(answer(element("way", 6, told, center={"lat": -1.28125, "lon": 36.82125})))
    place = read.only.service_at_locations[0].location
    assert place.restricted
    assert (place.latitude, place.addresses, read.only.phones, read.only.schedules) == (None, (), (), ())
    said = f"{read.only} {read.report.problems()}"
    assert not any(secret in said for secret in ("Hill Road", "2345678", "1.28125"))


def test_an_answer_that_broke_off_says_so(read_features: Read) -> None:
    broken = answer(element("node", 1, {"name": "Alder"}, lat=1.0, lon=2.0), remark="runtime error: Query timed out")
    assert "PG02" in read_features(broken).rules


def test_gates_and_points_without_tags_are_counted_and_told_once_for_each_kind(read_features: Read) -> None:
    gates = [element("node", number, {"barrier": "gate"}, lat=1.0, lon=2.0) for number in range(3)]
    read = read_features(answer(*gates, element("node", 9, {"amenity": "clinic", "name": "A"}, lat=1.0, lon=2.0)))
    assert (read.report.read, read.report.kept, read.report.refused) == (4, 1, 3)
    assert [one.raw for one in read.report.problems() if one.rule == "KD01"] == ["barrier=gate (3)"]


def test_a_building_without_any_position_is_kept_without_a_point(read_features: Read) -> None:
    service = read_features(answer(element("way", 5, {"amenity": "hospital", "name": "Alder"}, nodes=[1, 2]))).only
    assert service.service_at_locations == ()
