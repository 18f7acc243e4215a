"""Reports from laptops against the source of a pack: each one beside what the source says, to accept or to refuse.

Reports come on sticks and are hostile until an administrator has looked at them. Accepting changes the cells that the
report is about and no others; nothing is added that nobody sees. What cannot be changed without judgement is ``by
hand``, and says why: an address whose town is not known, hours that are rules, a restricted place.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from phcdesk.errors import DiskError, UsageError
from phcdesk.kept.corrections import CLOSED, DEAD, HOURS, MOVED, Correction, abouts, numbers_of
from phcdesk.model import Country, Entry, Service
from phcdesk.packs.source.folder import SourceFolder
from phcdesk.packs.source.pack_source import read_source
from phcdesk.phone_numbers import numbers_in
from phcdesk.tables.defusing import defused, restored
from phcdesk.tables.exact import ExactTable, NotExact
from phcdesk.taxonomy import Vocabulary
from phcdesk.whole_file import beside

SERVICES, PHONES = "directory/services.csv", "directory/phones.csv"
ADDRESSES, LOCATIONS = "directory/addresses.csv", "directory/locations.csv"
SCHEDULES, LINKS = "directory/schedules.csv", "directory/service_at_location.csv"
EMERGENCY = "countries/emergency_numbers.csv"
INACTIVE = "inactive"
_DATES = ("assured_date", "as_of")
_NUMBER = re.compile(r"[+0-9(*#][0-9A-Za-z ().,/*#+-]{1,39}")


_Matter = tuple[str, ...]


class Change(NamedTuple):
    """What accepting does to one row: cells by their columns; without cells the row is taken out."""

    file: str
    row: int
    cells: tuple[tuple[str, str], ...] = ()


class Proposal(NamedTuple):
    """One thing that was reported, by one or several computers, and what accepting it would do."""

    id: str  # of the matter: the same whenever the same is reported
    report: Correction  # the newest
    computers: int  # how many files agree, also on a number under other entries; one file counts once
    now: str  # what the source says of this now
    changes: tuple[Change, ...] = ()
    by_hand: str = ""  # why it cannot be changed from here: a code


class Stated(NamedTuple):
    """What the administrator says about the check; blank: the date is that of the report, the method stays."""

    checked_on: str = ""
    method: str = ""


AS_REPORTED = Stated()


def proposals(
    source: Path, files: Sequence[Iterable[Correction]], vocabulary: Vocabulary, stated: Stated = AS_REPORTED
) -> tuple[Proposal, ...]:
    """What the files report, each thing once, those with the most computers first.

    Raises ``SourceError`` when the source cannot be read.
    """
    content = read_source(source, vocabulary).content
    entries = {f"{content.manifest.publisher}/{entry.id}": entry for entry in content.entries}
    tables = _Tables(source)
    newest: dict[_Matter, Correction] = {}
    agreeing: defaultdict[_Matter, set[str]] = defaultdict(set)
    for reports in files:
        seen: set[_Matter] = set()
        for one in reports:
            matter, common = _matter(one), _in_common(one, entries)
            if common not in seen:
                agreeing[common].add(one.id)
            seen.add(common)
            newest[matter] = max(newest.get(matter, one), one, key=lambda other: other.reported_on)
    made = [
        _proposal(_name(matter), one, len(agreeing[_in_common(one, entries)]), entries.get(one.ref), tables, stated)
        for matter, one in newest.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.computers, one.report.ref, one.id)))


def _matter(one: Correction) -> _Matter:
    return one.ref, one.problem, one.place, one.was, one.proposed


def _in_common(one: Correction, entries: Mapping[str, Entry]) -> _Matter:
    """What the reports have in common that agree: a number is dead under whichever entry that was reported."""
    entry = entries.get(one.ref)
    key = numbers_of(entry).get(one.was, "") if entry is not None and one.problem == DEAD else ""
    return (key, one.proposed) if key else _matter(one)


def apply(source: Path, accepted: Iterable[Proposal]) -> tuple[str, ...]:
    """Change the tables of a source; the names of those that changed, each written beside itself and renamed.

    Raises ``UsageError``, "report-by-hand" and "reports-disagree", before anything is written; ``DiskError``.
    """
    rows: dict[tuple[str, int], dict[str, str]] = {}
    for one in accepted:
        if one.by_hand:
            raise UsageError("report-by-hand", id=one.id)
        for change in one.changes:
            _join(rows, change, one.id)
    tables = _Tables(source)
    for (file, row), cells in sorted(rows.items(), reverse=True):  # a row taken out moves those below it
        for column, value in cells.items():
            tables[file].set(row, column, value)
        if not cells:
            tables[file].remove(row)
    names = tuple(sorted({file for file, _ in rows}))
    for name in names:
        with beside(source / name) as part:
            part.write_bytes(tables[name].written())
    return names


def _join(rows: dict[tuple[str, int], dict[str, str]], change: Change, name: str) -> None:
    """Add a change to those of other reports. Raises ``UsageError`` where they want something else of one row."""
    wanted, place = dict(change.cells), (change.file, change.row)
    earlier = rows.setdefault(place, wanted)
    differs = any(earlier.get(column, value) != value for column, value in wanted.items() if column not in _DATES)
    if differs or bool(earlier) != bool(wanted):
        raise UsageError("reports-disagree", id=name)
    rows[place] = {
        column: max(value, earlier.get(column, "")) if column in _DATES else value
        for column, value in (earlier | wanted).items()
    }


class _Tables:
    """The tables of a source, read when they are asked for; one that is not there has no rows."""

    def __init__(self, source: Path) -> None:
        self._folder = SourceFolder(source)
        self._path = source
        self._read: dict[str, ExactTable] = {}

    def __getitem__(self, name: str) -> ExactTable:
        if name not in self._read:
            try:
                data = self._folder.read(name)
            except OSError as error:
                raise DiskError.of(self._path / name, error) from error
            self._read[name] = ExactTable(data or b"")
        return self._read[name]


def _proposal(
    name: str, one: Correction, computers: int, entry: Entry | None, tables: _Tables, stated: Stated
) -> Proposal:
    if entry is None:
        return Proposal(name, one, computers, "", by_hand="not-in-source")
    about = [about for about in abouts(entry) if (about.problem, about.place) == (one.problem, one.place)]
    same = [found for found in about if found.was == one.was]
    now = "\n".join(found.was for found in same or about)
    if not same:
        return Proposal(name, one, computers, now, by_hand="changed-since")
    try:
        changes, why = _changes(one, entry, tables, stated.checked_on or one.reported_on, stated.method)
    except NotExact:
        changes, why = (), "table-faulty"
    return Proposal(name, one, computers, now, tuple(changes), why)


def _changes(
    one: Correction, entry: Entry, tables: _Tables, checked_on: str, method: str
) -> tuple[Sequence[Change], str]:
    """What accepting does, or why it takes a person to do it."""
    assured = {"assured_date": checked_on} | ({"assurance_method": method} if method else {})
    if one.problem == DEAD and isinstance(entry, Country):
        dated = {"as_of": checked_on} | ({"assurance_method": method} if method else {})
        table = tables[EMERGENCY]
        rows = [row for row in table.rows_with("number", one.was) if table.get(row, "country").upper() == entry.country]
        return _numbers(EMERGENCY, table, rows, one, dated)
    if not isinstance(entry, Service):
        return (), "needs-judgement"
    if one.problem == DEAD:
        return _numbers(PHONES, tables[PHONES], _phone_rows(one.was, entry, tables), one, assured)
    services = tables[SERVICES]
    rows = services.rows_with("id", entry.id)
    if one.problem == CLOSED and len(rows) == 1 and services.has("status"):
        return (Change(SERVICES, rows[0], _cells(services, {"status": INACTIVE, **assured})),), ""
    if one.problem == HOURS and len(rows) == 1:
        is_text = services.get(rows[0], "hours_note") == one.was and services.has("hours_note")
        if is_text and one.proposed:
            return (Change(SERVICES, rows[0], _cells(services, {"hours_note": defused(one.proposed), **assured})),), ""
        return (), "hours-are-rules" if one.proposed else "nothing-proposed"
    return (), "address-needs-parts" if one.problem == MOVED else "needs-judgement"


def _phone_rows(number: str, service: Service, tables: _Tables) -> list[int]:
    """The rows that give a number to a service: its own, of its places, or of its organization."""
    owners = {"service_id": {service.id}, "organization_id": {service.organization.id} - {""}}
    owners["location_id"] = {at.location.id for at in service.service_at_locations}
    links = tables[LINKS]
    owners["service_at_location_id"] = {links.get(row, "id") for row in links.rows_with("service_id", service.id)} - {
        ""
    }
    table = tables[PHONES]
    return [
        row
        for row in range(len(table))
        if number in numbers_in(restored(table.get(row, "number")))
        and any(table.get(row, column) in ids for column, ids in owners.items())
    ]


def _numbers(
    file: str, table: ExactTable, rows: Sequence[int], one: Correction, assured: Mapping[str, str]
) -> tuple[Sequence[Change], str]:
    if not rows:
        return (), "not-in-table"
    written = [table.get(row, "number") for row in rows]
    if any(restored(cell) != one.was for cell in written):
        return (), "several-in-one-cell"
    if not one.proposed:
        return tuple(Change(file, row) for row in rows), ""
    if not _NUMBER.fullmatch(one.proposed):
        return (), "no-number"
    safe = any(cell != restored(cell) for cell in written)  # the table is written so that no number is a formula
    cells = {"number": defused(one.proposed) if safe else one.proposed, "e164": "", **assured}
    return tuple(Change(file, row, _cells(table, cells)) for row in rows), ""


def _cells(table: ExactTable, wanted: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The cells of columns that the table has; a column is never added."""
    return tuple((column, value) for column, value in wanted.items() if table.has(column))


def _name(matter: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(matter).encode("utf-8", "replace")).hexdigest()[:8]
