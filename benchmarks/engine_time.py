"""From what stands in the box to the best 20, the total and the facet counts, after every letter typed.

    python -m benchmarks.engine_time FOLDER SIZE EVERY QUERIES [--whoosh]

The product is timed at every keystroke, in the order of typing; each peer at every so-manieth. The ratio compares the
same keystrokes only.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.peers import FACETS, Fts5, StockWhoosh
from benchmarks.scoring import spread
from benchmarks.services import make_pack
from benchmarks.setting import NOW, ready_library, vocabulary
from benchmarks.typing_queries import keystrokes, typed_queries
from phcdesk import importing
from phcdesk.model import Service
from phcdesk.search.engine import Engine
from phcdesk.search.index import open_index
from phcdesk.search.results import FACETS as ALL_FACETS
from phcdesk.search.results import Request

_WARM_UP = 100


def _timed(answer: Callable[[str], object], typed: list[str]) -> list[float]:
    """Milliseconds for each, after some that do not count."""
    for text in typed[:: max(1, len(typed) // _WARM_UP)]:
        answer(text)
    taken = []
    for text in typed:
        start = perf_counter()
        answer(text)
        taken.append((perf_counter() - start) * 1000)
    return taken


def own_engine(work: Path, size: int) -> Engine:
    """The product's engine on the library of so many services."""
    with importing.open_current(ready_library(work, size)) as generation:
        return Engine(open_index(generation.index_folder, generation.id))


def measure(work: Path, size: int, every: int, *, with_whoosh: bool, queries: int = 500) -> dict[str, Any]:
    """Times of the product and the peers at one size."""
    words = vocabulary()
    typed = list(keystrokes(typed_queries(words, queries)))
    engine = own_engine(work, size)
    today = NOW.toordinal()
    found: dict[str, float] = {"rows": 0.0}

    def ours(text: str) -> None:
        request = Request(text=text, limit=20)
        start = perf_counter()
        engine.search(request, today=today, open_entries=tuple)
        found["rows"] = (perf_counter() - start) * 1000
        engine.facets(request, open_entries=tuple)

    rows: list[float] = []

    def ours_in_parts(text: str) -> None:
        ours(text)
        rows.append(found["rows"])

    own = _timed(ours_in_parts, typed)
    rows = rows[-len(typed) :]
    sample = range(0, len(typed), every)
    result: dict[str, Any] = {
        "size": size,
        "keystrokes": len(typed),
        "facets_counted": {"own": len(ALL_FACETS), "peers": len(FACETS)},
        "own": spread(own),
        "own_rows_only": spread(rows),
        "own_on_sample": spread([own[at] for at in sample]),
    }
    services = [entry for entry in make_pack(size, words).entries if isinstance(entry, Service)]
    fts5 = Fts5()
    fts5.build(services, words)
    result["fts5"] = _beside(fts5.answer, [typed[at] for at in sample], [own[at] for at in sample])
    if with_whoosh:
        with tempfile.TemporaryDirectory(dir=work) as folder:
            whoosh = StockWhoosh(Path(folder))
            whoosh.build(services, words)
            result["whoosh"] = _beside(whoosh.answer, [typed[at] for at in sample], [own[at] for at in sample])
    return result


def _beside(answer: Callable[[str], object], typed: list[str], own: list[float]) -> dict[str, Any]:
    peer, ours = spread(_timed(answer, typed)), spread(own)
    return {**peer, "times_slower": {name: round(peer[name] / ours[name], 1) for name in ("p50", "p95", "p99")}}


if __name__ == "__main__":
    folder, size, every, queries = sys.argv[1:5]
    result = measure(Path(folder), int(size), int(every), with_whoosh="--whoosh" in sys.argv, queries=int(queries))
    print(json.dumps(result))
