"""Opening a PDF within limits, and what it says of itself: pages, outline, title, language.

Nothing in a PDF is ever run: the library is built without JavaScript, and the parts of it for forms, actions and
attachments are not called.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from phcdesk.documents.pdf.lines import clean
from phcdesk.documents.reading import Heading
from phcdesk.errors import DocumentError

MAX_BYTES = 64 * 1024 * 1024
MAX_PAGES = 2_000
MAX_OUTLINE = 2_000
MAX_DEPTH = 8
MAX_TITLE = 300

_NO_TITLE = re.compile(
    r"untitled|no title|title|document ?\d*|slide \d+|powerpoint presentation|presentation ?\d*|book ?\d*|layout \d+"
    r"|.*\.(?:docx?|pptx?|xlsx?|indd|qxd|qxp|pdf|rtf|odt|pages|cdr|ai|tmp)",
    re.IGNORECASE,
)
_MADE_BY = re.compile(r"Microsoft (?:Office )?(?:Word|PowerPoint|Excel) - ", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


@contextmanager
def opened(source: bytes | Path) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF, open. Raises ``DocumentError``: "document-locked", "document-damaged", "document-too-large"."""
    size = len(source) if isinstance(source, bytes) else _size(source)
    if size > MAX_BYTES:
        raise DocumentError("document-too-large", limit=MAX_BYTES // 1024**2, unit="MB")
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        # PDFium may give the reason of an earlier failure, so the file is asked too.
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY) and _is_encrypted(source):
            raise DocumentError("document-locked") from error
        raise DocumentError("document-damaged") from error
    try:
        pages = len(document)
        if pages > MAX_PAGES:
            raise DocumentError("document-too-large", limit=MAX_PAGES, unit="pages")
        if pages < 1:
            raise DocumentError("document-damaged")
        yield document
    finally:
        document.close()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise DocumentError("document-unreadable") from error


def _is_encrypted(source: bytes | Path) -> bool:
    return b"/Encrypt" in (source if isinstance(source, bytes) else source.read_bytes())


def outline_of(document: pypdfium2.PdfDocument) -> tuple[Heading, ...]:
    """The outline, at most 2,000 lines of it; lines that lead nowhere are left out."""
    headings: list[Heading] = []
    for mark in islice(document.get_toc(max_depth=MAX_DEPTH), MAX_OUTLINE):
        target = mark.get_dest()
        index = target.get_index() if target else None
        title = " ".join(clean(mark.get_title()).split())[:MAX_TITLE]
        if title and index is not None and 0 <= index < len(document):
            headings.append(Heading(mark.level + 1, title, index + 1))
    return tuple(headings)


def title_of(document: pypdfium2.PdfDocument) -> str:
    """The title, if it is one and not the name of a file or what a program writes by itself."""
    title = _MADE_BY.sub("", " ".join(clean(document.get_metadata_value("Title")).split()), count=1)
    meant = any(map(str.isalpha, title)) and not _NO_TITLE.fullmatch(title)
    return title[:MAX_TITLE] if meant else ""


def language_of(document: pypdfium2.PdfDocument) -> str:
    """The language that the document says it is in, or ""."""
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size <= 80:
        return ""
    units = ctypes.create_string_buffer(size)
    pdfium.FPDFCatalog_GetLanguage(document, units, size)
    said = units.raw.decode("utf-16-le", "ignore").rstrip("\0")
    return said if _LANGUAGE.match(said) else ""
