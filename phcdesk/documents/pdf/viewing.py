"""An open PDF as the window wants it: pages as pictures, and where their words stand."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from phcdesk.documents.pdf import heading_of, number_of, page_text
from phcdesk.documents.pdf.file import opened, outline_of, title_of
from phcdesk.documents.pdf.lines import DIVIDED, clean
from phcdesk.documents.pdf.links import links_of
from phcdesk.documents.pdf.order import Box
from phcdesk.documents.pdf.page_text import PageText, Range
from phcdesk.documents.protocol import MAX_PIXELS, Opened, PictureOf, TextOf, WordsOf
from phcdesk.errors import DocumentError

MAX_SIDE = 32_000
"""Pixels of a side of a picture; Qt's painters stop a little above."""
MAX_WORDS = 20_000

_WORD = re.compile(rf"[^\s{DIVIDED}]+")


class Look:
    """A PDF that somebody looks at. Pages count from 1.

    Every call raises ``DocumentError`` for a page that is not there ("document-no-page", ``page``) or cannot be read
    ("document-damaged").
    """

    def __init__(self, path: Path) -> None:
        """Raises ``DocumentError``."""
        self._opening = opened(path)
        self._document = self._opening.__enter__()
        self._outline = outline_of(self._document)
        self._open_page: tuple[int, pypdfium2.PdfPage] | None = None

    def close(self) -> None:
        self._close_page()
        self._opening.__exit__(None, None, None)

    def facts(self) -> Opened:
        count = len(self._document)
        try:
            sizes = tuple(self._document.get_page_size(index) for index in range(count))
        except pypdfium2.PdfiumError as error:
            raise DocumentError("document-damaged") from error
        return Opened(count, sizes, self._outline, title_of(self._document))

    def picture(self, number: int, scale: float, *, dark: bool) -> PictureOf:
        """A page as pixels, at the scale asked for or, where that would be too large, a smaller one."""
        page = self._page(number)
        across, down = page.get_size()
        if not (math.isfinite(scale) and scale > 0 and across > 0 and down > 0):
            raise DocumentError("document-damaged")
        scale = min(scale, math.sqrt(MAX_PIXELS / (across * down)), MAX_SIDE / max(across, down))
        width, height = max(1, int(across * scale)), max(1, int(down * scale))
        return PictureOf(number, width, height, width * 4, scale, _painted(page, width, height, dark))

    def words(self, number: int) -> WordsOf:
        """The words of a page. One that is divided at the end of a line is there twice, whole, at both its places."""
        page = self._page(number)
        text = PageText(page)
        try:
            words = [word for line in text.lines() for word in _words(text, line)]
            return WordsOf(number, tuple(words[:MAX_WORDS]), links_of(self._document, page, text.shown))
        finally:
            text.close()

    def text(self, number: int) -> TextOf:
        self._page(number)
        heading = heading_of(sorted(self._outline, key=number_of), number)
        return TextOf(number, heading, page_text(self._document, number))

    def _page(self, number: int) -> pypdfium2.PdfPage:
        """A page, open until another one is wanted: whoever asks for its words asks for its picture next."""
        if self._open_page and self._open_page[0] == number:
            return self._open_page[1]
        if not 1 <= number <= len(self._document):
            raise DocumentError("document-no-page", page=number)
        self._close_page()
        try:
            self._open_page = number, self._document[number - 1]
        except pypdfium2.PdfiumError as error:
            raise DocumentError("document-damaged") from error
        return self._open_page[1]

    def _close_page(self) -> None:
        if self._open_page:
            self._open_page[1].close()
            self._open_page = None


def _painted(page: pypdfium2.PdfPage, width: int, height: int, dark: bool) -> bytes:
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_LCD_TEXT)
        pixels = bytes(bitmap.buffer)
    finally:
        bitmap.close()
    return pixels.translate(_DARK) if dark else pixels


_DARK = bytes(255 - shade * 225 // 255 for shade in range(256))
"""White becomes nearly black, and black white: pure black beside white letters glares."""


def _words(text: PageText, line: Range) -> list[tuple[str, float, float, float, float]]:
    found = [match.span() for match in _WORD.finditer(text.text, *line)]
    words = []
    for place, (start, end) in enumerate(found):
        whole_start, whole_end = start, end
        if place and text.text[start - 1] == DIVIDED:
            whole_start = found[place - 1][0]
        if place + 1 < len(found) and text.text[end : end + 1] == DIVIDED:
            whole_end = found[place + 1][1]
        said = clean(text.text[whole_start:whole_end].replace(DIVIDED, ""))
        if said:
            words.append((said, *_around(text.box(start), text.box(end - 1))))
    return words


def _around(one: Box, two: Box) -> Box:
    return (min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3]))
