"""The words of one block that is being rebuilt: emphasis in order, single spaces, and no run without an end.

However they were opened and closed, marks come out properly nested and in one way only: what is written here and read
again is the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from phcdesk.documents.html.allowed import INLINE_DEPTH, MAX_PARAGRAPH, MAX_RUN
from phcdesk.documents.html.marks import Mark
from phcdesk.documents.html.tree import Node

SPACES = " \t\n\r\f"
_SPACED = re.compile(f"[{SPACES}]+")
_RUN = re.compile(f"[^{SPACES}]+")
_FIRST_RUN = re.compile(f"[^{SPACES}]*")
_MOST_BREAKS = 2


_LINE_BREAK = Mark("br", "br")


class Leaf:
    """Puts words into ``node``. ``new_mark`` makes a mark inside another, or none where there is room for no more."""

    def __init__(self, node: Node, new_mark: Callable[[Mark, Node], Node | None]) -> None:
        self.node = node
        self.length = 0
        self._new_mark = new_mark
        self._open: list[tuple[Mark, Node]] = []
        self._space = False
        self._run = 0
        self._breaks = 0
        self._at_start = True

    def ready(self, text: str) -> str:
        """The text as it will be put in: single spaces, unless spaces count here, and no run too long for a line."""
        if self.node.tag != "pre":
            text = _SPACED.sub(" ", text)
        if self._space or text[:1] in SPACES:
            self._run = 0
        first = _FIRST_RUN.match(text)
        if first and self._run + first.end() > MAX_RUN:
            text = f"{text[: MAX_RUN - self._run]} {text[MAX_RUN - self._run :]}"
        if len(text) > MAX_RUN:
            text = _RUN.sub(_in_pieces, text)
        ending = len(text) - 1 - max(map(text.rfind, SPACES))
        self._run = self._run + ending if ending == len(text) else ending
        return text

    def cut(self, text: str) -> int:
        """Where a ready text must go on in another paragraph; -1 if it has room here."""
        room = max(0, MAX_PARAGRAPH - self.length)
        if len(text) <= room:
            return -1
        return 0 if room == 0 and self._space else text.find("\n" if self.node.tag == "pre" else " ", room)

    def add(self, text: str, marks: Sequence[Mark]) -> None:
        """Put in a ready text."""
        if self.node.tag == "pre":
            self._put(text if self.length else text.lstrip("\n"), _chain(marks))
            return
        words = text.strip(" ")
        if not words:
            self._space = self._space or bool(text)
            return
        chain = _chain(marks)
        if (text[0] == " " or self._space) and not self._at_start:
            self._put(" ", chain[: self._shared(chain)])
        self._put(words, chain)
        self._at_start, self._breaks = False, 0
        self._space = text[-1] == " "

    def break_line(self) -> None:
        """End the line, if there is one; more than two ends in a row say no more than two."""
        self._space = False
        if self._at_start and not self._breaks:
            return
        if self._breaks < _MOST_BREAKS:
            self._open = []
            broken = self._new_mark(_LINE_BREAK, self.node)
            if broken:
                self._breaks += 1
                self._run = 0
                self._at_start = True

    def end(self) -> None:
        """Take away what nobody would see at the end."""
        children = self.node.children
        while children and isinstance(children[-1], Node) and children[-1].tag == "br":
            children.pop()
        if self.node.tag == "pre":
            _strip_end(self.node)

    def _shared(self, chain: Sequence[Mark]) -> int:
        """How many of the marks are open already."""
        shared = 0
        while shared < min(len(chain), len(self._open)) and self._open[shared][0] == chain[shared]:
            shared += 1
        return shared

    def _put(self, text: str, chain: Sequence[Mark]) -> None:
        if not text:
            return
        children = self._inside(chain).children
        if children and isinstance(children[-1], str):
            children[-1] += text
        else:
            children.append(text)
        self.length += len(text)

    def _inside(self, chain: Sequence[Mark]) -> Node:
        """The element that stands for these marks, with those of them opened that were not."""
        kept = self._shared(chain)
        del self._open[kept:]
        place = self._open[-1][1] if self._open else self.node
        for mark in chain[kept:]:
            made = self._new_mark(mark, place)
            if made is None:
                break
            self._open.append((mark, made))
            place = made
        return place


def _in_pieces(run: re.Match[str]) -> str:
    word = run.group()
    return " ".join(word[at : at + MAX_RUN] for at in range(0, len(word), MAX_RUN))


def _chain(marks: Sequence[Mark]) -> list[Mark]:
    """The marks that count: one of each kind."""
    found: dict[str, Mark] = {}
    for mark in marks:
        if mark.tag and mark.tag not in found:
            found[mark.tag] = mark
    return list(found.values())[:INLINE_DEPTH]


def _strip_end(node: Node) -> None:
    while node.children:
        last = node.children[-1]
        if isinstance(last, str):
            stripped = last.rstrip(SPACES)
            if stripped:
                node.children[-1] = stripped
                return
            node.children.pop()
        else:
            _strip_end(last)
            if last.children:
                return
            node.children.pop()
