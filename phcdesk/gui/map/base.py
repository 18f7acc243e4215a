"""The ground of the map: water, land, borders and names of countries, painted once for more than the window shows.

It is painted in the worker, on a picture; ring by ring, so that the window can go on between two of them. Of what lies
outside the picture, or would be smaller than a pixel, nothing is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import sleep
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QTransform

from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.outlines import Shape
from phcdesk.gui.map.projection import WORLD, View
from phcdesk.gui.map.tiles import TileSource, paint_tiles
from phcdesk.progress import CancelToken

_LEAST_PIXELS = 0.8  # of a ring that is painted
_WIDER = 1.15  # the room of a name, as times the width of its country
_MOST_PIXELS = 9_000_000
_LARGER, _LEAST_LARGER = 1.8, 1.35  # the picture, as times the width and height of the window


class Ground(NamedTuple):
    """What the ground is made of, beside the view."""

    shapes: Sequence[Shape]
    name_of: Callable[[str], str]  # of a country, by its code; blank when it has none
    theme: Theme
    font: QFont  # of the names
    tiles: TileSource | None = None


class Base(NamedTuple):
    """A picture of the ground, what it shows, and the outlines it was painted with."""

    image: QImage
    view: View
    outlines: str = ""


def base_view(view: View, ratio: float) -> View:
    """What a picture for this view shows: more than the view, but not more pixels than memory should hold."""
    pixels = view.width * view.height * ratio * ratio
    return view.enlarged(max(_LEAST_LARGER, min(_LARGER, (_MOST_PIXELS / pixels) ** 0.5)))


def paint_base(ground: Ground, view: View, ratio: float, cancel: CancelToken, outlines: str = "") -> Base:
    """Paint the ground of a view, ``ratio`` dots to the pixel. Raises ``Cancelled``."""
    image = QImage(round(view.width * ratio), round(view.height * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor(ground.theme.water))
    painter = QPainter(image)
    try:
        painter.scale(ratio, ratio)
        paint_ground(painter, ground, view, cancel)
    finally:
        painter.end()
    return Base(image, view, outlines)


def paint_ground(painter: QPainter, ground: Ground, view: View, cancel: CancelToken) -> None:
    """Paint land, borders and names, from the upper left corner of ``painter``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    copies = [copy * WORLD for copy in range(-2, 3) if _in_sight(copy * WORLD, view)]
    for copy in copies:
        _paint_land(painter, ground, view, copy, cancel)
    if ground.tiles is not None:
        paint_tiles(painter, ground.tiles, view, cancel)
    _paint_names(painter, ground, view, copies)


def _in_sight(copy: float, view: View) -> bool:
    bounds = view.bounds
    return copy - WORLD < bounds.right and bounds.left < copy + WORLD  # outlines reach a little over the date line


def _paint_land(painter: QPainter, ground: Ground, view: View, copy: float, cancel: CancelToken) -> None:
    bounds = view.bounds
    seen = QRectF(bounds.left - copy, bounds.bottom, bounds.right - bounds.left, bounds.top - bounds.bottom)
    least = _LEAST_PIXELS / view.scale
    across, down = view.width / 2 + (copy - view.x) * view.scale, view.height / 2 + view.y * view.scale
    pen = QPen(QColor(ground.theme.frontier), 1.0)
    pen.setCosmetic(True)
    painter.save()
    try:
        painter.setTransform(QTransform(view.scale, 0, 0, -view.scale, across, down), combine=True)
        painter.setPen(pen)
        painter.setBrush(QColor(ground.theme.land))
        for shape in ground.shapes:
            if not shape.box.intersects(seen):
                continue
            cancel.check()
            sleep(0)  # the window has its turn: its next frame is not to wait for this one's end
            for box, ring in shape.rings:
                if (box.width() > least or box.height() > least) and box.intersects(seen):
                    painter.drawPolygon(ring)
    finally:
        painter.restore()


def _paint_names(painter: QPainter, ground: Ground, view: View, copies: Sequence[float]) -> None:
    """The names of the largest countries first; one that finds no room between the others is left out."""
    metrics = QFontMetricsF(ground.font)
    painter.setFont(ground.font)
    painter.setPen(QColor(ground.theme.muted))
    taken: list[QRectF] = []
    for shape in sorted(ground.shapes, key=lambda one: -one.box.width() * one.box.height()):
        name = ground.name_of(shape.code) if shape.code else ""
        width = metrics.horizontalAdvance(name)
        if not name or width > _WIDER * shape.box.width() * view.scale:
            continue
        for copy in copies:
            x = view.width / 2 + (shape.place[0] + copy - view.x) * view.scale
            y = view.height / 2 + (view.y - shape.place[1]) * view.scale
            room = QRectF(x - width / 2 - 4, y - metrics.height() / 2 - 2, width + 8, metrics.height() + 4)
            if any(room.intersects(other) for other in taken):
                continue
            taken.append(room)
            painter.drawText(QPointF(x - width / 2, y + metrics.ascent() / 2 - metrics.descent() / 2), name)


def draw_base(painter: QPainter, base: Base, view: View) -> None:
    """Draw a picture of the ground where it belongs in a view, also one of another scale; what it lacks stays as is."""
    times = view.scale / base.view.scale
    wide, high = base.view.width * times, base.view.height * times
    middle_x, middle_y = view.on_screen(base.view.x, base.view.y)
    around = WORLD * view.scale
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    for turn in (-around, 0.0, around):
        place = QRectF(middle_x + turn - wide / 2, middle_y - high / 2, wide, high)
        if place.intersects(QRectF(0, 0, view.width, view.height)):
            _draw_part(painter, base.image, place, view)


def _draw_part(painter: QPainter, image: QImage, place: QRectF, view: View) -> None:
    """Draw only what is in sight: scaling what is not would cost as much."""
    seen = place.intersected(QRectF(-1, -1, view.width + 2, view.height + 2))
    across, down = image.width() / place.width(), image.height() / place.height()
    source = QRectF(
        (seen.left() - place.left()) * across, (seen.top() - place.top()) * down, seen.width() * across,
        seen.height() * down,
    )  # fmt: skip
    painter.setClipRect(QRectF(0, 0, view.width, view.height), Qt.ClipOperation.ReplaceClip)
    painter.drawImage(seen, image, source)
    painter.setClipping(False)
