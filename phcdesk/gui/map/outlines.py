"""The outlines of countries as they are bundled: read once, at the scale that is wanted. The form: tools/outlines.py.

The outlines are Natural Earth's. They take no side about any border, and the page says so.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from phcdesk.gui.map.projection import WORLD, Bounds, wrapped
from phcdesk.progress import CancelToken

_SCALES = ((9.0, "110m"), (55.0, "50m"))  # below so many pixels to the degree
_FINEST = "10m"
_PART = 0.1  # of the largest island or mainland, from which another belongs to what is shown of a country
COARSEST = "110m"


class Shape(NamedTuple):
    """A country, or what has no code of its own; ``place`` is where its name is written."""

    code: str
    place: tuple[float, float]
    box: QRectF
    rings: tuple[tuple[QRectF, QPolygonF], ...]
    width: float  # of the box, which is asked for often


def scale_for(pixels_to_degree: float) -> str:
    """Which of the three outlines to draw at a scale."""
    return next((name for below, name in _SCALES if pixels_to_degree < below), _FINEST)


def read_outlines(folder: Path, scale: str, cancel: CancelToken) -> tuple[Shape, ...]:
    """The outlines of a scale, the largest first. Raises ``Cancelled``, ``OSError``, ``ValueError``."""
    import zlib

    data = QByteArray(zlib.decompress((folder / f"outlines-{scale}.bin").read_bytes()))
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    if stream.readRawData(8) != b"PHCMAP01":
        raise ValueError(scale)
    shapes = []
    for _ in range(stream.readUInt32()):
        cancel.check()
        shapes.append(_shape(stream))
    return tuple(sorted(shapes, key=lambda shape: -_area(shape.box)))


def _shape(stream: QDataStream) -> Shape:
    code = bytes(stream.readRawData(2)).decode("ascii").strip()
    x, y, left, bottom, right, top = (stream.readFloat() for _ in range(6))
    rings = []
    for _ in range(stream.readUInt32()):
        ring = QPolygonF()
        stream >> ring
        rings.append((ring.boundingRect(), ring))
    return Shape(code, (x, y), QRectF(left, bottom, right - left, top - bottom), tuple(rings), right - left)


def bounds_of(shapes: tuple[Shape, ...], code: str) -> Bounds | None:
    """The part of the map that a country takes, without small islands far away; None where there is no such country."""
    boxes = [box for shape in shapes if shape.code == code for box, _ in shape.rings]
    if not boxes:
        return None
    largest = max(boxes, key=_area)
    whole = QRectF(largest)
    for box in boxes:
        if _area(box) >= _PART * _area(largest):  # and on the same side of the date line
            turns = round((largest.center().x() - box.center().x()) / WORLD)
            whole = whole.united(box.translated(turns * WORLD, 0))
    left = wrapped(whole.left())
    return Bounds(left, whole.top(), left + whole.width(), whole.bottom())


def country_at(shapes: Sequence[Shape], x: float, y: float) -> str:
    """The code of the smallest country there is at a point of the map; blank where there is none."""
    here, around = QPointF(x, y), QPointF(x - math.copysign(WORLD, x), y)
    for shape in reversed(shapes):
        for at in (here, around):
            if shape.box.contains(at):
                around_it = (ring for box, ring in shape.rings if box.contains(at))
                if sum(ring.containsPoint(at, Qt.FillRule.OddEvenFill) for ring in around_it) % 2:
                    return shape.code
    return ""


def _area(box: QRectF) -> float:
    return box.width() * box.height()
