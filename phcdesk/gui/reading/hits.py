"""The way from one marked word to the next, over all pages of a document, in the pictures as in the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from phcdesk.gui.reading.wanted import Wanted, pages_with
from phcdesk.gui.tasks import Tasks, Urgency
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words


class Marked(Protocol):
    """A view in which words are marked."""

    def mark_count(self, page: int) -> int | None: ...

    def show_mark(self, page: int, at: int) -> None: ...


class Hits(QObject):
    """Knows the pages that have words, and which word was gone to. Pages count from 1, marks from 0."""

    changed = Signal()
    listed = Signal(object)  # the pages that have words are known
    page_wanted = Signal(int)  # bring this page into sight

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._lane = f"document-words {id(self)}"
        self.pages: tuple[int, ...] = ()
        self.page = self.at = -1  # where the last one is that was gone to
        self._view: Marked | None = None
        self._coming: tuple[int, int, int] | None = None  # page whose marks are waited for, step, pages passed over

    def begin(self, view: Marked) -> None:
        """Another document, or other words; the pages that have them follow."""
        self.pages, self.page, self.at, self._coming, self._view = (), -1, -1, None, view
        self._tasks.drop(self._lane)
        self.changed.emit()

    def look_in(self, texts: Mapping[int, str], wanted: Wanted) -> None:
        """Find the pages that have words among these texts, in the worker."""
        if wanted:
            self._tasks.ask(
                self._lane, lambda _token: pages_with(wanted, texts.items()), self.set_pages, urgency=Urgency.LATER
            )

    def set_pages(self, pages: tuple[int, ...]) -> None:
        """These pages have words that were looked for."""
        self.pages = pages
        self.listed.emit(pages)
        self.changed.emit()

    def use(self, view: Marked) -> None:
        """Another view of the same document is in sight."""
        self._view, self._coming = view, None
        self.at = -1

    def words(self) -> str:
        """Which mark was gone to, or on how many pages there are some; blank where nothing was looked for."""
        if self._view is None or self.at < 0:
            return self.tr("on %n page(s)", "", len(self.pages)) if self.pages else ""
        return self.tr("{number} of {count} on page {page}").format(
            number=LTR.format(count_words(self.at + 1)),
            count=LTR.format(count_words(self._view.mark_count(self.page) or 0)),
            page=LTR.format(count_words(self.page)),
        )

    def go(self, step: int, page: int) -> None:
        """To the next mark (1) or the one before (-1), counted from ``page`` if one is elsewhere by now."""
        if self._view is None:
            return
        count = self._view.mark_count(page)
        is_here = page == self.page and self.at >= 0
        here = self.at if is_here else (-1 if step > 0 else count or 0)
        if count is None:
            self._coming = page, step, 0
        elif 0 <= here + step < count:
            self._arrive(page, here + step)
        else:
            self._turn_over(page, step, 0)

    def take_marks(self, page: int) -> None:
        """The marks of a page are known now."""
        if self._view is None or self._coming is None or self._coming[0] != page:
            return
        _, step, passed = self._coming
        count = self._view.mark_count(page)
        self._coming = None
        if count:
            self._arrive(page, 0 if step > 0 else count - 1)
        else:
            self._turn_over(page, step, passed)

    def _turn_over(self, page: int, step: int, passed: int) -> None:
        """To the next page that has words; after the last comes the first. Each is tried once."""
        if self._view is None or passed > len(self.pages) or not self.pages:
            return
        further = [one for one in self.pages if (one > page if step > 0 else one < page)]
        around = self.pages[0] if step > 0 else self.pages[-1]
        to = (further[0] if step > 0 else further[-1]) if further else around
        self.page_wanted.emit(to)
        count = self._view.mark_count(to)
        self._coming = to, step, passed + 1
        if count is not None:
            self.take_marks(to)

    def _arrive(self, page: int, at: int) -> None:
        self.page, self.at = page, at
        if self._view is not None:
            self._view.show_mark(page, at)
        self.changed.emit()
