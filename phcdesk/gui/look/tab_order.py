"""The order of reading: the controls of a page as its layouts set them, from the top to the bottom.

Qt's own order is that in which widgets were made, and a record makes some of its widgets when it first needs them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def in_reading_order(widget: QWidget) -> list[QWidget]:
    """What can take the focus inside a widget, hidden or not, in the order of the layouts."""
    layout = widget.layout()
    if layout is None or isinstance(widget, QAbstractScrollArea):
        return [widget] if widget.focusPolicy() != Qt.FocusPolicy.NoFocus else []
    return _of_layout(layout)


def _of_layout(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            found += in_reading_order(widget)
        elif inner is not None:
            found += _of_layout(inner)
    return found


def is_tab_stop(widget: QWidget) -> bool:
    """Whether the Tab key stops at it now."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and not widget.isHidden() and _is_shown_in(widget)


def _is_shown_in(widget: QWidget) -> bool:
    """Whether nothing around it is hidden, inside its page: the page itself may still be to come."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        if around.isHidden():
            return False
        around = around.parentWidget()
    return True
