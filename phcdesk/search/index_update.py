"""The index of a generation made from that of the one before it, when little has changed.

The old index is copied, file by file against its seal, and never opened for writing. In the copy the documents of
entries that changed or vanished are deleted and the new ones added. What is deleted still counts in the frequencies of
terms until Tantivy merges its segments, which hardly moves a score; everything else is as if built anew.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import msgspec
import tantivy

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.model import Entry, Service
from phcdesk.search.areas import whole_countries
from phcdesk.search.index import (
    LOOKUPS,
    SEAL,
    VERSION,
    Index,
    Lookups,
    Seal,
    open_index,
    registered,
    seal_index,
)
from phcdesk.search.towns import TownsOfPlaces
from phcdesk.search.writing import Row, Writing
from phcdesk.taxonomy import Vocabulary

_HEAP = 32_000_000
_CHUNK = 1024**2


def update_index(
    old: Path,
    before: str,
    folder: Path,
    generation: str,
    removed: Sequence[tuple[int, Entry]],
    rows: Sequence[Row],
    vocabulary: Vocabulary,
    *,
    entries: int,
) -> Index:
    """Make the index of ``generation`` in ``folder`` from that of the generation ``before`` in ``old``.

    ``removed`` are the entries that the old index has under numbers which now have another entry or none; ``rows`` are
    what is to be found instead, of ``entries`` in all. Raises ``DamagedLibrary`` when the old index is not whole, and
    ``DiskError``; ``folder`` is then as it was.
    """
    beside = folder.with_name(f"{folder.name}.{uuid4().hex[:8]}")
    try:
        seal = _copied(old, before, beside)
        lookups = msgspec.json.decode((beside / LOOKUPS).read_bytes(), type=Lookups)
        index = registered(tantivy.Index.open(str(beside)))
        writer = index.writer(_HEAP, 1)
        numbers = [number for number, _ in removed]
        for field in ("entry", "passage_of"):
            writer.delete_documents_by_query(tantivy.Query.term_set_query(index.schema, field, numbers))
        made = Writing(writer, vocabulary, TownsOfPlaces(whole_countries(vocabulary), lookups.towns, lookups.areas))
        made.points.update(lookups.points)
        for number, entry in removed:
            made.points.pop(number, None)
            if isinstance(entry, Service):
                made.towns.remove(entry)
        for row in rows:
            made.add(*row)
        writer.commit()
        writer.wait_merging_threads()
        changed = Lookups(lookups.concepts, made.towns.all(), made.towns.areas(), made.points)
        seal_index(beside, generation, entries, {*seal.languages, *made.languages}, changed)
        shutil.rmtree(folder, ignore_errors=True)
        beside.rename(folder)
    except (OSError, ValueError, msgspec.MsgspecError) as problem:
        raise DiskError("index-unwritable", path=str(folder), reason=str(problem)) from problem
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return open_index(folder, generation)


def _copied(old: Path, before: str, target: Path) -> Seal:
    """Copy an index, and make sure on the way that it is what was sealed."""
    target.mkdir(parents=True)
    try:
        seal = msgspec.json.decode((old / SEAL).read_bytes(), type=Seal)
    except (OSError, msgspec.MsgspecError) as problem:
        raise DamagedLibrary("index-damaged", path=str(old)) from problem
    if seal.version != VERSION or seal.generation != before:
        raise DamagedLibrary("index-of-another-generation", path=str(old))
    for name, sha256 in seal.files.items():
        digest = hashlib.sha256()
        with (old / name).open("rb") as source, (target / name).open("wb") as copy:
            while piece := source.read(_CHUNK):
                digest.update(piece)
                copy.write(piece)
        if digest.hexdigest() != sha256:
            raise DamagedLibrary("index-damaged", path=str(old))
    return seal
