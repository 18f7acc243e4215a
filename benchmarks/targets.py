"""What was promised, and whether a run kept it. Ratios are of p95, of the same keystrokes, in the same run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

Results = dict[str, Any]


class Target(Struct, frozen=True):
    """One promise: ``figure`` reads it from the results; it may raise ``KeyError`` when that part was not run."""

    name: str
    limit: float
    unit: str
    at_most: bool
    figure: Callable[[Results], float]

    def is_met(self, value: float) -> bool:
        return value <= self.limit if self.at_most else value >= self.limit


def at_size(results: Results, part: str, size: int) -> dict[str, Any]:
    """The figures of one part at one size. Raises ``KeyError``."""
    for figures in results[part]:
        if figures["size"] == size:
            return dict(figures)
    raise KeyError(size)


def _of(figures: dict[str, Any], name: str, size: int) -> dict[str, Any]:
    """The figures, if they are of this size. Raises ``KeyError``."""
    if figures[name] != size:
        raise KeyError(size)
    return figures


def _times_faster(run: Results) -> float:
    """By the time that passes, for that is what a person waits."""
    whoosh, own = at_size(run, "whoosh_build", 20_000), at_size(run, "build", 20_000)
    return float(whoosh["seconds"] / own["seconds"])


def _opened(run: Results, pages: int) -> dict[str, Any]:
    """The figures of opening hits in documents of so many pages. Raises ``KeyError``."""
    return next((dict(at) for at in run["documents"]["opening"] if at["pages"] == pages), {})


TARGETS = (
    Target("Rows and counts at 100,000: faster than SQLite FTS5", 10, "×", False,
           lambda run: at_size(run, "engine", 100_000)["fts5"]["times_slower"]["p95"]),
    Target("Rows and counts at 20,000: faster than stock Whoosh", 50, "×", False,
           lambda run: at_size(run, "engine", 20_000)["whoosh"]["times_slower"]["p95"]),
    Target("Key to painted rows at 100,000, p95", 16.7, "ms", True,
           lambda run: at_size(run, "painted", 100_000)["rows"]["p95"]),
    Target("Start to painted and typing possible, beside a bare window", 1.6, "×", True,
           lambda run: run["start"]["times_bare"]["painted"]),
    Target("Memory when the window is painted", 110, "MB", True,
           lambda run: run["start"]["own"]["rss_painted_mb"]),
    Target("Memory after the first answer", 110, "MB", True,
           lambda run: run["start"]["own"]["rss_answered_mb"]),
    Target("Memory grows in 1,000 searches, 500 records and 200 pages", 5, "%", True,
           lambda run: run["long_work"]["grown_per_cent"]),
    Target("Library of 20,000: faster to build than stock Whoosh's index", 5, "×", False,
           _times_faster),
    Target("2,400 documents of 2,000 words: faster to index than stock Whoosh", 8, "×", False,
           lambda run: _of(run["documents"]["indexing"], "documents", 2_400)["times_faster"]),
    Target("Text of a PDF of 600 pages taken out and indexed, beside pypdfium2 taking it out", 1.3, "×", True,
           lambda run: _of(run["documents"]["reading"], "pages", 600)["times_as_long"]),
    Target("From Enter on a hit to its page in a PDF of 600 pages, painted, p95", 100, "ms", True,
           lambda run: _opened(run, 600)["warm"]["p95"]),
    Target("Facility list of 100,000 rows to a pack source, beside rewriting its rows", 6, "×", True,
           lambda run: at_size(run["convert"], "sizes", 100_000)["times_as_long"]),
    Target("Memory while it is converted", 300, "MB", True,
           lambda run: run["convert"]["peak_mb"]),
    Target("Stopping a conversion", 200, "ms", True,
           lambda run: run["convert"]["stopped_after_ms"]),
    Target("Map of 100,000 points: a frame while it is pushed, p95, at the slowest scale", 16.7, "ms", True,
           lambda run: _of(run["map"], "points", 100_000)["slowest"]["pushed_p95"]),
    Target("Map of 100,000 points: a frame while it is zoomed, p95, at the slowest scale", 40, "ms", True,
           lambda run: _of(run["map"], "points", 100_000)["slowest"]["zoomed_p95"]),
    Target("A booklet of 1,000 entries, beside one of 100", 11, "×", True,
           lambda run: run["booklet"]["times_as_long"]),
    Target("Memory while it is printed", 250, "MB", True,
           lambda run: run["booklet"]["peak_mb"]),
    Target("Growth of the building time with size (exponent; 1 is linear)", 1.1, "", True,
           lambda run: run["growth"]),
)  # fmt: skip
