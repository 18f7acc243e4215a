from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from phcdesk.errors import LibraryBusy
from phcdesk.importing import Store, add, install, open_current
from phcdesk.store.lock import ReaderMark, is_being_read

from .promise import content_of
from .samples import NOW, VOCABULARY, library, lines, papers

HOLDER = """
import sys
from pathlib import Path
from phcdesk.store.fs import Fs
from phcdesk.store.lock import WriterLock
with WriterLock(Fs(), Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = library(tmp_path)
    install([lines()], VOCABULARY, store, now=NOW)
    return store


def holder(store: Store) -> subprocess.Popen[str]:
    """Another process that holds the lock."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store.folder / "LOCK")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_in_another_process_is_told_at_once_and_changes_nothing(store: Store) -> None:
    before = content_of(store)
    with holder(store) as other:
        with pytest.raises(LibraryBusy):
            add([papers()], store, now=NOW)
        assert content_of(store) == before
        other.kill()


def test_the_lock_of_a_killed_process_is_free(store: Store) -> None:
    with holder(store) as other:
        other.kill()
        other.wait()
        add([papers()], store, now=NOW)
    assert len(content_of(store)[2]) == 2  # type: ignore[arg-type]


def test_two_writers_in_one_process_exclude_each_other(store: Store) -> None:
    with store.lock(), pytest.raises(LibraryBusy):
        add([papers()], store, now=NOW)
    add([papers()], store, now=NOW)


@pytest.mark.parametrize("content", [b"", b"4711\nanother-host\nphcdesk\n", b"\x00" * 4096])
def test_a_lock_file_left_behind_never_blocks(content: bytes, store: Store) -> None:
    (store.folder / "LOCK").write_bytes(content)
    add([papers()], store, now=NOW)
    assert (store.folder / "LOCK").read_bytes() == content


def test_reading_goes_on_while_somebody_writes(store: Store) -> None:
    before = content_of(store)
    with store.lock():
        assert content_of(store) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files by itself")
def test_a_generation_that_is_being_read_outlives_the_imports_that_would_drop_it(store: Store) -> None:
    with open_current(store) as old:
        for edition in (2, 3, 4):
            add([lines(edition)], store, now=NOW)
        assert old.id in store.generations.names()
        assert old.catalog.entry(2).id == "line-1"
        for blob in old.stored.blobs():
            old.objects.check(blob)
    add([lines(edition=5)], store, now=NOW)
    assert old.id not in store.generations.names()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files by itself")
def test_a_mark_is_seen_until_it_is_released(tmp_path: Path) -> None:
    path = tmp_path / "generation.json"
    path.touch()
    mark = ReaderMark(path)
    assert is_being_read(path)
    mark.release()
    assert not is_being_read(path)


def test_a_file_that_is_gone_is_read_by_nobody(tmp_path: Path) -> None:
    ReaderMark(tmp_path / "gone").release()
    assert not is_being_read(tmp_path / "gone")
