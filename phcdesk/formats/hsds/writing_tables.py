"""HSDS 3.0 as a tabular data package: an archive with all tables of the standard and their descriptor.

The services are taken one after the other; of the tables nothing stands in memory but the ids that were written, so
that an organization that many services share has one row. The same services give the same bytes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec

from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.delivering import write_zip
from phcdesk.formats.hsds.standard import ENUMS, LINKS, TABLES, Column, Table
from phcdesk.formats.hsds.writing_tree import Node, Trees
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.defusing import defused
from phcdesk.whole_file import beside, workshop

STEP = 256
DESCRIPTOR = "datapackage.json"

_OWNED_BY = {
    "organization": ("service", "organization_id"),
    "location": ("service_at_location", "location_id"),
    "taxonomy_term": ("attribute", "taxonomy_term_id"),
    "taxonomy_detail": ("taxonomy_term", "taxonomy_id"),
}
_DIALLED = re.compile(r"\+\d[\d\s().\-/x]*\Z", re.ASCII)
"""A number in international form: what a spreadsheet makes of it is not the number, but it runs nothing."""


def write(
    services: Iterable[Service], target: Path, context: WriteContext, progress: Progress, cancel: CancelToken
) -> Written:
    """Write the services as a zip of tables. Raises ``DiskError``, ``Cancelled``; then nothing is left."""
    trees = Trees(context)
    with workshop(target) as folder, beside(target) as part:
        with ExitStack() as opened:
            tables = {entity: _Writing(folder, table, opened) for entity, table in TABLES.items()}
            for count, service in enumerate(services, start=1):
                for node, cells in _rows(trees.of(service), {}):
                    tables[node.entity].write(cells)
                if count % STEP == 0:
                    cancel.check()
                    progress("export", count, 0)
        counts = {entity: table.count for entity, table in tables.items() if table.count}
        (folder / DESCRIPTOR).write_bytes(msgspec.json.format(msgspec.json.encode(descriptor(context)), indent=2))
        names = sorted([DESCRIPTOR, *(f"{table.file}.csv" for table in TABLES.values())])
        write_zip(part, ((name, folder / name) for name in names))
    return Written(target, counts)


def _rows(node: Node, links: dict[str, str]) -> Iterator[tuple[Node, dict[str, str]]]:
    """The row of an object and of all that is inside it; what is pointed to comes first."""
    cells = {**node.cells, **links}
    for member, one in node.one.items():
        yield from _rows(one, {})
        cells[_OWNED_BY[member][1]] = one.cells["id"]
    yield node, cells
    own = {f"{node.entity}_id": node.cells["id"]}
    for member, many in node.many.items():
        for inner in many:
            linked = {"link_id": node.cells["id"]} if member == "attributes" else own
            yield from _rows(inner, linked)


class _Writing:
    """A table that is being written. A row with an id that is there already is the same row."""

    def __init__(self, folder: Path, table: Table, opened: ExitStack) -> None:
        file = opened.enter_context((folder / f"{table.file}.csv").open("w", encoding="utf-8", newline=""))
        self._write = csv.writer(file, lineterminator="\n").writerow
        self._names = table.names
        self._seen: set[int] = set()
        self.count = 0
        self._write(self._names)

    def write(self, cells: dict[str, str]) -> None:
        key = int(cells["id"].replace("-", ""), 16)
        if key in self._seen:
            return
        self._seen.add(key)
        self.count += 1
        self._write([harmless(cells.get(name, "")) for name in self._names])


def harmless(cell: str) -> str:
    """A cell that a spreadsheet program does not run. Telephone numbers stay as they are: other programs dial them."""
    return cell if not cell or _DIALLED.match(cell) else defused(cell)


def descriptor(context: WriteContext) -> dict[str, Any]:
    """The datapackage.json of a package."""
    said: dict[str, Any] = {
        "name": "hsds",
        "title": context.title or "Human services",
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "created": f"{context.today.isoformat()}T00:00:00Z",
        "description": "HSDS 3.0. Attributes of the taxonomy “profile” hold what HSDS has no column for.",
    }
    if context.licence:
        said["licenses"] = [{"name": "other", "title": context.licence}]
    if context.publisher_name:
        said["contributors"] = [{"title": context.publisher_name, "role": "publisher"}]
    return {**said, "resources": [_resource(table) for table in TABLES.values()]}


def _resource(table: Table) -> dict[str, Any]:
    keys = [
        {"fields": column.name, "reference": {"resource": LINKS[column.name], "fields": "id"}}
        for column in table.columns
        if column.name in LINKS
    ]
    schema: dict[str, Any] = {"primaryKey": "id", "fields": [_field(table.entity, column) for column in table.columns]}
    return {
        "name": table.entity,
        "path": f"{table.file}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": schema | ({"foreignKeys": keys} if keys else {}),
    }


def _field(entity: str, column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.name == "id":
        constraints["unique"] = True
    if values := ENUMS.get((entity, column.name)):
        constraints["enum"] = list(values)
    form = {"type": column.kind} if column.kind in ("number", "date", "time", "datetime") else {"type": "string"}
    if column.kind in ("uuid", "uri", "email"):
        form["format"] = column.kind
    return {"name": column.name, **form} | ({"constraints": constraints} if constraints else {})
