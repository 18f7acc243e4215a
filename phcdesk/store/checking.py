"""What is wrong with a library: findings for the health page and ``phcdesk doctor``. Nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from phcdesk.errors import DamagedLibrary, DiskError, PhcError
from phcdesk.progress import CancelToken, Progress
from phcdesk.store.catalog import Catalog
from phcdesk.store.folder import Store
from phcdesk.store.generations import StoredGeneration


class Finding(Struct, frozen=True):
    """One thing that is wrong. ``code`` names the sentence and ``fields`` fill it, as in ``phcdesk.errors``.

    ``generation`` is blank for what concerns them all; ``current`` says whether people are looking at it now.
    """

    code: str
    fields: dict[str, str]
    generation: str = ""
    current: bool = False


def findings(store: Store, *, deep: bool, progress: Progress, cancel: CancelToken) -> Iterator[Finding]:
    """Look at slots, META and catalogs of the current and the previous generation; ``deep`` hashes every blob too.

    Raises ``NoLibrary`` when there is nothing to look at.
    """
    for slot in store.slots.read().damaged:
        yield Finding("state-slot-damaged", {"path": str(store.slots.path(slot))})
    try:
        state = store.state()
    except DamagedLibrary as error:
        yield _finding(error, "", current=True)
        return
    good: set[str] = set()
    for generation_id in filter(None, (state.current, state.previous)):
        current = generation_id == state.current
        try:
            stored = store.generations.read(generation_id)
        except (DamagedLibrary, DiskError) as error:
            yield _finding(error, generation_id, current=current)
            continue
        for problem in _catalog_errors(store, stored, deep=deep):
            yield _finding(problem, generation_id, current=current)
        for problem in _blob_errors(store, stored, good, deep=deep, progress=progress, cancel=cancel):
            yield _finding(problem, generation_id, current=current)


def _catalog_errors(store: Store, stored: StoredGeneration, *, deep: bool) -> Iterator[PhcError]:
    try:
        with Catalog.open(stored.catalog) as catalog:
            if catalog.count != stored.record.entries:
                yield DamagedLibrary("catalog-damaged", path=str(stored.catalog))
            catalog.check()
        if deep and store.fs.sha256(stored.catalog) != stored.record.catalog_sha256:
            yield DamagedLibrary("catalog-damaged", path=str(stored.catalog))
    except (DamagedLibrary, DiskError) as error:
        yield error


def _blob_errors(
    store: Store, stored: StoredGeneration, good: set[str], *, deep: bool, progress: Progress, cancel: CancelToken
) -> Iterator[PhcError]:
    blobs = sorted(set(stored.blobs()) - good)
    for done, blob in enumerate(blobs):
        cancel.check()
        progress("check", done, len(blobs))
        try:
            store.objects.check(blob, deep=deep)
            good.add(blob)
        except (DamagedLibrary, DiskError) as error:
            yield error
    progress("check", len(blobs), len(blobs))


def _finding(error: PhcError, generation_id: str, *, current: bool) -> Finding:
    return Finding(error.code, {name: str(value) for name, value in error.fields.items()}, generation_id, current)
