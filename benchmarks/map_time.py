"""The map with many points: its frames while it is pushed and after it was zoomed, at five scales.

    python -m benchmarks.map_time POINTS STEPS

For each scale the map is pushed STEPS times to one side, further than its picture of the ground reaches, and then
zoomed in and out STEPS times. Every frame is painted at once, and then the window has one turn of its events, in which
it paints on at the next picture of the ground. A frame is what the person waits for: all of that, from being told to
move to the end of the turn; ``_cpu`` is what the thread of the window spent on it, which other programs do not
lengthen. The judged figures are the 95th percentiles at the slowest scale, under ``slowest``.

Warm-up: at each scale the map has come to rest once before, as after a person arrived there: its outlines are read and
its first picture is painted. ``arrived`` is the longest frame of that, while the worker reads outlines.
``ground_anew`` is what painting the ground takes in one go: what each frame would cost without a picture.
"""

from __future__ import annotations

import json
import random
import sys
from array import array
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from typing import Any, NamedTuple

from PySide6.QtWidgets import QApplication

from phcdesk.app.paths import find_paths, resources_dir
from phcdesk.gui.app import make_application
from phcdesk.gui.look import theme
from phcdesk.gui.map.base import whole_base
from phcdesk.gui.map.canvas import MapCanvas
from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.ground import GroundKeeper
from phcdesk.gui.map.names import NEW_AT_ONCE, Names
from phcdesk.gui.map.outlines import scale_for
from phcdesk.gui.map.projection import View
from phcdesk.gui.tasks import Tasks
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


class Frame(NamedTuple):
    """Milliseconds, and those of them in which the thread of the window worked."""

    took: float
    cpu: float


class Frames:
    """Moves a map and measures its frames."""

    def __init__(self, canvas: MapCanvas, tasks: Tasks) -> None:
        self._canvas, self._tasks = canvas, tasks

    def rest(self) -> float:
        """Until nothing is being done any more; the longest turn of the window, in milliseconds."""
        until, longest = perf_counter() + _PATIENCE, 0.0
        while not self._tasks.is_idle or self._canvas.ground.is_busy:
            begun = perf_counter()
            QApplication.processEvents()
            longest = max(longest, perf_counter() - begun)
            if perf_counter() > until:
                raise TimeoutError
        return 1_000 * longest

    def show(self, view: View) -> Frame:
        """One frame of a view, and the turn after it."""
        begun, worked = perf_counter(), thread_time()
        self._canvas.move_to(view)
        self._canvas.repaint()
        QApplication.processEvents()
        return Frame(1_000 * (perf_counter() - begun), 1_000 * (thread_time() - worked))

    def pushed(self, steps: int) -> list[Frame]:
        """Frames while it is pushed; the next picture is painted as soon as the one there is runs out."""
        return [self.show(self._canvas.view.moved(_PUSH, _PUSH / 7)) for _ in range(steps)]

    def zoomed(self, steps: int) -> list[Frame]:
        """Frames after it was zoomed, in and out in turn."""
        return [self.show(self._canvas.view.zoomed(1 / 1.5 if step % 2 else 1.5, 500, 300)) for step in range(steps)]


def measure(count: int, steps: int) -> dict[str, Any]:
    """The figures, in milliseconds."""
    application = make_application(find_paths(Path(), {}), ["phcdesk"])
    theme.apply(application, theme.LIGHT)
    tasks = Tasks()
    ground = GroundKeeper(resources_dir() / "map", tasks, theme.LIGHT)
    names = Names(theme.LIGHT, application.font(), "Land of {}".format, NEW_AT_ONCE)
    canvas = MapCanvas(theme.LIGHT, ground, names)
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
    slowest = {figure: max(one[figure] for one in scales) for figure in scales[0] if figure.endswith(("_p95", "_cpu"))}
    return {"points": count, "clusters_ms": round(made), "size": SIZE, "slowest": slowest, "scales": scales}


def _at(frames: Frames, canvas: MapCanvas, name: str, scale: float, steps: int) -> dict[str, Any]:
    view = View(*MIDDLE, scale, *SIZE).limited()
    arrived = max(frames.show(view).took, frames.rest())
    whole = canvas.ground.whole(view)
    anew = [_timed(lambda: whole_base(whole, view, 1.0)) for _ in range(5)]
    pushed = frames.pushed(steps)
    frames.rest()
    frames.show(view)
    frames.rest()
    zoomed = frames.zoomed(steps)
    frames.rest()
    return {
        "scale": name, "outlines": scale_for(scale), "marks": len(canvas.marks()), "arrived": round(arrived, 2),
        "ground_anew": round(median(anew), 2), **_figures("pushed", pushed), **_figures("zoomed", zoomed),
    }  # fmt: skip


def _figures(name: str, frames: list[Frame]) -> dict[str, float]:
    took, cpu = [frame.took for frame in frames], [frame.cpu for frame in frames]
    return {
        f"{name}_p50": _p(took, 50),
        f"{name}_p95": _p(took, 95),
        f"{name}_most": _p(took, 100),
        f"{name}_p95_cpu": _p(cpu, 95),
    }


def _timed(work: Any) -> float:
    begun = perf_counter()
    work()
    return 1_000 * (perf_counter() - begun)


def _p(figures: list[float], per_cent: int) -> float:
    ordered = sorted(figures)
    return round(ordered[min(len(ordered) - 1, len(ordered) * per_cent // 100)], 2)


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))
