"""``phcdesk export`` and the gate that everything passes which leaves the library."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from phcdesk.__main__ import main
from phcdesk.errors import UsageError
from phcdesk.formats.exporting import FORMS, Leaving, export, leaving, secret_places, writer_of
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
from tests.formats.hsds.reading_hsds import writing

WRITTEN = [form for form in FORMS if writer_of(form) is not None]
SECRETS = ("77 Hidden Lane", "0414 777 888", "1.23457", "30.98765", "Hiddenville")
HOUSE = Location(
    "22222222-2222-4222-8222-222222222222", "The House", latitude=1.23457, longitude=30.98765,
    addresses=(Address("77 Hidden Lane", city="Hiddenville", country="UG"),), phones=(Phone("0414 777 888"),),
    schedules=(Schedule("08:11", "16:44", byday="MO"),), transportation="behind 77 Hidden Lane",
)  # fmt: skip
SERVICE = Service("11111111-1111-4111-8111-111111111111", "Counselling", country="UG", status="active")


def gone_out(*services: Service) -> list[Service]:
    """Services as they leave."""
    found = [Leaving(service, "publisher", "a-pack", "A pack, edition 1; CC BY 4.0") for service in services]
    return list(leaving(found, secret_places(services)))


def written(form: str, services: list[Service], target: Path) -> str:
    """Everything that a file says, unpacked."""
    export(form, iter(services), target, writing(), silent, CancelToken())
    if target.read_bytes().startswith(b"PK"):
        with zipfile.ZipFile(target) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    return target.read_text(encoding="utf-8")


SIGNS = st.sampled_from(["location", "at", "service", "another service"])


@pytest.mark.parametrize("form", WRITTEN)
@given(sign=SIGNS, own_phone=st.booleans(), told=st.booleans())
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_no_form_tells_where_a_restricted_place_is(form: str, sign: str, own_phone: bool, told: bool) -> None:
    sensitive = (Code("sensitivity", "restricted"),)
    house = replace(HOUSE, restricted=sign == "location")
    at = ServiceAtLocation(house, phones=(Phone("0414 777 888"),), codes=sensitive if sign == "at" else ())
    service = replace(
        SERVICE,
        service_at_locations=(at,),
        codes=sensitive if sign == "service" else (),
        phones=(Phone("0414 777 888"),) if own_phone else (),
        organization=Organization("o", "Open Door", phones=(Phone("0414 777 888"),)),
        description="Come to 77 Hidden Lane" if told else "",
    )
    other = replace(
        SERVICE,
        id="another",
        service_at_locations=(ServiceAtLocation(replace(HOUSE, restricted=sign == "another service")),),
    )
    with tempfile.TemporaryDirectory() as folder:
        text = written(form, gone_out(service, other), Path(folder, "out"))
    assert "Counselling" in text
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("form", WRITTEN)
def test_every_form_says_what_is_invented_and_where_it_is_from(form: str, tmp_path: Path) -> None:
    service = replace(SERVICE, fictional=True, phones=(Phone("555 0100"),))
    text = written(form, gone_out(service), tmp_path / "out").replace("\r\n ", "")
    assert "FICTIONAL" in text or (form == "fhir" and "HTEST" in text)  # FHIR has a code of its own for it
    assert "CC BY 4.0" in text


@pytest.mark.parametrize("form", WRITTEN)
def test_every_form_can_be_empty(form: str, tmp_path: Path) -> None:
    written(form, [], tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_entries_of_two_publishers_with_one_id_stay_two() -> None:
    found = [Leaving(SERVICE, publisher, "p", "") for publisher in ("one", "two")]
    assert len({service.id for service in leaving(found, frozenset())}) == 2


def test_a_row_of_the_table_is_a_service_at_a_place(tmp_path: Path) -> None:
    places = tuple(
        ServiceAtLocation(Location(f"l{number}", f"Office {number}", latitude=1.5, longitude=2.25)) for number in (1, 2)
    )
    text = written("csv", gone_out(replace(SERVICE, service_at_locations=places)), tmp_path / "a.csv")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["name"], row["location name"], row["latitude"]) for row in rows] == [
        ("Counselling", "Office 1", "1.5"),
        ("Counselling", "Office 2", "1.5"),
    ]


def test_a_formula_is_written_so_that_it_does_not_run(tmp_path: Path) -> None:
    text = written("csv", gone_out(replace(SERVICE, name="=1+1", description="@x")), tmp_path / "a.csv")
    row = next(csv.DictReader(io.StringIO(text)))
    assert (row["name"], row["description"]) == ("'=1+1", "'@x")


def test_a_hxl_row_stands_below_the_headings(tmp_path: Path) -> None:
    export("csv", iter([SERVICE]), tmp_path / "a.csv", writing(), silent, CancelToken(), hxl=True)
    rows = list(csv.reader((tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()))
    assert all(tag.startswith("#") for tag in rows[1])
    assert len(rows[0]) == len(rows[1]) == len(rows[2]) == len(set(rows[1]))


def test_a_form_without_columns_has_no_hxl_row(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        export("vcard", iter([SERVICE]), tmp_path / "a", writing(), silent, CancelToken(), hxl=True)


# the command

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(bundled_data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the bundled library."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(bundled_data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def summary(ran: tuple[int, str, str]) -> dict[str, Any]:
    assert ran[0] == 0, ran
    return dict(json.loads(ran[1]))


@pytest.mark.parametrize("form", WRITTEN)
def test_the_whole_library_goes_into_every_form(form: str, run: Run, tmp_path: Path) -> None:
    said = summary(run("export", "--to", form, "-o", str(tmp_path / "out"), "--json"))
    assert said["entries"] > 100
    assert said["bytes"] == (tmp_path / "out").stat().st_size
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_filters_of_a_search_narrow_what_leaves(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    said = summary(run("export", "--to", "hsds-json", "-o", str(out), "--filter", "country=FR", "--json"))
    found = json.loads(run("search", "", "--kind", "service", "--filter", "country=FR", "--json")[1])
    assert said["entries"] == found["total"] == len(json.loads(out.read_text(encoding="utf-8")))


def test_a_file_that_is_there_is_not_written_over_unless_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("mine", encoding="utf-8")
    code, _, err = run("export", "--to", "csv", "-o", str(tmp_path / "out.csv"))
    assert code == 64
    assert "--replace" in err
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "mine"
    assert run("export", "--to", "csv", "-o", str(tmp_path / "out.csv"), "--replace")[0] == 0
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") != "mine"


def test_only_services_leave(run: Run, tmp_path: Path) -> None:
    assert run("export", "--to", "csv", "-o", str(tmp_path / "out"), "--kind", "document")[0] == 64


def test_a_folder_that_is_not_there_is_a_plain_sentence(run: Run, tmp_path: Path) -> None:
    code, _, err = run("export", "--to", "hsds", "-o", str(tmp_path / "no" / "out"))
    assert code == 6
    assert "Traceback" not in err
