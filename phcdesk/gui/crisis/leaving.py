"""Leaving quickly: the window goes at once, with all that was looked for in it, and an empty one is there instead.

It forgets the words, filters and place that were looked for, the pages that were visited, what was read, and what this
program put on the clipboard. It cannot forget what was saved or printed, nor what the computer itself keeps, and says
so. The same key again ends the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.crisis.leaving_key import BLANK, LEAVE_KEY, begin_at_home
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, WIDE
from phcdesk.gui.record.parts import plain_label

if TYPE_CHECKING:
    from phcdesk.gui.window import MainWindow

LEAVE_KEYS = "F12"


class BlankWindow(QWidget):
    """An empty window that says nothing of what was here."""

    begun = Signal()  # somebody wants to begin again

    def __init__(self, geometry: QRect) -> None:
        super().__init__()
        self.setObjectName(BLANK)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(" ")
        self.setWindowIcon(QIcon())
        self.setGeometry(geometry)
        self.note = plain_label("muted")
        self.note.setText(
            self.tr(
                "This window is empty. What was saved or printed is still there, and so is what this computer itself "
                "keeps, such as its lists of programs and files used lately, and of what was copied or printed."
            )
        )
        self.end = QPushButton(self.tr("End ({keys})").format(keys=LEAVE_KEYS))
        self.end.setAccessibleName(self.tr("End the program"))
        self.begin = QPushButton(self.tr("Begin again"))
        self.end.clicked.connect(self.close)
        self.begin.clicked.connect(self.begun)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.addStretch(1)
        column.addWidget(self.note)
        flow = FlowLayout(gap=GAP)
        flow.addWidget(self.end)
        flow.addWidget(self.begin)
        column.addLayout(flow)
        self.end.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == LEAVE_KEY:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.begin if self.begin.hasFocus() else self.end).click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.deleteLater()


def leave_quickly(window: MainWindow) -> BlankWindow:
    """Show an empty window in place of this one, which is closed and thrown away. Whoever calls keeps what is given."""
    QGuiApplication.setApplicationDisplayName("")
    blank = BlankWindow(window.geometry())
    if window.styleSheet():
        blank.setStyleSheet(window.styleSheet())
    blank.show()
    window.hide()
    blank.repaint()
    clipboard = QGuiApplication.clipboard()
    copied = window.desk.on_clipboard
    if clipboard.ownsClipboard() or (copied and clipboard.text() == copied):
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
    window.statusBar().clearMessage()
    for line in window.findChildren(QLineEdit):
        line.blockSignals(True)
        line.setText("")  # which forgets what could be undone as well
    for other in QApplication.topLevelWidgets():
        if other not in (window, blank) and other.isVisible():
            other.close()  # a question is answered with no by that
    QTimer.singleShot(0, window, lambda: _throw_away(window))
    QTimer.singleShot(0, blank, begin_at_home)
    return blank


def _throw_away(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
