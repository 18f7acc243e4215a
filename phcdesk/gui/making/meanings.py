"""What the words of a table mean: which states its places are in, and which way round its dates are."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from phcdesk.formats.sheets.cells import known_status
from phcdesk.formats.sheets.dates import checked_date
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import GAP, TIGHT
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, asked, combo
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.marks import LTR
from phcdesk.tables.values import STATUSES

_MOST = 20  # words of a column that are asked for
_LONGEST = 60
_TWO_WAYS = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}\b", re.ASCII)


class StatusCard(Card):
    """One list for each word that the table uses for open or closed."""

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Open or closed: what the words mean"))
        self.heading.show()
        self._draft = draft
        how = plain_label("muted")
        how.setText(self.tr("Words that stay as they are written are shown, but nothing is concluded from them."))
        self.column.addWidget(how)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(GAP)
        self.column.addLayout(self._lists)
        self._shown: tuple[str, ...] = ()
        self._words: list[_Word] = []

    @property
    def boxes(self) -> dict[str, QComboBox]:
        """The lists that are shown, by their words."""
        return {one.word: one.box for one in self._words[: len(self._shown)]}

    def refresh(self) -> None:
        """Show the words of the column that is read as open or closed; hidden without one."""
        self._shown = tuple(cell for cell in self._draft.cells_of("status") if len(cell) <= _LONGEST)[:_MOST]
        while len(self._words) < len(self._shown):
            one = _Word(self._choices(), self)
            one.chosen.connect(self._choose)
            self._words.append(one)
            self._lists.addWidget(one)
        meant = self._draft.recipe.values.get("status", {}) if self._draft.recipe is not None else {}
        for at, one in enumerate(self._words):
            one.setVisible(at < len(self._shown))
            if at < len(self._shown):
                word = self._shown[at]
                told = meant.get(word.casefold(), known_status(word))
                one.show_word(word, told if told in STATUSES else "")
        self.setVisible(bool(self._shown))

    def _choices(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("It stays as it is written")),
            ("active", self.tr("Open and working")),
            ("temporarily closed", self.tr("Closed for now")),
            ("inactive", self.tr("Not working at present")),
            ("defunct", self.tr("Closed for good")),
        ]

    def _choose(self, word: str, status: str) -> None:
        recipe = self._draft.recipe
        if recipe is None:
            return
        meant = {name: value for name, value in recipe.values.get("status", {}).items() if name != word.casefold()}
        meant |= {word.casefold(): status} if status else {}
        others = {field: values for field, values in recipe.values.items() if field != "status"}
        self._draft.recipe = replace(recipe, values={**others, "status": meant} if meant else others)
        self.changed.emit()


class _Word(QWidget):
    """One word, and what it means."""

    chosen = Signal(str, str)  # word, status

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = ""
        self._label = plain_label()
        self.box = combo("")
        for status, name in choices:
            self.box.addItem(name, status)
        self.box.activated.connect(lambda at: self.chosen.emit(self.word, str(self.box.itemData(at))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._label)
        column.addWidget(self.box)

    def show_word(self, word: str, status: str) -> None:
        self.word = word
        words = self.tr("“{word}” means").format(word=word)
        self._label.setText(words)
        self.box.setAccessibleName(words)
        self.box.setCurrentIndex(max(self.box.findData(status), 0))


class DatesCard(Card):
    """Asks which way round dates are, where the table has some that can be read in two ways."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Dates"))
        self.heading.show()
        self._desk = desk
        self._draft = draft
        self.order = combo("")
        for order, words in (
            ("", self.tr("I do not know: show them as they are written")),
            ("DMY", self.tr("Day first, as in 31/12/2026")),
            ("MDY", self.tr("Month first, as in 12/31/2026")),
        ):
            self.order.addItem(words, order)
        self.order.activated.connect(self._choose)
        self._example = plain_label("muted")
        self.column.addLayout(asked(self.tr("Which number comes first in the dates?"), self.order))
        self.column.addWidget(self._example)

    def refresh(self) -> None:
        cells = [cell for cell in self._draft.cells_of("assured_date") if _TWO_WAYS.match(cell)]
        self.setVisible(bool(cells))
        if not cells or self._draft.recipe is None:
            return
        order = self._draft.recipe.date_order
        self.order.setCurrentIndex(max(self.order.findData(order), 0))
        read = checked_date(cells[0], order, self._desk.clock().date())
        words = self.tr("{cell} is read as {date}.") if read else self.tr("{cell} is shown as it is written.")
        self._example.setText(words.format(cell=LTR.format(cells[0][:_LONGEST]), date=LTR.format(read)))

    def _choose(self, at: int) -> None:
        if self._draft.recipe is not None:
            self._draft.recipe = replace(self._draft.recipe, date_order=str(self.order.itemData(at)))
            self.refresh()
            self.changed.emit()
