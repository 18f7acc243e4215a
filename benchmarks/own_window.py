"""The product's window from the start of its process to the first answer.

    python -m benchmarks.own_window STARTED DATA_FOLDER

A letter is typed as soon as the window is painted, into what has the focus, before the library is open. Prints, as
seconds since STARTED (``time.time()`` of the parent), when the window was painted and could be typed into, when all of
its first page was there, when the library was open, when the rows of that letter were on the screen and when the
counts were; and the memory used at these moments.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from benchmarks.memory import resident_mb
from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import find_paths
from phcdesk.gui.app import make_application, make_window
from phcdesk.gui.window import MainWindow


class Watch:
    """Types one letter and notes the moments."""

    def __init__(self, window: MainWindow, started: float) -> None:
        self._window = window
        self._started = started
        self._open = False
        self.noted: dict[str, float] = {}
        window.first_painted.connect(self._painted)
        window.completed.connect(lambda: self._note("complete"))
        window.library_opened.connect(self._opened)
        window.results_painted.connect(lambda request: self._answered("answered", request))
        window.facets_shown.connect(lambda request: self._answered("counted", request))

    def _note(self, moment: str) -> None:
        self.noted[moment] = time.time() - self._started
        self.noted[f"rss_{moment}_mb"] = resident_mb()

    def _painted(self) -> None:
        self._note("painted")
        box = self._window.focusWidget()
        if not isinstance(box, QLineEdit):
            raise TypeError(box)
        box.insert("d")

    def _opened(self) -> None:
        self._note("opened")
        self._open = True

    def _answered(self, moment: str, request: int) -> None:
        if not self._open or request != self._window.newest_request or moment in self.noted:
            return
        self._note(moment)
        if moment == "counted":
            self._window.close()


def main() -> None:
    application = make_application(find_paths(Path(sys.argv[2]), {}), ["phcdesk"])
    window = make_window(find_paths(Path(sys.argv[2]), {}), Keeping())  # of its first size, whatever another run kept
    watch = Watch(window, float(sys.argv[1]))
    window.show()
    application.exec()
    print(json.dumps(watch.noted))


if __name__ == "__main__":
    main()
