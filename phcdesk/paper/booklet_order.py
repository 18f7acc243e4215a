"""The order of a booklet: services by type, then by town, then by name; and what its contents and index lead to."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import chain, groupby, repeat
from typing import NamedTuple

from phcdesk.app.record_facts import Label
from phcdesk.model import Entry, Service
from phcdesk.search.results import Reported


class Item(NamedTuple):
    """An entry with where it stands. ``kind`` is the name of its type, ``town`` blank where none is known."""

    entry: Entry
    kind: str
    town: str
    anchor: str
    reported: Sequence[Reported] = ()  # on this computer


class Group(NamedTuple):
    """The entries of one type in one town."""

    kind: str
    town: str
    items: tuple[Item, ...]


def ordered(
    entries: Sequence[Entry], label: Label, others: str, reported: Sequence[Sequence[Reported]] = ()
) -> tuple[Group, ...]:
    """The entries in groups, those without a town first. ``others`` names what has no type and comes last.

    ``reported``: what was reported here about each entry, in their order; blank where nothing was.
    """
    found = [
        (_kind(entry, label) or others, _town(entry), entry, marks)
        for entry, marks in zip(entries, chain(reported, repeat(())), strict=False)
    ]
    rank = {kind: (kind == others, plain(kind), kind) for kind, _, _, _ in found}
    found.sort(key=lambda one: (rank[one[0]], plain(one[1]), one[1], plain(one[2].name), one[2].id))
    numbered = [
        Item(entry, kind, town, f"entry-{number}", marks) for number, (kind, town, entry, marks) in enumerate(found, 1)
    ]
    return tuple(
        Group(kind, town, tuple(items))
        for (kind, town), items in groupby(numbered, lambda item: (item.kind, item.town))
    )


def by_name(groups: Sequence[Group]) -> Iterator[tuple[str, str, str]]:
    """(initial, name with its town, anchor) of every entry, by name."""
    items = sorted((item for group in groups for item in group.items), key=lambda item: plain(item.entry.name))
    for item in items:
        yield plain(item.entry.name)[:1].upper(), item.entry.name, item.anchor


def by_town(groups: Sequence[Group]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(town, the anchors of its entries), by town."""
    towns: dict[str, list[str]] = {}
    for group in groups:
        if group.town:
            towns.setdefault(group.town, []).extend(item.anchor for item in group.items)
    yield from ((town, tuple(towns[town])) for town in sorted(towns, key=plain))


def plain(text: str) -> str:
    """A text as it is put in order: without accents, marks and case."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().strip()


def _kind(entry: Entry, label: Label) -> str:
    code = next((code for code in entry.codes if code.facet in ("service_type", "document_type")), None)
    return label(code.facet, code.code) if code else ""


def _town(entry: Entry) -> str:
    if not isinstance(entry, Service):
        return ""
    cities = (address.city for at in entry.service_at_locations for address in at.location.addresses)
    return next((city.strip() for city in cities if city.strip()), "")
