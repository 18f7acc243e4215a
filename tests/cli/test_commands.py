"""The command line, run as a person runs it: what it answers, what it says, and how it ends."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.__main__ import main

ROOT = Path(__file__).parent.parent.parent
HIT_KEYS = {
    "id", "kind", "title", "pack", "score", "distance_km", "page", "snippet", "phones", "checked_on", "open_now",
}  # fmt: skip

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture
def run(bundled_data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the bundled library; gives (exit code, standard output, standard error)."""

    def call(*arguments: str, data: Path = bundled_data) -> Ran:
        code = main(["--data-dir", str(data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def answer(ran: Ran) -> dict[str, object]:
    code, out, err = ran
    assert (code, err) == (0, "")
    return dict(json.loads(out))


# search


def test_search_answers_as_one_json_object_with_the_promised_fields(run: Run) -> None:
    found = answer(run("search", "feeling low after baby", "--json"))
    assert set(found) >= {"total", "step", "did_you_mean", "facets", "took_ms", "hits"}
    hits = found["hits"]
    assert isinstance(hits, list)
    assert set(hits[0]) >= HIT_KEYS
    assert set(dict(found["facets"])) >= {"kind", "type", "language", "topic", "country"}  # type: ignore[call-overload]


def test_kind_filter_and_limit_narrow_a_search(run: Run) -> None:
    found = answer(run("search", "suicide", "--kind", "service", "--filter", "country=FR", "--limit", "2", "--json"))
    hits = found["hits"]
    assert isinstance(hits, list)
    assert len(hits) == 2
    assert {(hit["kind"], hit["country"]) for hit in hits} == {("service", "FR")}


def test_options_are_understood_after_the_command_as_well(
    bundled_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "suicide", "--json", "--data-dir", str(bundled_data)]) == 0
    assert json.loads(capsys.readouterr().out)["total"]


def test_a_dash_reads_one_query_a_line_and_answers_one_object_a_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("suicide\n\nsanté mentale\n"))
    code, out, _ = run("search", "-")
    assert code == 0
    assert [json.loads(line)["total"] > 0 for line in out.splitlines()] == [True] * 3


def test_a_row_of_a_place_that_is_closed_says_so(run: Run) -> None:
    out = run("search", "Recording Room")[1]
    assert "Recording Room (fictional)  FICTIONAL  DEFUNCT" in out


def test_a_person_reads_rows_with_numbers_and_how_far_they_were_checked(run: Run) -> None:
    code, out, _ = run("search", "988 lifeline", "--limit", "1")
    assert code == 0
    assert "988" in out
    assert "public sources agree" in out
    assert "nobody has called it" in " ".join(out.split())


def test_words_of_danger_are_answered_with_what_to_do_first(run: Run) -> None:
    assert "in danger now" in run("search", "I want to die")[1]


def test_near_and_within_measure_from_a_place(run: Run) -> None:
    found = answer(run("search", "clinic", "--near", "Tavira", "--within", "5", "--json"))
    hits = found["hits"]
    assert isinstance(hits, list)
    assert hits
    assert all(hit["distance_km"] <= 5 for hit in hits)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("search", "x", "--filter", "colour=red"), "There is no filter “colour”."),
        (("search", "x", "--filter", "red"), "“red” is not understood."),
        (("search", "x", "--near", "Atlantis"), "No place called “Atlantis”"),
        (("search", "x", "--within", "5"), "needs a place"),
        (("search", "x", "--kind", "person"), "Invalid value"),
        (("show", "nobody"), "Nothing here is called “nobody”."),
        (("search",), "Missing argument"),
        (("dance",), "No such command"),
    ],
)
def test_a_wrong_command_is_answered_with_one_sentence_and_the_next_step(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (64, "")
    assert said in err
    assert len(err.splitlines()) == 1


# show


def test_show_gives_a_record_as_text_json_html_and_vcard(run: Run) -> None:
    assert "nobody has called it" in run("show", "line-us-988")[1]
    assert answer(run("show", "line-us-988", "--json"))["id"] == "phcdesk/line-us-988"
    assert run("show", "line-us-988", "--as", "html")[1].startswith("<!doctype html>")
    card = run("show", "line-us-988", "--as", "vcard")[1]
    assert "TEL;VALUE=text:988" in card
    assert "END:VCARD" in card


def test_show_of_a_country_gives_its_figures_beside_those_of_all_countries(run: Run) -> None:
    said = " ".join(run("show", "country-KE")[1].split())
    assert "Psychiatrists: 0.18 per 100 000 people (2016); Median of 146 countries in this library: 1.43" in said
    assert "Stand-alone mental health law: yes (2016); Yes in 120 of 188 countries" in said


def test_a_fictional_record_says_so_in_every_form(run: Run) -> None:
    found = answer(run("search", "Tuesday Circle", "--filter", "pack=training-district", "--limit", "1", "--json"))
    hits = found["hits"]
    assert isinstance(hits, list)
    for form in (("--as", "text"), ("--as", "html"), ("--as", "vcard"), ("--json",)):
        assert "fictional" in run("show", hits[0]["id"], *form)[1].lower()


def test_an_example_gives_no_number_in_any_form(run: Run) -> None:
    for form in (("--as", "text"), ("--as", "html"), ("--as", "vcard")):
        said = run("show", "ex-trieste", *form)[1]
        assert "TEL" not in said
        assert "Call" not in said


def test_a_brief_is_printed_with_its_sections(run: Run) -> None:
    said = run("show", "brief-01-models-of-care")[1]
    assert "not reviewed by a clinician" in said
    assert "What works" in said


# packs, doctor, prepare


def test_the_packs_are_listed(run: Run) -> None:
    packs = json.loads(run("pack", "list", "--json")[1])
    assert {pack["id"] for pack in packs} >= {"crisis-lines", "policy-library", "training-district"}
    assert "Crisis lines" in run("pack", "list")[1]


def test_the_training_district_is_added_once(run: Run) -> None:
    code, out, err = run("pack", "add-training")
    assert (code, out) == (0, "")
    assert "already" in err


def test_a_pack_is_taken_out_again_and_its_entries_with_it(bundled_data: Path, run: Run, tmp_path: Path) -> None:
    data = Path(shutil.copytree(bundled_data, tmp_path / "data"))
    assert run("pack", "remove", "training-district", data=data)[0] == 0
    assert answer(run("search", "", "--filter", "pack=training-district", "--json", data=data))["total"] == 0
    code, _, err = run("pack", "remove", "training-district", data=data)
    assert code == 64
    assert "training-district" in err


def test_a_healthy_library_is_said_to_be_so(run: Run) -> None:
    report = answer(run("doctor", "--json"))
    assert report["healthy"] is True


def test_quiet_says_nothing_but_the_answer(bundled_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quiet", "--data-dir", str(bundled_data), "pack", "add-training"]) == 0
    assert capsys.readouterr() == ("", "")


def test_prepare_reports_its_steps_as_json_lines(run: Run) -> None:
    code, out, _ = run("prepare", "--progress-json")
    assert code == 0
    assert json.loads(out.splitlines()[-1]) == {"done": True}


def test_the_version_is_told(run: Run) -> None:
    assert "0.1.0" in run("--version")[1]


# settings


def test_lines_of_the_chosen_country_stand_beside_rows_of_other_countries(run: Run, tmp_path: Path) -> None:
    assert run("settings", "country=ke", data=tmp_path)[0] == 0
    found = answer(run("search", "rape survivor", "--json", data=tmp_path))
    assert found["total"]
    assert any(hit["country"] == "KE" and hit["phones"] for hit in found["instead"])  # type: ignore[union-attr]
    assert "When nothing of this fits:" in run("search", "rape survivor", data=tmp_path)[1]
    assert answer(run("search", "helpline", "--json", data=tmp_path))["instead"] == []


def test_a_chosen_country_comes_first_when_nothing_was_found(run: Run, tmp_path: Path) -> None:
    assert run("settings", "country=ke", data=tmp_path)[0] == 0
    assert json.loads(run("settings", "--json", data=tmp_path)[1])["country"] == "KE"
    found = answer(run("search", "qqqqzzzz", "--json", data=tmp_path))
    instead = found["instead"]
    assert isinstance(instead, list)
    assert {hit["country"] for hit in instead} == {"KE", ""}
    assert any(hit["phones"] for hit in instead)


@pytest.mark.parametrize("choice", ["country=Atlantis", "colour=red", "country"])
def test_a_choice_that_does_not_exist_is_said_so(run: Run, choice: str, tmp_path: Path) -> None:
    code, _, err = run("settings", choice, data=tmp_path)
    assert code == 64
    assert len(err.splitlines()) == 1


# the program as a whole


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": os.environ["PATH"], "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, "-m", "phcdesk", *arguments], capture_output=True, text=True, env=given, check=False, cwd=ROOT
    )


def test_a_pipe_that_closes_early_is_no_error(bundled_data: Path) -> None:
    command = f'"{sys.executable}" -m phcdesk --data-dir "{bundled_data}" search "" --limit 500 | head -n 1'
    ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_without_a_home_folder_the_library_is_built_for_one_run_and_that_is_said() -> None:
    ran = start("search", "suicide", "--limit", "1", "--json")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["total"]
    assert len(ran.stderr.splitlines()) == 1
    assert "for this run only" in ran.stderr


def test_a_folder_that_cannot_be_written_still_gives_a_working_program() -> None:
    ran = start("search", "suicide", "--limit", "1", "--json", "--data-dir", "/proc/phcdesk")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["total"]
    assert "cannot be used" in ran.stderr
    assert "for this run only" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_fault_of_ours_is_said_without_a_traceback(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.delenv("PHCDESK_TRACEBACK", raising=False)
    monkeypatch.setattr("phcdesk.library.Library.search", broken)
    code, out, err = run("search", "x")
    assert (code, out) == (70, "")
    assert "ZeroDivisionError" in err
    assert "Traceback" not in err


def test_a_hit_in_a_document_tells_its_page_and_how_many_more(run: Run) -> None:
    found = answer(
        run("search", "task sharing supervision", "--filter", "status=draft", "--kind", "document", "--json")
    )
    hit = found["hits"][0]  # type: ignore[index]
    assert hit["page"] > 0
    assert hit["more_pages"] >= 0
    assert hit["snippet"]
    assert {"status", "year", "publisher", "licence"} <= set(found["facets"])  # type: ignore[call-overload]


def test_a_superseded_document_says_so_before_anything_else_and_names_the_newer_one(run: Run) -> None:
    _, out, _ = run("show", "phcdesk/who-mhgap-ig1-2010")
    assert out.splitlines()[1] == "Superseded: use the newer one."
    assert "phcdesk/who-mhgap-ig2-2016" in out.partition("Type:")[0]
    record = answer(run("show", "phcdesk/who-mhgap-ig1-2010", "--json"))
    assert record["superseded_by"]["id"] == "phcdesk/who-mhgap-ig2-2016"  # type: ignore[index]
    assert record["notices"]
    assert "notices" not in answer(run("show", "phcdesk/who-mhgap-ig2-2016", "--json"))
