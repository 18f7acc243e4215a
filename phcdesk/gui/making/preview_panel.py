"""The first entries as they will look in Find, made anew after each change, in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.first_entries import hit_of, show_hits
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.problems import problem_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.formats.sheets.reading import Look
    from phcdesk.search.results import Hit
    from phcdesk.taxonomy import Vocabulary


class PreviewPanel(QWidget):
    """A heading, what there is to say, and the rows."""

    closed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._draft = draft
        self._vocabulary: Vocabulary | None = None
        self._table: Look | None = None  # whose rows are shown
        self._number = 0
        self.title = heading(self.tr("The first entries, as they will look"))
        self.said = plain_label("muted")
        self.said.setParent(self)
        self.said.hide()
        self.back = QPushButton(self.tr("Back to the columns"))
        self.back.clicked.connect(self.closed)
        self.model = ResultsModel(desk.wording, self)
        self.rows = ResultsView(self.model, desk.theme, self)
        self.rows.setAccessibleName(self.title.text())
        self.rows.left.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, WIDE, ROOMY)
        column.setSpacing(GAP)
        for widget in (self.title, self.said, self.back):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)

    def refresh(self) -> None:
        """Make the rows anew from what the draft says now; an older request is dropped."""
        draft, place = self._draft, self._desk.place()
        table, recipe = draft.look, draft.with_constants()
        if table is None or recipe is None or place is None or place.vocabulary is None:
            return
        load, today, known = place.vocabulary, self._desk.clock().date(), self._vocabulary
        country, language = draft.country, draft.language

        def work(_token: CancelToken) -> tuple[Vocabulary, tuple[Hit, ...]]:
            from phcdesk.formats.context import ReadContext
            from phcdesk.formats.looking import preview

            vocabulary = known or load()
            context = ReadContext(vocabulary, "preview", today, country, language, recipe)
            return vocabulary, tuple(map(hit_of, preview(table, recipe, context)))

        if table is not self._table:  # rows of another table would be taken for those of this one
            self._table = table
            self._show_rows(())
            show_text(self.said, self.tr("Making the first entries…"))
        self._desk.tasks.ask("making preview", work, self._show, self._refuse)

    def _show(self, made: tuple[Vocabulary, tuple[Hit, ...]]) -> None:
        self._vocabulary, hits = made
        self._show_rows(hits)
        words = self.tr("No entry can be made yet. Say which column has the names.")
        show_text(self.said, "" if hits else words)

    def _show_rows(self, hits: tuple[Hit, ...]) -> None:
        self._number += 1
        show_hits(self.model, self._number, hits)

    def _refuse(self, error: PhcError) -> None:
        show_text(self.said, problem_words(error))
