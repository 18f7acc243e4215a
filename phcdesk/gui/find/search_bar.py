"""The top of the page: the search box and the place box, and under them the filters as chips, and what is offered.

The offers stand in the line of the chips, so that nothing jumps while one types and no result is covered. They are
reached with Tab. Enter always belongs to what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from phcdesk.gui.find.chips import Chip, ChipRow
from phcdesk.gui.find.front import TOP, set_boxes
from phcdesk.gui.find.place_box import PlaceBox
from phcdesk.gui.find.search_box import SearchBox
from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.theme import GAP, LOW, MARGIN, ROOMY, TIGHT
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.search.results import Suggestion

_CONCEPTS = 4
_COMPLETIONS = 8


class SearchBar(QWidget):
    """Boxes, chips and offers. It says what the person did; it does not search."""

    concept_taken = Signal(object)  # (facet, value)
    open_now_taken = Signal(object)
    nearest_first_taken = Signal(object)
    completion_taken = Signal(object)  # Suggestion
    filter_dropped = Signal(object)  # (name, value)
    filters_cleared = Signal()
    undone = Signal()
    facets_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox()
        self.place = PlaceBox()
        self.row = ChipRow()
        self.facets_button = self._button(self.tr("Filters"), "", self.facets_wanted.emit)
        self._filters: list[Chip] = []
        self._shown: Sequence[tuple[str, str, str]] = ()
        self._clear = self._button(self.tr("Clear all"), "plain", self.filters_cleared.emit)
        self._undo = self._button(self.tr("Undo"), "plain", self.undone.emit)
        self._undo.setAccessibleName(self.tr("Undo: bring the filters back"))
        self._undo.setToolTip(self.tr("Bring the filters back ({keys})").format(keys="Ctrl+Z"))
        self._concepts = [self._chip("concept", self.concept_taken) for _ in range(_CONCEPTS)]
        self._open_now = self._chip("concept", self.open_now_taken)
        self._nearest_first = self._chip("concept", self.nearest_first_taken)
        term, order = self.tr("Open now"), self.tr("Nearest first")
        self._open_now.offer(self.tr("+ {term}").format(term=term), self.tr("Only {term}").format(term=term), None)
        self._nearest_first.offer(self.tr("+ {term}").format(term=order), order, None)
        self._completions = [self._chip("plain", self.completion_taken) for _ in range(_COMPLETIONS)]
        self._offered_concepts = self._offered_completions = 0
        self._offers_open_now, self._offers_nearest_first = True, False
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("badge", "ageing")
        self._note.hide()
        self.box.textEdited.connect(self._forget_note)
        self._build()
        self._set_offers()

    def _build(self) -> None:
        self._boxes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._boxes.setSpacing(ROOMY)
        self._boxes.addWidget(self.box, 1)
        self._boxes.addWidget(self.place)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._boxes)
        self._column.addWidget(self._note)
        self._column.addWidget(self.row)
        self._set_spaces()

    def _set_spaces(self) -> None:
        """Little space between things where the window is low for this size of text."""
        low = self.window().height() <= LOW * self.fontMetrics().height()
        above, below, between = (TIGHT, 0, TIGHT) if low else (TOP, GAP, GAP)
        self._column.setContentsMargins(MARGIN, above, MARGIN, below)
        self._column.setSpacing(between)
        self._boxes.setSpacing(TIGHT if low else ROOMY)
        self.row.setVisible(not low or self._note.isHidden())  # both would leave no room to the results

    def _button(self, text: str, role: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self.row)
        if role:
            button.setProperty("role", role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: pressed())
        button.hide()
        return button

    def _chip(self, role: str, taken: SignalInstance) -> Chip:
        chip = Chip(role, self.row)
        chip.taken.connect(taken)
        return chip

    def show_concepts(self, concepts: Sequence[tuple[str, str, str]]) -> None:
        """Offer terms as (facet, value, label)."""
        for chip, (facet, value, label) in zip(self._concepts, concepts, strict=False):
            text = self.tr("+ {term}").format(term=label)
            chip.offer(text, self.tr("Only {term}").format(term=label), (facet, value))
        self._offered_concepts = min(len(concepts), _CONCEPTS)
        self._set_offers()

    def show_completions(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer completions, each wording once, and none that only repeats what was typed."""
        suggestions = self._worth_offering(suggestions)
        for chip, suggestion in zip(self._completions, suggestions, strict=False):
            words = self.tr("Open {title}") if suggestion.ref else self.tr("Search for {title}")
            chip.offer(suggestion.text, words.format(title=suggestion.text), suggestion)
        self._offered_completions = min(len(suggestions), _COMPLETIONS)
        self._set_offers()

    def _worth_offering(self, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
        worth: dict[str, Suggestion] = {}
        for one in suggestions:
            if one.ref or one.text.casefold() != self.box.text().strip().casefold():
                worth.setdefault(one.text.casefold(), one)
        return list(worth.values())

    def _set_offers(self) -> None:
        concepts, completions = self._offered_concepts, self._offered_completions
        for chip in self._concepts[concepts:] + self._completions[completions:]:
            chip.hide()
        switches = []
        for chip, offered in (
            (self._nearest_first, self._offers_nearest_first),
            (self._open_now, self._offers_open_now),
        ):
            chip.setVisible(offered)
            switches += [chip] if offered else []
        self.row.set_offers([*self._concepts[:concepts], *switches, *self._completions[:completions]])

    def show_conditions(
        self,
        conditions: Sequence[tuple[str, str, str]],
        can_undo: bool,
        *,
        offers_open_now: bool,
        offers_nearest_first: bool,
    ) -> None:
        """Show what is asked for beside the words as (name, value, label), each with a cross."""
        self._make_filters(len(conditions))
        for at, chip in enumerate(self._filters):
            chip.setVisible(at < len(conditions))
            if at < len(conditions):
                name, value, label = conditions[at]
                text = self.tr("{filter} ×").format(filter=label)
                chip.offer(text, self.tr("Drop {filter}").format(filter=label), (name, value))
        self._shown = conditions
        self._clear.setVisible(len(conditions) > 1)
        self._undo.setVisible(can_undo)
        self._offers_open_now, self._offers_nearest_first = offers_open_now, offers_nearest_first
        self._set_filters()
        self._set_offers()

    def _make_filters(self, count: int) -> None:
        while len(self._filters) < count:
            chip = self._chip("filter", self.filter_dropped)
            self.setTabOrder(self._filters[-1] if self._filters else self.facets_button, chip)
            self._filters.append(chip)

    def _set_filters(self) -> None:
        chips: list[QWidget] = [*self._filters[: len(self._shown)]]
        buttons = [button for button in (self._clear, self._undo) if not button.isHidden()]
        first = [] if self.facets_button.isHidden() else [self.facets_button]
        self.row.set_filters([*first, *chips, *buttons])

    def make_room(self, wanted: bool) -> None:
        """Leave the room to the record where the window is low for this size of text."""
        self.setVisible(not wanted or self.window().height() > LOW * self.fontMetrics().height())

    def fold_facets(self, folded: bool, filters: int) -> None:
        """Offer the facets by a button, with how many filters are set, where they have no room of their own."""
        words = self.tr("Filters ({count})").format(count=count_words(filters)) if filters else self.tr("Filters")
        if self.facets_button.text() != words or self.facets_button.isHidden() == folded:
            self.facets_button.setText(words)
            self.facets_button.setVisible(folded)
            self._set_filters()

    def show_note(self, text: str) -> None:
        """Say something about the place, to the eye and to the ear; a blank takes it away."""
        if text != self._note.text():
            self._note.setText(text)
        self._note.setVisible(bool(text))
        self._set_spaces()
        announce(self._note, text)

    def _forget_note(self) -> None:
        """Whoever goes on typing has read it."""
        if self.note():
            self.show_note("")

    def note(self) -> str:
        """What is said about the place."""
        return "" if self._note.isHidden() else self._note.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_spaces()
        set_boxes(self, self._boxes, self.place)
