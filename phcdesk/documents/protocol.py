"""What is said to the process that parses documents, and what it answers: frames over its two pipes.

A frame is four bytes, big-endian, with the length of what follows: one of the structs below as MessagePack. Whoever
asks writes one request and reads one answer, in turn; requests may be written ahead, and are answered in their order.
A child holds at most one open document: ``Open`` puts another in its place. An answer to a wish that failed is
``Failed``, with the code and the fields of the ``DocumentError`` to raise; the child lives on. If it dies instead, its
output ends: the document killed its reader.

Points are 1/72 of an inch, from the top left corner of the page as it is shown (its own turn applied). Pages count
from 1.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from phcdesk.documents.reading import Heading, Reading

LENGTH_BYTES = 4
MAX_REQUEST = 96 * 1024 * 1024
MAX_ANSWER = 256 * 1024 * 1024
"""Bytes of a frame. A longer one is refused unread: its sender is no longer sane."""

MAX_PIXELS = 16_000_000
"""Of a picture. A wish for more is answered at the largest scale that keeps to it: see ``PictureOf.scale``."""


class Read(Struct, frozen=True, tag="read"):
    """Read a whole document of ``media_type`` (reading.py). Answer: ``ReadAnswer``."""

    data: bytes
    media_type: str


class Open(Struct, frozen=True, tag="open"):
    """Open the PDF at ``path`` to look at it. Answer: ``Opened``."""

    path: str


class Picture(Struct, frozen=True, tag="picture"):
    """Paint a page of the open document. ``scale`` is pixels per point: 2.0 is 144 dpi. Answer: ``PictureOf``.

    ``dark`` asks for light letters on a dark page.
    """

    page: int
    scale: float
    dark: bool = False


class Words(Struct, frozen=True, tag="words"):
    """Where the words of a page stand, and its links. Answer: ``WordsOf``."""

    page: int


class Text(Struct, frozen=True, tag="text"):
    """The text of a page, as it is searched: in reading order, one line a paragraph. Answer: ``TextOf``."""

    page: int


class ReadAnswer(Struct, frozen=True, tag="read-answer"):
    """``is_same``: what is to be stored are the very bytes that were sent, so ``reading.data`` is left blank."""

    reading: Reading
    is_same: bool = False


class Opened(Struct, frozen=True, tag="opened"):
    """``sizes`` has the width and height of each page in points, as it is shown. ``Heading.number`` is its page."""

    pages: int
    sizes: tuple[tuple[float, float], ...]
    outline: tuple[Heading, ...]
    title: str


class PictureOf(Struct, frozen=True, tag="picture-of"):
    """A page as pixels: blue, green, red and an unused byte each (QImage.Format_RGB32 on every machine we run on).

    ``stride`` is the bytes of a row. ``scale`` is the one used, smaller than asked for when the picture would have had
    over ``MAX_PIXELS``.
    """

    page: int
    width: int
    height: int
    stride: int
    scale: float
    pixels: bytes


class WordsOf(Struct, frozen=True, tag="words-of"):
    """``words``: text, left, top, right and bottom of each in points, in reading order.

    ``links``: left, top, right and bottom, then the page that each leads to or 0, and the address or "".
    """

    page: int
    words: tuple[tuple[str, float, float, float, float], ...]
    links: tuple[tuple[float, float, float, float, int, str], ...] = ()


class TextOf(Struct, frozen=True, tag="text-of"):
    page: int
    heading: str
    text: str


class Failed(Struct, frozen=True, tag="failed"):
    """The wish failed: raise ``DocumentError(code, **fields)``."""

    code: str
    fields: dict[str, Any] = {}


Request = Read | Open | Picture | Words | Text
Answer = ReadAnswer | Opened | PictureOf | WordsOf | TextOf | Failed

_ENCODER = msgspec.msgpack.Encoder()
_REQUESTS = msgspec.msgpack.Decoder(Request)
_ANSWERS = msgspec.msgpack.Decoder(Answer)


MOST_MEMORY = 640 * 1024 * 1024
_MEMORY, _MEMORY_A_BYTE = 200 * 1024 * 1024, 3


def memory_for(request: Request) -> int:
    """The bytes of memory that a child may hold while it answers: more for a large document or for a picture."""
    return min(MOST_MEMORY, _MEMORY + _MEMORY_A_BYTE * len(request.data)) if isinstance(request, Read) else MOST_MEMORY


def frame(message: Request | Answer) -> bytes:
    """A message as it goes over the pipe."""
    return b"".join(pieces(message))


def pieces(message: Request | Answer) -> tuple[bytes, bytes]:
    """The two parts of a frame, without a copy of what may be large."""
    body = _ENCODER.encode(message)
    return len(body).to_bytes(LENGTH_BYTES, "big"), body


def length_of(head: bytes | bytearray, most: int) -> int:
    """The length that the first four bytes of a frame give. Raises ``ValueError`` if it is over ``most``."""
    length = int.from_bytes(head[:LENGTH_BYTES], "big")
    if length > most:
        raise ValueError(length)
    return length


def request_of(body: bytes | memoryview) -> Request:
    """A request without its length. Raises ``msgspec.MsgspecError``."""
    request: Request = _REQUESTS.decode(body)
    return request


def answer_of(body: bytes | bytearray | memoryview) -> Answer:
    """An answer without its length; what a child sends is not trusted. Raises ``msgspec.MsgspecError``."""
    answer: Answer = _ANSWERS.decode(body)
    return answer
