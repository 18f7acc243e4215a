from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from phcdesk.errors import DiskError
from phcdesk.store.fs import Fs


@pytest.fixture
def fs() -> Fs:
    return Fs()


def test_a_file_is_written_in_pieces_and_read_back(fs: Fs, tmp_path: Path) -> None:
    fs.write(tmp_path / "a", iter([b"one", b"two"]))
    assert fs.read(tmp_path / "a") == b"onetwo"
    assert fs.size(tmp_path / "a") == 6


def test_overwriting_keeps_nothing_of_a_longer_file_and_makes_a_missing_one(fs: Fs, tmp_path: Path) -> None:
    fs.overwrite(tmp_path / "a", b"a long text")
    fs.overwrite(tmp_path / "a", b"short")
    assert fs.read(tmp_path / "a") == b"short"


def test_moving_replaces_the_target(fs: Fs, tmp_path: Path) -> None:
    fs.write(tmp_path / "a", [b"new"])
    fs.write(tmp_path / "b", [b"old"], read_only=True)
    fs.move(tmp_path / "a", tmp_path / "b")
    assert fs.names(tmp_path) == ["b"]
    assert fs.read(tmp_path / "b") == b"new"


def test_what_is_read_only_can_be_removed_and_what_is_missing_too(fs: Fs, tmp_path: Path) -> None:
    fs.write(tmp_path / "a", [b""], read_only=True)
    fs.remove(tmp_path / "a")
    fs.remove(tmp_path / "a")
    fs.remove_folder(tmp_path / "none")
    assert fs.names(tmp_path) == []


def test_a_tree_is_removed_with_all_that_is_in_it(fs: Fs, tmp_path: Path) -> None:
    fs.make_folders(tmp_path / "a" / "b" / "c")
    fs.write(tmp_path / "a" / "b" / "file", [b""], read_only=True)
    fs.remove_tree(tmp_path / "a")
    assert fs.names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_removing_a_tree_does_not_follow_a_link_out_of_it(fs: Fs, tmp_path: Path) -> None:
    fs.make_folders(tmp_path / "tree")
    fs.make_folders(tmp_path / "outside")
    fs.write(tmp_path / "outside" / "kept", [b""])
    (tmp_path / "tree" / "link").symlink_to(tmp_path / "outside", target_is_directory=True)
    fs.remove_tree(tmp_path / "tree")
    assert fs.names(tmp_path) == ["outside"]
    assert fs.names(tmp_path / "outside") == ["kept"]


def test_a_missing_folder_has_no_names(fs: Fs, tmp_path: Path) -> None:
    assert fs.names(tmp_path / "none") == []


def test_flushing_really_reaches_the_system(fs: Fs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    if sys.platform == "darwin":
        pytest.skip("a Mac has a stronger call")
    fs.write(tmp_path / "a", [b""])
    fs.overwrite(tmp_path / "a", b"")
    fs.sync_file(tmp_path / "a")
    assert len(flushed) == 3
    fs.sync_folder(tmp_path)
    assert len(flushed) == (3 if sys.platform == "win32" else 4)


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (lambda fs, path: fs.read(path / "none"), "ENOENT"),
        (lambda fs, path: fs.write(path / "none" / "a", [b""]), "ENOENT"),
        (lambda fs, path: fs.overwrite(path / "none" / "a", b""), "ENOENT"),
        (lambda fs, path: fs.make_folder(path / "none" / "a"), "ENOENT"),
        (lambda fs, path: fs.move(path / "none", path / "a"), "ENOENT"),
        (lambda fs, path: fs.sync_file(path / "none"), "ENOENT"),
        (lambda fs, path: fs.size(path / "none"), "ENOENT"),
        (lambda fs, path: fs.sha256(path / "none"), "ENOENT"),
        (lambda fs, path: fs.open_lock(path / "none" / "LOCK"), "ENOENT"),
        (lambda fs, path: fs.free_bytes(path / "none"), "ENOENT"),
    ],
)
def test_a_refusal_is_a_disk_error_with_path_and_reason(call, reason: str, fs: Fs, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(DiskError) as caught:
        call(fs, tmp_path)
    assert caught.value.fields["reason"] == reason
    assert str(tmp_path) in str(caught.value.fields["path"])
