"""A map in a pack, from the source to the library and out of it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from phcdesk.importing import Store, remove, rollback, verify
from phcdesk.library import Library
from phcdesk.map_background import find_background
from phcdesk.model import PMTILES
from phcdesk.search.results import Request
from tests.map_packs import NOW, OPEN, REF, TITLE, ground, picture, take, trusting_library


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A library that has taken in the pack with the map."""
    store = trusting_library(tmp_path / "data")
    take(store, tmp_path)
    return store


@contextmanager
def opened(store: Store) -> Iterator[Library]:
    with Library.open(store, clock=lambda: NOW) as library:
        yield library


def titles(store: Store) -> list[str]:
    with opened(store) as library:
        return [file.title for file in library.maps()]


def test_a_map_comes_with_its_pack_and_is_read_where_it_lies(store: Store) -> None:
    with opened(store) as library:
        (file,) = library.maps()
    assert (file.key, file.title, file.media_type, file.makers) == (REF, TITLE, PMTILES, "Survey of the north")
    assert file.path.parent == store.objects.folder
    found = find_background(None, REF, [file])
    assert found.makers == "Example makers", "the file says it itself"
    assert found.tiles is not None
    assert found.tiles.tile(0, 0, 0) == picture()
    found.tiles.close()
    assert verify(store, deep=True) == []


def test_the_library_lists_it_as_a_map_with_its_licence_and_year(store: Store) -> None:
    with opened(store) as library:
        (row,) = [row for row in library.shelf().rows if row.hit.ref == REF]
        assert (row.types, row.licence, row.hit.year) == (("map",), "ODbL-1.0", "2026")
        assert (row.has_map, row.has_text) == (True, False)
        assert (library.body_html(REF), library.passages(REF)) == ("", ())
        assert library.label("type", "map") == "Map"
        assert [hit.ref for hit in library.search(Request("type:map")).hits] == [REF]


def test_restricted_places_have_no_point_on_it(store: Store) -> None:
    with opened(store) as library:
        points = library.points(Request(), also="north/q")
    assert (list(points.latitudes), list(points.longitudes)) == ([OPEN[0]], [OPEN[1]])


def test_it_goes_with_the_edition_that_has_it_no_more_and_comes_back_with_the_one_before(
    store: Store, tmp_path: Path
) -> None:
    take(store, tmp_path, 2, data=b"")
    assert titles(store) == []
    rollback(store)
    assert titles(store) == [TITLE]


def test_a_map_that_was_withdrawn_is_not_offered(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, 2, withdrawn="The bridge is gone.")
    assert titles(store) == []
    with opened(store) as library:
        assert not library.show(REF).is_map  # type: ignore[union-attr]


def test_it_is_removed_with_its_pack(store: Store) -> None:
    remove("north", "ground", store, now=NOW)
    assert titles(store) == []


def test_a_newer_map_takes_the_place_of_the_one_before(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, 2, data=ground({"attribution": "Others"}))
    with opened(store) as library:
        found = find_background(None, REF, library.maps())
    assert found.makers == "Others"
    assert found.tiles is not None
    found.tiles.close()
