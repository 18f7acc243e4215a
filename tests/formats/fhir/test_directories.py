"""Directories as registries deliver them: facilities in areas, names instead of links, bulk exports, languages."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phcdesk.formats.fhir.own import FACILITY_TYPES
from tests.formats.fhir.conftest import read_path

Read = Callable[..., Any]


def unit(identity: str, name: str, kind: str, part_of: str = "", **more: Any) -> list[dict[str, Any]]:
    """A unit of a health ministry as mCSD has it: an organization and a location."""
    shared = {"id": identity, "name": name, "type": [{"coding": [{"system": FACILITY_TYPES, "code": kind}]}]}
    organization = {"resourceType": "Organization", **shared}
    location = {
        "resourceType": "Location",
        **shared,
        "status": "active",
        "managingOrganization": {"reference": f"Organization/{identity}"},
        **more,
    }
    if part_of:
        organization["partOf"] = {"reference": f"Organization/{part_of}"}
        location["partOf"] = {"reference": f"Location/{part_of}"}
    return [organization, location]


def place(name: str, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Location", "id": name.lower().replace(" ", "-"), "status": "active", "name": name, **more}


def service(**more: Any) -> dict[str, Any]:
    return {"resourceType": "HealthcareService", "id": "s1", "active": True, "name": "Day clinic", **more}


def test_a_facility_without_an_address_is_in_the_areas_it_is_a_part_of(read_fhir: Read) -> None:
    result = read_fhir(
        *unit("sl", "Sierra Leone", "jurisdiction"),
        *unit("bo", "Bo", "jurisdiction", "sl"),
        *unit("ba", "Badjia", "jurisdiction", "bo"),
        *unit("f1", "Ngelehun", "facility", "ba", telecom=[{"system": "phone", "value": "078 555 010"}]),
    )
    found = result.only
    (address,) = found.service_at_locations[0].location.addresses
    assert (address.state_province, address.region, address.country) == ("Bo", "Badjia", "SL")
    assert found.country == "SL"
    assert [phone.e164 for phone in found.service_at_locations[0].location.phones] == ["+23278555010"]


def test_an_address_is_not_replaced_by_areas(read_fhir: Read) -> None:
    own = {"line": ["1 Road"], "city": "Bo"}
    result = read_fhir(
        *unit("sl", "Sierra Leone", "jurisdiction"), *unit("f1", "Clinic", "facility", "sl", address=own)
    )
    (address,) = result.only.service_at_locations[0].location.addresses
    assert (address.address_1, address.city, result.only.country) == ("1 Road", "Bo", "SL")


@pytest.mark.parametrize(
    ("location", "is_kept"),
    [
        (place("Typed clinic", type=[{"coding": [{"code": "PSYCHF"}]}]), True),
        (place("Bare name"), False),
        (place("Somebody's home", type=[{"coding": [{"code": "PTRES"}]}]), False),
        (place("Ward", type=[{"coding": [{"code": "ICU"}]}], partOf={"reference": "Location/elsewhere"}), False),
    ],
    ids=["a kind", "no more than a name", "nowhere", "a part"],
)
def test_of_a_place_that_nobody_can_reach_its_kind_must_be_known(
    read_fhir: Read, location: dict[str, Any], is_kept: bool
) -> None:
    assert [one.name for one in read_fhir(location).services] == ([location["name"]] if is_kept else [])


def test_a_room_does_not_hide_the_house_it_is_in(read_fhir: Read) -> None:
    room = place("Room 3", partOf={"reference": "Location/house"}, physicalType={"coding": [{"code": "ro"}]})
    assert read_fhir(place("House", telecom=[{"system": "phone", "value": "1199"}]), room).only.name == "House"


def test_a_point_may_stand_in_the_address(read_fhir: Read) -> None:
    parts = [{"url": "latitude", "valueDecimal": 0.3136}, {"url": "longitude", "valueDecimal": 32.5811}]
    point = {"url": "http://hl7.org/fhir/StructureDefinition/geolocation", "extension": parts}
    address = {"line": ["5 High St"], "country": "UG", "extension": [point]}
    lone = {
        "resourceType": "Organization",
        "id": "o1",
        "name": "Alone",
        "address": [{**address, "line": ["6 High St"]}],
    }
    for found in read_fhir(place("Centre", address=address), lone).services:
        location = found.service_at_locations[0].location
        assert (location.latitude, location.longitude) == (0.3136, 32.5811)


def test_a_country_at_the_end_of_an_address_in_words_is_understood(read_fhir: Read) -> None:
    location = place("Clinic", address={"text": "Bidur-4, Nuwakot, Nepal"})
    assert read_fhir(location).only.country == "NP"


def test_letters_at_the_end_of_an_address_are_no_country(read_fhir: Read) -> None:
    assert read_fhir(place("Clinic", address={"text": "1 Main Street, Los Angeles, CA"})).only.country == ""


def test_who_and_where_are_taken_by_name_when_a_link_leads_nowhere(read_fhir: Read) -> None:
    result = read_fhir(
        service(
            providedBy={"display": "City council"},
            location=[{"reference": "Location/not-here", "display": "Room 12, City Hall"}],
        )
    )
    assert result.only.organization.name == "City council"
    assert result.only.service_at_locations[0].location.name == "Room 12, City Hall"
    assert "FK01" in result.rules


def test_a_secret_link_stays_secret_when_it_has_a_name_alone(read_fhir: Read) -> None:
    restriction = {"url": "http://hl7.org/fhir/uv/vhdir/StructureDefinition/usage-restriction"}
    result = read_fhir(service(location=[{"display": "12 Hidden Lane", "extension": [restriction]}]))
    assert result.only.service_at_locations[0].location.restricted
    assert "Hidden Lane" not in str(result.services)


def test_a_place_by_name_alone_is_as_secret_as_whoever_runs_it(read_fhir: Read) -> None:
    strict = {"security": [{"code": "R"}]}
    runs_it = {"resourceType": "Organization", "id": "o1", "name": "Safe House", "meta": strict}
    result = read_fhir(
        service(providedBy={"reference": "Organization/o1"}, location=[{"display": "12 Hidden Lane"}]), runs_it
    )
    assert result.only.service_at_locations[0].location.restricted
    assert "Hidden Lane" not in str(result.services)


def test_names_in_other_languages_are_found_as_well(read_fhir: Read) -> None:
    parts = [{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": "Mental health clinic"}]
    translated = {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": parts}]}
    result = read_fhir(service(name="عيادة الصحة النفسية", _name=translated, language="ar"))
    assert (result.only.name, result.only.alternate_name) == ("عيادة الصحة النفسية", "Mental health clinic")


def test_in_r5_an_organization_has_its_address_among_its_contacts(read_fhir: Read) -> None:
    public = {
        "telecom": [{"system": "phone", "value": "01 99 00 55 01"}],
        "address": {"city": "Annecy", "country": "FR"},
    }
    of_a_person = {"name": [{"text": "A. Person"}], "address": {"city": "Elsewhere"}}
    organization = {"resourceType": "Organization", "id": "o1", "name": "Clinique", "contact": [public, of_a_person]}
    found = read_fhir(organization).only
    assert [one.city for one in found.service_at_locations[0].location.addresses] == ["Annecy"]
    assert [phone.e164 for phone in found.organization.phones] == ["+33199005501"]
    assert "Elsewhere" not in str(found)


def test_the_list_of_files_of_a_bulk_export_is_no_entry(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr(
            "manifest.json", json.dumps({"transactionTime": "2026-10-01", "output": [{"type": "Location"}]})
        )
        lines = (json.dumps(place(f"Clinic {number}", address={"city": "Bo"})) for number in range(3))
        archive.writestr("Location.000.ndjson", "\n".join(lines))
    result = read_path(tmp_path / "export.zip")
    assert (result.report.read, result.report.kept, result.report.refused) == (3, 3, 0)
    assert "TB02" in result.rules
