"""The backgrounds that the map may have: files in ``maps/`` of the data folder, and those that packs carry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from phcdesk.errors import FormatError
from phcdesk.store.map_files import MapFile, map_type_of, open_tiles
from phcdesk.store.tiles import Tiles

__all__ = ["FOLDER", "NONE", "Background", "MapFile", "find_background"]

FOLDER = "maps"
NONE = "*"  # no background, though there are files; no file is called so
_OF_A_PACK = "/"  # stands in the key of such a map, and in no name of a file


class Background(NamedTuple):
    """What there is to choose from, what was chosen and opened, and why it was not if that is a fault of the file."""

    files: tuple[MapFile, ...] = ()
    key: str = NONE
    tiles: Tiles | None = None
    makers: str = ""  # whom the map names
    trouble: FormatError | None = None


def find_background(data_dir: Path | None, wanted: str = "", carried: Sequence[MapFile] = ()) -> Background:
    """Open the background that is wanted by its key; none for ``NONE``. ``carried`` are the maps of packs.

    Without a choice, or where the chosen file is gone, it is the first that can be shown and is not invented; where
    a pack is gone whose map was chosen, there is none.
    """
    files = {file.key: file for file in (*_own(data_dir), *carried)}
    background = Background(tuple(files.values()))
    for file in _tried(files, wanted):
        try:
            tiles = open_tiles(file)
        except FormatError as error:
            if background.trouble is None:
                background = background._replace(key=file.key, trouble=error)
        else:
            return Background(background.files, file.key, tiles, tiles.attribution or file.makers)
    return background


def _tried(files: dict[str, MapFile], wanted: str) -> list[MapFile]:
    if wanted in files:
        return [files[wanted]]
    if wanted == NONE or _OF_A_PACK in wanted:
        return []
    return [file for file in files.values() if not file.fictional]


def _own(data_dir: Path | None) -> Iterator[MapFile]:
    """The files that somebody put there, by name."""
    try:
        found = sorted((data_dir / FOLDER).iterdir()) if data_dir is not None else []
    except OSError:
        return
    for path in found:
        media_type = map_type_of(path.name)
        if media_type and path.is_file():
            yield MapFile(path.name, path.name, path, media_type)
