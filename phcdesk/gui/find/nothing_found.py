"""What stands in place of the results when there are none: what to drop, and whom to call instead. Never a dead end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from phcdesk.gui.find.search_bar import Chip
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.words.wording import Wording, count_words, facet_title

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Relaxation

_MOST = 8


class NothingFound(QWidget):
    """Plain help, filters that could be dropped, and entries for when nothing fits."""

    painted = Signal(int)
    filter_dropped = Signal(object)  # (facet, value)
    opened = Signal(object)  # Hit

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._request = self._painted_request = 0
        self._heading = self._label("heading")
        self._help = self._label("")
        self._drop_heading = self._label("heading", self.tr("Drop a filter"))
        self._drops = FlowLayout()
        self._drop_chips: list[Chip] = []
        self._instead_heading = self._label("heading", self.tr("When nothing fits"))
        self._instead = FlowLayout()
        self._instead_chips: list[Chip] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._help)
        column.addWidget(self._drop_heading)
        column.addLayout(self._drops)
        column.addWidget(self._instead_heading)
        column.addLayout(self._instead)
        column.addStretch(1)

    def enter(self) -> None:
        """Take the focus, on the first thing that can be chosen."""
        chips = [chip for chip in (*self._drop_chips, *self._instead_chips) if chip.isVisible()]
        if chips:
            chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @staticmethod
    def _label(role: str, text: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def show_help(
        self, request: int, text: str, filtered: bool, relaxations: Sequence[Relaxation], instead: Sequence[Hit]
    ) -> None:
        self._request = request
        words = text.strip()
        heading = self.tr("Nothing found for “{typed}”") if words else self.tr("Nothing found")
        self._heading.setText(heading.format(typed=words))
        self._help.setText(
            self.tr("With these filters there is nothing. Dropping one of them may help.")
            if filtered
            else self.tr("Try fewer or plainer words, another language, or the name of a town or country.")
        )
        self._show_relaxations([one for one in relaxations if one.total > 0][:_MOST])
        self._show_instead(instead[:_MOST])
        self.update()

    def _show_relaxations(self, relaxations: Sequence[Relaxation]) -> None:
        chips = self._chips(self._drop_chips, self._drops, len(relaxations), self.filter_dropped.emit)
        for chip, one in zip(chips, relaxations, strict=False):
            label = self._wording.name(one.facet, one.value)
            text = self.tr("Without {facet}: {value} ({count})").format(
                facet=facet_title(one.facet), value=label, count=count_words(one.total)
            )
            chip.offer(text, text, (one.facet, one.value))
        self._drop_heading.setVisible(bool(relaxations))

    def _show_instead(self, instead: Sequence[Hit]) -> None:
        chips = self._chips(self._instead_chips, self._instead, len(instead), self.opened.emit)
        for chip, hit in zip(chips, instead, strict=False):
            number = self._wording.number(hit)
            text = self.tr("{title}: {number}").format(title=hit.title, number=number) if number else hit.title
            chip.offer(text, self._wording.spoken(hit), hit)
        self._instead_heading.setVisible(bool(instead))

    def _chips(self, chips: list[Chip], flow: FlowLayout, count: int, taken: object) -> list[Chip]:
        while len(chips) < count:
            chip = Chip("", self)
            chip.taken.connect(taken)
            chips.append(chip)
            flow.addWidget(chip)
        for at, chip in enumerate(chips):
            chip.setVisible(at < count)
        return chips

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        request = self._request
        if request != self._painted_request:
            self._painted_request = request
            QTimer.singleShot(0, lambda: self.painted.emit(request))
