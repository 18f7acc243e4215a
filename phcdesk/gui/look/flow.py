"""Small controls and labels in a row that wraps to as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets its items like words, from the reading side, wrapping to the next line.

    Items of one line stand on its middle. ``centred``: where there is more room than lines, these stand in its middle.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = self._line_gap = gap
        self._centred = centred
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width()) if self._centred else 0
        self._set(rect.translated(0, max(spare, 0) // 2), moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in shown), default=0)
        return QSize(min(width, 160), max((size.height() for size in shown), default=0))

    def _set(self, rect: QRect, moving: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line if moving else ():
                left = rect.width() - x - size.width() if mirrored else x
                corner = QPoint(rect.left() + left, rect.top() + y + (height - size.height()) // 2)
                item.setGeometry(QRect(corner, size))
            y += height + self._line_gap
        return max(y - self._line_gap, 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """The items that are shown, in lines, each with its distance from the reading side and its size."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width:
                size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        return lines


class FlowLabel(QLabel):
    """A label for a flow: on one line where there is room, wrapped where there is not."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._on_one_line: tuple[str, str, QSize] | None = None

    def sizeHint(self) -> QSize:
        """The size on one line; remembered, because finding it means to lay the text out twice."""
        text, font = self.text(), self.font().key()
        if self._on_one_line is None or self._on_one_line[:2] != (text, font):
            self.setWordWrap(False)
            self._on_one_line = text, font, super().sizeHint()
            self.setWordWrap(True)
        return self._on_one_line[2]
