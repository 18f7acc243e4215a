"""The shortlist on disk: kept whole, never lost, and whatever happens to the file, only our own errors come out."""

import contextlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.errors import DamagedLibrary, DiskError, LibraryBusy, LibraryError, PhcError
from phcdesk.store import user_file
from phcdesk.store.user_data import Correction, Entries, Kept, Lists, NamedList, UserData
from phcdesk.store.user_file import BACKUP, FILE
from tests.kept.chosen_list import change, entries_of

CLINIC = Kept("example/clinic", "Clinic", "2026-11-22")
LINE = Kept("example/line", "خط الاستماع", "2026-11-01")


def keep(folder: Path, *entries: Kept) -> UserData:
    data = UserData(folder)
    change(data, lambda _: entries)
    return data


def test_a_list_is_there_again_in_its_order(tmp_path: Path) -> None:
    keep(tmp_path / "data", LINE, CLINIC)
    assert entries_of(UserData(tmp_path / "data")) == (LINE, CLINIC)


def test_reading_what_was_never_kept_makes_no_file(tmp_path: Path) -> None:
    assert entries_of(UserData(tmp_path)) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_change_sees_what_another_program_kept_meanwhile(tmp_path: Path) -> None:
    mine, other = UserData(tmp_path), UserData(tmp_path)
    change(mine, lambda entries: (*entries, CLINIC))
    change(other, lambda entries: (*entries, LINE))
    assert entries_of(mine) == (CLINIC, LINE)


def test_the_file_has_no_field_for_who_keeps_or_reports_anything(tmp_path: Path) -> None:
    keep(tmp_path, CLINIC)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as connection:
        columns = {
            column[1]
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            for column in connection.execute(f"PRAGMA table_info({name})")
        }
    assert columns == {
        "id", "name", "list", "position", "ref", "title", "added_on", "one",
        "problem", "place", "was", "proposed", "note", "reported_on",
    }  # fmt: skip


def test_what_is_taken_off_the_list_is_gone_from_the_file(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC._replace(title="a title to be wiped"), LINE)
    change(data, lambda _: (LINE,))
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert b"to be wiped" not in (tmp_path / FILE).read_bytes()


def test_a_change_that_fails_changes_nothing(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)

    def fail(_: Entries) -> Entries:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        change(data, fail)
    assert entries_of(data) == (CLINIC,)


def test_a_file_that_another_program_holds_is_busy_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = keep(tmp_path, CLINIC)
    monkeypatch.setattr(user_file, "_PATIENCE", 0.01)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryBusy):
            change(data, lambda entries: entries)
        with pytest.raises(LibraryBusy):
            entries_of(data)
    assert entries_of(data) == (CLINIC,)


def test_a_program_killed_in_the_middle_of_a_change_leaves_the_list_before_it(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as dying:
        dying.execute("PRAGMA cache_size=1")
        dying.execute("PRAGMA cache_spill=1")
        dying.execute("BEGIN IMMEDIATE")
        dying.execute("DELETE FROM entry")
        rows = [(1, at, f"example/{at}", "t" * 500, "") for at in range(200)]
        dying.executemany("INSERT INTO entry VALUES (?,?,?,?,?)", rows)
        left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert f"{FILE}-journal" in left
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)
    assert entries_of(data) == (CLINIC,)


def test_a_version_below_nothing_is_damage(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("PRAGMA user_version=-1426063359")
    with pytest.raises(DamagedLibrary):
        entries_of(data)


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"\0" * 500, b"\xff" * 9000])
def test_what_is_no_database_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    for call in (lambda: entries_of(UserData(tmp_path)), lambda: change(UserData(tmp_path), lambda entries: entries)):
        with pytest.raises(DamagedLibrary) as raised:
            call()
        assert raised.value.code == "user-data-damaged"


def test_a_table_or_a_trigger_that_somebody_planted_is_damage(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("CREATE TRIGGER bad AFTER DELETE ON entry BEGIN DELETE FROM list; END")
    with pytest.raises(DamagedLibrary):
        entries_of(data)


def test_a_damaged_file_is_put_aside_and_never_lost(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    for number in (1, 2):
        (tmp_path / FILE).write_bytes(b"damaged" * number)
        assert data.put_aside() == tmp_path / f"user.damaged-{number}.sqlite"
        assert (tmp_path / f"user.damaged-{number}.sqlite").read_bytes() == b"damaged" * number
    assert entries_of(data) == ()


def test_the_journal_of_a_damaged_file_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"damaged")
    (tmp_path / f"{FILE}-journal").write_bytes(b"journal")
    UserData(tmp_path).put_aside()
    assert (tmp_path / "user.damaged-1.sqlite-journal").read_bytes() == b"journal"
    assert not (tmp_path / f"{FILE}-journal").exists()


def test_a_whole_copy_takes_the_place_of_a_damaged_file(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    (tmp_path / BACKUP).write_bytes((tmp_path / FILE).read_bytes())
    (tmp_path / FILE).write_bytes(b"damaged")
    data.put_aside()
    assert entries_of(data) == (CLINIC,)


def test_a_damaged_copy_does_not(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"damaged")
    (tmp_path / BACKUP).write_bytes(b"damaged as well")
    data = UserData(tmp_path)
    data.put_aside()
    assert entries_of(data) == ()
    assert (tmp_path / BACKUP).read_bytes() == b"damaged as well"


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("PRAGMA user_version=99")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(LibraryError) as raised:
        change(data, lambda _: ())
    assert raised.value.code == "user-data-too-new"
    assert (tmp_path / FILE).read_bytes() == before


def test_an_older_file_is_copied_and_then_changed_to_this_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = keep(tmp_path, CLINIC)
    further = (*user_file.MIGRATIONS, ("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT",))
    monkeypatch.setattr(user_file, "MIGRATIONS", further)
    assert entries_of(data) == (CLINIC,)
    assert change(data, lambda entries: (*entries, LINE)) == (CLINIC, LINE)
    monkeypatch.undo()
    with pytest.raises(LibraryError):
        entries_of(data)
    (tmp_path / FILE).write_bytes((tmp_path / BACKUP).read_bytes())
    assert entries_of(data) == (CLINIC,)


def test_where_no_folder_can_be_made_the_disk_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiskError):
        change(UserData(tmp_path / "file" / "data"), lambda entries: entries)


def test_a_folder_in_the_place_of_the_file_is_a_refusal_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(DiskError):
        change(UserData(tmp_path), lambda entries: entries)


def test_erasing_leaves_nothing_behind_and_touches_nothing_else(tmp_path: Path) -> None:
    data = keep(tmp_path, CLINIC)
    for name in (BACKUP, "user.damaged-1.sqlite", f"{FILE}-journal", "settings.json"):
        (tmp_path / name).write_bytes(b"x")
    data.erase()
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert entries_of(data) == ()


@given(st.integers(0, 10_000_000))
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mutated_file_raises_only_our_errors(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / str(seed)
    shutil.rmtree(folder, ignore_errors=True)  # a seed may be tried again
    data = keep(folder, *(CLINIC._replace(ref=f"example/{at}") for at in range(60)))
    content = bytearray((folder / FILE).read_bytes())
    for _ in range(chance.choice((1, 3, 40))):
        content[chance.randrange(len(content) if chance.random() < 0.5 else 200)] = chance.randrange(256)
    (folder / FILE).write_bytes(content[: chance.choice((len(content), chance.randrange(len(content))))])
    for call in (lambda: entries_of(data), lambda: change(data, lambda entries: (*entries[:5], LINE))):
        with contextlib.suppress(PhcError):
            assert all(isinstance(part, str) for kept in call() for part in kept)


def version_1(folder: Path, *kept: Kept) -> bytes:
    """A file as it was before there were several lists; its bytes."""
    with contextlib.closing(sqlite3.connect(folder / FILE, isolation_level=None)) as connection:
        for statement in user_file.MIGRATIONS[0]:
            connection.execute(statement)
        rows = [(1, position, *one) for position, one in enumerate(kept)]
        connection.executemany("INSERT INTO entry VALUES (?,?,?,?,?)", rows)
        connection.execute("PRAGMA user_version=1")
    return (folder / FILE).read_bytes()


def rows_of(path: Path) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM entry ORDER BY position").fetchall()


def test_a_file_of_the_first_version_keeps_its_list_and_is_copied_before(tmp_path: Path) -> None:
    version_1(tmp_path, LINE, CLINIC)
    before = rows_of(tmp_path / FILE)
    lists = UserData(tmp_path).lists()
    assert lists == Lists((NamedList(1, "Shortlist", (LINE, CLINIC)),), 1)
    with contextlib.closing(sqlite3.connect(tmp_path / BACKUP)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    assert rows_of(tmp_path / BACKUP) == before


def test_a_file_of_the_first_version_that_is_damaged_is_not_copied(tmp_path: Path) -> None:
    data = bytearray(version_1(tmp_path, *(CLINIC._replace(ref=f"example/{at}") for at in range(200))))
    data[4096:4200] = b"\xff" * 104
    (tmp_path / FILE).write_bytes(data)
    with pytest.raises(DamagedLibrary):
        UserData(tmp_path).lists()
    assert not (tmp_path / BACKUP).exists()


REPORT = Correction("0" * 16, "example/line", "Line", "dead-number", "", "119", "120", "", "2026-11-22")


def test_several_lists_and_reports_are_there_again(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    lists = Lists((NamedList(1, "Shortlist", (CLINIC,)), NamedList(3, "Nachtdienst", (LINE, CLINIC))), 3)
    data.change_lists(lambda _: lists)
    data.change_corrections(lambda reports: (*reports, REPORT))
    assert UserData(tmp_path).lists() == lists
    assert UserData(tmp_path).corrections() == (REPORT,)


def test_a_name_that_was_deleted_is_gone_from_the_file(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    data.change_lists(lambda lists: lists._replace(lists=(*lists.lists, NamedList(2, "a name to be wiped"))))
    data.change_corrections(lambda _: (REPORT._replace(note="a note to be wiped"),))
    data.change_lists(lambda lists: lists._replace(lists=lists.lists[:1]))
    data.change_corrections(lambda _: ())
    assert b"to be wiped" not in (tmp_path / FILE).read_bytes()
