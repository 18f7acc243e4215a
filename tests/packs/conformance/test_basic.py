"""Basic: what a client does with a repository that is as it should be, and with files that do not belong together."""

from __future__ import annotations

import json

import pytest

from phcdesk.errors import NotTrusted
from tests.packs.making import spelled

from .client import Client, Repository, met


def test_a_first_refresh_takes_everything_in() -> None:
    assert met(Repository()).versions == (1, 1, 1)


def test_a_refresh_without_news_changes_nothing() -> None:
    repository = Repository()
    client = met(repository)
    before = client.trust
    assert client.refresh(repository.files())
    assert client.trust == before


@pytest.mark.parametrize("field", ["version", "expires", "keys", "roles", "_type", "spec_version"])
def test_a_first_root_without_a_field_is_refused_before_anything_is_read(field: str) -> None:
    root = json.loads(Repository().roots[0])
    del root["signed"][field]
    with pytest.raises(NotTrusted):
        Client(spelled(root))


def test_a_first_root_with_another_signature_is_refused() -> None:
    root = json.loads(Repository().roots[0])
    for signature in root["signatures"]:
        signature["sig"] = "00" * 64
    with pytest.raises(NotTrusted):
        Client(spelled(root))


def test_a_timestamp_that_changes_without_a_new_version_is_refused() -> None:
    repository = Repository()
    client = met(repository)
    repository.publish(edition=100, timestamp=1)
    assert not client.refresh(repository.files())
    assert client.versions == (1, 1, 1)


def test_targets_that_are_not_those_of_the_snapshot_are_refused() -> None:
    repository = Repository()
    client = met(repository)
    repository.publish()
    files = repository.files()
    other = Repository(edition=2, timestamp=2)
    other.maker.changes = {"targets": lambda part: part.update({"x-phc-edition": "another"})}
    assert not client.refresh(files | {"2.targets.json": other.files()["2.targets.json"]})
    assert client.versions == (1, 1, 1)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_a_version_that_is_not_the_one_that_was_signed_for_is_refused(role: str) -> None:
    repository = Repository(edition=2, timestamp=2)
    repository.maker.changes = {role: lambda part: part.update(version=3)}
    assert not Client(repository.roots[0]).refresh(repository.files())


@pytest.mark.parametrize("missing", ["timestamp.json", "1.snapshot.json", "1.targets.json"])
def test_nothing_may_be_missing(missing: str) -> None:
    repository = Repository()
    files = repository.files()
    del files[missing]
    assert not Client(repository.roots[0]).refresh(files)


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
def test_fields_that_nobody_knows_are_signed_and_kept(role: str) -> None:
    repository = Repository()
    client = met(repository)
    change = {role: lambda part: part.update({"custom-field": {"a": [1, "b"]}})}
    repository.change_root(changes=change)
    repository.publish()
    assert client.refresh(repository.files())
    assert client.versions == (2, 2, 2)


def test_fields_that_nobody_knows_in_keys_and_roles_are_signed_and_kept() -> None:
    def change(root: dict) -> None:  # type: ignore[type-arg]
        for part in (*root["keys"].values(), *root["roles"].values()):
            part["custom-field"] = "value"

    repository = Repository()
    client = met(repository)
    repository.change_root(change)
    assert client.refresh(repository.files())
    assert client.root == 2


@pytest.mark.parametrize("version", ["1.0.0", "1.0.34", "1.99", "1.1.0"])
def test_any_version_of_the_first_specification_is_read(version: str) -> None:
    repository = Repository()
    repository.maker.changes = {"targets": lambda part: part.update(spec_version=version)}
    assert Client(repository.roots[0]).refresh(repository.files())
