"""A file that is written beside its place and put there when it is whole, so that nobody finds half of one."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from phcdesk.errors import DiskError


@contextmanager
def whole_file(target: Path) -> Iterator[TextIO]:
    """A UTF-8 file to write to. It takes the place of ``target`` when the block ends, and vanishes when it raises.

    Raises ``DiskError`` (``path``, ``reason``: an errno name).
    """
    beside = target.with_name(f".{target.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        beside.replace(target)
    except OSError as problem:
        name = errno.errorcode.get(problem.errno or 0, type(problem).__name__)
        raise DiskError(path=str(target), reason=name) from problem
    finally:
        beside.unlink(missing_ok=True)
