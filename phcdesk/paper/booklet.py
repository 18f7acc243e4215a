"""A booklet: a whole area, or a shortlist, as a directory to print, in one language.

The page for the worst moment comes first, then the contents by type and town, the entries, and an index of names and
towns. The blocks are made as they are printed, so a large booklet takes little memory. A place that is restricted for
one service is restricted for all, as when services leave for other programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from phcdesk.answers.installed import InstalledPack
from phcdesk.app.translating import marked
from phcdesk.crisis.sheet import CrisisSheet
from phcdesk.errors import UsageError
from phcdesk.formats.restricted import hidden
from phcdesk.model import Entry, Service
from phcdesk.paper.blocks import Block, Heading, NewPage, Paper, Pointer, Words
from phcdesk.paper.booklet_cover import cover
from phcdesk.paper.booklet_entry import entry_blocks
from phcdesk.paper.booklet_order import Group, by_name, by_town, ordered
from phcdesk.paper.crisis_page import crisis_blocks
from phcdesk.paper.voices import Voice
from phcdesk.search.results import Reported

MOST = 5_000
"""Entries of a booklet: more than that nobody binds, and nobody finds anything in."""

_OTHERS = marked("Booklet", "Other services and texts")
_CONTENTS = marked("Booklet", "Contents")
_NAMES = marked("Booklet", "Names")
_TOWNS = marked("Booklet", "Towns")
_FOOTER = marked("Booklet", "{title} · printed {date}")


class Contents(NamedTuple):
    """What a booklet is made of. ``title`` is what it is about: an area, or the name of a list."""

    title: str
    entries: Sequence[Entry]
    sheets: Sequence[CrisisSheet]
    packs: Sequence[InstalledPack]
    printed: date
    secret: frozenset[str] = frozenset()  # the ids of places that any service says must stay secret
    reported: Sequence[Sequence[Reported]] = ()  # on this computer about each entry, in their order


def booklet(contents: Contents, voice: Voice) -> Paper:
    """The booklet on A4. Raises ``UsageError`` "nothing-to-print", "booklet-too-long" (``count``, ``most``)."""
    count = len(contents.entries)
    if not count:
        raise UsageError("nothing-to-print")
    if count > MOST:
        raise UsageError("booklet-too-long", count=count, most=MOST)
    title = contents.title or voice.speech.translate("Slip", "Where to find help")
    footer = voice.speech.translate("Booklet", _FOOTER)
    return Paper(
        title=title,
        language=voice.language,
        size="A4",
        blocks=_Blocks(contents._replace(title=title), voice),
        right_to_left=voice.right_to_left,
        footer=footer.format(title=title, date=voice.speech.isolate(contents.printed.isoformat())),
        parts=count,
    )


def safe(entry: Entry, secret: frozenset[str]) -> Entry:
    """An entry as it may be printed."""
    if not isinstance(entry, Service):
        return entry
    places = entry.service_at_locations
    if any(at.location.id in secret for at in places):
        places = tuple(
            replace(at, location=replace(at.location, restricted=True)) if at.location.id in secret else at
            for at in places
        )
        entry = replace(entry, service_at_locations=places)
    return hidden(entry)


class _Blocks:
    """The blocks, made anew each time one goes through them."""

    def __init__(self, contents: Contents, voice: Voice) -> None:
        self._contents = contents
        self._voice = voice
        translate = voice.speech.translate
        entries = [safe(entry, contents.secret) for entry in contents.entries]
        self._groups = ordered(entries, voice.label, translate("Booklet", _OTHERS), contents.reported)

    def __iter__(self) -> Iterator[Block]:
        voice, contents = self._voice, self._contents
        yield from cover(contents.title, len(contents.entries), contents.packs, contents.printed, voice)
        for sheet in contents.sheets:
            yield NewPage()
            yield from crisis_blocks(sheet, voice)
        yield NewPage()
        yield self._heading(_CONTENTS)
        yield from _contents(self._groups)
        yield from self._entries()
        yield NewPage()
        yield self._heading(_NAMES)
        yield from self._index_of_names()
        towns = list(by_town(self._groups))
        if towns:
            yield NewPage()
            yield self._heading(_TOWNS)
            yield from (Pointer(Words(town), anchors, 2) for town, anchors in towns)

    def _heading(self, text: str) -> Heading:
        return Heading(Words(self._voice.speech.translate("Booklet", text), self._voice.language), 1)

    def _entries(self) -> Iterator[Block]:
        kind = ""
        yield NewPage()
        for group in self._groups:
            if group.kind != kind:
                kind = group.kind
                yield Heading(Words(kind, self._voice.language), 1)
            if group.town:
                yield Heading(Words(group.town), 2)
            for item in group.items:
                yield from entry_blocks(item, self._voice, self._contents.printed)

    def _index_of_names(self) -> Iterator[Block]:
        before = ""
        for initial, name, anchor in by_name(self._groups):
            if initial != before:
                before = initial
                yield Heading(Words(initial), 3)
            yield Pointer(Words(name), (anchor,), 2)


def _contents(groups: Sequence[Group]) -> Iterator[Block]:
    kind = ""
    for group in groups:
        first = group.items[0].anchor
        if group.kind != kind:
            kind = group.kind
            yield Pointer(Words(kind), (first,), 1)
        if group.town:
            yield Pointer(Words(group.town), (first,), 2)
