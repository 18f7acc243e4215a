"""An entry that is no longer in the library: since when, why, and what may be used instead.

What a person put aside must not end at "not found": the place may have closed, and there may be another.
"""

from __future__ import annotations

from msgspec import Struct

from phcdesk.errors import NotFound
from phcdesk.library import Library
from phcdesk.model import Gone
from phcdesk.rows import row_of
from phcdesk.search.results import Hit, Request

MOST = 4
_TYPES = ("service_type", "document_type")


class Vanished(Struct, frozen=True):
    """What is left of an entry, and what is like it: what its publisher names first."""

    gone: Gone
    instead: tuple[Hit, ...]


def vanished(library: Library, ref: str) -> Vanished | None:
    """What became of "publisher/id" or of an id alone; None for what never was here, or still is."""
    gone = library.gone(ref)
    if gone is None:
        return None
    found = [*_named(library, ref, gone), *_alike(library, gone)]
    return Vanished(gone, tuple(dict.fromkeys(found))[:MOST])


def _named(library: Library, ref: str, gone: Gone) -> tuple[Hit, ...]:
    if not gone.replacement:
        return ()
    publisher = ref[: -len(gone.id)] if ref.endswith(f"/{gone.id}") else ""
    try:
        name = library.ref(f"{publisher}{gone.replacement}")
    except NotFound:
        return ()
    pack = library.pack_of(name)
    return (row_of(library.show(name), name, pack, library.label("pack", pack)),)


def _alike(library: Library, gone: Gone) -> tuple[Hit, ...]:
    """Entries of the same kind and type in the same country, or those with the most of its name."""
    filters: dict[str, tuple[str, ...]] = {"kind": (gone.kind,)}
    if gone.country:
        filters["country"] = (gone.country,)
    types = tuple(code.code for code in gone.codes if code.facet in _TYPES)
    if types:
        return library.search(Request(filters=filters | {"type": types}, limit=MOST)).hits
    return library.search(Request(text=gone.name, filters=filters, limit=MOST)).hits
