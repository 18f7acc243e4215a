"""A background of pictures, if somebody put a file of them into the data folder: drawn over the land, under the points.

The pictures come from outside, so each is read with limits: a known form, a known size, and no guessing.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QImage, QImageReader

from phcdesk.gui.map.projection import WORLD, View
from phcdesk.progress import CancelToken

_SIDE = 256  # pixels of a tile, as it is meant to be seen
_LARGEST_SIDE = 1024  # pixels that are read at all
_MOST_TILES = 400
_MAGIC = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"RIFF", b"webp"))


class TileSource(Protocol):
    """The tiles of a file; ``tile`` gives None for one that is not there."""

    @property
    def least_zoom(self) -> int: ...
    @property
    def most_zoom(self) -> int: ...
    @property
    def attribution(self) -> str: ...

    def tile(self, zoom: int, column: int, row: int) -> bytes | None: ...


class Tile(NamedTuple):
    """A picture, and the square of the map that it shows: its upper left corner and its edge."""

    x: float
    y: float
    edge: float
    image: QImage

    def place(self, view: View) -> QRectF:
        """Where it lies in a view, in whole pixels, so that no seam shows between it and the next."""
        left, right = (round(view.width / 2 + (x - view.x) * view.scale) for x in (self.x, self.x + self.edge))
        top, bottom = (round(view.height / 2 + (view.y - y) * view.scale) for y in (self.y, self.y - self.edge))
        return QRectF(left, top, right - left, bottom - top)


def tiles_of(source: TileSource | None, view: View, cancel: CancelToken) -> tuple[Tile, ...]:
    """The tiles of the zoom that fits a view best; none where there are far too many. Raises ``Cancelled``."""
    if source is None:
        return ()
    wanted = round(math.log2(max(view.scale * WORLD / _SIDE, 1.0)))
    zoom = max(source.least_zoom, min(source.most_zoom, wanted))
    edge, bounds = WORLD / 2**zoom, view.bounds
    columns = range(math.floor((bounds.left + 180) / edge), math.floor((bounds.right + 180) / edge) + 1)
    rows = range(
        max(math.floor((180 - bounds.top) / edge), 0), min(math.floor((180 - bounds.bottom) / edge), 2**zoom - 1) + 1
    )
    if len(columns) * len(rows) > _MOST_TILES:
        return ()
    found = []
    for row in rows:
        for column in columns:
            cancel.check()
            data = source.tile(zoom, column % 2**zoom, row)
            image = read_tile(data) if data else None
            if image is not None:
                found.append(Tile(column * edge - 180, 180 - row * edge, edge, image))
    return tuple(found)


def read_tile(data: bytes) -> QImage | None:
    """The picture of a tile; None for what is no picture of a form and size that tiles have."""
    form = next((name for magic, name in _MAGIC if data.startswith(magic)), b"")
    if not form:
        return None
    held = QByteArray(data)  # the buffer only points to it
    buffer = QBuffer(held)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not (0 < size.width() <= _LARGEST_SIDE and 0 < size.height() <= _LARGEST_SIDE):
        return None
    image = reader.read()
    return None if image.isNull() else image
