"""A catalog and an index that were changed in place say what those say that are built anew, whatever changed.

The libraries are made up by chance: 60 and 20 with ``PHCDESK_FAULTS=full`` (``make faults``), otherwise 20 and 8.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from phcdesk.importing import Store, add, install, open_current
from phcdesk.importing.indexing import index_from, index_of, ready_index
from phcdesk.model import Body, Country, Document, Entry, GoldenQuery, PackContent, Passage, Phone, Service, Withdrawal
from phcdesk.search.engine import Engine
from phcdesk.search.results import Request
from phcdesk.shards import changes, lines_of
from phcdesk.store.catalog import Catalog
from phcdesk.store.catalog_update import CannotUpdate, PackUpdate, Renumbered, Update, update_catalog
from phcdesk.store.reading import Generation

from .samples import NOW, VOCABULARY, library, lines, manifest
from .stories import FULL

FILLING = tuple(Service(f"m{number:03d}", f"Filling {number}") for number in range(80))
WORDS = ("apple", "river", "stone", "cloud")


def entry(identity: str, word: str) -> Entry:
    if identity[0] == "d":
        return Document(identity, f"{word} paper")
    return Service(identity, f"{word} clinic", phones=(Phone(f"0800 {word}"),))


IDS = st.sampled_from([f"{letter}{number}" for letter in ("a", "d", "z") for number in range(5)])
CONTENTS = st.dictionaries(IDS, st.sampled_from(WORDS), max_size=8)


def pack(content: dict[str, str], edition: int, withdrawn: tuple[Withdrawal, ...] = ()) -> PackContent:
    entries = [entry(identity, word) for identity, word in content.items()]
    bodies = tuple(
        Body(one.id, "text/markdown", f"# {one.name}".encode(), (Passage(1, "", f"{one.name} reads {edition}"),))
        for one in entries
        if isinstance(one, Document)
    )
    golden = (GoldenQuery("filling", ("m001",)),)
    named = tuple(
        replace(one, sha256=_sha(bodies, one.id), media_type="text/markdown") if isinstance(one, Document) else one
        for one in entries
    )
    return PackContent(manifest("district", "north", edition), (*named, *FILLING), bodies, golden, withdrawn)


def _sha(bodies: tuple[Body, ...], identity: str) -> str:
    import hashlib

    return next(hashlib.sha256(body.data).hexdigest() for body in bodies if body.document_id == identity)


def said_by(catalog: Catalog) -> dict[str, object]:
    """Everything a catalog says, without its ordinals."""
    rows = list(catalog.rows())
    refs = catalog.refs([row.id for row in rows])
    assert [row.id for row in rows] == list(range(catalog.count))
    assert all(catalog.id_of(ref) == row.id for ref, row in zip(refs, rows, strict=True))
    return {
        "entries": {ref: (row.pack, row.entry, catalog.passages(row.id)) for ref, row in zip(refs, rows, strict=True)},
        "packs": catalog.packs(),
        "golden": catalog.golden_queries(),
        "vocabulary": catalog.vocabulary(),
        "duplicates": catalog.duplicates(),
    }


def updated(store: Store, new: PackContent, path: Path) -> tuple[Catalog, Catalog, Renumbered, Generation]:
    """(the catalog built anew, the one changed in place, what became of ordinals, the generation built anew)"""
    base = store.generations.read(store.state().current)
    add([new], store, now=NOW)
    made = open_current(store)
    old_record = next(record for record in base.packs if record.manifest.id == "district")
    new_record = next(record for record in made.stored.packs if record.manifest.id == "district")
    read = store.objects.read
    differing = changes(
        (line for shard in old_record.shards for line in lines_of(read(shard))),
        (line for shard in new_record.shards for line in lines_of(read(shard))),
    )
    update = Update(base, (PackUpdate(old_record, new_record, tuple(differing)),))
    renumbered = update_catalog(path, update, made.stored.packs, store.objects, NOW.isoformat(timespec="seconds"))
    return made.catalog, Catalog.open(path), renumbered, made


@settings(max_examples=60 if FULL else 20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=CONTENTS, after=CONTENTS)
def test_a_catalog_changed_in_place_says_what_one_built_anew_says(
    before: dict[str, str], after: dict[str, str], tmp_path: Path
) -> None:
    place = tmp_path / "one"
    shutil.rmtree(place, ignore_errors=True)
    store = library(place)
    install([lines(), pack(before, 1)], VOCABULARY, store, now=NOW)
    anew, changed, _, made = updated(store, pack(after, 1), place / "changed.sqlite")
    with made, changed:
        changed.check()
        assert said_by(changed) == said_by(anew)


@settings(max_examples=20 if FULL else 8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=CONTENTS, after=CONTENTS)
def test_an_index_changed_in_place_finds_what_one_built_anew_finds(
    before: dict[str, str], after: dict[str, str], tmp_path: Path
) -> None:
    place = tmp_path / "one"
    shutil.rmtree(place, ignore_errors=True)
    store = library(place)
    install([lines(), pack(before, 1)], VOCABULARY, store, now=NOW)
    base = store.state().current
    with open_current(store) as old:
        ready_index(old)
    anew, changed, renumbered, made = updated(store, pack(after, 1), place / "changed.sqlite")
    with made, changed:
        engine = Engine(index_of(made, None))
        made.catalog = changed
        index = index_from(store.index_folder(base), base, made, renumbered)
        assert index is not None
        assert index.seal.entries == changed.count
        for text in (*WORDS, "clinic", "paper", "reads", "filling", ""):
            request = Request(text=text, limit=200)
            assert found(Engine(index), changed, request) == found(engine, anew, request)
        facets = Engine(index).facets(Request(), open_entries=tuple)
        assert facets == engine.facets(Request(), open_entries=tuple)


def found(engine: Engine, catalog: Catalog, request: Request) -> set[str]:
    answer = engine.search(request, today=1, open_entries=tuple)
    return set(catalog.refs([ranked.entry for ranked in answer.ranked]))


def base_and(new: PackContent, tmp_path: Path, *others: PackContent) -> None:
    store = library(tmp_path / "one")
    install([lines(), pack({"a1": "apple"}, 1), *others], VOCABULARY, store, now=NOW)
    updated(store, new, tmp_path / "changed.sqlite")


def test_too_many_changes_are_left_to_a_new_build(tmp_path: Path) -> None:
    with pytest.raises(CannotUpdate):
        base_and(replace(pack({}, 2), entries=FILLING[40:]), tmp_path)


def test_a_withdrawal_that_touches_nothing_else_is_left_to_a_new_build(tmp_path: Path) -> None:
    with pytest.raises(CannotUpdate):
        base_and(pack({"a1": "apple"}, 2, (Withdrawal("a1", "Wrong"),)), tmp_path)


def test_an_entry_that_another_pack_has_is_left_to_a_new_build(tmp_path: Path) -> None:
    other = PackContent(manifest("other", "north"), (Service("z9", "Theirs"),))
    with pytest.raises(CannotUpdate):
        base_and(pack({"a1": "apple", "z9": "river"}, 2), tmp_path, other)


def test_a_country_that_other_packs_may_speak_of_is_left_to_a_new_build(tmp_path: Path) -> None:
    other = PackContent(manifest("other", "north"), (Service("z9", "Theirs"),))
    country = Country("country-KE", "Kenya", "KE")
    new = pack({"a1": "apple"}, 2)
    with pytest.raises(CannotUpdate):
        base_and(replace(new, entries=(*new.entries, country)), tmp_path, other)


def test_a_damaged_catalog_is_never_the_beginning_of_another(tmp_path: Path) -> None:
    store = library(tmp_path / "one")
    install([lines(), pack({"a1": "apple"}, 1)], VOCABULARY, store, now=NOW)
    catalog = store.generations.read(store.state().current).catalog
    data = bytearray(catalog.read_bytes())
    data[len(data) // 2] ^= 1
    catalog.write_bytes(data)
    with pytest.raises(CannotUpdate):
        updated(store, pack({"a1": "river"}, 2), tmp_path / "changed.sqlite")
    assert not (tmp_path / "changed.sqlite").exists()
