"""Keeps the picture of the ground good enough for what is seen; all painting and reading is done in the worker.

While a better picture is painted, the one before is drawn larger or smaller, and under it the whole world, coarse.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPainter

from phcdesk.errors import PhcError
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.base import Base, Ground, base_view, draw_base, paint_base
from phcdesk.gui.map.outlines import COARSEST, Shape, read_outlines, scale_for
from phcdesk.gui.map.projection import WORLD, View
from phcdesk.gui.map.tiles import TileSource
from phcdesk.gui.tasks import Tasks, Urgency
from phcdesk.progress import CancelToken

_SPARE = 0.12  # of the window: nearer to the edge of the picture than that, the next one is painted
_WORLD_PIXELS = 1400


class _Painted(NamedTuple):
    base: Base
    shapes: tuple[Shape, ...]


class GroundKeeper(QObject):
    """The ground of one map."""

    changed = Signal()
    failed = Signal(object)  # PhcError

    def __init__(
        self,
        folder: Path,
        tasks: Tasks,
        theme: Theme,
        font: QFont,
        name_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """``name_of`` says what a country is called, blank if nobody knows; it is called in the worker."""
        super().__init__(parent)
        self._folder, self._tasks = folder, tasks
        self._ground = Ground((), name_of, theme, font)
        self._shapes: dict[str, tuple[Shape, ...]] = {}
        self._base: Base | None = None
        self._world: Base | None = None
        self._wanted: tuple[View, str] | None = None

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The coarse outlines, once they were read."""
        return self._shapes.get(COARSEST, ())

    def begin(self, tiles: TileSource | None) -> None:
        """Read the coarse outlines and paint the world, without names. ``tiles`` are drawn in all later pictures."""
        self._ground = self._ground._replace(tiles=tiles)
        self._base = None
        view = View(0.0, 0.0, _WORLD_PIXELS / WORLD, _WORLD_PIXELS, _WORLD_PIXELS * 0.8)
        nameless = self._ground._replace(name_of=lambda _code: "", tiles=None)

        def work(cancel: CancelToken) -> _Painted:
            shapes = self.shapes or read_outlines(self._folder, COARSEST, cancel)
            return _Painted(paint_base(nameless._replace(shapes=shapes), view, 1.0, cancel), shapes)

        def done(painted: _Painted) -> None:
            self._world, self._shapes[COARSEST] = painted
            self.changed.emit()

        self._tasks.ask("map-world", work, done, self.failed.emit, Urgency.SOON)

    def look(self, view: View, ratio: float) -> None:
        """This is seen now: have a better picture painted if the one that is here is not good enough."""
        if self._world is None or self._is_good(view):
            return
        scale = scale_for(view.scale)
        if self._wanted is not None and self._wanted[1] == scale and _covers(self._wanted[0], view):
            return
        wanted = base_view(view, ratio)
        self._wanted = wanted, scale
        known = self._shapes.get(scale)
        ground = self._ground

        def work(cancel: CancelToken) -> _Painted:
            shapes = known or read_outlines(self._folder, scale, cancel)
            return _Painted(paint_base(ground._replace(shapes=shapes), wanted, ratio, cancel, scale), shapes)

        self._tasks.ask("map-ground", work, lambda painted: self._use(painted, scale), self._fail, Urgency.SOON)

    def _use(self, painted: _Painted, scale: str) -> None:
        self._wanted = None
        self._base = painted.base
        self._shapes[scale] = painted.shapes
        self.changed.emit()

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
        """Nobody looks: what is being painted is not wanted."""
        self._tasks.drop("map-ground")
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
