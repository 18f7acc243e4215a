"""Keeps the picture of the ground good enough for what is seen.

What is read is read in the worker. What is painted is painted here, a few milliseconds at a time while the window has
nothing else to do: painting holds the interpreter, so that in the worker every frame would wait for it several times.
While a better picture is painted, the one before is drawn larger or smaller, and under it the whole world, coarse.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QPainter

from phcdesk.errors import PhcError
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.base import Base, Ground, base_view, draw_base, paint_base, whole_base
from phcdesk.gui.map.outlines import COARSEST, Shape, read_outlines, scale_for
from phcdesk.gui.map.projection import WORLD, View
from phcdesk.gui.map.tiles import Tile, TileSource, tiles_of
from phcdesk.gui.tasks import Tasks, Urgency
from phcdesk.progress import CancelToken

_SPARE = 0.12  # of the window: nearer to the edge of the picture than that, the next one is painted
_WORLD_PIXELS = 1400
_SLICE = 3_000_000  # nanoseconds of painting between two turns of the window


class _Wanted(NamedTuple):
    """A picture that is being made: what it shows, with which outlines, ``ratio`` dots to the pixel."""

    view: View
    outlines: str
    ratio: float


class GroundKeeper(QObject):
    """The ground of one map."""

    changed = Signal()
    failed = Signal(object)  # PhcError

    def __init__(self, folder: Path, tasks: Tasks, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._tasks = folder, tasks
        self._ground = Ground((), theme)
        self._tiles: TileSource | None = None
        self._shapes: dict[str, tuple[Shape, ...]] = {}
        self._base: Base | None = None
        self._world: Base | None = None
        self._wanted: _Wanted | None = None
        self._painting: Generator[None, None, Base] | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._paint_on)

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The coarse outlines, once they were read."""
        return self._shapes.get(COARSEST, ())

    def begin(self, tiles: TileSource | None) -> None:
        """Read the coarse outlines and paint the world. ``tiles`` are drawn in all later pictures."""
        self.release()
        self._tiles, self._base = tiles, None
        view = View(0.0, 0.0, _WORLD_PIXELS / WORLD, _WORLD_PIXELS, _WORLD_PIXELS * 0.8)
        plain = self._ground._replace(tiles=())

        def work(cancel: CancelToken) -> tuple[Base, tuple[Shape, ...]]:
            shapes = self.shapes or read_outlines(self._folder, COARSEST, cancel)
            return whole_base(plain._replace(shapes=shapes), view, 1.0), shapes

        def done(painted: tuple[Base, tuple[Shape, ...]]) -> None:
            self._world, self._shapes[COARSEST] = painted
            self.changed.emit()

        self._tasks.ask("map-world", work, done, self.failed.emit, Urgency.SOON)

    @property
    def is_busy(self) -> bool:
        """Whether a better picture is on its way."""
        return self._wanted is not None

    def look(self, view: View, ratio: float) -> None:
        """This is seen now: have a better picture painted if the one that is here is not good enough."""
        if self._world is None or self._is_good(view):
            return
        outlines = scale_for(view.scale)
        if self._wanted is not None and self._wanted.outlines == outlines and _covers(self._wanted.view, view):
            return
        self.release()
        wanted = self._wanted = _Wanted(base_view(view, ratio), outlines, ratio)
        known, source = self._shapes.get(outlines), self._tiles
        if known is not None and source is None:
            self._paint(wanted, known, ())
            return

        def work(cancel: CancelToken) -> tuple[tuple[Shape, ...], tuple[Tile, ...]]:
            return known or read_outlines(self._folder, outlines, cancel), tiles_of(source, wanted.view, cancel)

        self._tasks.ask("map-ground", work, lambda read: self._paint(wanted, *read), self._fail, Urgency.SOON)

    def _paint(self, wanted: _Wanted, shapes: tuple[Shape, ...], tiles: tuple[Tile, ...]) -> None:
        self._shapes[wanted.outlines] = shapes
        self._ground = self._ground._replace(shapes=shapes, tiles=tiles)
        self._painting = paint_base(self._ground, wanted.view, wanted.ratio, wanted.outlines)
        self._turn.start()

    def _paint_on(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        try:
            while self._painting is not None:
                next(self._painting)
                if spent.nsecsElapsed() > _SLICE:
                    return
        except StopIteration as end:
            self._base = end.value
            self._wanted = None
            self._stop_painting()
            self.changed.emit()

    def _stop_painting(self) -> None:
        self._turn.stop()
        if self._painting is not None:
            self._painting.close()
            self._painting = None

    def _fail(self, error: PhcError) -> None:
        self._wanted = None
        self.failed.emit(error)

    def _is_good(self, view: View) -> bool:
        base = self._base
        return base is not None and base.outlines == scale_for(view.scale) and _covers(base.view, view)

    def draw(self, painter: QPainter, view: View) -> None:
        """Draw what there is."""
        base = self._base
        if self._world is not None and (base is None or not _covers(base.view, view, spare=0.0, exactly=False)):
            draw_base(painter, self._world, view)
        if base is not None:
            draw_base(painter, base, view)

    def whole(self, view: View) -> Ground:
        """What the ground is made of, for a picture of another kind; with the outlines that are here."""
        return self._ground._replace(shapes=self._shapes.get(scale_for(view.scale)) or self.shapes)

    def release(self) -> None:
        """What is being read or painted is not wanted."""
        self._tasks.drop("map-ground")
        self._stop_painting()
        self._wanted = None


def _covers(base: View, view: View, spare: float = _SPARE, exactly: bool = True) -> bool:
    """Whether a picture of ``base`` shows all of a view, with some to spare, and, ``exactly``, at its scale."""
    if exactly and abs(base.scale / view.scale - 1) > 1e-9:
        return False
    turns = round((view.x - base.x) / WORLD) * WORLD
    across, down = abs(view.x - base.x - turns), abs(view.y - base.y)
    wide = (base.width / base.scale - view.width / view.scale * (1 + 2 * spare)) / 2
    high = (base.height / base.scale - view.height / view.scale * (1 + 2 * spare)) / 2
    return across <= wide and down <= high
