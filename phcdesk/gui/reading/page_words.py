"""Where the words of the pages around the one in sight stand, and which of them were looked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, Signal

from phcdesk.documents.protocol import Answer, Words, WordsOf
from phcdesk.errors import DocumentError
from phcdesk.gui.reading.reader import Reader, Urgency
from phcdesk.gui.reading.wanted import Box, Wanted

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
        self._asked: dict[int, int] = {}  # page -> ticket

    def begin(self, path: str, wanted: Wanted) -> None:
        """Forget all words; another document, or other words, from now on."""
        for ticket in self._asked.values():
            self._reader.drop(ticket)
        self._asked.clear()
        self._boxes.clear()
        self._marks.clear()
        self._path, self._wanted = path, wanted

    def want(self, pages: Iterable[int]) -> None:
        """Have the words of these pages read."""
        for page in pages:
            if self._path and page not in self._boxes and page not in self._asked:
                self._asked[page] = self._reader.ask(
                    self._path,
                    Words(page),
                    lambda answer, page=page: self._take(page, answer),  # type: ignore[misc]
                    lambda _error, page=page: self._take(page, DocumentError()),  # type: ignore[misc]
                    Urgency.NOW,
                )

    def _take(self, page: int, answer: Answer | DocumentError) -> None:
        self._asked.pop(page, None)
        boxes = answer.words if isinstance(answer, WordsOf) else ()
        self._boxes[page] = boxes
        self._marks[page] = self._wanted.places(boxes)[:MOST_MARKS] if self._wanted else []
        if len(self._boxes) > _MOST:
            self._marks.pop(self._boxes.popitem(last=False)[0], None)
        self.known.emit(page)

    def marks(self, page: int) -> list[QRectF] | None:
        """Where the words stand that were looked for, in points; None while that is not known."""
        return self._marks.get(page)

    def inside(self, page: int, area: QRectF) -> list[Box]:
        """The words whose middle is in an area of a page."""
        return [
            box
            for box in self._boxes.get(page, ())
            if area.contains((box[1] + box[3]) / 2, (box[2] + box[4]) / 2)
        ]  # fmt: skip
