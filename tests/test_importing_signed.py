"""Signed packs are taken in, changed, gone back from, and refused: what the library holds after each."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from phcdesk.errors import (
    Damaged,
    DamagedLibrary,
    DiskError,
    NeedsEarlier,
    NoLibrary,
    NotFound,
    NotTrusted,
    OlderThanInstalled,
    PackError,
)
from phcdesk.importing import Store, add, install, open_current, remove, repair_state, rollback, verify
from phcdesk.importing.preview import preview_packs
from phcdesk.importing.signed import Imported, import_packs
from phcdesk.importing.trusting import add_trust, current_trust, remove_trust, trusted
from phcdesk.model import (
    BUNDLED_PUBLISHER,
    Document,
    GoldenQuery,
    Location,
    PackContent,
    Phone,
    Service,
    ServiceAtLocation,
    Withdrawal,
)
from phcdesk.packs import build
from phcdesk.search.index import open_index

from .store.power import snapshot
from .store.promise import content_of
from .store.samples import VOCABULARY, library, lines, manifest, papers
from .store.signed import Publisher, edition, members_of, write_pack

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NORTH, SOUTH = Publisher("north"), Publisher("south")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A library with the bundled packs that trusts the north."""
    store = library(tmp_path)
    install([lines(), papers()], VOCABULARY, store, now=NOW)
    add_trust(store, NORTH.root, now=NOW)
    return store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def clinics(count: int = 40, **changes: object) -> PackContent:
    """A pack of clinics, as many as there are; a query finds the first."""
    entries = tuple(
        Service(f"c{number:03d}", f"Clinic {number}", phones=(Phone(f"0800 {number:03d}"),)) for number in range(count)
    )
    golden = (GoldenQuery("clinic", tuple(entry.id for entry in entries)),)
    return edition(PackContent(manifest("clinics", "x"), entries, golden_queries=golden), 1, **changes)


def renamed(content: PackContent, identity: str, **changes: object) -> PackContent:
    """The content with one entry changed."""
    entries = tuple(replace(entry, **changes) if entry.id == identity else entry for entry in content.entries)
    return replace(content, entries=entries)


def take(store: Store, *paths: Path) -> Imported:
    return import_packs(paths, store, now=NOW)


def name_of(store: Store, ref: str) -> str:
    with open_current(store) as generation:
        number = generation.catalog.id_of(ref)
        return generation.catalog.entry(number).name if number is not None else ""


def packs_in(store: Store) -> dict[str, int]:
    with open_current(store) as generation:
        return {
            f"{pack.manifest.publisher}/{pack.manifest.id}": pack.manifest.edition
            for pack in generation.catalog.packs()
        }


# taking in


def test_a_signed_pack_comes_into_the_library_under_the_name_of_its_publisher(store: Store, stick: Path) -> None:
    done = take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    assert packs_in(store)["north/clinics"] == 1
    assert [pack.title for pack in done.packs] == ["Clinics"]
    assert name_of(store, "north/c007") == "Clinic 7"
    assert verify(store, deep=True) == []


def test_what_a_later_program_says_of_a_pack_is_left_unread(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "FACTS", (*build.FACTS, "edition"))
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    assert packs_in(store)["north/clinics"] == 1


def test_documents_come_with_their_files_and_passages(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", edition(papers(), 1)))
    with open_current(store) as generation:
        number = generation.catalog.id_of("north/who-1")
        assert number is not None
        document = generation.catalog.entry(number)
        assert isinstance(document, Document)
        assert generation.objects.read(document.sha256) == papers().bodies[0].data
        assert generation.catalog.passages(number) == papers().bodies[0].passages


def test_the_index_is_there_before_the_commit_and_is_not_built_again(store: Store, stick: Path) -> None:
    done = take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    assert open_index(store.index_folder(done.generation), done.generation).seal.entries == 46


def test_the_same_pack_again_changes_nothing(store: Store, stick: Path) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics())
    first = take(store, path)
    before = snapshot(store.folder)
    assert take(store, path).generation == first.generation
    assert snapshot(store.folder) == before


def test_a_pack_of_the_name_of_a_bundled_one_is_another_pack(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", edition(lines(edition=9), 9)))
    assert packs_in(store) == {"phcdesk/lines": 1, "phcdesk/papers": 1, "north/lines": 9}
    assert name_of(store, "phcdesk/line-1") == name_of(store, "north/line-1") == "Night line"


def test_nothing_is_taken_in_where_there_is_no_library(tmp_path: Path, stick: Path) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics())
    with pytest.raises(NoLibrary):
        take(Store(tmp_path / "nowhere"), path)


def test_several_packs_of_a_stick_become_one_generation(store: Store, stick: Path) -> None:
    before = store.state().n
    NORTH.pack(stick / "a.phcpack", clinics())
    NORTH.pack(stick / "b.phcpack", edition(papers(), 3))
    take(store, stick)
    assert packs_in(store) == {"phcdesk/lines": 1, "phcdesk/papers": 1, "north/clinics": 1, "north/papers": 3}
    assert store.state().n == before + 1


def test_of_a_folder_what_cannot_be_trusted_is_passed_over_and_said(store: Store, stick: Path) -> None:
    NORTH.pack(stick / "a.phcpack", clinics())
    SOUTH.pack(stick / "b.phcpack", clinics())
    done = take(store, stick)
    assert [(one.path.name, one.error.code) for one in done.skipped] == [("b.phcpack", "publisher-unknown")]
    assert "south/clinics" not in packs_in(store)


def test_a_folder_without_packs_is_said_to_be_so(store: Store, stick: Path) -> None:
    with pytest.raises(NotFound) as caught:
        take(store, stick)
    assert caught.value.code == "no-packs-here"


# trust


def test_a_stranger_is_refused_and_stays_one(store: Store, stick: Path) -> None:
    before = content_of(store)
    with pytest.raises(NotTrusted) as caught:
        take(store, SOUTH.pack(stick / "a.phcpack", clinics()))
    assert caught.value.code == "publisher-unknown"
    assert content_of(store) == before
    assert set(current_trust(store).publishers) == {"north"}


def test_nobody_publishes_as_the_program_itself(store: Store) -> None:
    with pytest.raises(NotTrusted) as caught:
        add_trust(store, Publisher(BUNDLED_PUBLISHER).root, now=NOW)
    assert caught.value.code == "publisher-reserved"


def test_nobody_takes_over_a_name_that_is_taken(store: Store) -> None:
    impostor = Publisher("north", people=2)
    with pytest.raises(NotTrusted) as caught:
        add_trust(store, impostor.root, now=NOW)
    assert caught.value.code == "publisher-known"


def test_two_publishers_cannot_shadow_each_other(store: Store, stick: Path) -> None:
    add_trust(store, SOUTH.root, now=NOW)
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    take(store, SOUTH.pack(stick / "b.phcpack", renamed(clinics(), "c007", name="Impostor")))
    assert name_of(store, "north/c007") == "Clinic 7"
    assert name_of(store, "south/c007") == "Impostor"


def test_trust_can_be_given_before_there_is_a_library(tmp_path: Path) -> None:
    store = library(tmp_path)
    add_trust(store, NORTH.root, now=NOW)
    assert [known.facts.publisher for known in trusted(store)] == ["north"]
    install([lines()], VOCABULARY, store, now=NOW)
    assert [known.facts.publisher for known in trusted(store)] == ["north"]


def test_what_is_installed_stays_when_trust_ends_but_nothing_new_comes(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    remove_trust(store, "north", now=NOW)
    assert name_of(store, "north/c007") == "Clinic 7"
    with pytest.raises(NotTrusted):
        take(store, NORTH.pack(stick / "b.phcpack", edition(clinics(), 2)))


def test_ending_a_trust_that_never_was_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        remove_trust(store, "south", now=NOW)


def test_two_of_three_must_sign(tmp_path: Path, stick: Path) -> None:
    three = Publisher("three", people=3, threshold=2)
    store = library(tmp_path)
    install([lines()], VOCABULARY, store, now=NOW)
    add_trust(store, three.root, now=NOW)
    with pytest.raises(NotTrusted) as caught:
        take(store, three.pack(stick / "one.phcpack", clinics(), signers=1))
    assert (caught.value.fields["have"], caught.value.fields["need"]) == (1, 2)
    take(store, three.pack(stick / "two.phcpack", clinics()))
    assert packs_in(store)["three/clinics"] == 1


def test_the_counters_change_with_the_commit(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    assert current_trust(store).channel("north", "clinics").edition == 1


# older, newer, back


def test_an_older_edition_is_refused_calmly(store: Store, stick: Path) -> None:
    old = NORTH.pack(stick / "1.phcpack", clinics())
    take(store, NORTH.pack(stick / "2.phcpack", edition(renamed(clinics(), "c001", name="New"), 2)))
    with pytest.raises(OlderThanInstalled) as caught:
        take(store, old)
    assert caught.value.fields["installed"] == 2
    assert name_of(store, "north/c001") == "New"


def test_going_back_shows_the_older_edition_and_lowers_no_counter(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    second = NORTH.pack(stick / "2.phcpack", edition(renamed(clinics(), "c001", name="New"), 2))
    take(store, second)
    rollback(store)
    assert name_of(store, "north/c001") == "Clinic 1"
    assert current_trust(store).channel("north", "clinics").edition == 2
    with pytest.raises(OlderThanInstalled):
        take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    take(store, second)
    assert name_of(store, "north/c001") == "New"


def test_another_content_under_a_number_that_is_installed_is_refused(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    with pytest.raises(NotTrusted) as caught:
        take(store, NORTH.pack(stick / "other.phcpack", renamed(clinics(), "c001", name="Other")))
    assert caught.value.code == "edition-changed"


def test_a_pack_can_be_removed_and_taken_in_again(store: Store, stick: Path) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics())
    take(store, path)
    remove("north", "clinics", store, now=NOW)
    assert "north/clinics" not in packs_in(store)
    take(store, path)
    assert packs_in(store)["north/clinics"] == 1


def test_of_two_editions_on_one_stick_the_newer_one_counts(store: Store, stick: Path) -> None:
    NORTH.pack(stick / "a.phcpack", edition(renamed(clinics(), "c001", name="New"), 2))
    NORTH.pack(stick / "b.phcpack", clinics())
    take(store, stick)
    assert packs_in(store)["north/clinics"] == 2
    assert name_of(store, "north/c001") == "New"


# deltas and notices


def delta(stick: Path, content: PackContent) -> Path:
    """The second edition without what the first one, which lies beside it, had."""
    first = NORTH.pack(stick / "1.phcpack", clinics())
    return NORTH.pack(stick / "2.phcpack", edition(content, 2), since=first)


def test_a_delta_carries_little_and_gives_what_the_full_pack_gives(store: Store, stick: Path, tmp_path: Path) -> None:
    changed = renamed(clinics(400), "c007", name="Moved clinic")
    first = NORTH.pack(stick / "1.phcpack", clinics(400))
    small = NORTH.pack(stick / "2.phcpack", edition(changed, 2), since=first)
    full = NORTH.pack(stick / "full.phcpack", edition(changed, 2))
    assert len([name for name in members_of(small) if name.startswith("blobs/")]) == 1
    take(store, first)
    take(store, small)
    other = library(tmp_path / "other")
    install([lines(), papers()], VOCABULARY, other, now=NOW)
    add_trust(other, NORTH.root, now=NOW)
    take(other, full)
    assert content_of(store) == content_of(other)


def test_a_delta_without_what_it_builds_on_says_which_edition_is_needed(store: Store, stick: Path) -> None:
    before = content_of(store)
    with pytest.raises(NeedsEarlier) as caught:
        take(store, delta(stick, renamed(clinics(), "c007", name="Moved")))
    assert caught.value.fields["since"] == 1
    assert content_of(store) == before


def test_a_delta_and_what_it_builds_on_may_lie_on_one_stick(store: Store, stick: Path) -> None:
    delta(stick, renamed(clinics(), "c007", name="Moved"))
    take(store, stick)
    assert name_of(store, "north/c007") == "Moved"


def test_a_notice_withdraws_without_carrying_anything(store: Store, stick: Path) -> None:
    first = NORTH.pack(stick / "1.phcpack", clinics())
    take(store, first)
    wrong = (Withdrawal("c007", "The number belongs to a shop.", "c008"),)
    notice = NORTH.pack(stick / "2.phcpack", edition(replace(clinics(), withdrawn=wrong), 2), since=first, notice=True)
    assert not [name for name in members_of(notice) if name.startswith("blobs/")]
    take(store, notice)
    with open_current(store) as generation:
        number = generation.catalog.id_of("north/c007")
        assert number is not None
        service = generation.catalog.entry(number)
    assert isinstance(service, Service)
    assert (service.name, service.status, service.phones) == ("Clinic 7", "withdrawn", ())
    assert service.alert == "The number belongs to a shop."
    assert verify(store, deep=True) == []


def test_what_a_later_edition_no_longer_has_leaves_a_trace(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    less = replace(clinics(), entries=clinics().entries[:-1], withdrawn=(Withdrawal("c039", "Closed in May.", "c001"),))
    take(store, NORTH.pack(stick / "2.phcpack", edition(less, 2)))
    with open_current(store) as generation:
        gone = generation.catalog.gone("north/c039")
        assert generation.catalog.gone("c039") == gone
        assert generation.catalog.gone("north/c001") is None
    assert gone is not None
    assert (gone.name, gone.since, gone.reason, gone.replacement) == (
        "Clinic 39",
        "2026-11-20",
        "Closed in May.",
        "c001",
    )
    take(store, NORTH.pack(stick / "3.phcpack", edition(clinics(), 3)))
    with open_current(store) as generation:
        assert generation.catalog.gone("north/c039") is None


def test_a_trace_outlives_further_editions_and_a_catalog_made_again(store: Store, stick: Path) -> None:
    from phcdesk.importing import rebuild_catalog

    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    less = replace(clinics(), entries=clinics().entries[:-1])
    take(store, NORTH.pack(stick / "2.phcpack", edition(less, 2)))
    take(store, NORTH.pack(stick / "3.phcpack", edition(renamed(less, "c001", name="New"), 3)))
    rebuild_catalog(store, now=NOW)
    with open_current(store) as generation:
        gone = generation.catalog.gone("north/c039")
    assert gone is not None
    assert gone.since == "2026-11-20"


# the pack proves itself


def test_a_pack_that_fails_its_own_golden_queries_is_stopped(store: Store, stick: Path) -> None:
    before = content_of(store)
    wrong = replace(clinics(), golden_queries=(GoldenQuery("submarine", ("c001",)),))
    with pytest.raises(Damaged) as caught:
        take(store, NORTH.pack(stick / "a.phcpack", wrong))
    assert caught.value.code == "pack-queries-fail"
    assert caught.value.fields["query"] == "submarine"
    assert content_of(store) == before
    assert len(store.generations.names()) == 1


def test_golden_queries_are_asked_among_the_entries_of_the_pack_alone(store: Store, stick: Path) -> None:
    """A twin of another publisher, with the same names and the same id, does not stand in the way."""
    add_trust(store, SOUTH.root, now=NOW)
    take(store, NORTH.pack(stick / "a.phcpack", clinics(8)))
    take(store, SOUTH.pack(stick / "b.phcpack", clinics(8)))
    assert packs_in(store)["south/clinics"] == 1


# signed is not safe


def with_entries(*entries: Service | Document, fictional: bool = False) -> PackContent:
    content = edition(PackContent(manifest("bad", "x"), entries), 1)
    return replace(content, manifest=replace(content.manifest, fictional=fictional))


def secret_place() -> Service:
    place = Location("l", "Refuge", latitude=1.0, longitude=2.0, restricted=True)
    return Service("s", "Refuge", service_at_locations=(ServiceAtLocation(place),))


BAD: dict[str, tuple[PackContent, str]] = {
    "a script for an address": (with_entries(Service("s", "S", url="javascript:alert(1)")), "address"),
    "a name that is blank": (with_entries(Service("s", "")), "name"),
    "an id of many letters": (with_entries(Service("s" * 201, "S")), "name"),
    "a place beyond the pole": (
        with_entries(
            Service("s", "S", service_at_locations=(ServiceAtLocation(Location("l", latitude=91.0, longitude=0.0)),))
        ),
        "place",
    ),
    "a secret place with a point": (with_entries(secret_place()), "restricted"),
    "an invented pack with an entry that does not say so": (
        with_entries(Service("s", "S"), fictional=True),
        "fictional",
    ),
    "a check in the future": (
        with_entries(
            msgspec.json.decode(b'{"type":"service","id":"s","name":"S","assurance":{"as_of":"2099"}}', type=Service)
        ),
        "assurance",
    ),
    "a text of a quarter of a million letters": (with_entries(Service("s", "S", description="x" * 250_000)), "length"),
}


@pytest.mark.parametrize("name", BAD)
def test_fields_are_checked_although_they_were_signed(name: str, store: Store, stick: Path) -> None:
    content, what = BAD[name]
    before = content_of(store)
    with pytest.raises(PackError) as caught:
        take(store, NORTH.pack(stick / "a.phcpack", content))
    assert (caught.value.code, caught.value.fields["what"]) == ("pack-content", what)
    assert content_of(store) == before


# the stick


def test_the_stick_is_never_written_to(store: Store, stick: Path) -> None:
    NORTH.pack(stick / "a.phcpack", clinics())
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.iterdir()}
    stick.chmod(0o500)
    try:
        preview_packs([stick], store, now=NOW)
        take(store, stick)
    finally:
        stick.chmod(0o700)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.iterdir()} == before


def test_a_stick_that_is_not_there_is_named(store: Store, stick: Path) -> None:
    with pytest.raises(DiskError) as caught:
        take(store, stick / "none.phcpack")
    assert caught.value.code == "stick-missing"
    assert "none.phcpack" in str(caught.value.fields["path"])


def pulled_after(reads: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Let the stick be pulled out after so many readings; gives how many bytes were read."""
    from phcdesk.importing import sticks

    taken = [0, 0]
    really_read = sticks._File.read

    def read(self: sticks._File, size: int = -1) -> bytes:
        taken[0] += 1
        if taken[0] > reads:
            raise DiskError("stick-unreadable", path="stick", reason="EIO")
        data = really_read(self, size)
        taken[1] += len(data)
        return data

    monkeypatch.setattr(sticks._File, "read", read)
    return lambda: taken[1]


def test_an_import_goes_on_where_a_pulled_stick_broke_it_off(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics(400))
    before = content_of(store)
    with monkeypatch.context() as patch:
        pulled_after(20, patch)
        with pytest.raises(DiskError) as caught:
            take(store, path)
        assert caught.value.code == "stick-unreadable"
    stored = set(store.objects.names())
    assert content_of(store) == before
    with monkeypatch.context() as patch:
        read = pulled_after(10**9, patch)
        take(store, path)
        again = read()
    assert stored <= set(store.objects.names())
    assert again < path.stat().st_size
    assert name_of(store, "north/c399") == "Clinic 399"


def test_bytes_that_change_between_the_check_and_the_copy_are_noticed(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics())
    from phcdesk.importing import signed, sticks

    monkeypatch.setattr(sticks, "_BUFFER", 0)
    really_sort = signed.sort_editions

    def and_then_change(*arguments: object) -> object:
        found = really_sort(*arguments)  # type: ignore[arg-type]
        data = path.read_bytes()
        blob = next(content for name, content in members_of(path).items() if name.startswith("blobs/"))
        path.write_bytes(data.replace(blob, blob[:-1] + bytes([blob[-1] ^ 1])))
        return found

    monkeypatch.setattr(signed, "sort_editions", and_then_change)
    before = content_of(store)
    with pytest.raises(Damaged):
        take(store, path)
    assert content_of(store) == before


# preview


def test_a_preview_tells_every_kind_of_change_and_counts_truly(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    new = renamed(clinics(), "c001", name="Only the title")
    new = renamed(new, "c002", phones=(Phone("0800 999"),), description="More")
    new = renamed(new, "c003", status="defunct")
    new = replace(
        new,
        entries=(*new.entries[:-1], Service("c900", "New clinic")),
        withdrawn=(Withdrawal("c004", "Wrong number"),),
    )
    path = NORTH.pack(stick / "2.phcpack", edition(new, 2))
    before = snapshot(store.folder)
    (found,) = preview_packs([path], store, now=NOW).packs
    assert snapshot(store.folder) == before
    told = found.difference
    assert [one.id for one in told.added] == ["c900"]
    assert {one.id: [change.field for change in one.fields] for one in told.changed} == {
        "c001": ["name"],
        "c002": ["description", "phones"],
    }
    assert [one.id for one in told.closed] == ["c003", "c004"]
    assert [one.id for one in told.removed] == ["c039"]
    assert told.unchanged == 35
    assert (told.changed[0].fields[0].before, told.changed[0].fields[0].after) == ("Clinic 1", "Only the title")
    assert found.installed == 1
    take(store, path)
    assert name_of(store, "north/c001") == "Only the title"


def test_the_size_of_a_pack_is_that_of_its_files(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    with open_current(store) as generation:
        record = next(record for record in generation.stored.packs if record.key == "north/clinics")
        blobs = [store.objects.path(blob) for blob in set(record.blobs())]
        assert generation.pack_sizes()["north/clinics"] == sum(path.stat().st_size for path in blobs) > 1_000
        blobs[0].unlink()
        assert generation.pack_sizes()["north/clinics"] > 0


def test_a_changed_file_of_a_document_is_a_change(store: Store, stick: Path) -> None:
    def with_text(text: bytes, number: int) -> PackContent:
        body = replace(papers().bodies[0], data=text)
        named = tuple(
            replace(entry, sha256=hashlib.sha256(text).hexdigest(), media_type="text/markdown")
            if entry.id == "who-1" and isinstance(entry, Document)
            else entry
            for entry in papers().entries
        )
        return edition(replace(papers(), entries=named, bodies=(body,)), number)

    take(store, NORTH.pack(stick / "1.phcpack", with_text(b"# One", 1)))
    second = NORTH.pack(stick / "2.phcpack", with_text(b"# Two", 2))
    (found,) = preview_packs([second], store, now=NOW).packs
    assert [(one.id, one.fields[0].field) for one in found.difference.changed] == [("who-1", "file")]
    take(store, second)
    assert verify(store, deep=True) == []


def test_of_a_pack_that_is_not_installed_everything_is_new(store: Store, stick: Path) -> None:
    (found,) = preview_packs([NORTH.pack(stick / "a.phcpack", clinics())], store, now=NOW).packs
    assert len(found.difference.added) == 40
    assert (found.installed, found.difference.unchanged) == (0, 0)


# what a lost state costs


def test_counters_and_trust_come_back_when_both_slots_are_lost(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    old = NORTH.pack(stick / "0.phcpack", clinics())
    take(store, NORTH.pack(stick / "2.phcpack", edition(renamed(clinics(), "c001", name="New"), 2)))
    for slot in range(2):
        store.slots.path(slot).write_bytes(b"rot")
    with pytest.raises(DamagedLibrary):
        store.state()
    repair_state(store)
    assert current_trust(store).channel("north", "clinics").edition == 2
    with pytest.raises(OlderThanInstalled):
        take(store, old)


def test_bundled_packs_can_still_be_changed_beside_signed_ones(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "a.phcpack", clinics()))
    add([lines(edition=2)], store, now=NOW)
    assert packs_in(store) == {"phcdesk/lines": 2, "phcdesk/papers": 1, "north/clinics": 1}
    assert current_trust(store).channel("north", "clinics").edition == 1


def test_packs_that_another_program_would_read_make_no_difference_in_bytes(stick: Path) -> None:
    first = NORTH.pack(stick / "a.phcpack", clinics()).read_bytes()
    backwards = replace(clinics(), entries=tuple(reversed(clinics().entries)))
    assert NORTH.pack(stick / "b.phcpack", backwards).read_bytes() == first


def test_a_member_that_nobody_signed_for_is_refused(store: Store, stick: Path) -> None:
    path = NORTH.pack(stick / "a.phcpack", clinics())
    extra = hashlib.sha256(b"extra").hexdigest()
    write_pack(path, members_of(path) | {f"blobs/{extra}": b"extra"})
    with pytest.raises(Damaged):
        take(store, path)


def test_a_delta_and_the_full_pack_are_one_edition(store: Store, stick: Path) -> None:
    changed = edition(renamed(clinics(), "c007", name="Moved"), 2)
    first = NORTH.pack(stick / "1.phcpack", clinics())
    small, full = NORTH.pack(stick / "2.phcpack", changed, since=first), NORTH.pack(stick / "full.phcpack", changed)
    take(store, first)
    generation = take(store, small).generation
    assert take(store, full).generation == generation
