"""Places, hours, whom to call and what is missing, on the command line."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.__main__ import main
from phcdesk.library import Library
from phcdesk.store.user_data import Correction

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture
def run(bundled_data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the bundled library; gives (exit code, standard output, standard error)."""

    def call(*arguments: str) -> Ran:
        code = main(["--data-dir", str(bundled_data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_a_country_is_a_place_and_finds_what_is_there(run: Run) -> None:
    code, out, _ = run("search", "", "--near", "Кенія", "--json", "--limit", "5")
    assert code == 0
    assert {hit["country"] for hit in json.loads(out)["hits"]} == {"KE"}


def test_no_distance_is_measured_from_an_area(run: Run) -> None:
    code, out, err = run("search", "", "--near", "Kenya", "--within", "5")
    assert (code, out) == (64, "")
    assert "“Kenya” is an area" in err


def test_nothing_found_leads_on_and_names_the_finder_of_the_country(run: Run) -> None:
    code, out, _ = run("search", "qqxx zzvv country:KE")
    assert code == 0
    assert "With these filters, whatever the words:" in out
    assert "The country itself lists its services here:" in out
    answer = json.loads(run("search", "qqxx zzvv country:KE", "--json")[1])
    assert {one["facet"] for one in answer["relaxations"]} <= {"filters", "words"}
    assert answer["finders"]


def test_crisis_lines_say_when_their_hours_are_not_known(run: Run) -> None:
    code, out, _ = run("crisis", "KE")
    assert code == 0
    assert "999" in out
    assert "hours not known" in out or "open" in out


@pytest.mark.parametrize("command", [("search", "", "--open-now"), ("crisis", "KE")])
def test_a_clock_that_cannot_be_right_is_said_once_and_changes_no_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setattr(Library, "clock_judged", property(lambda _library: "early"))
    code, _, err = run(*command)
    assert code == 0
    assert err.count("cannot be right") == 1
    assert err.strip().count("\n") == 0


def test_a_clock_that_can_be_right_is_not_spoken_of(run: Run) -> None:
    assert run("crisis", "KE")[2] == ""


def test_the_gaps_are_a_table_an_object_and_a_file(run: Run, tmp_path: Path) -> None:
    code, out, err = run("gaps", "--country", "KE", "--level", "country")
    assert (code, err) == (0, "")
    assert "Kenya" in out
    table = json.loads(run("gaps", "--country", "KE", "--json")[1])
    states = {cell["state"] for row in table["areas"] for cell in row["cells"].values()}
    assert states <= {"there", "old", "none", "unknown"}
    target = tmp_path / "gaps.csv"
    assert run("gaps", "-o", str(target))[0] == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:2] == ["Country", "Area"]
    assert run("gaps", "--layers", "-o", str(tmp_path / "gaps.html"))[0] == 0
    assert (tmp_path / "gaps.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_table_of_gaps_is_a_csv_or_html_file(run: Run, tmp_path: Path) -> None:
    code, _, err = run("gaps", "-o", str(tmp_path / "gaps.doc"))
    assert code == 64
    assert "no kind of table" in err
    assert run("gaps", "--country", "Atlantis")[0] == 64


def test_a_number_reported_here_as_dead_comes_last_and_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = json.loads(run("crisis", "KE", "--json")[1])["lines"]
    line = next(one for one in lines if len(one["phones"]) == 1)
    number = line["phones"][0]["number"]
    emergency = json.loads(run("crisis", "KE", "--json")[1])
    reports = tuple(
        Correction(dead, ref, "", "dead-number", was=dead, reported_on="2026-11-22")
        for ref, dead in ((line["ref"], number), (emergency["country_ref"], emergency["calls"][0]["number"]))
    )
    monkeypatch.setattr("phcdesk.library.reports_in", lambda _folder: reports)
    after = json.loads(run("crisis", "KE", "--json")[1])
    assert after["lines"][-1]["ref"] == line["ref"]
    assert after["calls"][-1]["number"] == emergency["calls"][0]["number"]
    out = " ".join(run("crisis", "KE")[1].split())
    for one in reports:
        assert f"Reported here on 2026-11-22: the number {one.was} was dead." in out
    target = tmp_path / "slip.html"
    assert run("slip", line["ref"].rpartition("/")[2], "-o", str(target), "--lang", "en")[0] == 0
    page = target.read_text("utf-8")
    assert "was dead." in page
    assert "<svg" not in page
