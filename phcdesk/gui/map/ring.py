"""The ring around the place that one searches near, and the bar that says how long a kilometre is here."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.projection import Room, View, to_map, to_place, wrapped
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words
from phcdesk.search.distance import EARTH_RADIUS_KM
from phcdesk.search.results import Point

_STEPS = 96
_KM_TO_DEGREE = EARTH_RADIUS_KM * math.pi / 180
_LONGEST_BAR = 140  # pixels
_BAR_EDGE = 6.0  # pixels around it


def ring_points(here: Point, radius_km: float) -> list[tuple[float, float]]:
    """Places so far from here, all around, as (x, y) on the map; x goes on over the date line."""
    latitude, angle = math.radians(here.latitude), radius_km / EARTH_RADIUS_KM
    found = []
    for step in range(_STEPS):
        way = 2 * math.pi * step / _STEPS
        sine = math.sin(latitude) * math.cos(angle) + math.cos(latitude) * math.sin(angle) * math.cos(way)
        there = math.asin(max(-1.0, min(1.0, sine)))
        turn = math.atan2(
            math.sin(way) * math.sin(angle) * math.cos(latitude), math.cos(angle) - math.sin(latitude) * sine
        )
        _, y = to_map(math.degrees(there), 0.0)
        found.append((here.longitude + math.degrees(turn), y))
    return found


def draw_ring(painter: QPainter, view: View, here: Point, radius_km: float | None, theme: Theme) -> None:
    """Mark the place, and draw how far one searches."""
    x, y = view.on_screen(*to_map(here.latitude, here.longitude))
    ink = QColor(theme.ink)
    if radius_km is not None:
        pen = QPen(ink, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _, middle = to_map(here.latitude, here.longitude)
        outline = [
            QPointF(x + (at_x - here.longitude) * view.scale, y + (middle - at_y) * view.scale)
            for at_x, at_y in ring_points(here, radius_km)
        ]
        painter.drawPolygon(QPolygonF(outline))
    painter.setPen(QPen(QColor(theme.surface), 5))
    for pen in (QPen(QColor(theme.surface), 5), QPen(ink, 2)):
        painter.setPen(pen)
        painter.drawLine(QPointF(x - 7, y), QPointF(x + 7, y))
        painter.drawLine(QPointF(x, y - 7), QPointF(x, y + 7))


def bar_of(view: View) -> tuple[float, float]:
    """The longest round distance that the bar has room for, in km, and its length in pixels."""
    latitude, _ = to_place(0.0, view.y)
    pixels_to_km = view.scale / (_KM_TO_DEGREE * math.cos(math.radians(latitude)))
    longest = _LONGEST_BAR / pixels_to_km
    power = 10.0 ** math.floor(math.log10(longest))
    km = max(step * power for step in (1, 2, 5) if step * power <= longest)
    return km, km * pixels_to_km


def bar_room(view: View, words: str, length: float, font: QFont) -> Room:
    """What the bar takes in the lower left corner, with its words over it."""
    metrics = QFontMetricsF(font)
    width = max(length, metrics.horizontalAdvance(words)) + 2 * _BAR_EDGE
    bottom = view.height - _BAR_EDGE
    return _BAR_EDGE, bottom - metrics.height() - _BAR_EDGE - 10, _BAR_EDGE + width, bottom


def draw_bar(painter: QPainter, view: View, words: str, length: float, font: QFont, theme: Theme) -> None:
    """Draw the bar with its words."""
    room = bar_room(view, words, length, font)
    left, bottom = room[0] + _BAR_EDGE, room[3] - _BAR_EDGE
    ground = QColor(theme.surface)
    ground.setAlphaF(0.85)
    painter.fillRect(QRectF(QPointF(*room[:2]), QPointF(*room[2:])), ground)
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.ink), 2))
    painter.drawText(QPointF(left, bottom - 8 - QFontMetricsF(font).descent()), words)
    painter.drawLine(QPointF(left, bottom), QPointF(left + length, bottom))
    for end in (left, left + length):
        painter.drawLine(QPointF(end, bottom - 4), QPointF(end, bottom))


def distance_number(km: float) -> str:
    """A round distance as a number for a sentence."""
    return LTR.format(count_words(round(km)) if km >= 1 else f"{km:g}")


def is_in_sight(view: View, here: Point) -> bool:
    """Whether a place lies in a view."""
    x, y = to_map(here.latitude, here.longitude)
    across, down = abs(wrapped(x - view.x)) * view.scale, abs(y - view.y) * view.scale
    return across <= view.width / 2 and down <= view.height / 2
