"""Hostile HTML through the reader and the real text view: refused or shown, nothing loaded, nothing that never ends.

A part of the set, every eighth case, goes through a process of its own that may use only so much memory and time. The
whole set, and how long each takes, is `make torture`; here only what never ends fails.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path

from tests.documents.torture import CASES

ROOT = Path(__file__).parent.parent.parent
EVERY = 8
SECONDS = 300
"""After which the process is killed: far above what the set takes on a slow machine."""


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 200


def test_each_is_refused_or_shown_and_nothing_is_loaded() -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.documents.torture_run", "--limit", "--every", str(EVERY)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=SECONDS,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-3000:]
    assert f"{math.ceil(len(CASES) / EVERY)} cases" in ran.stdout
