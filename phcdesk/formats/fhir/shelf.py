"""The resources that a directory is made of, kept small in memory, found by whatever a reference calls them.

Of several versions of one resource the newest stays, and a deleted one goes. Versions are told apart by the time of
their last change, else by their number, else by their place: a history has the newest first, as FHIR says, unless its
own times show that it runs the other way.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from phcdesk.formats.fhir.elements import Element, first, objects, text
from phcdesk.formats.fhir.entries import Entry
from phcdesk.formats.report import Report

CARRIED = ("HealthcareService", "Location", "Organization", "OrganizationAffiliation")
PERSONS = ("Practitioner", "PractitionerRole", "Person", "Patient", "RelatedPerson", "CareTeam")

_DROPPED = ("text", "photo", "resourceType")
_BOUNDARY = "location-boundary-geojson"
_MANY = 2_000


class Kept(NamedTuple):
    """A resource as it is kept, or where it was deleted (``data`` is empty)."""

    file: str
    number: int
    kind: str
    id: str
    base: str
    data: bytes
    stamp: datetime | None
    version: int
    in_history: bool
    order: int


class Shelf:
    """Resources by key. First ``put`` everything, then ``settle``, then look things up."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._versions: dict[str, list[Kept]] = {}
        self._keys_by_url: dict[str, str] = {}
        self._keys_by_path: dict[str, dict[str, str]] = {}  # "Location/1" -> base -> key
        self._keys_by_identifier: dict[tuple[str, str], str] = {}
        self._kept: dict[str, Kept] = {}
        self._times: dict[str, tuple[datetime, int]] = {}
        self._decoded: dict[str, Element] = {}
        self._order = 0

    def put(self, entry: Entry) -> None:
        """Take a resource of a kind that is carried, or the news that one was deleted."""
        self._order += 1
        try:
            kept = _kept(entry, self._order)
        except RecursionError:
            self._report.refused += 1
            self._report.note("RD01", entry.file, entry.number, raw=f"{entry.kind}/{entry.id}")
            return
        # In a key, "#" tells what stands inside another resource; no id may look like that.
        key = self._key(entry)
        if kept.stamp:
            self._watch_direction(entry.file, kept.stamp)
        known = self._versions.setdefault(key, [])
        if known and (winner := _newer(known[0], kept)) is not None:
            self._outdated(known[0] if winner is kept else kept, winner)
            known[0] = winner
        elif known and known[0].data == kept.data and kept.data and not kept.in_history:
            self._report.merged += 1
            self._report.note("ID03", entry.file, entry.number, raw=entry.id)
        else:
            known.append(kept)
        if entry.full_url:
            self._keys_by_url[entry.full_url] = key
        for identifier in objects(entry.body, "identifier"):
            value = text(identifier, "value")
            if value:
                self._keys_by_identifier.setdefault((text(identifier, "system"), value), key)

    def settle(self) -> None:
        """Decide which version of each resource stays."""
        for key, versions in self._versions.items():
            winner = self._winner(versions)
            for other in versions:
                if other is not winner:
                    self._outdated(other, winner)
            if not winner.data:
                self._report.refused += 1
                self._report.note("DL01", winner.file, winner.number, raw=f"{winner.kind}/{winner.id}".strip("/"))
                continue
            self._kept[key] = winner
        self._versions.clear()

    def of_kind(self, kind: str) -> Iterator[tuple[str, Kept]]:
        """The resources of a kind with their keys, in the order of the source."""
        return ((key, kept) for key, kept in self._kept.items() if kept.kind == kind)

    def kept(self, key: str) -> Kept:
        """What is kept under a key."""
        return self._kept[key]

    def body(self, key: str) -> Element:
        """The resource under a key."""
        found = self._decoded.get(key)
        if found is None:
            if len(self._decoded) >= _MANY:
                self._decoded.clear()
            found = self._decoded[key] = _unpacked(self._kept[key].data)
        return found

    def find(self, kind: str, reference: Element, owner: str) -> str:
        """The key that a reference of the resource ``owner`` leads to, if it is of that kind; "" for none."""
        for key in self._candidates(kind, reference, owner):
            if key in self._kept and self._kept[key].kind == kind:
                return key
        return ""

    def _candidates(self, kind: str, reference: Element, owner: str) -> Iterator[str]:
        address = text(reference, "reference").partition("/_history")[0]
        if address.startswith("#"):
            yield f"{owner}{address}"
        elif address:
            yield self._keys_by_url.get(address, "")
            parts = address.rsplit("/", 2)
            path = "/".join(parts[-2:]) if len(parts) > 1 else f"{kind}/{address.rpartition(':')[2]}"
            by_base = self._keys_by_path.get(path, {})
            base = address.removesuffix(path) or (self._kept[owner].base if owner in self._kept else "")
            if base in by_base or len(set(by_base.values())) == 1:
                yield by_base.get(base) or next(iter(by_base.values()))
        identifier = first(reference, "identifier")
        if value := text(identifier, "value"):
            yield self._keys_by_identifier.get((text(identifier, "system"), value), "")

    def add_contained(self, owner: str, resource: Element) -> None:
        """Make a resource that stands inside another one known, so that "#id" leads to it."""
        kind, identity = text(resource, "resourceType"), text(resource, "id").lstrip("#")
        outer = self._kept[owner]
        if kind in CARRIED and identity:
            data = _packed(resource)
            self._kept[f"{owner}#{identity}"] = outer._replace(kind=kind, id=f"{outer.id}#{identity}", data=data)

    def _key(self, entry: Entry) -> str:
        if entry.kind and entry.id:
            path = f"{entry.kind}/{entry.id}"
            by_base = self._keys_by_path.setdefault(path, {})
            # One who does not say the server means the one that is known; two servers may use the same id.
            known = (
                by_base.get(entry.base)
                or by_base.get("")
                or (next(iter(by_base.values()), "") if not entry.base else "")
            )
            return by_base.setdefault(
                entry.base, known or (f"{entry.base}{path}" if by_base else path).replace("#", "%23")
            )
        if entry.full_url:
            return self._keys_by_url.get(entry.full_url) or entry.full_url.replace("#", "%23")
        return f"?{self._order}"

    def _watch_direction(self, file: str, stamp: datetime) -> None:
        last, rises = self._times.get(file, (stamp, 0))
        self._times[file] = stamp, rises + (stamp > last) - (stamp < last)

    def _winner(self, versions: list[Kept]) -> Kept:
        best = versions[0]
        for other in versions[1:]:
            best = _newer(best, other) or self._by_place(best, other)
        return best

    def _by_place(self, one: Kept, other: Kept) -> Kept:
        if one.in_history and other.in_history and one.file == other.file:
            rising = self._times.get(one.file, (None, 0))[1] > 0
            return max(one, other, key=lambda kept: kept.order if rising else -kept.order)
        if not one.data or not other.data:
            return other if one.data else one
        return one

    def _outdated(self, old: Kept, new: Kept) -> None:
        """Count a version that another one has taken the place of."""
        if new.data:
            self._report.merged += 1
        else:
            self._report.refused += 1
        timed = old.stamp or old.version or old.in_history or new.in_history
        self._report.note("DL02" if timed else "ID04", old.file, old.number, raw=f"{new.kind}/{new.id}".strip("/"))


def _newer(one: Kept, other: Kept) -> Kept | None:
    """The newer of two versions, if they say so themselves."""
    if one.stamp and other.stamp and one.stamp != other.stamp:
        return max(one, other, key=lambda kept: kept.stamp or datetime.min.replace(tzinfo=UTC))
    if one.version and other.version and one.version != other.version:
        return max(one, other, key=lambda kept: kept.version)
    return None


def _kept(entry: Entry, order: int) -> Kept:
    version = (
        int(entry.version) if entry.version.isascii() and entry.version.isdigit() and len(entry.version) < 12 else 0
    )
    data = b"" if entry.deleted else _packed(entry.body)
    return Kept(
        entry.file, entry.number, entry.kind, entry.id or entry.full_url, entry.base, data,
        _instant(entry.stamp), version, entry.in_history, order,
    )  # fmt: skip


def _packed(resource: Element) -> bytes:
    """A resource without what is never read and may be large: narrative, pictures, outlines."""
    small = {name: value for name, value in resource.items() if name not in _DROPPED}
    if "extension" in small:
        small["extension"] = [
            one for one in objects(small, "extension") if not text(one, "url").endswith(_BOUNDARY)
        ]  # fmt: skip
    try:
        return msgspec.json.encode(small)
    except (UnicodeEncodeError, OverflowError):  # half a letter, or a number larger than any computer counts to
        return json.dumps(small, ensure_ascii=False).encode("utf-8", "replace")


def _unpacked(data: bytes) -> Element:
    try:
        found: Element = msgspec.json.decode(data)
    except msgspec.MsgspecError:  # a number that is too large for it
        found = json.loads(data)
    return found


def _instant(value: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(value)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
