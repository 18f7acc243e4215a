"""The first start: language and country on one calm screen, while the library is prepared; and never again."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import AppPaths
from phcdesk.app.settings import Settings, load_settings
from phcdesk.errors import NoLibrary
from phcdesk.gui import app
from phcdesk.gui.app import Shell
from phcdesk.gui.page_names import FIND, WELCOME
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.start.first_start import FirstStart
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.languages import LANGUAGES, install
from phcdesk.taxonomy import load_vocabulary

RESOURCES = Path(__file__).parents[3] / "resources"
STEP = json.dumps({"step": "index", "done": 1, "total": 4})
SLOW_CHILD = (sys.executable, "-c", f"print({STEP!r}, flush=True); import sys; sys.stdin.read()")
"""Says how far it is, and ends only when it is killed."""

Start = Callable[..., Shell]


@pytest.fixture
def start(
    desk: QApplication, library: LibraryPort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Start]:
    """Starts the program on an empty data folder; ``prepare``: there is no library, and this child makes one."""
    shells: list[Shell] = []

    def make(prepare: tuple[str, ...] = ()) -> Shell:
        def opener() -> LibraryPort:
            if prepare:
                raise NoLibrary(path="x")
            return library

        place = Place(opener, prepare, lambda: load_vocabulary(RESOURCES / "taxonomy"))
        monkeypatch.setattr(app, "place_of", lambda _paths: place)
        shell = Shell(desk, AppPaths(tmp_path / "data", RESOURCES))
        shells.append(shell)
        shell.show()
        qtbot.waitUntil(shell.window.isActiveWindow)
        return shell

    yield make
    for shell in shells:
        shell.window.close()
        shell.deleteLater()
    install(desk, "en", RESOURCES / "translations")


def screen(shell: Shell) -> FirstStart:
    page = shell.window.page(WELCOME)
    assert isinstance(page, FirstStart)
    return page


def opened(shell: Shell, qtbot: QtBot) -> FirstStart:
    """The screen of a start whose library is open."""
    qtbot.waitUntil(lambda: shell.window.desk.library is not None)
    return screen(shell)


def test_the_first_start_shows_the_screen_and_says_when_the_library_is_ready(start: Start, qtbot: QtBot) -> None:
    shell = start()
    page = opened(shell, qtbot)
    assert shell.window.current_page == WELCOME
    assert page.state.text() == "The library is ready."
    assert shell.window.current_page == WELCOME


def test_the_list_of_languages_is_found_by_everybody(start: Start) -> None:
    page = screen(start())
    words = page._language_heading.text()
    assert all(word in words for word in ("Language", "Langue", "Idioma", "اللغة", "Язык", "Мова"))
    assert [button.text() for button in page.language.buttons.values()] == [one.name for one in LANGUAGES]


def test_start_shows_find_keeps_the_area_and_nothing_asks_again(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    shell = start()
    page = opened(shell, qtbot)
    qtbot.waitUntil(lambda: page.area.box.count() > 200)
    page.area.setFocus()
    page.area.edit.selectAll()
    qtbot.keyClicks(page.area.edit, "kenya")
    qtbot.keyClick(page.area.box, Qt.Key.Key_Return)
    assert Keeping(tmp_path / "data").is_first
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_Return)
    assert shell.window.current_page == FIND
    assert shell.window.desk.area == "KE"
    assert shell.window.strip.isVisible()
    kept = Keeping(tmp_path / "data")
    assert (kept.is_first, kept.settings) == (False, Settings(country="KE"))
    shell.window.go_back()
    assert shell.window.current_page == FIND


def test_enter_takes_the_country_and_enter_again_starts(start: Start, qtbot: QtBot) -> None:
    shell = start()
    page = opened(shell, qtbot)
    qtbot.waitUntil(lambda: page.area.box.count() > 200)
    page.area.setFocus()
    page.area.edit.selectAll()
    qtbot.keyClicks(page.area.box, "kenya")
    qtbot.keyClick(page.area.box, Qt.Key.Key_Return)
    assert (shell.window.current_page, shell.window.desk.area) == (WELCOME, "KE")
    qtbot.keyClick(page.area.box, Qt.Key.Key_Return)
    assert shell.window.current_page == FIND


def test_a_burst_of_keys_that_enlarge_the_text_builds_one_window(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = start()
    opened(shell, qtbot)
    shell.window.go(FIND)
    first, made = shell.window, []
    make = shell._make
    monkeypatch.setattr(shell, "_make", lambda: made.append(make()) or made[-1])
    for _ in range(3):
        qtbot.keyClick(first, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.window is not first)
    qtbot.waitUntil(lambda: shell.window.desk.library is not None)
    assert len(made) == 1
    assert shell.window.desk.settings.text_size == "150"


def test_escape_passes_it_over(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    shell = start()
    page = opened(shell, qtbot)
    qtbot.keyClick(page.language.buttons["en"], Qt.Key.Key_Escape)
    assert shell.window.current_page == FIND
    kept = Keeping(tmp_path / "data")
    assert (kept.is_first, kept.settings) == (False, Settings())


def test_another_page_may_be_gone_to_at_once_and_that_passes_it_over(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = start()
    opened(shell, qtbot)
    qtbot.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.current_page == "crisis"
    assert not Keeping(tmp_path / "data").is_first


def test_a_language_builds_the_window_anew_and_the_screen_is_there_again(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = start()
    before = opened(shell, qtbot)
    before.language.buttons["fr"].setFocus()
    qtbot.keyClick(before.language.buttons["fr"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shell.window.page(WELCOME) is not before)
    page = screen(shell)
    assert shell.window.current_page == WELCOME
    assert page.language.current == "fr"
    assert shell.window.focusWidget() is page.language.buttons["fr"]
    assert Keeping(tmp_path / "data").is_first
    qtbot.waitUntil(lambda: shell.window.desk.library is not None)
    page.start.click()
    assert load_settings(tmp_path / "data") == Settings(language="fr")


def test_progress_shows_below_and_takes_no_focus(start: Start, qtbot: QtBot) -> None:
    shell = start(SLOW_CHILD)
    page = screen(shell)
    qtbot.waitUntil(lambda: page.isAncestorOf(shell.window.prepare_page))
    qtbot.waitUntil(lambda: shell.window.prepare_page.bar.maximum() == 4)
    assert shell.window.prepare_page.bar.isVisible()
    assert not shell.window.prepare_page.cancel.isVisible()
    assert page.language.isAncestorOf(shell.window.focusWidget())
    qtbot.waitUntil(lambda: page.area.box.count() > 200)


def test_starting_before_the_library_is_ready_goes_on_with_its_progress(start: Start, qtbot: QtBot) -> None:
    shell = start(SLOW_CHILD)
    qtbot.waitUntil(lambda: screen(shell).isAncestorOf(shell.window.prepare_page))
    screen(shell).start.click()
    assert shell.window.current_page == ""
    assert shell.window.prepare_page.isVisible()
    assert shell.window.prepare_page.heading.isVisible()


def test_a_window_closed_in_the_middle_asks_again(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    shell = start()
    opened(shell, qtbot)
    shell.window.close()
    assert Keeping(tmp_path / "data").is_first


def test_who_clears_everything_begins_as_on_the_first_day(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    shell = start()
    opened(shell, qtbot).start.click()
    before: MainWindow = shell.window
    before.desk.settings_wanted.emit(Settings(country="KE"))
    before.find_page.look_for("low", {})
    before.desk.keeping.forget()
    before.desk.forgotten.emit()
    qtbot.waitUntil(lambda: shell.window is not before)
    assert shell.window.current_page == WELCOME
    assert shell.window.find_page.searching.text == ""
    assert shell.window.desk.area == ""
    assert not list((tmp_path / "data").iterdir())
