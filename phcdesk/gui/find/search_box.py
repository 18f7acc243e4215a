"""The box one types words into, with the key that leads to it from anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from phcdesk.gui.look.theme import ROOMY
from phcdesk.gui.look.typed_line import TypedLine

MAX_TEXT = 500  # characters; nobody types more, somebody pastes more


class SearchBox(TypedLine):
    """Where one types. Down goes to the results, Enter opens the first, Escape clears and then goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMaxLength(MAX_TEXT)
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Shortcut {keys}").format(keys="/"))
        self.setPlaceholderText(self.tr("What does the person need? A problem, a service, a place, a language"))
        self.setClearButtonEnabled(False)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.setFont(font)
        self._key = QLabel("/", self)
        self._key.setProperty("role", "key-cap")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = size.width() + ROOMY
        x = ROOMY if mirrored else self.width() - room
        self._key.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
