"""What a screen reader says without anybody going there: what was found, copied, taken in or taken off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(where: QWidget, words: str) -> None:
    """Have a screen reader say this, if there is one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))
