"""HSDS as objects inside each other to rows: what stands inside belongs to what it stands in.

Every object is a row. The same child repeats in many places; the rows know how to become one (``records.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from phcdesk.formats.hsds.lifting import KNOWN, Lift, column_name, columns_of, lift_of
from phcdesk.formats.hsds.packed import add_lists, taken_out
from phcdesk.formats.hsds.records import MADE, Owner, Raw, Records
from phcdesk.tables.csv_repair import MAX_CELL

MAX_DEPTH = 40
"""A full service of the standard is six deep; beyond this somebody wound objects around each other."""

_SINGLE = {
    "organization": "organization_id",
    "program": "program_id",
    "service": "service_id",
    "location": "location_id",
    "taxonomy_term": "taxonomy_term_id",
    "taxonomy": "taxonomy_id",
    "unit": "unit_id",
    "service_at_location": "service_at_location_id",
}
"""What is pointed to by a column in the row around it; all else points from the inside to what it stands in."""
_POINTS = {
    "service": ("organization", "program"),
    "service_at_location": ("service", "location"),
    "attribute": ("taxonomy_term",),
    "taxonomy_term": ("taxonomy",),
    "service_capacity": ("unit",),
}
_CLUES: dict[str, frozenset[str]] = {
    "service": frozenset(
        "organization organization_id status service_at_locations service_areas eligibility_description fees"
        " cost_options application_process minimum_age wait_time assured_date regular_schedules program_id".split()
    ),
    "organization": frozenset(
        "website legal_status tax_status tax_id year_incorporated organization_identifiers programs services locations"
        " logo parent_organization_id".split()
    ),
    "location": frozenset(
        "location_type latitude longitude addresses transportation external_identifier physical_addresses".split()
    ),
    "service_at_location": frozenset(("service", "location", "service_id", "location_id")),
    "taxonomy_term": frozenset("term_uri taxonomy_detail parent_id taxonomy taxonomy_id term vocabulary".split()),
    "taxonomy": frozenset("version uri".split()),
}
_REPEATED = ("taxonomy_term", "taxonomy")
"""What stands in many places word for word, with every attribute that has the term."""
MAX_NAMES = 10_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ufeff]")
_HALF = re.compile("[\ud800-\udfff]")


class Place(NamedTuple):
    """Where in the source an object stands: its file, its number there, and how deep inside."""

    file: str
    number: int
    depth: int = 0

    def inside(self) -> Place:
        return self._replace(depth=self.depth + 1)


def entity_of(value: dict[str, object]) -> str:
    """What an object is, by its members; "" when it is nothing of HSDS."""
    names = {column_name(name) for name in value if isinstance(name, str)}
    if not names & {"id", "name", "number", "service", "organization", "location"}:
        return ""
    if _is_link(value, names):
        return "service_at_location"
    scores = {entity: len(names & clues) for entity, clues in _CLUES.items() if entity != "service_at_location"}
    best = max(scores, key=lambda entity: scores[entity])
    return best if scores[best] and (best != "taxonomy" or names <= KNOWN["taxonomy"] | {"description"}) else ""


def _is_link(value: dict[str, object], names: set[str]) -> bool:
    if "name" in names:
        return False
    return isinstance(value.get("location"), dict) or {"service_id", "location_id"} <= names


class Met(NamedTuple):
    """An object that was there before and changed nothing: its value, how many rows it is, and its key."""

    value: dict[str, object]
    lift: Lift
    rows: int
    key: str


class Flattening:
    """Turns objects into rows of ``records``."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._unknown: set[tuple[str, str]] = set()
        self._columns: dict[tuple[str, int], tuple[Mapping[str, str], dict[str, str]]] = {}
        self._met: dict[str, Met] = {}
        self._changes = 0

    def add(self, value: dict[str, object], lift: Lift, place: Place, owner: tuple[Owner, ...] = ()) -> str | None:
        """Take in an object with everything inside it; its key, or None when it cannot be used.

        ``owner`` is what it stands in and belongs to.
        """
        if place.depth > MAX_DEPTH:
            self._records.report.read += 1
            self._records.report.refused += 1
            self._records.report.note("JS03", place.file, place.number)
            return None
        row = Raw(dict(lift.set_to), place.file, place.number, place.depth)
        row.links = owner
        inside: list[tuple[str, object]] = []
        for name, held in value.items():
            if isinstance(held, dict) or (isinstance(held, list) and any(isinstance(one, dict) for one in held)):
                inside.append((name, held))
            elif text := self._text(held, name, place):
                self._cell(row, lift, name, text)
        points = _POINTS.get(lift.entity, ())
        later: list[tuple[Lift, object]] = []
        for name, held in inside:
            child = self._child(lift, name, place)
            if child is None:
                continue
            if child.entity in points and isinstance(held, dict):
                key = self._again(held, child, place.inside())
                if key:
                    row[_SINGLE[child.entity]] = key
            else:
                later.append((child, held))
        parts = list(taken_out(lift.entity, row))
        key = self._records.add(lift.entity, row, deepest=True)
        add_lists(self._records, lift.entity, key, parts)
        own = ((lift.entity, key),) if key else ()  # one for all that stands inside: there are many, and they are kept
        for child, held in later:
            for one in held if isinstance(held, list) else [held]:
                self._add_child(one, child, own, place)
        return key

    def _again(self, value: dict[str, object], lift: Lift, place: Place) -> str | None:
        """Take in an object that others point to, which may have been there word for word."""
        identity = value.get("id")
        if lift.entity not in _REPEATED or not isinstance(identity, str):
            return self.add(value, lift, place)
        report = self._records.report
        if self._changes != self._records.changes or len(self._met) >= MAX_NAMES:
            self._met.clear()
        self._changes = self._records.changes
        met = self._met.get(identity)
        if met and met.lift == lift and met.value == value:
            report.read += met.rows
            report.merged += met.rows
            return met.key
        read, merged = report.read, report.merged
        key = self.add(value, lift, place)
        if key and report.read - read == report.merged - merged:
            self._met[identity] = Met(value, lift, report.read - read, key)
        return key

    def _add_child(self, value: object, lift: Lift, owner: tuple[Owner, ...], place: Place) -> None:
        if not isinstance(value, dict):
            self._records.report.note("JS02", place.file, place.number, lift.entity, str(value)[:80])
            return
        is_place_of_service = lift.entity == "location" and owner[:1] and owner[0][0] == "service"
        child = self.add(value, lift, place.inside(), () if is_place_of_service else owner)
        if child and is_place_of_service:
            self._link(owner[0][1], child, place)

    def _link(self, service: str, location: str, place: Place) -> None:
        """A place that stands inside a service without a service_at_location between them."""
        row = Raw({"id": f"{MADE}{service}/{location}", "service_id": service, "location_id": location}, *place)
        self._records.add("service_at_location", row, deepest=True)

    def _child(self, lift: Lift, name: str, place: Place) -> Lift | None:
        child = lift_of(name)
        if name == "taxonomy" and child and lift.entity == "taxonomy_term":
            child = Lift("taxonomy")
        if child is None:
            self._tell_unknown(lift.entity, name, place)
        return child

    def _cell(self, row: Raw, lift: Lift, name: str, text: str) -> None:
        # With its mapping beside it, which therefore lives on, and whose id stays its own.
        _, columns = self._columns.setdefault((lift.entity, id(lift.renamed)), (lift.renamed, {}))
        column = columns.get(name)
        if column is None:
            heading = column_name(name)
            column = columns_of(lift, [heading])[heading]
            if len(columns) < MAX_NAMES:
                columns[name] = column
        if column and (column == name or not row[column]):
            row[column] = self._records.shared(text)
        elif not column:
            self._tell_unknown(lift.entity, name, place=Place(row.file, row.number))

    def _text(self, held: object, name: str, place: Place) -> str:
        """A value as the text of a cell; "" for nothing, and for what is no value."""
        match held:
            case None:
                return ""
            case bool():
                return "true" if held else "false"
            case int() | float():
                return _number(held)
            case str():
                plain = held.isprintable()  # most texts are; looking letter by letter takes far longer
                text = (held if plain else _HALF.sub("�", _CONTROL.sub("", held))).strip()
            case list():
                text = "; ".join(
                    filter(None, (self._text(one, name, place) for one in held if not isinstance(one, list)))
                )
            case _:
                return ""
        if len(text) > MAX_CELL:
            self._records.report.note("CS02", place.file, place.number, name[:80])
            text = text[:MAX_CELL]
        return text

    def tell_unknown(self, entity: str, names: Iterable[str], place: Place) -> None:
        """Note members that have no place in HSDS, each once."""
        for name in sorted(names):
            self._tell_unknown(entity, name, place)

    def _tell_unknown(self, entity: str, name: str, place: Place) -> None:
        if (entity, name) not in self._unknown and len(self._unknown) < 10_000:
            self._unknown.add((entity, name))
            self._records.report.note("CL01", place.file, 0, f"{entity}.{name}"[:80])


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value) if abs(value) < 10**300 else ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)


def objects_in(value: object) -> Iterator[tuple[dict[str, object], Lift]]:
    """The things that a value at the top of a file holds, each with what it is: itself, or those in its lists."""
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, dict):
            continue
        if entity := entity_of(one):
            yield one, Lift(entity, columns_lift(entity))
            continue
        for name, held in one.items():
            lift = lift_of(name.removesuffix(".csv"))
            for inner in held if isinstance(held, list) else []:
                entity = lift.entity if lift else entity_of(inner) if isinstance(inner, dict) else ""
                if entity and isinstance(inner, dict):
                    yield inner, lift or Lift(entity, columns_lift(entity))


def columns_lift(entity: str) -> Mapping[str, str]:
    """How columns of earlier versions are called in an object of this entity."""
    lift = lift_of(entity) if entity not in ("taxonomy", "service_at_location") else None
    return lift.renamed if lift else Lift(entity).renamed
