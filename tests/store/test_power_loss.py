"""The power is cut anywhere, the disk keeps any part of what was not flushed: the old library is there, or the new."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from phcdesk.errors import DiskError, PhcError
from phcdesk.importing import Store, add, install, rebuild_catalog, remove, rollback

from .faults import FaultFs, Killed, refuse, stop
from .power import Event, RecordingFs, Tree, lay_out, snapshot, states
from .promise import NOTHING, content_at, content_of
from .samples import NOW, VOCABULARY, library, lines, papers

LEAST_STATES = 1_000
SEED = 1


Content = tuple[object, ...]


class Inspector:
    """Opens trees, and remembers what it found: most power cuts leave one of few trees."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._seen: dict[frozenset[tuple[str, bytes | None]], Content | str] = {}
        self._laid_out: Tree = {}
        self.looked_at = 0

    def outcome(self, tree: Tree) -> Content | str:
        """The content of the library in a tree, or what is wrong with it."""
        self.looked_at += 1
        key = frozenset(tree.items())
        if key not in self._seen:
            lay_out(self._place, tree, self._laid_out)
            self._laid_out = tree
            try:
                self._seen[key] = content_at(self._place / "profile" / "data")
            except (PhcError, AssertionError) as error:
                self._seen[key] = str(error)
        return self._seen[key]


@dataclass
class Story:
    """A change of a library that was recorded: what was there before, what happened, what is there after."""

    root: Path
    before: Tree
    log: list[Event]
    old: Content
    between: Content  # what a reader saw after the first attempt, where there were two
    new: Content
    start: int = 0  # cuts before this event belong to another story

    def violations(self, log: Sequence[Event], inspector: Inspector) -> Iterator[tuple[int, object]]:
        """Cuts after which neither the old nor the new library is there, or after the end: not the new one."""
        for done, tree in states(self.root, self.before, log, SEED, self.start):
            outcome = inspector.outcome(tree)
            allowed = (self.new,) if done == len(log) else (self.new, self.old, self.between)
            if outcome not in allowed:
                yield done, outcome

    def syncs(self) -> list[int]:
        """Where in the log something inside the recorded folder was flushed."""
        return [
            number
            for number, event in enumerate(self.log)
            if number >= self.start and event.kind.startswith("sync") and event.path.is_relative_to(self.root)
        ]

    def without(self, number: int) -> list[Event]:
        return self.log[:number] + self.log[number + 1 :]


Act = Callable[[Store], object]


def first(store: Store) -> None:
    install([lines()], VOCABULARY, store, now=NOW)


def second(store: Store) -> None:
    add([papers()], store, now=NOW)


def third(store: Store) -> None:
    add([lines(edition=2), papers(edition=2)], store, now=NOW)


def fourth(store: Store) -> None:
    remove("phcdesk", "papers", store, now=NOW)


def prepare(root: Path, earlier: Sequence[Act]) -> Store:
    """A library that has lived through ``earlier``."""
    root.mkdir(parents=True)
    store = library(root)
    for act in earlier:
        act(store)
    return store


def count_moments(root: Path, earlier: Sequence[Act], act: Act) -> int:
    """At how many moments an act can be interrupted."""
    counting = FaultFs()
    act(Store(prepare(root, earlier).folder, counting))
    return counting.moments


def record(
    tmp_path: Path, earlier: Sequence[Act], act: Act, *, killed_at: int = 0, refused_at: Sequence[int] = ()
) -> Story:
    """Do ``earlier`` in peace and record ``act``.

    With ``killed_at`` or ``refused_at`` it fails there first and is then done again.
    """
    root = tmp_path / "recorded"
    store = prepare(root, earlier)
    before = snapshot(root)
    old = between = content_at(store.folder) if earlier else NOTHING
    log: list[Event] = []
    if killed_at or refused_at:
        failing = RecordingFs(stop, killed_at) if killed_at else RecordingFs(refuse(errno.EIO), *refused_at)
        with pytest.raises((Killed, DiskError)):
            act(Store(store.folder, failing))
        log = failing.log
        between = content_at(store.folder)
    recording = RecordingFs()
    act(Store(store.folder, recording))
    return Story(root, before, log + recording.log, old, between, content_at(store.folder), start=len(log))


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
    for moment in [*range(1, last - 5, 9), *range(last - 5, last + 1)]:  # the last ones are the commit
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


def any_violation(story: Story, dropped: int, inspector: Inspector) -> bool:
    """Whether some power cut shows that the story goes wrong without one of its flushes.

    Only cuts after the commit began are looked at: before it the old generation is named, whatever was not flushed.
    """
    log = story.without(dropped)
    commit = max(number for number, event in enumerate(log) if event.kind == "overwrite")
    return next(replace(story, start=max(commit, story.start)).violations(log, inspector), None) is not None
