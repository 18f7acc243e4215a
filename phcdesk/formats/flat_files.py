"""The flat table of services as CSV, whose cells run nothing in a spreadsheet, and as XLSX; and their vCards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from phcdesk.formats import flat
from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.restricted import hidden
from phcdesk.formats.vcard import vcard
from phcdesk.model import Assurance, Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.writing import CsvWriter, write_workbook
from phcdesk.whole_file import beside

STEP = 128
MAX_SHEET_ROWS = 1_048_575


def write_csv(
    services: Iterable[Service],
    target: Path,
    context: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    hxl: bool = False,
) -> Written:
    """Write CSV in UTF-8, a row a service and place. Raises ``DiskError``, ``Cancelled``; then nothing is left."""
    counting = _Counting(services, progress, cancel)
    with beside(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = CsvWriter(file, flat.headings())
        if hxl:
            file.write(",".join(flat.tags()) + "\n")
        for row in counting.rows(context):
            writer.row(row)
    return Written(target, counting.counts)


def write_xlsx(
    services: Iterable[Service],
    target: Path,
    context: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    hxl: bool = False,
) -> Written:
    """Write a workbook with one sheet, or more where a sheet is full; all cells are text."""
    counting = _Counting(services, progress, cancel)
    rows = counting.rows(context)

    def sheets() -> Iterator[tuple[str, Iterable[tuple[str, ...]]]]:
        number = 0
        first = next(rows, None)
        while first is not None or number == 0:
            number += 1
            left: list[tuple[str, ...] | None] = []
            yield f"services {number}" if number > 1 else "services", _sheet(first, rows, left, hxl=hxl)
            first = left[0] if left else None

    with beside(target) as part:
        write_workbook(part, sheets())
    return Written(target, counting.counts)


def _sheet(
    first: tuple[str, ...] | None, rows: Iterator[tuple[str, ...]], left: list[tuple[str, ...] | None], *, hxl: bool
) -> Iterator[tuple[str, ...]]:
    """The rows of one sheet; ``left`` gets the row that did not fit."""
    yield flat.headings()
    if hxl:
        yield flat.tags()
    if first is not None:
        yield first
    for count, row in enumerate(rows, start=3 + hxl):
        if count > MAX_SHEET_ROWS:
            left.append(row)
            return
        yield row


def write_vcards(
    services: Iterable[Service], target: Path, _context: WriteContext, progress: Progress, cancel: CancelToken
) -> Written:
    """Write one vCard a service into one file."""
    counting = _Counting(services, progress, cancel)
    with beside(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        for service in counting.services():
            file.write(vcard(hidden(service), _note(service)))
    return Written(target, counting.counts)


def _note(service: Service) -> str:
    checked: Assurance = service.assurance
    how = ", ".join(filter(None, (checked.method, checked.as_of)))
    packs = (code.value or code.code for code in service.codes if code.facet == flat.SOURCE_PACK)
    return ". ".join(filter(None, (f"Checked: {how or 'not known'}", service.alert, *packs)))


class _Counting:
    """Counts what goes through, says so now and then, and stops when asked to."""

    def __init__(self, services: Iterable[Service], progress: Progress, cancel: CancelToken) -> None:
        self._services = services
        self._progress = progress
        self._cancel = cancel
        self.counts = {"service": 0, "row": 0}

    def services(self) -> Iterator[Service]:
        for service in self._services:
            yield service
            self.counts["service"] += 1
            if self.counts["service"] % STEP == 0:
                self._cancel.check()
                self._progress("export", self.counts["service"], 0)

    def rows(self, context: WriteContext) -> Iterator[tuple[str, ...]]:
        for service in self.services():
            for row in flat.rows_of(service, context):
                self.counts["row"] += 1
                yield row
