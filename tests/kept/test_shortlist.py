"""The shortlist of both shells: what can be done to it, and that it goes on when the disk does not."""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import DamagedLibrary, DiskError, LibraryBusy
from phcdesk.kept.shortlist import Kept, Shortlist, added, moved, toggled, without
from phcdesk.store import user_file
from phcdesk.store.user_file import FILE
from tests.kept.chosen_list import change

A, B, C = (Kept(f"example/{name}", name.upper(), "2026-11-22") for name in "abc")
LISTS = st.lists(st.sampled_from((A, B, C)), unique=True).map(tuple)


def test_an_entry_is_added_once_and_at_the_end() -> None:
    assert added((A,), B) == (A, B)
    assert added((A, B), A._replace(title="another title")) == (A, B)


def test_an_entry_that_is_put_back_comes_to_its_place() -> None:
    assert added((A, C), B, 1) == (A, B, C)


@given(LISTS)
def test_toggling_twice_leaves_the_same_entries(entries: tuple[Kept, ...]) -> None:
    assert set(toggled(toggled(entries, B), B)) == set(entries)


@given(LISTS, st.integers(-5, 5))
def test_moving_keeps_every_entry(entries: tuple[Kept, ...], by: int) -> None:
    assert sorted(moved(entries, B.ref, by)) == sorted(entries)


def test_an_entry_moves_up_and_down_and_not_beyond_the_ends() -> None:
    assert moved((A, B, C), B.ref, -1) == (B, A, C)
    assert moved((A, B, C), B.ref, 1) == (A, C, B)
    assert moved((A, B, C), A.ref, -1) == (A, B, C)
    assert moved((A, B, C), "example/none", 1) == (A, B, C)


def test_the_list_is_kept(tmp_path: Path) -> None:
    change(Shortlist(tmp_path), lambda entries: added(entries, A))
    shortlist = Shortlist(tmp_path)
    assert shortlist.read() == shortlist.known.current.entries == (A,)
    assert shortlist.is_kept
    assert shortlist.notice is None


def test_without_a_folder_it_lasts_as_long_as_the_session() -> None:
    shortlist = Shortlist(None)
    change(shortlist, lambda entries: added(entries, A))
    assert shortlist.read() == (A,)
    assert not shortlist.is_kept


def test_where_the_disk_refuses_it_goes_on_in_memory_and_tells(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    shortlist = Shortlist(tmp_path / "file" / "data")
    change(shortlist, lambda entries: added(entries, A))
    assert change(shortlist, lambda entries: added(entries, B)) == (A, B)
    assert not shortlist.is_kept
    assert isinstance(shortlist.notice, DiskError)


def test_a_damaged_file_is_put_aside_and_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"damaged")
    shortlist = Shortlist(tmp_path)
    assert shortlist.read() == ()
    assert shortlist.is_kept
    assert isinstance(shortlist.notice, DamagedLibrary)
    assert Path(str(shortlist.notice.fields["path"])).read_bytes() == b"damaged"


def test_a_file_damaged_while_the_program_runs_is_written_anew_from_what_is_known(tmp_path: Path) -> None:
    shortlist = Shortlist(tmp_path)
    change(shortlist, lambda _: (A, B))
    (tmp_path / FILE).write_bytes(b"damaged")
    assert change(shortlist, lambda entries: without(entries, A.ref)) == (B,)
    assert Shortlist(tmp_path).read() == (B,)


def test_while_another_program_changes_it_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_file, "_PATIENCE", 0.01)
    shortlist = Shortlist(tmp_path)
    change(shortlist, lambda _: (A,))
    with contextlib.closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryBusy):
            change(shortlist, lambda _: ())
    assert shortlist.read() == (A,)


def test_erasing_forgets_it_on_the_disk_and_here(tmp_path: Path) -> None:
    shortlist = Shortlist(tmp_path)
    change(shortlist, lambda _: (A,))
    shortlist.erase()
    assert shortlist.known.current.entries == Shortlist(tmp_path).read() == ()
