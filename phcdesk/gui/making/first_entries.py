"""The first entries of a list as they will look in Find: beside the columns, and when the list was read to its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.making.step import Card
from phcdesk.rows import row_of

if TYPE_CHECKING:
    from phcdesk.model import Service
    from phcdesk.search.results import Hit

_SNIPPET = 300  # letters of a description that a row may need


class FirstEntries(Card):
    """As many rows as there are, without scrolling."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("The first entries, as they will look"))
        self.heading.show()
        self.model = ResultsModel(desk.wording, self)
        self.rows = ResultsView(self.model, desk.theme, self)
        self.rows.setAccessibleName(self.heading.text())
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.copied.connect(desk.copy)
        self.rows.left.connect(self.focusPreviousChild)
        self._number = 0
        self.column.addWidget(self.rows)

    def show_services(self, services: Sequence[Service]) -> None:
        self._number += 1
        show_hits(self.model, self._number, tuple(map(hit_of, services)))
        self.rows.setFixedHeight(len(services) * self.rows.verticalHeader().defaultSectionSize())


def show_hits(model: ResultsModel, number: int, hits: tuple[Hit, ...]) -> None:
    """Show rows that no search has found."""
    from phcdesk.search.results import Results

    model.show(number, Results(len(hits), "all", hits))


def hit_of(service: Service) -> Hit:
    """The row of a service that is in no pack yet."""
    from phcdesk.search.results import Piece

    snippet = (Piece(" ".join(service.description[:_SNIPPET].split())),) if service.description else ()
    return replace(row_of(service, f"preview/{service.id}", "", ""), snippet=snippet)
