from __future__ import annotations

import hashlib
import stat
import sys
from pathlib import Path

import pytest

from phcdesk.errors import DamagedLibrary
from phcdesk.store.objects import Objects

from .faults import FaultFs

DATA = b"first line\nsecond line\n"
NAME = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


@pytest.fixture
def objects(tmp_path: Path, staging: Path) -> Objects:
    folder = tmp_path / "objects"
    folder.mkdir()
    objects = Objects(FaultFs(), folder)
    assert objects.put(DATA, staging) == NAME
    return objects


def test_a_blob_is_known_by_its_hash_and_cannot_be_written_to(objects: Objects, staging: Path) -> None:
    assert objects.read(NAME) == DATA
    assert objects.names() == [NAME]
    assert list(staging.iterdir()) == []
    assert not objects.path(NAME).stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_a_blob_that_is_there_is_not_written_again(objects: Objects, staging: Path) -> None:
    counting = FaultFs()
    Objects(counting, objects.folder).put(DATA, staging)
    assert counting.moments == 0


def test_a_damaged_blob_is_replaced_when_it_is_put_again(objects: Objects, staging: Path) -> None:
    damage(objects)
    objects.put(DATA, staging)
    assert objects.read(NAME) == DATA


def test_a_damaged_blob_is_noticed_by_whoever_asks(objects: Objects) -> None:
    damage(objects)
    with pytest.raises(DamagedLibrary) as caught:
        objects.check(NAME)
    assert caught.value.code == "object-damaged"
    with pytest.raises(DamagedLibrary):
        objects.read(NAME)
    with pytest.raises(DamagedLibrary):
        next(objects.lines(NAME))
    assert objects.read(NAME, verify=False) == b"rot"


def test_a_missing_blob_is_damage(objects: Objects) -> None:
    objects.remove(NAME)
    for ask in (objects.check, objects.read):
        with pytest.raises(DamagedLibrary) as caught:
            ask(NAME)
        assert caught.value.code == "object-missing"


def test_lines_come_without_their_ends(objects: Objects) -> None:
    assert list(objects.lines(NAME)) == [b"first line", b"second line"]


@pytest.mark.parametrize("name", ["", "../" + NAME, NAME[:-1], NAME.upper(), NAME + "\n", "/etc/passwd"])
def test_what_is_no_hash_becomes_no_path(name: str, objects: Objects) -> None:
    with pytest.raises(DamagedLibrary):
        objects.path(name)


def test_files_of_other_names_are_left_alone(objects: Objects) -> None:
    (objects.folder / "Thumbs.db").touch()
    assert objects.names() == [NAME]


def damage(objects: Objects) -> None:
    path = objects.path(NAME)
    path.chmod(stat.S_IWRITE | stat.S_IREAD)
    path.write_bytes(b"rot")
    if sys.platform != "win32":
        path.chmod(stat.S_IREAD)
