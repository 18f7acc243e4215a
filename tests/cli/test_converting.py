"""``phcdesk convert``, as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phcdesk.cli.main import run

LIST = (
    "Name,Phone,Town,Last checked\nHill Clinic,020 555 0101,Köln,01/02/2026\nHill Clinic,020 555 0101,Köln,01/02/2026\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_a_list_becomes_a_source_and_every_row_is_accounted_for(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["convert", str(source), "-o", str(tmp_path / "out"), "--country", "Germany"]) == 0
    said = capsys.readouterr().out
    assert "Recognised as sheet. 2 rows read: 1 kept, 1 merged, 0 refused." in said
    assert "DT01" in said
    assert (tmp_path / "out" / "pack.toml").is_file()


def test_json_ends_with_the_counts(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(source), "-o", str(tmp_path / "out"), "--json"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last == {"format": "sheet", "version": "", "read": 2, "kept": 1, "merged": 1, "refused": 0}


def test_the_window_hears_steps_and_at_last_the_counts(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["convert", str(source), "-o", str(tmp_path / "out"), "--progress-json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["step"] == "convert"
    assert lines[-1] | {"done": True, "kept": 1} == lines[-1]


def test_a_look_shows_the_proposal_and_writes_nothing(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["convert", str(source), "--look"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["tables"][0]["recipe"]["columns"]["Phone"] == "phone"
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_a_saved_map_reads_the_table_again(source: Path, tmp_path: Path) -> None:
    saved = tmp_path / "map.json"
    assert run(["convert", str(source), "-o", str(tmp_path / "one"), "--save-map", str(saved)]) == 0
    recipe = json.loads(saved.read_text(encoding="utf-8"))
    recipe["date_order"] = "DMY"
    saved.write_text(json.dumps(recipe), encoding="utf-8")
    assert run(["convert", str(source), "-o", str(tmp_path / "two"), "--map", str(saved)]) == 0
    assert "2026-02-01" in (tmp_path / "two" / "directory" / "services.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["report.csv", "report.html", "report.json"])
def test_the_report_is_written_in_the_form_of_its_ending(source: Path, tmp_path: Path, name: str) -> None:
    assert run(["convert", str(source), "-o", str(tmp_path / "out"), "--report", str(tmp_path / name)]) == 0
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert "DT01" in text
    assert "<script" not in text
    assert text.startswith({"report.csv": "file,row", "report.html": "<!doctype html>", "report.json": "{"}[name])


def test_a_folder_that_is_there_is_not_touched(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["convert", str(source), "-o", str(tmp_path / "out")]) == 0
    assert run(["convert", str(source), "-o", str(tmp_path / "out")]) == 64
    assert "is there already" in capsys.readouterr().err
    assert run(["convert", str(source), "-o", str(tmp_path / "out"), "--replace"]) == 0


@pytest.mark.parametrize(
    "words",
    [["--country", "Atlantis", "-o", "out"], [], ["--from", "fhir", "-o", "out"]],
    ids=["country", "out", "from"],
)
def test_what_makes_no_sense_is_refused_in_words(
    source: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["convert", str(source), *words]) == 64
    assert capsys.readouterr().err.strip().endswith(".")
