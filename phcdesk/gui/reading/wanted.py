"""Which words of a page are those that were looked for: in the same forms as the search finds, without its index.

That is looked up for the pages that somebody looks at; a long document has hundreds that nobody does. In a script that
parts no words, a run is looked into. A word that is divided at the end of a line comes twice from the child, whole, at
both its places.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QRectF

from phcdesk.text.snippets import Sought

Box = tuple[str, float, float, float, float]
"""A word of a page: its text, and its left, top, right and bottom in points."""


class Wanted:
    """The words that were looked for, as they stand in the text."""

    def __init__(self, sought: Sought = Sought()) -> None:  # noqa: B008 - it is frozen
        self._sought = sought

    def __bool__(self) -> bool:
        return bool(self._sought.stems or self._sought.beginnings)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the words stand in a text, as (start, end); what overlaps is one."""
        found: list[tuple[int, int]] = []
        for start, end in self._sought.spans(text):
            if found and start < found[-1][1]:
                found[-1] = found[-1][0], end
            else:
                found.append((start, end))
        return found

    def stand_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return any(True for _ in self._sought.spans(text))

    def places(self, boxes: Sequence[Box]) -> list[QRectF]:
        """Where the words stand on a page, in points and in the order of reading."""
        starts = list(accumulate((len(box[0]) + 1 for box in boxes), initial=0))
        found = []
        for start, end in self.spans("\n".join(box[0] for box in boxes)):
            at = bisect_right(starts, start) - 1
            found.append(_part(boxes[at], start - starts[at], end - starts[at]))
        return found


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
