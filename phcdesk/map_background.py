"""The backgrounds that somebody gave the map: MBTiles and PMTiles files in ``maps/`` of the data folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from phcdesk.errors import FormatError
from phcdesk.store.mbtiles import MbTiles
from phcdesk.store.pmtiles import PmTiles
from phcdesk.store.tiles import Tiles

FOLDER = "maps"
NONE = "*"  # no background, though there are files; no file is called so
_FORMS: dict[str, Callable[[Path], Tiles]] = {".mbtiles": MbTiles, ".pmtiles": PmTiles}


class Background(NamedTuple):
    """What there is to choose from, what was opened, and why nothing was if that is a fault of a file."""

    names: tuple[str, ...] = ()
    name: str = ""  # of the file that is open
    tiles: Tiles | None = None
    trouble: FormatError | None = None


def find_background(data_dir: Path | None, wanted: str = "") -> Background:
    """Open the background of this name; none for ``NONE``; without such a file the first one that can be shown."""
    files = {path.name: path for path in _files(data_dir)} if data_dir is not None else {}
    tried = [wanted] if wanted in files else [] if wanted == NONE else list(files)
    trouble = None
    for name in tried:
        try:
            return Background(tuple(files), name, _FORMS[files[name].suffix.lower()](files[name]))
        except FormatError as error:
            trouble = trouble or error
    return Background(tuple(files), trouble=trouble)


def _files(data_dir: Path) -> list[Path]:
    try:
        found = list((data_dir / FOLDER).iterdir())
    except OSError:
        return []
    return sorted(path for path in found if path.suffix.lower() in _FORMS and path.is_file())
