"""The record in the window: from a typed need to a number with the keys alone, and across to a country."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.page_names import ENTRY


def test_two_keys_after_the_words_copy_the_number(window: Any, qtbot: QtBot) -> None:
    page = window.find_page
    with qtbot.waitSignal(window.facets_shown):
        qtbot.keyClicks(page.bar.box, "low")
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is page.record.page().buttons.number)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "01632 960 144"
    assert window.statusBar().currentMessage() == "Copied: 01632 960 144"


def test_the_key_that_the_shortlist_names_puts_the_record_beside_the_rows_on_it(window: Any, qtbot: QtBot) -> None:
    page = window.find_page
    with qtbot.waitSignal(window.facets_shown):
        qtbot.keyClicks(page.bar.box, "low")
    refs = []
    for _ in range(2):
        with qtbot.waitSignal(page.record_shown) as shown:
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(page.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        refs.append(shown.args[0])
    qtbot.waitUntil(lambda: window.desk.shortlist.refs == tuple(refs))
    qtbot.keyClick(page.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk.shortlist.refs == (refs[0],))


def test_a_country_is_read_in_the_worker_with_its_lines(window: Any, qtbot: QtBot) -> None:
    window.open_entry("example/country-NV")
    record = window.page(ENTRY).record
    qtbot.waitUntil(lambda: record.ref == "example/country-NV")
    assert len(record.page().figures.strips()) == 1
    assert not record.page().lines.isHidden()
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == "Copy number 112")
