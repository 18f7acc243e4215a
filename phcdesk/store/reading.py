"""Opening the current generation for reading. Writes nothing, locks nothing, makes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.store.catalog import Catalog
from phcdesk.store.folder import Store
from phcdesk.store.generations import StoredGeneration
from phcdesk.store.lock import ReaderMark

_TRIES = 3


class Generation:
    """An open generation: its catalog, its blobs, and where its index belongs. Close it when done."""

    def __init__(self, store: Store, stored: StoredGeneration) -> None:
        self.id = stored.id
        self.stored = stored
        self.objects = store.objects
        self.index_folder: Path = store.index_folder(stored.id)
        self._mark = ReaderMark(store.generations.seal_path(stored.id))
        try:
            self.catalog = Catalog.open(stored.catalog)
        except BaseException:
            self._mark.release()
            raise
        if self.catalog.count != stored.record.entries:
            self.close()
            raise DamagedLibrary("catalog-damaged", path=str(stored.catalog))

    def close(self) -> None:
        self.catalog.close()
        self._mark.release()

    def pack_sizes(self) -> dict[str, int]:
        """How many bytes the blobs of each pack take, by "publisher/pack"; what two packs share counts for both."""
        return {pack.key: sum(map(self.objects.size, set(pack.blobs()))) for pack in self.stored.packs}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def open_current(store: Store) -> Generation:
    """Open the current generation. Raises ``NoLibrary``, ``DamagedLibrary`` or ``DiskError``."""
    state = store.state()
    for _ in range(_TRIES):
        try:
            return Generation(store, store.generations.read(state.current))
        except (DamagedLibrary, DiskError):
            # A writer may have moved on, twice even, between the reading of the slot and of what it names.
            latest = store.state()
            if latest.current == state.current:
                raise
            state = latest
    return Generation(store, store.generations.read(state.current))
