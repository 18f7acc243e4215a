"""The search index of a generation: opened where it is whole, otherwise built from the catalog."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.model import Document, Entry, Passage
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.index import Index, build_index, open_index
from phcdesk.search.index_update import update_index
from phcdesk.store.catalog import Catalog
from phcdesk.store.catalog_update import Renumbered
from phcdesk.store.reading import Generation


def ready_index(generation: Generation, *, progress: Progress = silent, cancel: CancelToken | None = None) -> Index:
    """The index of a generation: opened if it is whole, else built anew; in memory where the disk cannot be written."""
    with suppress(DamagedLibrary):
        return open_index(generation.index_folder, generation.id)
    try:
        return index_of(generation, generation.index_folder, progress=progress, cancel=cancel)
    except DiskError:
        return index_of(generation, None, progress=progress, cancel=cancel)


def index_of(
    generation: Generation, folder: Path | None, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Index:
    """Build the index of a generation from its catalog, in ``folder`` or in memory."""
    catalog = generation.catalog
    rows = ((row.id, row.pack, row.entry, _passages(catalog, row.entry, row.id)) for row in catalog.rows())
    return build_index(
        folder, rows, catalog.vocabulary(), generation.id, total=catalog.count, progress=progress, cancel=cancel
    )


def index_from(folder: Path, before: str, generation: Generation, renumbered: Renumbered) -> Index | None:
    """The index of a generation, made of that of the generation ``before`` in ``folder``; None where that cannot be."""
    catalog = generation.catalog
    entries = zip(renumbered.added, catalog.placed(renumbered.added), strict=True)
    rows = [(number, row.pack, row.entry, _passages(catalog, row.entry, number)) for number, row in entries]
    try:
        return update_index(
            folder,
            before,
            generation.index_folder,
            generation.id,
            renumbered.removed,
            rows,
            catalog.vocabulary(),
            entries=catalog.count,
        )
    except (DamagedLibrary, DiskError):
        return None


def _passages(catalog: Catalog, entry: Entry, entry_id: int) -> tuple[Passage, ...]:
    return catalog.passages(entry_id) if isinstance(entry, Document) and entry.sha256 else ()
