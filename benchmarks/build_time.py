"""Building: install the pack, write the catalog, make the index. One build in a process of its own.

    python -m benchmarks.build_time own|whoosh FOLDER SIZE

The services are made before the clock starts. Whoosh makes only its index, with no catalog that could be lost in a
power cut: the comparison leans its way. Peak memory is of the whole process, the made services included.
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import psutil

from benchmarks.peers import StockWhoosh
from benchmarks.services import make_pack
from benchmarks.setting import NOW, library_folder, vocabulary
from phcdesk import bundled, importing
from phcdesk.importing import Store
from phcdesk.model import Service


def own(work: Path, size: int) -> dict[str, Any]:
    """Build the library of so many services anew; it stays for what is measured next."""
    folder = library_folder(work, size)
    shutil.rmtree(folder, ignore_errors=True)
    words, store = vocabulary(), Store(folder)
    pack = make_pack(size, words)
    before = psutil.Process().memory_info().rss
    start, busy = perf_counter(), process_time()
    importing.install([pack], words, store, now=NOW)
    installed = perf_counter()
    with importing.open_current(store) as generation:
        bundled.ready_index(generation)
    end, busy = perf_counter(), process_time() - busy
    (folder / "built").touch()
    disk = {"library": _bytes_in(folder), "index": _bytes_in(store.index_root)}
    seconds = {"install": round(installed - start, 2), "index": round(end - installed, 2)}
    return _figures(size, end - start, busy, before) | {"parts": seconds, "bytes": disk}


def whoosh(work: Path, size: int) -> dict[str, Any]:
    """Build stock Whoosh's own index of the same texts."""
    folder = work / f"whoosh-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    words = vocabulary()
    services = [entry for entry in make_pack(size, words).entries if isinstance(entry, Service)]
    before = psutil.Process().memory_info().rss
    start, busy = perf_counter(), process_time()
    StockWhoosh(folder).build(services, words)
    seconds, busy = perf_counter() - start, process_time() - busy
    figures = _figures(size, seconds, busy, before) | {"bytes": {"index": _bytes_in(folder)}}
    shutil.rmtree(folder)
    return figures


def _figures(size: int, seconds: float, busy: float, before: int) -> dict[str, Any]:
    unit = 1 if sys.platform == "darwin" else 1024  # what the kernel counts in
    return {
        "size": size,
        "seconds": round(seconds, 2),
        "processor_seconds": round(busy, 2),
        "per_1000": round(busy / size * 1000, 3),
        "rss_before_mb": round(before / 1e6),
        "rss_peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6),
    }


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    what, work_folder, count = sys.argv[1:4]
    print(json.dumps({"own": own, "whoosh": whoosh}[what](Path(work_folder), int(count))))
