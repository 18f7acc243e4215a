"""A pack whose source has a map beside the rows of a directory, one of them a place that must stay secret; invented."""

from __future__ import annotations

import csv
import struct
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from phcdesk.importing import Store, install
from phcdesk.importing.signed import import_packs
from phcdesk.importing.trusting import add_trust
from phcdesk.packs.source.pack_source import read_source
from phcdesk.taxonomy import load_vocabulary
from tests.store.map_files import Entry, pmtiles
from tests.store.samples import lines
from tests.store.signed import Publisher

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
VOCABULARY = load_vocabulary(Path(__file__).parent.parent / "resources" / "taxonomy")
NORTH = Publisher("north")
REF, TITLE = "north/ground", "Ground of the north"
COLOUR = (200, 30, 160)
OPEN, SECRET = (-1.25, 36.75), (11.417393, 22.852917)  # latitude, longitude


def picture(colour: Sequence[int] = COLOUR, side: int = 256) -> bytes:
    """A PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(colour) * side) * side
    head = struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def ground(about: object = None) -> bytes:
    """A PMTiles file of one tile, the whole world."""
    data = picture()
    return pmtiles([Entry(0, 1, len(data), 0)], data, zooms=(0, 0), about=about)


def write_source(folder: Path, edition: int = 1, *, withdrawn: str = "", data: bytes | None = None) -> Path:
    """The source of an edition; without its map if ``data`` is empty."""
    data = ground() if data is None else data
    for part in ("directory", "documents"):
        (folder / part).mkdir(parents=True)
    (folder / "pack.toml").write_text(
        f'id = "ground"\ntitle = "The north"\npublisher = "north"\npublisher_name = "North"\nedition = {edition}\n'
        'issued = 2026-11-20\nlanguages = ["en"]\nlicence = "CC0-1.0"\n',
        encoding="utf-8",
    )
    tables = {
        "directory/services": [["id", "name", "status"], ["s", "Talking place", "active"], ["q", "House", "active"]],
        "directory/locations": [
            ["id", "name", "latitude", "longitude"], ["l", "Hall", *OPEN], ["k", "A quiet house", *SECRET],
        ],
        "directory/service_at_location": [["id", "service_id", "location_id"], ["a", "s", "l"], ["b", "q", "k"]],
        "directory/taxonomy_terms": [
            ["id", "code", "name", "taxonomy"], ["t", "sensitivity:restricted", "Restricted", "sensitivity"],
        ],
        "directory/attributes": [
            ["id", "link_id", "taxonomy_term_id", "link_entity"], ["x", "k", "t", "location"],
        ],
        "documents/documents": [["id", "title", "publisher_name", "year", "language", "licence", "file"]],
    }  # fmt: skip
    if data:
        row = ["ground", TITLE, "Survey of the north", "2026", "en", "ODbL-1.0", "ground.pmtiles"]
        tables["documents/documents"].append(row)
        (folder / "documents" / "ground.pmtiles").write_bytes(data)
    if withdrawn:
        tables["withdrawn"] = [["id", "reason"], ["ground", withdrawn]]
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return folder


def take(store: Store, folder: Path, edition: int = 1, *, withdrawn: str = "", data: bytes | None = None) -> None:
    """Build, sign and import an edition."""
    reading = read_source(
        write_source(folder / f"source-{edition}", edition, withdrawn=withdrawn, data=data), VOCABULARY
    )
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    import_packs([NORTH.pack(folder / f"{edition}.phcpack", reading.content)], store, now=NOW)


def trusting_library(folder: Path) -> Store:
    """A library that trusts the north and has nothing of it yet."""
    store = Store(folder)
    install([lines()], VOCABULARY, store, now=NOW)
    add_trust(store, NORTH.root, now=NOW)
    return store
