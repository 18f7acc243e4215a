"""Bars of counts, painted by hand. The parts of a bar are told apart by their pattern, and not by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import MARGIN, TIGHT, Theme
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.quality.plots import Plot

_PATTERNS = (
    Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush, Qt.BrushStyle.Dense6Pattern,
)  # fmt: skip
_LINE, _BAR, _BETWEEN = 1.25, 0.8, 0.5  # of the height of a letter


def _draw_part(painter: QPainter, theme: Theme, box: QRectF, pattern: int) -> None:
    painter.fillRect(box, QColor(theme.surface))
    painter.setPen(QPen(QColor(theme.ink), 1.0))
    painter.setBrush(QBrush(QColor(theme.accent if pattern != len(_PATTERNS) - 1 else theme.ink), _PATTERNS[pattern]))
    painter.drawRect(box)


class Bars(QWidget):
    """The bars of a plot, each below its name. All it shows is its accessible name, as one sentence."""

    def __init__(self, theme: Theme, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._plot = theme, plot
        self.setAccessibleName(f"{plot.title}. {plot.said}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        letters = QFontMetricsF(self.font()).height()
        return QSize(300, round(letters * (_LINE + _BAR + _BETWEEN) * len(self._plot.rows)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        letters = QFontMetricsF(self.font())
        high = letters.height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0.0
        for row in self._plot.rows:
            if event.rect().bottom() >= y and event.rect().top() <= y + high * (_LINE + _BAR):
                self._draw_row(painter, letters, y, row.label, row.counts, mirrored=mirrored)
            y += high * (_LINE + _BAR + _BETWEEN)
        painter.end()

    def _draw_row(
        self,
        painter: QPainter,
        letters: QFontMetricsF,
        y: float,
        label: str,
        counts: tuple[int, ...],
        *,
        mirrored: bool,
    ) -> None:
        from phcdesk.quality.report_files import pattern_of

        high, width = letters.height(), float(self.width() - 2)
        numbers = " / ".join(map(count_words, counts))
        room = width - letters.horizontalAdvance(numbers) - high
        name = letters.elidedText(label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._theme.ink))
        wide = letters.horizontalAdvance(name)
        painter.drawText(QPointF(width - wide if mirrored else 0.0, y + letters.ascent()), name)
        painter.setPen(QColor(self._theme.muted))
        left = 0.0 if mirrored else width - letters.horizontalAdvance(numbers)
        painter.drawText(QPointF(left, y + letters.ascent()), numbers)
        at = 1.0
        for part, count in enumerate(counts):
            long = width * count / max(self._plot.most, 1)
            if count:
                x = self.width() - at - long if mirrored else at
                box = QRectF(x, y + high * _LINE, long, high * _BAR)
                _draw_part(painter, self._theme, box, pattern_of(part, len(counts)))
            at += long


class _Swatch(QWidget):
    """The pattern of one part, beside its words in the legend."""

    def __init__(self, theme: Theme, pattern: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pattern = theme, pattern
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = round(QFontMetricsF(self.font()).height())
        return QSize(round(high * 1.6), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _draw_part(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -2, -2), self._pattern)
        painter.end()


class Legend(QWidget):
    """What the patterns of a plot mean."""

    def __init__(self, theme: Theme, plot: Plot, parent: QWidget | None = None) -> None:
        from phcdesk.quality.report_files import pattern_of

        super().__init__(parent)
        flow = FlowLayout(self, gap=MARGIN)
        for part, words in enumerate(plot.legend):
            pair = QWidget(self)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(TIGHT)
            row.addWidget(_Swatch(theme, pattern_of(part, len(plot.legend))))
            label = plain_label("muted", wrap=False)
            label.setText(words)
            row.addWidget(label)
            flow.addWidget(pair)
