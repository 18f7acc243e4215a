"""The map with many points: a frame while it is pushed, the first frame after it was zoomed, and what both avoid.

    python -m benchmarks.map_time POINTS STEPS

For each of several scales the map is pushed STEPS times to one side, further than its picture of the ground reaches,
and every frame is painted at once; meanwhile the worker paints the next picture. Then it is zoomed in and out again.
Beside the frames stands the time that painting the same ground anew takes: what a frame would cost without a picture.
"""

from __future__ import annotations

import json
import random
import sys
from array import array
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from phcdesk.app.paths import find_paths, resources_dir
from phcdesk.gui.app import make_application
from phcdesk.gui.look import theme
from phcdesk.gui.map.base import paint_base
from phcdesk.gui.map.canvas import MapCanvas
from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.ground import GroundKeeper
from phcdesk.gui.map.outlines import scale_for
from phcdesk.gui.map.projection import View
from phcdesk.gui.tasks import Tasks
from phcdesk.progress import CancelToken
from phcdesk.search.points import Points

SIZE = (1200, 700)
SCALES = {"world": 3.4, "continent": 16.0, "country": 90.0, "district": 700.0, "town": 6_000.0}
MIDDLE = (36.8, -1.3)
_TOWNS = 400
_PUSH = 37.0  # pixels for each frame
_PATIENCE = 30.0
_SEED = 20261121


def many_points(count: int) -> Points:
    """Places in and around towns all over the world, one of them at the middle."""
    chance = random.Random(_SEED)
    towns = [(chance.uniform(-40, 60), chance.uniform(-180, 180)) for _ in range(_TOWNS)] + [MIDDLE[::-1]] * 20
    latitudes, longitudes = array("d"), array("d")
    for _ in range(count):
        latitude, longitude = chance.choice(towns)
        latitudes.append(chance.gauss(latitude, 0.4))
        longitudes.append(chance.gauss(longitude, 0.4))
    kinds = bytes(chance.randrange(3) for _ in range(count))
    return Points(array("L", range(count)), latitudes, longitudes, kinds, count, count)


class Frames:
    """Moves a map and measures its frames."""

    def __init__(self, canvas: MapCanvas, tasks: Tasks) -> None:
        self._canvas, self._tasks = canvas, tasks

    def rest(self) -> None:
        """Until the worker has nothing to do."""
        until = perf_counter() + _PATIENCE
        while True:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if self._tasks.is_idle:
                return
            if perf_counter() > until:
                raise TimeoutError

    def show(self, view: View) -> float:
        """Milliseconds from being told to show a view to the painted frame."""
        begun = perf_counter()
        self._canvas.move_to(view)
        self._canvas.repaint()
        took = 1_000 * (perf_counter() - begun)
        QApplication.processEvents()
        return took

    def pushed(self, steps: int) -> list[float]:
        """Frames while it is pushed; the worker is working as soon as the picture runs out."""
        return [self.show(self._canvas.view.moved(_PUSH, _PUSH / 7)) for _ in range(steps)]

    def zoomed(self, steps: int) -> list[float]:
        """First frames after it was zoomed, in and out in turn."""
        took = []
        for step in range(steps):
            times = 1.5 if step % 2 == 0 else 1 / 1.5
            took.append(self.show(self._canvas.view.zoomed(times, 500, 300)))
        return took


def measure(count: int, steps: int) -> dict[str, Any]:
    """The figures, in milliseconds."""
    application = make_application(find_paths(Path(), {}), ["phcdesk"])
    theme.apply(application, theme.LIGHT)
    tasks = Tasks()
    ground = GroundKeeper(resources_dir() / "map", tasks, theme.LIGHT, application.font(), str)
    canvas = MapCanvas(theme.LIGHT, ground)
    canvas.resize(*SIZE)
    canvas.show()
    frames = Frames(canvas, tasks)
    ground.begin(None)
    frames.rest()
    begun = perf_counter()
    clusters = Clusters(many_points(count))
    made = 1_000 * (perf_counter() - begun)
    canvas.show_points(clusters, None, None)
    scales = [_at(frames, canvas, name, scale, steps) for name, scale in SCALES.items()]
    tasks.stop()
    return {"points": count, "clusters_ms": round(made), "size": SIZE, "scales": scales}


def _at(frames: Frames, canvas: MapCanvas, name: str, scale: float, steps: int) -> dict[str, Any]:
    view = View(*MIDDLE, scale, *SIZE).limited()
    frames.show(view)
    frames.rest()
    whole = canvas.ground.whole(view)
    anew = [_timed(lambda: paint_base(whole, view, 1.0, CancelToken())) for _ in range(5)]
    marks = len(canvas.marks())
    pushed = frames.pushed(steps)
    frames.rest()
    frames.show(view)
    frames.rest()
    zoomed = frames.zoomed(steps)
    frames.rest()
    return {
        "scale": name, "outlines": scale_for(scale), "marks": marks, "pushed_p50": _p(pushed, 50),
        "pushed_p95": _p(pushed, 95), "pushed_most": round(max(pushed), 2), "zoomed_p50": _p(zoomed, 50),
        "zoomed_p95": _p(zoomed, 95), "zoomed_most": round(max(zoomed), 2), "ground_anew": round(median(anew), 2),
    }  # fmt: skip


def _timed(work: Any) -> float:
    begun = perf_counter()
    work()
    return 1_000 * (perf_counter() - begun)


def _p(figures: list[float], per_cent: int) -> float:
    ordered = sorted(figures)
    return round(ordered[min(len(ordered) - 1, len(ordered) * per_cent // 100)], 2)


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))
