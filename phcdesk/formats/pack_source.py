"""Services to the source of a pack: a folder that people can edit and ``phcdesk pack build`` accepts.

The tables are those of docs/pack-source.md, so that reading the folder back gives the same services. Rows are written
as they come, into a folder beside the target that takes its name when all is written; a folder that is there already is
only replaced when that was asked for, and never one that is not a pack source. What people add to a source by hand
(what was withdrawn and why, queries, documents) stays in it: a list that is converted anew knows nothing of that.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from phcdesk.errors import DiskError, FormatError
from phcdesk.formats.batches import in_batches
from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.pack_tables import TABLES, PackTables
from phcdesk.formats.restricted import hidden
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables import values
from phcdesk.tables.writing import CsvWriter
from phcdesk.whole_file import workshop

MAX_ID = 64
FACTS, TABLES_FOLDER = "pack.toml", "directory"


def write(
    services: Iterable[Service],
    target: Path,
    context: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    replace: bool = False,
) -> Written:
    """Write the folder. Services are written as they are read, so the reader reports how far it is.

    Raises ``FormatError`` "target-exists", "target-is-no-source" (``path``) and "nothing-to-convert", ``DiskError``
    and ``Cancelled``; the target is then as it was.
    """
    _check(target, replace=replace)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise DiskError.of(target.parent, problem) from problem
    with workshop(target) as folder:
        made = folder / "source"
        made.mkdir()
        counts = _write_tables(services, made / TABLES_FOLDER, cancel)
        if "services" not in counts:
            raise FormatError("nothing-to-convert")
        progress("write", counts["services"], counts["services"])
        (made / FACTS).write_text(_manifest(context.pack_id or target.name, context), encoding="utf-8")
        _keep_what_was_added(target, made)
        _put_in_place(made, target, folder / "earlier")
    return Written(target, counts)


def short_name(text: str) -> str:
    """A short name made of a longer one, as ids of packs must be."""
    return values.short_name(text, MAX_ID) or "directory"


def _check(target: Path, *, replace: bool) -> None:
    if not os.path.lexists(target):
        return
    if not replace:
        raise FormatError("target-exists", path=str(target))
    if not (target / FACTS).is_file() and (not target.is_dir() or any(target.iterdir())):
        raise FormatError("target-is-no-source", path=str(target))


def _write_tables(services: Iterable[Service], folder: Path, cancel: CancelToken) -> dict[str, int]:
    folder.mkdir()
    writers: dict[str, CsvWriter] = {}
    with ExitStack() as stack:
        for name, columns in TABLES.items():
            stream = stack.enter_context((folder / f"{name}.csv").open("w", encoding="utf-8", newline=""))
            writers[name] = CsvWriter(stream, columns)
        tables = PackTables(writers)
        for batch in in_batches(services):
            cancel.check()
            for service in batch:
                tables.add(hidden(service))
            tables.write()
        tables.finish()
    for name in TABLES:
        if not writers[name].rows:
            (folder / f"{name}.csv").unlink()
    return {name: writer.rows for name, writer in writers.items() if writer.rows}


def _keep_what_was_added(target: Path, made: Path) -> None:
    """Copy what stands beside the tables and the facts of an earlier source into the one that takes its place."""
    for old in sorted(target.iterdir()) if target.is_dir() else ():
        if old.is_dir() and old.name != TABLES_FOLDER:
            shutil.copytree(old, made / old.name, symlinks=True)
        elif not old.is_dir() and old.name != FACTS:
            shutil.copy2(old, made / old.name, follow_symlinks=False)


def _put_in_place(made: Path, target: Path, aside: Path) -> None:
    """Give the folder its name; what was there is moved aside first and comes back if that fails."""
    if not os.path.lexists(target):
        made.rename(target)
        return
    target.rename(aside)
    try:
        made.rename(target)
    except OSError:
        aside.rename(target)
        raise


def _manifest(name: str, context: WriteContext) -> str:
    title = " ".join((context.title or name).split())
    lines = (
        "# Who publishes what, and which edition this is. Look at every line before you build the pack.",
        f"id = {_quoted(short_name(name))}",
        f"title = {_quoted(title)}",
        f"publisher = {_quoted(short_name(context.publisher_name or 'my-organisation'))}   # your short name",
        f"publisher_name = {_quoted(context.publisher_name)}",
        f"edition = {context.edition}",
        f"issued = {context.today.isoformat()}",
        f"languages = [{', '.join(map(_quoted, context.languages or (context.language or 'en',)))}]",
        f"licence = {_quoted(context.licence)}   # under which terms the list may be passed on, such as CC-BY-4.0",
    )
    review = (f"review_by = {_quoted(context.review_by)}",) if context.review_by else ()
    return "\n".join((*lines, *review)) + "\n"


def _quoted(text: str) -> str:
    return (
        '"' + "".join(f"\\u{ord(letter):04x}" if letter in '"\\' or letter < " " else letter for letter in text) + '"'
    )
