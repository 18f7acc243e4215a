"""Expiration: what has run out is not taken in, and a new root is learned even if it has."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.packs.making import NOW

from .client import Client, Repository, met

PAST = "2026-11-17T00:00:00Z"


def ran_out(role: str) -> dict:  # type: ignore[type-arg]
    return {role: lambda part: part.update(expires=PAST)}


def test_a_root_that_ran_out_is_learned_and_nothing_after_it() -> None:
    repository = Repository()
    client = met(repository)
    repository.change_root(changes=ran_out("root"))
    repository.publish()
    assert not client.refresh(repository.files())
    assert client.versions == (2, 1, 1)


def test_a_root_that_ran_out_on_the_way_does_no_harm() -> None:
    repository = Repository()
    client = met(repository)
    repository.change_root(changes=ran_out("root"))
    repository.change_root(changes={})
    assert client.refresh(repository.files())
    assert client.root == 3


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_what_ran_out_is_not_taken_in(role: str) -> None:
    repository = Repository()
    client = met(repository)
    repository.publish()
    repository.maker.changes = ran_out(role)
    assert not client.refresh(repository.files())
    assert client.versions == (1, 1, 1)


def test_what_was_taken_in_and_ran_out_does_not_stand_in_the_way_of_news() -> None:
    repository = Repository()
    week = (NOW + timedelta(days=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
    repository.maker.changes = {"timestamp": lambda part: part.update(expires=week)}
    client = met(repository)
    repository.maker.changes = {}
    repository.publish()
    assert client.refresh(repository.files(), NOW + timedelta(days=18))
    assert client.versions == (1, 2, 2)


@pytest.mark.parametrize(("second", "taken"), [(-1, True), (0, False), (1, False)])
def test_signatures_run_out_at_their_second(second: int, taken: bool) -> None:
    repository = Repository()
    end = datetime(2031, 11, 22, tzinfo=UTC)
    assert Client(repository.roots[0]).refresh(repository.files(), end + timedelta(seconds=second)) == taken
