"""A background from outside: read with limits, and refused without a fuss."""

import sqlite3
from pathlib import Path

import pytest

from phcdesk.map_background import FOLDER, find_background
from phcdesk.store.tiles import MAX_TILE, Tiles

PICTURE = b"\x89PNG\r\n\x1a\n and more"


def made(path: Path, form: str = "png", tiles: tuple[tuple[object, ...], ...] = ((3, 4, 6, PICTURE),)) -> Path:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
        database.executemany(
            "INSERT INTO metadata VALUES (?,?)",
            [("format", form), ("attribution", "<a href='https://example.org'>Example</a> makers")],
        )
        database.executemany("INSERT INTO tiles VALUES (?,?,?,?)", tiles)
    database.close()
    return path


def test_a_tile_is_found_by_its_row_from_the_north(tmp_path: Path) -> None:
    tiles = Tiles.open(made(tmp_path / "a.mbtiles"))
    assert tiles is not None
    assert tiles.tile(3, 4, 1) == PICTURE
    assert tiles.tile(3, 4, 6) is None
    assert (tiles.least_zoom, tiles.most_zoom) == (3, 3)
    tiles.close()


def test_who_made_it_is_said_without_markup(tmp_path: Path) -> None:
    tiles = Tiles.open(made(tmp_path / "a.mbtiles"))
    assert tiles is not None
    assert tiles.attribution == "Example makers"
    tiles.close()


@pytest.mark.parametrize("form", ["pbf", "", "svg", "application/x-executable"])
def test_only_pictures_are_a_background(form: str, tmp_path: Path) -> None:
    assert Tiles.open(made(tmp_path / "a.mbtiles", form)) is None


@pytest.mark.parametrize("zoom", [-1, 40, "three", None, 2.5])
def test_a_zoom_that_cannot_be_is_no_background(zoom: object, tmp_path: Path) -> None:
    assert Tiles.open(made(tmp_path / "a.mbtiles", tiles=((zoom, 0, 0, PICTURE),))) is None


def test_a_tile_that_is_too_large_or_no_bytes_is_not_read(tmp_path: Path) -> None:
    tiles = Tiles.open(made(tmp_path / "a.mbtiles", tiles=((0, 0, 0, b"x" * (MAX_TILE + 1)), (1, 0, 1, "text"))))
    assert tiles is not None
    assert tiles.tile(0, 0, 0) is None
    assert tiles.tile(1, 0, 0) is None
    tiles.close()


def test_reading_after_closing_gives_nothing(tmp_path: Path) -> None:
    tiles = Tiles.open(made(tmp_path / "a.mbtiles"))
    assert tiles is not None
    tiles.close()
    assert tiles.tile(3, 4, 1) is None


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4000])
def test_what_is_no_database_is_no_background(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "a.mbtiles").write_bytes(content)
    assert find_background(tmp_path) is None


def test_the_first_sound_file_of_the_folder_is_the_background(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "a.mbtiles").write_bytes(b"broken")
    made(tmp_path / FOLDER / "b.MBTILES")
    (tmp_path / FOLDER / "c.txt").write_text("no tiles")
    found = find_background(tmp_path)
    assert found is not None
    found.close()


def test_without_a_folder_there_is_no_background(tmp_path: Path) -> None:
    assert find_background(tmp_path) is None
    assert find_background(None) is None
