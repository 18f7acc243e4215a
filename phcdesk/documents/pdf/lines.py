"""From the lines of a page to plain paragraphs: hyphens joined, marks cleaned, what runs on every page left out.

Pure functions of text. A line ends with a line feed; U+FFFE stands where PDFium joined a word that was divided at the
end of a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from operator import eq

from msgspec import Struct

DIVIDED = "\ufffe"

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff0-\uffff]+"
)
_SPACES = re.compile("[\t\xa0\u2000-\u200a\u202f\u205f\u3000]+")
_DOUBLE_SPACE = re.compile(" {2,}")
_PRESENTATION = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]+")
_LINE_HYPHENS = ("-\n", "\u2010\n", "\xad\n")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_COUNTING = frozenset(
    "p pp pg page pages of sur de pág página págs seite von ص صفحة من стр страница из сторінка з".split()
)
"""The words that stand beside the number of a page, and name nothing."""
_ROMAN = re.compile(r"[ivxlc]{1,7}\Z")
_ITEM = re.compile(r"[\u2022\u25aa\u25cf\u25e6\u2013\u2014*\-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|\d+(?:\.\d+)+\s")
_WORD_LENGTH = 40
_ENDS = ".!?:;\u061f\u06d4\u0964\u3002"

FEWEST_PAGES = 3
MOST_PAGES = 6


class Edge(Struct, frozen=True):
    """A line among the first or last of its page: what it says, and how far down it stands in steps of 6 points."""

    said: str
    place: int


def compounds(text: str) -> set[str]:
    """The words with a hyphen in them that stand within a line."""
    pieces = text.split("-")
    return {
        f"{_last_word(one)}-{_first_word(two)}"
        for one, two in pairwise(pieces)
        if one[-1:].isalpha() and two[:1].isalpha()
    }


def without_divisions(text: str, known: Collection[str] = ()) -> str:
    """Words that were divided at the end of a line in one piece.

    A hyphen stays before a capital or a digit ("2020-2024"), and in words that are ``known`` to have one.
    """
    for hyphen in _LINE_HYPHENS:
        text = text.replace(hyphen, DIVIDED)
    first, *others = text.split(DIVIDED)
    parts = [first]
    before = first
    for piece in others:
        if not before[-1:].isalnum() or not piece[:1].isalnum():
            parts.append("-\n")
        elif not piece[0].islower() or f"{_last_word(before)}-{_first_word(piece)}" in known:
            parts.append("-")
        parts.append(piece)
        before = piece
    return "".join(parts)


def _last_word(text: str) -> str:
    start = len(text)
    while start > max(0, len(text) - _WORD_LENGTH) and text[start - 1].isalnum():
        start -= 1
    return text[start:]


def _first_word(text: str) -> str:
    end = 0
    while end < min(len(text), _WORD_LENGTH) and text[end].isalnum():
        end += 1
    return text[:end]


def clean(text: str) -> str:
    """Text without control characters and letters that only a font knows, its ligatures spelled out."""
    if not text.replace("\n", "").isprintable():
        text = _SPACES.sub(" ", _UNWANTED.sub("", text.replace("\uf0b7", "\u2022")))
    if "  " in text:
        text = _DOUBLE_SPACE.sub(" ", text)
    if text.isascii():
        return text
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.replace("\ufffd", ""))
    return unicodedata.normalize("NFC", text)


def edge_of(line: str, top: float) -> Edge:
    """A line as it is compared with those of other pages: numbers are all the same."""
    said = _NUMBER.sub("#", line.strip().casefold())
    return Edge("#" if _ROMAN.match(said) else said, round(top / 6))


def running(edges: Iterable[Collection[Edge]], pages: int) -> frozenset[Edge]:
    """What stands at the same place on several pages: titles and page numbers that run along."""
    counts = Counter(edge for page in edges for edge in set(page))
    fewest = max(FEWEST_PAGES, min(pages // 10, MOST_PAGES))
    return frozenset(edge for edge, count in counts.items() if count >= fewest)


def numbers_in(line: str) -> list[str]:
    """The numbers of a line, which its edge does not tell apart."""
    return _NUMBER.findall(line)


def begins_here(edge: Edge, numbers: Sequence[str], met: Mapping[Edge, Sequence[str]]) -> bool:
    """Whether a line that runs along is met for the first time, as the heading of what follows.

    ``met`` has the numbers with which each edge was met last: "Chapter 3 | 27" after "Chapter 2 | 26" begins a chapter,
    "Chapter 3 | 28" after it does not. The number of a page alone begins nothing.
    """
    if "#" in edge.said and _COUNTING.issuperset(_WORD.findall(edge.said)):
        return False
    before = met.get(edge)
    return before is None or (len(numbers) > 1 and not any(map(eq, numbers, before)))


def paragraphs(lines: Sequence[str]) -> str:
    """The lines as paragraphs, one a line: a line that is nearly full goes on in the next."""
    filled = [line for line in map(str.strip, lines) if line]
    if not filled:
        return ""
    lengths = sorted(map(len, filled))
    full = 0.75 * lengths[len(lengths) * 3 // 4]
    parts = [filled[0]]
    for before, line in pairwise(filled):
        ended = len(before) < full or (before[-1] in _ENDS and len(before) < 1.2 * full)
        parts += ("\n" if (ended and not line[0].islower()) or _ITEM.match(line) else " ", line)
    return "".join(parts)
