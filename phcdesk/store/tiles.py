"""What every map background from outside has in common: pictures in squares, read with limits and never trusted.

Only pictures are read (PNG, JPEG, WebP), none larger than ``MAX_TILE`` bytes. Rows count from the north.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from phcdesk.errors import FormatError

MAX_TILE = 1_500_000
MAX_ZOOM = 22
_MAX_TEXT = 400
_MARKUP = re.compile(r"<[^<>]*>")


class Tiles(Protocol):
    """The tiles of one file. Usable from any thread."""

    @property
    def least_zoom(self) -> int: ...
    @property
    def most_zoom(self) -> int: ...
    @property
    def attribution(self) -> str:
        """Who made the pictures, as they wish to be named: plain text."""

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A picture; None where there is none, or none that may be read."""

    def close(self) -> None: ...


def unreadable(path: Path) -> FormatError:
    """The error for a file that is damaged, or is something else."""
    return FormatError("map-file-unreadable", file=path.name)


def of_drawings(path: Path) -> FormatError:
    """The error for a file of vector tiles: nothing here draws them."""
    return FormatError("map-file-of-drawings", file=path.name)


def attribution_text(said: object) -> str:
    """What a file says of its makers, as plain text; blank when it says nothing."""
    return " ".join(_MARKUP.sub(" ", said[: 4 * _MAX_TEXT]).split())[:_MAX_TEXT] if isinstance(said, str) else ""
