"""Headings that a screen reader announces as headings and can jump between.

Qt knows no heading among its widgets, so a label of ours answers with that role. The factory that makes it answer is
told to Qt with the first heading and is asked only when a screen reader is there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_ROLES = {1: "title", 2: "heading", 3: "subheading"}


class Heading(QLabel):
    """A label with the role of a heading. Make it with ``heading``."""

    spoken: QAccessibleInterface  # Qt holds no reference to what a factory gives it


def heading(text: str = "", level: int = 2, parent: QWidget | None = None) -> QLabel:
    """A heading: 1 is the title of a page, 2 a part of it, 3 a part of a part. Plain text, wrapping."""
    _teach_qt()
    label = Heading(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # A heading begins where the window's language begins, whatever its own script.
    side = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setProperty("role", _ROLES[level])
    return label


@cache
def _teach_qt() -> None:
    QAccessible.installFactory(_answer)


def _answer(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if class_name != Heading.__name__ or not isinstance(thing, Heading):
        return None
    from phcdesk.gui.look.spoken_heading import SpokenHeading

    thing.spoken = SpokenHeading(thing)
    return thing.spoken
