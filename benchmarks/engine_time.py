"""From what stands in the box to the best 20, the total and the facet counts, after every letter typed.

    python -m benchmarks.engine_time FOLDER SIZE EVERY PEERS_EVERY [--whoosh]

The product is timed at every so-manieth keystroke, in the order of typing, and each peer at fewer of these, for they
are slow. The ratio compares the same keystrokes only. Times are processor time: all three work in one thread without
waiting for anything, so on a quiet machine it is what passes, and what else the machine does does not disturb it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.peers import FACETS, Fts5, StockWhoosh
from benchmarks.scoring import spread
from benchmarks.services import make_pack
from benchmarks.setting import NOW, ready_library, vocabulary
from benchmarks.typing_queries import keystrokes, typed_queries
from phcdesk import importing
from phcdesk.model import Service
from phcdesk.search.engine import Engine
from phcdesk.search.facet_order import FACETS as ALL_FACETS
from phcdesk.search.index import open_index
from phcdesk.search.results import Request

_WARM_UP = 100


def _timed(answer: Callable[[str], object], typed: list[str]) -> list[float]:
    """Milliseconds of the processor for each, after some that do not count."""
    for text in typed[:: max(1, len(typed) // _WARM_UP)]:
        answer(text)
    taken = []
    for text in typed:
        start = process_time()
        answer(text)
        taken.append((process_time() - start) * 1000)
    return taken


def own_engine(work: Path, size: int) -> Engine:
    """The product's engine on the library of so many services."""
    with importing.open_current(ready_library(work, size)) as generation:
        return Engine(open_index(generation.index_folder, generation.id))


class _Own:
    """The product asked as the window asks: rows, then counts."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.rows: dict[str, float] = {}
        self.passed: dict[str, float] = {}

    def answer(self, text: str) -> None:
        request = Request(text=text, limit=20)
        began, start = perf_counter(), process_time()
        self._engine.search(request, today=NOW.toordinal(), open_entries=tuple)
        self.rows[text] = (process_time() - start) * 1000
        self._engine.facets(request, open_entries=tuple)
        self.passed[text] = (perf_counter() - began) * 1000


def measure(work: Path, size: int, every: int, peers_every: int, *, with_whoosh: bool) -> dict[str, Any]:
    """Times of the product and the peers at one size."""
    words = vocabulary()
    typed = list(keystrokes(typed_queries(words)))[::every]
    asked = _Own(own_engine(work, size))
    own = _timed(asked.answer, typed)
    sample = range(0, len(typed), max(1, peers_every // every))
    few, own_few = [typed[at] for at in sample], [own[at] for at in sample]
    result: dict[str, Any] = {
        "size": size,
        "facets_counted": {"own": len(ALL_FACETS), "peers": len(FACETS)},
        "own": spread(own),
        "own_rows_only": spread(list(asked.rows.values())),
        "own_as_it_passed": spread(list(asked.passed.values())),
        "own_on_sample": spread(own_few),
    }
    services = [entry for entry in make_pack(size, words).entries if isinstance(entry, Service)]
    fts5 = Fts5()
    fts5.build(services, words)
    result["fts5"] = _beside(fts5.answer, few, own_few)
    if with_whoosh:
        with tempfile.TemporaryDirectory(dir=work) as folder:
            whoosh = StockWhoosh(Path(folder))
            whoosh.build(services, words)
            result["whoosh"] = _beside(whoosh.answer, few, own_few)
    return result


def _beside(answer: Callable[[str], object], typed: list[str], own: list[float]) -> dict[str, Any]:
    peer, ours = spread(_timed(answer, typed)), spread(own)
    return {**peer, "times_slower": {name: round(peer[name] / ours[name], 1) for name in ("p50", "p95", "p99")}}


if __name__ == "__main__":
    folder, size, every, peers_every = sys.argv[1:5]
    print(
        json.dumps(measure(Path(folder), int(size), int(every), int(peers_every), with_whoosh="--whoosh" in sys.argv))
    )
