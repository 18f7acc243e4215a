"""Lists in one cell, ages beside an eligibility, and tables of 3.1: what older and newer programs write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.formats.hsds.reading_hsds import Outcome, folder, read

SERVICE = {"id": "s1", "name": "Counselling", "organization": {"id": "o1", "name": "Red Moon"}, "status": "active"}


def of_object(tmp_path: Path, **members: object) -> Outcome:
    (tmp_path / "s.json").write_text(json.dumps([{**SERVICE, **members}]), encoding="utf-8")
    return read(tmp_path / "s.json")


@pytest.mark.parametrize("cell", ['"[""English"", ""Spanish""]"', "English; Spanish", '"English, Spanish"'])
def test_languages_in_one_cell_are_languages(tmp_path: Path, cell: str) -> None:
    outcome = read(
        folder(
            tmp_path / "t",
            organizations="id,name\no1,Red Moon\n",
            services=f"id,organization_id,name,status,languages\ns1,o1,Counselling,active,{cell}\n",
        )
    )
    (service,) = outcome.services
    assert [one.code for one in service.languages] == ["en", "es"]
    assert "CL01" not in outcome.rules


def test_names_of_areas_and_papers_may_have_commas(tmp_path: Path) -> None:
    (service,) = of_object(
        tmp_path, service_areas=["Hill, North"], required_documents=["Passport, or a card"], keywords='["a, b", "c"]'
    ).services
    assert [one.name for one in service.service_areas] == ["Hill, North"]
    assert service.required_documents == ("Passport, or a card",)
    assert {"a, b", "c"} <= set(service.keywords)


def test_the_accessibility_of_a_place_in_one_cell_is_kept(tmp_path: Path) -> None:
    location = {"id": "l1", "location_type": "physical", "name": "Hill", "accessibility": "ramp, wheelchair"}
    (service,) = of_object(tmp_path, service_at_locations=[{"id": "x", "location": location}]).services
    assert service.service_at_locations[0].location.accessibility == ("ramp", "wheelchair")


@pytest.mark.parametrize("text", ["Adults", ""])
def test_the_ages_of_an_eligibility_are_those_of_its_service(tmp_path: Path, text: str) -> None:
    outcome = of_object(
        tmp_path, eligibilitys=[{"id": "e1", "eligibility": text, "minimum_age": 18, "maximum_age": 64}]
    )
    (service,) = outcome.services
    assert (service.minimum_age, service.maximum_age) == ("18", "64")
    assert not {"CL01", "FK01", "UN01"} & outcome.rules.keys()


def test_capacities_are_told_once_with_their_number(tmp_path: Path) -> None:
    capacities = [
        {"id": f"c{number}", "available": 3, "updated": "2026-01-01", "unit": {"id": "u1", "name": "Beds"}}
        for number in range(4)
    ]
    outcome = of_object(tmp_path, capacities=capacities)
    told = [(one.column, one.raw) for one in outcome.report.problems() if one.rule == "TB03"]
    assert sorted(told) == [("service_capacity", "4"), ("unit", "1")]
