"""A damaged catalog is called damaged, and never gives a wrong answer."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.errors import DamagedLibrary
from phcdesk.importing import Store, install, open_current, rebuild_catalog, verify
from phcdesk.store.catalog import Catalog

from .promise import content_of
from .samples import NOW, VOCABULARY, library, lines, papers, training

MUTANTS = 500


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = library(tmp_path)
    install([lines(), papers(), training()], VOCABULARY, store, now=NOW)
    return store


def catalog_path(store: Store) -> Path:
    return store.generations.read(store.state().current).catalog


Ask = Callable[[Catalog], object]
QUESTIONS: list[Ask] = [
    lambda catalog: catalog.entries(range(7)),
    lambda catalog: [catalog.id_of(ref) for ref in ("phcdesk/line-1", "training/line-1", "who-1", "nobody")],
    lambda catalog: [(row.id, row.entry) for row in catalog.rows()],
    lambda catalog: [catalog.passages(number) for number in range(7)],
    lambda catalog: list(catalog.all_passages()),
    lambda catalog: catalog.refs(range(7)),
    lambda catalog: catalog.packs(),
    lambda catalog: catalog.vocabulary(),
    lambda catalog: catalog.golden_queries(),
    lambda catalog: catalog.duplicates(),
    lambda catalog: catalog.check(),
]


def answers(path: Path) -> list[object]:
    """What a catalog answers to every question; None where it is called damaged."""
    found: list[object] = []
    try:
        catalog = Catalog.open(path)
    except DamagedLibrary:
        return [None] * len(QUESTIONS)
    with catalog:
        for ask in QUESTIONS:
            try:
                found.append(ask(catalog))
            except DamagedLibrary:
                found.append(None)
    return found


def mutated(sound: bytes, chance: random.Random) -> bytes:
    content = bytearray(sound)
    match chance.randrange(5):
        case 0:  # one bit
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case 1:  # a few bytes, near the head of a page, where they hurt most
            for _ in range(chance.randint(1, 8)):
                page = chance.randrange(len(content) // 4096) * 4096
                content[page + chance.randrange(64)] = chance.randrange(256)
        case 2:  # a run of noise
            start = chance.randrange(len(content))
            content[start : start + 100] = chance.randbytes(len(content[start : start + 100]))
        case 3:  # cut off
            del content[chance.randrange(len(content)) :]
        case _:  # one page over another
            source, target = (chance.randrange(len(content) // 4096) * 4096 for _ in range(2))
            content[target : target + 4096] = content[source : source + 4096]
    return bytes(content)


def test_a_mutated_catalog_raises_nothing_but_damaged_library_and_never_returns_a_changed_record(
    store: Store, tmp_path: Path
) -> None:
    sound = catalog_path(store).read_bytes()
    truth = answers(catalog_path(store))
    chance = random.Random(7)
    place = tmp_path / "mutant.sqlite"
    damaged = 0
    for _ in range(MUTANTS):
        place.write_bytes(mutated(sound, chance))
        found = answers(place)
        damaged += None in found
        assert found[0] in (None, truth[0])
    assert damaged > MUTANTS / 4


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_database_is_damaged(content: bytes, store: Store) -> None:
    catalog_path(store).write_bytes(content)
    with pytest.raises(DamagedLibrary):
        open_current(store)


def test_a_catalog_that_is_gone_is_damaged(store: Store) -> None:
    catalog_path(store).unlink()
    with pytest.raises(DamagedLibrary):
        open_current(store)


@pytest.mark.parametrize(
    "sql",
    [
        "PRAGMA application_id=1",
        "DELETE FROM entry WHERE id=6",
        "DELETE FROM meta WHERE key='entries'",
        "UPDATE meta SET value='x' WHERE key='entries'",
        "UPDATE meta SET value='9' WHERE key='entries'",
        "DROP TABLE pack",
    ],
)
def test_a_catalog_that_contradicts_itself_does_not_open(sql: str, store: Store) -> None:
    alter(store, sql)
    with pytest.raises(DamagedLibrary):
        open_current(store)


def test_a_catalog_of_another_version_of_the_program_says_so(store: Store) -> None:
    alter(store, "PRAGMA user_version=3")
    with pytest.raises(DamagedLibrary) as caught:
        open_current(store)
    assert caught.value.code == "catalog-version"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entry SET record=CAST(replace(CAST(record AS TEXT), '999', '998') AS BLOB) WHERE id=0",
        "UPDATE entry SET record=(SELECT record FROM entry WHERE id=1) WHERE id=0",
        "UPDATE entry SET record='[]' WHERE id=0",
        "UPDATE entry SET record=NULL WHERE id=0",
        "UPDATE entry SET ref='phcdesk/other' WHERE id=0",
        "UPDATE entry SET crc='x' WHERE id=0",
        "DELETE FROM entry WHERE id=0",
        "UPDATE entry SET id=100 WHERE id=6; UPDATE entry SET id=6 WHERE id=0; UPDATE entry SET id=0 WHERE id=100",
    ],
)
def test_a_changed_record_is_never_shown(sql: str, store: Store) -> None:
    alter(store, sql)
    with open_current(store) as generation, pytest.raises(DamagedLibrary):
        generation.catalog.entry(0)


def test_an_index_that_points_to_a_stranger_is_noticed(store: Store) -> None:
    path = catalog_path(store)
    entry_of_index = b"phcdesk/who-1\x04"  # the name, and the ordinal it leads to
    content = path.read_bytes()
    assert content.count(entry_of_index) == 1
    path.write_bytes(content.replace(entry_of_index, b"phcdesk/who-1\x05"))
    with open_current(store) as generation, pytest.raises(DamagedLibrary):
        generation.catalog.id_of("phcdesk/who-1")


def test_a_changed_passage_is_never_shown(store: Store) -> None:
    alter(store, "UPDATE passage SET text='Do not ask' WHERE number=1")
    with open_current(store) as generation, pytest.raises(DamagedLibrary):
        generation.catalog.passages(4)


def test_a_view_that_never_ends_is_stopped(store: Store) -> None:
    alter(
        store,
        """DROP TABLE golden_query;
        CREATE VIEW golden_query AS WITH RECURSIVE n(rowid) AS (SELECT 1 UNION ALL SELECT rowid + 1 FROM n)
        SELECT rowid, '' publisher, '' pack, '' query, '[]' expected, '' language, '' place FROM n""",
    )
    with open_current(store) as generation, pytest.raises(DamagedLibrary):
        generation.catalog.golden_queries()


def test_the_health_page_sees_a_flipped_bit_anywhere_in_the_catalog(store: Store) -> None:
    path = catalog_path(store)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert "catalog-damaged" in [finding.code for finding in verify(store, deep=True)]


def test_a_damaged_catalog_is_made_again_from_the_blobs(store: Store) -> None:
    before = content_of(store)
    damaged = store.state().current
    catalog_path(store).write_bytes(b"gone")
    made = rebuild_catalog(store, now=NOW)
    assert made != damaged
    assert content_of(store) == before
    assert store.state().previous == ""


def alter(store: Store, sql: str) -> None:
    connection = sqlite3.connect(catalog_path(store))
    connection.executescript(sql)
    connection.close()
