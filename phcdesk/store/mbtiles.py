"""A map background in the form MBTiles: an SQLite database of pictures. Read-only and never trusted.

The form: the MBTiles specification, version 1.3; its rows count from the south.
"""

from __future__ import annotations

from pathlib import Path

from phcdesk.errors import DamagedLibrary, FormatError, LibraryError
from phcdesk.store.readonly_sqlite import ReadOnlyDatabase
from phcdesk.store.tiles import MAX_TILE, MAX_ZOOM, attribution_text, of_drawings, unreadable

_FORMS = frozenset({"png", "jpg", "jpeg", "webp"})
_DRAWINGS = "pbf"
_MAX_NAMES = 100
_MOST_FAULTS = 3  # a view that leads in circles takes two seconds each time


class MbTiles:
    """The tiles of one file."""

    def __init__(self, path: Path) -> None:
        """Open a file. Raises ``FormatError`` when it has no pictures that could be shown."""
        try:
            self._database = ReadOnlyDatabase(path)
        except DamagedLibrary:
            raise unreadable(path) from None
        try:
            metadata = _metadata(self._database)
            self.least_zoom, self.most_zoom = _zooms(self._database, path)
            form = metadata.get("format", "").lower()
            if form not in _FORMS:
                raise of_drawings(path) if form == _DRAWINGS else unreadable(path)
        except (DamagedLibrary, FormatError) as error:
            self._database.close()
            raise unreadable(path) if isinstance(error, DamagedLibrary) else error from None
        self.attribution = attribution_text(metadata.get("attribution"))
        self._faults = 0

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A picture; None where there is none, or none that may be read."""
        sql = (
            "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=? "
            "AND typeof(tile_data)='blob' AND length(tile_data)<=? LIMIT 1"
        )
        try:
            found = self._database.rows(sql, (zoom, column, 2**zoom - 1 - row, MAX_TILE))
        except DamagedLibrary:
            self._faults += 1
            if self._faults == _MOST_FAULTS:
                self.close()
            return None
        except LibraryError:
            return None
        return found[0][0] if found else None

    def close(self) -> None:
        self._database.close()


def _metadata(database: ReadOnlyDatabase) -> dict[str, str]:
    rows = database.rows("SELECT name, value FROM metadata LIMIT ?", (_MAX_NAMES,))
    return {name: value for name, value in rows if isinstance(name, str) and isinstance(value, str)}


def _zooms(database: ReadOnlyDatabase, path: Path) -> tuple[int, int]:
    zooms = database.rows("SELECT min(zoom_level), max(zoom_level) FROM tiles")[0]
    if not all(isinstance(zoom, int) and 0 <= zoom <= MAX_ZOOM for zoom in zooms):
        raise unreadable(path)
    return zooms[0], zooms[1]
