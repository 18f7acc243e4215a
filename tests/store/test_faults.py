"""The operating system refuses anywhere: the caller hears ``DiskError``, and the library is as it was."""

from __future__ import annotations

import errno
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.errors import DiskError, LibraryBusy
from phcdesk.importing import Store, add, install, remove, rollback

from .faults import CHANGES, MADE_OF_CHANGES, READS, FaultFs, Fs, SmallDiskFs, refuse
from .power import lay_out, snapshot
from .promise import NOTHING, content_of
from .samples import NOW, VOCABULARY, library, lines, papers

ERRNOS = ("ENOSPC", "EIO", "EROFS", "EACCES")


def first(store: Store) -> object:
    return install([lines()], VOCABULARY, store, now=NOW)


def second(store: Store) -> object:
    return add([lines(edition=2), papers()], store, now=NOW)


def less(store: Store) -> object:
    return remove("phcdesk", "lines", store, now=NOW)


Act = Callable[[Store], object]
ACTS: dict[str, tuple[list[Act], Act]] = {
    "the first import": ([], first),
    "a later import": ([first, second], lambda store: add([papers(edition=3)], store, now=NOW)),
    "a pack less": ([first, second], less),
    "going back": ([first, second], rollback),
}


def test_every_call_of_the_port_is_known_as_a_change_or_a_reading() -> None:
    public = {name for name in vars(Fs) if not name.startswith("_")}
    assert public == {*CHANGES, *MADE_OF_CHANGES, *READS}


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("name", ACTS)
def test_a_refusal_at_any_change_is_a_disk_error_and_leaves_the_old_library(
    name: str, lasting: bool, tmp_path: Path
) -> None:
    earlier, act = ACTS[name]
    lay_out(tmp_path / "before", {})
    store = library(tmp_path / "before")
    for done in earlier:
        done(store)
    before = snapshot(tmp_path / "before") if earlier else {}
    old = content_of(store) if earlier else NOTHING
    counting = FaultFs()
    act(Store(store.folder, counting))
    refused, heard = set(), set()
    reasons = ERRNOS if "import" in name and not lasting else ERRNOS[:1]
    for moment, reason in itertools.product(range(1, counting.moments + 1), reasons):
        place = tmp_path / f"{moment}-{reason}"
        lay_out(place, before)
        store = library(place)
        try:
            act(Store(store.folder, FaultFs(refuse(getattr(errno, reason)), moment, lasting=lasting)))
        except DiskError as error:
            refused.add(moment)
            heard.add((reason, error.fields["reason"]))
            left = content_of(store)
            if left != old and not lasting:
                pytest.fail(f"refused at {moment} of {counting.moments}, and not as it was")
            if reason == reasons[0]:
                act_again(act, store, old, left)
        else:
            assert reason == "EACCES", f"nobody heard of the refusal at {moment}"
            assert content_of(store) != old
    assert refused == set(range(1, counting.moments + 1))
    assert all(given == told for given, told in heard)


def act_again(act: Act, store: Store, old: object, left: object) -> None:
    """The retry succeeds, and whatever was left is the old library or the one that the retry makes."""
    if left == old:
        act(store)
        assert content_of(store) != old
    else:
        assert content_of(store) == left


@pytest.mark.parametrize("reason", [*ERRNOS, "EMFILE", "EXDEV"])
def test_the_errno_reaches_the_person_by_name(reason: str, tmp_path: Path) -> None:
    with pytest.raises(DiskError) as caught:
        first(Store(tmp_path / "data", FaultFs(refuse(getattr(errno, reason)), 20)))
    assert caught.value.fields["reason"] == reason


def test_a_disk_that_fills_up_at_any_kilobyte_leaves_the_old_library(tmp_path: Path) -> None:
    store = library(tmp_path / "before")
    first(store)
    before, old = snapshot(tmp_path / "before"), content_of(store)
    left: dict[int, tuple[object, bool]] = {}
    for room in range(400):
        place = tmp_path / str(room)
        lay_out(place, before)
        store = library(place)
        try:
            second(Store(store.folder, SmallDiskFs(room * 1024)))
        except DiskError as error:
            left[room] = (error.fields["reason"], content_of(store) == old)
        else:
            assert room > 32
            assert set(left.values()) == {("ENOSPC", True)}
            return
    pytest.fail("the import never fitted")


def test_too_little_room_is_found_before_anything_is_written(tmp_path: Path) -> None:
    store = library(tmp_path)
    first(store)
    old = content_of(store)
    before = snapshot(tmp_path)

    class FullFs(FaultFs):
        def free_bytes(self, folder: Path) -> int:
            return 1000

    with pytest.raises(DiskError) as caught:
        second(Store(store.folder, FullFs()))
    assert caught.value.fields["reason"] == "ENOSPC"
    assert caught.value.fields["free"] == 1000
    assert snapshot(tmp_path) == before
    assert content_of(store) == old


def test_a_failed_import_gives_its_room_back(tmp_path: Path) -> None:
    store = library(tmp_path)
    first(store)
    before = snapshot(tmp_path)
    counting = FaultFs()
    with pytest.raises(DiskError):
        second(Store(store.folder, FaultFs(refuse(errno.ENOSPC), 25)))
    assert snapshot(tmp_path) == before
    second(Store(store.folder, counting))
    assert counting.moments > 25


def test_a_busy_library_is_no_disk_error(tmp_path: Path) -> None:
    store = library(tmp_path)
    first(store)
    with store.lock(), pytest.raises(LibraryBusy):
        second(store)
