"""``documents/documents.csv`` to documents, with the files beside it and the passages in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from phcdesk.documents.reading import Reading as DocumentReading
from phcdesk.formats.names import LanguageNames
from phcdesk.model import MAP_TYPES, Body, Code, Document, Language
from phcdesk.packs.source.document_files import FILE, read_file
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import rows_by_id
from phcdesk.tables.rows import Row
from phcdesk.tables.values import iso_date, listed

MAP = Code("document_type", "map")
STATUSES = frozenset({"current", "draft", "superseded", "withdrawn", ""})


def read_documents(reading: Reading) -> Iterator[tuple[Document, Body | None]]:
    """The documents in the order of their table, each with its file if there is a readable one."""
    names = LanguageNames(reading.vocabulary)
    used: set[str] = set()
    for identity, row in rows_by_id(reading, FILE, ("title", "publisher_name", "year")).items():
        found = read_file(reading, row, used)
        body = Body(identity, found.media_type, found.data, found.passages) if found else None
        yield _document(reading, identity, row, found, names), body


def topic_code(reading: Reading, file: str, row: int, column: str, text: str, facet: str = "topic") -> Code:
    """A code with its facet in front when it is not ``facet`` ("condition:depression"). Unknown ones are kept."""
    before, colon, after = text.partition(":")
    code = Code(before.strip().lower(), after.strip()) if colon else Code(facet, text)
    if reading.vocabulary.concept(code.facet, code.code) is None:
        reading.log.add("EN01", file, row, column, text)
    return code


def document_date(reading: Reading, file: str, row: Row, column: str) -> str:
    """A date of a publication or review, or "" with the reason noted."""
    day = iso_date(row[column]) if row[column] else ""
    if day is None:
        reading.log.add("DT01", file, row.number, column, row[column])
    return day or ""


def _document(
    reading: Reading, identity: str, row: Row, found: DocumentReading | None, names: LanguageNames
) -> Document:
    title = row["title"] or _taken(reading, row, "title", found.title if found else "", "FL15")
    if not title:
        reading.log.add("RQ01", FILE, row.number, "title")
    language = row["language"] or _taken(reading, row, "language", found.language if found else "", "FL16")
    languages = tuple(_language(names, text) for text in listed(row["languages"]))
    if row["file"] and not row["licence"]:
        reading.log.add("LC01", FILE, row.number, "licence")
    year, undated = _year(reading, row)
    return Document(
        id=identity,
        name=title or identity,
        description=reading.text(FILE, row, "summary"),
        language=language or reading.language,
        languages=languages or ((_language(names, found.language),) if found and found.language else ()),
        languages_note=row["languages_note"],
        publisher_name=row["publisher_name"],
        year=year,
        year_note="; ".join(note for note in (row["year_note"], undated) if note),
        edition=row["edition"],
        audience=listed(row["audience"]),
        identifier=reading.web_address(FILE, row, "identifier"),
        licence=row["licence"],
        status=_status(reading, row),
        review_by=document_date(reading, FILE, row, "review_by"),
        supersedes=listed(row["supersedes"]),
        codes=_codes(reading, row, is_map=found is not None and found.media_type in MAP_TYPES),
        keywords=listed(row["keywords"]),
        country=reading.country(FILE, row),
        media_type=found.media_type if found else "",
        sha256=hashlib.sha256(found.data).hexdigest() if found else "",
        pages=found.pages if found else 0,
        pages_without_text=_without_text(found) if found and found.pages else 0,
        fictional=reading.manifest.fictional,
        assurance=reading.assurance(FILE, row),
    )


def _language(names: LanguageNames, text: str) -> Language:
    code = names.by_code(text)
    return Language(code, "" if code.casefold() == text.casefold() else text)


def _without_text(found: DocumentReading) -> int:
    return sum(remark.count for remark in found.remarks if remark.code == "no-text")


def _taken(reading: Reading, row: Row, column: str, said: str, rule: str) -> str:
    """What the file says where the table is silent, with a note of it."""
    if said:
        reading.log.add(rule, FILE, row.number, column, said, kept=said)
    return said


def _year(reading: Reading, row: Row) -> tuple[str, str]:
    """The year of publication, or else the cell as it is written, for the note."""
    year = row["year"]
    if not year or iso_date(year):
        return year, ""
    reading.log.add("DT01", FILE, row.number, "year", year)
    return "", year


def _status(reading: Reading, row: Row) -> str:
    status = row["status"].lower()
    if status not in STATUSES:
        reading.log.add("EN01", FILE, row.number, "status", row["status"])
    return status


def _codes(reading: Reading, row: Row, *, is_map: bool) -> tuple[Code, ...]:
    kinds = [topic_code(reading, FILE, row.number, "type", text, "document_type") for text in listed(row["type"])]
    topics = [topic_code(reading, FILE, row.number, "topics", text) for text in listed(row["topics"])]
    return tuple(dict.fromkeys([*kinds, *([MAP] if is_map else []), *topics]))
