"""The three columns under the search bar: facets, results, record; and what gives way where the window is narrow.

Below ``NARROW`` the record covers the results until one goes back. Below ``FOLDED`` the facets lie over the results,
and only when they are asked for. Both grow with the text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from phcdesk.gui.look.splitter_order import read_in_order
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.record.pane import RecordPane

NARROW = 900  # pixels at a text size of 100 %
FOLDED = 760
_FACETS, _RESULTS, _RECORD = 212, 560, 410  # widths at first
_PANEL = 320  # width of the facets where they lie over the results
_LEAST = (150, 330, 300)


class Columns(QWidget):
    """Sets the three columns. Who made them fills them."""

    folded_changed = Signal(bool)  # whether the facets are folded away
    covered = Signal(bool)  # whether the record has all the width

    def __init__(self, facets: QWidget, middle: QWidget, record: RecordPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets, self._middle, self._record = facets, middle, record
        self._is_reading = False
        self._is_folded = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        for widget, least in zip((facets, middle, record), _LEAST, strict=True):
            widget.setMinimumWidth(least)
            self._splitter.addWidget(widget)
        read_in_order(self._splitter)
        scale = sizes(self.font())
        self._widths = [scale.px(_FACETS), scale.px(_RESULTS), scale.px(_RECORD)]  # as they were chosen
        self._splitter.setSizes(self._widths)
        self._splitter.splitterMoved.connect(self._note_widths)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    @property
    def is_narrow(self) -> bool:
        """Whether the record covers the results."""
        return self.width() < sizes(self.font()).px(NARROW)

    @property
    def is_folded(self) -> bool:
        """Whether the facets are folded away."""
        return self._is_folded

    @property
    def facets_are_over(self) -> bool:
        """Whether the facets lie over the results now."""
        return self._is_folded and not self._facets.isHidden()

    def sizes(self) -> str:
        """How wide the three are, to be kept."""
        return ",".join(map(str, self._widths))

    def restore_sizes(self, kept: str) -> None:
        """Make the three as wide as they were; what cannot be read changes nothing."""
        widths = [int(width) for width in kept.split(",") if width.isdecimal()]
        if len(widths) == len(_LEAST):
            self._widths = [max(width, least) for width, least in zip(widths, _LEAST, strict=True)]
            self._set_widths()

    def _note_widths(self) -> None:
        now = self._splitter.sizes()
        if len(now) == len(self._widths):
            self._widths = [width or before for width, before in zip(now, self._widths, strict=True)]

    def _set_widths(self) -> None:
        """The facets as wide as was chosen; results and record share the rest as was chosen."""
        facets, results, record = self._widths
        room = self.width() - (0 if self._is_folded else facets) - 2 * self._splitter.handleWidth()
        part = room if self._record.isHidden() else room * results // (results + record)
        shared = [part, room - part]
        self._splitter.setSizes(shared if self._is_folded else [facets, *shared])

    def show_record(self, reading: bool) -> None:
        """In a narrow window, show either the record or the results."""
        if reading != self._is_reading:
            self._is_reading = reading
            self._settle()

    def show_facets(self, over: bool) -> None:
        """Where the facets are folded away, lay them over the results, or take them away again."""
        if self._is_folded:
            self._facets.setVisible(over)
            if over:
                self._lay_over()

    def _settle(self) -> None:
        self._fold(self.width() < sizes(self.font()).px(FOLDED))
        covered = self.is_narrow and self._is_reading
        self._record.setVisible(self._is_reading or not self.is_narrow)
        self._record.back.setVisible(self.is_narrow)
        self._middle.setVisible(not covered)
        if not self._is_folded:
            self._facets.setVisible(not covered)
        self._set_widths()
        self.covered.emit(covered)

    def _fold(self, folded: bool) -> None:
        if folded == self._is_folded:
            return
        if folded:
            self._is_folded = True
            self._facets.hide()
            self._facets.setParent(self)
            self._dress(over=True)
        else:
            self._is_folded = False
            self._splitter.insertWidget(0, self._facets)
            read_in_order(self._splitter)
            self._dress(over=False)
        self.folded_changed.emit(folded)

    def _dress(self, *, over: bool) -> None:
        """Give the facets an edge where they lie over something."""
        self._facets.setProperty("role", "over" if over else "")
        self._facets.style().unpolish(self._facets)
        self._facets.style().polish(self._facets)

    def _lay_over(self) -> None:
        width = min(sizes(self.font()).px(_PANEL), self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._facets.setGeometry(self.width() - width if mirrored else 0, 0, width, self.height())
        self._facets.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()
        if self.facets_are_over:
            self._lay_over()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()
