"""Marks on words, such as bold or a link, as the source opens and closes them: in any order, and across blocks."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from phcdesk.documents.html.allowed import reading_of, safe_link

MAX_MARKS = 40
END_OF_ISOLATE = "\u2069"
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}
MAX_NAME = 200
"""Characters of the name of a place that links lead to."""


class Mark(NamedTuple):
    """A mark on words. ``tag`` is blank for one that is remembered for the sake of its end, and does nothing."""

    name: str  # in the source
    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    target: str = ""  # of a link within the text: the name it asks for; of words with a direction: their first sign


class OpenMarks:
    """The marks that are open, in ``list``, and how many were too many."""

    def __init__(self) -> None:
        self.list: list[Mark] = []
        self.waiting = ""  # signs for the beginning of the next words
        self._lost: Counter[str] = Counter()

    def open(self, name: str, tag: str, attributes: dict[str, str]) -> None:
        """A mark begins. A link ends the one before it."""
        if tag == "a":
            self.close("a")
        if len(self.list) >= MAX_MARKS:
            self._lost[name] += 1
            return
        mark = Mark(name, "" if tag in ("a", "span") else tag)
        if tag == "a":
            address = attributes.get("href", "").strip()
            if address.startswith("#") and len(address) > 1:
                mark = Mark(name, "a", (), address[1 : MAX_NAME + 1])
            elif safe := safe_link(address):
                mark = Mark(name, "a", (("href", safe),))
        elif isolate := _isolate(name, attributes):
            mark = Mark(name, "", (), isolate)
            self.waiting += isolate
        self.list.append(mark)

    def close(self, name: str) -> str:
        """The last mark that began with this tag ends; those inside it go on. Gives what its words must end with."""
        if self._lost[name] > 0:
            self._lost[name] -= 1
            return ""
        for place in range(len(self.list) - 1, -1, -1):
            if self.list[place].name == name:
                mark = self.list.pop(place)
                if mark.tag or not mark.target:
                    return ""
                if self.waiting:
                    self.waiting = self.waiting[:-1]
                    return ""
                return END_OF_ISOLATE
        return ""


def _isolate(name: str, attributes: dict[str, str]) -> str:
    """The sign that begins words which read in a direction of their own.

    Qt knows no direction of words in a line, only such signs; without them a telephone number in an Arabic line would
    have its parts in the wrong order.
    """
    if name not in ("span", "bdi", "bdo"):
        return ""
    return _ISOLATES.get(reading_of(attributes).get("dir", "auto" if name == "bdi" else ""), "")
