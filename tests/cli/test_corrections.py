"""``phcdesk corrections``: reported, shown, taken back, carried on a stick, and put into a source."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.__main__ import main
from phcdesk.kept.corrections import Corrections
from phcdesk.library import Library
from phcdesk.search.results import Request

ROOT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(bundled_data: Path) -> Path:
    Corrections(bundled_data).erase()
    return bundled_data


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def ref(library: Library) -> str:
    """A service of the training district that has a number."""
    hits = library.search(
        Request(text="talk and check", filters={"kind": ("service",), "country": ("XN",)}, limit=9)
    ).hits
    return next(hit.ref for hit in hits if hit.phones)


def test_a_report_shows_at_once_in_the_record_and_in_the_rows_and_is_taken_back(run: Run, ref: str) -> None:
    assert run("corrections", "add", ref, "dead-number", "--note", "Rang out")[0] == 0
    shown = json.loads(run("show", ref, "--json")[1])
    assert shown["reported_here"]["dead_numbers"] == [shown["reported_here"]["holding"][0]["was"]]
    assert "Reported here as dead" in run("show", ref)[1]
    hits = json.loads(run("search", "talk and check", "--json", "--limit", "50")[1])["hits"]
    assert [one["problem"] for hit in hits if hit["id"] == ref for one in hit["reported"]] == ["dead-number"]
    name = json.loads(run("corrections", "list", "--json")[1])[0]["id"]
    assert run("corrections", "remove", name)[0] == 0
    assert run("corrections")[1] == "Nothing was reported on this computer.\n"
    assert "Reported here" not in run("show", ref)[1]


def test_reports_go_by_a_stick_into_the_source(run: Run, ref: str, tmp_path: Path) -> None:
    source, file = tmp_path / "source", tmp_path / "a.phcreports"
    shutil.copytree(ROOT / "resources" / "packs" / "training-district", source)
    run("corrections", "add", ref, "dead-number", "--now", "+44 1632 960999")
    assert run("corrections", "export", "-o", str(file))[0] == 0
    before = (source / "directory" / "phones.csv").read_text()
    found = json.loads(run("corrections", "merge", str(source), str(file), "--json")[1])
    assert found["changed"] == []
    assert (source / "directory" / "phones.csv").read_text() == before
    (tmp_path / "decisions.csv").write_text(f"id,decision\n{found['reports'][0]['id']},accept\n")
    decisions = str(tmp_path / "decisions.csv")
    assert run("corrections", "merge", str(source), str(file), "--decisions", decisions)[0] == 0
    assert "+44 1632 960999" in (source / "directory" / "phones.csv").read_text()


def test_names_and_decisions_that_make_no_sense_are_refused(run: Run, ref: str, tmp_path: Path) -> None:
    file = tmp_path / "a.phcreports"
    run("corrections", "add", ref, "closed")
    run("corrections", "export", "-o", str(file))
    source = str(ROOT / "resources" / "packs" / "training-district")
    assert run("corrections", "remove", "nobody")[0] == 64
    assert run("corrections", "merge", source, str(file), "--accept", "nothing")[0] == 64
    (tmp_path / "bad.csv").write_text("x,perhaps\n")
    assert run("corrections", "merge", source, str(file), "--decisions", str(tmp_path / "bad.csv"))[0] == 64
    assert run("corrections", "add", ref, "dead-number", "--number", "000")[0] == 64
