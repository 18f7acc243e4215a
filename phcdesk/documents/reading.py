"""What a document becomes when it is read, whatever its format: passages, an outline, and what could not be read.

One reader a format makes a ``Reading`` of bytes: ``pdf/``, ``html/``, ``word.py``, ``markdown.py``; ``readers.py`` says
which. A reader is pure: it opens no file, runs nothing that a document holds, and either returns or raises
``DocumentError``.
"""

from __future__ import annotations

from msgspec import Struct

from phcdesk.model import Passage

PDF = "application/pdf"
HTML = "text/html"
MARKDOWN = "text/markdown"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Heading(Struct, frozen=True):
    """A line of the outline: ``number`` is that of the passage it leads to (the page, where there are pages)."""

    level: int
    title: str
    number: int


class Remark(Struct, frozen=True, omit_defaults=True):
    """Something that whoever publishes the document should know, by a code: "no-text", "cut", "language-guessed"."""

    code: str
    count: int = 0  # such as the number of pages that are pictures
    text: str = ""


class Reading(Struct, frozen=True, omit_defaults=True):
    """A document after reading. ``data`` is what is stored and shown: the PDF itself, or a safe text made of it."""

    media_type: str  # of ``data``
    data: bytes
    passages: tuple[Passage, ...] = ()
    title: str = ""
    language: str = ""  # BCP 47, as the document says or as its words show; "" if neither
    pages: int = 0  # 0 for a document without pages
    outline: tuple[Heading, ...] = ()
    remarks: tuple[Remark, ...] = ()
