"""What is missing where: the services of each area by type, with none, not known, and known but old kept apart.

Enter on a cell looks in Find for what it counts, and for nothing else. The table can be written to a file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from phcdesk.answers.coverage import Coverage, Level
from phcdesk.app.gap_words import LAYERS, SERVICE_TYPES, legend, to_csv, to_html
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.gaps.model import GapsModel
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import SPEECH
from phcdesk.progress import CancelToken
from phcdesk.search.results import Counted
from phcdesk.whole_file import beside

_COLUMN, _NAMES, _LEAST_HEIGHT = 160, 200, 220  # pixels at the plain size of text
_HEAD_LINES = 4.6  # of text in the height of the header
_LETTERS = 16  # the least width of the box of countries


class GapsPage(Page):
    """Choices above, the table below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.country, self.level, self.kinds, self.order = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.export = QPushButton(self.tr("Save as a file…"))
        self.export.clicked.connect(self._export)
        self.ask_file: Callable[[], str] = self._ask_file
        self.note = plain_label("muted")
        self.model = GapsModel(desk.theme, desk.wording.name, self)
        self.view = _Table(self.model)
        self.view.setAccessibleName(self.tr("Services by area and type"))
        self.view.setAccessibleDescription(self.tr("Enter looks in Find for what a cell counts"))
        self.view.activated.connect(self._open)
        self._fill_choices()
        self._lay_out()

    def _fill_choices(self) -> None:
        levels: tuple[tuple[str, Level], ...] = (
            (self.tr("By province"), "state_province"),
            (self.tr("By town"), "city"),
            (self.tr("By country"), "country"),
        )
        for box, name, rows in (
            (self.country, self.tr("Country"), [(self.tr("All countries"), "")]),
            (self.level, self.tr("Areas"), levels),
            (
                self.kinds,
                self.tr("Columns"),
                [(self.tr("Types of service"), SERVICE_TYPES), (self.tr("Layers of help in an emergency"), LAYERS)],
            ),
            (
                self.order,
                self.tr("Order"),
                [(self.tr("Areas by name"), "name"), (self.tr("Most missing first"), "missing")],
            ),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(_LETTERS)
            for words, value in rows:
                box.addItem(words, value)
            box.activated.connect(self._sort if box is self.order else self._read)

    def _lay_out(self) -> None:
        choices = FlowLayout(gap=GAP)
        for widget in (self.country, self.level, self.kinds, self.order, self.export):
            choices.addWidget(widget)
        self._legend = QLabel()
        self._legend.setTextFormat(Qt.TextFormat.PlainText)
        self._legend.setWordWrap(True)
        self._legend.setProperty("role", "muted")
        words = self.tr("{word}: {meaning}.")
        self._legend.setText(" ".join(words.format(word=one.word, meaning=one.meaning) for one in legend(SPEECH)))
        inside = QWidget()
        inside.setObjectName("page")
        self.view.setMinimumHeight(sizes(self.font()).px(_LEAST_HEIGHT))
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(ROOMY)
        column.addWidget(heading(self.tr("What is missing where"), 1))
        column.addLayout(choices)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        column.addWidget(self._legend)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, self.tr("What is missing where")))

    def enter(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def use_library(self) -> None:
        self.country.setProperty("known", False)
        self._read()

    def _read(self) -> None:
        library = self.desk.library
        if library is None:
            return
        show_text(self.note, self.tr("Counting…"))
        country = str(self.country.currentData() or "")
        facet, level = str(self.kinds.currentData()), self.level.currentData()

        def work(_token: CancelToken) -> tuple[Coverage, list[str]]:
            table = library.coverage(facet, level)
            return table.of(country), sorted({area.country for area in table.areas} - {""})

        self.desk.tasks.ask("gaps", work, lambda found: self._show(*found), self._fail, Urgency.SOON)

    def _show(self, table: Coverage, countries: list[str]) -> None:
        first = not self.country.property("known")
        self._show_countries(countries)
        if first and self.desk.area in countries and self.country.findData(self.desk.area) > 0:
            self.country.setCurrentIndex(self.country.findData(self.desk.area))
            table = table.of(self.desk.area)
        self.model.show_table(table)
        self._sort()
        show_text(self.note, "" if table.areas else self.tr("No service is listed there."))
        self.export.setEnabled(bool(table.areas))

    def _show_countries(self, countries: list[str]) -> None:
        chosen = self.country.currentData()
        with QSignalBlocker(self.country):
            while self.country.count() > 1:
                self.country.removeItem(1)
            named = sorted((self.desk.wording.name("country", code), code) for code in countries)
            for name, code in named:
                self.country.addItem(name, code)
            self.country.setCurrentIndex(max(self.country.findData(chosen), 0))
        self.country.setProperty("known", True)

    def _sort(self) -> None:
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if self.order.currentData() == "missing":
            self.model.sort_by_missing()
        else:
            self.model.sort_by_name()

    def _fail(self, error: PhcError) -> None:
        show_text(self.note, problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _open(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            return
        area, kind, cell = self.model.cell(index)
        self.desk.counted = Counted(cell.members, self.model.name(index))
        filters = {"type": (kind,)} if self.model.table.facet == SERVICE_TYPES else {}
        if area.country:
            filters["country"] = (area.country,)
        self.desk.find_wanted.emit("", filters)

    def _export(self) -> None:
        chosen = self.ask_file()
        if not chosen:
            return
        path, name, today = Path(chosen), self.desk.wording.name, self.desk.clock().date()
        if path.suffix.lower() == ".html":
            data = to_html(self.model.table, name, self.tr("What is missing where"), today).encode()
        else:
            data = to_csv(self.model.table, name).encode("utf-8-sig")

        def work(_token: CancelToken) -> None:
            with beside(path) as part:
                part.write_bytes(data)

        done = self.tr("Saved as {file}").format(file=path.name)
        self.desk.tasks.ask("gaps file", work, lambda _none: self.desk.noticed.emit(done), self._fail)

    def _ask_file(self) -> str:
        kinds = self.tr("Table (*.csv);;Page (*.html)")
        return QFileDialog.getSaveFileName(self, self.tr("Save as a file"), "gaps.csv", kinds)[0]


class _Ground(QStyledItemDelegate):
    """Paints the ground of a cell, which the style sheet would leave out."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
        super().paint(painter, option, index)


class _Table(QTableView):
    """Cells of one size; Tab leaves it, and the arrow keys go from cell to cell."""

    def __init__(self, model: GapsModel) -> None:
        super().__init__()
        self.setModel(model)
        scale = sizes(self.font())
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.setWordWrap(True)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(scale.px(_COLUMN))
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setTextElideMode(Qt.TextElideMode.ElideNone)
        across.setFixedHeight(round(_HEAD_LINES * self.fontMetrics().height()))
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        across.setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self.setItemDelegate(_Ground(self))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(scale.control)
        down.setMaximumWidth(scale.px(_NAMES))
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
