"""Where a run works: the vocabulary of the product, a folder for its libraries, and children that measure alone."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import phcdesk
from benchmarks.services import make_pack
from phcdesk import bundled, importing
from phcdesk.app.paths import resources_dir
from phcdesk.bundled import Bundle
from phcdesk.importing import Store
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(phcdesk.__file__).parent.parent
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def bundle() -> Bundle:
    """The packs and the vocabulary that come with the product."""
    return Bundle(resources_dir() / "packs", resources_dir() / "taxonomy")


def vocabulary() -> Vocabulary:
    """The vocabulary of the product."""
    return load_vocabulary(bundle().taxonomy)


def clock() -> datetime:
    """A time that stands still, so that a run today and one next year do the same work."""
    return NOW


def library_folder(work: Path, size: int) -> Path:
    """Where the library of so many services lies."""
    return work / f"library-{size}"


def ready_library(work: Path, size: int) -> Store:
    """The library of so many services, built if it is not there."""
    store = Store(library_folder(work, size))
    if not (store.folder / "built").exists():
        importing.install([make_pack(size, vocabulary())], vocabulary(), store, now=NOW)
        with importing.open_current(store) as generation:
            bundled.ready_index(generation)
        (store.folder / "built").touch()
    return store


def resources_without_packs(work: Path) -> Path:
    """The product's resources but for its packs, which the made-up library would else be found to lack."""
    folder = work / "resources"
    for name in ("icons", "styles", "taxonomy"):
        shutil.copytree(resources_dir() / name, folder / name, dirs_exist_ok=True)
    (folder / "packs").mkdir(exist_ok=True)
    return folder


def child(module: str, *arguments: object) -> Any:
    """What a module prints as JSON on its last line, run in a process of its own. Its complaints go to stderr."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment)
    return json.loads(ran.stdout.strip().splitlines()[-1])


def machine() -> dict[str, object]:
    """What the figures depend on; no names of machines or folders."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
