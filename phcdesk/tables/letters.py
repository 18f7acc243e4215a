"""Bytes of a text file to text, whatever letters and line ends they were written in.

UTF-8 with or without a mark and UTF-16 are certain. What is neither is read as Windows-1252, line by line where other
lines are UTF-8; only where that gives no words (letters outside ASCII in long runs, or bytes that it does not have) is
the encoding guessed from the letters. Every guess is noted with the words around the first letter it decided about.
"""

from __future__ import annotations

import codecs
import re

from phcdesk.errors import SourceError
from phcdesk.problems import ProblemLog

GUESS_FROM_BYTES = 65_536
RUN = re.compile(rb"[\x80-\xff]{3,}")
HIGH = re.compile(rb"[\x80-\xff]")
NOT_IN_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_AROUND = 30
MAX_MENDED = 200
"""Bytes of one line that are mended one by one; a line with more of them is read as Windows-1252 to its end."""

MAX_LINE = 16 * 1024**2
"""Bytes of a line; a longer one would be taken apart into more cells than fit into memory before it is refused."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ufeff]")


def text_of(data: bytes, file: str, log: ProblemLog) -> str:
    """The text, its lines ended by line feeds and without control characters; everything that was changed is noted.

    Raises ``SourceError`` "over-limit" (``file``, ``limit``, ``unit``) for a line of which a table would have too much.
    """
    _check_lines(data, file)
    return _clean(_decoded(data, file, log), file, log)


def _check_lines(data: bytes, file: str) -> None:
    start = 0
    while len(data) - start > MAX_LINE:
        end = max(data.rfind(mark, start, start + MAX_LINE) for mark in (b"\n", b"\r"))
        if end < 0:
            raise SourceError("over-limit", file=file, limit=MAX_LINE, unit="bytes")
        start = end + 1


def _decoded(data: bytes, file: str, log: ProblemLog) -> str:
    if wide := _wide(data):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        first = problem.start
    if guessed := _guessed(data):
        text = data.decode(guessed, errors="replace")
        around = data[max(0, first - _AROUND) : first + _AROUND].decode(guessed, errors="replace")
        log.add("EC02", file, column=guessed, raw=around.strip())
        return text
    return _line_by_line(data, file, log)


def _wide(data: bytes) -> str:
    """UTF-16, by its mark, or by the zeros that every other byte of Western text is then."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = data[:512]
    zeros = head[1::2].count(0), head[::2].count(0)
    if len(head) >= 8 and max(zeros) > len(head) * 0.4 and min(zeros) == 0:
        return "utf-16-le" if zeros[0] else "utf-16-be"
    return ""


def _guessed(data: bytes) -> str:
    """An encoding for text that makes no words as Windows-1252, or "" if it does."""
    high = len(HIGH.findall(data[: 4 * GUESS_FROM_BYTES]))
    in_runs = sum(map(len, RUN.findall(data[: 4 * GUESS_FROM_BYTES])))
    if (not NOT_IN_1252.search(data) and in_runs <= high * 0.3) or _mostly_utf_8(data):
        return ""
    from charset_normalizer import from_bytes  # takes a while to load, and few files need it

    lines = [line for line in data.split(b"\n") if HIGH.search(line)]
    best = from_bytes(b"\n".join(lines)[:GUESS_FROM_BYTES]).best()
    encoding = best.encoding if best else ""
    return "" if encoding in ("ascii", "utf_8", "cp1252") else encoding


def _mostly_utf_8(data: bytes) -> bool:
    """Whether more letters outside ASCII are UTF-8 than are not: two programs have written the file, or it is hurt."""
    text = data[: 4 * GUESS_FROM_BYTES].decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return sum(letter > "\x7f" for letter in text) - broken >= broken


def _line_by_line(data: bytes, file: str, log: ProblemLog) -> str:
    texts: list[str] = []
    first = ""
    for line in data.removeprefix(codecs.BOM_UTF8).split(b"\n"):
        try:
            texts.append(line.decode("utf-8"))
        except UnicodeDecodeError as problem:
            text = _mended(line)
            texts.append(text)
            first = first or text[max(0, problem.start - _AROUND) : problem.start + _AROUND].strip()
    log.add("EC01", file, raw=first)
    return "\n".join(texts)


def _mended(line: bytes) -> str:
    """A line with its bytes that are not UTF-8 read as Windows-1252."""
    parts: list[str] = []
    while len(parts) < MAX_MENDED:
        try:
            return "".join((*parts, line.decode("utf-8")))
        except UnicodeDecodeError as problem:
            parts.append(line[: problem.start].decode("utf-8"))
            parts.append(line[problem.start : problem.end].decode("cp1252", errors="replace"))
            line = line[problem.end :]
    return "".join((*parts, line.decode("cp1252", errors="replace")))


def _clean(text: str, file: str, log: ProblemLog) -> str:
    text = text.replace("\r\n", "\n")
    if "\r" in text:
        # With "\n" about, a lone "\r" is a line break that lost its way into a cell; alone, it ends the lines.
        if "\n" in text:
            log.add("CS01", file, raw="carriage return")
        text = text.replace("\r", " " if "\n" in text else "\n")
    if _CONTROL.search(text):
        log.add("CS01", file, raw="control characters")
        text = _CONTROL.sub("", text)
    return text
