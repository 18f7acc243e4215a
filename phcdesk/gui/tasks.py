"""The only door to threads: work goes to one worker, and its result or its error always comes back on the main thread.

* Work is asked for in a *lane*. A newer request of a lane cancels the older one, whose answer is then dropped.
* Urgent work passes waiting work, but nothing is interrupted: work that may take long looks at its token.
* The callbacks are called in the thread that made the ``Tasks``, one of them for each request that was not superseded.
* ``stop`` cancels everything, lets the worker do one last thing, and waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from queue import PriorityQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from phcdesk.errors import Cancelled, PhcError
from phcdesk.progress import CancelToken

Work = Callable[[CancelToken], Any]
Done = Callable[[Any], None]
Failed = Callable[[PhcError], None]


def _note(fault: Exception) -> None:
    from phcdesk.app.logs import log_fault

    log_fault(fault)


class Urgency(IntEnum):
    """Who waits for it: the person's fingers, the person's eyes, or nobody."""

    NOW = 0
    SOON = 1
    LATER = 2


_LAST = -1  # before every other urgency, so that stopping does not wait for work that nobody wants


class _Worker(QThread):
    answered = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.queue: PriorityQueue[tuple[int, int, Work | None, CancelToken]] = PriorityQueue()

    def run(self) -> None:
        while True:
            urgency, ticket, work, token = self.queue.get()
            if work is not None:
                self._answer(ticket, work, token)
            if urgency == _LAST:
                return

    def _answer(self, ticket: int, work: Work, token: CancelToken) -> None:
        value: object = None
        error: PhcError | None = None
        try:
            token.check()
            value = work(token)
        except PhcError as known:
            error = known
        except Exception as unknown:  # noqa: BLE001 - a worker that died would leave the window waiting for ever
            _note(unknown)
            error = PhcError("internal", what=type(unknown).__name__)
        self.answered.emit(ticket, value, error)


class Tasks(QObject):
    """One worker and the requests that wait for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._newest: dict[str, int] = {}
        self._waiting: dict[int, tuple[str, CancelToken, Done, Failed | None]] = {}
        self._worker = _Worker()
        self._worker.answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._worker.start()

    def ask(
        self, lane: str, work: Work, done: Done, failed: Failed | None = None, urgency: Urgency = Urgency.NOW
    ) -> int:
        """Have ``work`` done; returns the number of the request, which rises with every call."""
        self.drop(lane)
        self._ticket += 1
        token = CancelToken()
        self._newest[lane] = self._ticket
        self._waiting[self._ticket] = (lane, token, done, failed)
        self._worker.queue.put((urgency, self._ticket, work, token))
        return self._ticket

    def drop(self, lane: str) -> None:
        """Cancel what a lane waits for; its answer is not delivered."""
        ticket = self._newest.pop(lane, None)
        if ticket is not None:
            _, token, _, _ = self._waiting.pop(ticket)
            token.cancel()

    def waits_for(self, lane: str) -> bool:
        return lane in self._newest

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for that was not answered."""
        return not self._waiting

    def stop(self, last: Callable[[], None] | None = None) -> None:
        """Cancel everything, do ``last`` in the worker, and wait for the worker's end. May be called twice."""
        for lane in list(self._newest):
            self.drop(lane)
        if not self._worker.isRunning():
            return
        work = None if last is None else (lambda _token: last())
        self._worker.queue.put((_LAST, 0, work, CancelToken()))
        self._worker.wait()

    @Slot(int, object, object)
    def _deliver(self, ticket: int, value: object, error: PhcError | None) -> None:
        waiting = self._waiting.pop(ticket, None)
        if waiting is None:
            return
        lane, _, done, failed = waiting
        del self._newest[lane]
        if error is None:
            done(value)
        elif failed is not None and not isinstance(error, Cancelled):
            failed(error)
