"""Which words of a page are those that were looked for: by the same spelling as the search, without its index.

A word is the same whatever its case and accents are. In a script that parts no words, a run is looked into. A word that
is divided at the end of a line comes twice from the child, whole, at both its places.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QRectF

from phcdesk.text.folding import fold
from phcdesk.text.words import WORD, grams

Box = tuple[str, float, float, float, float]
"""A word of a page: its text, and its left, top, right and bottom in points."""


class Wanted:
    """The words that were looked for, as they stand in the text."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = frozenset(folded for word in words for folded, _, _ in _terms(word))

    def __bool__(self) -> bool:
        return bool(self._words)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the words stand in a text, as (start, end); what touches is one."""
        found: list[tuple[int, int]] = []
        for folded, start, end in _terms(text) if self._words else ():
            if folded in self._words:
                if found and start < found[-1][1]:
                    found[-1] = found[-1][0], end
                else:
                    found.append((start, end))
        return found

    def stand_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return any(folded in self._words for folded, _, _ in _terms(text)) if self._words else False

    def places(self, boxes: Sequence[Box]) -> list[QRectF]:
        """Where the words stand on a page, in points and in the order of reading."""
        return [_part(box, start, end) for box in boxes for start, end in self.spans(box[0])]


def _terms(text: str) -> Iterable[tuple[str, int, int]]:
    for word in WORD.finditer(text):
        for folded, start, end in _parts(word.group()):
            yield folded, word.start() + start, word.start() + end


@lru_cache(maxsize=8192)
def _parts(word: str) -> tuple[tuple[str, int, int], ...]:
    """A word met before costs a look-up: a long document has few words, many times."""
    return tuple((fold(part), start, end) for part, start, end in grams(word))


def _whole(box: Box) -> QRectF:
    _, left, top, right, bottom = box
    return QRectF(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))


def _part(box: Box, start: int, end: int) -> QRectF:
    """The part of a box that these of its letters take, as far as that is known without their widths."""
    text, whole = box[0], _whole(box)
    letters = text.strip(".,;:!?()[]{}\"'«»“”‘’،؛؟…")
    if len(letters) <= end - start:
        return whole
    first, last = start / len(text), end / len(text)
    if unicodedata.bidirectional(text[start]) in ("R", "AL"):
        first, last = 1 - last, 1 - first
    return QRectF(whole.left() + whole.width() * first, whole.top(), whole.width() * (last - first), whole.height())


def text_of(boxes: Sequence[Box]) -> str:
    """The words of some boxes as text, a line for each line of the page."""
    parts = [box[0] for box in boxes[:1]]
    for before, box in pairwise(boxes):
        is_new_line = (box[2] + box[4]) / 2 > before[4] or box[4] < before[2]
        if is_new_line and box[0] == before[0]:
            continue  # one word, divided
        parts += ["\n" if is_new_line else " ", box[0]]
    return "".join(parts)


def pages_with(wanted: Wanted, texts: Iterable[tuple[int, str]]) -> tuple[int, ...]:
    """The numbers of the pages whose text has one of the words."""
    return tuple(number for number, text in texts if wanted.stand_in(text))
