"""Changing what a library holds: build a new generation beside the old one, check it, commit it; or nothing.

An import may die at any moment. Until the commit, which is one write of one state slot, the old generation is
untouched and current; after it, the new one is complete and durable. What an interrupted import left behind is
dropped by the next. The steps, in the order that makes this true:

1. lock; make the slots durable; drop leftovers
2. is there room?
3. blobs, each written and flushed beside its place and then moved to it; then the folder's names
4. the catalog, made from those blobs; opened again, counted, checked, flushed
5. META, sealed and flushed, and the names of all folders above it
6. the commit: the older slot, in place

Every function here takes the ``Store`` of a data folder and raises ``LibraryBusy`` at once if somebody else is writing,
``DiskError`` when the disk refuses, ``Cancelled`` when asked to stop; the library is then as it was.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import reduce

import msgspec

from phcdesk.errors import DamagedLibrary, LibraryBusy, LibraryError, NotFound
from phcdesk.importing.trusting import read_trust, trust_in, written_trust
from phcdesk.importing.withdrawals import heeded
from phcdesk.model import PackContent
from phcdesk.packs.trust.state import merged
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.store.checking import Finding, findings
from phcdesk.store.encoding import EncodedPack, encode_pack
from phcdesk.store.folder import Store
from phcdesk.store.generations import PackRecord, StoredGeneration, number_of
from phcdesk.store.reading import Generation, open_current
from phcdesk.store.state import SLOTS, State
from phcdesk.store.writing import Change
from phcdesk.taxonomy import Vocabulary

__all__ = [
    "Finding",
    "Generation",
    "Store",
    "add",
    "install",
    "open_current",
    "rebuild_catalog",
    "remove",
    "repair_state",
    "rollback",
    "verify",
    "whole_packs",
]


def install(
    packs: Sequence[PackContent],
    vocabulary: Vocabulary,
    store: Store,
    *,
    now: datetime,
    keep: Sequence[PackRecord] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> str:
    """Make these packs, in this order, the whole content of the library; return the id of the generation.

    ``keep`` are packs that are in the library already and stay in it, behind the others. If the library holds exactly
    this already, and holds it well, nothing changes and its current id is returned.
    """
    encoded = [encode_pack(pack) for pack in packs]
    with _change(store, now, progress, cancel) as change:
        trust = trust_in(change.state)
        records = [*(pack.record for pack in encoded), *(heeded(record, trust) for record in keep)]
        return change.make_generation(records, _blobs(encoded), msgspec.json.encode(vocabulary))


def add(
    packs: Sequence[PackContent],
    store: Store,
    *,
    now: datetime,
    vocabulary: Vocabulary | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> str:
    """Add packs to the current ones, each in the place of one of the same name; return the id of the new generation.

    A ``vocabulary`` takes the place of the one that the library was built with.
    Raises ``NoLibrary`` when there is nothing to add to.
    """
    store.state()
    encoded = [encode_pack(pack) for pack in packs]
    with _change(store, now, progress, cancel) as change:
        current = change.current()
        known = msgspec.json.encode(vocabulary) if vocabulary else change.vocabulary(current)
        records = {record.key: record for record in current.packs} | {pack.record.key: pack.record for pack in encoded}
        return change.make_generation(list(records.values()), _blobs(encoded), known)


def remove(
    publisher: str,
    pack_id: str,
    store: Store,
    *,
    now: datetime,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> str:
    """Take one pack out; return the id of the new generation.

    Raises ``NoLibrary``, and ``NotFound("pack-not-found", pack)`` when it is not installed.
    """
    store.state()
    with _change(store, now, progress, cancel) as change:
        current = change.current()
        key = f"{publisher}/{pack_id}"
        records = [record for record in current.packs if record.key != key]
        if len(records) == len(current.packs):
            raise NotFound("pack-not-found", pack=key)
        return change.make_generation(records, {}, change.vocabulary(current))


def rebuild_catalog(
    store: Store, *, now: datetime, progress: Progress = silent, cancel: CancelToken | None = None
) -> str:
    """Make the catalog of the current generation again from its blobs, in a new generation; return its id.

    The generation it replaces is not kept as the previous one. Raises ``DamagedLibrary`` when a blob is damaged too:
    installing or adding the pack again replaces such a blob.
    """
    store.state()
    with _change(store, now, progress, cancel) as change:
        current = change.current()
        return change.make_generation(current.packs, {}, change.vocabulary(current), rebuild=True)


def whole_packs(store: Store) -> tuple[PackRecord, ...]:
    """The packs of the current generation, as far as all their blobs are what they were.

    Where nobody knows which one is current, or it cannot be read, it is the newest that can.
    """
    names = list(reversed(store.generations.names()))
    with contextlib.suppress(LibraryError):
        names.insert(0, store.state().current)
    for name in names:
        with contextlib.suppress(DamagedLibrary):
            return tuple(record for record in store.generations.read(name).packs if _is_whole(store, record))
    return ()


def _is_whole(store: Store, record: PackRecord) -> bool:
    try:
        for blob in set(record.blobs()):
            store.objects.check(blob)
    except DamagedLibrary:
        return False
    return True


def rollback(store: Store, *, progress: Progress = silent) -> str:
    """Make the previous generation current, and the current one previous; return the id of what is current then.

    Counters of trust and editions seen are never lowered by it, and what has been withdrawn since stays withdrawn: if
    the previous generation still shows it, one like it is made that does not. If that was all that the last change
    did, nothing is changed. Raises ``NotFound("generation-not-found")`` when there is no previous generation,
    ``DamagedLibrary`` when it is not whole.
    """
    previous = store.state().previous
    if not previous:
        raise NotFound("generation-not-found")
    stored = store.generations.read(previous)
    with Change(store, stored.record.made, progress, CancelToken()) as change:
        state = change.state
        if state.previous != previous:
            raise LibraryBusy(path=str(store.folder))
        Generation(store, stored).close()
        trust, newer = trust_in(state), _packs_of(store, state.current)
        records = [heeded(record, trust, newer) for record in stored.packs]
        if records != list(stored.packs):
            return change.make_generation(records, {}, change.vocabulary(stored))
        change.commit_state(previous, state.current)
        return previous


def _packs_of(store: Store, generation_id: str) -> tuple[PackRecord, ...]:
    """The packs of a generation; none where it is damaged, which must not keep anybody from going back."""
    with contextlib.suppress(DamagedLibrary):
        return store.generations.read(generation_id).packs
    return ()


def repair_state(store: Store) -> str:
    """When both slots are lost: name the newest whole generation as the current one and return its id.

    Trust and its counters become the highest that any whole generation was committed with; trust that was given after
    the newest of them has to be given again. Raises ``DamagedLibrary("state-damaged")`` when no generation is whole,
    ``NoLibrary`` when there never was one. A library with a valid slot stays as it is.
    """
    with contextlib.suppress(DamagedLibrary):
        return store.state().current
    with store.lock():
        whole = list(_whole_generations(store))
        if not whole:
            raise DamagedLibrary("state-damaged", path=str(store.slots.path(0)))
        seen: dict[str, int] = {}
        for pack in (pack for stored in whole for pack in stored.packs):
            seen[pack.key] = max(pack.manifest.edition, seen.get(pack.key, 0))
        previous = whole[1].id if len(whole) > 1 else ""
        trust = reduce(merged, (read_trust(stored.record.trust) for stored in whole))
        state = State(number_of(whole[0].id), whole[0].id, previous, written_trust(trust), seen)
        for slot in range(len(SLOTS)):
            store.slots.write(slot, state)
        return state.current


def verify(
    store: Store, *, deep: bool, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[Finding]:
    """What is wrong with the library, for the health page; nothing is changed. ``deep`` hashes every blob.

    Raises ``NoLibrary`` when there is none.
    """
    return list(findings(store, deep=deep, progress=progress, cancel=cancel or CancelToken()))


def _blobs(packs: Sequence[EncodedPack]) -> dict[str, bytes]:
    return {sha256: data for pack in packs for sha256, data in pack.blobs.items()}


def _change(store: Store, now: datetime, progress: Progress, cancel: CancelToken | None) -> Change:
    return Change(store, now.isoformat(timespec="seconds"), progress, cancel or CancelToken())


def _whole_generations(store: Store) -> Iterator[StoredGeneration]:
    """Generations whose META, catalog and blobs are all as they were committed, newest first."""
    for name in reversed(store.generations.names()):
        with contextlib.suppress(DamagedLibrary):
            stored = store.generations.read(name)
            with Generation(store, stored) as generation:
                generation.catalog.check()
            for blob in set(stored.blobs()):
                store.objects.check(blob)
            yield stored
