"""A background in the form PMTiles: every tile found, and nothing believed that a file says."""

from __future__ import annotations

import gzip
import tracemalloc
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from phcdesk.errors import FormatError
from phcdesk.store.pmtiles import PmTiles, number_of
from phcdesk.store.tiles import MAX_TILE
from tests.store.map_files import MVT, PICTURE, Entry, directory, pmtiles, varint

FIRST = Entry(0, 1, len(PICTURE), 0)
SOUND = pmtiles([FIRST, Entry(5, 3, len(PICTURE), 0)], PICTURE)


def opened(folder: Path, data: bytes) -> PmTiles:
    file = folder / "a.pmtiles"
    file.write_bytes(data)
    return PmTiles(file)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("maps")


def test_tiles_are_numbered_zoom_after_zoom_along_the_curve() -> None:
    # the first tiles as the specification lists them, and the last it mentions
    listed = {
        (0, 0, 0): 0,
        (1, 0, 0): 1,
        (1, 0, 1): 2,
        (1, 1, 1): 3,
        (1, 1, 0): 4,
        (2, 0, 0): 5,
        (12, 3423, 1763): 19078479,
    }
    assert {tile: number_of(*tile) for tile in listed} == listed


@pytest.mark.parametrize("zoom", range(6))
def test_every_tile_of_a_zoom_has_a_number_of_its_own_next_to_a_neighbour(zoom: int) -> None:
    side = 1 << zoom
    tiles = {number_of(zoom, column, row): (column, row) for column in range(side) for row in range(side)}
    first = (4**zoom - 1) // 3
    assert sorted(tiles) == list(range(first, first + 4**zoom))
    way = [tiles[number] for number in sorted(tiles)]
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in pairwise(way))


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 6), st.integers(1, 30)), max_size=30), st.booleans())
@settings(max_examples=60)
def test_every_tile_that_is_in_a_file_is_found_and_no_other(
    folder: Path, made: list[tuple[int, int, int]], packed: bool
) -> None:
    entries, pictures, data, tile = [], {}, b"", 0
    for step, run, length in made:
        picture = bytes([len(entries)]) * length
        tile += step
        entries.append(Entry(tile, run, length, len(data)))
        pictures |= {tile + at: picture for at in range(run)}
        data += picture
        tile += run
    tiles = opened(folder, pmtiles(entries, data, packed=packed))
    for zoom in range(5):
        for column in range(1 << zoom):
            for row in range(1 << zoom):
                assert tiles.tile(zoom, column, row) == pictures.get(number_of(zoom, column, row))
    tiles.close()


def test_a_tile_is_found_through_a_directory_below(folder: Path) -> None:
    leaf = gzip.compress(directory([Entry(7, 2, len(PICTURE), 0)]))
    tiles = opened(folder, pmtiles([Entry(5, 0, len(leaf), 0)], PICTURE, leaf))
    found = {(column, row) for column in range(4) for row in range(4) if tiles.tile(2, column, row) == PICTURE}
    assert {number_of(2, *one) for one in found} == {7, 8}
    tiles.close()


def test_what_it_says_of_itself_is_read(folder: Path) -> None:
    tiles = opened(folder, SOUND)
    assert (tiles.least_zoom, tiles.most_zoom, tiles.attribution) == (0, 3, "Example makers")
    tiles.close()


@pytest.mark.parametrize("about", [["no", "names"], {"attribution": 7}, "text"])
def test_a_file_that_says_nothing_of_its_makers_is_shown_without(about: object, folder: Path) -> None:
    tiles = opened(folder, pmtiles([FIRST], PICTURE, about=about))
    assert tiles.attribution == ""
    tiles.close()


def test_vector_tiles_are_refused_by_name(folder: Path) -> None:
    with pytest.raises(FormatError, match="map-file-of-drawings"):
        opened(folder, pmtiles([FIRST], PICTURE, kind=MVT))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        SOUND[:126],
        b"PMTiles" + b"\xff" * 200,
        pmtiles([FIRST], PICTURE, version=2),
        pmtiles([FIRST], PICTURE, kind=5),
        pmtiles([FIRST], PICTURE, zooms=(4, 3)),
        pmtiles([FIRST], PICTURE, zooms=(0, 30)),
        pmtiles([FIRST], PICTURE, outer=3),
        pmtiles([FIRST, FIRST], PICTURE),
        pmtiles([FIRST._replace(length=0)], PICTURE),
    ],
)
def test_what_is_damaged_or_something_else_is_refused(data: bytes, folder: Path) -> None:
    with pytest.raises(FormatError, match="map-file-unreadable"):
        opened(folder, data)


def test_a_directory_that_leads_back_to_itself_comes_to_an_end(folder: Path) -> None:
    leaf = directory([Entry(0, 0, 5, 0)])
    assert len(leaf) == 5
    tiles = opened(folder, pmtiles([Entry(0, 0, 5, 0)], PICTURE, leaf, packed=False))
    assert tiles.tile(3, 1, 1) is None
    tiles.close()


@pytest.mark.parametrize("entry", [Entry(0, 1, MAX_TILE + 1, 0), Entry(0, 1, 9, 2**40), Entry(0, 1, 2**62, 0)])
def test_a_tile_that_is_too_large_or_not_in_the_file_is_not_read(entry: Entry, folder: Path) -> None:
    tiles = opened(folder, pmtiles([entry], PICTURE))
    assert tiles.tile(0, 0, 0) is None
    tiles.close()


def test_a_tile_is_read_up_to_its_limit_and_no_further(folder: Path) -> None:
    entries = [Entry(0, 1, MAX_TILE, 0), Entry(1, 1, MAX_TILE + 1, 0)]
    tiles = opened(folder, pmtiles(entries, bytes(MAX_TILE + 1)))
    assert tiles.tile(0, 0, 0) == bytes(MAX_TILE)
    assert tiles.tile(1, 0, 0) is None
    tiles.close()


def test_a_directory_that_unpacks_without_end_takes_no_memory(folder: Path) -> None:
    leaf = gzip.compress(bytes(200_000_000))
    tiles = opened(folder, pmtiles([Entry(0, 0, len(leaf), 0)], PICTURE, leaf))
    tracemalloc.start()
    assert tiles.tile(0, 0, 0) is None
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 30_000_000
    tiles.close()


@pytest.mark.parametrize(("count", "found"), [(100_000, PICTURE[:1]), (100_001, None)])
def test_a_directory_has_so_many_entries_and_no_more(count: int, found: bytes | None, folder: Path) -> None:
    leaf = gzip.compress(varint(count) + bytes([1]) * 4 * count)
    tiles = opened(folder, pmtiles([Entry(0, 0, len(leaf), 0)], PICTURE, leaf))
    assert tiles.tile(1, 0, 0) == found
    tiles.close()


def test_a_packed_tile_is_unpacked_within_its_limit(folder: Path) -> None:
    small, large = gzip.compress(PICTURE), gzip.compress(bytes(MAX_TILE + 1))
    entries = [Entry(0, 1, len(small), 0), Entry(1, 1, len(large), len(small))]
    tiles = opened(folder, pmtiles(entries, small + large, outer=2))
    assert tiles.tile(0, 0, 0) == PICTURE
    assert tiles.tile(1, 0, 0) is None
    tiles.close()


def test_reading_after_closing_gives_nothing(folder: Path) -> None:
    tiles = opened(folder, SOUND)
    tiles.close()
    assert tiles.tile(0, 0, 0) is None


@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=6), st.integers(0, len(SOUND)))
@example([(100, 255)], 0)
@settings(max_examples=300)
def test_a_damaged_file_is_refused_or_read_and_nothing_else(
    folder: Path, changes: list[tuple[int, int]], cut: int
) -> None:
    data = bytearray(SOUND)
    for at, value in changes:
        data[at] = value
    try:
        tiles = opened(folder, bytes(data[: len(data) - cut]))
    except FormatError:
        return
    found = [tiles.tile(zoom, 0, 0) for zoom in range(4)]
    assert all(one is None or len(one) <= MAX_TILE for one in found)
    tiles.close()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 255)), max_size=6))
@settings(max_examples=300)
def test_a_damaged_directory_is_refused_or_read_and_nothing_else(folder: Path, changes: list[tuple[int, int]]) -> None:
    data = bytearray(pmtiles([FIRST, Entry(1, 0, 9, 0), Entry(5, 3, 9, 9)], PICTURE, bytes(9), packed=False))
    for at, value in changes:
        data[127 + at] = value
    try:
        tiles = opened(folder, bytes(data))
    except FormatError:
        return
    for zoom in range(4):
        tiles.tile(zoom, 0, 0)
    tiles.close()
