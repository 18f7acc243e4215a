"""The same figures as a table, for whoever reads numbers better than pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from phcdesk.app.figure_words import figure_words, value_words, years_words
from phcdesk.gui.record.parts import Copy
from phcdesk.gui.record.plots.plain_table import PlainTable
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH, count_words

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison


class FiguresTable(PlainTable):
    """A row for each figure: the country's, its year, and how it spreads over all countries."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(copy, parent)
        self.setAccessibleName(self.tr("Published figures"))
        self.show_columns(
            [
                self.tr("Figure"), self.tr("This country"), self.tr("Year"), self.tr("Median"),
                self.tr("Middle half"), self.tr("Countries"), self.tr("Their years"), self.tr("Source"),
            ],
            (2.4, 2.2, 1, 1, 1.3, 1.2, 1.2, 1),
        )  # fmt: skip

    def show_figures(self, comparisons: Sequence[Comparison], sources: Sequence[str]) -> None:
        """Show figures; ``sources`` are numbered from 1."""
        self.show_rows([_cells(one, sources) for one in comparisons])


def _cells(one: Comparison, sources: Sequence[str]) -> tuple[str, ...]:
    peers = one.peers
    own = (one.indicator.name, value_words(one, SPEECH), one.indicator.year)
    if peers is None:
        return (*own, "", "", "", "", source_number(one, sources))
    spread = ("", "")
    if one.value is not None:
        lower, upper = figure_words(peers.lower, SPEECH), figure_words(peers.upper, SPEECH)
        spread = figure_words(peers.median, SPEECH), f"{lower}–{upper}"
    return (*own, *spread, count_words(peers.count), years_words(peers, SPEECH), source_number(one, sources))


def sources_of(comparisons: Sequence[Comparison]) -> list[str]:
    """The sources of figures, each once, in the order of their numbers."""
    sources = (" | ".join(one.indicator.assurance.sources) for one in comparisons)
    return list(dict.fromkeys(source for source in sources if source))


def source_number(one: Comparison, sources: Sequence[str]) -> str:
    """The number of a figure's source, as it stands in the list below; blank when none is given."""
    source = " | ".join(one.indicator.assurance.sources)
    return LTR.format(f"[{sources.index(source) + 1}]") if source else ""
