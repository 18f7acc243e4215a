from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import DamagedLibrary, LibraryError, NoLibrary
from phcdesk.importing import Store, add, install, open_current, repair_state, verify
from phcdesk.store.sealed import BrokenSeal, seal, unseal
from phcdesk.store.state import State, StateSlots

from .faults import FaultFs, ReadOnlyFs
from .promise import content_of
from .samples import NOW, VOCABULARY, library, lines, papers


@pytest.fixture
def slots(tmp_path: Path) -> StateSlots:
    return StateSlots(FaultFs(), tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A library with two generations, the newer of which stands in the first slot."""
    store = library(tmp_path)
    install([lines()], VOCABULARY, store, now=NOW)
    add([papers()], store, now=NOW)
    return store


def test_what_was_sealed_comes_back() -> None:
    assert unseal(seal(b'{"n":1}')) == b'{"n":1}'


@given(st.data())
def test_no_changed_byte_passes_the_seal(data: st.DataObject) -> None:
    content = bytearray(seal(b'{"n":1,"current":"000001-aaaaaaaaaaaa"}'))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BrokenSeal):
        unseal(bytes(content))


@given(st.binary(max_size=200))
def test_foreign_bytes_have_no_seal(content: bytes) -> None:
    with pytest.raises(BrokenSeal):
        unseal(content)


def test_the_newest_slot_counts_whichever_it_is(slots: StateSlots) -> None:
    slots.write(0, State(4, "000004-aaaaaaaaaaaa"))
    slots.write(1, State(3, "000003-aaaaaaaaaaaa"))
    assert slots.read().newest == State(4, "000004-aaaaaaaaaaaa")
    slots.write(1, State(5, "000005-aaaaaaaaaaaa"))
    assert slots.read().newest == State(5, "000005-aaaaaaaaaaaa")


def test_the_next_commit_goes_into_the_older_slot(slots: StateSlots) -> None:
    assert slots.read().older_slot == 0
    slots.write(0, State(0))
    assert slots.read().older_slot == 1
    slots.write(1, State(1))
    assert slots.read().older_slot == 0


def test_a_shorter_state_leaves_nothing_of_a_longer_one(slots: StateSlots) -> None:
    slots.write(0, State(1, "000001-aaaaaaaaaaaa", trust={"floor": "2026-11-21"}, seen={"a/b": 1}))
    slots.write(0, State(2))
    assert slots.read().newest == State(2)


def test_trust_is_kept_as_it_is_by_a_commit(store: Store) -> None:
    state = store.state()
    kept = State(state.n + 1, state.current, state.previous, {"phcdesk": {"root": 3}}, {"x/y": 9})
    store.slots.write(store.slots.read().older_slot, kept)
    add([lines(edition=5)], store, now=NOW)
    after = store.state()
    assert after.trust == {"phcdesk": {"root": 3}}
    assert after.seen == {"x/y": 9, "phcdesk/lines": 5, "phcdesk/papers": 1}


def test_the_newest_edition_seen_never_sinks(store: Store) -> None:
    add([lines(edition=7)], store, now=NOW)
    add([lines(edition=6)], store, now=NOW)
    assert store.state().seen["phcdesk/lines"] == 7


@pytest.mark.parametrize("damage", [b"", b"\x00" * 200, b"{}", b'{"n":99}\n' + b"0" * 64 + b"\n"])
def test_with_the_newer_slot_damaged_the_older_generation_is_found_and_the_damage_reported(
    damage: bytes, store: Store
) -> None:
    older = store.state().previous
    store.slots.path(0).write_bytes(damage)
    assert store.state().current == older
    assert [finding.code for finding in verify(store, deep=True)] == ["state-slot-damaged"]


def test_with_the_older_slot_damaged_nothing_changes_but_the_damage_is_reported(store: Store) -> None:
    before = content_of(store)
    store.slots.path(1).write_bytes(b"rot")
    assert content_of(store) == before
    assert [finding.code for finding in verify(store, deep=False)] == ["state-slot-damaged"]


def test_the_next_import_heals_a_damaged_slot(store: Store) -> None:
    store.slots.path(1).write_bytes(b"rot")
    add([lines(edition=2)], store, now=NOW)
    add([lines(edition=3)], store, now=NOW)
    assert store.slots.read().damaged == ()
    assert verify(store, deep=True) == []


@pytest.fixture
def without_slots(store: Store) -> Store:
    """A library of which both slots are lost."""
    store.slots.path(0).write_bytes(b"rot")
    store.slots.path(1).write_bytes(b"")
    return store


def test_two_damaged_slots_are_damage_and_never_a_first_start(without_slots: Store) -> None:
    with pytest.raises(DamagedLibrary) as caught:
        open_current(without_slots)
    assert caught.value.code == "state-damaged"
    assert [finding.code for finding in verify(without_slots, deep=True)][-1] == "state-damaged"


def test_nothing_is_imported_over_two_damaged_slots(without_slots: Store) -> None:
    kept = without_slots.generations.names()
    with pytest.raises(DamagedLibrary):
        install([lines()], VOCABULARY, without_slots, now=NOW)
    assert without_slots.generations.names() == kept


def test_removed_slots_are_damage_too(store: Store) -> None:
    store.slots.path(0).unlink()
    store.slots.path(1).unlink()
    with pytest.raises(DamagedLibrary):
        open_current(store)


def test_repair_finds_the_newest_whole_generation(without_slots: Store) -> None:
    newest = without_slots.generations.names()[-1]
    assert repair_state(without_slots) == newest
    assert without_slots.state().seen == {"phcdesk/lines": 1, "phcdesk/papers": 1}
    assert verify(without_slots, deep=True) == []


def test_repair_passes_over_a_generation_that_is_not_whole(without_slots: Store) -> None:
    older, newer = without_slots.generations.names()
    without_slots.generations.seal_path(newer).unlink()
    assert repair_state(without_slots) == older


def test_repair_changes_nothing_where_a_slot_is_valid(store: Store) -> None:
    current = store.state().current
    assert repair_state(Store(store.folder, ReadOnlyFs())) == current


def test_a_state_from_a_later_program_is_not_touched(store: Store) -> None:
    store.slots.path(1).write_bytes(seal(b'{"n":50,"current":"000050-aaaaaaaaaaaa","format":2}'))
    with pytest.raises(LibraryError) as caught:
        add([lines(edition=2)], store, now=NOW)
    assert caught.value.code == "library-too-new"


@pytest.mark.parametrize("name", ["../../etc", "000001-AAAAAAAAAAAA", "", "x" * 300])
def test_a_generation_name_from_a_file_becomes_no_path(name: str, store: Store) -> None:
    store.slots.write(1, State(50, name))
    with pytest.raises((DamagedLibrary, NoLibrary)):
        open_current(store)
