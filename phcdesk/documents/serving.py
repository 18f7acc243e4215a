"""The process in which documents from outside are parsed: it answers requests on its pipes until they close.

It limits itself before it reads anything: memory and processor time for each request, no files written, no core file;
and a low priority while it reads whole documents. What is limited is data and not address space, of which PDFium
reserves far more than it uses. A document that breaks a limit ends this process, and nothing else. On Windows a process
can set no such limits upon itself: there only the time counts, which whoever started it keeps.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec
from msgspec.structs import replace

from phcdesk.documents.protocol import (
    LENGTH_BYTES,
    MAX_REQUEST,
    MOST_MEMORY,
    Answer,
    Failed,
    Open,
    Picture,
    Read,
    ReadAnswer,
    Request,
    Text,
    Words,
    length_of,
    memory_for,
    pieces,
    request_of,
)
from phcdesk.documents.readers import read_here
from phcdesk.errors import DocumentError

if TYPE_CHECKING:
    from phcdesk.documents.pdf.viewing import Look

COMMAND = "serve-documents"
REQUEST_SECONDS = 60
"""Of processor time a request, at most. Whoever asks kills earlier; this counts when nobody is left to kill."""
MAX_FILES = 64


def main() -> int:
    """Serve on standard input and output until they close."""
    limit_itself()
    import phcdesk.documents.pdf.viewing  # noqa: F401 - read before anybody waits, if it was started in good time

    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library says must not stand between two answers
    serve(requests, answers)
    return 0


def limit_itself() -> None:
    """Take from this process what reading a document does not need."""
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_DATA: MOST_MEMORY,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: MAX_FILES,
    }
    for limit, most in limits.items():
        with suppress(OSError, ValueError):  # not every system knows every limit, or lets it be set
            resource.setrlimit(limit, (most, most))


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until their pipe closes, or what comes is no request."""
    server = _Server()
    while (body := _next(requests)) is not None:
        try:
            request = request_of(body)
        except msgspec.MsgspecError:
            return
        del body
        _allow(memory_for(request))
        with suppress(BrokenPipeError):
            answers.writelines(pieces(server.answer(request)))
            answers.flush()


def _next(requests: BinaryIO) -> bytes | None:
    head = requests.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return None
    try:
        length = length_of(head, MAX_REQUEST)
    except ValueError:
        return None
    body = requests.read(length)
    return body if len(body) == length else None


def _allow(memory: int) -> None:
    """So much memory for the request at hand, and another stretch of processor time."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + REQUEST_SECONDS
    for limit, most in ((resource.RLIMIT_CPU, soft), (resource.RLIMIT_DATA, memory)):
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


class _Server:
    def __init__(self) -> None:
        self._look: Look | None = None
        self._gives_way = False

    def answer(self, request: Request) -> Answer:
        try:
            return self._answer(request)
        except DocumentError as error:
            return Failed(error.code, {name: value for name, value in error.fields.items() if _plain(value)})
        except MemoryError:
            return Failed("document-too-much-memory")
        except RecursionError:
            return Failed("document-damaged")
        except Exception as fault:  # noqa: BLE001 - a document must not end the reading of others
            return Failed("document-damaged", {"reason": type(fault).__name__})

    def _answer(self, request: Request) -> Answer:
        match request:
            case Read(data, media_type):
                self._give_way()
                reading = read_here(data, media_type, alone=True)
                is_same = reading.data == data
                return ReadAnswer(replace(reading, data=b"") if is_same else reading, is_same)
            case Open(path):
                return self._open(path)
            case Picture(page, scale, dark):
                return self._looking().picture(page, scale, dark=dark)
            case Words(page):
                return self._looking().words(page)
            case Text(page):
                return self._looking().text(page)

    def _give_way(self) -> None:
        """Reading whole documents is work in the background; pages are painted for somebody who waits."""
        if not self._gives_way and sys.platform != "win32":
            self._gives_way = True
            with suppress(OSError):
                os.nice(5)

    def _open(self, path: str) -> Answer:
        from phcdesk.documents.pdf.viewing import Look

        if self._look:
            self._look.close()
            self._look = None
        self._look = Look(Path(path))
        return self._look.facts()

    def _looking(self) -> Look:
        if self._look is None:
            raise DocumentError("document-not-open")
        return self._look


def _plain(value: object) -> bool:
    return isinstance(value, (str, int, float))
