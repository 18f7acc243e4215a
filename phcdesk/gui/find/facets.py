"""The facets beside the results: what was found, counted, and what to keep.

Check boxes are made once and then say something else; the panel sets them itself, because a hundred of them in
layouts cost more than a frame. The values of one facet are alternatives. A checked value stays in sight, even with a
count of 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QScrollArea, QWidget

from phcdesk.gui.look.theme import CONTROL, Theme
from phcdesk.gui.words.wording import count_words, facet_title
from phcdesk.search.facet_order import FACETS

if TYPE_CHECKING:
    from phcdesk.search.results import FacetCounts

SHOWN = 8  # values of a facet before "more"
MOST = 60  # values of a facet after "more"
_SIDE = 12
_SQUARE = 16
_TEXT = 28  # where the label begins
_Name = Callable[[str, str], str]


class FacetBox(QCheckBox):
    """A check box with a count at its far end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = ""
        self._count = ""
        self.value = ""

    def say(self, value: str, label: str, count: int, checked: bool) -> None:
        self.value = value
        words = count_words(count)
        if (label, words) != (self._label, self._count):
            self._label, self._count = label, words
            self.setAccessibleName(self.tr("{label}, {count}").format(label=label, count=words))
            self.setToolTip(label)
            self.update()
        self.setChecked(checked)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_square(painter)
        room = self.width() - _TEXT - self.fontMetrics().horizontalAdvance(self._count) - 8
        label = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._theme.ink))
        self._draw_text(painter, self.rect().adjusted(_TEXT, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, label)
        painter.setPen(QColor(self._theme.muted))
        self._draw_text(painter, self.rect(), Qt.AlignmentFlag.AlignRight, self._count)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_square(self, painter: QPainter) -> None:
        square = self._mirrored(QRect(4, (self.height() - _SQUARE) // 2, _SQUARE, _SQUARE))
        painter.setPen(QPen(QColor(self._theme.accent if self.isChecked() else self._theme.border), 1.5))
        painter.setBrush(QColor(self._theme.accent if self.isChecked() else self._theme.surface))
        painter.drawRoundedRect(QRectF(square), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor(self._theme.on_accent), 2))
            left, top = square.left(), square.top()
            tick = [QPointF(left + 3.5, top + 8), QPointF(left + 6.5, top + 11), QPointF(left + 12, top + 5)]
            painter.drawPolyline(tick)

    def _draw_text(self, painter: QPainter, rect: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        inside = rect.adjusted(0, 0, -4, 0) if side == Qt.AlignmentFlag.AlignRight else rect
        # The painter turns left and right round by itself where the window runs from right to left.
        painter.drawText(
            self._mirrored(inside), side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text
        )

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return rect.translated(self.width() - rect.left() - rect.right() - 1, 0)


class _Group:
    """The widgets of one facet: heading, boxes and "more"."""

    def __init__(self, facet: str, parent: QWidget) -> None:
        self.facet = facet
        self.heading = QLabel(facet_title(facet), parent)
        self.heading.setProperty("role", "heading")
        self.more = QPushButton(parent)
        self.more.setProperty("role", "plain")
        self.boxes: list[FacetBox] = []
        self.expanded = False
        self.shown = 0
        self.total = 0
        self.hide()

    def hide(self) -> None:
        for widget in (self.heading, self.more, *self.boxes):
            widget.hide()
        self.shown = self.total = 0


class FacetPanel(QScrollArea):
    """All facets, one under the other."""

    toggled = Signal(str, str, bool)  # facet, value, wanted

    def __init__(self, theme: Theme, name: _Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        self._theme = theme
        self._name = name
        self._counts: FacetCounts = {}
        self._chosen: Mapping[str, tuple[str, ...]] = {}
        self._column = QWidget()
        self._column.setObjectName("facetColumn")
        self.setWidget(self._column)
        self._groups = [_Group(facet, self._column) for facet in FACETS]
        for group in self._groups:
            group.more.clicked.connect(lambda _checked=False, one=group: self._expand(one))

    def show_counts(self, counts: FacetCounts, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Show what was counted; ``chosen`` are the active filters."""
        self._counts = counts
        self._chosen = chosen
        focused = self._focused_value()
        for group in self._groups:
            self._fill(group)
        self._arrange()
        self._restore_focus(focused)

    def values(self, facet: str) -> list[tuple[str, int]]:
        """The values of a facet as they are shown: the most frequent first."""
        counted = dict(self._counts.get(facet, {}))
        for value in self._chosen.get(facet, ()):
            counted.setdefault(value, 0)
        return sorted(counted.items(), key=lambda pair: (-pair[1], self._name(facet, pair[0]).casefold()))

    def _fill(self, group: _Group) -> None:
        values = self.values(group.facet)
        chosen = self._chosen.get(group.facet, ())
        limit = MOST if group.expanded else SHOWN
        shown = [pair for at, pair in enumerate(values) if at < limit or pair[0] in chosen]
        group.total = len(values)
        group.shown = len(shown)
        while len(group.boxes) < len(shown):
            box = FacetBox(self._theme, self._column)
            box.clicked.connect(lambda wanted, one=box, facet=group.facet: self.toggled.emit(facet, one.value, wanted))
            QWidget.setTabOrder(group.boxes[-1] if group.boxes else group.heading, box)
            group.boxes.append(box)
        for box, (value, count) in zip(group.boxes, shown, strict=False):
            box.say(value, self._name(group.facet, value), count, value in chosen)

    def _expand(self, group: _Group) -> None:
        group.expanded = not group.expanded
        self._fill(group)
        self._arrange()

    def _arrange(self) -> None:
        """Set every widget by sums: rows are all of one height."""
        width = self.viewport().width() - 2 * _SIDE
        y = 6
        for group in self._groups:
            visible = group.shown > 0
            group.heading.setVisible(visible)
            for at, box in enumerate(group.boxes):
                box.setVisible(at < group.shown)
            group.more.setVisible(visible and group.total > SHOWN)
            if not visible:
                continue
            group.heading.setGeometry(_SIDE, y + 4, width, CONTROL - 4)
            y += CONTROL
            for box in group.boxes[: group.shown]:
                box.setGeometry(_SIDE, y, width, CONTROL - 2)
                y += CONTROL - 2
            if group.total > SHOWN:
                y = self._set_more(group, y, width)
            y += 6
        self._column.resize(self.viewport().width(), y + 8)

    def _set_more(self, group: _Group, y: int, width: int) -> int:
        title = facet_title(group.facet)
        if group.expanded:
            text, spoken = self.tr("Fewer"), self.tr("{facet}: fewer").format(facet=title)
        else:
            hidden = count_words(min(group.total, MOST) - SHOWN)
            text = self.tr("{count} more").format(count=hidden)
            spoken = self.tr("{facet}: {count} more").format(facet=title, count=hidden)
        group.more.setText(text)
        group.more.setAccessibleName(spoken)
        group.more.setGeometry(_SIDE, y, min(group.more.sizeHint().width(), width), CONTROL)
        return y + CONTROL

    def _focused_value(self) -> tuple[str, str] | None:
        for group in self._groups:
            for box in group.boxes:
                if box.hasFocus():
                    return group.facet, box.value
        return None

    def _restore_focus(self, focused: tuple[str, str] | None) -> None:
        if focused is None:
            return
        for group in self._groups:
            for box in group.boxes[: group.shown]:
                if (group.facet, box.value) == focused:
                    box.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._counts:
            self._arrange()
