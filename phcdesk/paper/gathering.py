"""What papers are made of, read from a library: entries, reports about them, crisis sheets and packs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from phcdesk.answers.installed import InstalledPack
from phcdesk.crisis.sheet import CrisisSheet, Searchable, crisis_sheet
from phcdesk.formats.exporting import secret_places
from phcdesk.kept.corrections import Overlay
from phcdesk.model import Country, Entry, Placed, Service
from phcdesk.paper.booklet import Contents
from phcdesk.progress import CancelToken, Progress
from phcdesk.search.results import Reported, Request


class Shows(Protocol):
    """What is needed of a library to list entries."""

    @property
    def reported(self) -> Overlay: ...

    def show(self, ref: str) -> Entry: ...


class Gathered(Shows, Searchable, Protocol):
    """What is needed of a library."""

    def found(self, request: Request) -> Iterable[Placed]: ...

    def packs(self) -> Sequence[InstalledPack]: ...

    def pack_of(self, ref: str) -> str: ...


class Listed(NamedTuple):
    """Entries, and what was reported here about each of them, in the same order."""

    entries: Sequence[Entry]
    reported: Sequence[Sequence[Reported]]


def listed(library: Shows, refs: Sequence[str]) -> Listed:
    """The entries of these full names "publisher/id". Raises ``NotFound``."""
    return _with_reports(library, [(ref, library.show(ref)) for ref in refs])


def _with_reports(library: Shows, entries: Sequence[tuple[str, Entry]]) -> Listed:
    marks = [library.reported.noted(entry, ref).marks for ref, entry in entries]
    return Listed([entry for _, entry in entries], marks)


def found_contents(
    library: Gathered, request: Request, title: str, printed: date, progress: Progress, cancel: CancelToken
) -> Contents:
    """Everything that a request finds. Raises ``Cancelled``, ``UsageError`` for a filter that does not exist."""
    placed = list(_watched(library.found(request), progress, cancel))
    packs = {(one.ref.partition("/")[0], one.pack) for one in placed}
    return _contents(library, _with_reports(library, [(one.ref, one.entry) for one in placed]), packs, title, printed)


def listed_contents(library: Gathered, refs: Sequence[str], title: str, printed: date) -> Contents:
    """The entries of a list. Raises ``NotFound``."""
    packs = {(ref.partition("/")[0], library.pack_of(ref)) for ref in refs}
    return _contents(library, listed(library, refs), packs, title, printed)


def _contents(library: Gathered, found: Listed, packs: set[tuple[str, str]], title: str, printed: date) -> Contents:
    entries = found.entries
    made_of = tuple(one for one in library.packs() if (one.publisher, one.id) in packs)
    services = (
        placed.entry
        for placed in library.found(Request(filters={"kind": ("service",)}))
        if isinstance(placed.entry, Service)
    )
    secret = secret_places(services) if any(isinstance(entry, Service) for entry in entries) else frozenset[str]()
    return Contents(title, entries, _sheets(library, entries), made_of, printed, secret, found.reported)


def _sheets(library: Gathered, entries: Iterable[Entry]) -> tuple[CrisisSheet, ...]:
    """A sheet for each country that the entries are in: a number of another one is never printed."""
    countries = sorted({entry.country for entry in entries if isinstance(entry, Service | Country) and entry.country})
    return tuple(crisis_sheet(library, country) for country in countries)


def _watched(found: Iterable[Placed], progress: Progress, cancel: CancelToken) -> Iterable[Placed]:
    for count, one in enumerate(found, 1):
        cancel.check()
        progress("gather", count, 0)
        yield one
