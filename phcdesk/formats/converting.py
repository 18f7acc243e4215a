"""From a file of somebody else's form to the source of a pack, in one call."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from phcdesk.errors import FormatError
from phcdesk.formats import pack_source
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext, Written
from phcdesk.formats.looking_over import looked_over
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.progress import CancelToken, Progress


class Converted(Struct, frozen=True):
    """What was recognised and written, and what became of each row."""

    format: str
    version: str
    written: Written
    report: Report


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

    Raises ``FormatError`` when the source cannot be read at all or has no service in it ("nothing-to-convert",
    ``file``), when the target exists, ``DiskError`` and ``Cancelled``; the target is then as it was.
    """
    report = Report()
    with Chosen(source) as chosen:
        recognised = recognise(chosen, wanted)
        read = recognised.reader.read(chosen, report, reading, progress, cancel)
        services = looked_over(read, report, reading.vocabulary, chosen.name, recognised.format)
        written = pack_source.write(services, target, writing, progress, cancel, replace=replace)
    return Converted(recognised.format, recognised.version, written, report)


def try_out(
    source: Path, reading: ReadContext, progress: Progress, cancel: CancelToken, *, wanted: str = ""
) -> Converted:
    """Read ``source`` and count. Raises what ``convert`` raises, but nothing that has to do with writing."""
    report = Report()
    with Chosen(source) as chosen:
        recognised = recognise(chosen, wanted)
        count = sum(1 for _ in recognised.reader.read(chosen, report, reading, progress, cancel))
    if not count:
        raise FormatError("nothing-to-convert")
    return Converted(recognised.format, recognised.version, Written(source, {"services": count}), report)
