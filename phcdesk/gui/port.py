"""What the window needs of a library: the calls of ``phcdesk.library.Library``, as protocols.

The window is written against these, so that it can be tried without an index, and so that importing it loads no engine.
All calls but ``label`` may take time and are made in the worker of ``tasks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from pathlib import Path

    from phcdesk.answers.coverage import Coverage, Level
    from phcdesk.answers.indicators import Comparison
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.answers.shelf import Shelf
    from phcdesk.answers.standing import Standing
    from phcdesk.hours.clock import Judged
    from phcdesk.hours.state import HoursState
    from phcdesk.importing import Finding
    from phcdesk.importing.preview import Previews
    from phcdesk.importing.trusting import RootFacts
    from phcdesk.kept.corrections import Overlay
    from phcdesk.map_background import MapFile
    from phcdesk.model import Entry, Gone, Passage, Placed, Service
    from phcdesk.search.points import Points
    from phcdesk.search.results import FacetCounts, Hit, Request, Results, Suggestion, Whereabouts
    from phcdesk.taxonomy import Vocabulary
    from phcdesk.text.snippets import Sought


class LibraryPort(Protocol):
    """The library as the window sees it. Every call may raise ``PhcError``."""

    @property
    def count(self) -> int: ...

    reported: Overlay  # what was reported on this computer

    @property
    def clock_judged(self) -> Judged: ...

    def hours(self, service: Service) -> HoursState: ...

    def search(self, request: Request, cancel: CancelToken | None = None) -> Results: ...

    def with_help(self, request: Request, results: Results) -> Results: ...

    def points(self, request: Request, also: str = "", cancel: CancelToken | None = None) -> Points: ...

    def rows_of(self, entries: Sequence[int]) -> tuple[Hit, ...]: ...

    def facets(self, request: Request, cancel: CancelToken | None = None) -> FacetCounts: ...

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]: ...

    def place(self, text: str) -> Whereabouts: ...

    def places(self, beginning: str, limit: int = 8) -> Sequence[Whereabouts]: ...

    def coverage(self, facet: str, level: Level, country: str = "") -> Coverage: ...

    def shelf(self, text: str = "", cancel: CancelToken | None = None) -> Shelf: ...

    def standing(self, ref: str) -> Standing: ...

    def pages_found(self, ref: str, text: str) -> tuple[int, ...]: ...

    def sought(self, ref: str, text: str) -> Sought: ...

    def show(self, ref: str) -> Entry: ...

    def comparison(self, ref: str) -> tuple[Comparison, ...]: ...

    def pack_of(self, ref: str) -> str: ...

    def passages(self, ref: str) -> tuple[Passage, ...]: ...

    def gone(self, ref: str) -> Gone | None: ...

    def body_html(self, ref: str) -> str: ...

    def file_of(self, ref: str) -> Path: ...

    def maps(self) -> Sequence[MapFile]: ...

    def label(self, facet: str, code: str, language: str = "en") -> str: ...

    def found(self, request: Request) -> Iterable[Placed]: ...

    def packs(self) -> Sequence[InstalledPack]: ...

    def pack_sizes(self) -> Mapping[str, int]: ...

    def close(self) -> None: ...


Opener = Callable[[], LibraryPort]
"""Opens the library. Raises ``NoLibrary`` or ``DamagedLibrary`` when it has to be prepared first."""


class PackWork(NamedTuple):
    """What can be done with packs: looking, in this process; and the command of a child that changes the library."""

    fingerprints: Callable[[], Mapping[str, str]]  # of the publishers that are trusted. Raises ``PhcError``
    preview: Callable[[Sequence[Path]], Previews]  # writes nothing. Raises ``PhcError``
    command: Callable[[Sequence[str]], tuple[str, ...]]  # of the child, for the words after ``phcdesk``
    root: Callable[[Path], RootFacts]  # who a root.json speaks for. Raises ``PhcError``


class Place(NamedTuple):
    """Where a library is: how to open it, the command of the child that prepares it, and what needs no open library."""

    opener: Opener
    prepare: tuple[str, ...]
    vocabulary: Callable[[], Vocabulary] | None = None  # the one that comes with the program. Raises ``SourceError``
    verify: Callable[[CancelToken], Sequence[Finding]] | None = None  # looks at every file. Raises ``NoLibrary``
    packs: PackWork | None = None
    documents: tuple[str, ...] = ()  # the command of the child that paints the pages of documents


Refuge = Callable[[], Place]
"""Gives a place that lasts for this session, for when the usual one cannot be written to."""
