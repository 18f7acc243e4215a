"""Real sets of HSDS that others have published: read, written and read again. Skipped where they are not."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import frictionless
import jsonschema
import pytest
import referencing
import referencing.jsonschema

from phcdesk.formats.converting import convert
from phcdesk.formats.hsds import writing_json, writing_tables
from phcdesk.importing import Store, install
from phcdesk.library import Library
from phcdesk.model import Service
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, silent
from phcdesk.search.results import Request
from tests.fixtures_of_others import fixture_of_others
from tests.formats.hsds.reading_hsds import read, reading, vocabulary, writing

SETS = {
    "hsds-spec-examples/3.0/examples/csv": 1,
    "hsds-spec-examples/3.1-dev/examples/csv": 1,
    "hsds-spec-examples/3.0/examples/tabular.json": 1,
    "hsds-spec-examples/3.0/examples/service_full.json": 1,
    "hsds-spec-examples/3.1-dev/examples/service_full.json": 1,
    "hsds-ilao-illinois/output": 928,
    "hsds-uk-profile/Mocks/V3.0-UK-Default": 1,
    "hsds-uk-profile/Mocks/V3.0-UK-Test": 1,
    "hsds-uk-profile/Mocks/V3.0-UK-Warn": 1,
    "hsds-uk-profile/Mocks/V3.0-UK-Fail": 5,
}
SAMPLED = 5
"""One service in so many is held to the official schemas, which are slow."""
EXAMPLE = "hsds-spec-examples/3.0/examples/service_full.json"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KEPT_FIELDS = (
    "id name alternate_name description url email status interpretation_services application_process fees_description"
    " wait_time eligibility_description minimum_age maximum_age assured_date alert"
).split()


def written(services: list[Service], folder: Path) -> tuple[Path, Path]:
    for target, writer in ((folder / "a.zip", writing_tables), (folder / "a.json", writing_json)):
        writer.write(iter(services), target, writing(), silent, CancelToken())
    return folder / "a.zip", folder / "a.json"


@cache
def official_schema(folder: Path) -> jsonschema.Draft202012Validator:
    """The schema of a service, which names the other ones of its folder."""
    registry: referencing.Registry[object] = referencing.Registry()
    for path in folder.glob("*.json"):
        resource = referencing.jsonschema.DRAFT202012.create_resource(json.loads(path.read_text(encoding="utf-8")))
        registry = registry.with_resource(path.name, resource)
    schema = json.loads((folder / "service.json").read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)


@pytest.mark.parametrize("name", SETS)
def test_a_published_set_reads_and_its_counts_add_up(name: str) -> None:
    assert len(read(fixture_of_others(name), reading(country="US")).services) == SETS[name]


@pytest.mark.parametrize("name", SETS)
def test_a_published_set_is_written_and_read_back_the_same(name: str, tmp_path: Path) -> None:
    services = read(fixture_of_others(name)).services
    for path in written(services, tmp_path):
        assert read(path).services == services


@pytest.mark.parametrize("name", SETS)
def test_what_is_made_of_a_published_set_passes_the_official_schemas(name: str, tmp_path: Path) -> None:
    package, file = written(read(fixture_of_others(name)).services[::SAMPLED], tmp_path)
    standard = fixture_of_others("hsds-spec-examples/3.0")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "a")
    (tmp_path / "a" / "datapackage.json").write_bytes((standard / "datapackage.json").read_bytes())
    report = frictionless.validate(str(tmp_path / "a" / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])[:5]
    validator = official_schema(standard / "schema")
    for service in json.loads(file.read_text(encoding="utf-8")):
        assert [error.message for error in validator.iter_errors(service)] == []


@pytest.mark.parametrize("name", ["hsds-spec-examples/3.0/examples/csv", "hsds-ilao-illinois/output", EXAMPLE])
def test_a_published_set_becomes_a_pack_that_answers_its_names(name: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    converted = convert(
        fixture_of_others(name), source, reading(country="US", language="en"), writing(), silent, CancelToken()
    )  # fmt: skip
    assert (converted.format, converted.report.adds_up) == ("hsds", True)
    content = read_source(source, vocabulary()).content
    store = Store(tmp_path / "data")
    install([content], vocabulary(), store, now=NOW)
    names = [entry.name for entry in content.entries]
    with Library.open(store, clock=lambda: NOW) as library:
        for wanted in names[:: max(1, len(names) // 10)][:10]:
            assert wanted in [hit.title for hit in library.search(Request(text=wanted, limit=50)).hits]


def test_the_official_example_comes_back_with_the_same_values(tmp_path: Path) -> None:
    path = fixture_of_others(EXAMPLE)
    before = json.loads(path.read_text(encoding="utf-8"))
    after = json.loads(written(read(path).services, tmp_path)[1].read_text(encoding="utf-8"))[0]
    for field in KEPT_FIELDS:
        assert after[field] == (before[field].strip() if isinstance(before[field], str) else before[field]), field
    here, there = before["service_at_locations"][0], after["service_at_locations"][0]
    assert {**there["location"]["addresses"][0], "id": ""} == {**here["location"]["addresses"][0], "id": ""}
    same = ("id", "name", "alternate_name", "description", "transportation", "location_type")
    assert [there["location"][name] for name in same] == [here["location"][name] for name in same]
    schedule, written_schedule = before["schedules"][0], after["schedules"][0]
    assert {name: written_schedule[name] for name in schedule if name not in ("id", "schedule_link")} == {
        name: value for name, value in schedule.items() if name not in ("id", "schedule_link")
    }
    assert after["organization"]["id"] == before["organization"]["id"]
    assert after["attributes"][0]["value"] == before["attributes"][0]["value"]


def test_tables_and_objects_of_the_standard_say_the_same() -> None:
    tables = read(fixture_of_others("hsds-spec-examples/3.0/examples/csv")).services[0]
    objects = read(fixture_of_others(EXAMPLE)).services[0]
    # The attribute of the tables is linked to nothing that is there.
    different = {name for name in tables.__struct_fields__ if getattr(tables, name) != getattr(objects, name)}
    assert different == {"codes", "keywords"}
