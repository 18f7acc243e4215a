"""What a directory keeps secret stays secret, however it says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Read = Callable[..., Any]

RESTRICTION = {
    "url": "http://hl7.org/fhir/uv/vhdir/StructureDefinition/usage-restriction",
    "valueReference": {"reference": "#restrict"},
}
LABEL = {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}]}
ADDRESS = {"line": ["3300 Hidden Avenue"], "city": "Nairobi", "country": "KE"}
PHONE = {"system": "phone", "value": "020 9998887"}
PLACE: dict[str, Any] = {
    "resourceType": "Location", "id": "l", "name": "The house", "address": ADDRESS, "telecom": [PHONE],
    "position": {"latitude": -1.2, "longitude": 36.8}, "description": "3300 Hidden Avenue, second floor",
    "managingOrganization": {"reference": "Organization/o"},
}  # fmt: skip
SERVICE: dict[str, Any] = {
    "resourceType": "HealthcareService", "id": "s", "active": True, "name": "Safe stay",
    "location": [{"reference": "Location/l"}], "comment": "Come to 3300 Hidden Avenue at night.",
}  # fmt: skip
HOUSE: dict[str, Any] = {"resourceType": "Organization", "id": "o", "name": "Society", "telecom": [PHONE]}

WAYS = {
    "the place": (SERVICE, {**PLACE, "extension": [RESTRICTION]}, HOUSE),
    "its address": (SERVICE, {**PLACE, "address": {**ADDRESS, "extension": [RESTRICTION]}}, HOUSE),
    "its point": (SERVICE, {**PLACE, "position": {**PLACE["position"], "extension": [RESTRICTION]}}, HOUSE),
    "a label": (SERVICE, {**PLACE, "meta": LABEL}, HOUSE),
    "a label that nobody knows": (SERVICE, {**PLACE, "meta": {"security": [{"code": "EYES-ONLY"}]}}, HOUSE),
    "the link": (
        {**SERVICE, "location": [{"reference": "Location/l", "extension": [RESTRICTION]}]},
        PLACE,
        HOUSE,
    ),
    "the service": ({**SERVICE, "meta": LABEL, "telecom": [PHONE]}, PLACE, HOUSE),
    "the organization": ({**SERVICE, "providedBy": {"reference": "Organization/o"}}, PLACE, {**HOUSE, "meta": LABEL}),
    "what it is part of": (
        SERVICE,
        {**PLACE, "partOf": {"reference": "Location/campus"}},
        {"resourceType": "Location", "id": "campus", "name": "Campus", "meta": LABEL},
        HOUSE,
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_restricted_place_has_no_address_point_or_number_anywhere(read_fhir: Read, way: str) -> None:
    result = read_fhir(*WAYS[way])
    service = next(one for one in result.services if one.name == "Safe stay")
    location = service.service_at_locations[0].location
    assert location.restricted
    assert not [*location.addresses, *location.phones, *location.schedules]
    assert location.latitude is None
    said = f"{result.services} {[problem.raw for problem in result.report.problems()]}"
    said = said.replace(repr(service.organization), "")  # a society may have the same number for everybody
    assert "Hidden Avenue" not in said
    assert "999888" not in said
    assert "RS02" in result.rules


def test_a_restricted_number_is_left_out_and_not_repeated(read_fhir: Read) -> None:
    service = {**SERVICE, "telecom": [{**PHONE, "extension": [RESTRICTION]}, {"system": "phone", "value": "1199"}]}
    result = read_fhir(service)
    assert [phone.number for phone in result.only.phones] == ["1199"]
    assert "RS01" in result.rules
    assert not any("9998887" in problem.raw for problem in result.report.problems())


def test_an_open_place_that_sounds_like_a_shelter_is_pointed_out(read_fhir: Read) -> None:
    assert "SN01" in read_fhir({**SERVICE, "name": "Women's shelter"}, PLACE, HOUSE).rules


def test_a_restricted_place_leaves_as_one(
    read_fhir: Read, write_fhir: Callable[..., Path], read_again: Callable[..., Any]
) -> None:
    written = write_fhir(read_fhir(*WAYS["the place"]).services)
    text = written.read_text("utf-8")
    assert "Hidden" not in text
    assert '"code":"R"' in text
    assert read_again(written).services[0].service_at_locations[0].location.restricted
