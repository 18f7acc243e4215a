"""Booklets: how long one takes, and how much memory, as it grows.

    python -m benchmarks.booklet_time COUNT

One line of JSON for a booklet of COUNT services as PDF and as HTML, made in a process of its own, because what memory a
process once had it keeps. Processor time is compared, so that other programs on the machine count less. ``growing``
compares one of 100 with one of 1,000: ten times the entries ought to take ten times as long.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.scoring import median
from benchmarks.services import make_pack
from benchmarks.setting import ROOT, child, vocabulary
from phcdesk.answers.installed import InstalledPack
from phcdesk.app.assurance import ENGLISH
from phcdesk.gui.paper.pdf import print_pdf
from phcdesk.paper.blocks import Paper
from phcdesk.paper.booklet import Contents, booklet
from phcdesk.paper.html import write_html
from phcdesk.paper.voices import Voice
from phcdesk.progress import CancelToken, silent

SIZES = (100, 1_000)
_REPEATS = 3


def made(count: int) -> dict[str, Any]:
    """Seconds and bytes of both forms, and the most memory the process ever had."""
    voice = Voice("en", False, ENGLISH, lambda _facet, code: code)
    pack = InstalledPack("made", "Benchmark", "nobody", "Nobody", 1, "2026-11-22", "", "CC0-1.0", "", True, count)
    found = list(make_pack(count, vocabulary()).entries)
    printed = date(2026, 11, 22)

    def paper() -> Paper:
        return booklet(Contents("Everywhere", found, (), (pack,), printed), voice)

    with tempfile.TemporaryDirectory() as folder:
        pdf, page = Path(folder) / "a.pdf", Path(folder) / "a.html"
        pdf_seconds = _seconds(lambda: print_pdf(paper(), pdf, ROOT / "resources", silent, CancelToken()))
        html_seconds = _seconds(lambda: write_html(paper(), page, silent, CancelToken()))
        sizes = {"pdf_kb": pdf.stat().st_size // 1024, "html_kb": page.stat().st_size // 1024}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {"size": count, "pdf_seconds": pdf_seconds, "html_seconds": html_seconds, **sizes, "peak_mb": round(peak)}


def growing(sizes: tuple[int, int] = SIZES) -> dict[str, Any]:
    """Both sizes, and how many times as long the larger one takes."""
    small, large = (child("booklet_time", size) for size in sizes)
    return {
        "sizes": [small, large],
        "times_as_long": round(large["pdf_seconds"] / small["pdf_seconds"], 2),
        "peak_mb": large["peak_mb"],
    }


def _seconds(work: Callable[[], None]) -> float:
    def once() -> float:
        start = process_time()
        work()
        return process_time() - start

    return round(median([once() for _ in range(_REPEATS)]), 2)


if __name__ == "__main__":
    print(json.dumps(made(int(sys.argv[1]))))
