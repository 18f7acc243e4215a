"""What we write as HSDS 3.0 is valid by the standard, says nothing that we do not know, and reads back as it was."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from phcdesk.errors import Cancelled, DiskError
from phcdesk.formats.hsds import writing_json, writing_tables
from phcdesk.model import (
    Address,
    Code,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)  # fmt: skip
from phcdesk.progress import CancelToken, silent
from tests.formats.hsds.made_services import SERVICES
from tests.formats.hsds.reading_hsds import read, writing
from tests.formats.hsds.standard_fields import faults, json_schema, tables

SERVICE = Service("11111111-1111-4111-8111-111111111111", "Counselling")
GENERATED = (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a failing library of services smaller takes minutes, and tells little."""
SCHEMA = jsonschema.Draft202012Validator(json_schema())


def as_tables(services: Sequence[Service], target: Path) -> dict[str, list[dict[str, str]]]:
    """Write a package; its tables."""
    writing_tables.write(iter(services), target, writing(), silent, CancelToken())
    with zipfile.ZipFile(target) as archive:
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8"), newline="")))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


def as_json(services: Sequence[Service], target: Path) -> list[dict[str, Any]]:
    """Write the services as JSON; what stands there."""
    writing_json.write(iter(services), target, writing(), silent, CancelToken())
    return list(json.loads(target.read_text(encoding="utf-8")))


def settled(service: Service) -> Service:
    """A service with its addresses in an order that does not matter."""
    places = tuple(
        replace(at, location=replace(at.location, addresses=tuple(sorted(at.location.addresses, key=repr))))
        for at in service.service_at_locations
    )
    return replace(service, service_at_locations=places)


def without_forms(value: Any) -> str:
    """A record as text, without the international forms of numbers, which the reader works out."""
    return re.sub(r"e164='[^']*'", "e164=''", repr(value))


@given(st.lists(SERVICES, max_size=2, unique_by=lambda service: service.id))
@settings(max_examples=15, phases=GENERATED, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_whatever_a_library_holds_is_valid_and_reads_back_as_it_was(services: list[Service]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        package, file = Path(folder, "a.zip"), Path(folder, "a.json")
        for name, rows in as_tables(services, package).items():
            assert faults(name, rows) == []
        said = as_json(services, file)
        assert [error.message for error in SCHEMA.iter_errors(said)] == []
        for source in (package, file) if services else ():
            for before, after in zip(services, read(source).services, strict=True):
                # A reader gives a service without a country that of its places.
                same_country = replace(after, country=after.country if before.country else "")
                assert without_forms(settled(same_country)) == without_forms(settled(before))


@given(st.lists(SERVICES, min_size=1, max_size=2, unique_by=lambda service: service.id))
@settings(max_examples=2, phases=GENERATED, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_package_passes_its_own_descriptor(services: list[Service]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        as_tables(services, Path(folder, "a.zip"))
        with zipfile.ZipFile(Path(folder, "a.zip")) as archive:
            archive.extractall(Path(folder, "a"))
        report = frictionless.validate(str(Path(folder, "a", "datapackage.json")))
        assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])


def test_all_tables_are_there_with_the_columns_of_the_standard(tmp_path: Path) -> None:
    as_tables([SERVICE], tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        for file, (_, fields) in tables().items():
            header = archive.read(f"{file}.csv").decode().splitlines()[0]
            assert header == ",".join(name for name, _, _ in fields)


def test_the_same_services_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        as_tables([SERVICE], tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_nothing_is_claimed_that_nobody_said(tmp_path: Path) -> None:
    said = as_json([SERVICE], tmp_path / "a.json")[0]
    assert said["organization"]["name"] == "Counselling"
    assert said["organization"]["description"] == "Not stated."
    assert "url" not in said
    assert read(tmp_path / "a.json").services == [SERVICE]


def test_an_address_without_a_street_is_left_out_and_yet_kept(tmp_path: Path) -> None:
    place = Location(
        "22222222-2222-4222-8222-222222222222",
        "Clinic",
        location_type="physical",
        addresses=(Address(city="Bidur", country="NP"),),
    )
    service = replace(SERVICE, service_at_locations=(ServiceAtLocation(place),), country="NP")
    assert as_tables([service], tmp_path / "a.zip")["addresses"] == []
    assert read(tmp_path / "a.zip").services == [service]


@pytest.mark.parametrize("street", ["1 Main Road", ""])
def test_a_text_that_is_also_written_for_a_blank_is_kept(tmp_path: Path, street: str) -> None:
    place = Location(
        "22222222-2222-4222-8222-222222222222",
        "Clinic",
        description="Not stated.",
        location_type="physical",
        addresses=(Address(street, city="-", state_province="-", region="Bagmati", country="NP"),),
    )
    service = replace(
        SERVICE, description="Not stated.", service_at_locations=(ServiceAtLocation(place),), country="NP"
    )
    as_tables([service], tmp_path / "a.zip")
    as_json([service], tmp_path / "a.json")
    assert read(tmp_path / "a.zip").services == read(tmp_path / "a.json").services == [service]


def test_codes_are_attributes_with_a_term_of_a_taxonomy(tmp_path: Path) -> None:
    service = replace(SERVICE, codes=(Code("service_type", "crisis-line", "9.2"),))
    written = as_tables([service], tmp_path / "a.zip")
    attribute = next(row for row in written["attributes"] if row["link_type"] == "service-type")
    term = next(row for row in written["taxonomy_terms"] if row["id"] == attribute["taxonomy_term_id"])
    assert (attribute["link_entity"], attribute["link_id"], attribute["value"]) == ("service", SERVICE.id, "9.2")
    assert (term["code"], term["name"]) == ("service_type:crisis-line", "Crisis helpline")
    assert term["taxonomy_id"] in {row["id"] for row in written["taxonomies"]}


def test_an_organization_of_many_services_has_one_row(tmp_path: Path) -> None:
    organization = Organization("33333333-3333-4333-8333-333333333333", "Open Door", phones=(Phone("116 123"),))
    services = [
        replace(SERVICE, id=f"11111111-1111-4111-8111-11111111111{number}", organization=organization)
        for number in range(3)
    ]
    written = as_tables(services, tmp_path / "a.zip")
    assert (len(written["organizations"]), len(written["phones"]), len(written["services"])) == (1, 1, 3)


def test_an_invented_entry_says_so_in_its_name(tmp_path: Path) -> None:
    service = replace(SERVICE, fictional=True)
    assert as_json([service], tmp_path / "a.json")[0]["name"] == "FICTIONAL: Counselling"
    assert read(tmp_path / "a.json").services == [service]


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "@SUM(1)", "-1+1|cmd", "+cmd|' /C calc'!A0"])
def test_no_cell_runs_in_a_spreadsheet(tmp_path: Path, cell: str) -> None:
    service = replace(SERVICE, name=cell, description=cell)
    rows = as_tables([service], tmp_path / "a.zip")["services"]
    assert rows[0]["name"].startswith("'")
    assert [one.name for one in read(tmp_path / "a.zip").services] == [cell.strip()]


def test_a_number_in_international_form_stays_dialable(tmp_path: Path) -> None:
    service = replace(SERVICE, phones=(Phone("+44 20 7946 0000"),))
    assert as_tables([service], tmp_path / "a.zip")["phones"][0]["number"] == "+44 20 7946 0000"


def test_a_restricted_place_leaves_without_what_tells_where_it_is(tmp_path: Path) -> None:
    place = Location(
        "22222222-2222-4222-8222-222222222222", "House", latitude=1.2345, longitude=30.9876, restricted=True,
        addresses=(Address("77 Hidden Lane"),), phones=(Phone("0414 123456"),), schedules=(Schedule("08:00", "09:00"),),
    )  # fmt: skip
    service = replace(SERVICE, service_at_locations=(ServiceAtLocation(place),), phones=(Phone("0414 123456"),))
    as_tables([service], tmp_path / "a.zip")
    as_json([service], tmp_path / "a.json")
    for name in ("a.zip", "a.json"):
        text = (tmp_path / name).read_bytes().decode("utf-8", "replace")
        assert not any(secret in text for secret in ("Hidden Lane", "0414", "1.2345", "08:00"))
        assert read(tmp_path / name).services[0].service_at_locations[0].location.restricted


@pytest.mark.parametrize("writer", [writing_tables.write, writing_json.write])
def test_what_is_stopped_leaves_nothing_behind(tmp_path: Path, writer: Any) -> None:
    cancel = CancelToken()
    cancel.cancel()
    many = (replace(SERVICE, name=f"Service {number}", id=f"id-{number}") for number in range(1000))
    with pytest.raises(Cancelled):
        writer(many, tmp_path / "a", writing(), silent, cancel)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("writer", [writing_tables.write, writing_json.write])
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, writer: Any) -> None:
    with pytest.raises(DiskError):
        writer(iter([SERVICE]), tmp_path / "nowhere" / "a", writing(), silent, CancelToken())
