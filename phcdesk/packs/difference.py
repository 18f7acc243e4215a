"""What an edition changes, as a person is told: entry by entry and field by field.

Any difference counts, a changed title as much as a changed number.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct

from phcdesk.model import Entry, Schedule
from phcdesk.shards import EntryChange, decode_entry

CLOSED = frozenset({"closed", "defunct", "inactive", "temporarily closed", "withdrawn"})
"""Values of ``status`` with which an entry can no longer be used, or not now."""

_CALLED = {"sha256": "file", "media_type": "file"}
"""Fields that a person knows by another name."""


class FieldChange(Struct, frozen=True):
    """One field of an entry, as short text of both editions."""

    field: str
    before: str
    after: str


class Touched(Struct, frozen=True):
    """An entry that an edition touches. ``fields`` is empty for what is added or removed as a whole."""

    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()


class Difference(Struct, frozen=True):
    """What becomes of the entries of a pack; each one is in one of the lists, or unchanged."""

    added: tuple[Touched, ...] = ()
    changed: tuple[Touched, ...] = ()
    closed: tuple[Touched, ...] = ()
    removed: tuple[Touched, ...] = ()
    unchanged: int = 0


def difference(found: Iterable[EntryChange], old_count: int, withdrawn: Container[str] = ()) -> Difference:
    """Sort what differs into what a person is told. ``withdrawn`` are ids that the new edition newly sets aside."""
    added: list[Touched] = []
    changed: list[Touched] = []
    closed: list[Touched] = []
    removed: list[Touched] = []
    for change in found:
        if change.new is None:
            removed.append(Touched(change.id, _entry(change.old).name))
        elif change.old is None:
            added.append(Touched(change.id, _entry(change.new).name))
        else:
            old, new = _entry(change.old), _entry(change.new)
            touched = Touched(new.id, new.name, tuple(field_changes(old, new)))
            (closed if change.id in withdrawn or _closes(old, new) else changed).append(touched)
    unchanged = old_count - len(changed) - len(closed) - len(removed)
    return Difference(tuple(added), tuple(changed), tuple(closed), tuple(removed), unchanged)


def field_changes(old: Entry, new: Entry) -> Iterator[FieldChange]:
    """The fields in which two entries differ, in the order of the record."""
    if type(old) is not type(new):
        yield FieldChange("kind", type(old).__name__.lower(), type(new).__name__.lower())
    told: set[str] = set()
    for field in dict.fromkeys((*new.__struct_fields__, *old.__struct_fields__)):
        before, after = getattr(old, field, ""), getattr(new, field, "")
        called = _CALLED.get(field, field)
        if before != after and called not in told:
            told.add(called)
            yield FieldChange(called, *(("", "") if called == "file" else (_shown(before), _shown(after))))


def _closes(old: Entry, new: Entry) -> bool:
    before, after = getattr(old, "status", ""), getattr(new, "status", "")
    return after in CLOSED and before not in CLOSED


def _entry(line: bytes | None) -> Entry:
    return decode_entry(line or b"")


def _shown(value: Any) -> str:
    """A value as short text: what in it says something."""
    if isinstance(value, Schedule):
        times = "–".join(time.removesuffix(":00") for time in (value.opens_at, value.closes_at) if time)
        rest = msgspec.structs.replace(value, opens_at="", closes_at="", byday="")
        value = (" ".join(filter(None, (value.byday, times))), *msgspec.structs.astuple(rest))
    if isinstance(value, Struct):
        value = msgspec.structs.astuple(value)
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_shown, value)))
    return str(value) if value else ""
