"""An engine that notices when the files of its index become others while it is open: a row of theirs could be wrong.

Tantivy checks no sums while it reads. So the size and the time of every file are looked at before each answer, which
costs microseconds, and its sum only where they changed or where reading failed. A file that is gone is no damage: the
library on disk is another one by now, and what was opened can still be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.progress import CancelToken
from phcdesk.search.engine import Engine, Found, OpenEntries
from phcdesk.search.index import Index, sums_of
from phcdesk.search.pages import Pages
from phcdesk.search.points import Points
from phcdesk.search.results import FacetCounts, Relaxation, Request
from phcdesk.text.query import Node


class WatchedEngine(Engine):
    """Answers as ``Engine`` does, or raises ``DamagedLibrary``. An index in memory has no files to watch."""

    def __init__(self, index: Index, folder: Path) -> None:
        super().__init__(index)
        self._folder = folder
        self._sums = index.seal.files
        self._looks = self._look()

    def search(
        self, request: Request, *, today: int, open_entries: OpenEntries, cancel: CancelToken | None = None
    ) -> Found:
        with self._whole():
            return super().search(request, today=today, open_entries=open_entries, cancel=cancel)

    def facets(self, request: Request, *, open_entries: OpenEntries, cancel: CancelToken | None = None) -> FacetCounts:
        with self._whole():
            return super().facets(request, open_entries=open_entries, cancel=cancel)

    def relaxations(self, request: Request, *, open_entries: OpenEntries) -> tuple[Relaxation, ...]:
        with self._whole():
            return super().relaxations(request, open_entries=open_entries)

    def points(
        self, request: Request, *, open_entries: OpenEntries, also: int = -1, cancel: CancelToken | None = None
    ) -> Points:
        with self._whole():
            return super().points(request, open_entries=open_entries, also=also, cancel=cancel)

    def pages(self, entry: int, parts: Sequence[Node]) -> Pages:
        with self._whole():
            return super().pages(entry, parts)

    def superseding(self, identity: str) -> tuple[int, ...]:
        with self._whole():
            return super().superseding(identity)

    @contextmanager
    def _whole(self) -> Iterator[None]:
        looks = self._look()
        if looks != self._looks:
            self._require_sums("changed")
            self._looks = looks
        try:
            yield
        except PhcError:
            raise
        except BaseException as fault:  # a panic of Tantivy is no Exception
            self._require_sums(str(fault))
            raise

    def _look(self) -> dict[str, tuple[int, int]]:
        """(size, time) of every file that is there."""
        looks = {}
        for name in self._sums:
            try:
                seen = (self._folder / name).stat()
            except OSError:
                continue
            looks[name] = seen.st_size, seen.st_mtime_ns
        return looks

    def _require_sums(self, reason: str) -> None:
        try:
            found = sums_of(self._folder) if self._sums else {}
        except OSError:
            return
        if any(found.get(name, sealed) != sealed for name, sealed in self._sums.items()):
            raise DamagedLibrary("index-damaged", path=str(self._folder), reason=reason)
