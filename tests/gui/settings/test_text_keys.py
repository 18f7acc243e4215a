"""Ctrl and plus, minus or 0 change the size of text, step by step and not beyond the ends."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from phcdesk.app.settings import Settings
from phcdesk.gui.settings.text_keys import settings_by_key
from phcdesk.gui.window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def press(key: Qt.Key, size: str = "", modifiers: Qt.KeyboardModifier = CTRL) -> Settings | None:
    return settings_by_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers), Settings(text_size=size, theme="dark"))


@pytest.mark.parametrize(
    ("key", "size", "wanted"),
    [
        (Qt.Key.Key_Plus, "", "115"),
        (Qt.Key.Key_Equal, "115", "130"),
        (Qt.Key.Key_Minus, "115", ""),
        (Qt.Key.Key_Minus, "", "90"),
        (Qt.Key.Key_0, "200", ""),
    ],
)
def test_a_key_changes_the_size_and_nothing_else(key: Qt.Key, size: str, wanted: str) -> None:
    assert press(key, size) == Settings(text_size=wanted, theme="dark")
    assert press(key, size, CTRL | SHIFT) == Settings(text_size=wanted, theme="dark")


@pytest.mark.parametrize(
    ("key", "size", "modifiers"),
    [
        (Qt.Key.Key_Plus, "200", CTRL),
        (Qt.Key.Key_Minus, "90", CTRL),
        (Qt.Key.Key_0, "", CTRL),
        (Qt.Key.Key_Plus, "", SHIFT),
        (Qt.Key.Key_Plus, "", CTRL | ALT),
        (Qt.Key.Key_A, "", CTRL),
    ],
)
def test_other_keys_and_the_ends_change_nothing(key: Qt.Key, size: str, modifiers: Qt.KeyboardModifier) -> None:
    assert press(key, size, modifiers) is None


@pytest.mark.parametrize("where", ["find", "settings", "shortlist"])
def test_the_keys_are_heard_on_every_page_and_where_one_types(window: MainWindow, where: str, qtbot: QtBot) -> None:
    window.go(where)
    with qtbot.waitSignal(window.desk.settings_wanted) as wanted:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Plus, CTRL)
    assert wanted.args == [Settings(text_size="115")]
