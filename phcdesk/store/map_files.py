"""Map backgrounds as files, wherever they come from: what there is to choose, the forms there are, and opening one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from phcdesk.errors import FormatError
from phcdesk.model import MBTILES, PMTILES
from phcdesk.store.mbtiles import MbTiles
from phcdesk.store.pmtiles import PmTiles
from phcdesk.store.tiles import Tiles

_READERS: dict[str, Callable[[Path], Tiles]] = {MBTILES: MbTiles, PMTILES: PmTiles}
_TYPES = {".mbtiles": MBTILES, ".pmtiles": PMTILES}


class MapFile(NamedTuple):
    """A file that may lie under the points of the map."""

    key: str  # by which it is chosen
    title: str  # by which people know it
    path: Path
    media_type: str
    makers: str = ""  # who is named where the file itself names nobody
    fictional: bool = False


def map_type_of(name: str) -> str:
    """The media type of a map by the end of its name; blank for any other file."""
    return _TYPES.get(Path(name).suffix.lower(), "")


def open_tiles(file: MapFile) -> Tiles:
    """Open a map. Raises ``FormatError``, which calls the file by its title, when it has no pictures to show."""
    try:
        return _READERS[file.media_type](file.path)
    except FormatError as error:
        raise FormatError(error.code, file=file.title) from None
