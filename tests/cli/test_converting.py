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


@pytest.mark.parametrize("how", ["--trial", "-o"])
def test_where_nothing_could_be_kept_the_reasons_are_said_and_reported(
    how: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"{'x' * 201},Hill Clinic {number},020 555 0101\n" for number in (1, 2)]
    (tmp_path / "list.csv").write_text("".join(["Id,Name,Phone\n", *rows]), encoding="utf-8")
    target = [str(tmp_path / "out")] if how == "-o" else []
    assert run(["convert", str(tmp_path / "list.csv"), how, *target, "--report", str(tmp_path / "why.csv")]) == 64
    said = capsys.readouterr().err
    assert "2 rows read: 0 kept, 0 merged, 2 refused." in said
    assert "ID06  2 × list.csv, row 2" in said
    assert said.splitlines()[-1].startswith("There is no service in it that could be kept.")
    assert (tmp_path / "why.csv").read_text(encoding="utf-8").count("ID06") == 2
    assert not (tmp_path / "out").exists()


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


def test_the_report_speaks_another_language_and_keeps_its_codes(source: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "report.html", tmp_path / "report.csv"
    words = ["convert", str(source), "--trial", "--lang", "ar", "--report", str(page), "--report", str(table)]
    assert run(words) == 0
    assert '<html lang="ar" dir="rtl">' in page.read_text(encoding="utf-8")
    assert ",DT01,warning,01/02/2026," in table.read_text(encoding="utf-8")


def test_a_language_that_is_not_carried_is_refused(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(source), "--trial", "--lang", "xx"]) == 64
    assert "xx" in capsys.readouterr().err


def test_a_row_is_shown_as_it_stands_in_the_file(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(source), "--row", "list.csv", "3", "--row", "list.csv", "99"]) == 0
    told = json.loads(capsys.readouterr().out)
    cells = [["Name", "Hill Clinic"], ["Phone", "020 555 0101"], ["Town", "Köln"], ["Last checked", "01/02/2026"]]
    assert told == {"rows": [{"file": "list.csv", "row": 3, "cells": cells}]}


def test_entries_of_a_list_in_json_are_no_rows_unless_it_is_read_as_a_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "services.json"
    trust = {"id": "2", "name": "Hill Trust", "description": "x"}
    service = {"id": "1", "name": "Hill", "status": "active", "phones": [{"id": "3", "number": "1"}]}
    source.write_text(json.dumps([{**service, "organization": trust}]), encoding="utf-8")
    shown = []
    for more in ([], ["--from", "sheet"]):
        assert run(["convert", str(source), "--row", "services.json", "1", *more]) == 0
        shown.append(len(json.loads(capsys.readouterr().out)["rows"]))
    assert shown == [0, 1]


def test_the_window_is_given_the_first_services_of_a_trial(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(source), "--trial", "--progress-json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [one["name"] for one in told["first"]] == ["Hill Clinic"]


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
