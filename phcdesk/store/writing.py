"""One change of a library: from the blobs of its packs to a committed generation.

The order of the steps is what keeps the promise; ``phcdesk.importing`` tells it as a whole. Here every step is one
method, and nothing before ``commit_state`` can harm the generation that is current.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from phcdesk.errors import DamagedLibrary, DiskError, PhcError, SourceError
from phcdesk.progress import CancelToken, Progress
from phcdesk.store.catalog import Catalog
from phcdesk.store.catalog_builder import build_catalog
from phcdesk.store.catalog_update import CannotUpdate, Renumbered, Update, update_catalog
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

Trust = dict[str, Any]
Prove = Callable[[StoredGeneration, Renumbered | None], None]


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

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, *_: object) -> None:
        """Whatever part of the library the disk refused, a person is told of its folder; ``file`` says which part."""
        if isinstance(error, DiskError) and Path(str(error.fields["path"])).is_relative_to(self._store.folder):
            error.fields |= {"path": str(self._store.folder), "file": error.fields["path"]}
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
        new: Mapping[str, bytes],
        vocabulary: bytes,
        *,
        rebuild: bool = False,
        trust: Trust | None = None,
        update: Update | None = None,
        prove: Prove | None = None,
    ) -> str:
        """Store the blobs ``new``, build the generation of all ``records``, commit it and return its id.

        With ``rebuild`` a generation is made even if the current one has the same content, and takes its place
        without leaving it behind as the previous one. ``trust`` is committed in the same instant. ``update`` tells what
        differs, where that is known. ``prove`` looks at the finished generation before the commit, and stops everything
        by raising; with the generation it is given what became of ordinals, if they come from the one before.
        """
        _refuse_repetition(records)
        vocabulary_name = hashlib.sha256(vocabulary).hexdigest()
        blobs = {**new, vocabulary_name: vocabulary}
        digest = content_digest(records, vocabulary_name)
        self.drop_leftovers({*blobs, *(blob for record in records for blob in record.blobs())})
        generation_id = self._next_id(digest)
        try:
            self.check_room({name: len(data) for name, data in blobs.items()}, _texts_of(records))
            self._put(blobs, generation_id)
            if not rebuild and self._is_current(digest):
                if trust is not None and trust != self.trust:
                    self.commit_state(self.state.current, self.state.previous, trust=trust)
                return self.state.current
            renumbered = self._make_catalog(generation_id, records, vocabulary_name, update)
            record = self._checked_catalog(generation_id, records, vocabulary_name, trust or self.trust)
            self._cancel.check()
            self._store.generations.write_meta(generation_id, record, records)
            if prove:
                prove(self._store.generations.read(generation_id), renumbered)
            self._cancel.check()
        except PhcError:
            # The disk may be full: give back what was taken, as far as it still lets us.
            with contextlib.suppress(PhcError):
                drop_leftovers(self._store, self.state)
            raise
        self._progress("commit", 0, 1)
        previous = self.state.previous if rebuild else self.state.current
        self.commit_state(generation_id, previous, records, trust=trust)
        self._progress("commit", 1, 1)
        return generation_id

    @property
    def trust(self) -> Trust:
        """Whom the library trusts, as ``packs`` wrote it down."""
        return self.state.trust

    def drop_leftovers(self, wanted: Container[str] = ()) -> None:
        """Remove what nobody needs; ``wanted`` are blobs that the coming import needs."""
        drop_leftovers(self._store, self.state, wanted)

    def commit_state(
        self, current: str, previous: str, records: Sequence[PackRecord] = (), *, trust: Trust | None = None
    ) -> None:
        """Write the older slot: the one moment in which the library changes.

        If the disk refuses, nobody knows what it holds, so the slot is made invalid as far as possible; the old
        generation or, if even that was refused, the new one is then found, and both are whole.
        """
        seen = dict(self.state.seen)
        for record in records:
            seen[record.key] = max(record.manifest.edition, seen.get(record.key, 0))
        state = State(
            n=self.state.n + 1,
            current=current,
            previous=previous,
            trust=self.trust if trust is None else trust,
            seen=seen,
        )
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

    def check_room(self, sizes: Mapping[str, int], texts: Collection[str]) -> None:
        """Raise ``DiskError`` unless there is room for blobs of these sizes, and for what is made of ``texts``."""
        objects = self._store.objects
        stored = set(objects.names())
        to_write = sum(size for name, size in sizes.items() if name not in stored)
        text_bytes = sum(
            sizes[name] if name in sizes else self._store.fs.size(objects.path(name))
            for name in texts
            if name in sizes or name in stored
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

    def store_streams(self, streams: Sequence[tuple[str, Callable[[], Iterable[bytes]]]]) -> None:
        """Store blobs, each by its SHA-256 and a way to read its content, which is only read if it is not here.

        What is stored stays, so that an import that was broken off here goes on where it was. The names become durable
        with those that ``make_generation`` adds.
        """
        store = self._store
        staging = store.staging / "blobs"
        store.fs.make_folder(staging)
        for done, (sha256, pieces) in enumerate(streams):
            self._cancel.check()
            self._progress("store", done, len(streams))
            store.objects.put_pieces(sha256, pieces, staging)
        store.fs.remove_folder(staging)
        self._progress("store", len(streams), len(streams))

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

    def _make_catalog(
        self, generation_id: str, records: Sequence[PackRecord], vocabulary: str, update: Update | None
    ) -> Renumbered | None:
        """Make the catalog from the one before it, where that can be; else from the blobs."""
        store = self._store
        folder = store.generations.path(generation_id)
        store.fs.make_folder(folder)
        path = folder / CATALOG
        if update and update.base.record.vocabulary == vocabulary:
            made: list[Renumbered] = []
            with contextlib.suppress(CannotUpdate):
                store.fs.build(
                    path,
                    lambda target: made.append(update_catalog(target, update, records, store.objects, self._made)),
                )
                return made[0]
            store.fs.remove(path)

        def builder(target: Path) -> None:
            build_catalog(target, records, vocabulary, store.objects, self._made, self._progress, self._cancel)

        store.fs.build(path, builder)
        return None

    def _checked_catalog(
        self, generation_id: str, records: Sequence[PackRecord], vocabulary: str, trust: Trust
    ) -> GenerationRecord:
        store = self._store
        path = store.generations.path(generation_id) / CATALOG
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
            trust=trust,
        )


def _texts_of(records: Sequence[PackRecord]) -> set[str]:
    return {name for record in records for name in (*record.shards, *(body.passages for body in record.bodies))}


def _refuse_repetition(records: Sequence[PackRecord]) -> None:
    keys: set[str] = set()
    for record in records:
        if record.key in keys:
            raise SourceError("pack-twice", pack=record.key)
        keys.add(record.key)
