"""Taking in signed packs: a full one, and the delta of an edition in which one service of a hundred changed.

    python -m benchmarks.pack_time SIZE

Both are imported by the command line in a process of its own, into one library, as a person does it; what is measured
is the whole process, from its start to its end. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import perf_counter

from msgspec.structs import replace

from benchmarks.services import make_pack
from benchmarks.setting import vocabulary
from phcdesk.model import PackContent, Phone, Service
from phcdesk.packs.archive import write_archive
from phcdesk.packs.build import Earlier, build_pack
from phcdesk.packs.keys import new_key
from phcdesk.packs.sign import add_signature, new_root, targets_of

_EVERY = 100
_FULL, _DELTA = "full.phcpack", "delta.phcpack"


class _Maker:
    """A publisher for one run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = new_key("publishing-1", "publishing")
        self.root = new_root("bench", "Benchmark", [new_key("root-1", "root")], [self._key], 1, date(2026, 11, 1))

    def pack(self, name: str, content: PackContent, since: Earlier | None = None) -> Earlier:
        """Write a signed pack; give what a delta that builds on it may leave out."""
        unsigned = build_pack(content, {"1.root.json": self.root}, since=since)
        files: Mapping[str, bytes] = {
            name.removeprefix("META/"): data for name, data in unsigned.members if name.startswith("META/")
        }
        files, _ = add_signature(files, self._key)
        members = [(f"META/{name}", data) for name, data in files.items()]
        members += [member for member in unsigned.members if member[0].startswith("blobs/")]
        with (self._folder / name).open("w+b") as file:
            write_archive(file, sorted(members))
        listed = targets_of(files).signed
        return Earlier(listed.version, frozenset(name.removeprefix("blobs/") for name in listed.targets))


def make(size: int, folder: Path) -> None:
    """Write the full pack, the delta and the root of their publisher."""
    maker = _Maker(folder)
    content = make_pack(size, vocabulary())
    manifest = replace(content.manifest, id="made-up", edition=1, issued="2026-11-01", fictional=False)
    earlier = maker.pack(_FULL, replace(content, manifest=manifest))
    entries = tuple(
        _changed(entry) if number % _EVERY == 0 and isinstance(entry, Service) else entry
        for number, entry in enumerate(content.entries)
    )
    maker.pack(_DELTA, replace(content, manifest=replace(manifest, edition=2), entries=entries), earlier)
    (folder / "root.json").write_bytes(maker.root)


def measure(size: int, folder: Path) -> dict[str, object]:
    """Seconds and megabytes of both imports, and their ratio.

    The packs are made in a process of their own: a child is charged with the memory that its parent had.
    """
    subprocess.run([sys.executable, "-m", "benchmarks.pack_time", str(size), str(folder)], check=True)
    _phcdesk(folder, "prepare")
    _phcdesk(folder, "trust", "add", str(folder / "root.json"), "--yes")
    full_s, full_mb = _phcdesk(folder, "pack", "import", str(folder / _FULL), "--yes")
    delta_s, delta_mb = _phcdesk(folder, "pack", "import", str(folder / _DELTA), "--yes")
    return {
        "size": size,
        "full_s": round(full_s, 2),
        "delta_s": round(delta_s, 2),
        "ratio": round(delta_s / full_s, 3),
        "full_peak_mb": full_mb,
        "delta_peak_mb": delta_mb,
        "full_bytes": (folder / _FULL).stat().st_size,
        "delta_bytes": (folder / _DELTA).stat().st_size,
    }


def _changed(service: Service) -> Service:
    return replace(service, phones=(Phone("0800 960 999"), *service.phones[1:]))


def _phcdesk(folder: Path, *arguments: str) -> tuple[float, int]:
    """Run a command of the program; give the seconds it took and the most megabytes it used."""
    started = perf_counter()
    command = [sys.executable, "-m", "phcdesk", "--quiet", "--data-dir", str(folder / "data"), *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return perf_counter() - started, used.ru_maxrss // 1024


def main(size: int, folder: Path | None = None) -> None:
    """Measure; or, for a folder, make the packs in it."""
    if folder:
        make(size, folder)
        return
    with tempfile.TemporaryDirectory() as work:
        print(json.dumps(measure(size, Path(work))))


if __name__ == "__main__":
    main(int(sys.argv[1]), *map(Path, sys.argv[2:]))
