"""A reader without a process: it answers from the texts of the invented document, in the next round of events."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from phcdesk.documents.protocol import Answer, Open, Opened, Picture, PictureOf, Request, Words, WordsOf
from phcdesk.documents.reading import Heading
from phcdesk.errors import DocumentError
from phcdesk.gui.reading.reader import Urgency

PAGE_TEXTS = (
    "Supervision of task sharing\nWho supervises, how often, and with what.",
    "Low mood after a birth is common.\nAsk every mother at every visit about her mood.",
    "",
    "A mother whose mood is low is seen again within a week.",
)
"""The text of each page of ``manual``; the third is a picture."""

WIDTH, HEIGHT = 595.0, 842.0
LEFT, TOP, LINE, LETTER = 72.0, 600.0, 24.0, 7.0
"""Points: where the words stand on every page, low enough to be out of sight at first."""


def boxes(text: str) -> tuple[tuple[str, float, float, float, float], ...]:
    """The words of a text as they stand on a page."""
    found = []
    for row, line in enumerate(text.split("\n")):
        left, top = LEFT, TOP + row * LINE
        for word in line.split():
            found.append((word, left, top, left + LETTER * len(word), top + LINE / 2))
            left += LETTER * (len(word) + 1)
    return tuple(found)


class FakeReader(QObject):
    """Stands in for ``phcdesk.gui.reading.reader.Reader``."""

    def __init__(self, texts: tuple[str, ...] = PAGE_TEXTS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.asked: list[Request] = []
        self.waiting: dict[int, tuple[Request, Callable[[Answer], None], Callable[[DocumentError], None]]] = {}
        self.links: tuple[tuple[float, float, float, float, int, str], ...] = ()  # of every page
        self.is_held = False  # nothing is answered until ``release``
        self.fails: Callable[[Request], str] = lambda _request: ""  # the code of the error of a request
        self.forgiven = 0
        self.is_stopped = False
        self._ticket = 0

    @property
    def is_idle(self) -> bool:
        return not self.waiting

    def ask(
        self,
        path: str,
        request: Request,
        done: Callable[[Answer], None],
        failed: Callable[[DocumentError], None],
        urgency: Urgency = Urgency.SIGHT,
    ) -> int:
        self._ticket += 1
        self.asked.append(request)
        self.waiting[self._ticket] = request, done, failed
        QTimer.singleShot(0, self, self._answer)
        return self._ticket

    def drop(self, ticket: int) -> None:
        self.waiting.pop(ticket, None)

    def warm(self) -> None: ...

    def stop(self) -> None:
        self.is_stopped = True
        self.waiting.clear()

    def forgive(self, path: str) -> None:
        self.forgiven += 1

    def release(self) -> None:
        """Answer all that was held, and what comes from now on."""
        self.is_held = False
        self._answer()

    def pictures(self) -> list[Picture]:
        """The pictures that were asked for."""
        return [request for request in self.asked if isinstance(request, Picture)]

    def _answer(self) -> None:
        while self.waiting and not self.is_held:
            request, done, failed = self.waiting.pop(min(self.waiting))
            code = self.fails(request)
            if code:
                failed(DocumentError(code))
            else:
                done(self._answer_to(request))

    def _answer_to(self, request: Request) -> Answer:
        match request:
            case Open():
                outline = (Heading(1, "Task sharing", 1), Heading(2, "Mood after a birth", 2), Heading(1, "Further", 4))
                return Opened(len(self.texts), ((WIDTH, HEIGHT),) * len(self.texts), outline, "Manual")
            case Picture(page, scale):
                width, height = round(WIDTH * scale), round(HEIGHT * scale)
                return PictureOf(page, width, height, width * 4, scale, b"\xff" * (width * height * 4))
            case Words(page):
                return WordsOf(page, boxes(self.texts[page - 1]), self.links)
        raise NotImplementedError(request)
