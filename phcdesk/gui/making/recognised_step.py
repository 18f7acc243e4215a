"""Step 2: what the source was recognised as, in plain words; another form can be chosen."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from phcdesk.formats.looking import Looked
from phcdesk.formats.sheets.reading import FORMAT as TABLE
from phcdesk.gui.desk import Desk
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.form_words import form_words
from phcdesk.gui.making.step import Card, WorkingStep, asked, combo
from phcdesk.gui.record.parts import Facts, plain_label, show_text
from phcdesk.gui.words.wording import count_words, size_words


class RecognisedStep(WorkingStep):
    """Looks at the source when one comes here for the first time."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, self.tr("What your list is"), self.tr("Cancel"), self.tr("Look again"), parent)
        self.again.clicked.connect(self.look)
        self.card = Card()
        self._facts = Facts(desk.copy)
        self.card.column.addWidget(self._facts)
        self.column.addWidget(self.card)
        self.other = Card(self.tr("Is that not right?"))
        self.form = combo("")
        self.form.activated.connect(self._choose)
        self.other.column.addLayout(
            asked(self.tr("Read it as"), self.form, self.tr("Your list is then looked at once more."))
        )
        self.column.addWidget(self.other)
        self._next = plain_label("muted")
        self._next.setParent(self)
        self.column.addWidget(self._next)
        self.column.addStretch(1)
        self._show_parts()

    @property
    def is_ready(self) -> bool:
        return self.draft.looked is not None

    def arrive(self) -> None:
        if self.draft.looked is None:
            self.look()
        else:
            self._show_parts()

    def enter(self) -> None:
        first = self.stop if self.errand.is_running else self.form if self.is_ready else self.again
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Have the child look at the source."""
        draft = self.draft
        self.say_problem("")
        draft.forget_look()
        words = ["convert", str(draft.source), "--look", *(["--from", draft.wanted] if draft.wanted else [])]
        self.errand.send(words, self.show_looked, self._refuse)
        self._show_parts()
        self.ready_changed.emit()

    def show_looked(self, told: Told) -> None:
        """Show what the child found."""
        try:
            self.draft.take_look(msgspec.convert(told.get("looked"), Looked))
        except msgspec.ValidationError:
            self._refuse("", self.tr("The list could not be looked at. Choose another one."))
            return
        self._show_parts()
        self.ready_changed.emit()
        self.enter()

    def _choose(self, at: int) -> None:
        wanted = str(self.form.itemData(at))
        if self.draft.looked is not None and wanted != self.draft.looked.format:
            self.draft.wanted = wanted
            self.look()
            self.enter()

    def _show_parts(self) -> None:
        super()._show_parts()
        looked = self.draft.looked
        if self.errand.is_running:
            self.working.show_work(self.tr("Looking at your list. Nothing is changed by looking."))
        self.card.setVisible(looked is not None)
        self.other.setVisible(looked is not None)
        show_text(self._next, self._next_words() if looked is not None else "")
        if looked is not None:
            self._show_facts(looked)

    def _show_facts(self, looked: Looked) -> None:
        form = form_words(looked.format, looked.version)
        words = self.tr("This is: {form}").format(form=form)
        self.card.heading.setText(words)
        self.card.heading.show()
        self._facts.show_facts(
            [
                (self.tr("List"), self.draft.source.name if self.draft.source is not None else ""),
                (self.tr("Size"), self._size(looked)),
                (self.tr("Rows"), count_words(looked.rows) if looked.rows else self.tr("counted while it is read")),
                (self.tr("Tables"), self._tables(looked)),
                (self.tr("Licence"), looked.licence or self.tr("The list does not say. You are asked for it later.")),
            ]
        )
        self.form.blockSignals(True)
        self.form.clear()
        for form in dict.fromkeys((looked.format, *looked.others, TABLE)):
            self.form.addItem(form_words(form), form)
        self.form.blockSignals(False)

    def _size(self, looked: Looked) -> str:
        if looked.files == 1:
            return size_words(looked.size)
        return self.tr("{size} in %n file(s)", "", looked.files).format(size=size_words(looked.size))

    def _tables(self, looked: Looked) -> str:
        if len(self.draft.tables) < 2:
            return ""
        return self.tr("%n table(s). On the next page you say which are read.", "", len(looked.tables))

    def _next_words(self) -> str:
        if self.draft.is_table:
            return self.tr("Next, you say what each column is. Most of it is suggested.")
        return self.tr("What is what in this form is known. Next, you only choose country and language.")
