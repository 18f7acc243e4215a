"""Starting: fresh processes, warm disk cache, the product's window beside a bare one, turn by turn.

Turn by turn, so that what else the machine does falls on both alike.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from benchmarks.scoring import median
from benchmarks.setting import NOW, bundle, child
from phcdesk import bundled
from phcdesk.importing import Store

REPEATS = 10


def measure(work: Path, repeats: int = REPEATS) -> dict[str, Any]:
    """Medians over fresh processes, with the bundled library."""
    data = ready(work)
    own: list[dict[str, float]] = []
    bare: list[dict[str, float]] = []
    for turn in range(repeats + 1):
        one, other = child("bare_window", time.time()), child("own_window", time.time(), data)
        if turn:  # the first of each fills the disk cache
            bare.append(one)
            own.append(other)
    middle_own, middle_bare = _medians(own), _medians(bare)
    ratios = {
        moment: round(middle_own[moment] / middle_bare["painted"], 2) for moment in ("painted", "complete", "answered")
    }
    return {"repeats": repeats, "own": middle_own, "bare": middle_bare, "times_bare": ratios}


def ready(work: Path) -> Path:
    """The folder of the bundled library, made if it is not there."""
    data = work / "bundled"
    bundled.prepare(Store(data), bundle(), now=NOW)
    return data


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(median([run[name] for run in runs]), 3) for name in runs[0]}
