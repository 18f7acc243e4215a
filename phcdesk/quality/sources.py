"""The services of whatever somebody names: the source of a pack, or a file or folder of any form that is converted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.converting import services_in
from phcdesk.formats.recognising import recognise_parts
from phcdesk.formats.report import Report
from phcdesk.model import PackManifest, Service
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, Progress
from phcdesk.taxonomy import Vocabulary


class Source(Struct, frozen=True):
    """Services, how the whole is called, and its manifest where it is the source of a pack."""

    title: str
    services: tuple[Service, ...]
    manifest: PackManifest | None = None


def read_any(path: Path, vocabulary: Vocabulary, today: date, progress: Progress, cancel: CancelToken) -> Source:
    """Read a source. Raises what its reader raises: ``SourceError``, ``FormatError``, ``DiskError``, ``Cancelled``."""
    if (path / "pack.toml").is_file():
        content = read_source(path, vocabulary, progress, cancel).content
        services = tuple(entry for entry in content.entries if isinstance(entry, Service))
        return Source(content.manifest.title, services, content.manifest)
    context = ReadContext(vocabulary, path.name, today)
    with Chosen(path) as chosen:
        read = services_in(recognise_parts(chosen), Report(), context, progress, cancel)
        return Source(path.name, tuple(read))
