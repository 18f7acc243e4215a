"""Merged cells of a workbook: what is written once over several rows is read in each of them.

Only what the workbook itself calls merged is filled, and only downwards, in rows that have something of their own: a
cell that is merely blank stays blank, and one over several columns says which of them it means nowhere.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import IO, NamedTuple

from phcdesk.tables.delimited import Record

_CHUNK = 1 << 20
_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(\s[^<>]*)?>")
_ATTRIBUTE = re.compile(rb'table:(name|number-(?:rows|columns)-(?:repeated|spanned))="([^"]*)"')


class Block(NamedTuple):
    """Cells that are one: rows from 1, columns from 0 as the reader gives them, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


def filled_down(records: Iterable[Record], blocks: Iterable[Block]) -> Iterator[Record]:
    """The records, with what is written over several rows in each of these."""
    waiting = sorted((block for block in blocks if block.bottom > block.top), reverse=True)
    open_ones: list[tuple[Block, str]] = []
    for number, cells in records:
        open_ones = [(block, text) for block, text in open_ones if block.bottom >= number]
        if open_ones and any(cells):
            for block, text in open_ones:
                if block.left < len(cells) and not cells[block.left]:
                    cells[block.left] = text
        while waiting and waiting[-1].top <= number:
            block = waiting.pop()
            if block.top == number and block.left < len(cells) and cells[block.left]:
                open_ones.append((block, cells[block.left]))
        yield number, cells


def blocks_of_ods(stream: IO[bytes]) -> dict[str, list[Block]]:
    """The merged cells of each sheet, by the XML of an OpenDocument workbook."""
    found: dict[str, list[Block]] = {}
    blocks: list[Block] = []
    row = column = 0
    for kind, said in _tags(stream):
        if kind == b"table":
            blocks = found.setdefault(html.unescape(said.get(b"name", b"").decode("utf-8", "replace")), [])
            row = column = 0
        elif kind == b"table-row":
            row, column = row + _count(said, b"number-rows-repeated"), 0
        else:
            down, across = _count(said, b"number-rows-spanned"), _count(said, b"number-columns-spanned")
            if down > 1 or across > 1:
                blocks.append(Block(row, column, row + down - 1, column + across - 1))
            column += _count(said, b"number-columns-repeated")
    return found


def _tags(stream: IO[bytes]) -> Iterator[tuple[bytes, dict[bytes, bytes]]]:
    rest = b""
    while chunk := stream.read(_CHUNK):
        text = rest + chunk
        end = text.rfind(b"<")
        rest = text[end:] if end >= 0 and b">" not in text[end:] else b""
        for match in _TAG.finditer(text[: len(text) - len(rest)]):
            yield match[1], dict(_ATTRIBUTE.findall(match[2] or b""))


def _count(said: dict[bytes, bytes], name: bytes) -> int:
    return max(1, int(said[name])) if said.get(name, b"").isdigit() else 1
