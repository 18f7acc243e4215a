"""A disk that really runs full while a pack is taken in: the old library stays whole, and the next attempt succeeds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from phcdesk.importing import install
from phcdesk.importing.signed import import_packs
from phcdesk.importing.trusting import add_trust
from phcdesk.model import PackContent, Phone, Service

from .samples import NOW, VOCABULARY, library, lines, manifest
from .signed import Publisher, edition
from .stories import COUNTED, FULL

ROOT = Path(__file__).parent.parent.parent
STEPS = 64
LEVELS = range(STEPS) if FULL else range(0, STEPS, 4)
"""Blocks of 4 KiB that are free when the import begins to write."""
ENOUGH = 8 * STEPS
NORTH = Publisher("north")


def clinics(number: int) -> PackContent:
    """Enough of them that a whole edition needs about as much room as the levels give."""
    entries = tuple(
        Service(f"c{at:03d}", f"Clinic {at}", description=f"Number {number * at}", phones=(Phone(f"0800 {at:03d}"),))
        for at in range(200)
    )
    return edition(PackContent(manifest("clinics", "x"), entries), number)


def may_mount() -> bool:
    """Whether this machine lets a test have a file system of its own; a container may not."""
    command = ["unshare", "--mount", "/bin/sh", "-c", "mount -t tmpfs none /mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What came of every level, by a process that has a small file system to itself."""
    if not may_mount():
        pytest.skip("needs a file system of its own")
    folder = tmp_path_factory.mktemp("full")
    store = library(folder)
    install([lines()], VOCABULARY, store, now=NOW)
    add_trust(store, NORTH.root, now=NOW)
    first, second = (NORTH.pack(folder / "stick" / f"{at}.phcpack", clinics(at)) for at in (1, 2))
    import_packs([first], store, now=NOW)
    mount = folder / "mount"
    mount.mkdir()
    small = ["unshare", "--mount", "/bin/sh", "-c", 'mount -t tmpfs -o size=16m none "$0" && exec "$@"', str(mount)]
    given = [str(mount), str(store.folder), str(second), json.dumps([*LEVELS, ENOUGH])]
    ran = subprocess.run(
        [*small, sys.executable, "-m", "tests.store.full_disk", *given],
        capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    COUNTED["levels of a disk that ran full"] = len(found)
    return found


def test_a_disk_that_runs_full_is_told_in_a_plain_sentence_and_leaves_the_old_library_whole(
    outcomes: list[dict[str, Any]],
) -> None:
    refused = [one for one in outcomes if one["said"]]
    assert all(one["said"].endswith("/data cannot be used: the disk is full.") for one in refused), refused
    assert all(one["old_is_whole"] for one in outcomes), outcomes
    assert len(refused) >= len(outcomes) // 2


def test_the_import_succeeds_as_soon_as_there_is_room(outcomes: list[dict[str, Any]]) -> None:
    assert outcomes[-1]["said"] == ""
    assert all(one["retried"] and one["leftovers"] == [] for one in outcomes), outcomes
    assert len({one["entries"] for one in outcomes}) == 1
