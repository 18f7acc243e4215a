"""The window as a whole: how it starts, prepares, repairs and ends; and that every control has a name."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import CONSOLE_PROGRAM
from phcdesk.errors import DamagedLibrary, DiskError, NoLibrary, PhcError
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.whereabouts import child_command
from phcdesk.gui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


class Opener:
    """Raises what it was given, one after the other, and then opens the library."""

    def __init__(self, library: LibraryPort, *errors: PhcError) -> None:
        self.library = library
        self.errors = list(errors)
        self.calls = 0

    def __call__(self) -> LibraryPort:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return self.library


def child(*lines: object) -> list[str]:
    printed = "".join(json.dumps(line) + "\n" for line in lines)
    return [sys.executable, "-c", f"print({printed!r}, flush=True)"]


@pytest.fixture
def start(desk: QApplication, qtbot: QtBot, library: LibraryPort) -> Iterator[object]:
    windows: list[MainWindow] = []

    def make(command: list[str], *errors: PhcError, refuge: list[str] | None = None) -> MainWindow:
        place = Place(Opener(library, *errors), tuple(command))
        other = None if refuge is None else (lambda: Place(Opener(library), tuple(refuge)))
        window = MainWindow(place, LIGHT, Keeping(), lambda: datetime(2026, 11, 21, 10, tzinfo=UTC), other)
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()


def test_the_window_is_on_the_screen_before_the_library_is_opened(start: object, qtbot: QtBot) -> None:
    window = start(["unused"])  # type: ignore[operator]
    assert window.opening.place.opener.calls == 0
    assert window.find_page.found.text() == "Opening the library…"
    with qtbot.waitSignals([window.first_painted, window.library_opened], order="strict"):
        pass
    assert window.opening.place.opener.calls == 1


def test_what_was_typed_while_the_library_opened_is_searched(start: object, qtbot: QtBot) -> None:
    window = start(["unused"])  # type: ignore[operator]
    qtbot.keyClicks(window.find_page.bar.box, "low")
    qtbot.waitUntil(lambda: window.find_page.found.text() == "2 found · all words matched")


def test_a_missing_library_is_prepared_and_then_opened(start: object, qtbot: QtBot) -> None:
    window = start(child({"step": "index", "done": 1, "total": 2}, {"done": True}), NoLibrary(path="x"))  # type: ignore[operator]
    with qtbot.waitSignal(window.library_opened):
        pass
    qtbot.waitUntil(lambda: window.find_page.found.text() == "8 entries")
    assert window.find_page.isVisible()
    assert window.focusWidget() is window.find_page.bar.box


def test_a_damaged_library_is_repaired_the_same_way(start: object, qtbot: QtBot) -> None:
    window = start(child({"done": True}), DamagedLibrary(path="x"))  # type: ignore[operator]
    with qtbot.waitSignal(window.library_opened):
        pass


def test_a_library_that_stays_damaged_is_an_error_and_no_endless_loop(start: object, qtbot: QtBot) -> None:
    window = start(child({"done": True}), DamagedLibrary(path="x"), DamagedLibrary(path="x"))  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.retry.isVisible)
    assert "damaged" in window.prepare_page.text.text()
    with qtbot.waitSignal(window.library_opened):
        window.prepare_page.retry.click()


def test_an_error_of_preparing_is_shown_and_can_be_tried_again(start: object, qtbot: QtBot) -> None:
    command = child({"error": "disk", "text": "The disk is full.", "next": "Make room."})
    window = start(command, NoLibrary(path="x"))  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.retry.isVisible)
    assert window.prepare_page.text.text() == "The disk is full."
    assert window.prepare_page.next_step.text() == "Make room."
    with qtbot.waitSignal(window.library_opened):
        window.prepare_page.retry.click()


def test_where_the_disk_refuses_the_library_is_prepared_for_this_session_and_that_is_said(
    start: object, qtbot: QtBot
) -> None:
    refused = child({"error": "disk", "text": "The disk is full.", "next": "Make room."})
    window = start(refused, NoLibrary(path="x"), refuge=child({"done": True}))  # type: ignore[operator]
    with qtbot.waitSignal(window.library_opened):
        pass
    assert window.status.notice.text() == "The disk is full. The library is kept for this session only."


def test_a_refuge_that_fails_as_well_is_an_error_and_no_endless_loop(start: object, qtbot: QtBot) -> None:
    refused = child({"error": "disk", "text": "The disk is full.", "next": "Make room."})
    window = start(refused, NoLibrary(path="x"), refuge=refused)  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.retry.isVisible)
    assert window.prepare_page.text.text() == "The disk is full."


def test_a_disk_error_is_one_sentence_with_its_next_step(start: object, qtbot: QtBot) -> None:
    window = start(["unused"], DiskError(path="here", reason="EACCES"))  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.isVisible)
    assert window.prepare_page.text.text() == "here cannot be used: you may not write there."
    assert window.prepare_page.next_step.text()


def test_cancelling_stops_the_child_and_offers_to_try_again(start: object, qtbot: QtBot) -> None:
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    window = start(waiting, NoLibrary(path="x"))  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.cancel.isVisible)
    window.prepare_page.cancel.click()
    assert window.prepare_page.retry.isVisible()
    assert "stopped" in window.prepare_page.text.text()


def test_closing_during_the_preparation_leaves_no_child(start: object, qtbot: QtBot) -> None:
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    window = start(waiting, NoLibrary(path="x"))  # type: ignore[operator]
    qtbot.waitUntil(window.prepare_page.cancel.isVisible)
    child_process = window.opening.preparation._process
    assert child_process.state() != child_process.ProcessState.NotRunning
    window.opening.preparation.setParent(None)
    window.close()
    assert window.opening.preparation is None


def test_damage_found_later_closes_the_library_and_prepares_it_anew(
    start: object, library: object, qtbot: QtBot
) -> None:
    window = start(child({"done": True}))  # type: ignore[operator]
    with qtbot.waitSignal(window.library_opened):
        pass
    with qtbot.waitSignal(window.library_opened):
        window.desk.library_damaged.emit(DamagedLibrary(path="x"))
    assert library.closed  # type: ignore[attr-defined]


def test_closing_closes_the_library(window: MainWindow, library: object) -> None:
    window.close()
    assert library.closed  # type: ignore[attr-defined]


def test_the_status_line_says_what_is_installed_and_what_was_copied(window: MainWindow) -> None:
    assert window.status.summary.text() == "Packs: 1 · Entries: 8 · Newest edition of \u20662026-11-09\u2069"
    window.desk.copy("112")
    assert window.statusBar().currentMessage() == "Copied: 112"


def controls(window: MainWindow) -> list[tuple[str, str, str]]:
    """Every control a screen reader meets, as (role, class, name)."""
    roles = QAccessible.Role
    wanted = {
        roles.Button, roles.CheckBox, roles.EditableText, roles.Table, roles.ProgressBar, roles.ButtonMenu,
        roles.RadioButton, roles.ComboBox, roles.Link, roles.List, roles.Tree,
    }  # fmt: skip
    found = []
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        if one.role() in wanted:
            kind = type(one.object()).__name__ if one.object() is not None else ""
            found.append((one.role().name, kind, one.text(QAccessible.Text.Name)))
        if one.role() != roles.Table:
            waiting.extend(one.child(at) for at in range(one.childCount()))
    return found


@pytest.mark.parametrize("name", ["clinic", "country-NV", "policy", "brief"])
def test_every_control_has_an_accessible_name(window: MainWindow, qtbot: QtBot, name: str) -> None:
    page = window.find_page
    with qtbot.waitSignal(page.facets_shown):
        page.set_filter("pack", "Tavira Valley (fictional)", True)
    row = [hit.ref for hit in window.desk.library.rows].index(f"example/{name}")  # type: ignore[union-attr]
    page.view.scrollTo(page.model.index(row, 0))
    qtbot.waitUntil(lambda: page.model.hit(row) is not None)
    with qtbot.waitSignal(page.record_shown):
        page.open_row(row)
    found = controls(window)
    assert len(found) > 15
    assert [one for one in found if not one[2]] == []


def test_the_pages_of_preparing_have_names_too(window: MainWindow, qtbot: QtBot) -> None:
    window._show_preparing()
    window.prepare_page.show_start()
    assert {one[2] for one in controls(window)} >= {"Cancel", "Progress", "Find"}


def test_the_child_is_this_python_or_the_console_program_beside_the_frozen_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rest = ["prepare", "--progress-json", "--data-dir", str(tmp_path)]
    assert child_command(["prepare", "--progress-json"], tmp_path) == [sys.executable, "-m", "phcdesk", *rest]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "PHC Desk.exe"))
    assert child_command(["prepare", "--progress-json"], tmp_path) == [str(tmp_path / f"{CONSOLE_PROGRAM}.exe"), *rest]


HEAVY = ("whoosh", "tantivy", "sqlite_utils", "sqlite3", "phonenumbers", "click", "rich", "rapidfuzz", "PySide6.QtSvg",
         "PySide6.QtNetwork", "phcdesk.library", "phcdesk.model", "phcdesk.gui.find.page",
         "phcdesk.gui.find.search_bar", "phcdesk.gui.record.parts", "phcdesk.gui.crisis.page")  # fmt: skip
OURS = 60
"""How many modules of ours may be loaded before the first paint; what makes a whole page comes after it."""
FIRST_PAINT = """
import sys
from pathlib import Path
from phcdesk.app.paths import AppPaths
from phcdesk.gui.app import make_application, make_window
paths = AppPaths(Path(sys.argv[1]), Path(sys.argv[2]))
application = make_application(paths, ["phcdesk"])
window = make_window(paths)
window.first_painted.disconnect()
window.first_painted.connect(application.quit)
window.show()
application.exec()
print(" ".join(sys.modules))
window.close()
"""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-c", FIRST_PAINT, str(tmp_path), str(ROOT / "resources")]
    done = subprocess.run(arguments, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "phcdesk.gui.window" in loaded
    assert [name for name in HEAVY if name in loaded] == []
    assert len([name for name in loaded if name.startswith("phcdesk.")]) <= OURS
