"""The facts of a pack: what it is called, who publishes it, under which terms, and when it is looked at again."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from phcdesk.formats.pack_source import MAX_ID, short_name
from phcdesk.gui.desk import Desk
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, asked, combo, counter
from phcdesk.gui.record.parts import plain_label, show_text

LICENCES = ("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "ODbL-1.0", "PDDL-1.0")
"""What lists are most often passed on under; anything else can be typed."""

_IDENTITY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LANGUAGES = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:\s*,\s*[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)*\Z")
_MOST_EDITIONS = 100_000


class FactsCard(Card):
    """Fields, filled in as far as can be suggested."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("About the pack"))
        self.heading.show()
        self._desk = desk
        self._draft = draft
        self.name = QLineEdit()
        self.identity = _left_to_right(QLineEdit())
        self.edition = counter(_MOST_EDITIONS)
        self.publisher = QLineEdit()
        self.licence: QComboBox = combo("")
        self.licence.setEditable(True)
        self.licence.addItems(["", *LICENCES])
        self.no_licence = plain_label()
        self.no_licence.setParent(self)
        self.languages = _left_to_right(QLineEdit())
        self.review_by = _left_to_right(QLineEdit())
        self._lay_out()
        self.name.textEdited.connect(self._suggest_identity)
        for box in (self.name, self.identity, self.publisher, self.languages, self.review_by):
            box.textChanged.connect(self.changed)
        self.licence.currentTextChanged.connect(self._warn)
        self.licence.currentTextChanged.connect(self.changed)

    def _lay_out(self) -> None:
        keep = self.tr("Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.")
        edition = self.tr("1 for the first, and one more each time. A laptop takes in newer editions only.")
        terms = self.tr("Under which terms the list may be passed on. Ask whoever made the list if you do not know.")
        for words, box, hint in (
            (
                self.tr("Title"),
                self.name,
                self.tr("As people will see it, such as “Services of the northern district”."),
            ),
            (self.tr("Short name"), self.identity, keep),
            (self.tr("Edition"), self.edition, edition),
            (self.tr("Publisher"), self.publisher, self.tr("Your organisation: who answers for what the pack says.")),
            (self.tr("Licence"), self.licence, terms),
        ):
            self.column.addLayout(asked(words, box, hint))
        self.column.addWidget(self.no_licence)
        codes = self.tr("Codes with commas between them, such as en, fr.")
        self.column.addLayout(asked(self.tr("Languages of the pack"), self.languages, codes))
        until = self.tr("Year-month-day. After this day people are told that the pack should have been reviewed.")
        self.column.addLayout(asked(self.tr("To be reviewed by"), self.review_by, until))

    def refresh(self) -> None:
        """Show the facts of the draft, with suggestions where it has none."""
        draft, facts = self._draft, self._draft.facts
        stem = draft.source.name.split(".")[0] if draft.source is not None else ""
        stated = draft.looked.licence if draft.looked is not None else ""
        self.name.setText(facts.title)
        self.identity.setText(facts.identity or short_name(facts.title or stem))
        self.edition.setValue(facts.edition)
        self.publisher.setText(facts.publisher)
        self.licence.setEditText(facts.licence or stated)
        self.languages.setText(facts.languages or draft.language)
        self.review_by.setText(facts.review_by or draft.suggested_review(self._desk.clock().date()))
        self._warn(self.licence.currentText())

    def keep(self) -> None:
        """Write what is in the fields into the draft."""
        facts = self._draft.facts
        facts.title = " ".join(self.name.text().split())
        facts.identity = self.identity.text().strip()
        facts.edition = self.edition.value()
        facts.publisher = " ".join(self.publisher.text().split())
        facts.licence = " ".join(self.licence.currentText().split())
        facts.languages = self.languages.text().strip()
        facts.review_by = self.review_by.text().strip()

    def problem(self) -> tuple[str, QWidget] | None:
        """The first thing that has to be written otherwise, and where; None: all is well."""
        identity, languages = self.identity.text().strip(), self.languages.text().strip()
        if not self.name.text().strip():
            return self.tr("Give the pack a title."), self.name
        if not _IDENTITY.match(identity) or len(identity) > MAX_ID:
            return self.tr("The short name has small letters, digits and hyphens only, such as north."), self.identity
        if not self.publisher.text().strip():
            return self.tr("Say who publishes the pack."), self.publisher
        if not _LANGUAGES.match(languages):
            return self.tr("Write the languages as codes, such as en, fr."), self.languages
        if not _is_day(self.review_by.text().strip()):
            return self.tr("Write the day as year-month-day, such as 2027-05-20."), self.review_by
        return None

    def _suggest_identity(self, title: str) -> None:
        """The short name follows the title until somebody writes another one."""
        before = self._draft.facts.title
        stem = self._draft.source.name.split(".")[0] if self._draft.source is not None else ""
        if self.identity.text() in ("", short_name(before), short_name(stem)):
            self.identity.setText(short_name(title))
        self._draft.facts.title = title

    def _warn(self, licence: str) -> None:
        words = self.tr("No licence is stated. Nobody who gets the pack can know whether they may pass it on.")
        show_text(self.no_licence, "" if licence.strip() else words)


def _left_to_right(box: QLineEdit) -> QLineEdit:
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return box


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False
