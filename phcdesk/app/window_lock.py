"""Who is the one window of a data folder: the holder of a lock that ends with its process, however that ends."""

from __future__ import annotations

import contextlib
from pathlib import Path

from phcdesk.errors import DiskError, LibraryBusy
from phcdesk.store.fs import Fs
from phcdesk.store.lock import WriterLock

LOCK_FILE = "window.lock"


def hold_window_lock(data_dir: Path, until: contextlib.ExitStack) -> bool:
    """Hold the lock until the stack is closed; False if another window holds it.

    A folder that cannot be written to is shared by any number of windows: there True says that nobody objects.
    """
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        until.enter_context(WriterLock(Fs(), data_dir / LOCK_FILE))
    except LibraryBusy:
        return False
    except (DiskError, OSError):
        return True
    return True
