"""``phcdesk shortlist``: the command line does with the list what the window does."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.__main__ import main
from phcdesk.kept.shortlist import Kept, Shortlist, added
from phcdesk.library import Library
from phcdesk.search.results import Request
from phcdesk.store.user_file import FILE
from tests.kept.chosen_list import change

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(bundled_data: Path) -> Path:
    """The bundled library, without what an earlier test put on the list."""
    Shortlist(bundled_data).erase()
    for left in bundled_data.glob("user.*"):
        left.unlink()
    return bundled_data


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(data), "shortlist", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def ref(library: Library) -> str:
    """An entry with a number to dial."""
    hits = library.search(Request(filters={"kind": ("service",), "type": ("crisis-line",)}, limit=1)).hits
    return hits[0].ref


def test_an_empty_list_says_so(run: Run) -> None:
    assert run() == (0, "Nothing is on the shortlist.\n", "")
    assert json.loads(run("list", "--json")[1]) == []


def test_an_entry_is_put_on_the_list_and_shown_with_its_number(run: Run, ref: str, library: Library) -> None:
    assert run("add", ref) == (0, "", f"On the shortlist: {library.show(ref).name}\n")
    shown = json.loads(run("--json")[1])
    assert [one["id"] for one in shown] == [ref]
    assert shown[0]["in_library"]
    assert shown[0]["phones"]
    assert shown[0]["phones"][0] in run()[1]


def test_an_entry_is_taken_off_by_its_id_alone(run: Run, ref: str) -> None:
    run("add", ref)
    assert run("remove", ref.partition("/")[2])[0] == 0
    assert run()[1] == "Nothing is on the shortlist.\n"


def test_an_entry_that_does_not_exist_cannot_be_put_there_nor_taken_off(run: Run) -> None:
    for command in ("add", "remove"):
        code, out, err = run(command, "nobody/nothing")
        assert (code, out) == (64, "")
        assert "nobody/nothing" in err


def test_an_entry_that_left_the_library_stays_with_its_title(run: Run, data: Path) -> None:
    change(Shortlist(data), lambda entries: added(entries, Kept("gone/line", "An old line", "2025-01-02")))
    assert run()[1] == "An old line\n  gone/line  closed or unknown: not in this library\n"
    assert json.loads(run("--json")[1])[0]["in_library"] is False
    assert run("remove", "gone/line")[0] == 0


def test_clearing_leaves_no_file(run: Run, ref: str, data: Path) -> None:
    run("add", ref)
    assert (data / FILE).exists()
    assert run("clear")[0] == 0
    assert not list(data.glob("user.*"))


def test_a_damaged_list_is_put_aside_and_that_is_said(run: Run, data: Path) -> None:
    (data / FILE).write_bytes(b"damaged")
    code, out, err = run()
    assert (code, out) == (0, "Nothing is on the shortlist.\n")
    assert "user.damaged-1.sqlite" in err


def test_where_the_list_cannot_be_kept_it_is_an_error(
    tmp_path: Path, data: Path, ref: str, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "data"
    shutil.copytree(data, copy)
    (copy / FILE).mkdir()
    assert main(["--data-dir", str(copy), "shortlist", "add", ref]) == 6
    assert "cannot be used" in capsys.readouterr().err


def test_lists_are_made_named_chosen_and_deleted(run: Run, ref: str) -> None:
    assert run("new", "Night duty")[0] == 0
    run("add", ref)
    assert run("rename", "night duty", "Nights")[0] == 0
    assert run("--list", "Shortlist", "add", ref)[0] == 0
    assert run("lists")[1] == "  Shortlist  1\n* Nights  1\n"
    assert run("choose", "Shortlist")[0] == 0
    assert [one["chosen"] for one in json.loads(run("lists", "--json")[1])] == [True, False]
    assert run("delete", "Nights", "--yes")[0] == 0
    assert run("lists")[1] == "* Shortlist  1\n"


def test_a_list_that_cannot_be_is_refused_in_words(run: Run) -> None:
    assert run("new", "shortlist")[0] == 64
    assert run("new", "   ")[0] == 64
    code, _, err = run("--list", "Nobody", "list")
    assert code == 64
    assert "Nobody" in err
    assert run("delete", "Shortlist", "--yes")[0] == 64


def test_a_list_goes_to_another_computer_as_a_file(run: Run, ref: str, tmp_path: Path) -> None:
    run("add", ref)
    file = tmp_path / "list.phclist"
    assert run("export", "-o", str(file))[0] == 0
    written = json.loads(file.read_text())
    assert written["entries"][0]["ref"] == ref
    assert set(written) == {"format", "version", "name", "entries"}
    written["entries"].append({"ref": "elsewhere/gone", "title": "A line of elsewhere"})
    file.write_text(json.dumps(written))
    assert run("import", str(file))[0] == 0
    assert "  Shortlist  1\n* Shortlist (2)  2\n" in run("lists")[1]
    assert "A line of elsewhere\n  elsewhere/gone  closed or unknown: not in this library\n" in run()[1]


def test_a_file_that_is_no_list_changes_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "list.phclist"
    file.write_text('{"format":"phcdesk-list","version":1,"name":"x","entries":[],"more":1}')
    code, _, err = run("import", str(file))
    assert code == 2
    assert "list.phclist" in err
    assert run("lists")[1] == "* Shortlist  0\n"
