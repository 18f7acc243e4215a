"""Headings as a screen reader meets them."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.look import headings
from phcdesk.gui.look.headings import heading


@pytest.fixture(autouse=True)
def taught(qapp: QApplication) -> None:
    """Qt is told what a heading is from the event loop, after the first one was made."""
    heading()
    qapp.processEvents()


def told(label: QLabel) -> tuple[QAccessible.Role, str]:
    """What a screen reader is told."""
    answer = QAccessible.queryAccessibleInterface(label)
    return answer.role(), answer.text(QAccessible.Text.Name)


@pytest.mark.parametrize(("level", "role"), [(1, "title"), (2, "heading"), (3, "subheading")])
def test_a_heading_of_each_level_has_its_look_and_is_told_as_a_heading(level: int, role: str, qtbot: QtBot) -> None:
    label = heading("Opening hours", level)
    qtbot.addWidget(label)
    assert label.property("role") == role
    assert told(label) == (QAccessible.Role.Heading, "Opening hours")


def test_a_heading_that_changes_is_told_anew(qtbot: QtBot) -> None:
    label = heading()
    qtbot.addWidget(label)
    assert told(label)[1] == ""
    label.setText("For <b>whom</b>")
    assert told(label)[1] == "For <b>whom</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_another_label_is_no_heading(qtbot: QtBot) -> None:
    label = QLabel("Port Amary")
    qtbot.addWidget(label)
    heading("there is one")
    assert told(label) == (QAccessible.Role.StaticText, "Port Amary")


def test_a_heading_stands_among_its_siblings_in_the_tree(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    heading("Cost", 2, page)
    QLabel("Free", page)
    tree = QAccessible.queryAccessibleInterface(page)
    roles = [tree.child(at).role() for at in range(tree.childCount())]
    assert roles == [QAccessible.Role.Heading, QAccessible.Role.StaticText]


def test_headings_that_were_read_out_can_go_in_any_order(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for at in range(60):
        label = heading(f"part {at}", 2, page if at % 3 else None)
        assert told(label)[0] == QAccessible.Role.Heading
        if at % 3 == 1:
            shiboken6.delete(label)
        elif at % 3 == 2:
            label.deleteLater()
        del label
        if at % 20 == 0:
            gc.collect()
            qapp.processEvents()
    assert QAccessible.queryAccessibleInterface(page).isValid()


def test_a_screen_reader_that_asked_too_early_is_answered_anew(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    label = heading("Bring")
    qtbot.addWidget(label)
    with monkeypatch.context() as early:
        early.setattr(headings, "Heading", QPushButton)
        assert told(label)[0] == QAccessible.Role.StaticText
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    headings._teach_qt()
    assert told(label) == (QAccessible.Role.Heading, "Bring")


def test_a_heading_begins_where_reading_begins(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        label = heading("Harbour house")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
