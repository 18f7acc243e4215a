"""HSDS as JSON in all its forms: an object, an array, lines, pages; the same child in many places."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from phcdesk.errors import FormatError
from phcdesk.formats import hsds
from phcdesk.formats.chosen import Chosen
from tests.formats.hsds.reading_hsds import read

PHONE = {"id": "p1", "number": "+44 20 7946 0000", "type": "voice", "languages": [{"id": "l1", "code": "cy"}]}
SERVICE: dict[str, Any] = {
    "id": "s1",
    "name": "Counselling",
    "status": "active",
    "description": "Talking",
    "organization": {"id": "o1", "name": "Open Door", "description": "", "phones": [PHONE]},
    "phones": [PHONE],
    "service_at_locations": [
        {
            "id": "sal1",
            "location": {
                "id": "l1",
                "location_type": "physical",
                "name": "Main office",
                "latitude": 51.5,
                "longitude": -0.1,
                "addresses": [{"id": "a1", "address_1": "1 High St", "city": "Leeds", "country": "GB"}],
                "phones": [PHONE],
            },
        }
    ],
    "attributes": [
        {
            "id": "x",
            "taxonomy_term": {
                "id": "t",
                "code": "PH-1",
                "name": "Grief",
                "taxonomy_detail": {"id": "T", "name": "Ours"},
            },
        }
    ],
}
OTHER = {**SERVICE, "id": "s2", "name": "Groups"}


def written(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def pages(*services: dict[str, Any]) -> list[dict[str, Any]]:
    total = {"total_items": len(services), "total_pages": len(services), "size": 1}
    return [{**total, "page_number": number, "contents": [one]} for number, one in enumerate(services, start=1)]


def test_every_form_gives_the_same_services(tmp_path: Path) -> None:
    both = [SERVICE, OTHER]
    (tmp_path / "lines").write_text("\n".join(map(json.dumps, both)), encoding="utf-8")
    (tmp_path / "marked").write_bytes(b"\xef\xbb\xbf" + json.dumps(both).encode())
    (tmp_path / "wide").write_bytes(json.dumps(both).encode("utf-16"))
    (tmp_path / "packed.gz").write_bytes(gzip.compress(json.dumps(both).encode()))
    (tmp_path / "pages").mkdir()
    for number, page in enumerate(pages(*both)):
        written(tmp_path / "pages" / f"{number}.json", page)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        for number, one in enumerate(both):
            archive.writestr(f"top/{number}.json", json.dumps(one))
    written(tmp_path / "array.json", both)
    written(tmp_path / "page.json", {"total_items": 2, "contents": both})
    written(tmp_path / "services.json", {"services": both})
    written(tmp_path / "tables.json", {"services.csv": both})
    expected = read(tmp_path / "array.json").services
    assert [service.name for service in expected] == ["Counselling", "Groups"]
    for name in ("lines", "marked", "wide", "packed.gz", "pages", "z.zip", "page.json", "services.json", "tables.json"):
        assert read(tmp_path / name).services == expected, name


def test_the_same_child_in_many_places_is_counted_as_merged(tmp_path: Path) -> None:
    found = read(written(tmp_path / "s.json", SERVICE))
    service = found.services[0]
    assert [phone.number for phone in service.phones] == [PHONE["number"]]
    assert service.phones == service.organization.phones == service.service_at_locations[0].location.phones
    assert found.report.merged == 4  # two phones and their languages
    assert found.rules["ID04"] == 0


def test_of_children_that_differ_the_deepest_is_kept_and_told(tmp_path: Path) -> None:
    place = {"id": "l1", "location_type": "physical", "phones": [{**PHONE, "number": "020 7946 0999"}]}
    value = {**SERVICE, "service_at_locations": [{"id": "sal1", "location": place}]}
    found = read(written(tmp_path / "s.json", value))
    assert [phone.number for phone in found.services[0].phones] == ["020 7946 0999"]
    assert [problem.kept for problem in found.report.problems() if problem.rule == "ID04"] == ["number"]


def test_what_is_said_twice_of_one_thing_is_merged_and_what_differs_is_kept(tmp_path: Path) -> None:
    term = SERVICE["attributes"][0]["taxonomy_term"]
    same, other = {"id": "x", "taxonomy_term": term}, {"id": "y", "value": "3", "taxonomy_term": term}
    found = read(written(tmp_path / "a.json", [SERVICE, {**SERVICE, "attributes": [same, other]}]))
    assert [code.value for code in found.services[0].codes] == ["", "3"]
    assert found.report.adds_up
    # Of the second service all is merged, with the three rows of each attribute, but for what is new in it.
    assert found.report.merged == read(written(tmp_path / "b.json", [SERVICE, SERVICE])).report.merged + 2


def test_a_term_that_differs_is_told_each_time_however_often_it_was_there_before(tmp_path: Path) -> None:
    term = SERVICE["attributes"][0]["taxonomy_term"]
    changed = {**SERVICE, "attributes": [{"id": "z", "taxonomy_term": {**term, "name": "Sorrow"}}]}
    listed = [SERVICE, OTHER, {**changed, "id": "s3"}, {**SERVICE, "id": "s4"}, {**changed, "id": "s5"}]
    found = read(written(tmp_path / "a.json", listed))
    assert [problem.raw for problem in found.report.problems() if problem.rule == "ID04"] == ["t", "t"]
    assert found.report.adds_up


def test_a_list_item_and_the_page_of_a_thing_are_one(tmp_path: Path) -> None:
    brief = {"id": "s1", "name": "Counselling", "status": "active", "organization": {"id": "o1", "name": "Open Door"}}
    (tmp_path / "s").mkdir()
    written(tmp_path / "s" / "a_list.json", {"total_items": 1, "contents": [brief]})
    written(tmp_path / "s" / "b_full.json", SERVICE)
    found = read(tmp_path / "s")
    assert found.services == read(written(tmp_path / "one.json", SERVICE)).services
    assert found.rules["ID04"] == 0


def test_pages_that_are_missing_are_named(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    for number, page in enumerate(pages(SERVICE, OTHER, {**SERVICE, "id": "s3"})):
        if number != 1:
            written(tmp_path / "s" / f"{number}.json", page)
    assert read(tmp_path / "s").raw("PG01") == ["2"]


def test_a_broken_line_costs_only_itself(tmp_path: Path) -> None:
    lines = [json.dumps(SERVICE), '{"id": "s9", "name": ', json.dumps(OTHER)]
    (tmp_path / "s").write_text("\n".join(lines), encoding="utf-8")
    found = read(tmp_path / "s")
    assert len(found.services) == 2
    assert found.rules["JS01"] == 1


def test_terms_of_other_vocabularies_are_codes_and_words(tmp_path: Path) -> None:
    service = read(written(tmp_path / "s.json", SERVICE)).services[0]
    assert [(code.facet, code.code) for code in service.codes] == [("ours", "PH-1")]
    assert service.keywords == ("Grief", "s1")


def test_the_first_profile_of_the_uk_reads(tmp_path: Path) -> None:
    value = {
        "totalElements": 1,
        "totalPages": 1,
        "number": 1,
        "content": [
            {
                "id": "1073",
                "name": "Counselling",
                "organization": {"id": "o", "name": "Open Door", "description": "", "url": "http://example.org"},
                "deliverable_type": "Counselling",
                "regular_schedules": [{"id": "r", "weekday": "MO", "opens_at": "09:00", "closes_at": "12:00"}],
                "service_taxonomys": [{"id": "x", "taxonomy": {"id": "LGA:1", "name": "Grief", "vocabulary": "LGA"}}],
                "eligibilitys": [{"id": "e", "minimum_age": 12}],
                "service_at_locations": [
                    {"id": "1", "location": {"id": "l", "physical_addresses": [{"address_1": "1 High St"}]}}
                ],
            }
        ],
    }
    path = written(tmp_path / "s.json", value)
    with Chosen(path) as chosen:
        found = hsds.likeness(chosen)
    assert found is not None
    assert (found.format, found.version) == ("hsds", "UK 1.0")
    service = read(path).services[0]
    assert service.organization.website == "http://example.org"
    assert service.schedules[0].byday == "MO"
    assert service.service_at_locations[0].location.addresses[0].address_type == "physical"
    assert [code.facet for code in service.codes] == ["lga"]


@pytest.mark.parametrize(
    "text", ['{"id": "s1", "name": "x"', '[{"id": "a", "name": "b", "status": "active"}, oops]', '{"a" 1}']
)
def test_a_broken_file_alone_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.json").write_text(text, encoding="utf-8")
    with pytest.raises(FormatError):
        read(tmp_path / "s.json")


def test_a_broken_file_among_others_is_told(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    written(tmp_path / "s" / "a.json", SERVICE)
    (tmp_path / "s" / "b.json").write_text("[1, 2", encoding="utf-8")
    found = read(tmp_path / "s")
    assert len(found.services) == 1
    assert found.rules["JS01"] == 1
