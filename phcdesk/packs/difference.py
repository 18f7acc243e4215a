"""What an edition changes, as a person is told: entry by entry and field by field.

Any difference counts, a changed title as much as a changed number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from phcdesk.model import NOT_NOW, Entry, Schedule, Withdrawal, kind_of
from phcdesk.shards import EntryChange, decode_entry

_CLOSED = NOT_NOW | {"closed", "withdrawn"}
"""Values of ``status`` with which an entry can no longer be used, or not now."""

_CALLED = {"sha256": "file", "media_type": "file"}
"""Fields that a person knows by another name."""


class FieldChange(Struct, frozen=True):
    """One field of an entry, as short text of both editions."""

    field: str
    before: str
    after: str


class Touched(Struct, frozen=True):
    """An entry that an edition touches. ``fields`` is empty for what is added or removed as a whole.

    Of one that its publisher withdraws, ``reason`` says why, and ``replacement`` what to use instead, by its name where
    that is known. It is "closed" while its row is there, and "removed" once the row is gone.
    """

    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()
    reason: str = ""
    replacement: str = ""


class Difference(Struct, frozen=True):
    """What becomes of the entries of a pack; each one is in one of the lists, or unchanged."""

    added: tuple[Touched, ...] = ()
    changed: tuple[Touched, ...] = ()
    closed: tuple[Touched, ...] = ()
    removed: tuple[Touched, ...] = ()
    unchanged: int = 0


class Withdrawing(Struct, frozen=True):
    """What two editions withdraw, as far as it concerns somebody who goes from one to the other."""

    before: tuple[Withdrawal, ...] = ()
    after: tuple[Withdrawal, ...] = ()

    @property
    def anew(self) -> set[str]:
        """Ids of what is set aside now, or with other words."""
        return {withdrawal.id for withdrawal in set(self.after) - set(self.before)}

    @property
    def taken_back(self) -> set[str]:
        """Ids of what may be used again."""
        return {withdrawal.id for withdrawal in self.before} - {withdrawal.id for withdrawal in self.after}

    @property
    def replacements(self) -> set[str]:
        """Ids of what may be used instead."""
        return {withdrawal.replacement for withdrawal in self.after if withdrawal.replacement}

    @property
    def concerned(self) -> set[str]:
        """Ids of entries that must be looked at although nothing in them differs: they are told of, or named."""
        return self.anew | self.taken_back | self.replacements


_NOTHING_WITHDRAWN = Withdrawing()


def difference(
    found: Iterable[EntryChange], old_count: int, withdrawing: Withdrawing = _NOTHING_WITHDRAWN
) -> Difference:
    """Sort what differs into what a person is told. ``found`` also has the entries that ``withdrawing`` concerns."""
    lists: dict[str, list[Touched]] = {"added": [], "changed": [], "closed": [], "removed": []}
    anew, taken_back, names = withdrawing.anew, withdrawing.taken_back, dict.fromkeys(withdrawing.replacements, "")
    for change in found:
        old, new = (None if line is None else decode_entry(line) for line in (change.old, change.new))
        if new is not None and new.id in names:
            names[new.id] = new.name
        if new is None and old is not None:
            lists["removed"].append(Touched(old.id, old.name))
        elif old is None and new is not None:
            lists["added"].append(Touched(new.id, new.name))
        elif old is not None and new is not None and (change.old != change.new or new.id in anew | taken_back):
            fields = (*(_back_in_use(new) if new.id in taken_back else ()), *field_changes(old, new))
            closes = new.id in anew or _closes(old, new)
            lists["closed" if closes else "changed"].append(Touched(new.id, new.name, fields))
    reasons = {withdrawal.id: withdrawal for withdrawal in withdrawing.after}
    told = {name: tuple(_with_reason(one, reasons, names) for one in entries) for name, entries in lists.items()}
    unchanged = old_count - sum(len(told[name]) for name in ("changed", "closed", "removed"))
    return Difference(**told, unchanged=unchanged)


def field_changes(old: Entry, new: Entry) -> Iterator[FieldChange]:
    """The fields in which two entries differ, in the order of the record."""
    if type(old) is not type(new):
        yield FieldChange("kind", kind_of(old), kind_of(new))
    told: set[str] = set()
    for field in dict.fromkeys((*new.__struct_fields__, *old.__struct_fields__)):
        before, after = getattr(old, field, ""), getattr(new, field, "")
        called = _CALLED.get(field, field)
        if before != after and called not in told:
            told.add(called)
            yield FieldChange(called, *(("", "") if called == "file" else (_shown(before), _shown(after))))


def _with_reason(touched: Touched, reasons: Mapping[str, Withdrawal], names: Mapping[str, str]) -> Touched:
    withdrawal = reasons.get(touched.id)
    if withdrawal is None:
        return touched
    instead = names.get(withdrawal.replacement) or withdrawal.replacement
    return replace(touched, reason=withdrawal.reason, replacement=instead)


def _back_in_use(entry: Entry) -> Iterator[FieldChange]:
    """What was withdrawn had this status, whatever its row says."""
    yield FieldChange("status", "withdrawn", getattr(entry, "status", ""))


def _closes(old: Entry, new: Entry) -> bool:
    before, after = getattr(old, "status", ""), getattr(new, "status", "")
    return after in _CLOSED and before not in _CLOSED


def _shown(value: Any) -> str:
    """A value as short text: what in it says something."""
    if isinstance(value, Schedule):
        times = "–".join(time.removesuffix(":00") for time in (value.opens_at, value.closes_at) if time)
        rest = replace(value, opens_at="", closes_at="", byday="")
        value = (" ".join(filter(None, (value.byday, times))), *msgspec.structs.astuple(rest))
    if isinstance(value, Struct):
        value = msgspec.structs.astuple(value)
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_shown, value)))
    return str(value) if value else ""
