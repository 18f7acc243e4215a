"""Rotation: which keys must sign a new root, and how roles get other keys. Numbers stand for keys."""

from __future__ import annotations

import pytest

from tests.packs.making import Maker

from .client import Client, Repository, keys

Version = tuple[list[int], int, list[int]]  # keys of the role, threshold, keys that sign

CHAINS: dict[str, tuple[list[Version], bool]] = {
    "one key for another": ([([1], 1, [1]), ([2], 1, [1, 2]), ([2], 1, [2])], True),
    "one key for another, with signatures that nobody needs": (
        [([1], 1, [3, 1, 4]), ([2], 1, [3, 2, 1, 4]), ([2], 1, [3, 2, 4])], True),
    "three of five, each time other ones": (
        [([0, 1, 2, 3, 4], 3, signers) for signers in ([0, 2, 4], [0, 4, 1], [0, 1, 3], [2, 3, 4])], True),
    "three of five, one key replaced": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 1])], True),
    "three of five, one key replaced, in two steps": (
        [([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 2, 4, 5]), ([0, 1, 3, 4, 5], 3, [0, 4, 5])], True),
    "three of five, all keys replaced": (
        [([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]), ([5, 6, 7, 8, 9], 3, [5, 6, 7])],
        True,
    ),
    "threshold up, 1 to 2 of 3": ([([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [1, 2])], True),
    "threshold down, 2 to 1 of 3": ([([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1, 2]), ([1, 2, 3], 1, [1])], True),
    "threshold and keys up, 1 of 1 to 2 of 2": ([([1], 1, [1]), ([1, 2], 2, [1, 2])], True),
    "not signed by the old key": ([([1], 1, [1]), ([2], 1, [2, 3, 4])], False),
    "not signed by the new key": ([([1], 1, [1]), ([2], 1, [1, 3, 4])], False),
    "too few of the new keys": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 2, 4])], False),
    "too few of the old keys": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 5])], False),
    "too few for the new threshold": ([([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [2])], False),
    "too few for the old threshold": ([([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1])], False),
    "nobody": ([([1], 1, [1]), ([1], 1, [])], False),
}  # fmt: skip

ROLE_CHANGES: dict[str, tuple[Version, bool]] = {
    "another key": (([2], 1, [2]), True),
    "signatures that nobody needs": (([1], 1, [3, 1, 4]), True),
    "not the new key": (([2], 1, [1, 3, 4]), False),
    "three of five": (([0, 1, 2, 3, 4], 3, [0, 2, 4]), True),
    "three others of five": (([0, 1, 2, 3, 4], 3, [0, 4, 1]), True),
    "the last three of five": (([0, 1, 2, 3, 4], 3, [2, 3, 4]), True),
    "all five": (([0, 1, 2, 3, 4], 3, [0, 1, 2, 3, 4]), True),
    "three, of which one is no longer a key": (([0, 1, 3, 4, 5], 3, [0, 2, 4]), False),
    "two where three are needed": (([0, 1, 3, 4, 5], 3, [0, 4]), False),
    "nobody": (([1], 1, []), False),
}


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_of_roots(name: str) -> None:
    chain, followed = CHAINS[name]
    makers = [Maker(root_keys=keys(own), root_threshold=need, signers={"root": keys(by)}) for own, need, by in chain]
    roots = [maker.root(version) for version, maker in enumerate(makers, 1)]
    client = Client(roots[0])
    assert client.refresh(Maker().metadata({}, roots=roots)) == followed
    assert client.root == (len(chain) if followed else len(chain) - 1)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
@pytest.mark.parametrize("name", ROLE_CHANGES)
def test_other_keys_for_a_role(name: str, role: str) -> None:
    (own, need, by), taken = ROLE_CHANGES[name]

    def change(root: dict) -> None:  # type: ignore[type-arg]
        root["keys"].update({key.keyid: key.json for key in keys(own)})
        root["roles"][role] = {"keyids": [key.keyid for key in keys(own)], "threshold": need}

    repository = Repository()
    client = Client(repository.roots[0])
    repository.change_root(change, signers={role: keys(by)})
    files = repository.files() | {"2.root.json": Maker().root(2, change=change)}
    assert client.refresh(files) == taken
    assert client.root == 2
