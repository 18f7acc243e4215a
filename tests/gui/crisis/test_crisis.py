"""The strip and the crisis page: the numbers of the chosen area, in reach of one key, and of no other area."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.crisis.page import CrisisPage
from phcdesk.gui.window import MainWindow


@pytest.fixture
def in_norvania(make_window: object, library: object, qtbot: QtBot) -> MainWindow:
    keeping = Keeping()
    keeping.choose(Settings(country="NV"))
    window: MainWindow = make_window(library, keeping=keeping)  # type: ignore[operator]
    qtbot.waitUntil(lambda: window.desk.crisis.sheet is not None)
    return window


def said(widget: object) -> str:
    labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
    return " ".join(label.text() for label in labels if label.isVisible()).replace("\u2066", "").replace("\u2069", "")


def crisis_page(window: MainWindow) -> CrisisPage:
    page = window.page("crisis")
    assert isinstance(page, CrisisPage)
    return page


def test_the_strip_names_the_area_its_emergency_number_and_its_first_line(in_norvania: MainWindow) -> None:
    words = said(in_norvania.strip)
    assert "In danger now, Norvania" in words
    assert "Emergency 112" in words
    assert "Crisis line 0800 960 001" in words
    assert "not called; sources of August 2026" in words


def test_the_strip_is_there_before_the_library_is_open_and_guesses_nothing(
    make_window: object, library: object
) -> None:
    window: MainWindow = make_window(library)  # type: ignore[operator]
    assert window.strip.isVisible()
    assert "112" not in said(window.strip)
    assert "Choose your area" in window.strip.choose.text()
    assert window.strip.choose.isVisible()


def test_another_area_takes_the_old_numbers_away_at_once(in_norvania: MainWindow) -> None:
    in_norvania.desk.keeping.choose(Settings(country="KE"))
    in_norvania.desk.area_changed.emit()
    assert "112" not in said(in_norvania.strip)


def test_the_strip_makes_room_for_the_page_that_says_the_same(in_norvania: MainWindow) -> None:
    in_norvania.go("crisis")
    assert not in_norvania.strip.isVisible()
    in_norvania.go("find")
    assert in_norvania.strip.isVisible()


def test_one_key_from_a_cold_window_shows_the_number_and_one_more_copies_it(
    in_norvania: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(in_norvania, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert in_norvania.current_page == "crisis"
    focused = in_norvania.focusWidget()
    assert isinstance(focused, QPushButton)
    assert "112" in focused.text()
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "112"


def test_the_page_shows_numbers_lines_and_what_is_known_of_their_check(in_norvania: MainWindow) -> None:
    in_norvania.go("crisis")
    page = crisis_page(in_norvania)
    names = [button.accessibleName() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert "All emergencies: 112. Copy" in names
    assert "Norvania Listening Line: 0800 960 001. Copy" in names
    assert "not called; sources of August 2026" in said(page)


def test_the_page_on_an_area_nobody_knows_says_so_and_shows_no_number(make_window: object, library: object) -> None:
    keeping = Keeping()
    keeping.choose(Settings(country="ZZ"))
    window: MainWindow = make_window(library, keeping=keeping)  # type: ignore[operator]
    window.go("crisis")
    page = crisis_page(window)
    assert "No emergency number is known for this area" in said(page)
    assert "No line is known for this area." in said(page)


def test_the_page_without_an_area_says_nothing_about_lines(window: MainWindow) -> None:
    window.go("crisis")
    page = crisis_page(window)
    assert "Choose your area to see its numbers" in said(page)
    assert page.lines.isHidden()


def test_a_line_opens_its_record_and_back_leads_to_the_page(in_norvania: MainWindow, qtbot: QtBot) -> None:
    in_norvania.go("crisis")
    crisis_page(in_norvania).lines.rows[0].name.click()
    qtbot.waitUntil(lambda: in_norvania.current_page == "entry")
    in_norvania.go_back()
    assert in_norvania.current_page == "crisis"


def test_words_of_danger_make_the_strip_loud(in_norvania: MainWindow) -> None:
    in_norvania.desk.danger_spoken.emit(True)
    assert in_norvania.strip.property("raised") is True
    in_norvania.desk.danger_spoken.emit(False)
    assert in_norvania.strip.property("raised") is False


def test_a_line_opening_at_the_full_hour_is_seen_within_a_minute(in_norvania: MainWindow, qtbot: QtBot) -> None:
    watch = in_norvania.desk.crisis
    assert watch._clock.isActive()
    assert watch._clock.interval() == 60_000
    asked = len(in_norvania.desk.library.requests)  # type: ignore[union-attr]
    watch._clock.timeout.emit()
    qtbot.waitUntil(lambda: len(in_norvania.desk.library.requests) > asked)  # type: ignore[union-attr]
