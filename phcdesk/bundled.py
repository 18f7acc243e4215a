"""The packs that come with the program, and making a library hold them.

The library is prepared when there is none, when a newer program brings newer editions, and when it is damaged. Packs
that came from elsewhere stay. The training district is fictional and is only added when somebody asks for it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from phcdesk import importing
from phcdesk.errors import DamagedLibrary, NoLibrary
from phcdesk.importing import Store
from phcdesk.importing.indexing import index_of, ready_index
from phcdesk.model import BUNDLED_PUBLISHER, PackContent
from phcdesk.packs.source.pack_source import read_source
from phcdesk.problems import Problem
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.store.catalog import PackInfo
from phcdesk.taxonomy import load_vocabulary

TRAINING = "training-district"
PUBLISHER = BUNDLED_PUBLISHER


class Bundle(Struct, frozen=True):
    """Where the sources of the packs and the vocabulary lie."""

    packs: Path
    taxonomy: Path

    def editions(self) -> dict[str, int]:
        """Pack id -> edition of the packs that belong in every library. Reads a few lines a pack."""
        return {folder.name: _edition(folder) for folder in self._folders() if folder.name != TRAINING}

    def sources(self, ids: Sequence[str]) -> list[Path]:
        """The folders of these packs, in the order of their names."""
        return [folder for folder in self._folders() if folder.name in ids]

    def _folders(self) -> list[Path]:
        return sorted(folder for folder in self.packs.iterdir() if (folder / "pack.toml").is_file())


class Prepared(Struct, frozen=True):
    """What preparing did. ``problems`` are rows of the sources that could not be taken."""

    generation: str
    problems: tuple[Problem, ...] = ()


def _edition(folder: Path) -> int:
    try:
        return int(tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))["edition"])
    except (OSError, ValueError, KeyError):
        return 0


def missing(bundle: Bundle, installed: Sequence[PackInfo]) -> list[str]:
    """Ids of bundled packs that are not installed, or only in an older edition; the training district if it is old."""
    have = {pack.manifest.id: pack.manifest.edition for pack in installed if pack.manifest.publisher == PUBLISHER}
    wanted = bundle.editions()
    for folder in bundle.sources([TRAINING]) if TRAINING in have else ():
        wanted[TRAINING] = _edition(folder)
    return [pack for pack, edition in wanted.items() if have.get(pack, -1) < edition]


def prepare(
    store: Store,
    bundle: Bundle,
    *,
    now: datetime,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Prepared:
    """Make the library whole and up to date, and its index with it. Cheap when there is nothing to do.

    Raises ``DiskError``, ``LibraryBusy``, ``Cancelled``; the library is then as it was.
    """
    problems = _install_missing(store, bundle, now, progress, cancel)
    with importing.open_current(store) as generation:
        ready_index(generation, progress=progress, cancel=cancel)
        return Prepared(generation.id, problems)


def add_training(
    store: Store, bundle: Bundle, *, now: datetime, progress: Progress = silent, cancel: CancelToken | None = None
) -> Prepared:
    """Add the fictional training district to a library, and index it."""
    packs, problems = _read(bundle, [TRAINING], progress, cancel)
    importing.add(packs, store, now=now, progress=progress, cancel=cancel)
    with importing.open_current(store) as generation:
        ready_index(generation, progress=progress, cancel=cancel)
        return Prepared(generation.id, problems)


def remove(store: Store, publisher: str, pack_id: str, *, now: datetime, progress: Progress = silent) -> str:
    """Take a pack out of a library and index what is left. Raises ``NotFound("pack-not-found")``."""
    importing.remove(publisher, pack_id, store, now=now, progress=progress)
    with importing.open_current(store) as generation:
        ready_index(generation, progress=progress)
        return generation.id


def _install_missing(
    store: Store, bundle: Bundle, now: datetime, progress: Progress, cancel: CancelToken | None
) -> tuple[Problem, ...]:
    try:
        damage = [found for found in importing.verify(store, deep=True, progress=progress) if found.current]
    except NoLibrary:
        return _install_all(store, bundle, now, progress, cancel)
    if damage and not _repair(store, now, progress, cancel):
        return _install_all(store, bundle, now, progress, cancel)
    with importing.open_current(store) as generation:
        wanted = missing(bundle, generation.catalog.packs())
    if not wanted:
        return ()
    packs, problems = _read(bundle, wanted, progress, cancel)
    vocabulary = load_vocabulary(bundle.taxonomy)
    importing.add(packs, store, now=now, vocabulary=vocabulary, progress=progress, cancel=cancel)
    return problems


def _install_all(
    store: Store, bundle: Bundle, now: datetime, progress: Progress, cancel: CancelToken | None
) -> tuple[Problem, ...]:
    """Build the library anew. Packs from elsewhere stay, as far as they are whole."""
    packs, problems = _read(bundle, list(bundle.editions()), progress, cancel)
    vocabulary = load_vocabulary(bundle.taxonomy)
    keep = [record for record in importing.whole_packs(store) if record.manifest.publisher != PUBLISHER]
    importing.install(packs, vocabulary, store, now=now, keep=keep, progress=progress, cancel=cancel)
    return problems


def _repair(store: Store, now: datetime, progress: Progress, cancel: CancelToken | None) -> bool:
    """Mend the library from what it still has, so that packs from elsewhere stay; False when too little is left."""
    with suppress(DamagedLibrary):
        importing.repair_state(store)
        importing.rebuild_catalog(store, now=now, progress=progress, cancel=cancel)
        return True
    return False


def _read(
    bundle: Bundle, ids: Sequence[str], progress: Progress, cancel: CancelToken | None
) -> tuple[list[PackContent], tuple[Problem, ...]]:
    vocabulary = load_vocabulary(bundle.taxonomy)
    folders = bundle.sources(ids)
    packs: list[PackContent] = []
    problems: list[Problem] = []
    for done, folder in enumerate(folders):
        progress("read", done, len(folders))
        reading = read_source(folder, vocabulary, silent, cancel)
        packs.append(reading.content)
        problems += reading.problems
    return packs, tuple(problems)


__all__ = [
    "PUBLISHER",
    "TRAINING",
    "Bundle",
    "Prepared",
    "add_training",
    "index_of",
    "missing",
    "prepare",
    "ready_index",
    "remove",
]
