"""The map as a widget: the ground, the ring, the marks; moved by hand, by wheel and by keys.

Everything it shows is also in the list beside it, and every movement can be made with the keyboard. It is not mirrored
where the language is: east is on the right.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from phcdesk.gui.look.theme import Theme, sized
from phcdesk.gui.map.clusters import Clusters, Mark
from phcdesk.gui.map.ground import GroundKeeper
from phcdesk.gui.map.names import Names
from phcdesk.gui.map.projection import Bounds, Room, View
from phcdesk.gui.map.ring import bar_of, bar_room, distance_number, draw_bar, draw_ring
from phcdesk.gui.map.sprites import Sprites
from phcdesk.search.points import OTHER
from phcdesk.search.results import Point

_STEP = 0.2  # of the window, for an arrow key
_ZOOM = 1.5  # for a key or a button
_WHEEL = 480.0  # eighths of a degree that double the scale
_REST = 160  # milliseconds without a movement, after which the list follows
_LEAST, _LEAST_LINES = 220, 7  # pixels and lines of text: the larger is the least height of the map
_NEW_AT_ONCE = 25  # numbers drawn for the first time in one frame: about 4 milliseconds
_AROUND = 6  # pixels by which the ring around a mark is larger than the mark
_CLICK = 6  # pixels the mouse may move in a click
_START = View(10.0, 10.0, 3.0, 600.0, 400.0)


class MapCanvas(QWidget):
    """Shows one answer."""

    rested = Signal()  # another part of the world is seen, and it stands still
    taken = Signal(int)  # a single point, by its number in the order of the clusters
    opened = Signal(int)  # the same, to be read
    home_wanted = Signal()
    left = Signal()  # Escape

    def __init__(self, theme: Theme, ground: GroundKeeper, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        least = max(_LEAST_LINES * self.fontMetrics().height(), _LEAST)
        self.setMinimumSize(least, least)
        self.setAccessibleName(self.tr("Map"))
        self._theme, self.ground, self._names = theme, ground, names
        self.view = _START
        self.clusters: Clusters | None = None
        self.near: Point | None = None
        self.within_km: float | None = None
        self.chosen: list[int] = []
        self._awaited: Bounds | None = None
        self._sprites: Sprites | None = None
        self._pressed: QPointF | None = None
        self._dragged_from: View | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.rested)
        ground.changed.connect(self.refresh)

    def show_points(self, clusters: Clusters, near: Point | None, within_km: float | None) -> None:
        """Show another answer, at the same place."""
        self.clusters, self.near, self.within_km = clusters, near, within_km
        self.chosen = []
        self._moved()

    def choose(self, points: list[int]) -> None:
        """Mark these points as the chosen entry's."""
        self.chosen = points
        self.update()

    def go_to(self, bounds: Bounds) -> None:
        """Show all of a part of the map; once the widget has its size, if it has none yet."""
        if not self.isVisible():
            self._awaited = bounds
        self.move_to(self.view.fitted(bounds))

    def bring_into_sight(self, at: int) -> None:
        """Move as little as is needed to see a point."""
        if self.clusters is None:
            return
        x, y = self.clusters.xs[at], self.clusters.ys[at]
        left, top = self.view.on_screen(x, y)
        edge = 2 * self.sprites.cell
        inside = edge <= left <= self.width() - edge and edge <= top <= self.height() - edge
        if not inside:
            self.move_to(self.view._replace(x=x, y=y))

    def move_to(self, view: View) -> None:
        """Show this view."""
        limited = view.resized(self.width(), self.height())
        if limited != self.view:
            self.view = limited
            self._moved()

    def come_to_rest(self) -> None:
        """Let the list follow now, if it waits for a pause."""
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()

    def zoom(self, closer: bool) -> None:
        """One step closer or further away, about the middle."""
        times = _ZOOM if closer else 1 / _ZOOM
        self.move_to(self.view.zoomed(times, self.width() / 2, self.height() / 2))

    def _moved(self) -> None:
        self.update()
        self._rest.start()
        if self.isVisible():
            self.ground.look(self.view, self.devicePixelRatioF())

    def refresh(self) -> None:
        """Show what there is now, and have it made better if it can be."""
        self.ground.look(self.view, self.devicePixelRatioF())
        self.update()

    @property
    def sprites(self) -> Sprites:
        if self._sprites is None:
            self._sprites = Sprites(self._theme, self.font(), self.devicePixelRatioF(), _NEW_AT_ONCE)
        return self._sprites

    def marks(self) -> list[Mark]:
        """What is drawn now."""
        return self.clusters.marks(self.view, self.sprites.cell, self.sprites.disc) if self.clusters is not None else []

    def mark_at(self, place: QPointF) -> Mark | None:
        """The mark under the mouse; the nearest where several are."""
        reach = self.sprites.cell / 2
        found = [(self._way(mark, place), mark) for mark in self.marks()]
        return min((one for one in found if one[0] <= reach), default=(0.0, None))[1]

    def middle_mark(self) -> Mark | None:
        """The mark that Enter means: the nearest to the middle."""
        return self._nearest_to_middle(self.marks())

    def _nearest_to_middle(self, marks: list[Mark]) -> Mark | None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return min(marks, key=lambda mark: self._way(mark, middle), default=None)

    def _way(self, mark: Mark, place: QPointF) -> float:
        left, top = self.view.on_screen(mark.x, mark.y)
        return float(((left - place.x()) ** 2 + (top - place.y()) ** 2) ** 0.5)

    def take(self, mark: Mark, reading: bool = False) -> None:
        """Choose a single point, or zoom in on several until they part."""
        if self.clusters is None:
            return
        if mark.size == 1:
            (self.opened if reading else self.taken).emit(mark.first)
            return
        wanted = self.view.fitted(self.clusters.bounds_of(mark))
        least = self.view.zoomed(_ZOOM, *self.view.on_screen(mark.x, mark.y)).scale
        self.move_to(wanted._replace(scale=max(wanted.scale, least)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.water))
        self.ground.draw(painter, self.view)
        marks = self.marks()
        km, length = bar_of(self.view)
        words = self.tr("{distance} km").format(distance=distance_number(km))
        bar = words, length, sized(self.font(), "small")
        taken = [self.sprites.room(*self.view.on_screen(mark.x, mark.y), mark.size > 1) for mark in marks]
        self._draw_names(painter, [*taken, bar_room(self.view, *bar)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.near is not None:
            draw_ring(painter, self.view, self.near, self.within_km, self._theme)
        self._draw_marks(painter, marks)
        draw_bar(painter, self.view, *bar, self._theme)
        if self.hasFocus():
            self._draw_focus(painter, marks)
        if self.sprites.kept.is_behind or self._names.kept.is_behind:
            self.update()

    def _draw_names(self, painter: QPainter, taken: list[Room]) -> None:
        self._names.kept.begin()
        self._names.draw(painter, self.ground.whole(self.view).shapes, self.view, self.devicePixelRatioF(), taken)

    def _picture(self, mark: Mark) -> QPixmap:
        kind = self.clusters.kind(mark.first) if self.clusters is not None else OTHER
        return self.sprites.cluster(mark.size) if mark.size > 1 else self.sprites.point(kind)

    def _draw_marks(self, painter: QPainter, marks: list[Mark]) -> None:
        self.sprites.kept.begin()
        marked = []
        for mark in marks:
            pixmap = self._picture(mark)
            side = pixmap.deviceIndependentSize().width()
            for left, top in self._copies(mark.x, mark.y):
                painter.drawPixmap(QPointF(left - side / 2, top - side / 2), pixmap)
            if any(mark.first <= at < mark.end for at in self.chosen):
                marked.append((mark, side))
        for mark, side in marked:
            self._draw_chosen(painter, mark, side / 2 + 2)

    def _copies(self, x: float, y: float) -> list[tuple[float, float]]:
        """Where a point is seen: twice at the edges of a view that goes around the world."""
        left, top = self.view.on_screen(x, y)
        around, edge = 360.0 * self.view.scale, self.sprites.cell
        return [(left + turn, top) for turn in (-around, 0.0, around) if -edge <= left + turn <= self.width() + edge]

    def _draw_chosen(self, painter: QPainter, mark: Mark, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for left, top in self._copies(mark.x, mark.y):
            for colour, width in ((self._theme.surface, 7.0), (self._theme.ink, 3.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(QPointF(left, top), radius, radius)

    def _draw_focus(self, painter: QPainter, marks: list[Mark]) -> None:
        """The ring around the map, and around the mark that Enter means."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = self._theme.ring / 2
        painter.setPen(QPen(QColor(self._theme.focus), self._theme.ring))
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        mark = self._nearest_to_middle(marks)
        if mark is not None:
            left, top = self.view.on_screen(mark.x, mark.y)
            side = self._picture(mark).deviceIndependentSize().width() + _AROUND
            for colour, width in ((self._theme.surface, 5.0), (self._theme.focus, 2.5)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(QRectF(left - side / 2, top - side / 2, side, side), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view = self.view.resized(self.width(), self.height())
        if self._awaited is not None:
            self.view = self.view.fitted(self._awaited)
        self._moved()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._awaited is not None:
            self.view = self.view.resized(self.width(), self.height()).fitted(self._awaited)
            self._awaited = None
            QTimer.singleShot(0, self, self._moved)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._sprites = None
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in ways and plain:
            right, down = ways[key]
            self.move_to(self.view.moved(right * _STEP * self.width(), down * _STEP * self.height()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and plain:
            self.zoom(closer=key != Qt.Key.Key_Minus)
        elif key == Qt.Key.Key_Home:
            self.home_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (mark := self.middle_mark()) is not None:
                self.take(mark, reading=True)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        self.move_to(self.view.zoomed(2 ** (turned / _WHEEL), event.position().x(), event.position().y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged_from = event.position(), self.view

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._dragged_from is None:
            return
        way = self._pressed - event.position()
        if way.manhattanLength() > _CLICK:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.move_to(self._dragged_from.moved(way.x(), way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is None or (pressed - event.position()).manhattanLength() > _CLICK:
            return
        mark = self.mark_at(event.position())
        if mark is not None and mark.size == 1:
            self.take(mark)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if mark is not None:
            self.take(mark, reading=True)
        else:
            self.move_to(self.view.zoomed(_ZOOM, event.position().x(), event.position().y()))
