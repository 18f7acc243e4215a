"""Working for long in one window, and changing its look often, leaves nothing behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.paths import AppPaths
from phcdesk.app.settings import Settings, save_settings
from phcdesk.gui import app
from phcdesk.gui.app import Shell
from phcdesk.gui.collecting import Collecting
from phcdesk.gui.page_names import FIND
from phcdesk.gui.pages import rail_places
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.languages import install

RESOURCES = Path(__file__).parents[2] / "resources"


def objects(window: MainWindow) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(window.findChildren(QObject))


def work(window: MainWindow, qtbot: QtBot, rounds: int) -> None:
    """Searches, reads and walks through all pages."""
    page = window.find_page
    for at in range(rounds):
        for text in ("low", "depresion", "nothing like it", "suicide", ""):
            with qtbot.waitSignal(page.facets_shown):
                page.search_for(text + " " * (at % 2))
        with qtbot.waitSignal(page.record_shown):
            page.open_row(at % 5)
        for place in rail_places():
            window.go(place.name)
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        window.go(FIND)


def test_searching_reading_and_going_about_makes_no_more_objects(window: MainWindow, qtbot: QtBot) -> None:
    work(window, qtbot, 8)  # what is made once is made
    before = objects(window)
    work(window, qtbot, 10)  # every row and every search once more
    assert objects(window) == before


@pytest.fixture
def shell(desk: QApplication, library: LibraryPort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """The program on a data folder where choices were made before."""
    save_settings(Settings(country="KE"), tmp_path)
    monkeypatch.setattr(app, "place_of", lambda _paths: Place(lambda: library, ("no-such-program",)))
    made = Shell(desk, AppPaths(tmp_path, RESOURCES))
    made.show()
    yield made
    made.window.close()
    made.deleteLater()
    install(desk, "en", RESOURCES / "translations")
    made.end()


def replaced(shell: Shell, qtbot: QtBot, settings: Settings) -> MainWindow:
    before = shell.window
    before.desk.settings_wanted.emit(settings)
    qtbot.waitUntil(lambda: shell.window is not before)
    window: MainWindow = shell.window
    qtbot.waitUntil(lambda: window.desk.library is not None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window


def test_another_look_ten_times_leaves_one_window_and_one_thread(shell: Shell, qtbot: QtBot) -> None:
    for theme, language in (("dark", "ar"), ("", "en")) * 5:
        window = replaced(shell, qtbot, Settings("KE", language, theme))
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    assert windows == [window]
    kept = [type(one) for one in shell.children() if not isinstance(one, Collecting)]
    assert len(window.findChildren(QThread)) <= 1
    assert kept == [QTimer]  # that waits for the last of several choices


def test_another_look_loses_nothing_that_was_typed(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.window.desk.library is not None)
    shell.window.find_page.search_for("low")
    shell.window.find_page.set_filter("kind", "service", True)
    window = replaced(shell, qtbot, Settings("KE", "", "dark"))
    assert window.find_page.bar.box.text() == "low"
    assert window.find_page.searching.filters == {"kind": ("service",)}


def test_a_window_that_is_closed_while_it_searches_ends(window: MainWindow, library: object) -> None:
    window.find_page.search_for("low")
    assert window.find_page.searching.is_waiting
    window.close()
    assert not window.tasks._worker.isRunning()
    assert library.closed  # type: ignore[attr-defined]


def test_another_look_before_the_window_is_complete_leaves_one_whole_window(shell: Shell, qtbot: QtBot) -> None:
    for size in ("115", "130", "150", "175"):
        before = shell.window
        before.desk.settings_wanted.emit(Settings("KE", text_size=size))
        qtbot.waitUntil(lambda before=before: shell.window is not before)  # and no longer: it is hardly painted
        shell.window.repaint()
    qtbot.waitUntil(lambda: shell.window.desk.library is not None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shell.window.desk.keeping.settings.text_size == "175"
    assert shell.window.finding is not None
