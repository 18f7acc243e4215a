"""A long document read by two processes, each a half of it: PDFium uses one processor only.

The second process is a copy of the first, so it has the document open already. Where there is no such thing (Windows),
or only one processor, everything is read by the first.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import msgspec

from phcdesk.errors import DocumentError

FEWEST_PAGES = 120
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux

T = TypeVar("T")


def may_copy_itself() -> bool:
    """Whether this system can copy a process, and has a processor for the copy."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1


def both(first: Callable[[], list[T]], second: Callable[[], list[T]], kind: type[T]) -> list[T]:
    """What both calls return, one after the other; the second is made in a copy of this process.

    Only for a process without other threads. Raises ``DocumentError`` "document-killed-reader" if the copy dies.
    """
    ours, theirs = os.pipe()
    parent = os.getpid()
    copy = os.fork()
    if copy == 0:
        _work(second, theirs, parent)
    os.close(theirs)
    try:
        found = first()
        with os.fdopen(ours, "rb", closefd=False) as pipe:
            answer = pipe.read()
    except BaseException:
        with suppress(OSError):
            os.kill(copy, signal.SIGKILL)
        raise
    finally:
        os.close(ours)
        _, status = os.waitpid(copy, 0)
    if status:
        raise DocumentError("document-killed-reader")
    return found + msgspec.msgpack.decode(answer, type=list[kind])  # type: ignore[valid-type]


def _work(second: Callable[[], list[T]], theirs: int, parent: int) -> None:
    """The life of the copy. It never returns: everything else belongs to the process that it was copied from."""
    code = 1
    try:
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        os.close(0)  # or whoever waits for the first process would wait for this one
        os.close(1)
        if os.getppid() == parent:
            with os.fdopen(theirs, "wb") as pipe:
                pipe.write(msgspec.msgpack.encode(second()))
            code = 0
    finally:
        os._exit(code)
