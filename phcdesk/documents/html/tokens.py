"""HTML cut into tags and text, in one walk over it, whatever it holds.

The rules are those of the HTML standard, as far as they matter to somebody who keeps only words and a few tags: a
comment, a tag or a quoted value without an end goes on to the end of the text. The standard library has a parser too;
it takes minutes over 100 KB of "<a <a <a", and gives up on "<![". Here each character is looked at a few times at most.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

MAX_ATTRIBUTES = 64
"""Of a tag. The rest are passed over."""

_SPACE = " \t\n\r\f"
_NAME = re.compile(rf"[A-Za-z][^{_SPACE}/>]*")
_BETWEEN = re.compile(rf"[{_SPACE}/]*")
_ATTRIBUTE = re.compile(rf"=?[^{_SPACE}/>=]*")
_EQUALS = re.compile(rf"[{_SPACE}]*=[{_SPACE}]*")
_BARE = re.compile(rf"[^{_SPACE}>]*")
_COMMENT_END = re.compile(r"--!?>")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_DECODED = frozenset({"textarea", "title"})
_HUGE_NUMBER = re.compile(r"&#(?:0*\d{8,}|[xX]0*[0-9a-fA-F]{7,});?")


class Start(NamedTuple):
    """A tag that opens. Of two attributes with one name the first counts."""

    name: str
    attributes: dict[str, str]


class End(NamedTuple):
    """A tag that closes."""

    name: str


Token = str | Start | End


def tokens_of(text: str) -> Iterator[Token]:
    """The tags of a text, and the words between them with their references decoded."""
    at, length = 0, len(text)
    without_end: set[str] = set()
    while at < length:
        opening = text.find("<", at)
        if opening < 0:
            yield decoded(text[at:])
            return
        if opening > at:
            yield decoded(text[at:opening])
        name = _NAME.match(text, opening + 1)
        if name:
            tag = name.group().lower()
            at, attributes = _attributes(text, name.end())
            if at < 0:
                return
            yield Start(tag, attributes)
            if tag in _RAW and tag not in without_end:
                end = _end_of_raw(text, tag, at)
                if end < 0:
                    without_end.add(tag)
                else:
                    yield decoded(text[at:end]) if tag in _DECODED else text[at:end]
                    at = end
        elif text.startswith("/", opening + 1) and (name := _NAME.match(text, opening + 2)):
            at, _ = _attributes(text, name.end())
            if at < 0:
                return
            yield End(name.group().lower())
        else:
            at = _after_oddity(text, opening)
            if at == opening + 1:
                yield "<"


def decoded(text: str) -> str:
    """The text with "&amp;" and its like turned into what they stand for."""
    return html.unescape(_HUGE_NUMBER.sub("\ufffd", text)) if "&" in text else text


def _attributes(text: str, at: int) -> tuple[int, dict[str, str]]:
    """Where the tag is over, or -1 if it never is, and its attributes."""
    found: dict[str, str] = {}
    length = len(text)
    while True:
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
        if at >= length:
            return -1, found
        if text[at] == ">":
            return at + 1, found
        name = _ATTRIBUTE.match(text, at)
        at = name.end() if name else at
        value = ""
        equals = _EQUALS.match(text, at)
        if equals:
            at, value = _value(text, equals.end())
            if at < 0:
                return -1, found
        if name and len(found) < MAX_ATTRIBUTES:
            found.setdefault(name.group().lower(), value)


def _value(text: str, at: int) -> tuple[int, str]:
    if text[at : at + 1] in ('"', "'"):
        end = text.find(text[at], at + 1)
        return (-1, "") if end < 0 else (end + 1, decoded(text[at + 1 : end]))
    bare = _BARE.match(text, at)
    return (bare.end(), decoded(bare.group())) if bare else (at, "")


def _end_of_raw(text: str, tag: str, at: int) -> int:
    found = re.compile(rf"</{tag}(?=[{_SPACE}/>])", re.IGNORECASE).search(text, at)
    return found.start() if found else -1


def _after_oddity(text: str, opening: int) -> int:
    """Where a comment, a declaration or the like is over; one character on if the "<" is only a sign."""
    if text.startswith("<!--", opening):
        if text.startswith((">", "->"), opening + 4):
            return text.index(">", opening) + 1
        end = _COMMENT_END.search(text, opening + 4)
        return end.end() if end else len(text)
    if text.startswith(("<!", "<?", "</"), opening):
        end_of_oddity = text.find(">", opening)
        return end_of_oddity + 1 if end_of_oddity >= 0 else len(text)
    return opening + 1
