"""The background that somebody gave the map: the first MBTiles file, by name, in ``maps/`` of the data folder."""

from __future__ import annotations

from pathlib import Path

from phcdesk.store.tiles import Tiles

FOLDER = "maps"
_SUFFIX = ".mbtiles"


def find_background(data_dir: Path | None) -> Tiles | None:
    """Open the background; None where there is none that can be shown, and without a data folder."""
    if data_dir is None:
        return None
    try:
        files = sorted(path for path in (data_dir / FOLDER).iterdir() if path.suffix.lower() == _SUFFIX)
    except OSError:
        return None
    return next((tiles for path in files if path.is_file() and (tiles := Tiles.open(path)) is not None), None)
