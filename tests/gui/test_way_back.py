"""What leads back: Escape on every page but the first, and an area chosen for the page that asked for one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.settings.page import SettingsPage
from phcdesk.gui.window import MainWindow
from phcdesk.taxonomy import load_vocabulary

Key = Qt.Key
TAXONOMY = Path(__file__).parents[2] / "resources" / "taxonomy"


@pytest.mark.parametrize("name", ["crisis", "packs", "settings", "help", "library", "shortlist"])
def test_escape_goes_back_to_the_page_before_and_what_was_typed_is_there(
    name: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.find_page.bar.box.setText("low")
    window.go(name)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    qtbot.keyClick(window.focusWidget() or window, Key.Key_Escape)
    assert window.current_page == "find"
    assert window.find_page.bar.box.text() == "low"


def test_the_button_and_escape_lead_back_from_an_entry_over_the_whole_width(window: MainWindow, qtbot: QtBot) -> None:
    for leave in (
        lambda page: page.record.back.click(),
        lambda page: qtbot.keyClick(page.record.page().focusWidget() or page.record, Key.Key_Escape),
    ):
        window.go("library")
        window.open_entry("example/clinic")
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        leave(window.page("entry"))
        assert window.current_page == "library"


def test_escape_on_find_and_on_a_window_that_came_from_nowhere_changes_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("help")
    window.go("find")
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.current_page == "find"


def test_escape_does_not_leave_a_preparation(window: MainWindow, qtbot: QtBot) -> None:
    window.go("help")
    window._show_preparing()
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.current_page == ""


@pytest.fixture
def with_countries(desk: QApplication, library: LibraryPort, qtbot: QtBot) -> MainWindow:
    """A window that keeps choices, as the program does, and knows the countries of the vocabulary."""
    keeping = Keeping()
    place = Place(lambda: library, (), lambda: load_vocabulary(TAXONOMY))
    window = MainWindow(place, LIGHT, keeping, lambda: datetime(2026, 11, 21, 10, tzinfo=UTC))
    window.desk.settings_wanted.connect(keeping.choose)
    window.desk.settings_wanted.connect(lambda _settings: window.desk.area_changed.emit())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.facets_shown):
        window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def choose_kenya(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.area.box.count() > 200)
    qtbot.waitUntil(lambda: page.area.edit.selectedText() == "None chosen")
    qtbot.keyClicks(window.focusWidget(), "kenya")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)


def test_the_crisis_page_leads_to_an_area_and_the_area_back_to_it(with_countries: MainWindow, qtbot: QtBot) -> None:
    window = with_countries
    qtbot.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Choose your area"
    qtbot.keyClick(focused, Key.Key_Return)
    assert window.current_page == "settings"
    choose_kenya(window, qtbot)
    qtbot.waitUntil(lambda: window.current_page == "crisis")
    assert window.desk.area == "KE"


def test_an_area_chosen_for_its_own_sake_leads_nowhere(with_countries: MainWindow, qtbot: QtBot) -> None:
    window = with_countries
    window.go("crisis")
    window.desk.area_wanted.emit()
    window.go("help")
    window.go("settings")
    choose_kenya(window, qtbot)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    assert (window.current_page, window.desk.area) == ("settings", "KE")
