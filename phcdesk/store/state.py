"""Which generation is current: two slots, of which the newest valid one counts.

A commit writes the *older* slot in place and flushes it. Whatever happens in the middle damages only that slot, and
the other one still names the old generation. No slot is ever renamed: FAT does not promise that a renaming is atomic,
and Windows refuses it while a scanner looks.

The trust counters live here too, so that they change in the same instant as the generation they belong to.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from phcdesk.errors import DiskError, LibraryError
from phcdesk.store.fs import Fs
from phcdesk.store.sealed import BrokenSeal, seal, unseal

FORMAT = 1
SLOTS = ("state.0", "state.1")


class State(Struct, frozen=True):
    """What one slot says. ``n`` rises by one with every commit; a blank generation means "none"."""

    n: int
    current: str = ""
    previous: str = ""
    trust: dict[str, Any] = {}  # owned by packs/: whom we trust, their counters, and the earliest possible date
    seen: dict[str, int] = {}  # "publisher/pack" -> newest edition ever installed
    format: int = FORMAT


class Reading(Struct, frozen=True):
    """Both slots as they were found."""

    slots: tuple[State | None, State | None]
    damaged: tuple[int, ...]  # slots that exist and cannot be trusted
    missing: tuple[int, ...]

    @property
    def newest(self) -> State | None:
        """The state that counts; None if no slot is valid."""
        return max((state for state in self.slots if state), key=lambda state: state.n, default=None)

    @property
    def older_slot(self) -> int:
        """The slot that the next commit writes."""
        ages = [state.n if state else -1 for state in self.slots]
        return ages.index(min(ages))


class StateSlots:
    """The two slots of a data folder."""

    def __init__(self, fs: Fs, folder: Path) -> None:
        self._fs = fs
        self._folder = folder

    def path(self, slot: int) -> Path:
        return self._folder / SLOTS[slot]

    def read(self) -> Reading:
        """Read both slots. Raises ``LibraryError("library-too-new")`` when a later program wrote them."""
        slots: list[State | None] = []
        damaged, missing = [], []
        for slot in range(2):
            try:
                slots.append(_decode(self._fs.read(self.path(slot))))
            except DiskError as error:
                if error.fields["reason"] != "ENOENT":
                    raise
                missing.append(slot)
                slots.append(None)
            except (BrokenSeal, msgspec.MsgspecError):
                damaged.append(slot)
                slots.append(None)
        return Reading((slots[0], slots[1]), tuple(damaged), tuple(missing))

    def write(self, slot: int, state: State) -> None:
        """Write one slot in place, durably."""
        self._fs.overwrite(self.path(slot), seal(msgspec.json.encode(state)))
        self._fs.sync_folder(self._folder)

    def spoil(self, slot: int) -> None:
        """Make a slot invalid: after a failed flush nobody knows which content the disk holds."""
        self._fs.overwrite(self.path(slot), b"\n")


def _decode(content: bytes) -> State:
    payload = unseal(content)
    written_by = msgspec.json.decode(payload, type=_Format).format
    if written_by > FORMAT:
        raise LibraryError("library-too-new", format=written_by)
    return msgspec.json.decode(payload, type=State)


class _Format(Struct):
    format: int
