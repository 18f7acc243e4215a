"""PDF to passages: one a page, in reading order, without what runs along on every page.

PDFium does the parsing, and may die of it: ``read`` is called in a process that may (``documents/serving.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from phcdesk.documents.language import guess_language
from phcdesk.documents.pdf.both_halves import FEWEST_PAGES, both, may_copy_itself
from phcdesk.documents.pdf.file import language_of, opened, outline_of, title_of
from phcdesk.documents.pdf.lines import (
    Edge,
    begins_here,
    clean,
    compounds,
    edge_of,
    numbers_in,
    paragraphs,
    running,
    without_divisions,
)
from phcdesk.documents.pdf.page_text import EDGES, PageText, Range
from phcdesk.documents.reading import PDF, Heading, Reading, Remark
from phcdesk.errors import DocumentError
from phcdesk.model import Passage

MAX_TOTAL = 20_000_000
"""Characters of a document; the pages after that have no passage."""
MARGIN = 0.14
"""Of the height of a page, where titles and numbers may run along: at the top, and at the bottom."""

_LANGUAGE_PAGES = 12

number_of = attrgetter("number")


class Lines(msgspec.Struct):
    """The lines of a page, each with the edge that it is, if it stands in a margin."""

    lines: list[str]
    edges: dict[int, Edge]
    compounds: set[str] = set()
    is_picture: bool = False
    is_readable: bool = True
    was_cut: bool = False


def read(data: bytes, *, alone: bool = False) -> Reading:
    """Read a PDF. Raises ``DocumentError``: "document-locked", "document-damaged", "document-too-large".

    ``alone`` says that this process has no other threads, and may copy itself to read a long document in half the time.
    """
    with opened(data) as document:
        pages = _pages(document, alone=alone)
        if not any(page.is_readable for page in pages):
            raise DocumentError("document-damaged")
        outline = outline_of(document)
        said = language_of(document)
        title = title_of(document)
    repeated = running((page.edges.values() for page in pages), len(pages))
    passages = _passages(pages, repeated, outline)
    language, guessed = _language(said, passages)
    remarks = [
        Remark("no-text", sum(page.is_picture for page in pages)),
        Remark("cut", sum(page.was_cut for page in pages)),
        Remark("language-guessed", int(guessed), language if guessed else ""),
    ]
    return Reading(
        PDF, data, passages, title, language, len(pages), outline, tuple(remark for remark in remarks if remark.count)
    )


def page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    """The text of one page of an open document, as ``read`` gives it; neighbours tell what runs along."""
    first, last = max(1, number - 3), min(len(document), number + 3)
    lines = [_lines(document, neighbour) for neighbour in range(first, last + 1)]
    repeated = running((page.edges.values() for page in lines), len(lines))
    met: dict[Edge, list[str]] = {}
    for page in lines[: number - first]:
        met.update(_edges_met(page))
    known = set[str]().union(*(page.compounds for page in lines))
    return _text(lines[number - first], repeated, met, known)


def _pages(document: pypdfium2.PdfDocument, *, alone: bool) -> list[Lines]:
    count = len(document)
    if not (alone and count >= FEWEST_PAGES and may_copy_itself()):
        return _some(document, range(1, count + 1), MAX_TOTAL)
    half = count // 2
    return both(
        lambda: _some(document, range(1, half + 1), MAX_TOTAL // 2),
        lambda: _some(document, range(half + 1, count + 1), MAX_TOTAL // 2),
        Lines,
    )


def _some(document: pypdfium2.PdfDocument, numbers: Iterable[int], most: int) -> list[Lines]:
    """The lines of some pages, until there are ``most`` characters."""
    found: list[Lines] = []
    total = 0
    for number in numbers:
        page = _lines(document, number) if total < most else Lines([], {}, was_cut=True)
        total += sum(map(len, page.lines))
        found.append(page)
    return found


def _lines(document: pypdfium2.PdfDocument, number: int) -> Lines:
    """The lines of a page; a page that cannot be read is like a picture."""
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return Lines([], {}, is_picture=True, is_readable=False)
    text = PageText(page)
    try:
        if not any(map(str.isalnum, text.text)):
            return Lines([], {}, is_picture=pdfium.FPDFPage_CountObjects(page) > 0)
        ranges = text.lines()
        lines = [text.text[start:end] for start, end in ranges]
        return Lines(lines, _edges(page, text, ranges, lines), compounds(text.text), was_cut=text.was_cut)
    finally:
        text.close()
        page.close()


def _edges(page: pypdfium2.PdfPage, text: PageText, ranges: Sequence[Range], lines: Sequence[str]) -> dict[int, Edge]:
    height = page.get_height()
    places = range(len(lines))
    edges: dict[int, Edge] = {}
    for place in {*places[:EDGES], *places[-EDGES:]}:
        top = text.top(ranges[place])
        if not MARGIN * height < top < (1 - MARGIN) * height:
            edges[place] = edge_of(lines[place], top)
    return edges


def _passages(pages: Sequence[Lines], repeated: frozenset[Edge], outline: Sequence[Heading]) -> tuple[Passage, ...]:
    marks = sorted(outline, key=number_of)
    known = set[str]().union(*(page.compounds for page in pages))
    met: dict[Edge, list[str]] = {}
    passages: list[Passage] = []
    for number, page in enumerate(pages, 1):
        text = _text(page, repeated, met, known)
        met.update(_edges_met(page))
        if text:
            passages.append(Passage(number, heading_of(marks, number), text))
    return tuple(passages)


def heading_of(marks: Sequence[Heading], page: int) -> str:
    """The first title that stands on a page, or else the last one before it. ``marks`` in the order of their pages."""
    place = bisect_left(marks, page, key=number_of)
    if place < len(marks) and marks[place].number == page:
        return marks[place].title
    return marks[place - 1].title if place else ""


def _edges_met(page: Lines) -> Iterator[tuple[Edge, list[str]]]:
    return ((edge, numbers_in(page.lines[place])) for place, edge in page.edges.items())


def _text(page: Lines, repeated: frozenset[Edge], met: Mapping[Edge, Sequence[str]], known: Collection[str]) -> str:
    """The text of a page. What runs along stays where it is met first, or nobody would find it; page numbers never do.

    ``met`` are the edges of the pages before, with their numbers.
    """
    kept: list[str] = []
    for place, line in enumerate(page.lines):
        edge = page.edges.get(place)
        if edge in repeated and not begins_here(edge, numbers_in(line), met):
            continue
        kept.append(line)
    return paragraphs(clean(without_divisions("\n".join(kept), known)).split("\n"))


def _language(said: str, passages: Sequence[Passage]) -> tuple[str, bool]:
    """The language, and whether it was guessed. What a document says of itself is often only its program's default."""
    step = max(1, len(passages) // _LANGUAGE_PAGES)
    guess = guess_language(" ".join(passage.text[:1_500] for passage in passages[::step]))
    if not guess or said.partition("-")[0] == guess:
        return said, False
    return guess, True
