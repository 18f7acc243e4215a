"""From Enter on a hit to its page, painted with the words marked, in the real window without a screen.

    python -m benchmarks.opening_time FOLDER TIMES PAGES [PAGES ...]

There are two PDFs of each length, and each hit is in the one that is not open, so that the child has to open its
document every time. ``warm``: the child is there. ``at_once``: it was not when the words were typed, and Enter came
with the rows. ``read_first``: somebody looked at the rows for a second. ``alone`` is pypdfium2 in this process, which
opens the same file and paints the same page as large, without its words.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.documents_time import pdf
from benchmarks.scoring import spread
from benchmarks.setting import NOW, resources_without_packs, vocabulary
from phcdesk import bundled, importing
from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import AppPaths
from phcdesk.documents.readers import read_here
from phcdesk.documents.reading import PDF
from phcdesk.gui.app import make_application, make_window
from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.window import MainWindow
from phcdesk.importing import Store
from phcdesk.model import Body, Document, Entry, PackContent, PackManifest, Passage

_WORDS = 6
_PATIENCE = 30.0
_LOOKED_AT = 1.0  # seconds, the rows
_SCALE = 1.3  # pixels to the point: about what the window asks for
_WARMING = 3  # openings that are not counted


class Reader(QObject):
    """Looks for words, opens the best hit, and notes when its page was seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._alarm = QTimer()  # so that waiting for events ends even when none come
        self._alarm.start(100)
        self._painted_rows = 0
        window.results_painted.connect(self._note_rows)

    def _note_rows(self, request: int) -> None:
        self._painted_rows = request

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Until something is so. The loop sleeps between events, or it would take the processor from the child."""
        until = perf_counter() + _PATIENCE
        while not is_done():
            if perf_counter() > until:
                raise TimeoutError(self._window.find_page.searching.text)
            QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _is_quiet(self) -> bool:
        return self._window.tasks.is_idle and self._window.desk.reading.is_idle

    def open(self, words: str, pause: float = 0.0, cold: bool = False) -> float:
        """Milliseconds from Enter to the page of the best hit on the screen, its words marked."""
        self.wait(self._is_quiet)
        if cold:
            self._window.desk.reading.stop()
        page = self._window.find_page
        page.search_for(words)
        self.wait(lambda: self._painted_rows == self._window.newest_request)
        looked = perf_counter() + pause
        self.wait(lambda: perf_counter() >= looked)
        start = perf_counter()
        QTest.keyClick(page.bar.box, Qt.Key.Key_Return)
        self.wait(lambda: self._is_seen(page.model.hit(0)))
        return (perf_counter() - start) * 1000

    def _is_seen(self, hit: Any) -> bool:
        view = self._window.find_page.record.page()
        if not isinstance(view, PagedDocument) or view.ref != hit.ref or view.view != "pages":
            return False
        page = view.pages.page
        shown = page == hit.page and view.pages.pictures.get(page) is not None and view.pages.words.marks(page)
        if shown:
            view.pages.viewport().repaint()
        return bool(shown)


def measure(folder: Path, times: int, lengths: Sequence[int]) -> list[dict[str, Any]]:
    """Times at each length."""
    made = {pages: [pdf(pages, number) for number in range(2)] for pages in lengths}
    paths = AppPaths(folder / "data", resources_without_packs(folder))
    _library(Store(paths.data_dir), made)
    application = make_application(paths, ["phcdesk"])
    window = make_window(paths, Keeping())
    window.show()
    reader = Reader(window)
    reader.wait(lambda: window.desk.library is not None)
    found = []
    for pages in lengths:
        asked = _asked(made[pages])
        for _ in range(_WARMING):
            reader.open(next(asked))
        found.append({
            "pages": pages,
            "warm": spread([reader.open(next(asked)) for _ in range(times)]),
            "read_first": spread([reader.open(next(asked), _LOOKED_AT, cold=True) for _ in range(times // 4)]),
            "at_once": spread([reader.open(next(asked), cold=True) for _ in range(times // 4)]),
            "alone": spread([_alone(made[pages][at % 2][0], folder / "alone.pdf", at % pages) for at in range(times)]),
        })  # fmt: skip
    window.close()
    del application
    return found


def _asked(documents: Sequence[tuple[bytes, tuple[Passage, ...]]]) -> Iterator[str]:
    """Some words that stand together on a page, now of the one document, now of the other."""
    chance = random.Random(1)
    for _, passages in cycle(documents):
        words = re.findall(r"[a-z]{4,}", chance.choice(passages).text.lower())
        at = chance.randrange(len(words) - _WORDS)
        yield " ".join(words[at : at + _WORDS])


def _alone(data: bytes, file: Path, index: int) -> float:
    import pypdfium2

    file.write_bytes(data)
    start = perf_counter()
    with pypdfium2.PdfDocument(file) as document:
        page = document[index]
        page.render(scale=_SCALE)
        page.close()
    return (perf_counter() - start) * 1000


def _library(store: Store, made: dict[int, list[tuple[bytes, tuple[Passage, ...]]]]) -> None:
    """A library of these PDFs."""
    entries: list[Entry] = []
    bodies = []
    for pages, documents in made.items():
        for number, (data, _) in enumerate(documents):
            read = read_here(data, PDF)
            identity = f"handbook-{pages}-{number}"
            entries.append(Document(identity, f"Handbook {number} of {pages} pages", language="en", pages=pages,
                                    media_type=PDF, sha256=hashlib.sha256(data).hexdigest()))  # fmt: skip
            bodies.append(Body(identity, PDF, data, read.passages))
    manifest = PackManifest(
        "handbooks", "Handbooks", "benchmarks", "The benchmarks", 1, "2026-11-21", ("en",), "CC0-1.0"
    )
    importing.install([PackContent(manifest, tuple(entries), tuple(bodies))], vocabulary(), store, now=NOW)
    with importing.open_current(store) as generation:
        bundled.ready_index(generation)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]), [int(one) for one in sys.argv[3:]])))
