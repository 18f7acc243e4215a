"""``python -m benchmarks``: run everything, write the figures as JSON and, when asked, the page in docs/.

--quick            2,000 services and a few queries: does it run at all
--only PART ...    build, documents, engine, painted, start, growth, map, convert, booklet
--work FOLDER      keep the libraries here for another run
--write            write docs/benchmarks.json and docs/benchmarks.md (else build/benchmarks.json)
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import booklet_time, report, start_time
from benchmarks.scoring import growth
from benchmarks.services import SIZES
from benchmarks.setting import ROOT, child, machine

PARTS = ("build", "documents", "engine", "painted", "start", "growth", "map", "convert", "booklet")
_DOCUMENTS = (2_400, 2_000, 600)  # how many, their words, and the pages of the long one
_OPENED = (60, 20, 600, 2_000)  # how often, and the pages of the documents
_WHOOSH_UP_TO = 20_000
_EVERY = {2_000: (2, 20), 20_000: (4, 40), 100_000: (4, 40)}


def main(arguments: list[str]) -> int:
    """Run what was asked for; 0 when it ran, whatever the figures say."""
    given = _parser().parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as temporary:
        work = given.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        run = _run(work, given.only, quick=given.quick)
    run["command"] = "python -m benchmarks" + "".join(f" {one}" for one in _named(given))
    json_path = ROOT / ("docs" if given.write else "build") / "benchmarks.json"
    run = _joined_with(json_path, run) if given.only != list(PARTS) else run
    json_path.parent.mkdir(exist_ok=True)
    json_path.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")
    page = report.page(run)
    if given.write:
        json_path.with_suffix(".md").write_text(page, encoding="utf-8")
    print(page)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure speed and memory.")
    parser.add_argument("--quick", action="store_true", help="only see that everything runs")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--work", type=Path, help="keep the libraries in this folder")
    parser.add_argument("--write", action="store_true", help="write the page in docs/")
    return parser


def _named(given: argparse.Namespace) -> list[str]:
    """The options that shape the figures; folders are nobody's business."""
    return ["--quick"] * given.quick + (["--only", *given.only] if given.only != list(PARTS) else [])


def _joined_with(path: Path, run: dict[str, Any]) -> dict[str, Any]:
    """Parts that were not run again are kept from the last run, if it was on the same machine."""
    if not path.is_file():
        return run
    before = json.loads(path.read_text(encoding="utf-8"))
    return {**before, **run} if before.get("machine") == run["machine"] else run


def _run(work: Path, parts: list[str], *, quick: bool) -> dict[str, Any]:
    sizes = SIZES[:1] if quick else SIZES
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else "unknown"
    run: dict[str, Any] = {"date": datetime.now(UTC).date().isoformat(), "machine": machine(), "load": load}
    if "build" in parts:
        run |= _build(work, sizes)
    if "documents" in parts:
        _say("documents")
        run["documents"] = child("documents_time", *((60, 500, 20) if quick else _DOCUMENTS))
        run["documents"]["opening"] = child("opening_time", work / "opening", *((4, 20) if quick else _OPENED))
    for size in sizes if "engine" in parts else ():
        _say(f"engine at {size:,}")
        every = (80, 400) if quick else _EVERY[size]
        also = ("--whoosh",) if size <= _WHOOSH_UP_TO else ()
        run.setdefault("engine", []).append(child("engine_time", work, size, *every, *also))
    for size in sizes if "painted" in parts else ():
        _say(f"window at {size:,}")
        run.setdefault("painted", []).append(child("painted_time", work, size, 5 if quick else 60))
    if "start" in parts:
        _say("start")
        run["start"] = start_time.measure(work, 1 if quick else start_time.REPEATS)
    if "convert" in parts:
        _say("converting")
        run["convert"] = child("convert_time", *((1_000, 2_000) if quick else (10_000, 100_000)))
    if "growth" in parts:
        _say("growth")
        run["long_work"] = child("growth_time", start_time.ready(work), 2 if quick else 100)
    if "booklet" in parts:
        _say("booklet")
        run["booklet"] = booklet_time.growing((10, 100) if quick else booklet_time.SIZES)
    if "map" in parts:
        _say("map")
        run["map"] = child("map_time", *((2_000, 10) if quick else (100_000, 60)))
    return run


def _build(work: Path, sizes: tuple[int, ...]) -> dict[str, Any]:
    own, whoosh = [], []
    for size in sizes:
        _say(f"building {size:,}")
        own.append(child("build_time", "own", work, size))
        if size <= _WHOOSH_UP_TO:
            whoosh.append(child("build_time", "whoosh", work, size))
    points = [(at["size"], at["processor_seconds"]) for at in own]
    exponent = {"growth": round(growth(points), 3)} if len(points) > 1 else {}
    return {"build": own, "whoosh_build": whoosh, **exponent}


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
