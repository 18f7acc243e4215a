"""The words that were looked for, marked in a text, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from phcdesk.gui.look.theme import Theme
from phcdesk.gui.record.text.browser import SafeBrowser

MOST = 300
"""Marked words in a text; thousands would hold the window up."""


def mark_formats(theme: Theme) -> tuple[QTextCharFormat, QTextCharFormat]:
    """How a marked word looks, and the one that was gone to, which is underlined as well."""
    plain, here = QTextCharFormat(), QTextCharFormat()
    plain.setBackground(QColor(theme.mark))
    plain.setForeground(QColor(theme.mark_ink))
    here.setBackground(QColor(theme.accent))
    here.setForeground(QColor(theme.on_accent))
    here.setFontUnderline(True)
    return plain, here


class Marks(QObject):
    """Marks words in a browser. The one that was gone to looks different and is underlined."""

    changed = Signal()

    def __init__(self, browser: SafeBrowser, theme: Theme) -> None:
        super().__init__(browser)
        self._browser = browser
        self._plain, self._here = mark_formats(theme)
        self._found: list[QTextCursor] = []
        self.at = -1  # which one was gone to, counted from 0; -1 if none was
        self._next = 0  # which one would be the first to go to

    @property
    def count(self) -> int:
        return len(self._found)

    def mark(self, words: Iterable[str]) -> None:
        """Mark these words wherever they stand alone, and no others."""
        places: dict[int, QTextCursor] = {}
        for word in words:
            for found in self._places(word):
                known = places.get(found.selectionStart())
                if known is None or known.selectionEnd() < found.selectionEnd():
                    places[found.selectionStart()] = found
        self._found = [places[start] for start in sorted(places)][:MOST]
        self.at, self._next = -1, 0
        self._show()

    def _places(self, word: str) -> list[QTextCursor]:
        """Where a word stands alone; where it nowhere does, in a script that parts no words, wherever it stands."""
        for flag in (QTextDocument.FindFlag.FindWholeWords, QTextDocument.FindFlag(0)):
            places: list[QTextCursor] = []
            document = self._browser.document()
            found = document.find(word, 0, flag) if word else QTextCursor()
            while not found.isNull() and found.hasSelection() and len(places) < MOST:
                places.append(found)
                found = document.find(word, found, flag)
            if places:
                return places
        return []

    def go(self, steps: int) -> None:
        """Go that many marks on, or back where negative; after the last comes the first."""
        if self._found:
            here = self.at if self.at >= 0 else self._next - (1 if steps > 0 else 0)
            self.at = (here + steps) % self.count
            self._show()
            self._browser.show_selection(self._found[self.at])

    def start_from(self, position: int) -> None:
        """Let the next mark be the first after a position of the text, without going anywhere."""
        self.at, self._next = -1, sum(cursor.selectionStart() < position for cursor in self._found)
        self._show()

    def _show(self) -> None:
        marks = []
        for at, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, self._here if at == self.at else self._plain
            marks.append(mark)
        self._browser.setExtraSelections(marks)
        self.changed.emit()
