"""The memory of this process, read without loading anything: a watcher must not weigh on what it watches."""

from __future__ import annotations

import os
from pathlib import Path


def resident_mb() -> float:
    """Resident memory in millions of bytes."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6
