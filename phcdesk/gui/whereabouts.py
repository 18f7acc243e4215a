"""Where the library of a data folder is, for the window: how to open it, and the children that prepare or change it.

What is heavy is imported by the calls and not here, because this is loaded before the window is on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from phcdesk.app.paths import AppPaths, own_command
from phcdesk.gui.port import LibraryPort, PackWork, Place
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.importing import Finding
    from phcdesk.importing.preview import Previews
    from phcdesk.importing.trusting import RootFacts
    from phcdesk.taxonomy import Vocabulary


def place_of(paths: AppPaths) -> Place:
    """How to open, prepare, check and change the library of ``paths``."""

    def opener() -> LibraryPort:
        from phcdesk.bundled import Bundle
        from phcdesk.importing import Store
        from phcdesk.library import Library

        return Library.open(Store(paths.data_dir), clock=now, bundle=Bundle(paths.packs, paths.taxonomy))

    def vocabulary() -> Vocabulary:
        from phcdesk.taxonomy import load_vocabulary

        return load_vocabulary(paths.taxonomy)

    def verify(cancel: CancelToken) -> Sequence[Finding]:
        from phcdesk.importing import Store, verify

        return verify(Store(paths.data_dir), deep=True, cancel=cancel)

    def fingerprints() -> Mapping[str, str]:
        from phcdesk.importing import Store
        from phcdesk.importing.trusting import trusted

        return {one.facts.publisher: one.anchor for one in trusted(Store(paths.data_dir))}

    def preview(files: Sequence[Path]) -> Previews:
        from phcdesk.importing import Store
        from phcdesk.importing.preview import preview_packs

        return preview_packs(files, Store(paths.data_dir), now=now())

    def command(words: Sequence[str]) -> tuple[str, ...]:
        return tuple(child_command(words, paths.data_dir))

    def root(file: Path) -> RootFacts:
        from phcdesk.importing.trusting import root_facts

        return root_facts(file)

    prepare = tuple(child_command(["prepare", "--progress-json"], paths.data_dir))
    work = PackWork(fingerprints, preview, command, root)
    return Place(opener, prepare, vocabulary, verify, work, documents=command(["serve-documents"]))


def now() -> datetime:
    """The time with its zone: the only clock of the window."""
    return datetime.now().astimezone()


def child_command(words: Sequence[str], data_dir: Path) -> list[str]:
    """A child of the command line that works on the library of this window."""
    return own_command([*words, "--data-dir", str(data_dir)])
