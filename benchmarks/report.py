"""From the figures of a run to ``docs/benchmarks.md``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.targets import TARGETS

_HEAD = """\
# How fast, how heavy

This page is written by `make bench ARGS="--write"` from `benchmarks.json` beside it. The data is made up from a seed,
so everybody measures the same. Durations depend on the machine and on what else it does; ratios are taken in one run.
"""


def page(run: dict[str, Any]) -> str:
    """The page of a run. Parts that were not run are left out."""
    machine = run["machine"]
    parts = [
        _HEAD,
        (
            f"Measured {run['date']} with `{run['command']}`: {machine['processor']}, {machine['cores']} cores, "
            f"{machine['system']}, Python {machine['python']}, one-minute load {run['load']} at the start.\n"
        ),
        "## Promises\n",
        _table(("", "promised", "measured", ""), _promises(run)),
    ]
    for name, section in _SECTIONS.items():
        if run.get(name):
            parts += section(run)
    return "\n".join(parts)


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table with its first column to the left."""
    names = list(head)
    lines = ["| " + " | ".join(names) + " |", "|---|" + "---:|" * (len(names) - 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _promises(run: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    rows = []
    for target in TARGETS:
        promised = f"{'≤' if target.at_most else '≥'} {target.limit:g} {target.unit}"
        try:
            value = target.figure(run)
        except (KeyError, TypeError):
            rows.append((target.name, promised, "not run", ""))
            continue
        rows.append((target.name, promised, f"{value:.3g} {target.unit}", "met" if target.is_met(value) else "not met"))
    return rows


def _engine(run: dict[str, Any]) -> list[str]:
    rows = []
    for at in run["engine"]:
        own = at["own"]
        rows.append((f"{at['size']:,}", "PHC Desk", *_three(own), own["count"], ""))
        rows.append(("", "– rows alone", *_three(at["own_rows_only"]), own["count"], ""))
        for name, title in (("fts5", "SQLite FTS5"), ("whoosh", "stock Whoosh")):
            if name in at:
                slower = at[name]["times_slower"]
                rows.append(("", title, *_three(at[name]), at[name]["count"], f"{slower['p50']} / {slower['p95']}"))
    counted = run["engine"][0]["facets_counted"]
    return [
        "## Typing: the engine\n",
        (
            "After every letter of 500 typed queries (one to six words; everyday and clinical, French, Arabic, with "
            "errors and unfinished words): the best 20, the number found and the facet counts, in milliseconds of the "
            f"processor. PHC Desk counts {counted['own']} facets and corrects "
            f"spelling; the peers count {counted['peers']} and "
            "do not correct. The last column compares the same keystrokes, p50 / p95.\n"
        ),
        _table(("services", "", "p50", "p95", "p99", "keystrokes", "times slower"), rows),
    ]


def _three(figures: dict[str, float]) -> tuple[str, str, str]:
    return f"{figures['p50']:.2f}", f"{figures['p95']:.2f}", f"{figures['p99']:.2f}"


def _painted(run: dict[str, Any]) -> list[str]:
    rows = [(f"{at['size']:,}", *_three(at["rows"]), *_three(at["counts_after_rows"])) for at in run["painted"]]
    return [
        "## Typing: the window\n",
        (
            "From a key to its rows on the screen (Qt's offscreen platform), and from there to the counts, "
            "in milliseconds that passed.\n"
        ),
        _table(("services", "rows p50", "p95", "p99", "counts p50", "p95", "p99"), rows),
    ]


def _start(run: dict[str, Any]) -> list[str]:
    own, bare, times = run["start"]["own"], run["start"]["bare"], run["start"]["times_bare"]
    rows = [
        ("bare window: painted", f"{bare['painted'] * 1000:.0f} ms", "1", f"{bare['rss_mb']:.0f} MB"),
        ("painted, typing possible", f"{own['painted'] * 1000:.0f} ms", times["painted"],
         f"{own['rss_painted_mb']:.0f} MB"),
        ("all of the first page there", f"{own.get('complete', 0) * 1000:.0f} ms", times.get("complete"),
         f"{own.get('rss_complete_mb', 0):.0f} MB"),
        ("first letter answered", f"{own['answered'] * 1000:.0f} ms", times["answered"],
         f"{own['rss_answered_mb']:.0f} MB"),
    ]  # fmt: skip
    if "complete" not in own:  # measured before the first page was made after the first paint
        del rows[2]
    return [
        "## Starting\n",
        (
            f"From the start of the process, median of {run['start']['repeats']} fresh processes, warm cache, with "
            "the bundled library; beside a window with a box, a list and a text.\n"
        ),
        _table(("", "time", "times the bare window", "memory"), rows),
    ]


def _long_work(run: dict[str, Any]) -> list[str]:
    done = run["long_work"]
    return [
        "## Working for long\n",
        (
            f"In one window on the bundled library, after a warm-up: {done['searches']:,} searches, {done['records']} "
            f"records and {done['pages']} pages. Memory {done['rss_before_mb']} MB before and "
            f"{done['rss_after_mb']} MB after; objects of Qt {done['objects_before']:,} before and "
            f"{done['objects_after']:,} after.\n"
        ),
    ]


def _map(run: dict[str, Any]) -> list[str]:
    done = run["map"]
    rows = [
        (at["scale"], at["outlines"], at["marks"],
         f"{at['pushed_p50']} / {at['pushed_p95']} ({at['pushed_p95_cpu']})",
         f"{at['zoomed_p50']} / {at['zoomed_p95']} ({at['zoomed_p95_cpu']})", at["ground_anew"], at["arrived"])
        for at in done["scales"]
    ]  # fmt: skip
    return [
        "## Map\n",
        (
            f"{done['points']:,} points, {done['size'][0]} by {done['size'][1]} pixels, in ms; half of the frames / "
            "95 % of them are faster (and what the thread of the window spent on those 95 %): while the map is pushed "
            "beyond its picture, and after it was zoomed, with a part of the next picture painted in each. Beside them "
            "the time that Qt needs to paint the ground anew, and the longest frame while one arrives at a scale. The "
            f"points are made ready once, in the worker, in {done['clusters_ms']} ms.\n"
        ),
        _table(("", "outlines", "marks", "pushed", "zoomed", "ground anew", "arriving"), rows),
    ]


def _build(run: dict[str, Any]) -> list[str]:
    peers = {at["size"]: at for at in run.get("whoosh_build", ())}
    rows = []
    for at in run["build"]:
        peer = peers.get(at["size"])
        busy = at["processor_seconds"]
        beside = f"{peer['processor_seconds']} ({peer['processor_seconds'] / busy:.1f} ×)" if peer else ""
        memory = f"{at['rss_peak_mb']} ({at['rss_before_mb']})"
        disk = [f"{at['bytes'][what] / 1e6:.0f}" for what in ("library", "index")]
        rows.append((f"{at['size']:,}", at["seconds"], busy, at["per_1000"], memory, *disk, beside))
    return [
        "## Building the library\n",
        _BUILD_NOTE,
        _table(
            (
                "services",
                "seconds",
                "processor",
                "per 1,000",
                "peak MB",
                "library MB",
                "of it index",
                "Whoosh, processor",
            ),
            rows,
        ),
        f"Growth exponent: {run.get('growth', 'needs more than one size')}.\n",
    ]


def _documents(run: dict[str, Any]) -> list[str]:
    indexed, read = run["documents"]["indexing"], run["documents"]["reading"]
    own, whoosh = indexed["own"], indexed["whoosh"]
    rows = [
        ("stock Whoosh", whoosh["seconds"], whoosh["processor_seconds"], ""),
        ("PHC Desk", own["seconds"], own["processor_seconds"],
         f"{indexed['times_faster']} × ({indexed['times_less_processor']} × of the processor)"),
    ]  # fmt: skip
    return [
        "## Documents\n",
        (
            f"{indexed['documents']:,} made-up documents of {indexed['words']:,} words in English, French and Arabic, "
            "indexed in turns, in seconds. Ours keeps each page to be found by itself, and is written by a second "
            "thread; Whoosh keeps each document whole.\n"
        ),
        _table(("", "seconds", "processor", "faster"), rows),
        (
            f"A PDF of {read['pages']} pages: pypdfium2 alone takes its text out in {read['pypdfium2']} s. "
            f"Taken out in reading order, without running headers, and indexed, it takes {read['own']} s: "
            f"{read['times_as_long']} times as long.\n"
        ),
        *_opening(run["documents"].get("opening", ())),
    ]


def _opening(opened: Sequence[dict[str, Any]]) -> list[str]:
    if not opened:
        return []
    times = [
        (
            f"{at['pages']:,}",
            *(f"{at[how]['p50']:.0f} ({at[how]['p95']:.0f})" for how in ("warm", "read_first", "at_once", "alone")),
        )
        for at in opened
    ]
    heads = ("pages", "one was open before", "first, the row read for a second", "first, at once", "pypdfium2 alone")
    return [_OPENING_NOTE, _table(heads, times)]


_OPENING_NOTE = """\
From Enter on a hit in Find to its page on the screen with the words marked, in ms: median and, in brackets, p95. Each
hit is in another document than the one before. A page is painted by a process of its own, which is started when a row
that can be opened so has been on the screen for a moment. pypdfium2 alone opens the file and paints the page, no more.
"""
_BUILD_NOTE = """\
Installing a pack, writing the catalog and making the index, each in a process of its own. Memory is the peak of that
process and, in brackets, what the made-up services alone took before. Whoosh makes its index only, in one thread; ours
is made in two, so the promise is about the time that passes. The last column and the growth are of processor time.
"""
_SECTIONS = {
    "documents": _documents, "engine": _engine, "painted": _painted, "start": _start, "long_work": _long_work,
    "map": _map,
    "build": _build,
}  # fmt: skip
