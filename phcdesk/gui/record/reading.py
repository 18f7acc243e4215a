"""Reading an entry, and its text if it has one. It is done in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from phcdesk.gui.port import LibraryPort, PackFacts
from phcdesk.gui.record.shown import Shown

if TYPE_CHECKING:
    from phcdesk.model import Entry
    from phcdesk.search.results import Hit


def read_entry(library: LibraryPort, ref: str, hit: Hit | None, packs: Mapping[str, PackFacts]) -> tuple[Entry, Shown]:
    """The entry and what goes with it to its page; ``hit`` is how it was found. Raises ``PhcError``."""
    from phcdesk.model import Document, Guide

    entry = library.show(ref)
    body = library.body_html(ref) if isinstance(entry, Document | Guide) else ""
    pack = packs.get(library.pack_of(ref))
    return entry, Shown(ref, hit, pack, body)
