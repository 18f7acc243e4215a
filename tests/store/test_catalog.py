from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from phcdesk.errors import DamagedLibrary, LibraryError, NotFound, UsageError
from phcdesk.importing import Generation, install, open_current
from phcdesk.model import Body, Country, Document, PackContent, Passage, Service
from phcdesk.store.catalog import Catalog
from phcdesk.store.merging import Duplicate

from .samples import NOW, VOCABULARY, library, lines, manifest, papers, training


@pytest.fixture
def generation(tmp_path: Path) -> Iterator[Generation]:
    store = library(tmp_path)
    install([lines(), papers(), training()], VOCABULARY, store, now=NOW)
    with open_current(store) as generation:
        yield generation


@pytest.fixture
def catalog(generation: Generation) -> Catalog:
    return generation.catalog


def catalog_of(tmp_path: Path, *packs: PackContent) -> Generation:
    store = library(tmp_path)
    install(packs, VOCABULARY, store, now=NOW)
    return open_current(store)


def test_entries_are_numbered_from_0_in_the_order_of_the_packs_and_in_each_of_their_ids(catalog: Catalog) -> None:
    refs = catalog.refs(range(catalog.count))
    assert refs == [
        "phcdesk/country-KE",
        "phcdesk/first-steps",
        "phcdesk/line-1",
        "phcdesk/line-2",
        "phcdesk/who-1",
        "phcdesk/who-2",
        "training/line-1",
    ]


def test_an_entry_comes_back_as_it_went_in(catalog: Catalog) -> None:
    assert catalog.entry(3) == lines().entries[1]


def test_entries_come_in_the_order_asked_for_and_as_often(catalog: Catalog) -> None:
    assert [entry.id for entry in catalog.entries([1, 2, 1])] == ["first-steps", "line-1", "first-steps"]
    assert catalog.entries([]) == []


@pytest.mark.parametrize("number", [-1, 7, 10**30])
def test_an_ordinal_that_does_not_exist_is_not_found(number: int, catalog: Catalog) -> None:
    with pytest.raises(NotFound):
        catalog.entry(number)


def test_more_entries_than_one_statement_takes_come_at_once(tmp_path: Path) -> None:
    many = tuple(Service(f"s{number:04d}", f"Clinic {number}") for number in range(3_000))
    with catalog_of(tmp_path, PackContent(manifest(), many)) as generation:
        assert generation.catalog.entries(range(2_999, -1, -1)) == list(reversed(many))


def test_an_entry_is_found_by_its_whole_name_and_by_a_bare_id_of_one_publisher(catalog: Catalog) -> None:
    assert catalog.id_of("phcdesk/who-1") == catalog.id_of("who-1") == 4


def test_a_bare_id_of_several_publishers_is_refused_with_the_candidates(catalog: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        catalog.id_of("line-1")
    assert caught.value.code == "ambiguous-id"
    assert caught.value.fields["candidates"] == ("phcdesk/line-1", "training/line-1")


@pytest.mark.parametrize("ref", ["", "nobody", "nobody/line-2", "phcdesk/", "%", "phcdesk/LINE-1", "\x00", "'"])
def test_a_name_that_nobody_has_gives_none(ref: str, catalog: Catalog) -> None:
    assert catalog.id_of(ref) is None


def test_an_id_may_hold_a_slash(tmp_path: Path) -> None:
    with catalog_of(tmp_path, PackContent(manifest(), (Service("north/7", "Clinic"),))) as generation:
        assert generation.catalog.id_of("phcdesk/north/7") == generation.catalog.id_of("north/7") == 0


def test_rows_stream_every_entry_with_its_pack(catalog: Catalog) -> None:
    rows = list(catalog.rows())
    assert [row.id for row in rows] == list(range(7))
    assert [row.pack for row in rows] == ["lines"] * 4 + ["papers"] * 2 + ["training"]
    assert [row.entry for row in rows] == catalog.entries(range(7))


def test_a_stream_may_be_left_half_read(catalog: Catalog) -> None:
    stream = catalog.rows()
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert len(list(catalog.rows())) == 7


def test_passages_come_in_reading_order(catalog: Catalog) -> None:
    assert catalog.passages(4) == papers().bodies[0].passages
    assert catalog.passages(0) == ()
    assert list(catalog.all_passages()) == [(4, passage) for passage in papers().bodies[0].passages]


def test_a_document_names_the_file_that_is_there(generation: Generation) -> None:
    document = generation.catalog.entry(4)
    assert isinstance(document, Document)
    assert document.media_type == "text/markdown"
    assert generation.objects.read(document.sha256) == papers().bodies[0].data


def test_a_document_without_its_file_names_none(tmp_path: Path) -> None:
    pack = PackContent(manifest(), (Document("d", "Lost", media_type="text/html", sha256="0" * 64),))
    with catalog_of(tmp_path, pack) as generation:
        assert generation.catalog.entry(0) == Document("d", "Lost", media_type="text/html")


def test_packs_say_what_they_are_and_how_much_they_brought(catalog: Catalog) -> None:
    packs = catalog.packs()
    assert [pack.manifest for pack in packs] == [lines().manifest, papers().manifest, training().manifest]
    assert [pack.entries for pack in packs] == [4, 3, 1]
    assert len({pack.digest for pack in packs}) == 3


def test_vocabulary_and_golden_queries_come_back(catalog: Catalog) -> None:
    assert catalog.vocabulary() == VOCABULARY
    (query,) = catalog.golden_queries()
    assert (query.publisher, query.pack, query.golden) == ("phcdesk", "lines", lines().golden_queries[0])


def test_a_country_of_two_packs_of_one_publisher_is_one_entry(catalog: Catalog) -> None:
    first, second = lines().entries[3], papers().entries[2]
    assert isinstance(first, Country)
    assert isinstance(second, Country)
    assert catalog.entry(0) == msgspec.structs.replace(first, description="East Africa", indicators=second.indicators)
    assert catalog.duplicates() == ()


def test_of_two_other_entries_of_one_name_the_first_stays_and_the_second_is_reported(tmp_path: Path) -> None:
    again = PackContent(
        manifest("again"),
        (Service("line-1", "Another"), Document("who-1", "Mine", media_type="text/plain")),
        (Body("who-1", "text/plain", b"other", (Passage(1, "", "other"),)),),
    )
    with catalog_of(tmp_path, lines(), papers(), again) as generation:
        catalog = generation.catalog
        assert catalog.entry(2) == lines().entries[0]
        assert catalog.duplicates() == (
            Duplicate("phcdesk/line-1", "phcdesk/lines", "phcdesk/again"),
            Duplicate("phcdesk/who-1", "phcdesk/papers", "phcdesk/again"),
        )
        assert catalog.passages(4) == papers().bodies[0].passages
        assert [pack.entries for pack in catalog.packs()] == [4, 3, 0]


def test_an_empty_library_is_a_library(tmp_path: Path) -> None:
    with catalog_of(tmp_path) as generation:
        assert generation.catalog.count == 0
        assert list(generation.catalog.rows()) == []
        assert generation.catalog.packs() == ()
        generation.catalog.check()


def test_many_threads_may_read_at_once(catalog: Catalog) -> None:
    answers: list[bool] = []

    def read() -> None:
        answers.extend(catalog.entry(2) == lines().entries[0] and len(list(catalog.rows())) == 7 for _ in range(50))

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [True] * 300


def test_a_closed_catalog_says_so_and_is_not_called_damaged(generation: Generation) -> None:
    generation.close()
    with pytest.raises(LibraryError) as caught:
        generation.catalog.entry(0)
    assert caught.value.code == "library-closed"
    assert not isinstance(caught.value, DamagedLibrary)
    generation.close()
