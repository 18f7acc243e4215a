"""What a library holds after each change; that changes are all or nothing is tested in tests/store."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from phcdesk.errors import Cancelled, DamagedLibrary, LibraryBusy, NoLibrary, NotFound, SourceError
from phcdesk.importing import Store, add, install, open_current, rebuild_catalog, remove, rollback, verify
from phcdesk.model import Country, PackContent, Service
from phcdesk.progress import CancelToken

from .store.faults import FaultFs, ReadOnlyFs
from .store.power import snapshot
from .store.promise import content_of
from .store.samples import NOW, VOCABULARY, library, lines, manifest, papers, training


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = library(tmp_path)
    install([lines(), papers()], VOCABULARY, store, now=NOW)
    return store


def packs_in(store: Store) -> list[tuple[str, int]]:
    with open_current(store) as generation:
        return [(pack.manifest.id, pack.manifest.edition) for pack in generation.catalog.packs()]


def test_there_is_no_library_before_the_first_import_and_asking_makes_none(tmp_path: Path) -> None:
    store = Store(tmp_path / "data", ReadOnlyFs())
    for ask in (lambda: open_current(store), lambda: verify(store, deep=True), lambda: rollback(store)):
        with pytest.raises(NoLibrary):
            ask()
    with pytest.raises(NoLibrary):
        add([lines()], store, now=NOW)
    assert not (tmp_path / "data").exists()


def test_an_installed_library_opens_and_is_whole(store: Store) -> None:
    assert packs_in(store) == [("lines", 1), ("papers", 1)]
    assert verify(store, deep=True) == []
    assert sorted(path.name for path in store.folder.iterdir()) == [
        "LOCK", "generations", "objects", "staging", "state.0", "state.1"
    ]  # fmt: skip
    assert list(store.staging.iterdir()) == []


def test_ids_of_generations_count_up_and_tell_the_content(store: Store) -> None:
    first = store.state().current
    second = add([training()], store, now=NOW)
    third = remove("training", "training", store, now=NOW)
    assert [name[:7] for name in (first, second, third)] == ["000001-", "000002-", "000003-"]
    assert first[7:] == third[7:] != second[7:]


def test_installing_replaces_everything(store: Store) -> None:
    install([training()], VOCABULARY, store, now=NOW)
    assert packs_in(store) == [("training", 1)]


def test_installing_what_is_there_changes_nothing(store: Store) -> None:
    before = snapshot(store.folder)
    assert (
        install([lines(), papers()], VOCABULARY, store, now=datetime(2030, 1, 1, tzinfo=UTC)) == store.state().current
    )
    assert snapshot(store.folder) == before


def test_installing_what_is_there_over_a_damaged_catalog_makes_it_whole(store: Store) -> None:
    before = content_of(store)
    store.generations.read(store.state().current).catalog.write_bytes(b"rot")
    install([lines(), papers()], VOCABULARY, store, now=NOW)
    assert content_of_current(store) == before[0]


def content_of_current(store: Store) -> object:
    with open_current(store) as generation:
        return tuple(generation.catalog.rows())


def test_adding_keeps_the_other_packs_and_their_order(store: Store) -> None:
    add([training(), lines(edition=2)], store, now=NOW)
    assert packs_in(store) == [("lines", 2), ("papers", 1), ("training", 1)]


def test_packs_of_one_name_and_two_publishers_live_side_by_side(store: Store) -> None:
    add([lines(publisher="elsewhere")], store, now=NOW)
    with open_current(store) as generation:
        refs = generation.catalog.refs(range(generation.catalog.count))
    assert {"phcdesk/line-1", "elsewhere/line-1"} <= set(refs)


def test_removing_takes_one_pack_out(store: Store) -> None:
    remove("phcdesk", "lines", store, now=NOW)
    assert packs_in(store) == [("papers", 1)]


def test_removing_half_of_a_country_leaves_the_other_half(store: Store) -> None:
    remove("phcdesk", "lines", store, now=NOW)
    with open_current(store) as generation:
        number = generation.catalog.id_of("country-KE")
        assert number is not None
        country = generation.catalog.entry(number)
    assert isinstance(country, Country)
    assert country.emergency_numbers == ()
    assert len(country.indicators) == 1


def test_removing_what_is_not_there_is_not_found_and_changes_nothing(store: Store) -> None:
    before = content_of(store)
    with pytest.raises(NotFound) as caught:
        remove("phcdesk", "training", store, now=NOW)
    assert caught.value.code == "pack-not-found"
    assert content_of(store) == before


def test_going_back_shows_the_library_as_it_was_and_going_back_again_the_newer(store: Store) -> None:
    older = content_of(store)
    add([training()], store, now=NOW)
    newer = content_of(store)
    rollback(store)
    assert content_of(store) == older
    rollback(store)
    assert content_of(store) == newer


def test_there_is_nothing_to_go_back_to_after_the_first_import(store: Store) -> None:
    with pytest.raises(NotFound):
        rollback(store)


def test_going_back_to_what_is_damaged_is_refused(store: Store) -> None:
    add([training()], store, now=NOW)
    before = content_of_current(store)
    store.generations.read(store.state().previous).catalog.unlink()
    with pytest.raises(DamagedLibrary):
        rollback(store)
    assert content_of_current(store) == before


def test_old_generations_and_their_blobs_are_dropped_by_the_import_after_next(store: Store) -> None:
    for edition in range(2, 6):
        add([papers(edition)], store, now=NOW)
    assert [name[:6] for name in store.generations.names()] == ["000003", "000004", "000005"]
    remove("phcdesk", "papers", store, now=NOW)
    needed = {blob for name in store.generations.names() for blob in store.generations.read(name).blobs()}
    assert set(store.objects.names()) == needed


def test_the_index_of_a_dropped_generation_goes_with_it(store: Store) -> None:
    old = store.state().current
    store.index_folder(old).mkdir(parents=True)
    (store.index_folder(old) / "segment").touch()
    for edition in (2, 3, 4):
        add([papers(edition)], store, now=NOW)
    assert not store.index_folder(old).exists()


def test_no_blob_is_dropped_while_a_kept_generation_cannot_say_what_it_needs(store: Store) -> None:
    blobs = set(store.objects.names())
    store.generations.seal_path(store.state().current).write_bytes(b"rot")
    install([training()], VOCABULARY, store, now=NOW)
    assert blobs <= set(store.objects.names())


def test_strangers_in_the_data_folder_are_left_alone(store: Store) -> None:
    stranger = store.generations.folder / "holiday pictures"
    stranger.mkdir()
    (store.objects.folder / "readme.txt").touch()
    add([training()], store, now=NOW)
    assert stranger.is_dir()
    assert (store.objects.folder / "readme.txt").is_file()


def test_leftovers_of_a_broken_import_are_dropped(store: Store) -> None:
    (store.staging / "000009-aaaaaaaaaaaa").mkdir()
    (store.staging / "000009-aaaaaaaaaaaa" / "half").write_bytes(b"x")
    (store.generations.folder / "000009-aaaaaaaaaaaa").mkdir()
    (store.objects.folder / ("a" * 64)).write_bytes(b"x")
    add([training()], store, now=NOW)
    assert list(store.staging.iterdir()) == []
    assert "000009-aaaaaaaaaaaa" not in store.generations.names()
    assert "a" * 64 not in store.objects.names()


def test_a_library_on_read_only_media_opens_and_reads_without_writing(store: Store) -> None:
    before = content_of(store)
    files = snapshot(store.folder)
    assert content_of(Store(store.folder, ReadOnlyFs())) == before
    assert snapshot(store.folder) == files


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_folder_without_write_permission_opens(store: Store) -> None:
    before = content_of(store)
    folders = [store.folder, *(path for path in store.folder.rglob("*") if path.is_dir())]
    (store.folder / "LOCK").unlink()
    for folder in folders:
        folder.chmod(stat.S_IREAD | stat.S_IEXEC)
    try:
        assert content_of(store) == before
    finally:
        for folder in folders:
            folder.chmod(stat.S_IRWXU)


def test_opening_never_imports_the_builder(store: Store) -> None:
    code = (
        "import sys; from pathlib import Path; from phcdesk.importing import Store, open_current;"
        "open_current(Store(Path(sys.argv[1]))).catalog.entry(0);"
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", code, str(store.folder)], env=environment, check=False).returncode == 0


def test_a_cancelled_import_changes_nothing_and_leaves_nothing(store: Store) -> None:
    before = snapshot(store.folder)
    for step in ("store", "catalog", "check"):
        token = CancelToken()
        steps: list[str] = []

        def progress(name: str, done: int, total: int, token: CancelToken = token, wanted: str = step) -> None:
            steps.append(name)  # noqa: B023
            if name == wanted:
                token.cancel()

        with pytest.raises(Cancelled):
            add([papers(edition=2), training()], store, now=NOW, progress=progress, cancel=token)
        assert steps[-1] == step
        assert snapshot(store.folder) == before


def test_progress_tells_the_steps_in_order_and_never_more_than_the_total(store: Store) -> None:
    told: list[tuple[str, int, int]] = []
    add([training()], store, now=NOW, progress=lambda *step: told.append(step))
    assert list(dict.fromkeys(name for name, _, _ in told)) == ["store", "catalog", "check", "commit"]
    assert all(0 <= done <= total for _, done, total in told)


def test_a_pack_given_twice_is_refused(store: Store) -> None:
    with pytest.raises(SourceError) as caught:
        install([lines(), lines(edition=2)], VOCABULARY, store, now=NOW)
    assert caught.value.code == "pack-twice"


@pytest.mark.parametrize(("publisher", "pack"), [("a/b", "c"), ("", "c"), ("a", ""), ("a", "b\n"), ("a", "b/c")])
def test_names_that_cannot_stand_in_an_identity_are_refused(publisher: str, pack: str, store: Store) -> None:
    with pytest.raises(SourceError) as caught:
        add([PackContent(manifest(pack, publisher), ())], store, now=NOW)
    assert caught.value.code == "pack-name-unusable"


def test_text_that_is_no_unicode_is_refused(store: Store) -> None:
    with pytest.raises(SourceError) as caught:
        add([PackContent(manifest("odd"), (Service("s", "\ud800"),))], store, now=NOW)
    assert caught.value.code == "pack-text-unusable"


def test_a_rebuilt_catalog_keeps_the_previous_generation(store: Store) -> None:
    before = store.state().current
    add([training()], store, now=NOW)
    content = content_of(store)
    rebuild_catalog(store, now=NOW)
    assert content_of(store) == content
    assert store.state().previous == before


def test_a_catalog_is_not_rebuilt_from_a_damaged_blob(store: Store) -> None:
    shards = store.generations.read(store.state().current).packs[0].shards
    blob = next(path for path in map(store.objects.path, shards) if b"116 001" in path.read_bytes())
    blob.chmod(stat.S_IREAD | stat.S_IWRITE)
    blob.write_bytes(blob.read_bytes().replace(b"116 001", b"116 007"))
    current = store.state().current
    with pytest.raises(DamagedLibrary) as caught:
        rebuild_catalog(store, now=NOW)
    assert caught.value.code == "object-damaged"
    assert store.state().current == current


class Ship(msgspec.Struct, tag="ship"):
    id: str
    name: str


def test_an_entry_that_this_program_cannot_read_stops_the_import(store: Store) -> None:
    before = content_of(store)
    wrong = msgspec.structs.replace(lines(), entries=(Ship("s", "S"),))  # type: ignore[arg-type]
    with pytest.raises(DamagedLibrary) as caught:
        add([wrong], store, now=NOW)
    assert caught.value.code == "pack-unreadable"
    assert content_of(store) == before


IMPORTER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path[:0] = [sys.argv[2]]
import msgspec
from phcdesk.errors import LibraryBusy
from phcdesk.importing import Store, install
from phcdesk.model import PackContent, PackManifest, Service
from phcdesk.taxonomy import Vocabulary
manifest = PackManifest("p", "P", "pub", "Pub", 1, "2026-11-21", ("en",), "CC0")
pack = PackContent(manifest, tuple(Service(f"s{n}", f"Clinic {n}") for n in range(2000)))
print("ready", flush=True)
sys.stdin.readline()
try:
    install([pack], Vocabulary(), Store(Path(sys.argv[1])), now=datetime(2026, 11, 21, tzinfo=UTC))
    print("installed")
except LibraryBusy:
    print("busy")
"""


def test_of_importers_that_start_together_each_installs_or_is_told_that_it_is_busy(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    importers = [
        subprocess.Popen(
            [sys.executable, "-c", IMPORTER, str(tmp_path / "data"), ""],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for _ in range(4)
    ]
    for importer in importers:
        assert importer.stdout is not None
        assert importer.stdout.readline() == "ready\n"
    for importer in importers:
        assert importer.stdin is not None
        importer.stdin.write("\n")
        importer.stdin.flush()
    answers = [importer.communicate()[0].strip() for importer in importers]
    assert set(answers) <= {"installed", "busy"}
    assert "installed" in answers
    assert verify(Store(tmp_path / "data"), deep=True) == []


def test_a_busy_library_is_told_at_once(store: Store) -> None:
    with store.lock(), pytest.raises(LibraryBusy):
        install([training()], VOCABULARY, Store(store.folder, FaultFs()), now=NOW)
