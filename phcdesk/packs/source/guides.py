"""``guides/*.md`` to quick cards: a Markdown text under a header in TOML between two lines ``+++``."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator

from phcdesk.documents.markdown import MAX_BYTES
from phcdesk.errors import SourceError
from phcdesk.model import Guide
from phcdesk.packs.source.folder import OutsideFolder
from phcdesk.packs.source.library_tables import document_date, topic_code
from phcdesk.packs.source.reading import Reading
from phcdesk.tables.rows import Row

FOLDER = "guides"
TEXTS = frozenset(
    {
        "id",
        "title",
        "language",
        "description",
        "status",
        "review_by",
        "licence",
        "assurance_method",
        "as_of",
        "agreement",
        "assurer",
        "note",
    }
)
LISTS = {"topics": ";", "keywords": ";", "sources": " | "}

_HEADER = re.compile(r"\A\s*\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


def read_guides(reading: Reading) -> Iterator[Guide]:
    """The cards, in the order of their file names."""
    for name in reading.folder.names(FOLDER):
        if name.lower().endswith(".md"):
            reading.step()
            text = _text(reading, f"{FOLDER}/{name}")
            if text is not None:
                yield _guide(reading, f"{FOLDER}/{name}", text)


def _text(reading: Reading, file: str) -> str | None:
    try:
        data = reading.folder.read(file, MAX_BYTES)
    except OutsideFolder:
        reading.log.add("FL02", file, raw=file)
        return None
    except SourceError:
        reading.log.add("FL03", file, raw=file)
        return None
    except OSError as problem:
        reading.log.add("FL05", file, raw=problem.strerror or type(problem).__name__)
        return None
    if data is None:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        reading.log.add("EC01", file, raw=data[problem.start : problem.start + 30].decode("cp1252", "replace"))
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _guide(reading: Reading, file: str, text: str) -> Guide:
    header = _HEADER.match(text)
    body = text[header.end() :] if header else text
    row = _row(reading, file, header[1] if header else "")
    if header is None:
        reading.log.add("GU02", file)
    title = _TITLE.search(body)
    identity = reading.entry_id(file, row) or file.rpartition("/")[2][:-3][:200]
    if not row["title"]:
        reading.log.add("RQ01", file, 1, "title")
    return Guide(
        id=identity,
        name=row["title"] or (title[1].strip() if title else identity),
        description=row["description"],
        language=row["language"] or reading.language,
        body=body.strip(),
        status=row["status"],
        review_by=document_date(reading, file, row, "review_by"),
        licence=row["licence"],
        codes=tuple(
            dict.fromkeys(topic_code(reading, file, 1, "topics", topic) for topic in row["topics"].split("\n") if topic)
        ),
        keywords=tuple(dict.fromkeys(word for word in row["keywords"].split("\n") if word)),
        fictional=reading.manifest.fictional,
        assurance=reading.assurance(file, row),
    )


def _row(reading: Reading, file: str, header: str) -> Row:
    """The header as if it were a row of a table; what holds of tables then holds of cards too."""
    row = Row()
    row.number = 1
    try:
        values = tomllib.loads(header)
    except (ValueError, RecursionError) as problem:
        reading.log.add("GU01", file, raw=str(problem))
        return row
    for key, value in values.items():
        if key in LISTS:
            items = value if isinstance(value, list) else [value]
            parts = [" ".join(item.split()) for item in items if isinstance(item, str)]
            row[key] = (LISTS[key] if key == "sources" else "\n").join(part for part in parts if part)
        elif key not in TEXTS:
            reading.log.add("CL01", file, 1, key[:80])
        elif isinstance(value, dt.date):
            row[key] = value.isoformat()[:10]
        elif isinstance(value, str | int) and not isinstance(value, bool):
            row[key] = _shown(value)
        else:
            reading.log.add("EN01", file, 1, key)
    return row


def _shown(value: str | int) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if abs(value) < 10**15 else ""
