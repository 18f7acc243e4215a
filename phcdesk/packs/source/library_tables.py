"""``documents/documents.csv`` to documents, with the Markdown files beside it and the passages in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from phcdesk.documents.markdown import MAX_BYTES, read_markdown
from phcdesk.errors import SourceError
from phcdesk.formats.names import LanguageNames
from phcdesk.model import Body, Code, Document, Language
from phcdesk.packs.source.folder import OutsideFolder
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import rows_by_id
from phcdesk.tables.rows import Row
from phcdesk.tables.values import iso_date, listed

FOLDER = "documents"
FILE = f"{FOLDER}/documents.csv"
MARKDOWN = "text/markdown"
STATUSES = frozenset({"current", "draft", "superseded", "withdrawn", ""})


def read_documents(reading: Reading) -> Iterator[tuple[Document, Body | None]]:
    """The documents in the order of their table, each with its file if there is a readable one."""
    names = LanguageNames(reading.vocabulary)
    used: set[str] = set()
    for identity, row in rows_by_id(reading, FILE, ("title", "publisher_name", "year")).items():
        body = _body(reading, identity, row, used)
        yield _document(reading, identity, row, body, names), body


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


def _document(reading: Reading, identity: str, row: Row, body: Body | None, names: LanguageNames) -> Document:
    if not row["title"]:
        reading.log.add("RQ01", FILE, row.number, "title")
    if row["file"] and not row["licence"]:
        reading.log.add("LC01", FILE, row.number, "licence")
    year, undated = _year(reading, row)
    return Document(
        id=identity,
        name=row["title"] or identity,
        description=reading.text(FILE, row, "summary"),
        language=row["language"] or reading.language,
        languages=tuple(_language(names, text) for text in listed(row["languages"])),
        languages_note=row["languages_note"],
        publisher_name=row["publisher_name"],
        year=year,
        year_note="; ".join(note for note in (row["year_note"], undated) if note),
        audience=listed(row["audience"]),
        identifier=reading.web_address(FILE, row, "identifier"),
        licence=row["licence"],
        status=_status(reading, row),
        review_by=document_date(reading, FILE, row, "review_by"),
        supersedes=listed(row["supersedes"]),
        codes=_codes(reading, row),
        keywords=listed(row["keywords"]),
        country=reading.country(FILE, row),
        media_type=body.media_type if body else "",
        sha256=hashlib.sha256(body.data).hexdigest() if body else "",
        fictional=reading.manifest.fictional,
        assurance=reading.assurance(FILE, row),
    )


def _language(names: LanguageNames, text: str) -> Language:
    code = names.by_code(text)
    return Language(code, "" if code.casefold() == text.casefold() else text)


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


def _codes(reading: Reading, row: Row) -> tuple[Code, ...]:
    kinds = [topic_code(reading, FILE, row.number, "type", text, "document_type") for text in listed(row["type"])]
    topics = [topic_code(reading, FILE, row.number, "topics", text) for text in listed(row["topics"])]
    return tuple(dict.fromkeys([*kinds, *topics]))


def _body(reading: Reading, identity: str, row: Row, used: set[str]) -> Body | None:
    name = row["file"]
    if not name:
        return None
    if not name.lower().endswith((".md", ".markdown")):
        reading.log.add("FL04", FILE, row.number, "file", name)
        return None
    if name in used:
        reading.log.add("FL06", FILE, row.number, "file", name)
        return None
    used.add(name)
    data = _bytes(reading, row, name)
    return None if data is None else Body(identity, MARKDOWN, data, read_markdown(data))


def _bytes(reading: Reading, row: Row, name: str) -> bytes | None:
    try:
        data = reading.folder.read(f"{FOLDER}/{name}", MAX_BYTES)
    except OutsideFolder:
        reading.log.add("FL02", FILE, row.number, "file", name)
    except SourceError:
        reading.log.add("FL03", FILE, row.number, "file", name)
    except OSError as problem:
        reading.log.add("FL05", FILE, row.number, "file", problem.strerror or type(problem).__name__)
    else:
        if data is None:
            reading.log.add("FL01", FILE, row.number, "file", name)
        return data
    return None
