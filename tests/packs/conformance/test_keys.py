"""Keys and thresholds."""

from __future__ import annotations

import pytest

from tests.packs.making import Key

from .client import Client, Repository, keys, met

ROLES = ("timestamp", "snapshot", "targets")


def test_a_threshold_that_no_keys_can_reach_is_never_reached() -> None:
    repository = Repository()
    client = met(repository)
    repository.change_root(keys=keys([1, 2, 3, 4, 5]), threshold=6)
    repository.publish()
    assert not client.refresh(repository.files())
    assert client.versions[0] == 2


@pytest.mark.parametrize("role", ROLES)
def test_keys_in_the_root_do_not_count_without_their_signatures(role: str) -> None:
    repository = Repository()
    client = met(repository)
    repository.change_root(keys=keys([1, 2, 3, 4]), threshold=3)
    repository.publish()
    assert client.refresh(repository.files())
    repository.maker.signers = {role: keys([1, 2])}
    repository.publish()
    assert not client.refresh(repository.files())
    assert client.versions == (2, 2, 2)


def test_a_key_id_without_its_key_does_not_count() -> None:
    repository = Repository()
    client = met(repository)
    missing = Key("missing").keyid
    repository.change_root(lambda root: root["roles"]["snapshot"]["keyids"].append(missing), threshold=1)
    repository.publish()
    assert client.refresh(repository.files())
    repository.change_root(
        lambda root: root["roles"]["snapshot"].update(threshold=2, keyids=[Key("desk").keyid, missing])
    )
    repository.publish()
    assert not client.refresh(repository.files())


def test_fields_of_a_key_that_are_no_part_of_the_specification_do_not_matter() -> None:
    def change(root: dict) -> None:  # type: ignore[type-arg]
        for key in root["keys"].values():
            key["keyid_hash_algorithms"] = ["md5"]

    repository = Repository()
    client = met(repository)
    repository.change_root(change)
    repository.publish()
    assert client.refresh(repository.files())
    assert client.versions == (2, 2, 2)


@pytest.mark.parametrize("copies", [2, 9])
def test_one_key_under_many_names_is_refused(copies: int) -> None:
    def change(root: dict) -> None:  # type: ignore[type-arg]
        key = root["keys"][Key("desk").keyid]
        for number in range(copies):
            name = f"{number:064x}"
            root["keys"][name] = key
            root["roles"]["snapshot"]["keyids"].append(name)
        root["roles"]["snapshot"]["threshold"] = copies

    repository = Repository()
    client = met(repository)
    repository.change_root(change)
    repository.publish()
    assert not client.refresh(repository.files())
    assert client.versions == (1, 1, 1)


def test_one_signature_many_times_is_refused() -> None:
    repository = Repository()
    repository.change_root(keys=keys([1, 2]), threshold=2)
    repository.maker.signers = {"targets": (*keys([1]), *keys([1]))}
    assert not Client(repository.roots[0]).refresh(repository.files())


@pytest.mark.parametrize("role", ROLES)
def test_the_key_of_one_role_does_not_sign_for_another(role: str) -> None:
    def change(root: dict) -> None:  # type: ignore[type-arg]
        root["keys"][Key("other").keyid] = Key("other").json
        root["roles"][role]["keyids"] = [Key("other").keyid]

    repository = Repository()
    client = met(repository)
    repository.change_root(change)
    repository.publish()
    assert not client.refresh(repository.files())
    repository.maker.signers = {role: (Key("other"),)}
    assert client.refresh(repository.files())


@pytest.mark.parametrize(
    "root_part",
    [
        {"threshold": 0}, {"threshold": -1}, {"threshold": "1"}, {"threshold": None}, {"keyids": "all"},
        {"keyids": [1]}, {"keyids": None},
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["root", *ROLES])
def test_a_role_of_another_form_is_refused(role: str, root_part: dict) -> None:  # type: ignore[type-arg]
    repository = Repository()
    client = met(repository)
    repository.change_root(lambda root: root["roles"][role].update(root_part))
    repository.publish()
    assert not client.refresh(repository.files())
    assert client.versions == (1, 1, 1)
