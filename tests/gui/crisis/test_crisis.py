"""The strip and the crisis page: the numbers of the chosen area, in reach of one key, and of no other area."""

from typing import Any

import pytest
from gallery import faults
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.crisis.page import CrisisPage
from phcdesk.gui.look import theme
from phcdesk.gui.record.parts import CopyButton
from phcdesk.gui.window import MainWindow
from phcdesk.kept.corrections import Correction
from phcdesk.model import Phone


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


def test_without_an_area_the_strip_is_whole_and_low_in_a_small_window_of_large_letters(
    desk: QApplication, make_window: Any, library: object
) -> None:
    theme.apply(desk, theme.LIGHT, 2.0)
    window: MainWindow = make_window(library, 800, 600)
    assert faults(window.strip) == []
    assert window.strip.choose.isVisible()
    assert window.strip.height() < window.height() // 3


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


def test_the_whole_number_is_in_sight_in_a_small_window_of_large_letters(
    desk: QApplication, make_window: Any, library: object, qtbot: QtBot
) -> None:
    theme.apply(desk, theme.LIGHT, 2.0)
    keeping = Keeping()
    keeping.choose(Settings(country="NV"))
    window: MainWindow = make_window(library, 800, 600, keeping=keeping)
    window.go("crisis")
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), CopyButton))
    number = window.focusWidget()
    assert number is not None
    qtbot.waitUntil(lambda: number.visibleRegion().boundingRect() == number.rect())


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


def report_dead(window: MainWindow, qtbot: QtBot, ref: str, *numbers: str) -> None:
    """Report numbers as a person does in the record, and wait until the sheet was read anew."""
    before = window.desk.crisis.sheet
    for number in numbers:
        window.desk.corrections.add(
            Correction(number, ref, "", "dead-number", was=number, proposed="0700 999", reported_on="2026-11-21")
        )
    qtbot.waitUntil(lambda: window.desk.crisis.sheet is not before and window.tasks.is_idle)


def test_a_line_that_was_reported_dead_is_not_on_the_strip_and_stays_on_the_page_with_the_sentence(
    in_norvania: MainWindow, qtbot: QtBot
) -> None:
    report_dead(in_norvania, qtbot, "example/line", "0800 960 001")
    assert "0800" not in said(in_norvania.strip)
    in_norvania.go("crisis")
    (row,) = crisis_page(in_norvania).lines.rows
    words = said(row)
    assert "Reported here on 2026-11-21: the number 0800 960 001 was dead." in words
    assert "From this computer only. Nobody has confirmed it." in words
    assert "0700 999" not in words  # what somebody proposed is no number to call
    button = row.first_button()
    assert button is not None
    assert button.font().strikeOut()
    assert "was dead" in button.accessibleDescription()


def test_a_line_with_another_number_leads_with_that_one(in_norvania: MainWindow, qtbot: QtBot) -> None:
    library: Any = in_norvania.desk.library
    phones = (Phone("0800 960 001"), Phone("0800 960 002"))
    library.entries["example/line"] = replace(library.entries["example/line"], phones=phones)
    library.rows = [replace(row, phones=phones) if row.ref == "example/line" else row for row in library.rows]
    report_dead(in_norvania, qtbot, "example/line", "0800 960 001")
    words = said(in_norvania.strip)
    assert "Crisis line 0800 960 002" in words
    assert "dead" not in words  # it would be taken for the number that is shown
    in_norvania.go("crisis")
    (row,) = crisis_page(in_norvania).lines.rows
    button = row.first_button()
    assert button is not None
    assert "0800 960 002" in button.text()
    assert not button.font().strikeOut()


def test_an_emergency_number_that_was_reported_dead_stays_with_the_sentence_beside_it(
    in_norvania: MainWindow, qtbot: QtBot
) -> None:
    sentence = "Reported here on 2026-11-21: the number {} was dead."
    report_dead(in_norvania, qtbot, "example/country-NV", "112")
    assert "Emergency 118" in said(in_norvania.strip)
    in_norvania.go("crisis")
    assert sentence.format(112) in said(crisis_page(in_norvania).calls)
    report_dead(in_norvania, qtbot, "example/country-NV", "118")
    in_norvania.go("find")
    in_norvania.resize(800, 300)
    words = said(in_norvania.strip)
    assert "Emergency 112" in words
    assert sentence.format(112) in words


def test_what_is_taken_back_is_the_first_number_again(in_norvania: MainWindow, qtbot: QtBot) -> None:
    report_dead(in_norvania, qtbot, "example/line", "0800 960 001")
    in_norvania.desk.corrections.take_back("0800 960 001")
    qtbot.waitUntil(lambda: "Crisis line 0800 960 001" in said(in_norvania.strip))
