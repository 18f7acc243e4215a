"""Files and folders that are written whole or not at all: beside their target, whose place they take when complete.

Whoever writes a file for a person uses this: what was there before stays as it is until the new one is whole, and a
power cut leaves at most a hidden file that the next attempt overwrites.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from phcdesk.errors import DiskError


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
        raise DiskError.of(target, problem) from problem
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def whole_file(target: Path) -> Iterator[TextIO]:
    """A text file in UTF-8 that becomes ``target`` when all went well. Raises ``DiskError``."""
    with beside(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        yield file
        file.flush()


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """An empty folder beside ``target`` for what is needed on the way; it is gone afterwards. Raises ``DiskError``."""
    folder = target.with_name(f".{target.name}.parts")
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        yield folder
    except OSError as problem:
        raise DiskError.of(target, problem) from problem
    finally:
        shutil.rmtree(folder, ignore_errors=True)
