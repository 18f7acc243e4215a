"""Converting a facility list, beside merely reading and rewriting its rows with ``csv`` and ``json``.

    python -m benchmarks.convert_time [--list FILE.csv] SIZE ...
    python -m benchmarks.convert_time --form hsds-json|fhir SIZE

Without a list, one of the shape that such lists have (country, region, name, type, owner, position, no ids) is made up
for each size. Processor time is compared, so that other programs on the machine count less. With a form, one file of so
many services is made by another process and converted here: what it takes, and the memory. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.scoring import growth
from benchmarks.services import make_pack
from benchmarks.setting import NOW, child, vocabulary
from phcdesk.errors import Cancelled
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import convert
from phcdesk.formats.exporting import export
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary

HEADER = ("Country", "Admin1", "Facility name", "Facility type", "Ownership", "Lat", "Long", "Source", "iso3c")
_COUNTRIES = (("Kenya", "KEN"), ("Sénégal", "SEN"), ("Angola", "AGO"), ("Nigeria", "NGA"), ("Mozambique", "MOZ"))
_TYPES = ("Health Post", "Hospital", "Centre de Santé", "Dispensary", "Posto de Saúde", "District Hospital")


def write_list(path: Path, rows: int) -> None:
    """A list of so many places; the same number gives the same list."""
    chance = random.Random(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file).writerow
        write(HEADER)
        for number in range(rows):
            country, code = chance.choice(_COUNTRIES)
            name = f"{chance.choice(_TYPES)} {chance.choice('Bené Açu Tsavo Kisiju Mbour'.split())} {number}"
            north, east = chance.uniform(-30, 30), chance.uniform(-15, 45)
            region = f"Region {chance.randrange(40)}"
            write((country, region, name, chance.choice(_TYPES), "Govt.", f"{north:.6f}", f"{east:.6f}", "GPS", code))


def rewriting(path: Path) -> float:
    """Seconds of the processor for the least that can be done with the rows."""
    started = process_time()
    out = io.StringIO()
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        writer = csv.DictWriter(out, reader.fieldnames or ())
        writer.writeheader()
        for row in reader:
            writer.writerow(json.loads(json.dumps(row)))
    return process_time() - started


def converting(path: Path, target: Path, known: Vocabulary, cancel: CancelToken) -> float:
    """Seconds of the processor for converting the list into the source of a pack."""
    started = process_time()
    day = NOW.date()
    contexts = ReadContext(known, "bench", day), WriteContext(known, "bench", day)
    convert(path, target, *contexts, silent, cancel, replace=True)
    return process_time() - started


def stopping(path: Path, target: Path, known: Vocabulary) -> float:
    """Milliseconds from asking to stop, in the middle of the work, until it has stopped."""
    cancel = CancelToken()
    asked: list[float] = []

    def ask() -> None:
        asked.append(perf_counter())
        cancel.cancel()

    timer = threading.Timer(1.0, ask)
    timer.start()
    try:
        converting(path, target, known, cancel)
    except Cancelled:
        return (perf_counter() - asked[0]) * 1000
    finally:
        timer.cancel()
    return 0.0


def measure(sizes: list[int], given: Path | None) -> dict[str, Any]:
    """The figures for each size, and how the work grows from the first to the last."""
    known = vocabulary()
    figures: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = given or Path(folder) / f"{size}.csv"
            if given is None:
                write_list(path, size)
            plain = rewriting(path)
            spent = converting(path, Path(folder) / "out", known, CancelToken())
            times = {"rewriting_s": round(plain, 2), "converting_s": round(spent, 2)}
            figures.append({"size": size, **times, "times_as_long": round(spent / plain, 2)})
        stopped = stopping(path, Path(folder) / "stopped", known)
    told: dict[str, Any] = {"sizes": figures, "stopped_after_ms": round(stopped, 1), "peak_mb": _peak()}
    if len(figures) > 1:
        told["growth"] = round(growth([(one["size"], one["converting_s"]) for one in figures]), 3)
    return told


def write_form(form: str, path: Path, size: int) -> None:
    """So many made-up services in a form of which everything is read before the first service is made."""
    known = vocabulary()
    services = [entry for entry in make_pack(size, known).entries if isinstance(entry, Service)]
    export(form, services, path, WriteContext(known, "bench", NOW.date(), language="en"), silent, CancelToken())


def measure_form(form: str, size: int) -> dict[str, Any]:
    """Seconds of the processor and memory for converting so many services in a form."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{form}.json"
        child("convert_time", "--write", path, "--form", form, size)
        megabytes = round(path.stat().st_size / 1e6, 1)
        spent = converting(path, Path(folder) / "out", vocabulary(), CancelToken())
    return {"form": form, "size": size, "file_mb": megabytes, "converting_s": round(spent, 2), "peak_mb": _peak()}


def _peak() -> float:
    import resource  # not on Windows, where this figure is missing

    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--form", choices=("hsds-json", "fhir"))
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("sizes", type=int, nargs="+")
    given = parser.parse_args(arguments)
    if given.write:
        write_form(given.form, given.write, given.sizes[0])
        print("{}")
    elif given.form:
        print(json.dumps(measure_form(given.form, given.sizes[0])))
    else:
        print(json.dumps(measure(given.sizes, given.list)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
