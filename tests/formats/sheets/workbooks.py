"""Workbooks as people make them, with merged cells and several sheets, for the tests of this folder."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

from openpyxl import Workbook

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"


def workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]], merged: Sequence[str] = ()) -> Path:
    """An XLSX file; ``merged`` are ranges of its first sheet such as "A2:A5"."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    for cells in merged:
        book.worksheets[0].merge_cells(cells)
    book.save(path)
    return path


def spanned(text: str, rows: int = 1, columns: int = 1) -> tuple[str, int, int]:
    """A cell of ``open_document`` over several rows or columns."""
    return text, rows, columns


def open_document(path: Path, rows: Sequence[Sequence[str | tuple[str, int, int] | None]]) -> Path:
    """An ODS file with one sheet. ``None`` is a cell that lies under a merged one."""
    lines = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<office:document-content xmlns:office="{_NAMES}office:1.0" xmlns:table="{_NAMES}table:1.0"'
        f' xmlns:text="{_NAMES}text:1.0"><office:body><office:spreadsheet><table:table table:name="Clinics &amp; more">'
        f"{lines}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    parts = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    manifest = f'<manifest:manifest xmlns:manifest="{_NAMES}manifest:1.0">{parts}</manifest:manifest>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    path.write_bytes(packed.getvalue())
    return path


def _cell(said: str | tuple[str, int, int] | None) -> str:
    if said is None:
        return "<table:covered-table-cell/>"
    text, rows, columns = said if isinstance(said, tuple) else (said, 1, 1)
    spans = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    inner = f"<text:p>{escape(text)}</text:p>" if text else ""
    return f'<table:table-cell office:value-type="string"{spans}>{inner}</table:table-cell>'
