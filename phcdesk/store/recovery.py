"""What a writer does first: make the folder whole again, and drop what an interrupted import left behind.

The order matters. Before anything is removed, both slots are made to say durably what this process reads from them;
otherwise a power cut could bring back a slot that names a generation which has just been dropped.
"""

from __future__ import annotations

from collections.abc import Container

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.store.folder import Store
from phcdesk.store.lock import is_being_read
from phcdesk.store.state import SLOTS, State

FIRST_STATE = State(n=0)


def prepare_folders(store: Store) -> None:
    """Make the data folder and its parts, where they are missing. Needs no lock: every writer may do it.

    Their names become durable with the first slot, by ``settle_state``.
    """
    for folder in (store.objects.folder, store.generations.folder, store.staging):
        store.fs.make_folders(folder)


def settle_state(store: Store) -> State:
    """Make the slots durable and whole, and return the state that counts.

    Raises ``DamagedLibrary("state-damaged")`` when both slots are lost: damage is never taken for a first start.
    """
    reading = store.slots.read()
    state = store.settled_state(reading)
    if state is None or not state.current:
        # Who made these folders may have died before their names were durable, so it is no use to ask who did.
        store.fs.sync_parents(store.folder)
    if state is None:
        store.slots.write(0, FIRST_STATE)
        return FIRST_STATE
    for slot in range(len(SLOTS)):
        if slot in reading.damaged:
            store.slots.write(slot, state)
        elif slot not in reading.missing:
            store.fs.sync_file(store.slots.path(slot))
    store.fs.sync_folder(store.folder)
    return state


def drop_leftovers(store: Store, state: State, wanted: Container[str] = ()) -> None:
    """Remove what neither the current nor the previous generation needs, nor one that somebody still reads.

    ``wanted`` are blobs that the coming import will need: what a broken-off import stored is not stored again. If META
    of a kept generation cannot be read, no blob is removed, because nobody knows which ones it needs.
    """
    for name in store.fs.names(store.staging):
        store.fs.remove_tree(store.staging / name)
    kept = [name for name in store.generations.names() if not _dropped(store, name, state)]
    for name in store.fs.names(store.index_root):
        if name not in kept:
            store.fs.remove_tree(store.index_root / name)
    try:
        needed = {blob for name in kept for blob in store.generations.read(name).blobs()}
    except DamagedLibrary:
        return
    for blob in store.objects.names():
        if blob not in needed and blob not in wanted:
            store.objects.remove(blob)


def _dropped(store: Store, generation_id: str, state: State) -> bool:
    """Remove a generation that nobody needs; False if it has to stay."""
    if generation_id in (state.current, state.previous):
        return False
    if is_being_read(store.generations.seal_path(generation_id)):
        return False
    try:
        store.generations.remove(generation_id)
    except DiskError as error:
        if error.fields["reason"] in ("EACCES", "EPERM"):
            return False  # Windows: somebody has its catalog open
        raise
    return True
