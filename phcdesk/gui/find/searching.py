"""What is being looked for, and the requests that follow from it. It knows no widget.

Each change asks for rows at once. Counts and completions are asked for by ``follow_up``, when the rows are on the
screen. A newer request makes the older one void, whatever it was about to answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.record.reading import read_entry
from phcdesk.gui.tasks import Urgency
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Request, Results

_SUGGESTIONS = 8


class Searching(QObject):
    """The text, the filters, and the library that answers. Without a library it remembers and waits."""

    answered = Signal(int, object)  # request id, Results: the rows in sight
    paged = Signal(int, object)  # offset, hits
    page_failed = Signal()
    counted = Signal(int, object)  # request id, FacetCounts
    completed = Signal(object)  # suggestions
    entry_read = Signal(object, object)  # Entry, Shown
    entry_failed = Signal(object)  # PhcError
    failed = Signal(object)  # PhcError

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = desk.tasks
        self._text = ""
        self._filters: dict[str, tuple[str, ...]] = {}
        self._rows_in_sight = 12
        self.newest = 0

    @property
    def text(self) -> str:
        return self._text

    @property
    def filters(self) -> Mapping[str, tuple[str, ...]]:
        return self._filters

    @property
    def is_waiting(self) -> bool:
        """Whether the rows on the screen answer something older than what is being looked for."""
        return self._tasks.waits_for("search")

    def begin(self) -> None:
        """A library is open: search in it from now on, beginning with what was already typed."""
        self._search()

    def release(self) -> None:
        """Stop searching: the library is about to be closed."""
        for lane in ("search", "facets", "suggest", "pages", "show"):
            self._tasks.drop(lane)

    def look_for(self, text: str, filters: Mapping[str, tuple[str, ...]]) -> None:
        """Look for another text with other filters."""
        self._text = text
        self._filters = dict(filters)
        self._search()

    def set_text(self, text: str) -> None:
        self._text = text
        self._search()

    def set_filter(self, facet: str, value: str, wanted: bool) -> None:
        """Add or drop one value of a facet."""
        chosen = [one for one in self.filters.get(facet, ()) if one != value]
        if wanted:
            chosen.append(value)
        filters = {**self.filters, facet: tuple(chosen)}
        self._filters = {name: values for name, values in filters.items() if values}
        self._search()

    def clear_filters(self) -> None:
        self._filters = {}
        self._search()

    def set_rows_in_sight(self, rows: int) -> None:
        """How many rows the first answer brings: each costs the making of its snippet, and nobody sees the others."""
        self._rows_in_sight = rows

    def _search(self) -> None:
        for lane in ("facets", "suggest", "pages"):
            self._tasks.drop(lane)
        library = self._desk.library
        if library is None:
            return
        request = self._request(limit=self._rows_in_sight)

        def work(token: CancelToken) -> Results:
            return library.search(request, token)

        self.newest = self._tasks.ask("search", work, self._answer, self.failed.emit)

    def _request(self, offset: int = 0, limit: int = 0) -> Request:
        """What is being looked for, and which rows of it are wanted."""
        from phcdesk.search.results import Request

        return Request(text=self._text, filters=self._filters, area=self._desk.area, offset=offset, limit=limit)

    def _answer(self, results: Results) -> None:
        self.answered.emit(self.newest, results)

    def follow_up(self, request_id: int) -> None:
        """The rows of this request are on the screen: count the facets and complete the words."""
        library = self._desk.library
        if library is None or request_id != self.newest or self._tasks.waits_for("search"):
            return
        request = self._request()
        self._tasks.ask(
            "facets",
            lambda token: library.facets(request, token),
            lambda counts: self.counted.emit(request_id, counts),
            self.failed.emit,
            Urgency.SOON,
        )
        if request.text.strip():
            self._tasks.ask(
                "suggest",
                lambda _token: library.suggest(request.text, _SUGGESTIONS),
                self.completed.emit,
                self.failed.emit,
                Urgency.LATER,
            )
        else:
            self.completed.emit(())

    def fetch(self, offset: int, count: int) -> None:
        """Fetch further rows of the newest answer."""
        library = self._desk.library
        if library is None or self._tasks.waits_for("search"):
            self.page_failed.emit()
            return
        request = self._request(offset=offset, limit=count)

        def failed(error: PhcError) -> None:
            self.page_failed.emit()
            self.failed.emit(error)

        self._tasks.ask(
            "pages",
            lambda token: library.search(request, token),
            lambda results: self.paged.emit(offset, results.hits),
            failed,
            Urgency.SOON,
        )

    def read(self, ref: str, hit: Hit | None) -> None:
        """Read an entry, and its text if it has one."""
        library = self._desk.library
        if library is None:
            return
        packs = self._desk.packs
        self._tasks.ask(
            "show",
            lambda _token: read_entry(library, ref, hit, packs),
            lambda pair: self.entry_read.emit(*pair),
            self.entry_failed.emit,
        )
