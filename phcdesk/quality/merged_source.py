"""The source of a pack with services merged, written beside the one it came from, which stays as it is."""

from __future__ import annotations

import io
import shutil
from collections.abc import Sequence
from pathlib import Path

from phcdesk.errors import DiskError, FormatError
from phcdesk.formats import pack_source
from phcdesk.formats.context import WriteContext, Written
from phcdesk.progress import CancelToken, Progress
from phcdesk.quality.decisions import Decision
from phcdesk.quality.merging import Taken, merged
from phcdesk.quality.sources import Source
from phcdesk.tables.writing import CsvWriter
from phcdesk.taxonomy import Vocabulary
from phcdesk.whole_file import whole_file

DIRECTORY = "directory"


def write_merged(
    origin: Path,
    source: Source,
    decisions: Sequence[Decision],
    target: Path,
    context: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    replace: bool = False,
) -> tuple[Written, tuple[Taken, ...]]:
    """Write the merged source, and give what was taken from which.

    What a pack source holds besides its directory (documents, guides, countries, pack.toml) is copied as it is. Raises
    ``FormatError`` "nothing-to-merge", and what writing a pack source raises.
    """
    services, taken, lost = merged(source.services, decisions)
    if not lost:
        raise FormatError("nothing-to-merge")
    written = pack_source.write(services, target, context, progress, cancel, replace=replace)
    if source.manifest is not None:
        _copy_the_rest(origin, target)
    return written, taken


def context_of(source: Source, vocabulary: Vocabulary, context: WriteContext) -> WriteContext:
    """The context of writing, with what the manifest of a pack source says."""
    manifest = source.manifest
    if manifest is None:
        return context
    language = manifest.languages[0] if manifest.languages else ""
    names = manifest.title, manifest.publisher_name, manifest.licence, language
    return WriteContext(vocabulary, context.namespace, context.today, *names)


def write_taken(path: Path, taken: Sequence[Taken]) -> None:
    """Write what was taken from which as CSV. Raises ``DiskError``."""
    stream = io.StringIO()
    writer = CsvWriter(stream, ("into", "from", "field", "value", "used"))
    for one in taken:
        writer.row((one.into, one.source, one.field, one.value, "yes" if one.used else "no"))
    with whole_file(path) as file:
        file.write(stream.getvalue())


def _copy_the_rest(origin: Path, target: Path) -> None:
    try:
        for item in origin.iterdir():
            if item.name == DIRECTORY or item.is_symlink():
                continue
            if item.is_dir():
                shutil.copytree(item, target / item.name, dirs_exist_ok=True)
            else:
                shutil.copyfile(item, target / item.name)
    except OSError as problem:
        raise DiskError.of(target, problem) from problem
