"""Blocks of a text to passages, one for the section under each heading, whatever the format was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from phcdesk.documents.reading import Heading
from phcdesk.model import Passage

MAX_WORDS = 4_000
MAX_CHARACTERS = 40_000
"""Of a passage. The second counts where words have no spaces between them."""


class Block(NamedTuple):
    """What stands in a text: a "heading", "text", an "item" of a list or a "row" of a table."""

    kind: str
    text: str
    level: int = 0


def divided(blocks: Iterable[Block]) -> tuple[tuple[Passage, ...], tuple[Heading, ...]]:
    """The sections of a text, numbered from 1, and the outline that leads to them.

    A section of more than 4,000 words is divided at its paragraphs. Text before the first heading has a blank heading.
    A heading without text of its own is put in front of the next one.
    """
    passages: list[Passage] = []
    outline: list[Heading] = []
    for heading, titles, texts in _sections(blocks):
        outline += [Heading(title.level, title.text, len(passages) + 1) for title in titles]
        for text in _portions(texts):
            passages.append(Passage(len(passages) + 1, heading, text))
    return tuple(passages), tuple(outline)


def _sections(blocks: Iterable[Block]) -> Iterator[tuple[str, list[Block], list[str]]]:
    """(heading, the titles that lead here, paragraphs) of each section."""
    heading, waiting, texts = "", "", list[str]()
    titles: list[Block] = []
    level = 0
    above = ""
    for block in blocks:
        if block.kind == "heading":
            if texts:
                yield heading, titles, texts
                waiting, titles = "", []
            elif heading and level > 1:
                waiting = heading
            level = block.level
            heading = f"{waiting}: {block.text}" if waiting else block.text
            titles.append(block)
            texts = []
        else:
            texts.append(("\n" if block.kind == above != "text" else "\n\n") + block.text)
        above = block.kind
    if texts or heading:
        yield heading, titles, texts


def _portions(blocks: Sequence[str]) -> Iterator[str]:
    """The blocks of a section joined, each portion of at most 4,000 words; a longer block is divided between words."""
    portion: list[str] = []
    words = characters = 0
    for block in blocks:
        for piece, count in _pieces(block):
            if portion and (words + count > MAX_WORDS or characters + len(piece) > MAX_CHARACTERS):
                yield "".join(portion).strip()
                portion, words, characters = [], 0, 0
            portion.append(piece)
            words += count
            characters += len(piece)
    yield "".join(portion).strip()


def _pieces(block: str) -> Iterator[tuple[str, int]]:
    count = len(block.split())
    if count <= MAX_WORDS and len(block) <= MAX_CHARACTERS:
        yield block, count
        return
    words: list[str] = []
    length = 0
    for word in block.split():
        for at in range(0, len(word), MAX_CHARACTERS):
            part = word[at : at + MAX_CHARACTERS]
            if words and (len(words) >= MAX_WORDS or length + len(part) > MAX_CHARACTERS):
                yield " ".join(words), len(words)
                words, length = [], 0
            words.append(part)
            length += len(part) + 1
    yield " ".join(words), len(words)
