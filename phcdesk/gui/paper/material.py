"""What a paper is made of, read from the library in the worker, and the paper itself in the languages chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from phcdesk.app.speaking import Languages
from phcdesk.gui.paper.wanted import Wanted
from phcdesk.gui.port import LibraryPort
from phcdesk.paper.blocks import Paper
from phcdesk.paper.booklet import Contents, booklet
from phcdesk.paper.gathering import Listed, found_contents, listed, listed_contents
from phcdesk.paper.service_slip import SquareKind
from phcdesk.paper.slip import Form, slip
from phcdesk.paper.voices import voices_of
from phcdesk.progress import CancelToken, silent

Material = Listed | Contents


class Choice(NamedTuple):
    """How a paper is to be."""

    languages: tuple[str, ...]  # the reader's first
    form: Form = "slip"
    square: SquareKind = "tel"


def read(library: LibraryPort, wanted: Wanted, printed: date, cancel: CancelToken) -> Material:
    """Read what is wanted. Raises ``NotFound``, ``DamagedLibrary``, ``Cancelled``."""
    if not wanted.is_booklet:
        return listed(library, wanted.refs)
    if wanted.request is not None:
        return found_contents(library, wanted.request, wanted.title, printed, silent, cancel)
    return listed_contents(library, wanted.refs, wanted.title, printed)


def made(material: Material, choice: Choice, library: LibraryPort, translations: Path) -> Paper:
    """The paper. Raises ``UsageError``, such as "no-slip" and "booklet-too-long"."""
    voices = voices_of(choice.languages, Languages(translations), library.label)
    if isinstance(material, Contents):
        return booklet(material, voices[0])
    return slip(material.entries, voices, choice.form, choice.square, material.reported)
