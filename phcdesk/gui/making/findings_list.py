"""What was found while reading, by rule: a sentence, how often, how grave, the first places, and the rows there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phcdesk.formats.report_files import words_of_all
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.form_words import field_words
from phcdesk.gui.making.step import Card
from phcdesk.gui.record.parts import Badges, breakable, plain_label, show_text
from phcdesk.gui.words.wording import count_words
from phcdesk.problems import place_of, severity_words

if TYPE_CHECKING:
    from phcdesk.formats.looking import SourceRow
    from phcdesk.formats.report_files import Finding
    from phcdesk.problems import Problem

_BADGES = {"error": "old", "warning": "ageing", "info": "unknown"}
_CELL = 200  # letters of a cell that are shown
_CELLS = 60  # cells of a row that are shown
_READ_AS = "CM01"  # what was found is the name of a field, which has words


class FindingsList(QWidget):
    """One card a rule. Cards are made once and reused. ``with_rows``: each offers the rows of its examples."""

    rows_wanted = Signal(object)  # FindingCard: read them, and hand them to its ``show_rows``

    def __init__(self, parent: QWidget | None = None, *, with_rows: bool = False) -> None:
        super().__init__(parent)
        self.cards: list[FindingCard] = []
        self.with_rows = with_rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        while len(self.cards) < len(findings):
            card = FindingCard(self)
            card.rows_wanted.connect(self.rows_wanted)
            self.cards.append(card)
            self._column.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(findings))
            if at < len(findings):
                card.show_finding(findings[at], with_rows=self.with_rows)


class FindingCard(Card):
    """The findings of one rule."""

    rows_wanted = Signal(object)  # itself

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.places: list[tuple[str, int]] = []  # file and row of the examples
        self._badges = Badges(self)
        self._examples = plain_label()
        self._examples.setParent(self)
        self.open = QPushButton(self)
        self.open.clicked.connect(self._open_or_close)
        self._rows = plain_label("muted")
        self._rows.setParent(self)
        for widget in (self._badges, self._examples):
            self.column.addWidget(widget)
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._rows)

    def show_finding(self, finding: Finding, *, with_rows: bool) -> None:
        examples = [_spoken(one) for one in finding.examples]
        words = words_of_all(examples[0], finding.count, QCoreApplication.translate) if examples else finding.words
        show_text(self.heading, breakable(words))
        times = self.tr("%n time(s)", "", finding.count).replace(str(finding.count), count_words(finding.count))
        severity = severity_words(finding.severity, QCoreApplication.translate)
        self._badges.show_badges([(severity, _BADGES[finding.severity]), (times, "unknown"), (finding.rule, "unknown")])
        show_text(self._examples, breakable("\n".join(map(self._example, examples))))
        self.places = list(dict.fromkeys((one.file, one.row) for one in examples if one.row))
        self.open.setVisible(with_rows and bool(self.places))
        self.close_rows()

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show rows as they stand in the file."""
        words = "\n\n".join(map(self._row, rows))
        show_text(self._rows, breakable(words or self.tr("These rows cannot be shown, as they are in no table.")))
        self._name(self.tr("Hide these rows"))

    def say(self, words: str) -> None:
        """Say something in the place of the rows."""
        show_text(self._rows, words)

    def _open_or_close(self) -> None:
        if self._rows.isHidden():
            self.rows_wanted.emit(self)
        else:
            self.close_rows()

    def close_rows(self) -> None:
        """Show no rows."""
        show_text(self._rows, "")
        self._name(self.tr("Show these rows"))

    def _name(self, words: str) -> None:
        self.open.setText(words)
        self.open.setAccessibleDescription(self.heading.text())

    def _row(self, row: SourceRow) -> str:
        where = QCoreApplication.translate("Rules", "{file}, row {row}").format(file=row.file, row=row.row)
        line = self.tr("{heading}: {cell}")
        lines = [line.format(heading=heading, cell=_short(cell)) for heading, cell in row.cells[:_CELLS]]
        if len(row.cells) > _CELLS:
            lines.append(self.tr("and %n more cell(s)", "", len(row.cells) - _CELLS))
        return "\n".join((where, *lines))

    def _example(self, one: Problem) -> str:
        """The place of a finding and what was there."""
        place = place_of(one, QCoreApplication.translate)
        if one.raw and one.kept:
            words = self.tr("{place}: “{raw}”, kept as “{kept}”")
        elif one.raw:
            words = self.tr("{place}: “{raw}”")
        elif one.kept:
            words = self.tr("{place}: kept as “{kept}”")
        else:
            return place
        return words.format(place=place, raw=one.raw, kept=one.kept)


def _spoken(problem: Problem) -> Problem:
    return replace(problem, raw=field_words(problem.raw)) if problem.rule == _READ_AS else problem


def _short(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= _CELL else f"{line[:_CELL]}…"
