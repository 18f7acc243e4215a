"""Features of the map and of other services: points, hours, tags, nested answers, secret places, broken files."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.errors import FormatError
from phcdesk.formats.geojson.geometry import point_of
from phcdesk.formats.geojson.osm_hours import osm_hours
from phcdesk.model import Schedule
from tests.fixtures_of_others import fixture_of_others
from tests.formats.geojson.conftest import feature, read_path

Read = Callable[..., Any]
SQUARE = [[[36.0, -1.0], [37.0, -1.0], [37.0, 0.0], [36.0, 0.0], [36.0, -1.0]]]
HORSESHOE = [[[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10], [0, 0]]]


@pytest.mark.parametrize("crs", ["urn:ogc:def:crs:EPSG::3857", "EPSG:900913"])
@pytest.mark.parametrize("point", [[4098783.6, -143896.3], [36.82, -1.2925]])
def test_metres_of_the_map_of_the_web_become_degrees_where_the_file_says_so(
    read_features: Read, crs: str, point: list[float]
) -> None:
    whole = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": [feature(point, name="Clinic")],
    }
    found = read_features(json.dumps(whole))
    place = found.only.service_at_locations[0].location
    assert (place.latitude, place.longitude) == (pytest.approx(-1.2925, abs=1e-4), pytest.approx(36.82, abs=1e-4))
    assert found.rules.count("GE05") == 1


def test_metres_of_nothing_that_is_named_are_refused(read_features: Read) -> None:
    found = read_features(feature([4098783.6, -143896.3], name="Clinic"))
    assert "GE04" in found.rules
    assert not [at for at in found.only.service_at_locations if at.location.latitude is not None]


def test_a_feature_of_the_map_is_a_service(read_features: Read) -> None:
    service = read_features(
        feature(
            [36.82, -1.28], osm_id=12.0, osm_type="node", amenity="clinic", name="Clinic", country="Kenya",
            healthcare__speciality="psychiatry;paediatrics", contact_number="020 2345678",
            opening_hours="Mo-Fr 08:00-17:00",
            operator="Red Moon", operational_status="operational", changeset_timestamp=1_537_524_419, wheelchair=True,
        )
    ).only  # fmt: skip
    assert (service.name, service.organization.name, service.status, service.country) == (
        "Clinic",
        "Red Moon",
        "active",
        "KE",
    )
    assert service.schedules == (Schedule("08:00", "17:00", "WEEKLY", byday="MO,TU,WE,TH,FR"),)
    assert service.phones[0].e164 == "+254202345678"
    assert ("service_type", "community-mh-centre") in {(code.facet, code.code) for code in service.codes}
    assert service.keywords == ("paediatrics",)
    assert service.assurance.as_of == "2018-09-21"
    place = service.service_at_locations[0].location
    assert (place.latitude, place.longitude, place.accessibility) == (-1.28, 36.82, ("wheelchair: yes",))


@pytest.mark.parametrize(
    "tags",
    [
        {"social_facility": "shelter"},
        {"social_facility": "shelter;outreach"},
        {"social_facility": "group_home", "social_facility:for": "abused"},
        {"social_facility": "outreach", "social_facility:for": "women;child"},
    ],
)
def test_a_shelter_comes_in_without_its_position(read_features: Read, tags: dict[str, str]) -> None:
    more = {"name": "Haven", "addr:street": "Hidden Road", "phone": "020 2345678", "opening_hours": "24/7"}
    one = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [36.82, -1.28]}, "properties": tags | more}
    result = read_features(one)
    place = result.only.service_at_locations[0].location
    assert place.restricted
    assert place.latitude is None
    said = repr(result.services) + repr([problem.raw for problem in result.report.problems()])
    assert not any(secret in said for secret in ("36.82", "Hidden", "2345678", "24/7"))


@pytest.mark.parametrize(
    ("text", "days", "times"),
    [
        ("08:00-20:00", 7, ("08:00", "20:00")),
        ("Mo-Fr 08h:00-16h:00; PH off", 5, ("08:00", "16:00")),
        ("Mo-Fr 7:00-7:00", 5, ("07:00", "07:00")),
        ("Sa-Su 00:00-24:00", 2, ("00:00", "23:59")),
        ("24/7", 7, ("00:00", "23:59")),
        ("Mo-Fr09:00-17:00; Sa,Su off", 5, ("09:00", "17:00")),
    ],
)
def test_hours_of_the_map(text: str, days: int, times: tuple[str, str]) -> None:
    found = osm_hours(text)
    assert found is not None
    (schedule,) = found
    assert len(schedule.byday.split(",")) == days
    assert (schedule.opens_at, schedule.closes_at) == times


@pytest.mark.parametrize("text", ["sunrise-sunset", "8hrs", "Mo-Fr", "Su 10:00+", "Jun 08:00-14:00", "unknown", "off"])
def test_hours_that_are_not_certain_are_words(read_features: Read, text: str) -> None:
    service = read_features(feature(amenity="clinic", name="A", opening_hours=text)).only
    assert service.schedules == ()
    assert service.hours_note == text


@pytest.mark.parametrize(
    ("geometry", "expected", "rule"),
    [
        ({"type": "Point", "coordinates": [36.8, -1.3]}, (-1.3, 36.8), ""),
        ({"type": "Point", "coordinates": ["36.8", "-1.3", 1700]}, (-1.3, 36.8), ""),
        ({"type": "Point", "coordinates": "36.8, -1.3"}, (-1.3, 36.8), ""),
        ({"type": "Point", "coordinates": [0, 0]}, None, "GE01"),
        ({"type": "Point", "coordinates": []}, None, "GE01"),
        ({"type": "Point", "coordinates": [None, None]}, None, "GE01"),
        ({"type": "Point", "coordinates": [-1.3, 36.8]}, (-1.3, 36.8), "GE03"),
        ({"type": "Point", "coordinates": [-1.3, 136.8]}, (-1.3, 136.8), "GE03"),
        ({"type": "MultiPoint", "coordinates": [[36.8, -1.3], [1, 2]]}, (-1.3, 36.8), ""),
        ({"type": "LineString", "coordinates": [[36, -1], [36.8, -1.3], [37, -2]]}, (-1.3, 36.8), ""),
        ({"type": "Polygon", "coordinates": SQUARE}, (-0.5, 36.5), ""),
        ({"type": "MultiPolygon", "coordinates": [SQUARE]}, (-0.5, 36.5), ""),
        ({"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [36.8, -1.3]}]},
         (-1.3, 36.8), ""),
        ({"type": "Polygon", "coordinates": [[["a", "b"]]]}, None, "GE01"),
        ({"type": "Polygon", "coordinates": 5}, None, "GE01"),
        (None, None, ""),
        ({}, None, ""),
        ("POINT(1 2)", None, ""),
    ],
)  # fmt: skip
def test_a_geometry_is_one_point(geometry: Any, expected: Any, rule: str) -> None:
    point, found, _ = point_of(geometry, "KE")
    if expected == (-1.3, 136.8):
        assert found in ("GE02", "GE03")
        return
    assert (point, found) == (expected, rule)


def test_the_point_of_an_area_lies_inside_it() -> None:
    point, _, _ = point_of({"type": "Polygon", "coordinates": HORSESHOE}, "")
    assert point is not None
    assert point[0] == 5
    assert point[1] in (0.5, 9.5)


def test_answers_in_boxes_are_told_under_their_question(read_features: Read) -> None:
    service = read_features(
        {
            "type": "Feature",
            "id": 77,
            "geometry": {"type": "Point", "coordinates": [35.9, 31.9]},
            "properties": {
                "partnerName": "Red Moon",
                "activityName": "Counselling for refugees",
                "6. Availability": {"Every Day": True, "Friday": False},
                "4. Intake Criteria": {"Child at risk": True, "Woman at risk": True},
                "10. Referral Method": {"Telephone": True, "Walk in": "yes"},
                "comments": "Ring first",
            },
        }
    ).only
    assert (service.name, service.organization.name) == ("Counselling for refugees", "Red Moon")
    assert service.hours_note == "Every Day"
    assert service.eligibility_description == "Child at risk; Woman at risk"
    assert service.application_process == "Telephone; Walk in: yes"
    assert "Ring first" in service.description
    assert service.service_at_locations[0].location.latitude == 31.9


def test_days_and_times_in_questions_of_their_own_are_one_timetable(read_features: Read) -> None:
    properties = {
        "activityName": "Counselling",
        "officeCloseAt": "16:00",
        "officeOpenAt": "08:00",
        "6. Availability": {"Monday": True, "Tuesday": True},
    }
    service = read_features({**feature([35.9, 31.9]), "properties": properties}).only
    assert service.hours_note == "Monday, Tuesday 08:00 - 16:00"
    assert [(one.byday, one.opens_at, one.closes_at) for one in service.schedules] == [("MO,TU", "08:00", "16:00")]


def test_plain_properties_are_read_like_the_headings_of_a_table(read_features: Read) -> None:
    service = read_features(
        feature([36.8, -1.3], facility_name="Clinic", telephone="020 2345678", country="KEN", contact_person="Ada")
    ).only
    assert service.name == "Clinic"
    assert service.phones[0].e164 == "+254202345678"
    assert "Ada" not in repr(service)


def test_lines_and_sequences_of_features_are_read(read_features: Read) -> None:
    one, other = feature([1.5, 2.5], amenity="clinic", name="A"), feature([3.5, 4.5], amenity="clinic", name="B")
    for text in (f"{json.dumps(one)}\n{json.dumps(other)}\n", f"\x1e{json.dumps(one)}\n\x1e{json.dumps(other)}\n"):
        assert [service.name for service in read_features(text).services] == ["A", "B"]


def test_the_same_feature_twice_is_one(read_features: Read) -> None:
    one = feature([1.5, 2.5], amenity="clinic", name="A", osm_id=5, osm_type="node")
    result = read_features(one, one, {**one, "properties": {**one["properties"], "name": "B"}})
    assert (result.report.kept, result.report.merged) == (1, 2)
    assert {"ID03", "ID04"} <= set(result.rules)


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "FeatureCollection", "features": [{"type": "Feature"',
        '{"type": "FeatureCollection", "features": [}]',
        '{"type": "FeatureCollection", "features": ' + "[" * 50_000,
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"x": 1, "y": 2}}]}',
    ],
)
def test_what_cannot_be_read_is_refused(read_features: Read, text: str) -> None:
    with pytest.raises(FormatError):
        read_features(text)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ('{"type": "FeatureCollection", "features": []}', 0),
        ('{"type": "FeatureCollection", "features": {}}', 0),
        ('{"type": "FeatureCollection", "features": [1, "x", null, []]}', 4),
        ('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"amenity": "clinic"}}, 5]}', 1),
        ('{"type": "Feature", "properties": {"amenity": "clinic", "name": ["a"], "phone": {}}, "geometry": 7}', 0),
        ('{"type": "Feature", "properties": {"amenity": "clinic", "name": "\\ud800", "phone": 12345678}}', 0),
    ],
)
def test_odd_collections_are_read_as_far_as_they_go(read_features: Read, text: str, refused: int) -> None:
    assert read_features(text).report.refused == refused


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    "amenity name phone opening_hours country coordinates tags uuid osm_id website addr:street beds fee".split()
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.dictionaries(KEYS, VALUES, max_size=6), VALUES), min_size=1, max_size=4))
def test_no_feature_whatever_it_holds_stops_the_reading(read_features: Read, drawn: list[Any]) -> None:
    features = [
        {
            "type": "Feature",
            "properties": {**tags, "amenity": "clinic"},
            "geometry": {"type": "Point", "coordinates": at},
        }
        for tags, at in drawn
    ]
    read_features(*features)


def test_the_hours_of_real_extracts_are_understood() -> None:
    path = fixture_of_others("facilities-healthsites-open/healthsites-ken-uga-ssd-sen.geojson.gz")
    with gzip.open(path) as file:
        said = [one["properties"].get("opening_hours") for one in json.load(file)["features"]]
    known = [osm_hours(text) is not None for text in said if text]
    assert sum(known) / len(known) >= 0.97
    result = read_path(path)
    assert (result.report.read, result.report.kept, result.report.refused) == (6037, 5946, 0)
    assert all(service.schedules or service.hours_note for service in result.services if service.hours_note)


def test_names_that_a_shapefile_has_cut_are_known(read_features: Read) -> None:
    cut = {
        "amenity": "clinic",
        "name": "A",
        "opening_ho": "24/7",
        "contact_nu": "020 2345678",
        "operationa": "operational",
    }
    service = read_features({"type": "Feature", "geometry": None, "properties": cut}).only
    assert service.schedules
    assert service.phones[0].number == "020 2345678"
    assert service.status == "active"
    secret = {"amenity": "social_facility", "social_fac": "shelter", "name": "Haven"}
    one = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [36.8, -1.3]}, "properties": secret}
    assert read_features(one).only.service_at_locations[0].location.latitude is None


def test_a_shelter_among_features_of_another_kind_is_secret_too(read_features: Read) -> None:
    plain = [feature([36.8, -1.3], facility_name=f"Clinic {number}") for number in range(3)]
    shelter = feature([36.71, -1.31], facility_name="Haven", name="Haven", social_facility="shelter")
    result = read_features(*plain, shelter)
    assert len(result.services) == 4
    assert "36.71" not in repr(result.services)
