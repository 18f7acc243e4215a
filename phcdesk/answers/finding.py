"""From what the engine found to the rows that are shown, and where in a document the words are.

A document is one row, however many of its pages have the words: the row names the best page and says how many more
there are. That is worked out for the rows that are asked for, and for no others.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.hours.now import Opening
from phcdesk.kept.corrections import Overlay, noted_row
from phcdesk.model import Document, Entry, Passage, Placed
from phcdesk.rows import row_of
from phcdesk.search.engine import Engine, Found
from phcdesk.search.fields import shown_text
from phcdesk.search.order import Ranked
from phcdesk.search.pages import Pages
from phcdesk.search.results import Hit, Piece
from phcdesk.store.catalog import Catalog
from phcdesk.text.analysis import exact_words
from phcdesk.text.closeness import stretch
from phcdesk.text.snippets import snippet

FIRST_ROWS = 6
"""The rows among which documents change places when one of them has all that was typed in one place."""
_FEWEST_TYPED = 3
_LOOKED_INTO = 12
"""Words that were typed, from which it matters how they stand; and pages of a document that are looked into for that.
"""
_PART_OF_A_SENTENCE = 5
_A_LONG_SENTENCE = 40
"""So many words of a sentence are hardly typed by chance; and so many words, small ones among them, are one place.
"""


class FoundPart(Struct, frozen=True):
    """The part of an entry that a row quotes from. ``page`` is None where the entry has no parts, or none was found."""

    text: str
    page: int | None = None
    more: int = 0
    heading: str = ""
    stretch: float = math.inf
    """In how many words in a row all stand that was typed; infinite where they do not, or nobody looked."""


class Rows:
    """Makes rows of one library. Safe to use from several threads."""

    def __init__(
        self,
        catalog: Catalog,
        engine: Engine,
        opening: Opening,
        titles: Mapping[str, str],
        reported: Overlay,
    ) -> None:
        """``titles`` are those of the packs by their ids; ``reported`` is what was reported on this computer."""
        self._catalog = catalog
        self._engine = engine
        self._opening = opening
        self._titles = titles
        self._reported = reported

    def of(self, found: Found, *, from_first: bool = True) -> tuple[Hit, ...]:
        """The rows of an answer, in its order; ``from_first`` if the first of all is among them."""
        placed = self._catalog.placed([ranked.entry for ranked in found.ranked])
        parts = [
            self._found_part(here.entry, ranked.entry, found) for here, ranked in zip(placed, found.ranked, strict=True)
        ]
        order = in_order(parts, found.typed) if from_first else range(len(parts))
        return tuple(self._hit(placed[at], found.ranked[at], parts[at], found) for at in order)

    def bare(self, placed: Placed) -> Hit:
        """The row of an entry that nobody searched for."""
        row = row_of(placed.entry, placed.ref, placed.pack, self._titles.get(placed.pack, placed.pack))
        return noted_row(row, self._reported.noted(placed.entry, placed.ref))

    def known(self, entries: Sequence[int]) -> tuple[Hit, ...]:
        """The rows of entries that nobody searched for by words, with whether they are open."""
        return tuple(self._timed(self.bare(placed), placed.entry) for placed in self._catalog.placed(entries))

    def _timed(self, hit: Hit, entry: Entry) -> Hit:
        hours = self._opening.state(entry)
        return replace(hit, open_now=hours.open, open_until=hours.until, opens_next=hours.next_opening)

    def successor(self, ref: str, entry: Document) -> Hit | None:
        """The document of the same publisher that takes the place of this one: as its withdrawal or that one says."""
        publisher, _, _ = ref.rpartition("/")
        named = self._catalog.id_of(f"{publisher}/{entry.use_instead}") if entry.use_instead else None
        numbers = [named] if named is not None else self._engine.superseding(entry.id)
        newer = [one for one in self._catalog.placed(list(numbers)) if one.ref.rpartition("/")[0] == publisher]
        newest = max(newer, key=_year, default=None)
        return self.bare(newest) if newest is not None and newest.ref != ref else None

    def _hit(self, placed: Placed, ranked: Ranked, part: FoundPart, found: Found) -> Hit:
        entry = placed.entry
        marked = snippet(part.text, found.stems, found.beginnings, entry.language or "en")
        return replace(
            self._timed(self.bare(placed), entry),
            score=round(ranked.score, 4),
            distance_km=None if ranked.distance_km is None else round(ranked.distance_km, 1),
            direction=ranked.direction,
            serves_here=ranked.serves_here,
            page=part.page,
            more_pages=part.more,
            heading=part.heading,
            snippet=tuple(Piece(text, mark) for text, mark in marked),
        )

    def _found_part(self, entry: Entry, number: int, found: Found) -> FoundPart:
        if isinstance(entry, Document) and entry.sha256 and found.parts:
            pages = self._engine.pages(number, found.parts)
            passage, near = self._best_passage(number, pages, found.typed)
            if passage is not None:
                heading = "" if passage.heading == entry.name else passage.heading
                return FoundPart(passage.text, passage.number, pages.more, heading, near)
        return FoundPart(shown_text(entry))

    def _best_passage(self, number: int, pages: Pages, typed: Sequence[str]) -> tuple[Passage | None, float]:
        """Of the pages with as many of the words, that on which all that was typed stands closest together; how close.

        The index has no small words, and of a sentence they are half.
        """
        if pages.best is None or len(typed) < _FEWEST_TYPED:
            return (self._catalog.passage(number, pages.best) if pages.best is not None else None), math.inf
        numbers = dict.fromkeys((pages.best, *pages.numbers[:_LOOKED_INTO]))
        passages = filter(None, (self._catalog.passage(number, one) for one in numbers))
        stretches = [(_stretch(passage, typed), at, passage) for at, passage in enumerate(passages)]
        near, _, best = min(stretches, default=(math.inf, 0, None))
        return best, near


def in_order(parts: Sequence[FoundPart], typed: Sequence[str]) -> list[int]:
    """The places of the first rows anew: the documents among them that have all that was typed in one place come first.

    They change places among themselves alone, and only when so much was typed that it is a part of a sentence.
    """
    order = list(range(len(parts)))
    if len(typed) < _PART_OF_A_SENTENCE:
        return order
    places = [at for at in order[:FIRST_ROWS] if parts[at].page is not None]
    nearest = sorted(places, key=lambda at: parts[at].stretch if parts[at].stretch <= _A_LONG_SENTENCE else math.inf)
    for place, at in zip(places, nearest, strict=True):
        order[place] = at
    return order


def _stretch(passage: Passage, typed: Sequence[str]) -> float:
    return stretch(exact_words().terms(passage.text), typed) or math.inf


def _year(placed: Placed) -> str:
    return placed.entry.year if isinstance(placed.entry, Document) else ""
