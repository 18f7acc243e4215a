"""The documents and quick cards of a library as they stand on a shelf: rows to choose from, and what sorts them.

A ``Shelf`` holds no text of a document, so that thousands of rows are little. It knows no disk and no screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.model import CURRENT, Document, Guide, Placed, holds
from phcdesk.progress import CancelToken
from phcdesk.rows import row_of
from phcdesk.search.engine import Found
from phcdesk.search.facets import facet_values, licence_name, publishers_of
from phcdesk.search.results import Hit, Piece, Request, Step

Find = Callable[[Request, CancelToken | None], Found]
"""Searches the index."""

MOST = 10_000
"""Documents and quick cards that are listed."""
_SHOWN = 240
"""Characters of a summary that a row shows."""


class Shelved(Struct, frozen=True):
    """One document or quick card: its row, and by what it is grouped."""

    hit: Hit
    topics: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    licence: str = ""
    standing: str = ""  # current, draft, superseded, withdrawn
    has_text: bool = False
    has_map: bool = False
    has_link: bool = False


class Shelf(Struct, frozen=True):
    """What is on the shelf for some words, best first; without words all of it, newest first."""

    rows: tuple[Shelved, ...] = ()
    step: Step = "all"
    did_you_mean: str | None = None
    crisis: bool = False  # the words speak of danger


class Shelves:
    """Fills shelves from one library. Safe to use from several threads."""

    def __init__(self, find: Find, placed: Callable[[Sequence[int]], list[Placed]], titles: Mapping[str, str]) -> None:
        """``placed`` gives the entries of numbers, ``titles`` are those of the packs by their ids."""
        self._find_by = find
        self._placed = placed
        self._titles = titles

    def shelf(self, text: str, cancel: CancelToken | None = None) -> Shelf:
        """What has some words, best first; all there is, newest first, without words."""
        found = self._find(text, cancel)
        rows = tuple(filter(None, (self._rows.get(ranked.entry) for ranked in found.ranked)))
        rows = rows if text.strip() else _newest_first(rows)
        return Shelf(rows, found.step, found.did_you_mean, found.crisis)

    def _find(self, text: str, cancel: CancelToken | None = None) -> Found:
        return self._find_by(Request(text=text, filters={"kind": ("document", "guide")}, limit=MOST), cancel)

    @cached_property
    def _rows(self) -> dict[int, Shelved]:
        """Every document and quick card as a row: made once, because reading thousands takes a moment."""
        numbers = [ranked.entry for ranked in self._find("").ranked]
        return {
            number: _shelved(one.entry, row_of(one.entry, one.ref, one.pack, self._titles.get(one.pack, one.pack)))
            for number, one in zip(numbers, self._placed(numbers), strict=True)
            if isinstance(one.entry, Document | Guide)
        }


def _shelved(entry: Document | Guide, row: Hit) -> Shelved:
    values = facet_values(entry, row.pack_id)
    document = entry if isinstance(entry, Document) else Document("", "")
    return Shelved(
        hit=replace(row, snippet=(Piece(entry.description[:_SHOWN]),)),
        topics=values.get("topic", ()),
        types=values.get("type", ()),
        publishers=publishers_of(document),
        languages=values.get("language", ()),
        licence=licence_name(entry.licence),
        standing=entry.status or CURRENT,
        has_text=bool(entry.body if isinstance(entry, Guide) else entry.sha256 and not entry.is_map),
        has_map=document.is_map,
        has_link=document.identifier.startswith(("https://", "http://")),
    )


def _newest_first(rows: Iterable[Shelved]) -> tuple[Shelved, ...]:
    """By year, then by title; what has no year comes late, and what no longer holds last."""
    by_title = sorted(rows, key=lambda one: one.hit.title.casefold())
    by_year = sorted(by_title, key=lambda one: one.hit.year, reverse=True)
    return tuple(sorted(by_year, key=lambda one: not holds(one.standing)))
