"""The power is cut anywhere, the disk keeps any part of what was not flushed: the old library is there, or the new."""

from __future__ import annotations

from pathlib import Path

import pytest

from phcdesk.importing import Store, add, install, rebuild_catalog, remove, rollback

from .power import lay_out, snapshot, states
from .promise import content_of
from .samples import NOW, VOCABULARY, library, lines, papers
from .stories import SEED, Act, Inspector, any_violation, count_moments, record, sampled

LEAST_STATES = 1_000


def first(store: Store) -> None:
    install([lines()], VOCABULARY, store, now=NOW)


def second(store: Store) -> None:
    add([papers()], store, now=NOW)


def third(store: Store) -> None:
    add([lines(edition=2), papers(edition=2)], store, now=NOW)


def fourth(store: Store) -> None:
    remove("phcdesk", "papers", store, now=NOW)


STORIES: dict[str, tuple[list[Act], Act]] = {
    "the first import": ([], first),
    "a pack more": ([first], second),
    "new editions, the oldest generation dropped": ([first, second], third),
    "a pack less": ([first, second, third], fourth),
    "going back": ([first, second], rollback),
    "a catalog made again": ([first, second], lambda store: rebuild_catalog(store, now=NOW)),
}


@pytest.fixture
def inspector(tmp_path: Path) -> Inspector:
    return Inspector(tmp_path / "cut")


@pytest.mark.parametrize("name", STORIES)
def test_after_any_power_cut_the_old_library_is_there_or_the_new_one(
    name: str, tmp_path: Path, inspector: Inspector
) -> None:
    story = record(tmp_path, *STORIES[name])
    assert list(story.violations(story.log, inspector)) == []


@pytest.mark.parametrize("name", ["the first import", "new editions, the oldest generation dropped"])
def test_a_power_cut_during_the_second_attempt_after_a_kill_harms_nothing(
    name: str, tmp_path: Path, inspector: Inspector
) -> None:
    last = count_moments(tmp_path / "count", *STORIES[name])
    for moment in sampled(range(1, last + 1), 18):
        story = record(tmp_path / str(moment), *STORIES[name], killed_at=moment)
        assert list(story.violations(story.log, inspector)) == [], f"killed at {moment}"
    assert inspector.looked_at >= LEAST_STATES


def test_a_slot_of_which_nobody_knows_what_the_disk_holds_is_made_whole_before_anything_is_dropped(
    tmp_path: Path, inspector: Inspector
) -> None:
    """The flush of the commit is refused, and so is the flush of taking it back: the disk may hold either slot."""
    last = count_moments(tmp_path / "count", *STORIES["a pack more"])
    # The last moments are: before the slot, half of it, all of it but not flushed, the folder. Then comes the taking
    # back, with the same three.
    story = record(tmp_path, *STORIES["a pack more"], refused_at=(last - 1, last + 2))
    assert [event.data for event in story.log[: story.start] if event.kind == "overwrite"][-1] == b"\n"
    assert list(story.violations(story.log, inspector)) == []


def test_after_a_power_cut_the_same_import_succeeds(tmp_path: Path) -> None:
    story = record(tmp_path, *STORIES["a pack more"])
    trees = [tree for _, tree in states(story.root, story.before, story.log, SEED)]
    for number, tree in enumerate(trees[::7]):
        place = tmp_path / str(number)
        lay_out(place, tree)
        second(library(place))
        assert content_of(library(place)) == story.new
        assert sorted(snapshot(place / "profile" / "data" / "objects")) == sorted(
            snapshot(story.root / "profile" / "data" / "objects")
        )


def test_every_flush_of_a_first_import_is_needed(tmp_path: Path, inspector: Inspector) -> None:
    story = record(tmp_path, *STORIES["the first import"])
    unneeded = [story.log[number] for number in story.syncs() if not any_violation(story, number, inspector)]
    assert unneeded == []


def test_every_flush_of_a_later_import_is_needed_but_those_that_settle_an_earlier_one(
    tmp_path: Path, inspector: Inspector
) -> None:
    story = record(tmp_path, *STORIES["a pack more"])
    unneeded = [story.log[number] for number in story.syncs() if not any_violation(story, number, inspector)]
    settling = [("sync-file", "state.0"), ("sync-file", "state.1"), ("sync-folder", "data")]
    # The folder's last flush is for a slot that is new, as the second one is in a first import.
    assert [(event.kind, event.path.name) for event in unneeded] == [*settling, ("sync-folder", "data")]


@pytest.mark.parametrize("slot", ["state.0", "state.1"])
def test_settling_a_slot_is_needed_where_an_earlier_import_died_before_its_flush(
    slot: str, tmp_path: Path, inspector: Inspector
) -> None:
    name = "a pack more" if slot == "state.0" else "new editions, the oldest generation dropped"
    # The last moments are: before the slot, half of it, all of it but not flushed, the folder.
    unflushed = count_moments(tmp_path / "count", *STORIES[name]) - 1
    story = record(tmp_path, *STORIES[name], killed_at=unflushed)
    settling = next(number for number in story.syncs() if story.log[number].path.name == slot)
    assert any_violation(story, settling, inspector)
