"""All columns of a table as cards, which of them are shown, and in a sentence which are not read."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.tab_order import in_reading_order
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.column_card import ColumnCard
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.form_words import (
    KEPT_IN_TEXT,
    PRIVATE,
    certainty_words,
    field_choices,
    field_words,
    flag_words,
)
from phcdesk.gui.making.step import asked, combo
from phcdesk.gui.record.parts import breakable, plain_label, show_text
from phcdesk.gui.words.wording import listed

AT_ONCE = 60  # cards that are made at a time: a table may have thousands of columns
_NAMED = 12  # columns that are named in the sentence
_SURE = 0.7
_PROSE = frozenset((KEPT_IN_TEXT, "description", "application_process", "alert"))
"""Fields that are shown to everybody as they were written, with whatever somebody noted for themselves."""

ALL, DOUBTFUL, UNREAD = "all", "doubtful", "unread"


class ColumnList(QWidget):
    """Says by ``changed`` that a column is read otherwise."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._fields = QStandardItemModel(self)
        self.cards: list[ColumnCard] = []  # of the columns of this table
        self._made: list[ColumnCard] = []  # those, and some more of the tables before
        self.summary = plain_label()
        self.unread = plain_label("muted")
        self.unread.setParent(self)
        self.shown = combo("")
        for name, words in (
            (ALL, self.tr("All columns")),
            (DOUBTFUL, self.tr("Columns to look at: guesses, and not read")),
            (UNREAD, self.tr("Columns that are not read")),
        ):
            self.shown.addItem(words, name)
        self.shown.activated.connect(self._show_some)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._make_more)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("What each column is")))
        column.addWidget(self.summary)
        column.addWidget(self.unread)
        column.addLayout(asked(self.tr("Show"), self.shown))
        column.addLayout(self._cards)
        column.addWidget(self.more)

    def show_table(self) -> None:
        """Make the cards of the table that the draft reads."""
        for card in self._made:
            card.hide()
        self.cards = []
        self.shown.setCurrentIndex(0)
        self._fill_fields()
        self._make_more()

    def _fill_fields(self) -> None:
        look, recipe = self._draft.look, self._draft.recipe
        choices = [("", self.tr("Not read")), (KEPT_IN_TEXT, field_words(KEPT_IN_TEXT)), *field_choices()]
        choices.append((PRIVATE, field_words(PRIVATE)))
        flags = {one.field for one in look.suggestions} if look is not None else set()
        flags |= set(recipe.columns.values()) if recipe is not None else set()
        known = {field for field, _ in choices}
        choices += [(field, self._flag(field)) for field in sorted(flags - known)]
        self._fields.clear()
        for field, words in choices:
            item = QStandardItem(words)
            item.setData(field, 0x0100)
            self._fields.appendRow(item)

    def _flag(self, field: str) -> str:
        _, _, term = field.partition(":")
        facet, _, code = term.partition(":")
        return flag_words(field, self._desk.label(facet, code) if code else "")

    def _make_more(self) -> None:
        header = self._draft.look.header if self._draft.look is not None else ()
        made = len(self.cards)
        for at, name in enumerate(header[made : made + AT_ONCE], start=made):
            if at == len(self._made):
                self._made.append(ColumnCard(self._fields, self))
                self._made[at].chosen.connect(self._choose)
                self._cards.addWidget(self._made[at])
            self._made[at].show_column(name, self._draft.samples(at))
            self.cards.append(self._made[at])
        for before, after in pairwise(in_reading_order(self)):
            QWidget.setTabOrder(before, after)
        left = len(header) - len(self.cards)
        self.more.setText(self.tr("Show %n more column(s)", "", left))
        self.more.setVisible(left > 0)
        self.refresh()
        self._show_some()

    def _choose(self, name: str, field: str) -> None:
        self._draft.map_column(name, field)
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show what the recipe says now."""
        recipe, look = self._draft.recipe, self._draft.look
        if recipe is None or look is None:
            return
        for at, card in enumerate(self.cards):
            field = recipe.columns.get(card.name, "")
            person = self._draft.person_in(at) if field in _PROSE else ""
            card.show_field(field, self._certainty(card.name), person)
        unread = [name for name in look.header if name not in recipe.columns]
        words = self.tr("{read} of %n column(s) are read.", "", len(look.header))
        self.summary.setText(words.format(read=len(look.header) - len(unread)))
        named = listed(unread[:_NAMED])
        words = self.tr("Not read: {columns}")
        if len(unread) > _NAMED:
            words = self.tr("Not read: {columns}, and %n more", "", len(unread) - _NAMED)
        show_text(self.unread, breakable(words.format(columns=named)) if unread else "")

    def _certainty(self, name: str) -> str:
        field = self._draft.recipe.columns.get(name, "") if self._draft.recipe is not None else ""
        if name in self._draft.chosen:
            return self.tr("Chosen by you")
        score = self._scores().get((name, field))
        if score is not None:
            return certainty_words(score)
        return self.tr("From the recipe") if field else self.tr("Nothing suggested: it is left out unless you choose")

    def _scores(self) -> dict[tuple[str, str], float]:
        look = self._draft.look
        return {(one.header, one.field): one.score for one in look.suggestions} if look is not None else {}

    def _show_some(self) -> None:
        """Show only the cards that were asked for; a card stays while its column is being changed."""
        which, recipe, scores = self.shown.currentData(), self._draft.recipe, self._scores()
        for card in self.cards:
            field = recipe.columns.get(card.name, "") if recipe is not None else ""
            sure = card.name in self._draft.chosen or scores.get((card.name, field), 1.0) >= _SURE
            card.setVisible(which == ALL or not field or (which == DOUBTFUL and not sure))
