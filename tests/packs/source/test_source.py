"""Reading a whole source: limits, stopping, ids across kinds, and input of the worst kind."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.errors import Cancelled, SourceError
from phcdesk.model import GoldenQuery, PackContent, Service, kind_of
from phcdesk.packs.source import folder
from phcdesk.packs.source.hsds import TABLES
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken
from phcdesk.taxonomy import load_vocabulary

from .samples import VOCABULARY, Source

RESOURCES = Path(__file__).parents[3] / "resources"


def test_a_source_with_nothing_but_a_manifest_is_an_empty_pack(source: Source) -> None:
    assert source.read().content.entries == ()


def test_an_id_belongs_to_one_entry_of_a_pack(source: Source) -> None:
    source.write("directory/services.csv", "id,name\nx,Clinic\n")
    source.write("documents/documents.csv", "id,title\nx,A plan\n")
    assert [kind_of(entry) for entry in source.read().content.entries] == ["service"]
    assert source.rules() == ["ID07"]


def test_a_document_whose_id_is_taken_leaves_no_file_behind(source: Source) -> None:
    source.write("directory/services.csv", "id,name\nx,Clinic\n")
    source.write("documents/documents.csv", "id,title,licence,file\nx,A plan,CC0-1.0,plan.md\n")
    source.write("documents/plan.md", "text")
    assert source.read().content.bodies == ()


def test_golden_queries_are_read_and_checked(source: Source) -> None:
    source.write("directory/services.csv", "id,name\nx,Clinic\n")
    source.write("golden_queries.csv", "query,expected,language\nclinic,x; y,en\n,x,\n")
    reading = source.read()
    assert reading.content.golden_queries == (GoldenQuery("clinic", ("x", "y"), "en"),)
    assert [(problem.rule, problem.row) for problem in reading.problems] == [("GQ01", 2), ("GQ02", 3)]


def test_a_file_beyond_the_limit_stops_the_reading(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder.SourceFolder.read, "__defaults__", (100,))
    source.write("directory/services.csv", "id,name\n" + "x" * 100)
    with pytest.raises(SourceError) as caught:
        source.read()
    assert (caught.value.code, caught.value.fields["file"]) == ("over-limit", "directory/services.csv")


def test_a_reading_can_be_stopped(source: Source) -> None:
    source.write("directory/services.csv", "id,name\n" + "".join(f"{n},Clinic\n" for n in range(5000)))
    token = CancelToken()
    steps: list[int] = []

    def progress(step: str, done: int, total: int) -> None:
        steps.append(done)
        token.cancel()

    with pytest.raises(Cancelled):
        read_source(source.folder, VOCABULARY, progress, token)
    assert steps == [2000]


def test_a_table_that_is_a_link_to_elsewhere_is_not_followed(source: Source) -> None:
    outside = source.folder.parent / "services.csv"
    outside.write_text("id,name\ns,Secret\n")
    (source.folder / "directory").mkdir()
    (source.folder / "directory/services.csv").symlink_to(outside)
    assert source.read().content.entries == ()
    assert source.rules() == ["FL02"]


def test_a_link_that_leads_to_itself_is_no_file(source: Source) -> None:
    (source.folder / "golden_queries.csv").symlink_to("golden_queries.csv")
    assert source.rules() == []


cell = st.text(alphabet='ab1";,\n\t é<-+.:|', max_size=8) | st.sampled_from(
    ["x", "2026-01-01", "1.5", "KE", "sensitivity", "sensitivity:restricted", "WEEKLY", "MO", "08:00", "9" * 40, "1e9"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_no_tables_make_the_reading_fail(source: Source, data: st.DataObject) -> None:
    for name in data.draw(st.lists(st.sampled_from(sorted(TABLES)), unique=True, max_size=6)):
        columns = sorted(TABLES[name].columns)
        rows = data.draw(st.lists(st.lists(cell, max_size=len(columns) + 1), max_size=4))
        lines = [",".join(columns), *(",".join(row) for row in rows)]
        source.write(name, "\n".join(lines))
    content = source.read().content
    assert msgspec.json.decode(msgspec.json.encode(content), type=PackContent) == content
    for name in TABLES:
        (source.folder / name).unlink(missing_ok=True)


@pytest.mark.parametrize("pack", sorted(path.name for path in (RESOURCES / "packs").iterdir()))
def test_the_bundled_packs_are_read_without_warnings_and_survive_encoding(pack: str) -> None:
    reading = read_source(RESOURCES / "packs" / pack, load_vocabulary(RESOURCES / "taxonomy"))
    assert {problem.rule for problem in reading.problems if problem.severity != "info"} <= {"SN01"}
    assert reading.content.entries
    assert msgspec.json.decode(msgspec.json.encode(reading.content), type=PackContent) == reading.content


def test_the_training_district_keeps_its_three_secrets() -> None:
    reading = read_source(RESOURCES / "packs" / "training-district", load_vocabulary(RESOURCES / "taxonomy"))
    services = [entry for entry in reading.content.entries if isinstance(entry, Service)]
    secret = {
        place.location.id for service in services for place in service.service_at_locations if place.location.restricted
    }
    assert (len(services), len(secret)) == (160, 3)
    assert b"canary-restricted" not in msgspec.json.encode(reading)
