"""The first start, and every start after something went wrong: the program works, or says in a sentence why not."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from phcdesk import importing
from phcdesk.bundled import Bundle, missing, prepare
from phcdesk.errors import DamagedLibrary
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.search.results import Request

from .conftest import NOW
from .store.stories import FULL

ROOT = Path(__file__).parent.parent
KILLS = 50 if FULL else 10
"""First starts that are killed: 50 with ``PHCDESK_FAULTS=full`` (``make faults``), each in its part of the start."""


@pytest.fixture(scope="module")
def small_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Two of the bundled packs: enough to have every kind of file, few enough to start often."""
    packs = tmp_path_factory.mktemp("packs")
    for name in ("quick-guides", "community-services"):
        shutil.copytree(ROOT / "resources" / "packs" / name, packs / name)
    return Bundle(packs, ROOT / "resources" / "taxonomy")


def works(data: Path) -> bool:
    with Library.open(Store(data), clock=lambda: NOW) as library:
        return library.search(Request(text="peer support")).total > 0


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory, small_bundle: Bundle) -> Path:
    folder = tmp_path_factory.mktemp("pristine") / "data"
    prepare(Store(folder), small_bundle, now=NOW)
    return folder


@pytest.fixture
def prepared(tmp_path: Path, pristine: Path) -> Path:
    """A library of one's own, to do harm to."""
    return shutil.copytree(pristine, tmp_path / "data")


# Killed


STARTS = """
    import os, signal, sys, time
    from datetime import datetime, timezone
    from pathlib import Path
    import tantivy, sqlite_utils, phonenumbers, markdown_it, dateutil.rrule  # loaded before the clock runs
    from phcdesk.bundled import Bundle, prepare
    from phcdesk.importing import Store
    from phcdesk.library import Library
    from phcdesk.search.concepts import concept_table
    from phcdesk.search.results import Request
    from phcdesk.taxonomy import load_vocabulary

    root, packs, taxonomy, moments = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4].split(",")
    bundle, now = Bundle(packs, taxonomy), datetime(2026, 11, 21, tzinfo=timezone.utc)
    concept_table(load_vocabulary(taxonomy))  # its words are then known to every child

    def child(work):
        pid = os.fork()
        if pid == 0:
            try:
                work()
            except BaseException as error:
                print(repr(error), flush=True)
                os._exit(1)
            os._exit(0)
        return pid

    def start(data):
        prepare(Store(data), bundle, now=now)
        with Library.open(Store(data), clock=lambda: now) as library:
            assert library.search(Request(text="peer support")).total

    began = time.monotonic()
    assert os.waitpid(child(lambda: start(root / "whole")), 0)[1] == 0
    whole = time.monotonic() - began
    cut = 0
    for number, moment in enumerate(moments):
        data = root / str(number)
        pid = child(lambda: start(data))
        time.sleep(float(moment) * whole)
        os.kill(pid, signal.SIGKILL)
        cut += os.waitpid(pid, 0)[1] != 0
        status = os.waitpid(child(lambda: start(data)), 0)[1]
        if status:
            print(f"start {number}, after a kill at {moment} of a start, ended with {status}", flush=True)
            sys.exit(1)
    print(cut)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="fork and SIGKILL")
def test_a_first_start_that_is_killed_at_any_moment_is_made_good_by_the_next(
    tmp_path: Path, small_bundle: Bundle
) -> None:
    chance = random.Random(20261121)
    moments = ",".join(f"{(number + chance.random()) / KILLS:.4f}" for number in range(KILLS))
    arguments = [str(tmp_path), str(small_bundle.packs), str(small_bundle.taxonomy), moments]
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(STARTS), *arguments],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert int(ran.stdout.split()[-1]) >= KILLS // 2, "most kills must hit a start that is under way"


def test_a_start_that_has_nothing_to_do_changes_nothing(prepared: Path, small_bundle: Bundle) -> None:
    before = {path: path.stat().st_mtime_ns for path in prepared.rglob("*") if path.is_file()}
    prepare(Store(prepared), small_bundle, now=NOW)
    assert {path: path.stat().st_mtime_ns for path in prepared.rglob("*") if path.is_file()} == before


# Damaged


def parts(data: Path) -> dict[str, Path]:
    with importing.open_current(Store(data)) as generation:
        return {
            "catalog": generation.stored.catalog,
            "seal of the generation": generation.stored.catalog.parent / "META" / "generation.json",
            "index": next(path for path in sorted(generation.index_folder.iterdir()) if path.suffix == ".idx"),
            "seal of the index": generation.index_folder / "index.json",
            "first slot": data / "state.0",
            "second slot": data / "state.1",
        }


@pytest.mark.parametrize(
    "part", ["catalog", "seal of the generation", "index", "seal of the index", "first slot", "second slot"]
)
@pytest.mark.parametrize("harm", ["cut", "emptied", "flipped", "gone"])
def test_any_damaged_part_is_noticed_and_mended_by_the_next_start(
    prepared: Path, small_bundle: Bundle, part: str, harm: str
) -> None:
    path = parts(prepared)[part]
    path.chmod(0o600)
    whole = path.read_bytes()
    middle = len(whole) // 2
    match harm:
        case "cut":
            path.write_bytes(whole[:middle])
        case "emptied":
            path.write_bytes(b"")
        case "flipped":
            path.write_bytes(
                whole[:middle] + bytes(byte ^ 0xFF for byte in whole[middle : middle + 16]) + whole[middle + 16 :]
            )
        case "gone":
            path.unlink()
    prepare(Store(prepared), small_bundle, now=NOW)
    assert works(prepared)
    assert [finding for finding in importing.verify(Store(prepared), deep=True) if finding.current] == []


def test_a_damaged_document_is_mended_from_the_bundle(prepared: Path, small_bundle: Bundle) -> None:
    victim = max((prepared / "objects").iterdir(), key=lambda path: path.stat().st_size)
    victim.chmod(0o600)
    victim.write_bytes(b"not what it was")
    with importing.open_current(Store(prepared)) as generation:
        generation.stored.catalog.unlink()
    prepare(Store(prepared), small_bundle, now=NOW)
    assert works(prepared)


def test_one_changed_digit_in_the_catalog_is_never_shown(prepared: Path) -> None:
    catalog = parts(prepared)["catalog"]
    catalog.chmod(0o600)
    with sqlite3.connect(catalog) as database:
        database.execute("UPDATE entry SET record = CAST(replace(CAST(record AS TEXT), '20', '19') AS BLOB)")
    database.close()
    with pytest.raises(DamagedLibrary):
        works(prepared)


def test_a_library_without_cards_still_answers_when_nothing_is_found(small_bundle: Bundle, tmp_path: Path) -> None:
    shutil.copytree(small_bundle.packs / "community-services", tmp_path / "packs" / "community-services")
    prepare(Store(tmp_path / "data"), Bundle(tmp_path / "packs", small_bundle.taxonomy), now=NOW)
    with Library.open(Store(tmp_path / "data"), clock=lambda: NOW) as library:
        assert library.search(Request(text="qqqqzzzz", filters={"kind": ("guide",)})).instead == ()


# Editions


def test_a_newer_edition_in_the_program_replaces_the_installed_one(
    prepared: Path, small_bundle: Bundle, tmp_path: Path
) -> None:
    packs = shutil.copytree(small_bundle.packs, tmp_path / "packs")
    toml = packs / "quick-guides" / "pack.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace("edition = 2", "edition = 3"), encoding="utf-8")
    newer = Bundle(packs, small_bundle.taxonomy)
    prepare(Store(prepared), newer, now=NOW)
    with Library.open(Store(prepared), clock=lambda: NOW) as library:
        assert {pack.id: pack.edition for pack in library.packs()} == {"quick-guides": 3, "community-services": 1}


def test_an_older_program_leaves_a_newer_edition_alone(prepared: Path, small_bundle: Bundle) -> None:
    with importing.open_current(Store(prepared)) as generation:
        assert missing(small_bundle, generation.catalog.packs()) == []


# No room, no right to write


def may_mount() -> bool:
    """Whether this machine lets a test have a file system of its own; a container may not."""
    command = ["unshare", "--mount", "/bin/sh", "-c", "mount -t tmpfs none /mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(command, capture_output=True, check=False).returncode == 0


needs_a_mount = pytest.mark.skipif(not may_mount(), reason="needs a file system of its own")


def test_a_library_that_may_only_be_read_is_searched_with_an_index_in_memory(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with importing.open_current(Store(prepared)) as generation:
        shutil.rmtree(generation.index_folder)
    really_make = Path.mkdir

    def refuse(self: Path, *arguments: object, **options: object) -> None:
        if prepared in self.parents:
            raise PermissionError(13, "Permission denied", str(self))
        really_make(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert works(prepared)


@needs_a_mount
@pytest.mark.parametrize("megabytes", [1, 2, 3])
def test_a_full_disk_is_one_plain_sentence_and_a_program_that_works(tmp_path: Path, megabytes: int) -> None:
    ran = in_mount(tmp_path, f"size={megabytes}m", "")
    assert ran.returncode == 0, ran.stderr
    assert '"total":' in ran.stdout
    assert "the disk is full" in ran.stderr
    assert "Traceback" not in ran.stderr


@needs_a_mount
def test_a_read_only_disk_is_one_plain_sentence_and_a_program_that_works(tmp_path: Path) -> None:
    ran = in_mount(tmp_path, "size=1m", 'mount -o remount,ro "$MOUNT" &&')
    assert ran.returncode == 0, ran.stderr
    assert '"total":' in ran.stdout
    assert "the disk is read-only" in ran.stderr


def in_mount(folder: Path, options: str, before: str) -> subprocess.CompletedProcess[str]:
    """Run a search with its data on a file system of its own."""
    search = '"$PYTHON" -m phcdesk search suicide --limit 1 --json --data-dir "$MOUNT/data"'
    command = f'mount -t tmpfs -o {options} none "$MOUNT" && {before} {search}'
    environment = {**os.environ, "MOUNT": str(folder), "PYTHON": sys.executable}
    return subprocess.run(
        ["unshare", "--mount", "/bin/sh", "-c", command],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
