"""HSDS, the Human Services Data Specification of Open Referral: 1.1, 2.0, 3.0, 3.1 and the profiles of the UK.

Read leniently in every form (tables, objects, pages of an API); written strictly, as 3.0.
"""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hsds.json_files import json_files, looked_at, read_json
from phcdesk.formats.hsds.records import Records
from phcdesk.formats.hsds.tabular import Found, read_tables, tables_in
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

FORMAT = "hsds"
_THINGS = ("service", "organization", "location")


def likeness(chosen: Chosen) -> Likeness | None:
    """How much a source looks like HSDS."""
    try:
        tables = tables_in(chosen)
        score, version = _likeness_of_tables(tables)
        of_json, version_of_json = looked_at(chosen)
    except PhcError:
        return None
    if of_json > score:
        score, version = of_json, version_of_json
    return Likeness(FORMAT, version, score) if score else None


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of a source in any form of HSDS. Raises ``FormatError``, ``SourceError``, ``Cancelled``."""
    from phcdesk.formats.hsds.building import services_of  # late: most sources are of another form

    records = Records(report)
    tables = tables_in(chosen)
    files = json_files(chosen)
    if _likeness_of_tables(tables)[0]:
        read_tables(chosen, tables, records, progress, cancel)
        files = [name for name in files if not name.endswith("datapackage.json")]
    if files and (not tables or looked_at(chosen)[0]):
        read_json(chosen, files, records, progress, cancel)
    elif not tables:
        raise FormatError("format-not-this", file=chosen.name, format=FORMAT)
    for name in chosen.names():
        if name not in files and all(name != table.file for table in tables):
            report.note("TB02", name)
    yield from services_of(records, context, progress, cancel)


def _likeness_of_tables(tables: list[Found]) -> tuple[float, str]:
    """How sure it is that tables are HSDS, and of which version: told by which there are, and by their columns."""
    if not any(table.lift.entity in _THINGS for table in tables):
        return 0.0, ""
    together = sum(table.likeness for table in tables) / len(tables)
    named = sum(1 for table in tables if table.named)
    sure = min(0.97, 0.55 + 0.1 * named) * together
    return sure, _version(tables)


def _version(tables: list[Found]) -> str:
    kinds = {(table.lift.entity, *sorted(table.lift.set_to)) for table in tables}
    columns = {(table.lift.entity, heading) for table in tables for heading in table.columns}
    if ("attribute", "label") in columns or ("service_area", "service_at_location_id") in columns:
        return "3.1"
    if {("url",), ("service_capacity",), ("unit",)} & kinds:
        return "3.1"
    if ("schedule", "weekday") in columns or ("schedule", "_holiday") in kinds:
        return "1.1"
    if ("address", "address_type") in kinds or ("organization", "url") in columns:
        return "2.0"
    return "3.0"
