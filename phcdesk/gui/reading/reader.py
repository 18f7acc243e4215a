"""The child that reads documents, as the window sees it: wishes go out by urgency, answers come back when they come.

A document from outside is never parsed in the window. The child is the command line's own ``serve-documents``; what is
said is in ``phcdesk.documents.protocol``. One wish is under way at a time, so that what is no longer wanted can be
dropped. A child that dies, or says nothing for long, costs the wish that it died of, which fails; another is started
for the next. A document that kills its reader while it is opened, or several times, is not tried again until
``forgive``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import NamedTuple

from msgspec import MsgspecError
from PySide6.QtCore import QObject, QProcess, QTimer

from phcdesk.documents.protocol import (
    LENGTH_BYTES,
    MAX_ANSWER,
    Answer,
    Failed,
    Open,
    Opened,
    Request,
    answer_of,
    frame,
    length_of,
)
from phcdesk.errors import DocumentError

PATIENCE = 15_000
"""Milliseconds that an answer may take. A page that takes longer is taken for one that never ends."""

_DEATHS = 3  # of readers, after which a document is not tried again
_IDLE = 120_000  # milliseconds without a wish, after which the child goes: memory is dear on old laptops
LOST, REFUSED, NO_READER = "reader-lost", "reader-refused", "reader-missing"
"""Why a wish failed that the child did not answer: it died of it, it died before, there is none."""

Done = Callable[[Answer], None]
GaveUp = Callable[[DocumentError], None]


class Urgency(IntEnum):
    """What goes first: finding the words, the page in sight, what is printed, the pages around, the small pictures."""

    NOW = 0
    SIGHT = 1
    AROUND = 2
    PRINT = 3
    SMALL = 4


class _Wish(NamedTuple):
    urgency: Urgency
    ticket: int
    path: str
    request: Request
    done: Done
    failed: GaveUp


class Reader(QObject):
    """One child and the wishes that wait for it."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._ticket = 0
        self._waiting: dict[int, _Wish] = {}
        self._under_way: _Wish | None = None
        self._is_opening = False  # what was sent opens the document of the wish under way
        self._opened: tuple[str, Opened] | None = None
        self._deaths: Counter[str] = Counter()
        self._length = -1  # of the answer that is coming; -1 while that is not known
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._lose)
        self._process.errorOccurred.connect(self._not_started)
        self._clock = _timer(self, PATIENCE, self._process.kill)
        self._idle = _timer(self, _IDLE, self.stop)

    @property
    def is_idle(self) -> bool:
        return self._under_way is None and not self._waiting

    def warm(self) -> None:
        """Start the child, so that the first wish finds it there."""
        if self._command and self._process.state() == QProcess.ProcessState.NotRunning:
            self._length, self._opened = -1, None
            self._process.setProgram(self._command[0])
            self._process.setArguments(self._command[1:])
            self._process.start()
        self._idle.start()

    def ask(self, path: str, request: Request, done: Done, failed: GaveUp, urgency: Urgency = Urgency.SIGHT) -> int:
        """Ask something about the PDF at ``path``. Returns a ticket, by which the wish can be dropped."""
        self._ticket += 1
        self._waiting[self._ticket] = _Wish(urgency, self._ticket, path, request, done, failed)
        QTimer.singleShot(0, self, self._go_on)
        return self._ticket

    def drop(self, ticket: int) -> None:
        """Forget a wish. What is under way is answered, and nobody hears it."""
        self._waiting.pop(ticket, None)
        if self._under_way is not None and self._under_way.ticket == ticket:
            self._under_way = self._under_way._replace(done=_nobody, failed=_nobody)

    def forgive(self, path: str) -> None:
        """Try a document again that killed its reader."""
        self._deaths.pop(path, None)

    def stop(self) -> None:
        """End the child and forget all wishes."""
        self._waiting.clear()
        self._under_way = None
        self._opened = None
        self._clock.stop()
        self._idle.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    def _go_on(self) -> None:
        """Grant the next wish. Each round of the event loop grants one at most that needs no child."""
        wish = self._next()
        if wish is None:
            return
        known = self._known(wish)
        if known is None:
            self._send(wish)
            return
        del self._waiting[wish.ticket]
        if isinstance(known, DocumentError):
            wish.failed(known)
        else:
            wish.done(known)
        QTimer.singleShot(0, self, self._go_on)

    def _keep_child_busy(self) -> None:
        """Send the next wish now, if it needs the child: it works while the window hears the last answer."""
        wish = self._next()
        if wish is not None and self._known(wish) is None:
            self._send(wish)

    def _next(self) -> _Wish | None:
        if self._under_way is not None or not self._waiting:
            return None
        return min(self._waiting.values(), key=lambda one: one[:2])

    def _known(self, wish: _Wish) -> Answer | DocumentError | None:
        """The answer that needs no child."""
        known = self._opened
        if not self._command:
            return DocumentError(NO_READER)
        if self._deaths[wish.path] >= _DEATHS:
            return DocumentError(REFUSED)
        return known[1] if known is not None and known[0] == wish.path and isinstance(wish.request, Open) else None

    def _send(self, wish: _Wish) -> None:
        del self._waiting[wish.ticket]
        self.warm()
        self._under_way = wish
        self._is_opening = self._opened is None or self._opened[0] != wish.path
        self._clock.start()
        self._process.write(frame(Open(wish.path) if self._is_opening else wish.request))

    def _read(self) -> None:
        while True:
            if self._length < 0:
                if self._process.bytesAvailable() < LENGTH_BYTES:
                    return
                try:
                    self._length = length_of(bytes(self._process.read(LENGTH_BYTES).data()), MAX_ANSWER)
                except ValueError:
                    self._process.kill()
                    return
            if self._process.bytesAvailable() < self._length:
                return
            body, self._length = bytes(self._process.read(self._length).data()), -1
            self._hear(body)

    def _hear(self, body: bytes) -> None:
        wish, self._under_way = self._under_way, None
        self._clock.stop()
        if wish is None:
            return
        try:
            answer = answer_of(body)
        except MsgspecError:
            self._under_way = wish  # what speaks nonsense is as good as dead
            self._process.kill()
            return
        if isinstance(answer, Failed):
            error = DocumentError(answer.code, **answer.fields)
            if self._is_opening:
                self._opened = None
                self._fail_all(wish.path, error)
            wish.failed(error)
        elif self._is_opening and isinstance(answer, Opened):
            self._opened = wish.path, answer
            if not isinstance(wish.request, Open):
                self._waiting[wish.ticket] = wish
            self._keep_child_busy()
            if isinstance(wish.request, Open):
                wish.done(answer)
        else:
            self._keep_child_busy()
            wish.done(answer)
        QTimer.singleShot(0, self, self._go_on)

    def _lose(self) -> None:
        """The child is gone."""
        wish, self._under_way = self._under_way, None
        self._clock.stop()
        self._opened, self._length = None, -1
        if wish is not None:
            self._deaths[wish.path] += _DEATHS if self._is_opening else 1
            error = DocumentError(LOST)
            if self._is_opening:
                self._fail_all(wish.path, error)
            wish.failed(error)
        QTimer.singleShot(0, self, self._go_on)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._command = []
            wish, self._under_way = self._under_way, None
            self._clock.stop()
            if wish is not None:
                wish.failed(DocumentError(NO_READER))
            QTimer.singleShot(0, self, self._go_on)

    def _fail_all(self, path: str, error: DocumentError) -> None:
        for ticket in [ticket for ticket, wish in self._waiting.items() if wish.path == path]:
            self._waiting.pop(ticket).failed(error)


def _nobody(_answer: object) -> None:
    """Hears an answer that nobody wants any more."""


def _timer(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
