"""The ground of the map: water, land and borders, painted once for more than the window shows.

It is painted step by step, so that the window can go on after any of them. Of what lies outside the picture, or would
be smaller than a pixel, nothing is painted.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.outlines import Shape
from phcdesk.gui.map.projection import WORLD, View
from phcdesk.gui.map.tiles import Tile

_LEAST_PIXELS = 0.8  # of a ring that is painted
_MOST_PIXELS = 9_000_000
_LARGER, _LEAST_LARGER = 1.8, 1.35  # the picture, as times the width and height of the window


class Ground(NamedTuple):
    """What the ground is made of, beside the view."""

    shapes: Sequence[Shape]  # the largest first
    theme: Theme
    tiles: Sequence[Tile] = ()


class Base(NamedTuple):
    """A picture of the ground, what it shows, and the outlines it was painted with."""

    image: QImage
    view: View
    outlines: str = ""


def base_view(view: View, ratio: float) -> View:
    """What a picture for this view shows: more than the view, but not more pixels than memory should hold."""
    pixels = view.width * view.height * ratio * ratio
    return view.enlarged(max(_LEAST_LARGER, min(_LARGER, (_MOST_PIXELS / pixels) ** 0.5)))


def paint_base(ground: Ground, view: View, ratio: float, outlines: str = "") -> Generator[None, None, Base]:
    """Paint the ground of a view, ``ratio`` dots to the pixel: each step takes about a millisecond, the last gives it.

    It may be left unfinished.
    """
    image = QImage(round(view.width * ratio), round(view.height * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor(ground.theme.water))
    painter = QPainter(image)
    try:
        painter.scale(ratio, ratio)
        yield from paint_ground(painter, ground, view)
    finally:
        painter.end()
    return Base(image, view, outlines)


def whole_base(ground: Ground, view: View, ratio: float) -> Base:
    """The same in one go."""
    steps = paint_base(ground, view, ratio)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Base = end.value
            return made


def paint_ground(painter: QPainter, ground: Ground, view: View) -> Iterator[None]:
    """Paint land and borders, from the upper left corner of ``painter``, step by step."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    copies = [copy * WORLD for copy in range(-2, 3) if _in_sight(copy * WORLD, view)]
    for copy in copies:
        yield from _paint_land(painter, ground, view, copy)
    for tile in ground.tiles:
        painter.drawImage(tile.place(view), tile.image)
        yield


def _in_sight(copy: float, view: View) -> bool:
    bounds = view.bounds
    return copy - WORLD < bounds.right and bounds.left < copy + WORLD  # outlines reach a little over the date line


def _paint_land(painter: QPainter, ground: Ground, view: View, copy: float) -> Iterator[None]:
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
            for box, ring in shape.rings:
                if (box.width() > least or box.height() > least) and box.intersects(seen):
                    painter.drawPolygon(ring)
                    yield
    finally:
        painter.restore()


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
