"""Throw bytes at everything that reads a pack or a document: `python tools/fuzz [TARGET]... [--seconds 60] [--seed 1]`.

Nothing but ``PackError`` may come out, and no input may take over two seconds or 200 MB. Every target runs in a process
of its own. Where the package "atheris" is installed, it looks for inputs that reach new code; elsewhere inputs are made
by changing good ones, and those of JSON within its grammar, so that they get past the first check. What fails is kept
in build/fuzz, and `--input FILE` tries it again.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]
FAILURES = ROOT / "build" / "fuzz"
MOST_SECONDS, MOST_MEMORY = 2.0, 200 * 1024**2


class Failed(Exception):
    """An input took too long, or too much."""


def measured(name: str, data: bytes) -> None:
    """One input. Whatever comes out is a failure, and so is too much of time or memory."""
    from targets import TARGETS

    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    TARGETS[name].read(data)
    seconds = time.perf_counter() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    if seconds > MOST_SECONDS or grown > MOST_MEMORY:
        raise Failed(f"{seconds:.1f} s, {grown / 1e6:.0f} MB")


def by_changing(name: str, seconds: float, seed: int) -> int:
    """How many inputs were tried in so many seconds. Raises whatever an input raised, and keeps that input."""
    from mutations import changed
    from targets import TARGETS

    chance = random.Random(seed)  # noqa: S311
    seeds = TARGETS[name].seeds()
    for good in seeds:
        measured(name, good)
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = changed(chance, seeds)
        try:
            measured(name, data)
        except BaseException:
            FAILURES.mkdir(parents=True, exist_ok=True)
            kept = FAILURES / f"{name}-{seed}-{count}"
            kept.write_bytes(data)
            print(f"{name}: failed, see {kept.relative_to(ROOT)}", flush=True)
            raise
        count += 1
    return count


def by_coverage(name: str, seconds: int, seed: int) -> None:
    """Let atheris look for inputs. It ends the process."""
    import atheris

    with atheris.instrument_imports(include=["phcdesk"]):
        from targets import TARGETS
    folder = FAILURES / f"seeds-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    for number, good in enumerate(TARGETS[name].seeds()):
        (folder / str(number)).write_bytes(good)
    options = [f"-max_total_time={seconds}", f"-seed={seed}", "-timeout=2", "-rss_limit_mb=600", "-max_len=65536"]
    atheris.Setup(
        [sys.argv[0], *options, f"-artifact_prefix={FAILURES}/{name}-", "-print_final_stats=1", str(folder)],
        lambda data: measured(name, data),
    )
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description="Throw bytes at everything that reads a pack.")
    parser.add_argument("targets", nargs="*", help="all of them, if none is named")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--input", type=Path, help="try this file again, and nothing else")
    parser.add_argument("--here", choices=["changing", "coverage"], help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.here == "coverage":  # before anything of the program is imported, or it cannot be watched
        by_coverage(asked.targets[0], asked.seconds, asked.seed)
    from targets import TARGETS

    names = asked.targets or list(TARGETS)
    if not set(names) <= set(TARGETS):
        parser.error(f"the targets are {', '.join(TARGETS)}")
    if asked.input:
        measured(names[0], asked.input.read_bytes())
        return 0
    if asked.here:
        print(f"{names[0]}: {by_changing(names[0], asked.seconds, asked.seed):,} inputs, none got through", flush=True)
        return 0
    way = "coverage" if importlib.util.find_spec("atheris") else "changing"
    command = [sys.executable, str(HERE), "--here", way, "--seconds", str(asked.seconds), "--seed", str(asked.seed)]
    failed = [name for name in names if subprocess.run([*command, name], check=False).returncode]
    print(f"failed: {', '.join(failed)}" if failed else f"{len(names)} targets, no failure")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
