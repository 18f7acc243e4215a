"""Reading the source of a pack: a folder that people edit, to everything the store needs and a list of what is wrong.

A good row is never lost because its neighbour is bad. Only a folder without a sound ``pack.toml``, and files beyond the
limits, stop a reading; everything else ends as a ``Problem`` with its file, row and column.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from phcdesk.documents.readers import DocumentReader
from phcdesk.model import Body, Entry, GoldenQuery, PackContent, Withdrawal
from phcdesk.packs.source.countries import read_countries
from phcdesk.packs.source.directory import read_directory
from phcdesk.packs.source.document_files import MarkdownOnly
from phcdesk.packs.source.folder import SourceFolder
from phcdesk.packs.source.guides import read_guides
from phcdesk.packs.source.library_tables import read_documents
from phcdesk.packs.source.manifest import read_manifest
from phcdesk.packs.source.reading import Reading
from phcdesk.problems import Problem, ProblemLog
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.tables.values import listed
from phcdesk.taxonomy import Vocabulary

GOLDEN = "golden_queries.csv"
WITHDRAWN = "withdrawn.csv"


class SourceReading(Struct, frozen=True):
    """What was read, and what was found wrong on the way."""

    content: PackContent
    problems: tuple[Problem, ...]


def read_source(
    folder: Path,
    vocabulary: Vocabulary,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    *,
    reader: DocumentReader | None = None,
) -> SourceReading:
    """Read a source folder. Progress is ("read", rows so far, 0): how many there will be is not known.

    ``reader`` reads the documents; without one only Markdown is read, here and at once, which is for what comes with
    the program.
    Raises ``SourceError`` "pack-toml-missing", "pack-toml-invalid" (``key``, ``reason``) and "over-limit" (``file``,
    ``limit``, ``unit``: "bytes" or "rows"), and ``Cancelled``.
    """
    log = ProblemLog()
    source = SourceFolder(folder)
    reading = Reading(
        source, read_manifest(source, log), vocabulary, log, progress, cancel or CancelToken(), reader or MarkdownOnly()
    )
    entries: dict[str, Entry] = {}
    bodies: list[Body] = []
    _keep(reading, "directory/services.csv", read_directory(reading), entries)
    for document, body in read_documents(reading):
        if _keep(reading, "documents/documents.csv", [document], entries) and body is not None:
            bodies.append(body)
    _keep(reading, "guides", read_guides(reading), entries)
    _keep(reading, "countries", read_countries(reading), entries)
    golden = tuple(_golden_queries(reading, entries))
    withdrawn = tuple(_withdrawn(reading, entries))
    content = PackContent(reading.manifest, tuple(entries.values()), tuple(bodies), golden, withdrawn)
    return SourceReading(content, log.problems())


def _keep(reading: Reading, file: str, found: Iterable[Entry], entries: dict[str, Entry]) -> bool:
    """Add entries whose id is still free; whether all of them were."""
    free = True
    for entry in found:
        if entries.setdefault(entry.id, entry) is not entry:
            reading.log.add("ID07", file, column="id", raw=entry.id)
            free = False
    return free


def _golden_queries(reading: Reading, entries: dict[str, Entry]) -> Iterable[GoldenQuery]:
    for row in reading.rows(GOLDEN):
        expected = listed(row["expected"])
        if not row["query"] or not expected:
            reading.log.add("GQ02", GOLDEN, row.number, "expected" if row["query"] else "query")
            continue
        for identity in expected:
            if identity not in entries:
                reading.log.add("GQ01", GOLDEN, row.number, "expected", identity)
        yield GoldenQuery(row["query"], expected, row["language"], row["place"])


def _withdrawn(reading: Reading, entries: dict[str, Entry]) -> Iterable[Withdrawal]:
    """Entries that must no longer be used, in the order of their table. One that is gone already is named as well."""
    found: dict[str, Withdrawal] = {}
    for row in reading.rows(WITHDRAWN):
        if not row["id"] or not row["reason"]:
            reading.log.add("WD01", WITHDRAWN, row.number, "reason" if row["id"] else "id")
            continue
        if row["replacement"] and row["replacement"] not in entries:
            reading.log.add("WD02", WITHDRAWN, row.number, "replacement", row["replacement"])
        withdrawal = Withdrawal(row["id"], row["reason"], row["replacement"])
        if found.setdefault(row["id"], withdrawal) is not withdrawal:
            reading.log.add("ID04", WITHDRAWN, row.number, "id", row["id"])
    return found.values()
