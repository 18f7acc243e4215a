"""Working for long in one window: whether the memory grows.

    python -m benchmarks.growth_time DATA_FOLDER ROUNDS

One round is ten searches, five records and two pages. The first rounds warm up: what is made once and kept is made
there. Prints the memory after them and at the end, and how many objects of Qt the window held then and holds now.
"""

from __future__ import annotations

import json
import sys
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer

from benchmarks.memory import resident_mb
from benchmarks.setting import vocabulary
from benchmarks.typing_queries import typed_queries
from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import find_paths
from phcdesk.gui.app import make_application, make_window
from phcdesk.gui.page_names import FIND
from phcdesk.gui.pages import rail_places
from phcdesk.gui.window import MainWindow

SEARCHES, RECORDS, PAGES = 10, 5, 2
_WARM = 30
_PATIENCE = 20.0


class Worker:
    """Searches, reads and walks about."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._alarm = QTimer()  # so that waiting for events ends even when none come
        self._alarm.start(1_000)
        self._counted = 0
        window.facets_shown.connect(self._count)
        self._queries = cycle(typed_queries(vocabulary(), 100))
        self._pages = cycle(place.name for place in rail_places())

    def _count(self, request: int) -> None:
        self._counted = request

    def wait(self) -> None:
        """Until nothing is asked for that was not answered."""
        until = perf_counter() + _PATIENCE
        while not (self._window.tasks.is_idle and self._counted == self._window.newest_request):
            if perf_counter() > until:
                raise TimeoutError(self._window.current_page)
            QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def round(self) -> None:
        """Ten searches, five records, two pages."""
        self._window.go(FIND)
        page = self._window.find_page
        for at in range(SEARCHES):
            page.search_for(next(self._queries))
            self.wait()
            if at < RECORDS and page.model.rowCount():
                page.open_row(at % page.model.rowCount())
                self.wait()
        for _ in range(PAGES):
            self._window.go(next(self._pages))
            QEventLoop().processEvents()
        self._window.go(FIND)
        self.wait()


def measure(data: Path, rounds: int) -> dict[str, Any]:
    """Memory, and objects of Qt, after the first rounds and after ``rounds`` more."""
    paths = find_paths(data, {})
    application = make_application(paths, ["phcdesk"])
    window = make_window(paths, Keeping())
    window.show()
    worker = Worker(window)
    while window.desk.library is None:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(min(_WARM, rounds)):
        worker.round()
    before, objects = resident_mb(), len(window.findChildren(QObject))
    for _ in range(rounds):
        worker.round()
    after, objects_after = resident_mb(), len(window.findChildren(QObject))
    window.close()
    done = {"searches": rounds * SEARCHES, "records": rounds * RECORDS, "pages": rounds * PAGES}
    grown = round((after / before - 1) * 100, 1)
    return {**done, "rss_before_mb": round(before, 1), "rss_after_mb": round(after, 1), "grown_per_cent": grown,
            "objects_before": objects, "objects_after": objects_after}  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
