"""The folder of a source, and the only way in which the readers open files of it.

Names come from tables that somebody else may have written. A name is opened only if, after every link is followed, it
is an ordinary file inside the folder.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from phcdesk.errors import SourceError

MAX_FILE_BYTES = 64 * 1024 * 1024


class OutsideFolder(Exception):
    """The name leads out of the folder. Never leaves this package."""


class SourceFolder:
    """A folder to read by relative names with "/" between the parts."""

    def __init__(self, root: Path) -> None:
        self._root = Path(os.path.realpath(root))

    def read(self, name: str, limit: int = MAX_FILE_BYTES) -> bytes | None:
        """The bytes of a file, or None if there is no such ordinary file.

        Raises ``OutsideFolder``, ``OSError`` when the system refuses, and ``SourceError`` "over-limit" (``file``,
        ``limit``, ``unit``) for a file of more than ``limit`` bytes.
        """
        path = self.path(name)
        if path is None:
            return None
        with path.open("rb") as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise SourceError("over-limit", file=name, limit=limit, unit="bytes")
        return data

    def names(self, folder: str) -> list[str]:
        """The names in a folder of the source, sorted; none if it is not there or lies elsewhere."""
        try:
            path = Path(os.path.realpath(self._root / folder, strict=True))
            return sorted(child.name for child in path.iterdir()) if path.is_relative_to(self._root) else []
        except OSError:
            return []

    def path(self, name: str) -> Path | None:
        """Where an ordinary file lies, or None if there is none. Raises as ``read`` does."""
        parts = name.replace("\\", "/").split("/")
        if ":" in name or "" in parts or ".." in parts:
            raise OutsideFolder(name)
        try:
            path = Path(os.path.realpath(self._root.joinpath(*parts), strict=True))
            ordinary = stat.S_ISREG(path.stat().st_mode)
        except (OSError, ValueError) as problem:
            if getattr(problem, "errno", None) == errno.EACCES:
                raise
            return None
        if not path.is_relative_to(self._root):
            raise OutsideFolder(name)
        return path if ordinary else None
