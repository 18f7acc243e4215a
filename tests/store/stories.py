"""Stories of a library that is changed while things go wrong, and what a power cut may leave of each."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from phcdesk.errors import DiskError, PhcError
from phcdesk.importing import Store

from .faults import FaultFs, Killed, refuse, stop
from .power import Event, RecordingFs, Tree, lay_out, snapshot, states
from .promise import NOTHING, content_at
from .samples import library

SEED = 1
FULL = os.environ.get("PHCDESK_FAULTS") == "full"
"""Every moment of every story, which takes minutes, instead of a sample of them."""

COUNTED: Counter[str] = Counter()
"""What was looked at in this run, for the last lines of it."""


def sampled(moments: Sequence[int], of: int) -> Sequence[int]:
    """Some of the moments, and always the last ones, which are the commit; all of them in a full run."""
    return moments if FULL else sorted({*moments[::of], *moments[-5:]})


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
        COUNTED["power-loss states"] += 1
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


Earlier = Sequence[Act] | Tree
"""What happened before a story: acts, or what they left on the disk."""


def prepare(root: Path, earlier: Earlier) -> Store:
    """A library that has lived through ``earlier``."""
    if isinstance(earlier, dict):
        lay_out(root, earlier)
        return library(root)
    root.mkdir(parents=True)
    store = library(root)
    for act in earlier:
        act(store)
    return store


def count_moments(root: Path, earlier: Earlier, act: Act) -> int:
    """At how many moments an act can be interrupted."""
    counting = FaultFs()
    act(Store(prepare(root, earlier).folder, counting))
    return counting.moments


def record(tmp_path: Path, earlier: Earlier, act: Act, *, killed_at: int = 0, refused_at: Sequence[int] = ()) -> Story:
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


def any_violation(story: Story, dropped: int, inspector: Inspector) -> bool:
    """Whether some power cut shows that the story goes wrong without one of its flushes.

    Only cuts after the commit began are looked at: before it the old generation is named, whatever was not flushed.
    """
    log = story.without(dropped)
    commit = max(number for number, event in enumerate(log) if event.kind == "overwrite")
    return next(replace(story, start=max(commit, story.start)).violations(log, inspector), None) is not None
