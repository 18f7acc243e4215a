"""From a file of somebody else's form to the source of a pack, in one call."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from msgspec import Struct

from phcdesk.errors import FormatError
from phcdesk.formats import pack_source
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext, Written
from phcdesk.formats.oddities import looked_over
from phcdesk.formats.recognising import Recognised, recognise_parts
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

FIRST = 3
"""Services that a trial keeps, for a person to look at."""


class NothingKept(FormatError):
    """A source was read and nothing of it could be kept; ``report`` says why."""

    code = "nothing-to-convert"

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


class Converted(Struct, frozen=True):
    """What was recognised and written, and what became of each row."""

    format: str
    version: str
    written: Written
    report: Report
    first: tuple[Service, ...] = ()  # of a trial: some of what would be written


def convert(
    source: Path,
    target: Path,
    reading: ReadContext,
    writing: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    wanted: str = "",
    replace: bool = False,
) -> Converted:
    """Convert ``source`` to a pack source in ``target``; progress is ("convert", rows so far, rows or 0).

    Raises ``FormatError`` when the source cannot be read at all or the target exists, ``NothingKept``, ``DiskError``
    and ``Cancelled``; the target is then as it was.
    """
    report = Report()
    with Chosen(source) as chosen:
        parts = recognise_parts(chosen, wanted)
        services = services_in(parts, report, reading, progress, cancel)
        try:
            written = pack_source.write(services, target, writing, progress, cancel, replace=replace)
        except FormatError as error:
            if error.code == NothingKept.code:
                raise NothingKept(report) from error
            raise
    _, first = parts[0]
    return Converted(first.format, first.version, written, report)


def try_out(
    source: Path,
    reading: ReadContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    wanted: str = "",
) -> Converted:
    """Read ``source``, count, and keep the first services.

    Raises what ``convert`` raises, but nothing that has to do with writing.
    """
    report = Report()
    with Chosen(source) as chosen:
        parts = recognise_parts(chosen, wanted)
        services = services_in(parts, report, reading, progress, cancel)
        shown = tuple(islice(services, FIRST))
        count = len(shown) + sum(1 for _ in services)
    if not count:
        raise NothingKept(report)
    _, first = parts[0]
    return Converted(first.format, first.version, Written(source, {"services": count}), report, shown)


def services_in(
    parts: list[tuple[Chosen, Recognised]],
    report: Report,
    context: ReadContext,
    progress: Progress,
    cancel: CancelToken,
) -> Iterator[Service]:
    """The services of all parts. What a later part has under the id of an earlier one is merged into that."""
    given: set[str] = set()
    for number, (part, recognised) in enumerate(parts, start=1):
        read = recognised.reader.read(part, report, context, progress, cancel)
        for service in looked_over(read, report, context.vocabulary, part.name, recognised.format):
            if service.id in given:
                report.kept -= 1
                report.merged += 1
                report.note("ID04", part.name, raw=service.name)
                continue
            if number < len(parts):
                given.add(service.id)
            yield service
