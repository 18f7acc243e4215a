"""Where the words of the pages around the one in sight stand, and which of them were looked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from phcdesk.documents.protocol import Answer, Words, WordsOf
from phcdesk.errors import DocumentError
from phcdesk.gui.reading.reader import Reader, Urgency
from phcdesk.gui.reading.wanted import Box, Wanted, text_of

Link = tuple[float, float, float, float, int, str]
"""Its area in points, the page that it leads to or 0, and the address that it leads to or ""."""

_MOST = 60  # pages whose words are kept
MOST_MARKS = 500
"""Marked words on a page; thousands would hold the drawing up."""


class PageWords(QObject):
    """The words of one document at a time."""

    known = Signal(int)  # page

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._path = ""
        self._wanted = Wanted()
        self._boxes: OrderedDict[int, tuple[Box, ...]] = OrderedDict()
        self._marks: dict[int, list[QRectF]] = {}
        self._links: dict[int, tuple[Link, ...]] = {}
        self._asked: dict[int, int] = {}  # page -> ticket

    def begin(self, path: str, wanted: Wanted) -> None:
        """Forget all words; another document, or other words, from now on."""
        for ticket in self._asked.values():
            self._reader.drop(ticket)
        self._asked.clear()
        self._boxes.clear()
        self._marks.clear()
        self._links.clear()
        self._path, self._wanted = path, wanted

    def want(self, pages: Iterable[int], urgency: Urgency = Urgency.NOW) -> None:
        """Have the words of these pages read."""
        for page in pages:
            if self._path and page not in self._boxes and page not in self._asked:
                self._asked[page] = self._reader.ask(
                    self._path,
                    Words(page),
                    lambda answer, page=page: self._take(page, answer),  # type: ignore[misc]
                    lambda _error, page=page: self._take(page, DocumentError()),  # type: ignore[misc]
                    urgency,
                )

    def _take(self, page: int, answer: Answer | DocumentError) -> None:
        self._asked.pop(page, None)
        boxes = answer.words if isinstance(answer, WordsOf) else ()
        self._boxes[page] = boxes
        self._links[page] = answer.links if isinstance(answer, WordsOf) else ()
        self._marks[page] = self._wanted.places(boxes)[:MOST_MARKS] if self._wanted else []
        if len(self._boxes) > _MOST:
            oldest, _ = self._boxes.popitem(last=False)
            self._marks.pop(oldest, None)
            self._links.pop(oldest, None)
        self.known.emit(page)

    def marks(self, page: int) -> list[QRectF] | None:
        """Where the words stand that were looked for, in points; None while that is not known."""
        return self._marks.get(page)

    def links(self, page: int) -> list[tuple[int, str, str]]:
        """The links of a page: the page that each leads to or 0, the address or "", and the words that it stands on."""
        return [
            (link[4], link[5], text_of(self.inside(page, _area(link))).replace("\n", " "))
            for link in self._links.get(page, ())
        ]

    def link_at(self, page: int, point: QPointF) -> tuple[int, str] | None:
        """Where a link leads that is at a point of a page."""
        return next((link[4:] for link in self._links.get(page, ()) if _area(link).contains(point)), None)

    def inside(self, page: int, area: QRectF) -> list[Box]:
        """The words whose middle is in an area of a page."""
        return [
            box
            for box in self._boxes.get(page, ())
            if area.contains((box[1] + box[3]) / 2, (box[2] + box[4]) / 2)
        ]  # fmt: skip


def _area(link: Link) -> QRectF:
    left, top, right, bottom = link[:4]
    return QRectF(left, top, right - left, bottom - top)
