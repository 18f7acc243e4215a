"""JSON of any size, one item at a time: the members of a list inside an object, an array, or values after each other.

A file of hundreds of megabytes never stands in memory as a whole: text is taken in windows, and each item is parsed by
itself. Read: UTF-8 with or without a mark, UTF-16 with a mark, and Windows-1252 letters where the bytes are no UTF-8.
Broken lines of NDJSON cost only themselves; anywhere else nobody can say where the next item begins.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from phcdesk.errors import FormatError

MAX_ITEM = 64 * 1024**2
"""Characters of one item; a longer one is no record."""

_CHUNK = 262_144
_BLANK = " \t\r\n\ufeff\x1e"
"""White space, a mark of the byte order, and the mark before each record of a sequence (RFC 7464)."""
_SPACE = re.compile(f"[{_BLANK}]*")
_STRAY = re.compile("[\udc80-\udcff]")
_SCAN = json.JSONDecoder().raw_decode


class Item(NamedTuple):
    """One value. ``number`` counts items from 1, or is the line of NDJSON; ``listed``: it stood in the wanted list.

    ``broken`` is the text of a line that is no JSON; the value is None then. ``head`` holds what the object around the
    list has said before it.
    """

    number: int
    value: object
    listed: bool = False
    broken: str = ""
    head: dict[str, object] | None = None


class JsonStream:
    """The items of one file.

    ``wanted`` is the member of a top object whose list is taken apart, such as "entry" or "features". ``odd_letters``
    is true once letters were found that are not UTF-8. Iterating raises ``FormatError`` "json-damaged" (``file``,
    ``line``) and "over-limit" (``file``, ``limit``, ``unit``: "characters").
    """

    def __init__(self, stream: BinaryIO, file: str, wanted: str) -> None:
        self._file = file
        self._wanted = wanted
        self._text = _Window(stream, file)

    @property
    def odd_letters(self) -> bool:
        """Whether some letters were no UTF-8 and were read as Windows-1252."""
        return self._text.odd_letters

    def __iter__(self) -> Iterator[Item]:
        if self._text.has_lines_of_values():
            yield from self._lines()
            return
        count = 0
        while mark := self._text.peek():
            if mark == "[":
                for value in self._array():
                    count += 1
                    yield Item(count, value)
            elif mark == "{":
                for item in self._object():
                    count += 1
                    yield item._replace(number=count)
            elif mark == ",":
                self._text.skip()
            else:
                raise self._text.damaged()

    def _lines(self) -> Iterator[Item]:
        number = 0
        while (line := self._text.line()) is not None:
            number += 1
            plain = line.strip(f"{_BLANK},")
            if not plain or plain in "[]":
                continue
            try:
                yield Item(number, json.loads(plain))
            except (ValueError, RecursionError):
                yield Item(number, None, broken=plain[:200])

    def _array(self) -> Iterator[object]:
        self._text.skip()
        while (mark := self._text.peek()) != "]":
            if mark == ",":
                self._text.skip()
                continue
            yield self._text.value()
            if self._text.peek() not in (",", "]"):
                raise self._text.damaged()
        self._text.skip()

    def _object(self) -> Iterator[Item]:
        self._text.skip()
        head: dict[str, object] = {}
        listed = False
        while (mark := self._text.peek()) != "}":
            if mark == ",":
                self._text.skip()
                continue
            key = self._text.value()
            if not isinstance(key, str) or self._text.peek() != ":":
                raise self._text.damaged()
            self._text.skip()
            if key == self._wanted and self._text.peek() == "[":
                listed = True
                for value in self._array():
                    yield Item(0, value, True, head=head)
            else:
                head[key] = self._text.value()
        self._text.skip()
        if not listed:
            yield Item(0, head)


class _Window:
    """The part of the text that is being looked at."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream = stream
        self._file = file
        self._done = False
        self._at = 0
        self._line = 1
        self._text = ""
        self.odd_letters = False
        start = stream.read(_CHUNK)
        marked = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        self._decoder = codecs.getincrementaldecoder("utf-16" if marked else "utf-8-sig")("surrogateescape")
        self._take(start)

    def peek(self) -> str:
        """The next letter that is not blank, without taking it; "" at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def skip(self) -> None:
        """Take one letter."""
        self._at += 1

    def value(self) -> object:
        """The next value, taken."""
        self.peek()
        while True:
            try:
                value, end = _SCAN(self._text, self._at)
            except RecursionError:
                raise FormatError("json-too-deep", file=self._file) from None
            except ValueError:
                if not self._more():
                    raise self.damaged() from None
                continue
            if end == len(self._text) and not isinstance(value, (dict, list, str)) and self._more():
                continue
            self._at = end
            return value

    def line(self) -> str | None:
        """The rest of the line, taken; None at the end."""
        while (end := self._text.find("\n", self._at)) < 0:
            if not self._more():
                end = len(self._text)
                break
        if end == len(self._text) and self._at >= end:
            return None
        line, self._at = self._text[self._at : end], end + 1
        return line

    def has_lines_of_values(self) -> bool:
        """Whether one of the first two lines is an object of its own, and nothing goes on from one to the other."""
        first, _, rest = self._text.lstrip(_BLANK).partition("\n")
        second = rest.lstrip(_BLANK).partition("\n")[0]
        if not first.startswith("{") or not second or first.rstrip().endswith((",", "[", "{", ":")):
            return False
        return (second.strip() != "{" and _is_object(first)) or (len(first.strip()) > 1 and _is_object(second))

    def damaged(self) -> FormatError:
        """What to raise where the text is no JSON."""
        return FormatError("json-damaged", file=self._file, line=self._line + self._text.count("\n", 0, self._at))

    def _more(self) -> bool:
        """Take in more, letting go of what has been read; False at the end."""
        if self._done:
            return False
        self._line += self._text.count("\n", 0, self._at)
        self._text = self._text[self._at :]
        self._at = 0
        if len(self._text) > MAX_ITEM:
            raise FormatError("over-limit", file=self._file, limit=MAX_ITEM, unit="characters")
        # As much again as there is: a long item is then scanned a few times only.
        self._take(self._stream.read(max(_CHUNK, len(self._text))))
        return True

    def _take(self, data: bytes) -> None:
        self._done = not data
        try:
            text = self._decoder.decode(data, final=self._done)
        except UnicodeDecodeError:  # UTF-16 that ends in the middle of a letter
            text, self._done = "", True
        if _STRAY.search(text):
            self.odd_letters = True
            text = _STRAY.sub(lambda letter: bytes([ord(letter[0]) - 0xDC00]).decode("cp1252", "replace"), text)
        self._text += text


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
