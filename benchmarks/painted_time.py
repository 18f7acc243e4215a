"""From a key to its rows on the screen, in the real window without a screen.

    python -m benchmarks.painted_time FOLDER SIZE QUERIES

The next key comes when everything the last one started has ended: rows, counts and completions. That is slow typing
for a fast machine, and what a person meets who types at a human pace.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.scoring import spread
from benchmarks.setting import ready_library, resources_without_packs, vocabulary
from benchmarks.typing_queries import typed_queries
from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import AppPaths
from phcdesk.gui.app import make_application, make_window
from phcdesk.gui.window import MainWindow

_PATIENCE = 20.0


class Typist:
    """Types into the window and notes when the answers were seen."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application = application
        self._window = window
        self._box = window.find_page.bar.box
        self._alarm = QTimer()  # so that waiting for events ends even when none come
        self._alarm.start(1_000)
        self._seen: dict[str, tuple[int, float]] = {}
        window.results_painted.connect(lambda request: self._note("rows", request))
        window.facets_shown.connect(lambda request: self._note("counts", request))
        self.rows: list[float] = []
        self.counts: list[float] = []

    def _note(self, what: str, request: int) -> None:
        self._seen[what] = request, perf_counter()

    def wait(self) -> None:
        """Until the newest request is answered in all its parts.

        The loop sleeps between events: one that spins would take the interpreter from the worker that is measured.
        """
        until = perf_counter() + _PATIENCE
        while not self._is_quiet():
            if perf_counter() > until:
                raise TimeoutError(f"no answer to {self._box.text()!r}")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._application.processEvents()  # counts and completions are painted too before a person types again

    def _is_quiet(self) -> bool:
        newest = self._window.newest_request
        answered = all(self._seen.get(what, (0, 0.0))[0] == newest for what in ("rows", "counts"))
        return newest > 0 and answered and not self._window.tasks.waits_for("suggest")

    def type(self, query: str) -> None:
        """One query, letter by letter, in an empty box."""
        self._box.clear()
        self.wait()
        for letter in query:
            start = perf_counter()
            if letter.isascii():
                QTest.keyClicks(self._box, letter)
            else:
                self._box.insert(letter)  # QTest has keys for ASCII only; an input method inserts in the same way
            self.wait()
            rows = self._seen["rows"][1]
            self.rows.append((rows - start) * 1000)
            self.counts.append((self._seen["counts"][1] - rows) * 1000)


def measure(work: Path, size: int, queries: int) -> dict[str, Any]:
    """Times at one size, over the first so many queries."""
    store = ready_library(work, size)
    paths = AppPaths(store.folder, resources_without_packs(work))
    application = make_application(paths, ["phcdesk"])
    window = make_window(paths, Keeping())  # of its first size, whatever another run kept
    window.show()
    typist = Typist(application, window)
    typist.wait()
    typed = typed_queries(vocabulary(), queries + 10)
    for query in typed[queries:]:
        typist.type(query)
    typist.rows, typist.counts = [], []
    for query in typed[:queries]:
        typist.type(query)
    window.close()
    return {"size": size, "rows": spread(typist.rows), "counts_after_rows": spread(typist.counts)}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
