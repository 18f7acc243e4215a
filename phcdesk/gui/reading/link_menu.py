"""The links of a page as lines of a menu: one goes to the page it names, or copies the address it shows.

No address is ever opened: it is shown first, and what is done with it is done elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

_LONGEST = 60  # characters of a line that are shown
_MOST = 60  # lines


class LinkMenu(QMenu):
    """Give it links as (page that each leads to or 0, address or "", words that it stands on)."""

    page_wanted = Signal(int)
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Links on this page"))
        self._one = QMenu(parent)  # for the link that was pressed

    def offer(self, links: Sequence[tuple[int, str, str]]) -> None:
        """Offer the links of a page; without any, the menu is not there."""
        self.clear()
        for page, address, words in links[:_MOST]:
            self._add(self, page, address, words)
        self.menuAction().setVisible(bool(links))

    def ask(self, address: str, place: QPoint) -> None:
        """Show where a link leads that was pressed, and offer to copy the address."""
        self._one.clear()
        self._add(self._one, 0, address, "")
        self._one.popup(place)

    def _add(self, menu: QMenu, page: int, address: str, words: str) -> None:
        if page:
            line = self.tr("Page {page}: {text}").format(page=LTR.format(count_words(page)), text=_short(words))
            menu.addAction(_plain(line)).triggered.connect(lambda: self.page_wanted.emit(page))
        else:
            line = self.tr("Copy link: {address}").format(address=LTR.format(_short(address)))
            action = menu.addAction(_plain(line))
            action.setToolTip(address)
            action.triggered.connect(lambda: self.copy_wanted.emit(address))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _plain(text: str) -> str:
    """A text in which no letter is taken for a key."""
    return text.replace("&", "&&")
