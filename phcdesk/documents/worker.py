"""A child in which documents are read, and what its death means.

The child is the program's own command line (``serving.COMMAND``), started when a document is to be read, and started
again after one that it did not survive. Only this module starts processes; the thread it starts for each request does
nothing but wait and kill, because no other way to give up on a pipe works on every system.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import msgspec
from msgspec import Struct

from phcdesk.documents.protocol import (
    LENGTH_BYTES,
    MAX_ANSWER,
    Answer,
    Failed,
    Read,
    ReadAnswer,
    Request,
    answer_of,
    length_of,
    memory_for,
    pieces,
)
from phcdesk.documents.reading import Reading
from phcdesk.errors import DocumentError

_OUT_OF_MEMORY = ("SIGTRAP", "SIGILL", "SIGABRT", "SIGKILL")
"""How a child ends that asked for more memory than it may have: PDFium gives up at once, the system kills."""
_NEARLY_ALL = 0.5
"""Of the memory allowed: a child that ended so while it held this much most likely ended for want of it."""


class Limits(Struct, frozen=True):
    """What a document may cost. Seconds grow with its size: so many, and so many more for each megabyte."""

    seconds: float = 10.0
    seconds_a_megabyte: float = 1.0
    most_seconds: float = 60.0
    start_seconds: float = 30.0  # for the start of the child, beyond the first document's own

    def seconds_for(self, size: int) -> float:
        return min(self.most_seconds, self.seconds + self.seconds_a_megabyte * size / 1024**2)


class Worker:
    """Reads documents in a child of ``command``. Not for several threads at once."""

    def __init__(self, command: Sequence[str], limits: Limits = Limits()) -> None:  # noqa: B008 - it is frozen
        self._command = list(command)
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None
        self._is_fresh = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child, if one is running."""
        return self._child.pid if self._child else None

    def close(self) -> None:
        """End the child."""
        if self._child:
            self._end(self._child)

    def read(self, data: bytes, media_type: str) -> Reading:
        """Read a document.

        Raises ``DocumentError``: what the reader says of it; "document-too-slow" (``seconds``),
        "document-too-much-memory", "document-killed-reader" when the child did not survive it; "reader-missing" when
        no child can be started.
        """
        answer = self.ask(Read(data, media_type), self._limits.seconds_for(len(data)))
        if not isinstance(answer, ReadAnswer):
            raise self._killed(0)
        return msgspec.structs.replace(answer.reading, data=data) if answer.is_same else answer.reading

    def ask(self, request: Request, seconds: float) -> Answer:
        """The answer to a request. Raises ``DocumentError`` as ``read`` does."""
        child = self._running()
        too_late = threading.Event()

        def give_up() -> None:
            too_late.set()
            child.kill()

        timer = threading.Timer(seconds + (self._limits.start_seconds if self._is_fresh else 0), give_up)
        timer.daemon = True
        timer.start()
        try:
            answer = _talk(child, request)
        except (OSError, EOFError, ValueError, msgspec.MsgspecError) as error:
            killed = self._killed(memory_for(request))
            raise DocumentError("document-too-slow", seconds=round(seconds)) if too_late.is_set() else killed from error
        except BaseException:  # stopped by a person: what the child would say now belongs to no question
            self._end(child)
            raise
        finally:
            timer.cancel()
        self._is_fresh = False
        if isinstance(answer, Failed):
            raise DocumentError(answer.code, **answer.fields)
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            try:
                self._child = subprocess.Popen(  # noqa: S603 - our own command line
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    bufsize=0,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError as error:
                raise DocumentError("reader-missing") from error
            self._is_fresh = True
        return self._child

    def _killed(self, memory: int) -> DocumentError:
        """Why the child is gone, or says what no child of ours would."""
        child = self._child
        if child is None:
            return DocumentError("document-killed-reader")
        never_answered = self._is_fresh
        code, held = self._end(child, patience=2.0)
        name = signal.Signals(-code).name if code < 0 else ""
        if name == "SIGXCPU":
            return DocumentError("document-too-slow", seconds=round(self._limits.most_seconds))
        if name in _OUT_OF_MEMORY and held >= _NEARLY_ALL * memory:
            return DocumentError("document-too-much-memory")
        return DocumentError("reader-missing" if never_answered and code > 0 else "document-killed-reader")

    def _end(self, child: subprocess.Popen[bytes], patience: float = 0.0) -> tuple[int, int]:
        """The exit code of the child and the bytes it held at most. It is killed if it lives on for ``patience``."""
        self._child = None
        for pipe in (child.stdin, child.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        killer = threading.Timer(patience, child.kill)
        killer.start()
        try:
            return _buried(child)
        finally:
            killer.cancel()


def _talk(child: subprocess.Popen[bytes], request: Request) -> Answer:
    """Raises ``OSError``, ``EOFError`` and ``ValueError`` when there is no sound answer."""
    if child.stdin is None or child.stdout is None:
        raise EOFError
    for piece in pieces(request):
        waiting = memoryview(piece)
        while waiting:
            waiting = waiting[child.stdin.write(waiting) or 0 :]
    length = length_of(_received(child, LENGTH_BYTES), MAX_ANSWER)
    return answer_of(_received(child, length))


def _received(child: subprocess.Popen[bytes], count: int) -> bytearray:
    received = bytearray(count)
    view = memoryview(received)
    while view:
        got = child.stdout.readinto(view) if child.stdout else 0  # type: ignore[attr-defined]
        if not got:
            raise EOFError
        view = view[got:]
    return received


def _buried(child: subprocess.Popen[bytes]) -> tuple[int, int]:
    """The exit code, and the most memory held; 0 where the system does not tell it.

    What it tells of a child begins with what its parent held, so that only more than that is the child's own.
    """
    if sys.platform == "win32" or child.returncode is not None:
        return child.wait(), 0
    import resource

    try:
        _, status, usage = os.wait4(child.pid, 0)
    except ChildProcessError:
        return child.wait(), 0
    child.returncode = os.waitstatus_to_exitcode(status)
    held = usage.ru_maxrss if usage.ru_maxrss > resource.getrusage(resource.RUSAGE_SELF).ru_maxrss else 0
    return child.returncode, held * (1 if sys.platform == "darwin" else 1024)
