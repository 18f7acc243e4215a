"""Leaving quickly: nothing of what was looked for is left in any window, and the same key again ends the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from phcdesk.gui.crisis.leaving import LEAVE_KEYS, BlankWindow, leave_quickly
from phcdesk.gui.help.keys import key_groups
from phcdesk.gui.window import MainWindow

MARKERS = ("Zyxomarker", "Mother and Baby", "Norvania", "0800 960 001", "Crisis", "PHC", "mental")


def said_anywhere() -> str:
    words = []
    for widget in QApplication.allWidgets():
        words += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()] if widget.isVisible() else []
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.isVisible():
            words.append(widget.text())
    return " ".join(words)


@pytest.fixture
def left(make_window: Callable[..., MainWindow], library: object, qtbot: QtBot) -> BlankWindow:
    window = make_window(library)
    qtbot.keyClicks(window.find_page.bar.box, "Zyxomarker")
    window.open_entry("example/clinic")
    window.desk.copy("0800 960 001")
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    qtbot.wait(0)
    blank = leave_quickly(window)
    qtbot.waitUntil(lambda: not isValid(window))
    return blank


def test_no_word_of_what_was_looked_for_is_left_in_any_window(left: BlankWindow) -> None:
    assert left.isVisible()
    assert [marker for marker in MARKERS if marker in said_anywhere()] == []
    left.close()


def test_every_other_window_and_widget_is_gone_and_not_only_hidden(left: BlankWindow) -> None:
    assert not any(isinstance(one, MainWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    texts = [widget.text() for widget in QApplication.allWidgets() if isinstance(widget, QLineEdit)]
    assert "Zyxomarker" not in texts
    left.close()


def test_what_this_program_put_on_the_clipboard_is_gone(left: BlankWindow) -> None:
    assert QGuiApplication.clipboard().text() == ""
    left.close()


def test_it_says_what_it_cannot_erase(left: BlankWindow) -> None:
    assert "saved or printed is still there" in left.note.text()
    left.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_Return])
def test_a_second_key_closes_the_empty_window(left: BlankWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(left, key)
    qtbot.waitUntil(lambda: not isValid(left))


def test_somebody_may_begin_again(left: BlankWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(left.begun):
        left.begin.click()
    left.close()


def test_the_key_is_asked_for_from_every_page(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("find", "crisis", "settings", "help"):
        window.go(name)
        focused = window.focusWidget()
        assert isinstance(focused, QWidget)
        with qtbot.waitSignal(window.desk.leaving):
            qtbot.keyClick(focused, Qt.Key.Key_F12)


def test_no_other_shortcut_has_the_key_and_help_names_it(window: MainWindow) -> None:
    keys = [one.key() for one in window.findChildren(QShortcut)]
    assert keys.count(QKeySequence(LEAVE_KEYS)) == 1
    assert any(LEAVE_KEYS in key.keys for group in key_groups() for key in group.rows)
