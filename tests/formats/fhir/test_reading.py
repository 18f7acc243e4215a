"""FHIR directories as they come: bundles of every kind, R4 and R5, references of every form, hours, numbers, places."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phcdesk.errors import Cancelled, FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir import read
from phcdesk.formats.report import Report
from phcdesk.model import Schedule
from phcdesk.progress import CancelToken
from tests.formats.reading import TODAY, vocabulary

Read = Callable[..., Any]

SERVICE: dict[str, Any] = {
    "resourceType": "HealthcareService",
    "id": "s1",
    "active": True,
    "name": "Day clinic",
    "location": [{"reference": "Location/l1"}],
    "providedBy": {"reference": "Organization/o1"},
}
PLACE: dict[str, Any] = {
    "resourceType": "Location",
    "id": "l1",
    "status": "active",
    "name": "House",
    "address": {"line": ["1 Road"], "city": "Nairobi", "country": "KEN"},
    "position": {"latitude": -1.28, "longitude": 36.82},
    "managingOrganization": {"reference": "Organization/o1"},
}
HOUSE: dict[str, Any] = {"resourceType": "Organization", "id": "o1", "name": "Society"}


def entry(resource: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"resource": resource, **more}


def versioned(version: int, time: str, **fields: Any) -> dict[str, Any]:
    resource = {**SERVICE, "meta": {"versionId": str(version), "lastUpdated": time}, **fields}
    return {"resource": resource, "request": {"method": "PUT", "url": "HealthcareService/s1"}}


def test_a_service_has_its_place_and_organization(read_fhir: Read) -> None:
    result = read_fhir(SERVICE, PLACE, HOUSE)
    service = result.only
    assert (service.name, service.organization.name, service.country) == ("Day clinic", "Society", "KE")
    assert service.service_at_locations[0].location.latitude == -1.28
    assert (result.report.read, result.report.kept, result.report.merged) == (3, 1, 2)


@pytest.mark.parametrize(
    "reference",
    [
        {"reference": "Location/l1"},
        {"reference": "Location/l1/_history/2"},
        {"reference": "http://example.org/fhir/Location/l1"},
        {"reference": "http://another.example/Location/l1"},
        {"reference": "urn:uuid:11111111-2222-4333-8444-555555555555"},
        {"identifier": {"system": "http://example.org/ids", "value": "77"}},
    ],
    ids=["relative", "versioned", "absolute", "another server", "urn", "logical"],
)
def test_references_of_every_form_lead_to_their_place(read_fhir: Read, reference: dict[str, Any]) -> None:
    place = {**PLACE, "identifier": [{"system": "http://example.org/ids", "value": "77"}]}
    url = "http://example.org/fhir/Location/l1"
    if "urn" in str(reference):
        url = "urn:uuid:11111111-2222-4333-8444-555555555555"
    result = read_fhir({**SERVICE, "location": [reference]}, entry(place, fullUrl=url), HOUSE)
    assert result.only.service_at_locations[0].location.name == "House"
    assert "FK01" not in result.rules


def test_a_contained_place_is_found(read_fhir: Read) -> None:
    inside = {**PLACE, "id": "here", "managingOrganization": None}
    result = read_fhir({**SERVICE, "contained": [inside], "location": [{"reference": "#here"}], "providedBy": None})
    assert result.only.service_at_locations[0].location.name == "House"
    assert result.report.read == 1


def test_a_reference_to_nothing_is_noted_and_the_service_stays(read_fhir: Read) -> None:
    result = read_fhir(SERVICE, HOUSE)
    assert result.only.service_at_locations == ()
    assert "FK01" in result.rules


def test_of_a_history_the_newest_version_stays(read_fhir: Read) -> None:
    old = versioned(1, "2026-01-01T00:00:00Z", name="Old name")
    new = versioned(2, "2026-02-01T00:00:00Z", name="New name")
    for order in ([old, new], [new, old]):
        result = read_fhir(*order, kind="history")
        assert result.only.name == "New name"
        assert result.report.merged == 1


def test_of_a_history_a_deleted_resource_is_gone(read_fhir: Read) -> None:
    gone = {
        "request": {"method": "DELETE", "url": "HealthcareService/s1"},
        "response": {"lastModified": "2026-03-01T00:00:00Z"},
    }
    result = read_fhir(gone, versioned(1, "2026-01-01T00:00:00Z"), kind="history")
    assert result.services == []
    assert "DL01" in result.rules


def test_a_resource_that_was_made_again_after_its_deletion_is_there(read_fhir: Read) -> None:
    gone = {
        "request": {"method": "DELETE", "url": "HealthcareService/s1"},
        "response": {"lastModified": "2026-01-15T00:00:00Z"},
    }
    result = read_fhir(versioned(3, "2026-02-01T00:00:00Z"), gone, versioned(1, "2026-01-01T00:00:00Z"), kind="history")
    assert result.only.name == "Day clinic"


def test_a_history_without_times_has_the_newest_first(read_fhir: Read) -> None:
    put = {"resource": SERVICE, "request": {"method": "PUT", "url": "HealthcareService/s1"}}
    gone = {"request": {"method": "DELETE", "url": "HealthcareService/s1"}}
    assert read_fhir(gone, put, kind="history").services == []
    assert len(read_fhir(put, gone, kind="history").services) == 1


def test_persons_and_technical_resources_are_counted_and_left_out(read_fhir: Read) -> None:
    person = {"resourceType": "Practitioner", "id": "p", "name": [{"text": "Ada Person"}]}
    role = {"resourceType": "PractitionerRole", "id": "r", "practitioner": {"display": "Ada Person"}}
    wire = {"resourceType": "Endpoint", "id": "e"}
    result = read_fhir(SERVICE, PLACE, HOUSE, person, role, wire)
    assert (result.report.kept, result.report.refused) == (1, 3)
    assert sorted(set(result.rules)) == ["ID02", "KD01", "PI01"]
    assert not any("Ada" in problem.raw for problem in result.report.problems())


def test_a_facility_without_a_service_is_one_of_its_organization(read_fhir: Read) -> None:
    result = read_fhir(PLACE, HOUSE)
    assert (result.only.name, result.only.organization.name) == ("House", "Society")
    assert "LO01" in result.rules


@pytest.mark.parametrize(
    "change",
    [
        {"physicalType": {"coding": [{"code": "jdn"}]}},
        {"physicalType": {"coding": [{"code": "ro"}]}},
        {"status": "inactive"},
        {"mode": "kind"},
    ],
)
def test_areas_rooms_and_closed_places_are_no_services(read_fhir: Read, change: dict[str, Any]) -> None:
    result = read_fhir({**PLACE, **change})
    assert result.services == []
    assert result.report.refused == 1


def test_a_place_that_another_is_part_of_stands_behind_it_and_lends_its_address(read_fhir: Read) -> None:
    room = {"resourceType": "Location", "id": "r", "name": "Room 3", "partOf": {"reference": "Location/l1"}}
    result = read_fhir({**SERVICE, "location": [{"reference": "Location/r"}]}, room, PLACE, HOUSE)
    location = result.only.service_at_locations[0].location
    assert (location.name, location.addresses[0].address_1, location.longitude) == ("Room 3", "1 Road", 36.82)


@pytest.mark.parametrize("kind", ["si", "bu"])
def test_where_no_services_are_told_a_named_building_is_one(read_fhir: Read, kind: str) -> None:
    house = {"resourceType": "Location", "id": "l1", "name": "House", "mode": "instance"}
    known = {**house, "physicalType": {"coding": [{"code": kind}]}}
    assert [service.name for service in read_fhir(known).services] == ["House"]
    assert read_fhir(known).rules.count("LO01") == 1
    assert not read_fhir(house).services


@pytest.mark.parametrize("entries", [{}, {"entry": []}])
def test_a_search_that_found_nothing_is_an_empty_file(read_fhir: Read, entries: dict[str, Any]) -> None:
    with pytest.raises(FormatError) as refused:
        read_fhir(json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 0, **entries}))
    assert refused.value.code == "file-empty"


@pytest.mark.parametrize("issue", [{"diagnostics": "Sign in  first."}, {"details": {"text": "Sign in first."}}])
def test_what_a_server_says_in_place_of_entries_is_passed_on(read_fhir: Read, issue: dict[str, Any]) -> None:
    with pytest.raises(FormatError) as refused:
        read_fhir({"resourceType": "OperationOutcome", "issue": [{"code": "login", **issue}]})
    assert (refused.value.code, refused.value.fields["said"]) == ("only-an-answer", "Sign in first.")


def test_places_that_are_parts_of_each_other_end_somewhere(read_fhir: Read) -> None:
    one = {"resourceType": "Location", "id": "a", "name": "A", "partOf": {"reference": "Location/b"}}
    other = {"resourceType": "Location", "id": "b", "name": "B", "partOf": {"reference": "Location/a"}}
    result = read_fhir({**SERVICE, "location": [{"reference": "Location/a"}]}, one, other)
    assert result.only.service_at_locations[0].location.name == "A"


def test_an_affiliation_gives_a_service_its_place(read_fhir: Read) -> None:
    bare = {key: value for key, value in SERVICE.items() if key not in ("location", "providedBy")}
    link = {
        "resourceType": "OrganizationAffiliation",
        "id": "a",
        "participatingOrganization": {"reference": "Organization/o1"},
        "location": [{"reference": "Location/l1"}],
        "healthcareService": [{"reference": "HealthcareService/s1"}],
    }
    result = read_fhir(bare, PLACE, HOUSE, link)
    assert result.only.organization.name == "Society"
    assert result.only.service_at_locations[0].location.name == "House"
    over = read_fhir(bare, PLACE, HOUSE, {**link, "period": {"end": "2022-02-01"}})
    assert next(one for one in over.services if one.name == "Day clinic").service_at_locations == ()


def test_hours_of_r4_and_r5_are_the_same(read_fhir: Read) -> None:
    times = {"daysOfWeek": ["mon", "fri"], "availableStartTime": "08:00:00", "availableEndTime": "16:30:00"}
    expected = (Schedule("08:00", "16:30", "WEEKLY", byday="MO,FR"),)
    assert read_fhir({**SERVICE, "availableTime": [times]}).only.schedules == expected
    assert read_fhir({**SERVICE, "availability": [{"availableTime": [times]}]}).only.schedules == expected
    open_place = {**PLACE, "hoursOfOperation": [{"daysOfWeek": ["mon", "fri"], "openingTime": "08:00:00",
                                                 "closingTime": "16:30:00"}]}  # fmt: skip
    assert read_fhir(SERVICE, open_place, HOUSE).only.service_at_locations[0].location.schedules == expected


def test_all_day_is_from_midnight_to_midnight(read_fhir: Read) -> None:
    service = read_fhir({**SERVICE, "availableTime": [{"daysOfWeek": ["sun"], "allDay": True}]}).only
    assert service.schedules == (Schedule("00:00", "23:59", "WEEKLY", byday="SU"),)


@pytest.mark.parametrize(
    "times",
    [
        {"daysOfWeek": ["mon"]},
        {"availableStartTime": "08:00:00", "availableEndTime": "16:00:00"},
        {"daysOfWeek": ["mon"], "availableStartTime": "8 am", "availableEndTime": "16:00:00"},
        {"daysOfWeek": ["mon"], "availableStartTime": "08:00:00"},
        {"daysOfWeek": ["monday-ish", "xyz"], "availableStartTime": "25:00:00", "availableEndTime": "26:00:00"},
    ],
)
def test_hours_that_do_not_say_when_become_words(read_fhir: Read, times: dict[str, Any]) -> None:
    result = read_fhir({**SERVICE, "availableTime": [times]})
    assert result.only.schedules == ()
    assert result.only.hours_note
    assert "HR01" in result.rules


def test_on_the_days_of_a_closure_nothing_is_known(read_fhir: Read) -> None:
    times = {"daysOfWeek": ["fri"], "availableStartTime": "08:00", "availableEndTime": "16:00"}
    closed = {"description": "Christmas", "during": {"start": "2026-12-24", "end": "2026-12-26"}}
    service = read_fhir({**SERVICE, "availableTime": [times], "notAvailable": [closed]}).only
    assert [(one.valid_from, one.valid_to) for one in service.schedules] == [("", "2026-12-23"), ("2026-12-27", "")]
    assert "Christmas" in service.hours_note


def test_numbers_come_in_their_rank_with_extension_and_kind(read_fhir: Read) -> None:
    telecom = [
        {"system": "fax", "value": "020 7654321"},
        {"system": "phone", "value": "tel:020 2345678 x12", "rank": 1},
        {"system": "sms", "value": "21094", "rank": "2"},
        {"system": "phone", "value": "020 1111111", "use": "old"},
        {"system": "phone", "value": "020 2222222", "period": {"end": "2020-01-01"}},
        {"system": "email", "value": "help@example.org"},
        {"system": "url", "value": "https://example.org"},
        {"system": "url", "value": "javascript:alert(1)"},
    ]
    result = read_fhir({**SERVICE, "telecom": telecom}, PLACE, HOUSE)
    service = result.only
    assert [(phone.number, phone.extension, phone.type) for phone in service.phones] == [
        ("020 2345678", "12", "voice"),
        ("21094", "", "text"),
        ("020 7654321", "", "fax"),
    ]
    assert (service.phones[0].e164, service.email, service.url) == (
        "+254202345678",
        "help@example.org",
        "https://example.org",
    )
    assert {"OL01", "UR01"} <= set(result.rules)


def test_the_contact_of_r5_is_read_but_not_the_person(read_fhir: Read) -> None:
    contact = [
        {"telecom": [{"system": "phone", "value": "020 2345678"}]},
        {"name": [{"text": "Ada Person"}], "telecom": [{"system": "phone", "value": "0722 123456"}]},
    ]
    result = read_fhir({**SERVICE, "contact": contact})
    assert [phone.number for phone in result.only.phones] == ["020 2345678"]
    assert "PI01" in result.rules


def test_an_address_that_is_only_a_text_is_kept_as_it_is(read_fhir: Read) -> None:
    place = {**PLACE, "address": {"text": "Behind the market,\n Lodwar"}}
    assert read_fhir(SERVICE, place, HOUSE).only.service_at_locations[0].location.addresses[0].address_1 == (
        "Behind the market, Lodwar"
    )


@pytest.mark.parametrize(
    ("position", "expected", "rule"),
    [
        ({"latitude": "-1.28", "longitude": "36.82"}, (-1.28, 36.82), ""),
        ({"latitude": 0, "longitude": 0}, (None, None), "GE01"),
        ({"latitude": 36.82, "longitude": -1.28}, (-1.28, 36.82), "GE03"),
        ({"latitude": 120.5, "longitude": 20}, (20.0, 120.5), "GE03"),
        ({"latitude": 60.0, "longitude": -120.0}, (60.0, -120.0), "GE02"),
        ({"latitude": "north", "longitude": "east"}, (None, None), "GE01"),
        ({"latitude": 5}, (None, None), "GE01"),
    ],
)
def test_points_are_checked(read_fhir: Read, position: Any, expected: Any, rule: str) -> None:
    place = {**PLACE, "position": position}
    if rule == "GE03" and position["latitude"] > 90:  # in no country that the source names
        place["address"] = {"line": ["1 Road"]}
    result = read_fhir(SERVICE, place, HOUSE)
    location = result.only.service_at_locations[0].location
    assert (location.latitude, location.longitude) == expected
    assert not rule or rule in result.rules


def test_codings_that_we_know_are_codes_and_all_others_keywords(read_fhir: Read) -> None:
    types = [
        {"coding": [{"system": "http://nucc.org/provider-taxonomy", "code": "261QM0855X"}]},
        {"text": "Basket weaving"},
        {"text": "Psychotherapie"},
    ]
    service = read_fhir({**SERVICE, "type": types[:1], "specialty": types[1:2]}).only
    assert {(code.facet, code.code) for code in service.codes} == {
        ("service_type", "community-mh-centre"),
        ("population", "children"),
        ("population", "adolescents"),
    }
    assert service.keywords == ("Basket weaving", "s1")


def test_how_one_gets_in_is_said(read_fhir: Read) -> None:
    more = {
        "appointmentRequired": True,
        "referralMethod": [{"coding": [{"code": "phone", "display": "Phone"}]}],
        "eligibility": [{"code": {"text": "Adults"}, "comment": "of the district"}],
        "serviceProvisionCode": [{"coding": [{"system": "x/service-provision-conditions", "code": "free",
                                               "display": "Free"}]}],
        "extraDetails": "See [our page](https://example.org) **now**",
        "communication": [{"coding": [{"system": "urn:ietf:bcp:47", "code": "sw", "display": "Swahili"}]}],
    }  # fmt: skip
    service = read_fhir({**SERVICE, **more}).only
    assert service.application_process == "Phone\nAppointment required."
    assert service.eligibility_description == "Adults: of the district"
    assert service.alert == "See our page (https://example.org) now"
    assert [(language.code, language.name) for language in service.languages] == [("sw", "Swahili")]
    assert ("cost", "free") in {(code.facet, code.code) for code in service.codes}
    assert service.fees_description == "Free"


def test_two_servers_may_use_the_same_id(read_fhir: Read) -> None:
    one = entry({**SERVICE, "name": "One"}, fullUrl="http://one.example/HealthcareService/s1")
    other = entry({**SERVICE, "name": "Other"}, fullUrl="http://two.example/HealthcareService/s1")
    services = read_fhir(one, other).services
    assert {service.name for service in services} == {"One", "Other"}
    assert len({service.id for service in services}) == 2


def test_ids_stay_the_same_from_one_reading_to_the_next(read_fhir: Read) -> None:
    assert read_fhir(SERVICE).only.id == read_fhir(PLACE, HOUSE, SERVICE).services[0].id


def test_lines_arrays_and_bundles_in_bundles_are_read(read_fhir: Read) -> None:
    lines = "\n".join(json.dumps(one) for one in (SERVICE, PLACE, HOUSE))
    inner = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": PLACE}, {"resource": HOUSE}]}
    for result in (read_fhir(lines), read_fhir(json.dumps([SERVICE, PLACE, HOUSE])), read_fhir(SERVICE, inner)):
        assert result.only.service_at_locations[0].location.name == "House"
        assert result.report.read == 3


def test_xml_is_read_like_json(read_fhir: Read) -> None:
    text = """\ufeff<?xml version="1.0" encoding="UTF-8"?>
    <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
     <entry><resource><HealthcareService><id value="s1"/><active value="true"/>
      <location><reference value="Location/l1"/></location><name value="Day clinic"/>
      <telecom><system value="phone"/><value value="020 2345678"/></telecom>
      <availableTime><daysOfWeek value="mon"/><daysOfWeek value="tue"/>
       <availableStartTime value="08:00:00"/><availableEndTime value="12:00:00"/></availableTime>
     </HealthcareService></resource></entry>
     <entry><resource><Location><id value="l1"/><text><div xmlns="http://www.w3.org/1999/xhtml">no</div></text>
      <name value="House"/><position><longitude value="36.82"/><latitude value="-1.28"/></position>
     </Location></resource></entry></Bundle>"""
    service = read_fhir(text, file="source.xml").only
    assert service.schedules == (Schedule("08:00", "12:00", "WEEKLY", byday="MO,TU"),)
    assert service.phones[0].number == "020 2345678"
    assert service.service_at_locations[0].location.longitude == 36.82


def test_a_mark_that_changes_the_meaning_keeps_a_resource_out(read_fhir: Read) -> None:
    result = read_fhir({**SERVICE, "modifierExtension": [{"url": "http://example.org/not", "valueBoolean": True}]})
    assert result.services == []
    assert "MX01" in result.rules


def test_a_suspended_place_closes_its_service_for_now(read_fhir: Read) -> None:
    assert read_fhir(SERVICE, {**PLACE, "status": "suspended"}, HOUSE).only.status == "temporarily closed"


def test_test_data_of_a_server_is_marked_as_invented(read_fhir: Read) -> None:
    assert read_fhir({**SERVICE, "meta": {"security": [{"code": "HTEST"}]}}).only.fictional


def test_a_date_to_come_does_not_make_a_record_fresh(read_fhir: Read) -> None:
    assert read_fhir({**SERVICE, "meta": {"lastUpdated": "2031-01-01T00:00:00Z"}}).only.assurance.as_of == ""


def test_pages_of_a_search_that_are_missing_are_pointed_out(read_fhir: Read) -> None:
    page = {"resourceType": "Bundle", "type": "searchset", "total": 40, "entry": [{"resource": SERVICE}]}
    assert "PG01" in read_fhir(json.dumps(page)).rules
    assert "PG01" not in read_fhir(json.dumps({**page, "total": 1})).rules


def test_it_stops_when_it_is_told_to(tmp_path: Path) -> None:
    path = tmp_path / "source.json"
    path.write_text("\n".join(json.dumps({**SERVICE, "id": f"s{number}"}) for number in range(3_000)))
    cancel = CancelToken()
    steps: list[str] = []

    def progress(step: str, _done: int, _total: int) -> None:
        steps.append(step)
        cancel.cancel()

    with Chosen(path) as chosen, pytest.raises(Cancelled):
        list(read(chosen, Report(), ReadContext(vocabulary(), "t", TODAY), progress, cancel))
    assert len(steps) == 1


def test_the_version_may_stand_in_the_address(read_fhir: Read) -> None:
    one = entry({**SERVICE, "name": "Old"}, fullUrl="http://a.example/fhir/HealthcareService/s1/1")
    other = entry(SERVICE, fullUrl="http://a.example/fhir/HealthcareService/s1/2")
    gone = {"fullUrl": "http://a.example/fhir/HealthcareService/s1/3", "request": {"method": "DELETE"}}
    assert len(read_fhir(one, other, kind="history").services) == 1
    assert read_fhir(gone, other, one, kind="history").services == []
