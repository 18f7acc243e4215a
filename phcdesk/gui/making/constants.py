"""What a list does not say itself: the country its places are in, and the language it is written in."""

from __future__ import annotations

from PySide6.QtCore import QCollator, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, asked, combo
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.languages import current_language
from phcdesk.progress import CancelToken

Named = list[tuple[str, str]]
"""(code, name), by name."""


class Constants(Card):
    """Two lists of names; nothing has to be chosen, and what that leads to is said."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("What the list does not say"))
        self.heading.show()
        self._desk = desk
        self._draft = draft
        self._is_filled = False
        self.country = combo("")
        self.language = combo("")
        for box in (self.country, self.language):
            box.addItem(self.tr("Not chosen"), "")
            box.activated.connect(self._choose)
        self.column.addLayout(
            asked(
                self.tr("Country of places that name none"),
                self.country,
                self.tr("Telephone numbers are checked by it, too."),
            )
        )
        self.no_country = plain_label()
        self.no_country.setParent(self)
        self.column.addWidget(self.no_country)
        self.column.addLayout(asked(self.tr("Language of names and descriptions"), self.language))

    def refresh(self) -> None:
        """Show what the draft says; the names are read when one comes here for the first time."""
        if not self._is_filled:
            self._ask()
        for box, code in ((self.country, self._draft.country), (self.language, self._draft.language)):
            box.setCurrentIndex(max(box.findData(code), 0))
        self.warn()

    def warn(self) -> None:
        """Say what it means that no country is known, which somebody who chose nothing cannot guess."""
        draft = self._draft
        words = self.tr(
            "No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their"
            " numbers cannot be checked."
        )
        show_text(self.no_country, words if draft.is_table and not draft.has_country else "")

    def _ask(self) -> None:
        place, language = self._desk.place(), current_language()
        if place is None or place.vocabulary is None:
            return
        load = place.vocabulary

        def work(_token: CancelToken) -> dict[str, Named]:
            vocabulary = load()
            return {
                facet: [
                    (one.code, vocabulary.label(facet, one.code, language))
                    for one in vocabulary.concepts
                    if one.facet == facet
                ]
                for facet in ("country", "language")
            }

        self._desk.tasks.ask("making names", work, self._fill, urgency=Urgency.SOON)

    def _fill(self, names: dict[str, Named]) -> None:
        self._is_filled = True
        self._add(self.country, names["country"])
        self._add(self.language, names["language"])
        self.refresh()

    def _add(self, box: QComboBox, names: Named) -> None:
        collator = QCollator()
        for code, name in sorted(names, key=lambda one: collator.sortKey(one[1])):
            box.addItem(name, code)

    def _choose(self) -> None:
        self._draft.country = str(self.country.currentData())
        self._draft.language = str(self.language.currentData())
        self.warn()
        self.changed.emit()
