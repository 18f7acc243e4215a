"""Leaving quickly while something lies over the window: the key is heard there, and nothing is answered with yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QSettings, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from phcdesk.gui.crisis.leaving import BlankWindow, leave_quickly
from phcdesk.gui.crisis.leaving_key import LeavingKey
from phcdesk.gui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
F12 = Qt.Key.Key_F12
NAME = "zqmarkerfile"


@pytest.fixture
def blanks(window: MainWindow, qapp: QApplication) -> Iterator[list[BlankWindow]]:
    """The empty windows that came; the key is listened for as the program does."""
    came: list[BlankWindow] = []
    key = LeavingKey(qapp, lambda: came.append(leave_quickly(window)))
    yield came
    qapp.removeEventFilter(key)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)
    for blank in came:
        blank.close()


def ask_file(window: MainWindow) -> object:
    return QFileDialog.getSaveFileName(window, "Save", NAME)[0]


def ask_printer(window: MainWindow) -> object:
    printer = QPrinter()
    return QPrintDialog(printer, window).exec()


def ask_question(window: MainWindow) -> object:
    return QMessageBox.question(window, "Really?", NAME) == QMessageBox.StandardButton.Yes


def unfold_menu(window: MainWindow) -> object:
    menu = QMenu(NAME, window)
    menu.addAction(NAME)
    return menu.exec(window.pos())


def press_where_the_focus_is(qtbot: QtBot, kind: type[QWidget]) -> None:
    over = next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    qtbot.keyClick(over.focusWidget() or over, F12)


@pytest.mark.parametrize(
    ("ask", "kind"),
    [(ask_file, QFileDialog), (ask_printer, QPrintDialog), (ask_question, QMessageBox), (unfold_menu, QMenu)],
)
def test_the_key_leaves_from_whatever_is_open_and_nothing_was_chosen(
    window: MainWindow, qtbot: QtBot, blanks: list[BlankWindow], ask: Callable[[MainWindow], Any], kind: type[QWidget]
) -> None:
    QTimer.singleShot(50, lambda: press_where_the_focus_is(qtbot, kind))
    assert not ask(window)
    assert len(blanks) == 1
    qtbot.waitUntil(lambda: not isValid(window))
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == blanks


def test_the_key_leaves_from_an_unfolded_list(window: MainWindow, qtbot: QtBot, blanks: list[BlankWindow]) -> None:
    box = QComboBox(window)
    box.addItems([NAME, "other"])
    box.show()
    box.showPopup()
    qtbot.keyClick(box.view(), F12)
    qtbot.waitUntil(lambda: not isValid(window))
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == blanks


def test_a_file_that_would_be_written_over_is_not_because_somebody_left(
    window: MainWindow, qtbot: QtBot, blanks: list[BlankWindow], tmp_path: Path
) -> None:
    there = tmp_path / NAME
    there.write_text("kept")

    def accept() -> None:
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
        dialog.findChildren(QLineEdit)[0].setText(str(there))
        QTimer.singleShot(100, lambda: press_where_the_focus_is(qtbot, QMessageBox))
        dialog.accept()

    QTimer.singleShot(50, accept)
    assert ask_file(window) == ""
    assert len(blanks) == 1


def test_which_folders_files_were_chosen_in_is_noted_nowhere(
    window: MainWindow, qtbot: QtBot, blanks: list[BlankWindow], tmp_path: Path
) -> None:
    folder = tmp_path / NAME
    folder.mkdir()

    def accept() -> None:
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
        dialog.setDirectory(str(folder))
        dialog.findChildren(QLineEdit)[0].setText("x")
        dialog.accept()

    QTimer.singleShot(50, accept)
    assert ask_file(window) == str(folder / "x")
    noted = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())
    qtbot.waitUntil(lambda: not noted.exists() or NAME not in noted.read_text())
    leave_quickly(window).close()
    qtbot.waitUntil(lambda: not isValid(window))
    qtbot.waitUntil(lambda: QFileDialog().directory() != QDir(str(folder)))
