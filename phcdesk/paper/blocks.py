"""The parts that a page on paper is made of. They say what is written, not how it looks.

Every line knows its language, so that a line of Arabic on a French page runs its own way. A printer (``gui/paper``)
paints blocks on pages of any size; ``html.py`` makes one file of them that any browser shows and prints.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Size = Literal["A4", "A5", "card"]
"""A card is 85 by 55 mm, as cards of businesses are."""

CARD_MM = (85.0, 55.0)


class Words(Struct, frozen=True):
    """A line of text in one language; ``language`` is BCP 47, "" where it is not known."""

    text: str
    language: str = ""


Lines = tuple[Words, ...]
"""Lines below each other, each of which runs the way of its own language."""


class Heading(Struct, frozen=True, tag="heading"):
    """``level`` 1 is the title of the paper. ``anchor`` is what a ``Pointer`` leads to."""

    words: Words
    level: int = 1
    anchor: str = ""


class Paragraph(Struct, frozen=True, tag="paragraph"):
    lines: Lines
    weight: Literal["plain", "strong", "small"] = "plain"


class Caution(Struct, frozen=True, tag="caution"):
    """What nobody may overlook, in a frame: that something is invented, unconfirmed or closed."""

    lines: Lines


class Number(Struct, frozen=True, tag="number"):
    """A number to dial, as large as the page allows, with how it is dialled and whose it is below it."""

    number: str
    about: Lines = ()


class Facts(Struct, frozen=True, tag="facts"):
    """Names and what is said about each, side by side."""

    rows: tuple[tuple[Lines, Lines], ...]
    small: bool = False


class Square(Struct, frozen=True, tag="square"):
    """What the camera of a telephone reads (a QR code), and what stands below it, beside the blocks that follow."""

    data: str
    caption: Lines


class Pointer(Struct, frozen=True, tag="pointer"):
    """A line of a table of contents or of an index; the pages of its anchors stand at its end."""

    words: Words
    anchors: tuple[str, ...]
    level: int = 1


class Line(Struct, frozen=True, tag="line"):
    """A line across the page."""


class NewPage(Struct, frozen=True, tag="new-page"):
    """What follows begins a new page."""


Part = Heading | Paragraph | Caution | Number | Facts | Square
"""What a card may hold."""


class CutOut(Struct, frozen=True, tag="cut-out"):
    """A card inside a page, with a line to cut along. It holds no card itself."""

    blocks: tuple[Part, ...]


Block = Part | Pointer | Line | NewPage | CutOut


class Paper(Struct, frozen=True):
    """What is printed in one go. ``blocks`` can be gone through several times, and may be made while that is done."""

    title: str
    language: str
    size: Size
    blocks: Iterable[Block]
    right_to_left: bool = False
    footer: str = ""  # at the foot of every page, beside its number
    fitted: bool = False  # what stands between two new pages is written smaller, to a limit, until it fits one page
    numbered: bool = True
    parts: int = 0  # how many headings with an anchor there are, to tell how far the printing has come
