"""The choices about a paper: for whom, in which languages, as a page or a card, and what a camera reads on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, ROOMY, Theme
from phcdesk.gui.settings.choices import Choices
from phcdesk.gui.words.languages import LANGUAGES, current_language

NONE = ""


class PaperForm(QWidget):
    """Groups of buttons; a booklet needs a language alone."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        here = current_language()
        named = [(one.code, one.name) for one in LANGUAGES]
        self.reader = Choices("reader", self.tr("Language of the person who takes it along"), named, here, theme)
        second = [(NONE, self.tr("No other")), *named]
        self.worker = Choices("worker", self.tr("A second language, for the worker"), second, NONE, theme)
        forms = [("slip", self.tr("A page")), ("card", self.tr("A card")), ("both", self.tr("A page with a card"))]
        self.form = Choices("form", self.tr("Form"), forms, "slip", theme)
        squares = [("tel", self.tr("Call the number")), ("vcard", self.tr("Keep it in the contacts"))]
        self.square = Choices("square", self.tr("What the camera of a telephone does"), squares, "tel", theme)
        self._of_slips: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for choices in (self.reader, self.worker, self.form, self.square):
            title = heading(choices.accessibleName())
            column.addWidget(title)
            column.addWidget(choices)
            column.addSpacing(ROOMY)
            choices.chosen.connect(lambda _value: self.changed.emit())
            if choices is not self.reader:
                self._of_slips += [title, choices]
        self.reader.chosen.connect(self._add_worker)

    def _add_worker(self, language: str) -> None:
        """Another language than the worker's is chosen for the reader: the worker reads along in their own."""
        here = current_language()
        if self.worker.current in (NONE, language):
            self.worker.show_choice(here if language != here else NONE)
            self.changed.emit()

    def show_for(self, *, booklet: bool) -> None:
        """Offer what can be chosen."""
        for widget in self._of_slips:
            widget.setVisible(not booklet)

    @property
    def languages(self) -> tuple[str, ...]:
        """The reader's, then the worker's if it is another."""
        return tuple(dict.fromkeys(code for code in (self.reader.current, self.worker.current) if code))
