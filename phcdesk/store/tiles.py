"""A map background from outside: an MBTiles file, which is an SQLite database of pictures. Read-only and never trusted.

Only pictures are read (PNG, JPEG, WebP), none larger than ``MAX_TILE`` bytes. A file that is damaged, or is something
else, is no background, and no reason for anything to fail. The form: the MBTiles specification, version 1.3; rows count
from the south there, and from the north here.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from phcdesk.errors import DamagedLibrary, LibraryError
from phcdesk.store.readonly_sqlite import ReadOnlyDatabase

MAX_TILE = 1_500_000
MAX_ZOOM = 22
_FORMS = frozenset({"png", "jpg", "jpeg", "webp"})
_MAX_TEXT = 400
_MARKUP = re.compile(r"<[^<>]*>")
_MAX_NAMES = 100


class Tiles:
    """The tiles of one file. Usable from any thread."""

    def __init__(self, database: ReadOnlyDatabase, metadata: dict[str, str], zooms: tuple[int, int]) -> None:
        """Use ``Tiles.open``."""
        self._database = database
        self.least_zoom, self.most_zoom = zooms
        self.attribution = _plain(metadata.get("attribution", ""))
        """Who made the pictures, as they wish to be named: plain text."""

    @classmethod
    def open(cls, path: Path) -> Self | None:
        """Open a file; None when it has no tiles that could be shown."""
        try:
            database = ReadOnlyDatabase(path)
        except DamagedLibrary:
            return None
        try:
            metadata = _metadata(database)
            zooms = database.rows("SELECT min(zoom_level), max(zoom_level) FROM tiles")[0]
        except DamagedLibrary:
            database.close()
            return None
        sound = all(isinstance(zoom, int) and 0 <= zoom <= MAX_ZOOM for zoom in zooms)
        if not sound or metadata.get("format", "").lower() not in _FORMS:
            database.close()
            return None
        return cls(database, metadata, zooms)

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A picture; None where there is none, or none that may be read. ``row`` counts from the north."""
        sql = (
            "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=? "
            "AND typeof(tile_data)='blob' AND length(tile_data)<=? LIMIT 1"
        )
        try:
            found = self._database.rows(sql, (zoom, column, 2**zoom - 1 - row, MAX_TILE))
        except (DamagedLibrary, LibraryError):
            return None
        return found[0][0] if found else None

    def close(self) -> None:
        self._database.close()


def _metadata(database: ReadOnlyDatabase) -> dict[str, str]:
    rows = database.rows("SELECT name, value FROM metadata LIMIT ?", (_MAX_NAMES,))
    return {name: value for name, value in rows if isinstance(name, str) and isinstance(value, str)}


def _plain(text: str) -> str:
    return " ".join(_MARKUP.sub(" ", text[: 4 * _MAX_TEXT]).split())[:_MAX_TEXT]
