"""What was found while reading, by rule: a sentence, how often, how grave, and the first places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.step import Card
from phcdesk.gui.record.parts import Badges, breakable, plain_label, show_text
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.formats.report_files import Finding
    from phcdesk.problems import Problem

_BADGES = {"error": "old", "warning": "ageing", "info": "unknown"}


class FindingsList(QWidget):
    """One card a rule. Cards are made once and reused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[_FindingCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        while len(self.cards) < len(findings):
            card = _FindingCard(self)
            self.cards.append(card)
            self._column.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(findings))
            if at < len(findings):
                card.show_finding(findings[at])


class _FindingCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._badges = Badges(self)
        self._examples = plain_label()
        self._examples.setParent(self)
        self.column.addWidget(self._badges)
        self.column.addWidget(self._examples)

    def show_finding(self, finding: Finding) -> None:
        show_text(self.heading, breakable(finding.words))
        times = self.tr("%n time(s)", "", finding.count).replace(str(finding.count), count_words(finding.count))
        self._badges.show_badges(
            [
                (self._severity(finding.severity), _BADGES[finding.severity]),
                (times, "unknown"),
                (finding.rule, "unknown"),
            ]
        )
        show_text(self._examples, breakable("\n".join(map(self._example, finding.examples))))

    def _severity(self, severity: str) -> str:
        words = {
            "error": self.tr("Left out"),
            "warning": self.tr("Please look"),
            "info": self.tr("Good to know"),
        }
        return words[severity]

    def _example(self, one: Problem) -> str:
        """The place of a finding and what was there."""
        place = one.file
        if one.row and one.column:
            place = self.tr("{file}, row {row}, column “{column}”")
        elif one.row:
            place = self.tr("{file}, row {row}")
        elif one.column:
            place = self.tr("{file}, column “{column}”")
        place = place.format(file=one.file, row=one.row, column=one.column) if place != one.file else place
        if one.raw and one.kept:
            words = self.tr("{place}: “{raw}”, kept as “{kept}”")
        elif one.raw:
            words = self.tr("{place}: “{raw}”")
        elif one.kept:
            words = self.tr("{place}: kept as “{kept}”")
        else:
            return place
        return words.format(place=place, raw=one.raw, kept=one.kept)
