"""The shortlist in the window: known when it was read, changed at once, written after, and never lost on closing."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.errors import DiskError
from phcdesk.gui.desk import Desk
from phcdesk.gui.shortlist.kept import KeptShortlist
from phcdesk.gui.tasks import Tasks
from phcdesk.kept.shortlist import Kept, Shortlist
from phcdesk.store.user_file import FILE
from tests.kept.chosen_list import change

Make = Callable[..., KeptShortlist]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:
    tasks: list[Tasks] = []

    def one(folder: Path | None) -> KeptShortlist:
        tasks.append(Tasks())
        return KeptShortlist(tasks[-1], folder, lambda: date(2026, 11, 21))

    yield one
    for each in tasks:
        each.stop()


def test_nothing_is_read_before_somebody_asks(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    change(Shortlist(tmp_path), lambda _: (Kept("a/b", "B", "2026-11-01"),))
    kept = make(tmp_path)
    assert not kept.is_read
    with qtbot.waitSignal(kept.changed):
        assert not kept.has("a/b")
    assert kept.is_read
    assert kept.has("a/b")
    assert kept.refs == ("a/b",)


def test_a_change_shows_at_once_and_is_written_after_it(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    kept = make(tmp_path)
    with qtbot.waitSignal(kept.changed):
        kept.read()
    kept.toggle("a/b", "B")
    assert kept.has("a/b")
    qtbot.waitUntil(lambda: Shortlist(tmp_path).read() == (Kept("a/b", "B", "2026-11-21"),))


def test_changes_made_before_it_was_read_are_made_to_what_is_there(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    change(Shortlist(tmp_path), lambda _: (Kept("a/b", "B", "2026-11-01"),))
    kept = make(tmp_path)
    kept.toggle("a/c", "C")
    kept.toggle("a/b", "B")
    qtbot.waitUntil(lambda: kept.refs == ("a/c",))


def test_many_changes_in_a_row_are_all_written(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    kept = make(tmp_path)
    for name in "abcdefgh":
        kept.toggle(f"x/{name}", name)
    kept.move("x/h", -7)
    kept.remove("x/a")
    qtbot.waitUntil(lambda: [one.title for one in Shortlist(tmp_path).read()] == list("hbcdefg"))


def test_what_waits_when_the_window_closes_is_written_then(make: Make, tmp_path: Path) -> None:
    kept = make(tmp_path)
    kept.toggle("a/b", "B")
    kept._tasks.stop(kept.write)
    assert [one.ref for one in Shortlist(tmp_path).read()] == ["a/b"]


def test_closing_without_a_change_makes_no_file(make: Make, tmp_path: Path) -> None:
    kept = make(tmp_path)
    kept._tasks.stop(kept.write)
    assert not (tmp_path / FILE).exists()


def test_an_entry_that_is_put_back_has_its_place_and_its_day(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    entries = tuple(Kept(f"x/{name}", name, "2026-01-01") for name in "abc")
    change(Shortlist(tmp_path), lambda _: entries)
    kept = make(tmp_path)
    kept.remove("x/b")
    kept.put_back(entries[1], 1)
    qtbot.waitUntil(lambda: kept.entries == entries)


def test_trouble_is_told_once_and_the_list_goes_on(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_bytes(b"")
    kept = make(tmp_path / "file" / "data")
    told: list[object] = []
    kept.troubled.connect(told.append)
    for name in "ab":
        kept.toggle(f"x/{name}", name)
        qtbot.waitUntil(lambda name=name: kept.is_read and kept.has(f"x/{name}"))
    kept.read()
    qtbot.waitUntil(lambda: not kept._tasks.waits_for("shortlist"))
    assert len(told) == 1
    assert not kept.is_kept
    assert kept.refs == ("x/a", "x/b")


def test_a_list_of_this_session_goes_on_in_the_window_that_follows(make: Make, qtbot: QtBot) -> None:
    before, after = make(None), make(None)
    before.toggle("a/b", "B")
    qtbot.waitUntil(lambda: before.refs == ("a/b",))
    after.go_on_from(before)
    with qtbot.waitSignal(after.changed):
        after.read()
    assert after.refs == ("a/b",)


def test_trouble_is_told_in_the_status_line(bare_desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bare_desk.noticed) as said:
        bare_desk.shortlist.troubled.emit(DiskError(path="data", reason="EROFS"))
    assert said.args[0].startswith("data cannot be used: the disk is read-only.")
