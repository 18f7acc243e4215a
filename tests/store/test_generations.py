from __future__ import annotations

import stat
from pathlib import Path

import msgspec
import pytest

from phcdesk.errors import DamagedLibrary, LibraryError
from phcdesk.importing import Store, add, install, open_current, verify
from phcdesk.store.encoding import encode_pack
from phcdesk.store.generations import PackRecord, StoredGeneration
from phcdesk.store.sealed import seal

from .samples import NOW, VOCABULARY, library, lines, manifest, papers


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = library(tmp_path)
    install([lines(), papers()], VOCABULARY, store, now=NOW)
    return store


def current(store: Store) -> StoredGeneration:
    return store.generations.read(store.state().current)


def test_meta_lists_the_packs_in_their_order_and_when_they_came(store: Store) -> None:
    stored = current(store)
    assert stored.record.packs == ("phcdesk.lines.json", "phcdesk.papers.json")
    assert [pack.manifest for pack in stored.packs] == [lines().manifest, papers().manifest]
    assert stored.record.made == "2026-11-21T12:00:00+00:00"
    assert stored.record.entries == 6


def test_every_blob_that_meta_lists_is_there(store: Store) -> None:
    assert sorted(set(current(store).blobs())) == store.objects.names()


def test_equal_packs_have_equal_digests_and_other_ones_have_not() -> None:
    assert encode_pack(lines()).record.digest == encode_pack(lines()).record.digest
    assert encode_pack(lines()).record.digest != encode_pack(lines(edition=2)).record.digest


@pytest.mark.parametrize(
    ("publisher", "pack"),
    [("..", "lines"), ("con", "lines"), ("a.b", "c"), ("Ä", "x"), ("a" * 64, "b"), ("a\\b", "c:d"), ("CON", "NUL")],
)
def test_a_name_that_is_not_plain_does_not_become_part_of_a_path(publisher: str, pack: str) -> None:
    name = PackRecord(manifest(pack, publisher), "", 0).file_name
    assert name.startswith("pack-")
    assert name.removeprefix("pack-").removesuffix(".json").isalnum()


def test_names_that_share_their_letters_do_not_share_a_file() -> None:
    pairs = [("a.b", "c"), ("a", "b.c"), ("a", "b"), ("b", "a")]
    assert len({PackRecord(manifest(pack, publisher), "", 0).file_name for publisher, pack in pairs}) == len(pairs)


def test_a_pack_of_any_name_can_be_kept(tmp_path: Path) -> None:
    store = library(tmp_path)
    odd = msgspec.structs.replace(lines(), manifest=manifest("..", "con"))
    install([odd], VOCABULARY, store, now=NOW)
    assert verify(store, deep=True) == []


@pytest.mark.parametrize("name", ["META/generation.json", "META/phcdesk.lines.json"])
@pytest.mark.parametrize("damage", [b"", b"{}", seal(b"[]"), seal(b'{"format":1}'), None])
def test_damaged_meta_is_damage(name: str, damage: bytes | None, store: Store) -> None:
    path = current(store).folder / name
    path.unlink() if damage is None else path.write_bytes(damage)
    with pytest.raises(DamagedLibrary) as caught:
        open_current(store)
    assert caught.value.code == "generation-damaged"
    assert [(finding.code, finding.current) for finding in verify(store, deep=True)] == [("generation-damaged", True)]


def test_meta_of_one_pack_under_the_name_of_another_is_damage(store: Store) -> None:
    folder = current(store).folder / "META"
    (folder / "phcdesk.lines.json").write_bytes((folder / "phcdesk.papers.json").read_bytes())
    with pytest.raises(DamagedLibrary):
        open_current(store)


def test_meta_of_a_later_program_is_not_called_damaged(store: Store) -> None:
    path = current(store).folder / "META" / "generation.json"
    path.write_bytes(path.read_bytes().replace(b'"format":2', b'"format":3'))
    path.write_bytes(seal(path.read_bytes().splitlines()[0]))
    with pytest.raises(LibraryError) as caught:
        open_current(store)
    assert caught.value.code == "library-too-new"


def test_meta_of_an_earlier_form_is_called_damaged_so_that_the_library_is_made_anew(store: Store) -> None:
    path = current(store).folder / "META" / "generation.json"
    path.write_bytes(path.read_bytes().replace(b'"format":2', b'"format":1'))
    path.write_bytes(seal(path.read_bytes().splitlines()[0]))
    with pytest.raises(DamagedLibrary) as caught:
        open_current(store)
    assert caught.value.code == "generation-damaged"


def test_a_damaged_blob_is_found_by_the_deep_check_alone_and_healed_by_adding_the_pack_again(store: Store) -> None:
    path = store.objects.path(current(store).packs[1].bodies[0].file)
    path.chmod(stat.S_IREAD | stat.S_IWRITE)
    path.write_bytes(b"rot")
    assert verify(store, deep=False) == []
    assert [finding.code for finding in verify(store, deep=True)] == ["object-damaged"]
    add([papers()], store, now=NOW)
    assert verify(store, deep=True) == []


def test_a_missing_blob_is_found_by_every_check(store: Store) -> None:
    store.objects.remove(current(store).packs[0].shards[0])
    assert [finding.code for finding in verify(store, deep=False)] == ["object-missing"]
