"""The process is killed anywhere: the old library is there, or the new one, and the next attempt succeeds.

``PHCDESK_FAULTS=full`` (``make faults``) kills at every moment and 50 imports at random; otherwise at every fourth
moment and the last five, and 15 imports.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.importing import Store, add, install

from .faults import FaultFs, die
from .promise import NOTHING, content_of
from .samples import NOW, VOCABULARY, library, lines, papers
from .stories import COUNTED, FULL, Act, count_moments, prepare, sampled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork; faults raised in-process cover Windows")


def first(store: Store) -> None:
    install([lines()], VOCABULARY, store, now=NOW)


def second(store: Store) -> None:
    add([lines(edition=2), papers()], store, now=NOW)


def exit_code_of_child(work: Callable[[], object]) -> int:
    """Run ``work`` in a copy of this process; 0 when it ended well, 9 when it died as planned."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("with_library", [False, True])
def test_a_process_that_dies_at_any_change_leaves_the_old_library_or_the_new_one(
    with_library: bool, tmp_path: Path
) -> None:
    act = second if with_library else first
    earlier: list[Act] = [first] if with_library else []
    last = count_moments(tmp_path / "count", earlier, act)
    assert last > 30
    seen = set()
    for moment in sampled(range(1, last + 1), 4):
        store = prepare(tmp_path / str(moment), earlier)
        old = content_of(store) if with_library else NOTHING
        assert exit_code_of_child(lambda: act(Store(store.folder, FaultFs(die, moment)))) == 9  # noqa: B023
        left = content_of(store)
        act(store)
        new = content_of(store)
        assert left in (old, new), f"killed at {moment}"
        assert len(store.generations.names()) <= 2
        seen.add("new" if left == new else "old")
        COUNTED["kills"] += 1
    assert seen == {"old", "new"}


class TellingFs(FaultFs):
    """Says through a pipe that it is about to change something, so that a killer knows how far the import is."""

    def __init__(self, pipe: int) -> None:
        super().__init__()
        self._pipe = pipe

    def __getattribute__(self, name: str) -> object:
        if name in ("write", "overwrite", "build", "move", "sync_folder", "make_folder", "_flush"):
            os.write(object.__getattribute__(self, "_pipe"), b".")
        return super().__getattribute__(name)


def test_kill_9_at_random_moments_of_many_imports_never_harms_the_library(tmp_path: Path) -> None:
    """Import after import into one data folder, most of them killed; the editions only rise."""
    chance = random.Random(20261121)
    store = library(tmp_path)
    first(store)
    killed, edition = 0, 1
    imports = 50 if FULL else 15
    for attempt in range(imports):
        old = content_of(store)
        edition += 1
        ours, theirs = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(ours)
            try:
                telling = Store(store.folder, TellingFs(theirs))
                add([lines(edition), papers(edition)], telling, now=NOW, progress=lambda *_: os.write(theirs, b"."))  # noqa: B023
            finally:
                os._exit(0)
        os.close(theirs)
        patience = chance.randint(0, 60)
        while patience > 0 and os.read(ours, 1):
            patience -= 1
        for _ in range(chance.randint(0, 20_000)):
            pass
        os.kill(child, signal.SIGKILL)
        killed += os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        os.close(ours)
        left = content_of(store)
        if left != old:
            fresh = library(tmp_path / f"fresh-{attempt}")
            install([lines(edition), papers(edition)], VOCABULARY, fresh, now=NOW)
            assert left == content_of(fresh)
    assert killed >= imports * 3 // 10
    add([lines(edition + 1)], store, now=NOW)
    assert len(store.generations.names()) == 3  # current, previous, and the one that the next import drops
