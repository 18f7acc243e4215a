"""The search box, and under it one line of offers: terms of the vocabulary to filter by, and completions.

The offers stand in a line of their own height, so that nothing jumps while one types and no result is covered. They are
reached with Tab. Enter always belongs to what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.look.flow import FitRow, FlowLayout
from phcdesk.gui.look.theme import CONTROL, GAP, MARGIN

if TYPE_CHECKING:
    from phcdesk.search.results import Suggestion

MAX_TEXT = 500  # characters; nobody types more, somebody pastes more
_CONCEPTS = 4
_COMPLETIONS = 8


class SearchBox(QLineEdit):
    """Where one types. Down goes to the results, Enter opens the first, Escape clears and then goes back."""

    down = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMaxLength(MAX_TEXT)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("What does the person need? A problem, a service, a place, a language"))
        self.setClearButtonEnabled(False)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.back.emit()
        else:
            super().keyPressEvent(event)


class Chip(QPushButton):
    """A small button that stands for a filter, a term or a completion."""

    taken = Signal(object)

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self._value: object = None
        self._said = ""
        self.clicked.connect(lambda: self.taken.emit(self._value))
        self.hide()

    def offer(self, text: str, spoken: str, value: object) -> None:
        """Say something else; costs nothing when it is the same."""
        self._value = value
        if self._said != text:
            self._said = text
            self.setText(text.replace("&", "&&"))
            self.setAccessibleName(spoken)


class SearchBar(QWidget):
    """Box, offers and active filters. It says what the person did; it does not search."""

    concept_taken = Signal(object)  # (facet, value)
    completion_taken = Signal(object)  # Suggestion
    filter_dropped = Signal(object)  # (facet, value)
    filters_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox()
        self._offers = FitRow(CONTROL)
        self._hint = QLabel(self.tr("Down: results · Enter: open · Esc: back · Ctrl+K or /: here"), self._offers)
        self._hint.setProperty("role", "muted")
        self._concepts = [self._chip("concept", self.concept_taken) for _ in range(_CONCEPTS)]
        self._completions = [self._chip("plain", self.completion_taken) for _ in range(_COMPLETIONS)]
        self._filters: list[Chip] = []
        self._shown_concepts = 0
        self._shown_completions = 0
        self._clear = QPushButton(self.tr("Clear all"))
        self._clear.setProperty("role", "plain")
        self._clear.clicked.connect(self.filters_cleared)
        self._build()
        self._set_offers()

    def _build(self) -> None:
        self._active = QWidget()
        self._active_flow = FlowLayout(self._active)
        self._active_flow.addWidget(self._clear)
        self._active.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 10, MARGIN, 6)
        column.setSpacing(GAP)
        column.addWidget(self.box)
        column.addWidget(self._offers)
        column.addWidget(self._active)

    def _chip(self, role: str, taken: SignalInstance) -> Chip:
        chip = Chip(role, self._offers)
        chip.taken.connect(taken)
        return chip

    def show_concepts(self, concepts: Sequence[tuple[str, str, str]]) -> None:
        """Offer terms as (facet, value, label)."""
        for chip, (facet, value, label) in zip(self._concepts, concepts, strict=False):
            text = self.tr("+ {term}").format(term=label)
            chip.offer(text, self.tr("Only {term}").format(term=label), (facet, value))
        self._shown_concepts = min(len(concepts), _CONCEPTS)
        self._set_offers()

    def show_completions(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer completions, each wording once, and none that only repeats what was typed."""
        suggestions = self._worth_offering(suggestions)
        for chip, suggestion in zip(self._completions, suggestions, strict=False):
            words = self.tr("Open {title}") if suggestion.ref else self.tr("Search for {title}")
            chip.offer(suggestion.text, words.format(title=suggestion.text), suggestion)
        self._shown_completions = min(len(suggestions), _COMPLETIONS)
        self._set_offers()

    def _worth_offering(self, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
        worth: dict[str, Suggestion] = {}
        for one in suggestions:
            if one.ref or one.text.casefold() != self.box.text().strip().casefold():
                worth.setdefault(one.text.casefold(), one)
        return list(worth.values())

    def _set_offers(self) -> None:
        shown = self._concepts[: self._shown_concepts] + self._completions[: self._shown_completions]
        for chip in self._concepts[self._shown_concepts :] + self._completions[self._shown_completions :]:
            chip.hide()
        self._hint.setVisible(not shown)
        self._offers.set_row(shown or [self._hint])

    def show_filters(self, filters: Sequence[tuple[str, str, str]]) -> None:
        """Show the active filters as (facet, value, label), each with a cross."""
        while len(self._filters) < len(filters):
            chip = Chip("filter", self._active)
            chip.taken.connect(self.filter_dropped)
            self._filters.append(chip)
            self._active_flow.removeWidget(self._clear)
            self._active_flow.addWidget(chip)
            self._active_flow.addWidget(self._clear)
        for at, chip in enumerate(self._filters):
            if at < len(filters):
                facet, value, label = filters[at]
                text = self.tr("{filter} ×").format(filter=label)
                chip.offer(text, self.tr("Drop {filter}").format(filter=label), (facet, value))
            chip.setVisible(at < len(filters))
        self._clear.setVisible(len(filters) > 1)
        self._active.setVisible(bool(filters))
