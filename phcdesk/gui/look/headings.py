"""Headings that a screen reader announces as headings and can jump between.

Qt knows no heading among its widgets, so a label of ours answers with that role. Qt is told so once, from the event
loop and not with the first heading: the names of ``QAccessible`` cost Python 3 ms, and the first paint goes before. A
screen reader that asked even earlier is answered anew.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from phcdesk.gui.look.elided import LEAST, paint_elided
from phcdesk.gui.look.sides import reading_side

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_ROLES = {1: "title", 2: "heading", 3: "subheading"}


class Heading(QLabel):
    """A label with the role of a heading. Make it with ``heading``."""

    spoken: QAccessibleInterface  # Qt holds no reference to what a factory gives it


def heading(text: str = "", level: int = 2, parent: QWidget | None = None) -> QLabel:
    """A heading: 1 is the title of a page, 2 a part of it, 3 a part of a part. Plain text, wrapping."""
    _teach_qt_soon()
    label = Heading(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(reading_side())
    label.setProperty("role", _ROLES[level])
    return label


class ElidedHeading(Heading):
    """A heading on one line, which may be narrower than its text: where a page needs its room for what is below."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        """``role`` is one of the style sheet's for headings."""
        _teach_qt_soon()
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_elided(self)


@cache
def _teach_qt_soon() -> None:
    QTimer.singleShot(0, _teach_qt)


def _teach_qt() -> None:
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_answer)
    if QAccessible.isActive():
        for widget in QApplication.allWidgets():
            if isinstance(widget, Heading):
                early = QAccessible.queryAccessibleInterface(widget)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(early))


def _answer(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if class_name != Heading.__name__ or not isinstance(thing, Heading):
        return None
    from phcdesk.gui.look.spoken_heading import SpokenHeading

    thing.spoken = SpokenHeading(thing)
    return thing.spoken
