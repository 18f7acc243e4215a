"""The links on a page of a PDF: to other pages of it, and addresses elsewhere, which nobody here opens."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import pypdfium2
import pypdfium2.raw as pdfium

from phcdesk.documents.pdf.lines import clean
from phcdesk.documents.pdf.order import Box

MAX_LINKS = 500
MAX_ADDRESS = 2_000

Link = tuple[float, float, float, float, int, str]
"""Left, top, right and bottom, the page that it leads to or 0, and the address that it leads to or ""."""


def links_of(
    document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, shown: Callable[[float, float, float, float], Box]
) -> tuple[Link, ...]:
    """The links of a page; ``shown`` turns a box of the file into one of the page as it is shown."""
    at, link, area = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    found: list[Link] = []
    while len(found) < MAX_LINKS and pdfium.FPDFLink_Enumerate(page, ctypes.byref(at), ctypes.byref(link)):
        if not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(area)):
            continue
        number, address = _target(document, link)
        if number or address:
            found.append((*shown(area.left, area.top, area.right, area.bottom), number, address))
    return tuple(found)


def _target(document: pypdfium2.PdfDocument, link: pdfium.FPDF_LINK) -> tuple[int, str]:
    place, action = pdfium.FPDFLink_GetDest(document, link), pdfium.FPDFLink_GetAction(link)
    if action and pdfium.FPDFAction_GetType(action) == pdfium.PDFACTION_URI:
        return 0, _address(document, action)
    number = pdfium.FPDFDest_GetDestPageIndex(document, place) + 1 if place else 0
    return (number if 1 <= number <= len(document) else 0), ""


def _address(document: pypdfium2.PdfDocument, action: pdfium.FPDF_ACTION) -> str:
    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size <= MAX_ADDRESS:
        return ""
    letters = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document, action, letters, size)
    return "".join(clean(letters.value.decode("utf-8", "replace")).split())
