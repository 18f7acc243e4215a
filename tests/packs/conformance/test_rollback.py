"""Rollback, and the recovery from a thief who went far ahead."""

from __future__ import annotations

import pytest

from tests.packs.making import Key

from .client import Repository, met


@pytest.mark.parametrize(("edition", "timestamp"), [(1, 1), (1, 3), (2, 1), (1, 2)])
def test_neither_timestamp_nor_edition_goes_back(edition: int, timestamp: int) -> None:
    repository = Repository(edition=2, timestamp=2)
    client = met(repository)
    repository.publish(edition, timestamp)
    assert not client.refresh(repository.files())
    assert client.versions == (1, 2, 2)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_an_older_file_beside_a_newer_timestamp_is_refused(role: str) -> None:
    repository = Repository(edition=1, timestamp=1)
    old = repository.files()
    repository.publish()
    client = met(repository)
    repository.publish()
    files = repository.files()
    files[f"3.{role}.json"] = old[f"1.{role}.json"]
    assert not client.refresh(files)
    assert client.versions == (1, 2, 2)


def test_a_timestamp_may_be_newer_with_the_same_edition() -> None:
    repository = Repository()
    client = met(repository)
    repository.publish(edition=1, timestamp=5)
    assert client.refresh(repository.files())
    assert client.versions == (1, 5, 1)


@pytest.mark.parametrize("far", [100, 99_999, 2**31, 2**53 - 2])
@pytest.mark.parametrize("what", ["timestamp", "edition"])
def test_new_keys_undo_what_a_thief_drove_up(what: str, far: int) -> None:
    repository = Repository()
    repository.publish(edition=far if what == "edition" else 2, timestamp=far)
    client = met(repository)
    repository.change_root(keys=(Key("new-desk"),))
    repository.publish(edition=3, timestamp=3)
    assert client.refresh(repository.files())
    assert client.versions == (2, 3, 3)


def test_without_new_keys_it_stays_undone() -> None:
    repository = Repository()
    repository.publish(edition=100, timestamp=100)
    client = met(repository)
    repository.change_root()
    repository.publish(edition=3, timestamp=3)
    assert not client.refresh(repository.files())
    assert client.versions == (2, 100, 100)


def test_after_new_keys_nothing_goes_back_again() -> None:
    repository = Repository()
    client = met(repository)
    repository.change_root(keys=(Key("new-desk"),))
    repository.publish(edition=8, timestamp=8)
    assert client.refresh(repository.files())
    repository.publish(edition=7, timestamp=7)
    assert not client.refresh(repository.files())
    assert client.versions == (2, 8, 8)
