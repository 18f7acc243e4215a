"""The line at the foot of the window: it says what is not kept, as soon as that is known."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.marks import without_marks
from tests.gui.conftest import FakeLibrary

MakeWindow = Callable[..., MainWindow]
WORDS = "Settings and the shortlist are kept for this session only."


@pytest.fixture
def kept(tmp_path: Path) -> Keeping:
    keeping = Keeping(tmp_path)
    keeping.end_first_start()
    return keeping


def test_a_folder_that_can_be_written_to_is_not_spoken_of(
    make_window: MakeWindow, library: object, kept: Keeping, qtbot: QtBot
) -> None:
    window = make_window(library, keeping=kept)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    assert not window.status.kept.isVisible()


def test_a_folder_that_cannot_be_written_to_is_told_at_the_start(
    make_window: MakeWindow, library: object, kept: Keeping, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "look", lambda: setattr(kept, "is_kept", False))
    window = make_window(library, keeping=kept)
    qtbot.waitUntil(window.status.kept.isVisible)
    assert window.status.kept.text() == WORDS


def test_a_choice_that_the_disk_refuses_is_told(
    make_window: MakeWindow, library: object, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_bytes(b"")
    keeping = Keeping(tmp_path / "file" / "data")
    keeping.end_first_start()
    keeping.is_kept = True  # as if that had not been tried
    window = make_window(library, keeping=keeping)
    assert not window.status.kept.isVisible()
    keeping.choose(Settings(country="KE"))
    window.desk.area_changed.emit()
    assert window.status.kept.isVisible()


def test_a_shortlist_that_the_disk_refuses_is_told(
    make_window: MakeWindow, library: object, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_bytes(b"")
    keeping = Keeping(tmp_path / "file" / "data")
    window = make_window(library, keeping=keeping)
    window.desk.shortlist.toggle("example/line", "Norvania Listening Line")
    qtbot.waitUntil(window.status.kept.isVisible)
    assert window.status.kept.text() == WORDS


@pytest.mark.parametrize("judged", ["early", "late"])
def test_a_clock_that_cannot_be_right_is_told_with_what_follows_from_it(
    make_window: MakeWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch, judged: str
) -> None:
    monkeypatch.setattr(FakeLibrary, "clock_judged", property(lambda _library: judged))
    window = make_window(library)
    said = without_marks(window.status.notice.text())
    assert said == "The date of this computer, 2026-11-21, cannot be right. Opening times are not told until it is set."


def test_a_clock_that_can_be_right_is_not_spoken_of(make_window: MakeWindow, library: FakeLibrary) -> None:
    assert "date" not in make_window(library).status.notice.text()
