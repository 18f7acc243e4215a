"""Properties that are objects and lists, as programs export them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from phcdesk.formats.geojson.nesting import flat
from tests.formats.geojson.conftest import feature
from tests.formats.reading import Result

Read = Callable[..., Result]


@pytest.mark.parametrize(
    ("value", "cells"),
    [
        ({"address": {"city": "Hill", "street": "Road 1"}}, {"address / city": "Hill", "address / street": "Road 1"}),
        ({"operator": {"id": 7, "name": "Red Moon"}}, {"operator id": "7", "operator": "Red Moon"}),
        ({"services": [{"name": "A", "fee": 0}, {"name": "B", "fee": 5}]},
         {"services": "A; B", "services / fee": "0; 5"}),
        ({"contacts": [{"type": "phone", "value": "116"}, {"type": "email", "value": "a@b.org"}]},
         {"contacts / phone": "116", "contacts / email": "a@b.org"}),
        ({"name": {"fr": "Centre", "en": "Centre of hope"}}, {"name": "Centre of hope", "name / fr": "Centre"}),
        ({"phones": ["020 2345678", "116"]}, {"phones": "020 2345678\n116"}),
        ({"6. Availability": {"Every Day": True, "Friday": False}}, {"Availability": "Every Day"}),
        ({"access": {"Wheelchair": True, "Other": "ramp"}}, {"access": "Wheelchair; Other: ramp"}),
        ({"facility": {"name": "Alder", "verified": True}}, {"facility": "Alder", "facility / verified": "yes"}),
        (
            {"opening_hours": {"Mo": "8:00-16:00", "Tu": "9:00-12:00"}},
            {"opening hours": "Mo: 8:00-16:00; Tu: 9:00-12:00"},
        ),
        ({"a": {"x": "1"}, "a / x": "2"}, {"a / x": "1; 2"}),
        ({"empty": {}, "none": None, "list": []}, {}),
    ],
)  # fmt: skip
def test_what_is_nested_is_read_under_its_own_heading(value: Any, cells: dict[str, str]) -> None:
    assert flat(value) == cells


def test_a_feature_with_nested_properties_is_a_whole_service(read_features: Read) -> None:
    service = read_features(
        feature(
            [36.82, -1.28],
            name="Alder",
            address={"street": "Road 1", "city": "Hill", "country": "KE"},
            contact={"phone": "020 2345678", "email": "a@x.example.org", "name": "Jo Doe"},
            operator={"id": 7, "name": "Red Moon"},
            services=[{"name": "Counselling"}, {"name": "Helpline"}],
        )
    ).only
    address = service.service_at_locations[0].location.addresses[0]
    assert (address.address_1, address.city, service.country) == ("Road 1", "Hill", "KE")
    assert (service.phones[0].number, service.email, service.organization.name) == (
        "020 2345678", "a@x.example.org", "Red Moon",
    )  # fmt: skip
    assert {code.code for code in service.codes} == {"psychotherapy", "crisis-line"}
    assert "Jo Doe" not in f"{service}"


def test_an_id_inside_of_a_feature_is_not_the_id_of_the_feature(read_features: Read) -> None:
    made = read_features(
        feature([36.8, -1.2], name="Alder", operator={"id": 7}), feature([36.9, -1.3], name="Birch", operator={"id": 7})
    )
    assert [one.name for one in made.services] == ["Alder", "Birch"]


def test_a_property_that_only_later_features_have_is_told(read_features: Read) -> None:
    many = [feature([36.8, -1.2 - number / 1000], name=f"Place {number}") for number in range(250)]
    made = read_features(*many, feature([36.8, -1.2], name="Alder", colour="green"))
    assert [one.column for one in made.report.problems() if one.rule == "CL01"] == ["colour"]
