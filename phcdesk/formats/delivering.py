"""Files that are written whole or not at all, and archives whose bytes depend on nothing but what is in them.

A file is written beside its target under a hidden name and takes the target's place when it is complete.
"""

from __future__ import annotations

import errno
import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from phcdesk.errors import DiskError

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A path beside ``target`` for a file to be written to; it becomes the target when all went well.

    Raises ``DiskError`` (``path``, ``reason``: the name of an errno) when the system refuses.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as problem:
        raise DiskError(path=str(target), reason=errno.errorcode.get(problem.errno or errno.EIO, "EIO")) from problem
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """An empty folder beside ``target`` for what is needed on the way; it is gone afterwards. Raises ``DiskError``."""
    folder = target.with_name(f".{target.name}.parts")
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        yield folder
    except OSError as problem:
        raise DiskError(path=str(target), reason=errno.errorcode.get(problem.errno or errno.EIO, "EIO")) from problem
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_zip(path: Path, files: Iterable[tuple[str, Path]]) -> None:
    """Write files into an archive in the order given, stored as they are: the same files give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, file in files:
            member = zipfile.ZipInfo(name, _FIRST_DAY)
            member.create_system = 3
            member.external_attr = 0o644 << 16
            with archive.open(member, "w", force_zip64=False) as out, file.open("rb") as content:
                shutil.copyfileobj(content, out, 262_144)
