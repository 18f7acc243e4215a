"""Open Referral 0.x (Ohana): organizations with places and services inside."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.errors import PhcError
from phcdesk.formats import open_referral
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from tests.formats.hsds.reading_hsds import reading

ORGANIZATION: dict[str, Any] = {
    "name": "Open Door",
    "locations": [
        {
            "name": "Main office",
            "address_attributes": {"street": "1 High St", "city": "San Mateo", "state": "CA", "zip": "94403"},
            "coordinates": ["-122.3", "37.5"],
            "phones_attributes": [{"number": "650 555-0100", "department": "Intake"}],
            "faxes_attributes": [{"number": "650 555-0199"}],
            "hours": "Monday-Friday, 9-5",
            "languages": ["Spanish"],
            "funding": "county",
            "services_attributes": [
                {"audience": "Adults", "eligibility": "None", "fees": "Free", "how_to_apply": "Walk in",
                 "service_areas": ["San Mateo County"], "keywords": ["counselling", "grief"]},
                {"name": "Groups", "fees": "None"},
            ],
        },
        {"name": "Annex"},
    ],
}  # fmt: skip


def read(path: Path) -> tuple[list[Service], Report]:
    report = Report()
    with Chosen(path) as chosen:
        services = list(open_referral.read(chosen, report, reading(country="US"), silent, CancelToken()))
    assert report.adds_up
    return services, report


@pytest.mark.parametrize("packed", [["English", "Spanish"], '["English", "Spanish"]', "English, Spanish"])
def test_a_list_is_a_list_however_it_is_packed(tmp_path: Path, packed: object) -> None:
    place = {"name": "Office", "languages": packed, "services_attributes": [{"name": "Groups", "keywords": packed}]}
    (tmp_path / "s.json").write_text(json.dumps([{"name": "Open Door", "locations": [place]}]), encoding="utf-8")
    (service,) = read(tmp_path / "s.json")[0]
    assert [one.name for one in service.service_at_locations[0].location.languages] == ["English", "Spanish"]
    assert {"English", "Spanish"} <= set(service.keywords)


@pytest.mark.parametrize("form", ["array", "lines"])
def test_services_have_what_their_place_and_organization_say(tmp_path: Path, form: str) -> None:
    both = [ORGANIZATION, {"name": "Alone"}]
    text = json.dumps(both) if form == "array" else "\n".join(map(json.dumps, both))
    (tmp_path / "s").write_text(text, encoding="utf-8")
    services, report = read(tmp_path / "s")
    assert [service.name for service in services] == ["Main office", "Groups", "Annex", "Alone"]
    first = services[0]
    place = first.service_at_locations[0].location
    assert first.organization.name == "Open Door"
    assert first.eligibility_description == "None\nAdults"
    assert (first.fees_description, first.application_process) == ("Free", "Walk in")
    assert first.keywords[:2] == ("counselling", "grief")
    assert [area.name for area in first.service_areas] == ["San Mateo County"]
    assert (place.latitude, place.longitude) == (37.5, -122.3)
    assert [(phone.number, phone.type) for phone in place.phones] == [("650 555-0100", ""), ("650 555-0199", "fax")]
    assert place.schedules[0].description == "Monday-Friday, 9-5"
    assert place.addresses[0].postal_code == "94403"
    assert {problem.rule for problem in report.problems()} >= {"CL01", "LO01", "OR01"}


def test_it_is_recognised_by_its_members(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text(json.dumps([ORGANIZATION]), encoding="utf-8")
    with Chosen(tmp_path / "s.txt") as chosen:
        assert recognise(chosen).format == "open-referral"


NAMES = st.sampled_from(
    "name locations services_attributes coordinates phones_attributes hours number keywords id".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=20,
)


@given(st.lists(st.dictionaries(NAMES, VALUES, max_size=6), max_size=3))
@settings(max_examples=50)
def test_no_shape_breaks_the_reader(value: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "s.json")
        path.write_text(json.dumps(value), encoding="utf-8")
        with contextlib.suppress(PhcError):
            read(path)
