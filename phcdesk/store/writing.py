"""One change of a library: from the blobs of its packs to a committed generation.

The order of the steps is what keeps the promise; ``phcdesk.importing`` tells it as a whole. Here every step is one
method, and nothing before ``commit_state`` can harm the generation that is current.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import msgspec

from phcdesk.errors import DamagedLibrary, DiskError, PhcError, SourceError
from phcdesk.progress import CancelToken, Progress
from phcdesk.store.catalog import Catalog
from phcdesk.store.catalog_builder import build_catalog
from phcdesk.store.encoding import EncodedPack
from phcdesk.store.folder import Store
from phcdesk.store.generations import (
    CATALOG,
    GenerationRecord,
    PackRecord,
    StoredGeneration,
    content_digest,
    number_of,
)
from phcdesk.store.recovery import drop_leftovers, prepare_folders, settle_state
from phcdesk.store.state import State

_ROOM = 1.2  # free space asked for, as a multiple of what is expected to be written
_CATALOG_AND_INDEX = 3  # their size, as a multiple of the texts they are made of
_FIXED_NEED = 1_000_000  # bytes: empty tables, META, slots


class Change:
    """A change under way. Use it inside ``with Change(...) as change``: that holds the lock and settles the slots."""

    def __init__(self, store: Store, made: str, progress: Progress, cancel: CancelToken) -> None:
        """``made`` is the ISO time that the new generation will carry."""
        self._store = store
        self._made = made
        self._progress = progress
        self._cancel = cancel
        self._held = contextlib.ExitStack()
        self.state = State(n=0)

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as held:
            prepare_folders(self._store)
            held.enter_context(self._store.lock())
            self.state = settle_state(self._store)
            self._held = held.pop_all()
        return self

    def __exit__(self, *exc: object) -> None:
        self._held.close()

    def current(self) -> StoredGeneration:
        """The generation that is current before the change. Raises ``NoLibrary``."""
        return self._store.generations.read(self._store.state().current)

    def vocabulary(self, stored: StoredGeneration) -> bytes:
        """The vocabulary of a generation, as it was stored."""
        return self._store.objects.read(stored.record.vocabulary)

    def make_generation(
        self,
        records: Sequence[PackRecord],
        new: Sequence[EncodedPack],
        vocabulary: bytes,
        *,
        rebuild: bool = False,
    ) -> str:
        """Store the blobs of ``new``, build the generation of all ``records``, commit it and return its id.

        With ``rebuild`` a generation is made even if the current one has the same content, and takes its place
        without leaving it behind as the previous one.
        """
        _refuse_repetition(records)
        blobs = {sha256: data for pack in new for sha256, data in pack.blobs.items()}
        vocabulary_name = hashlib.sha256(vocabulary).hexdigest()
        blobs[vocabulary_name] = vocabulary
        digest = content_digest(records, vocabulary_name)
        drop_leftovers(self._store, self.state, wanted=blobs)
        generation_id = self._next_id(digest)
        try:
            self._check_room(records, blobs)
            self._put(blobs, generation_id)
            if not rebuild and self._is_current(digest):
                return self.state.current
            record = self._build_catalog(generation_id, records, vocabulary_name)
            self._cancel.check()
            self._store.generations.write_meta(generation_id, record, records)
        except PhcError:
            # The disk may be full: give back what was taken, as far as it still lets us.
            with contextlib.suppress(PhcError):
                drop_leftovers(self._store, self.state)
            raise
        self._progress("commit", 0, 1)
        self.commit_state(generation_id, self.state.previous if rebuild else self.state.current, records)
        self._progress("commit", 1, 1)
        return generation_id

    def commit_state(self, current: str, previous: str, records: Sequence[PackRecord] = ()) -> None:
        """Write the older slot: the one moment in which the library changes.

        If the disk refuses, nobody knows what it holds, so the slot is made invalid as far as possible; the old
        generation or, if even that was refused, the new one is then found, and both are whole.
        """
        seen = dict(self.state.seen)
        for record in records:
            seen[record.key] = max(record.manifest.edition, seen.get(record.key, 0))
        state = msgspec.structs.replace(self.state, n=self.state.n + 1, current=current, previous=previous, seen=seen)
        slot = self._store.slots.read().older_slot
        try:
            self._store.slots.write(slot, state)
        except DiskError:
            with contextlib.suppress(DiskError):
                self._store.slots.spoil(slot)
            raise
        self.state = state

    def _next_id(self, digest: str) -> str:
        used = [number_of(name) for name in self._store.generations.names()]
        return f"{max([self.state.n, *used]) + 1:06d}-{digest[:12]}"

    def _check_room(self, records: Sequence[PackRecord], blobs: dict[str, bytes]) -> None:
        objects = self._store.objects
        stored = set(objects.names())
        to_write = sum(len(data) for name, data in blobs.items() if name not in stored)
        texts = {name for record in records for name in (*record.shards, *(body.passages for body in record.bodies))}
        text_bytes = sum(
            len(blobs[name]) if name in blobs else self._store.fs.size(objects.path(name))
            for name in texts
            if name in blobs or name in stored
        )
        needed = int(_ROOM * (to_write + _CATALOG_AND_INDEX * text_bytes)) + _FIXED_NEED
        free = self._store.fs.free_bytes(self._store.folder)
        if free < needed:
            raise DiskError(path=str(self._store.folder), reason="ENOSPC", needed=needed, free=free)

    def _put(self, blobs: dict[str, bytes], generation_id: str) -> None:
        store = self._store
        staging = store.staging / generation_id
        store.fs.make_folder(staging)
        for done, data in enumerate(blobs.values()):
            self._cancel.check()
            self._progress("store", done, len(blobs))
            store.objects.put(data, staging)
        store.fs.sync_folder(store.objects.folder)
        store.fs.remove_folder(staging)
        self._progress("store", len(blobs), len(blobs))

    def _is_current(self, digest: str) -> bool:
        """Whether the current generation has this content and a catalog that is what it was when it was committed."""
        if not self.state.current:
            return False
        try:
            stored = self._store.generations.read(self.state.current)
            return (
                content_digest(stored.packs, stored.record.vocabulary) == digest
                and self._store.fs.sha256(stored.catalog) == stored.record.catalog_sha256
            )
        except (DamagedLibrary, DiskError):
            return False

    def _build_catalog(self, generation_id: str, records: Sequence[PackRecord], vocabulary: str) -> GenerationRecord:
        store = self._store
        folder = store.generations.path(generation_id)
        store.fs.make_folder(folder)
        path = folder / CATALOG

        def builder(target: Path) -> None:
            build_catalog(target, records, vocabulary, store.objects, self._made, self._progress, self._cancel)

        store.fs.build(path, builder)
        self._progress("check", 0, 1)
        with Catalog.open(path) as catalog:
            catalog.check()
            entries = catalog.count
        store.fs.sync_file(path)
        self._progress("check", 1, 1)
        return GenerationRecord(
            made=self._made,
            packs=tuple(record.file_name for record in records),
            vocabulary=vocabulary,
            entries=entries,
            catalog_sha256=store.fs.sha256(path),
            catalog_bytes=store.fs.size(path),
        )


def _refuse_repetition(records: Sequence[PackRecord]) -> None:
    keys: set[str] = set()
    for record in records:
        if record.key in keys:
            raise SourceError("pack-twice", pack=record.key)
        keys.add(record.key)
