"""Everything that may go wrong while signed packs are taken in: kills, refusals, power cuts, two at once.

A story is one of: the first signed pack, a delta, an edition whose import drops the oldest generation, a pack less,
going back. ``PHCDESK_FAULTS=full`` (``make faults``) tries every moment; otherwise a sample.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from phcdesk.errors import DiskError, LibraryBusy, PackError
from phcdesk.importing import Store, install, remove, rollback
from phcdesk.importing.signed import import_packs
from phcdesk.importing.trusting import add_trust, current_trust
from phcdesk.model import Body, Document, GoldenQuery, PackContent, Passage, Phone, Service, Withdrawal

from .faults import FaultFs, die, refuse
from .power import Tree, lay_out, snapshot
from .promise import content_at, content_of
from .samples import NOW, VOCABULARY, library, lines, manifest
from .signed import Publisher, edition
from .stories import COUNTED, FULL, Act, Inspector, any_violation, count_moments, record, sampled
from .test_kills import exit_code_of_child

NORTH = Publisher("north")
ERRNOS = ("ENOSPC", "EIO", "EROFS", "EACCES", "EMFILE", "EXDEV")


def district(number: int) -> PackContent:
    """A service that every edition moves, one that the second withdraws, one that the third lacks, and a document."""
    services = (
        Service("a", "Night clinic", phones=(Phone(f"0800 {number:03d}"),)),
        Service("b", "Day clinic", phones=(Phone("0800 100"),)),
        *((Service("c", "Old clinic"),) if number < 3 else ()),
    )
    body = Body("d", "text/markdown", f"# Plan {number}".encode(), (Passage(1, "Plan", f"Edition {number}."),))
    withdrawn = (Withdrawal("b", "Wrong number", "a"),) if number == 2 else ()
    golden = (GoldenQuery("clinic", ("a", "b")),)
    content = PackContent(manifest("district", "x"), (*services, Document("d", "Plan")), (body,), golden, withdrawn)
    return edition(content, number)


class Setting:
    """Packs on a stick, and what lies on the disk after each of them was taken in."""

    def __init__(self, folder: Path) -> None:
        self.stick = folder / "stick"
        paths = [self.stick / f"{number}.phcpack" for number in (1, 2, 3)]
        NORTH.pack(paths[0], district(1))
        NORTH.pack(paths[1], district(2), since=paths[0])
        NORTH.pack(paths[2], district(3), since=paths[1])
        wrong = edition(replace(district(4), withdrawn=(Withdrawal("a", "Wrong number", "b"),)), 4)
        self.notice = NORTH.pack(self.stick / "4.phcpack", wrong, since=paths[2], notice=True)
        self.takes: list[Act] = [self._taking(path) for path in paths]
        store = library(folder / "before")
        install([lines()], VOCABULARY, store, now=NOW)
        add_trust(store, NORTH.root, now=NOW)
        self.trees = [snapshot(folder / "before")]
        for take in self.takes:
            take(store)
            self.trees.append(snapshot(folder / "before"))

    @staticmethod
    def _taking(path: Path) -> Act:
        return lambda store: import_packs([path], store, now=NOW)

    def story(self, name: str) -> tuple[Tree, Act]:
        stories: dict[str, tuple[Tree, Act]] = {
            "the first signed pack": (self.trees[0], self.takes[0]),
            "a delta": (self.trees[1], self.takes[1]),
            "an edition that drops the oldest generation": (self.trees[2], self.takes[2]),
            "a notice whose content is not here": (self.trees[1], self._taking(self.notice)),
            "going back where something was withdrawn": (self.trees[2], rollback),
            "a pack less": (self.trees[2], lambda store: remove("north", "district", store, now=NOW)),
            "going back": (self.trees[3], rollback),
        }
        return stories[name]


STORIES = (
    "the first signed pack",
    "a delta",
    "an edition that drops the oldest generation",
    "a notice whose content is not here",
    "going back where something was withdrawn",
    "a pack less",
    "going back",
)


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Setting:
    return Setting(tmp_path_factory.mktemp("signed"))


@pytest.fixture
def inspector(tmp_path: Path) -> Inspector:
    return Inspector(tmp_path / "cut")


@pytest.fixture(autouse=True)
def stick_is_never_written_to(setting: Setting) -> object:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in setting.stick.iterdir()}
    yield
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in setting.stick.iterdir()} == before


def counters(store: Store) -> tuple[int, int]:
    known = current_trust(store).channel("north", "district")
    return known.timestamp, known.edition


# the power


@pytest.mark.parametrize("name", STORIES)
def test_after_any_power_cut_the_old_library_is_there_or_the_new_one(
    name: str, setting: Setting, tmp_path: Path, inspector: Inspector
) -> None:
    story = record(tmp_path, *setting.story(name))
    assert story.old != story.new
    assert list(story.violations(story.log, inspector)) == []


@pytest.mark.parametrize("name", STORIES[:3])
def test_a_power_cut_during_the_second_attempt_after_a_kill_harms_nothing(
    name: str, setting: Setting, tmp_path: Path, inspector: Inspector
) -> None:
    before, act = setting.story(name)
    last = count_moments(tmp_path / "count", before, act)
    for moment in sampled(range(1, last + 1), 80):
        story = record(tmp_path / str(moment), before, act, killed_at=moment)
        assert list(story.violations(story.log, inspector)) == [], f"killed at {moment}"


def test_every_flush_of_a_signed_import_is_needed_but_those_that_settle_an_earlier_one(
    setting: Setting, tmp_path: Path, inspector: Inspector
) -> None:
    story = record(tmp_path, *setting.story("a delta"))
    unneeded = [story.log[number] for number in story.syncs() if not any_violation(story, number, inspector)]
    settling = [("sync-file", "state.0"), ("sync-file", "state.1"), ("sync-folder", "data"), ("sync-folder", "data")]
    assert [(event.kind, event.path.name) for event in unneeded] == settling
    COUNTED["flushes dropped and caught"] += len(story.syncs()) - len(unneeded)


@pytest.mark.parametrize("slot", ["state.0", "state.1"])
def test_settling_a_slot_is_needed_where_an_earlier_import_died_before_its_flush(
    slot: str, setting: Setting, tmp_path: Path, inspector: Inspector
) -> None:
    found = False
    for name in STORIES[:3]:
        before, act = setting.story(name)
        unflushed = count_moments(tmp_path / f"count {name}", before, act) - 1
        story = record(tmp_path / name, before, act, killed_at=unflushed)
        settling = [number for number in story.syncs() if story.log[number].path.name == slot]
        found = found or any(any_violation(story, number, inspector) for number in settling[:1])
    assert found


# kills


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("name", STORIES)
def test_a_process_that_dies_at_any_change_leaves_the_old_library_or_the_new_one(
    name: str, setting: Setting, tmp_path: Path
) -> None:
    before, act = setting.story(name)
    last = count_moments(tmp_path / "count", before, act)
    left = set()
    for moment in sampled(range(1, last + 1), 12):
        place = tmp_path / str(moment)
        lay_out(place, before)
        store = library(place)
        old, counted = content_of(store), counters(store)
        assert exit_code_of_child(lambda: act(Store(store.folder, FaultFs(die, moment)))) == 9  # noqa: B023
        found = content_of(store)
        assert counters(store) >= counted
        if found == old:
            act(store)
        new = content_of(store)
        assert new != old
        assert found in (old, new), f"killed at {moment}"
        left.add("new" if found == new else "old")
        COUNTED["kills"] += 1
    assert left == {"old", "new"}


# refusals


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("name", STORIES)
def test_a_refusal_at_any_change_is_a_disk_error_and_leaves_the_old_library(
    name: str, lasting: bool, setting: Setting, tmp_path: Path
) -> None:
    before, act = setting.story(name)
    last = count_moments(tmp_path / "count", before, act)
    reasons = ERRNOS if FULL else ERRNOS[:1]
    for number, moment in enumerate(sampled(range(1, last + 1), 16)):
        for reason in reasons:
            place = tmp_path / f"{moment}-{reason}"
            lay_out(place, before)
            store = library(place)
            old, counted = content_of(store), counters(store)
            heard = ""
            try:
                act(Store(store.folder, FaultFs(refuse(getattr(errno, reason)), moment, lasting=lasting)))
            except DiskError as error:
                heard = str(error.fields["reason"])
            refused = heard == reason
            assert refused or reason == "EACCES", f"nobody heard of the refusal at {moment}"
            assert counters(store) >= counted
            if refused and not lasting:
                assert content_of(store) == old, f"refused at {moment} of {last}"
            if number % 4 == 0 and content_of(store) == old:
                act(store)
                assert content_of(store) != old
            COUNTED["refusals"] += 1


def test_too_little_room_is_found_before_anything_is_stored(setting: Setting, tmp_path: Path) -> None:
    before, act = setting.story("a delta")
    lay_out(tmp_path / "full", before)
    store = library(tmp_path / "full")

    class FullFs(FaultFs):
        def free_bytes(self, folder: Path) -> int:
            return 1000

    with pytest.raises(DiskError) as caught:
        act(Store(store.folder, FullFs()))
    assert (caught.value.fields["reason"], caught.value.fields["free"]) == ("ENOSPC", 1000)
    assert snapshot(tmp_path / "full") == before


# several at once

IMPORTER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from phcdesk.errors import LibraryBusy
from phcdesk.importing import Store
from phcdesk.importing.signed import import_packs
print("ready", flush=True)
sys.stdin.readline()
try:
    import_packs([Path(sys.argv[2])], Store(Path(sys.argv[1])), now=datetime(2026, 11, 22, tzinfo=UTC))
    print("taken in")
except LibraryBusy:
    print("busy")
"""


@pytest.mark.parametrize("count", [2, 5])
def test_of_importers_that_start_together_each_takes_the_pack_in_or_is_told_to_wait(
    count: int, setting: Setting, tmp_path: Path
) -> None:
    lay_out(tmp_path / "many", setting.trees[0])
    store = library(tmp_path / "many")
    command = [sys.executable, "-c", IMPORTER, str(store.folder), str(setting.stick / "1.phcpack")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    importers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        for _ in range(count)
    ]
    for importer in importers:
        assert importer.stdout is not None
        assert importer.stdout.readline() == "ready\n"
    for importer in importers:
        assert importer.stdin is not None
        importer.stdin.write("\n")
        importer.stdin.flush()
    answers = [importer.communicate()[0].strip() for importer in importers]
    assert set(answers) <= {"taken in", "busy"}
    assert "taken in" in answers
    assert counters(store) == (1, 1)
    lay_out(tmp_path / "alone", setting.trees[1])
    assert content_of(store) == content_of(library(tmp_path / "alone"))


HELD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from phcdesk.importing import Store
from phcdesk.importing.signed import import_packs
def stand_still(step, done, total):
    if step == sys.argv[3]:
        print("in the middle", flush=True)
        sys.stdin.readline()
now = datetime(2026, 11, 22, tzinfo=UTC)
import_packs([Path(sys.argv[2])], Store(Path(sys.argv[1])), now=now, progress=stand_still)
"""


@pytest.mark.parametrize("step", ["store", "fields", "check", "commit"])
def test_who_waits_for_an_importer_that_is_killed_takes_the_pack_in(
    step: str, setting: Setting, tmp_path: Path
) -> None:
    lay_out(tmp_path / "held", setting.trees[1])
    store = library(tmp_path / "held")
    before = content_of(store)
    command = [sys.executable, "-c", HELD, str(store.folder), str(setting.stick / "2.phcpack"), step]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as importer:
        assert importer.stdout is not None
        assert importer.stdout.readline() == "in the middle\n"
        for _ in range(3):
            with pytest.raises(LibraryBusy):
                setting.takes[1](store)
        assert content_of(store) == before
        importer.kill()
        importer.wait()
        assert content_of(store) == before
        setting.takes[1](store)
    assert counters(store) == (2, 2)
    assert snapshot(store.folder / "staging") == {}


def test_a_refused_pack_leaves_every_byte_of_the_library_as_it_was(setting: Setting, tmp_path: Path) -> None:
    lay_out(tmp_path / "kept", setting.trees[1])
    store = library(tmp_path / "kept")
    wrong = replace(district(2), golden_queries=(GoldenQuery("submarine", ("a",)),))
    path = NORTH.pack(tmp_path / "wrong.phcpack", wrong)
    with pytest.raises(PackError):
        import_packs([path], store, now=NOW)
    assert content_at(store.folder) == content_of(store)
    assert snapshot(tmp_path / "kept") == setting.trees[1]
