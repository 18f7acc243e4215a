"""The data folder of one library: where its parts lie, and which generation is current.

::

    data/
      LOCK                     held open by the one writer
      state.0  state.1         which generation is current; the newest valid slot counts
      objects/<sha256>         blobs, shared by generations
      generations/<id>/        META and catalog.sqlite
      cache/index/<id>/        the derived index, written by search/
      staging/<id>/            an import under way; dropped by the next one

Making a ``Store`` touches nothing, so a library on read-only media opens like any other.
"""

from __future__ import annotations

from pathlib import Path

from phcdesk.errors import DamagedLibrary, NoLibrary
from phcdesk.store.fs import Fs
from phcdesk.store.generations import Generations
from phcdesk.store.lock import WriterLock
from phcdesk.store.objects import Objects
from phcdesk.store.state import Reading, State, StateSlots


class Store:
    """The parts of a data folder, all of which work through one ``Fs``."""

    def __init__(self, folder: Path, fs: Fs | None = None) -> None:
        self.fs = fs or Fs()
        self.folder = folder
        self.slots = StateSlots(self.fs, folder)
        self.objects = Objects(self.fs, folder / "objects")
        self.generations = Generations(self.fs, folder / "generations")
        self.staging = folder / "staging"
        self.index_root = folder / "cache" / "index"

    def index_folder(self, generation_id: str) -> Path:
        """Where the derived index of a generation belongs."""
        return self.index_root / self.generations.path(generation_id).name

    def lock(self) -> WriterLock:
        """The lock of the one writer; its folder must exist."""
        return WriterLock(self.fs, self.folder / "LOCK")

    def state(self) -> State:
        """The state that counts. Raises ``NoLibrary``, or ``DamagedLibrary("state-damaged")``."""
        state = self.settled_state(self.slots.read())
        if state is None or not state.current:
            raise NoLibrary(path=str(self.folder))
        return state

    def settled_state(self, reading: Reading) -> State | None:
        """The newest state of a reading, or None if no library was ever committed here.

        Without a valid slot, generations tell the two cases apart: a slot is made durable before the first of them.
        """
        if reading.newest is None and self.generations.names():
            raise DamagedLibrary("state-damaged", path=str(self.slots.path(0)))
        return reading.newest
