"""Files that somebody might choose and that are not as they should be: tables, archives and things that are neither.

``bad_files`` makes them, each by its name with its bytes. None of them may end in anything but a report or a refusal in
plain words.
"""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, time

from openpyxl import Workbook

HEADER = "Name,Phone,Town,Country,Latitude,Longitude,Last checked\n"
ROW = "Clínica São José,020 555 0101,Köln,Germany,50.94,6.96,2026-01-31\n"
TABLE = HEADER + ROW
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 20
XLSX_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="xml" ContentType="application/xml"/></Types>'
)
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">'.encode() for i in range(10))
    + b"]><x>&k;</x>"
)


def bad_files() -> Iterator[tuple[str, bytes]]:
    """Every file, by its name."""
    yield from _letters()
    yield from _shapes()
    yield from _values()
    yield from _strangers()
    yield from _archives()
    yield from _workbooks()


def _letters() -> Iterator[tuple[str, bytes]]:
    arabic = "الاسم,الهاتف\nمركز الصحة النفسية المجتمعية,0205550101\nعيادة الأمل للصحة النفسية,0205550102\n"
    russian = "Название,Телефон\nЦентр психического здоровья населения,0205550101\nПоликлиника городская,020555\n"
    yield "utf-8-mark.csv", TABLE.encode("utf-8-sig")
    yield "utf-8-two-marks.csv", b"\xef\xbb\xbf" * 2 + TABLE.encode()
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac-roman", "cp850"):
        yield f"{encoding}.csv", TABLE.encode(encoding)
    for encoding in ("cp1251", "koi8-r", "iso8859-5", "cp866", "utf-16"):
        yield f"russian-{encoding}.csv", russian.encode(encoding)
    for encoding in ("cp1256", "iso8859-6"):
        yield f"arabic-{encoding}.csv", arabic.encode(encoding)
    yield "two-encodings.csv", TABLE.encode() + ROW.encode("cp1252")
    yield "nul-bytes.csv", TABLE.replace("Köln", "K\0\0ln").encode()
    yield "control-letters.csv", TABLE.replace("Köln", "K\x01\x02\x1bln").encode()
    yield "surrogates.csv", TABLE.encode().replace(b"K\xc3\xb6ln", b"K\xed\xa0\x80ln")
    yield "utf-32.csv", TABLE.encode("utf-32")
    yield "only-nul.csv", bytes(5_000)
    yield "cut-in-a-letter.csv", TABLE.encode()[:75]


def _shapes() -> Iterator[tuple[str, bytes]]:
    yield "no-rows.csv", HEADER.encode()
    yield "no-line-end.csv", TABLE.strip().encode()
    yield "old-mac-lines.csv", TABLE.replace("\n", "\r").encode()
    yield "stray-return.csv", TABLE.replace("São ", "São\r").encode()
    yield "short-rows.csv", (TABLE + "Only a name\n").encode()
    yield "long-rows.csv", (TABLE.strip() + ",more,and,more\n").encode()
    yield "open-quote.csv", (HEADER + '"Never closed,1\nNext,2\n').encode()
    yield "quotes-inside.csv", (HEADER + '"The "Blue" House",020 555 0101\n').encode()
    yield "semicolons.csv", TABLE.replace(",", ";").encode()
    yield "tabs.txt", TABLE.replace(",", "\t").encode()
    yield "bars.csv", TABLE.replace(",", "|").encode()
    yield "title-above.csv", ("District health office\nList of 2026\n\n" + TABLE).encode()
    yield "headings-twice.csv", (HEADER.strip() + ",Phone,Phone\n" + ROW.strip() + ",1,2\n").encode()
    yield "no-headings.csv", ROW.encode() * 3
    yield "blank-headings.csv", ("," * 6 + "\n" + ROW).encode()
    yield "one-column.csv", b"Name\nRose Street Centre\nHill Clinic\n"
    yield "no-name-column.csv", b"Colour,Weight\n1,2\n3,4\n"
    yield "totals.csv", (TABLE + "Total,,,,,,\n").encode()
    yield "a-million-columns.csv", b"," * 1_000_000 + b"\n"
    yield "long-cell.csv", (HEADER + "x" * 300_000 + ",1\n").encode()
    yield "a-line-without-end.csv", HEADER.encode() + b"x," * 9_000_000
    yield "only-commas.csv", b",,,\n" * 40
    yield "only-quotes.csv", b'"' * 5_001
    yield "empty.csv", b""
    yield "only-a-mark.csv", b"\xef\xbb\xbf"
    yield "blank-lines.csv", b"\n\r\n\n"


def _values() -> Iterator[tuple[str, bytes]]:
    rows: dict[str, str] = {
        "formulas": '=HYPERLINK("http://x","y"),=1+1,@SUM(A1),Germany,,,\n',
        "dates-in-three-orders": "".join(f"Centre {n},,,,,,{day}\n" for n, day in enumerate(
            ("01/02/2026", "31/12/2025", "12/31/2025", "2026-02-01", "2082-07-15", "5 May 2026", "45000"))),
        "swapped-points": "A,,,Kenya,136.82,-1.29,\nB,,,Kenya,36.82,-1.29,\n",
        "points-of-nothing": 'A,,,,0,0,\nB,,,,north,east,\nC,,,,"1,29","36,82",\nD,,,,999,999,\n',
        "phones-of-all-kinds": "A,no phone,,,,,\nB,854,,,,,\nC,(30`) 982-5025,,,,,\nD,(202) 715-1950/2,,,,,\n",
        "html": "<script>alert(1)</script><b>Centre</b>,1,,,,,\n",
        "blank-words": "N/A,-,n/a,NULL,,,\n#REF!,,,,,,\n",
        "no-such-country": "A,,,Atlantis,,,\n",
    }  # fmt: skip
    for name, text in rows.items():
        yield f"{name}.csv", (HEADER + text).encode()
    yield "damaged-ids.csv", b"ID,Name\n1.35E+15,A\n1.35E+15,B\n7,C\n"
    yield "ids-twice.csv", b"ID,Name\n7,A\n7,A\n7,B\n,C\n"
    yield "long-id.csv", b"ID,Name\n" + b"9" * 500 + b",A\n"
    yield "same-rows.csv", (TABLE + ROW * 5).encode()


def _strangers() -> Iterator[tuple[str, bytes]]:
    yield "picture.csv", JPEG
    yield "drawing.csv", b"\x89PNG\r\n\x1a\n" + bytes(99)
    yield "report.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    yield "program.csv", b"MZ" + bytes(500)
    yield "noise.csv", bytes(range(256)) * 40
    yield "page.csv", b"<!DOCTYPE html><html><body>Not found</body></html>"
    yield "letter.csv", b"{\\rtf1 Dear all}"
    yield "base.csv", b"SQLite format 3\x00" + bytes(99)
    yield "prose.txt", b"Dear all, this is no table. It has commas, though; and more.\n"
    yield "json.csv", b'{"a": [1, 2, {"b": null}]}'
    yield "deep.json", b"[" * 100_000
    yield "bomb.xml", LAUGHS
    deep = "[" * 10_000 + "]" * 10_000
    feature = '{"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": %s}}'
    yield "deep.geojson", f'{{"type": "FeatureCollection", "features": [{feature % deep}]}}'.encode()
    yield "blank-entries.json", b'{"resourceType": "Bundle", "entry": [' + b"{}," * 20_000 + b"{}]}"


def _archives() -> Iterator[tuple[str, bytes]]:
    yield "bomb.zip", _zip({"a.csv": bytes(70 * 1024**2)})
    yield "out.zip", _zip({"../a.csv": TABLE.encode()})
    yield "twice.zip", _zip({"a.csv": b"", "A.CSV": b""})
    yield "nothing.zip", _zip({"folder/.hidden": b"x"})
    yield "cut.zip", _zip({"a.csv": TABLE.encode()})[:-30]
    yield "pictures.zip", _zip({"a.jpg": JPEG, "b.jpg": JPEG})
    yield "table-and-picture.zip", _zip({"top/a.csv": TABLE.encode(), "top/b.jpg": JPEG})
    yield "cut.csv.gz", gzip.compress(TABLE.encode() * 50)[:-20]
    yield "no.csv.gz", b"\x1f\x8b\x08\x00 this is no archive"
    yield "whole.csv.gz", gzip.compress(TABLE.encode())


def _workbooks() -> Iterator[tuple[str, bytes]]:
    yield "book-of-nothing.xlsx", _book(_nothing)
    yield "book-cut.xlsx", _book(_plain)[:-900]
    yield "book-plain.xlsx", _book(_plain)
    yield "book-typed.xlsx", _book(_typed)
    yield "book-far-cell.xlsx", _book(_far)
    yield "book-many-sheets.xlsx", _book(_many)
    yield "book-locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000)
    yield (
        "book-of-entities.xlsx",
        _zip({"[Content_Types].xml": XLSX_TYPES, "xl/workbook.xml": LAUGHS, "xl/worksheets/sheet1.xml": LAUGHS}),
    )
    yield "book-bomb.xlsx", _zip({"[Content_Types].xml": XLSX_TYPES, "xl/worksheets/sheet1.xml": b" " * 80 * 1024**2})
    yield "book-without-parts.xlsx", _zip({"[Content_Types].xml": XLSX_TYPES})
    yield "book.ods", _zip({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": LAUGHS})
    yield "book-of-blank-rows.xlsx", _book(_formatted)
    plain = zipfile.ZipFile(io.BytesIO(_book(_plain)))
    parts = {name: plain.read(name) for name in plain.namelist()}
    strings = "xl/sharedStrings.xml"
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        b'<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>'
    )
    without = {name: part for name, part in parts.items() if name != strings}
    yield "book-without-strings.xlsx", _zip({**without, "xl/worksheets/sheet1.xml": sheet})
    yield "book-of-long-strings.xlsx", _zip({**parts, strings: b"<sst><si><t>" + b"x" * 80 * 1024**2})
    yield "rows-alike.ods", _open_document(_ods_row("Hill Clinic", "020 555 0101", times=1_048_576))
    yield "blank-rows-alike.ods", _open_document(_ods_row("Hill Clinic", "020 555 0101"), _ods_row(times=1_048_574))
    yield "text.docx", _zip({"[Content_Types].xml": XLSX_TYPES, "word/document.xml": b"<w:document/>"})


def _nothing(_: Workbook) -> None:
    pass


def _plain(book: Workbook) -> None:
    for line in TABLE.splitlines():
        book.worksheets[0].append(line.split(","))


def _typed(book: Workbook) -> None:
    sheet = book.worksheets[0]
    sheet.append(["ID", "Name", "Phone", "Last checked", "Opening hours", "Latitude", "Longitude", "Notes"])
    sheet.append([1350000000000001, "Centre", 205550101, date(2026, 1, 31), time(8, 30), -1.2921, 36.8219, "=1+1"])
    sheet.append([1e15, True, 0.1 + 0.2, "31/12/2025", "#N/A", "0", "0", None])


def _far(book: Workbook) -> None:
    _plain(book)
    book.worksheets[0]["XFD1048576"] = "far"


def _formatted(book: Workbook) -> None:
    _plain(book)
    for number in range(3, 20_000):
        book.worksheets[0].cell(number, 1).number_format = "@"


def _open_document(*rows: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="List">{_ods_row("Name", "Phone")}{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return _zip({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": b"<manifest/>"})


def _ods_row(*cells: str, times: int = 1) -> str:
    said = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
    )
    blank = '<table:table-cell table:number-columns-repeated="1024"/>'
    return f'<table:table-row table:number-rows-repeated="{times}">{said or blank}</table:table-row>'


def _many(book: Workbook) -> None:
    _plain(book)
    book.create_sheet("Codes").append(["Yes", "No"])
    book.create_sheet("Blank")


def _book(fill: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    fill(book)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _zip(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()
