"""The figures of a country by what they are about: the words of each, its strip, and all of them as a table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.figure_words import comparison_sentence, figure_words, peers_words, theme_words, value_words
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT
from phcdesk.gui.record.parts import CopyLabel, plain_label, show_text
from phcdesk.gui.record.plots.strip import KeyShape, Shape, Strip
from phcdesk.gui.record.plots.table import FiguresTable, source_number, sources_of
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison


class _Figure(QWidget):
    """One figure: the theme above it where a new one begins, its name, its value, its strip, and its peers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.theme = heading(level=2)
        self.name = heading(level=3)
        self.value = plain_label()
        self.strip = Strip(desk.theme, lambda value: figure_words(value, SPEECH))
        self.peers = plain_label("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(TIGHT)
        for widget in (self.theme, self.name, self.value, self.strip, self.peers):
            column.addWidget(widget)

    def show_figure(self, one: Comparison, theme: str, source: str) -> None:
        show_text(self.theme, theme)
        self.name.setText(one.indicator.name)
        year = LTR.format(one.indicator.year) if one.indicator.year else ""
        self.value.setText(" · ".join(part for part in (value_words(one, SPEECH), year, source) if part))
        drawn = one.value is not None and one.peers is not None
        if drawn:
            self.strip.show_comparison(one, comparison_sentence(one, SPEECH))
        self.strip.setVisible(drawn)
        show_text(self.peers, peers_words(one, SPEECH))


class _Key(QWidget):
    """What the shapes of the strips mean."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        flow = FlowLayout(gap=MARGIN)
        shapes: tuple[tuple[Shape, str], ...] = (
            ("country", self.tr("this country")),
            ("median", self.tr("the median of all countries")),
            ("middle", self.tr("the middle half of them")),
            ("range", self.tr("from the least to the most")),
        )
        for shape, words in shapes:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(TIGHT)
            row.addWidget(KeyShape(desk.theme, shape))
            label = plain_label("muted", wrap=False)
            label.setText(words)
            row.addWidget(label)
            flow.addWidget(pair)
        note = plain_label("muted")
        note.setText(
            self.tr(
                "The packs here know no region or income group, so a country is compared with all countries that have "
                "the figure. Where figures differ greatly, the scale goes by powers of ten."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        column.addWidget(note)


class Figures(QWidget):
    """All figures of a country; hidden where there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._comparisons: Sequence[Comparison] = ()
        self.as_table = QPushButton(self.tr("As a table"))
        self.as_table.setCheckable(True)
        self.as_table.setAutoDefault(False)
        self.as_table.toggled.connect(self._show_as)
        self._key = _Key(desk)
        self._plots = QWidget()
        self._rows: list[_Figure] = []
        self._column = QVBoxLayout(self._plots)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.table = FiguresTable(desk.copy)
        self.sources = CopyLabel(desk.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(heading(self.tr("Published figures")))
        column.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._key, self._plots, self.table, heading(self.tr("Sources of the figures"), 3), self.sources):
            column.addWidget(widget)
        self._show_as(False)

    def show_figures(self, comparisons: Sequence[Comparison]) -> None:
        """Show figures, those about one thing together."""
        sources = sources_of(comparisons)
        while len(self._rows) < len(comparisons):
            self._rows.append(_Figure(self._desk))
            self._column.addWidget(self._rows[-1])
        at = 0
        for theme, group in groupby(comparisons, key=lambda one: one.theme):
            title = theme_words(theme, SPEECH)
            for one in group:
                self._rows[at].show_figure(one, title, source_number(one, sources))
                self._rows[at].show()
                title, at = "", at + 1
        for row in self._rows[at:]:
            row.hide()
        self._comparisons = comparisons
        if self.as_table.isChecked():
            self.table.show_figures(comparisons, sources)
        numbered = (f"{LTR.format(f'[{at}]')} {source}" for at, source in enumerate(sources, 1))
        self.sources.show_copied("\n".join(numbered))
        self.setVisible(bool(comparisons))

    def _show_as(self, table: bool) -> None:
        if table:
            self.table.show_figures(self._comparisons, sources_of(self._comparisons))
        self.table.setVisible(table)
        self._plots.setVisible(not table)
        self._key.setVisible(not table)

    def strips(self) -> list[Strip]:
        """The plots that are shown."""
        return [row.strip for row in self._rows if not row.isHidden() and not row.strip.isHidden()]
