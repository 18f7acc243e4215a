"""The parts that a page on paper is made of. They say what is written, not how it looks.

Every text knows its language, so that a line of Arabic on a French page runs its own way. A printer (``gui/paper``)
paints blocks on pages of any size; ``html.py`` makes one file of them that any browser shows and prints.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Size = Literal["A4", "A5", "card"]
"""A card is 85 by 55 mm, as cards of businesses are."""


class Words(Struct, frozen=True):
    """A run of text in one language; ``language`` is BCP 47, "" where it is not known."""

    text: str
    language: str = ""


class Heading(Struct, frozen=True, tag="heading"):
    """``level`` 1 is the title of the paper. ``anchor`` is what a ``Pointer`` leads to."""

    words: Words
    level: int = 1
    anchor: str = ""


class Paragraph(Struct, frozen=True, tag="paragraph"):
    words: Words
    weight: Literal["plain", "strong", "small"] = "plain"


class Caution(Struct, frozen=True, tag="caution"):
    """What nobody may overlook, in a frame: that something is invented, unconfirmed or closed."""

    words: Words


class Number(Struct, frozen=True, tag="number"):
    """A number to dial, as large as the page allows, with how it is dialled and whose it is below it."""

    number: str
    about: tuple[Words, ...] = ()


class Facts(Struct, frozen=True, tag="facts"):
    """Names and what is said about each, side by side; a text may have several lines."""

    rows: tuple[tuple[Words, Words], ...]


class Square(Struct, frozen=True, tag="square"):
    """What the camera of a telephone reads (a QR code), and what stands below it."""

    data: str
    caption: Words


class Pointer(Struct, frozen=True, tag="pointer"):
    """A line of a table of contents or of an index; the page of ``anchor`` stands at its end."""

    words: Words
    anchor: str
    level: int = 1


class Line(Struct, frozen=True, tag="line"):
    """A line across the page."""


class NewPage(Struct, frozen=True, tag="new-page"):
    """What follows begins a new page."""


Block = Heading | Paragraph | Caution | Number | Facts | Square | Pointer | Line | NewPage


class Paper(Struct, frozen=True):
    """What is printed in one go. ``blocks`` may be made while they are printed."""

    title: str
    language: str
    size: Size
    blocks: Iterable[Block]
    right_to_left: bool = False
    footer: str = ""  # at the foot of every page, beside its number
