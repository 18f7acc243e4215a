"""Verifying a pack beside hashing the same bytes: ``python -m benchmarks.verify_time [--blobs N ...] [--megabytes N]``.

The pack is signed by a publisher made for the occasion and holds bytes drawn by chance, so nothing can be packed
tighter. Each measure is taken in turns, several times, and the best of each counts: the disk cache is warm.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from phcdesk.packs.archive import write_archive
from phcdesk.packs.trust.state import TrustState
from phcdesk.packs.verify import verify_pack
from tests.packs.making import NOW, Maker, digest, listed, stored_as

TIMES = 5


def make_pack(path: Path, blobs: int, size: int) -> TrustState:
    """A pack of so many blobs of one size; gives the trust that takes it."""
    maker = Maker()
    content = [os.urandom(size) for _ in range(blobs)]
    named = {f"blobs/{digest(data)}": data for data in content}
    metadata = maker.metadata({name: listed(data, stored_as(data)[1]) for name, data in named.items()})
    members = named | {f"META/{name}": data for name, data in metadata.items()}
    with path.open("w+b") as out:
        write_archive(out, sorted(members.items()))
    return maker.trust()


def best(measured: Callable[[], None]) -> float:
    started = time.perf_counter()
    measured()
    return time.perf_counter() - started


def hashed(path: Path) -> None:
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def verified(path: Path, trust: TrustState, *, deep: bool = False) -> None:
    with path.open("rb", buffering=0) as file:
        verdict = verify_pack(file, trust, now=NOW, deep=deep)
    if verdict.error is not None:
        raise SystemExit(f"the pack was refused: {verdict.error}")


def in_a_child(path: Path, blobs: int, size: int) -> TrustState:
    """Make the pack in another process, so that its memory is not counted here."""
    child = os.fork()
    if not child:
        make_pack(path, blobs, size)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        raise SystemExit("the pack could not be made")
    return Maker().trust()


def measured(blobs: int, megabytes: int) -> str:
    """One pack of so many blobs: what verifying costs, as a whole and for each blob beyond its bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.phcpack"
        trust = in_a_child(path, blobs, megabytes * 1_000_000 // blobs)
        rounds = [
            (
                best(lambda: hashed(path)),
                best(lambda: verified(path, trust)),
                best(lambda: verified(path, trust, deep=True)),
            )
            for _ in range(TIMES)
        ]
    hashing, verifying, deep = (min(measure) for measure in zip(*rounds, strict=True))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    each = (verifying - hashing) / blobs * 1_000_000
    return (
        f"{megabytes} MB in {blobs:,} blobs: hashing {hashing:.2f} s, verifying {verifying:.2f} s "
        f"({verifying / hashing:.2f} times; {each:.0f} µs for each blob), deep {deep:.2f} s, {memory:.0f} MB of memory"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Verifying a pack beside hashing the same bytes.")
    parser.add_argument("--blobs", type=int, nargs="+", default=[2_500, 19_500])
    parser.add_argument("--megabytes", type=int, default=500)
    asked = parser.parse_args()
    for blobs in asked.blobs:
        print(measured(blobs, asked.megabytes), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
