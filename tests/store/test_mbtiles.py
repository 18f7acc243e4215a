"""A background in the form MBTiles: read with limits, and refused without a fuss."""

import sqlite3
from pathlib import Path

import pytest

from phcdesk.errors import FormatError
from phcdesk.store import readonly_sqlite
from phcdesk.store.mbtiles import MbTiles
from phcdesk.store.tiles import MAX_TILE
from tests.store.map_files import PICTURE, mbtiles


def test_a_tile_is_found_by_its_row_from_the_north(tmp_path: Path) -> None:
    tiles = MbTiles(mbtiles(tmp_path / "a.mbtiles"))
    assert tiles.tile(3, 4, 1) == PICTURE
    assert tiles.tile(3, 4, 6) is None
    assert (tiles.least_zoom, tiles.most_zoom) == (3, 3)
    tiles.close()


def test_who_made_it_is_said_without_markup(tmp_path: Path) -> None:
    tiles = MbTiles(mbtiles(tmp_path / "a.mbtiles"))
    assert tiles.attribution == "Example makers"
    tiles.close()


@pytest.mark.parametrize("form", ["", "svg", "application/x-executable"])
def test_only_pictures_are_a_background(form: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="map-file-unreadable"):
        MbTiles(mbtiles(tmp_path / "a.mbtiles", form))


def test_vector_tiles_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="map-file-of-drawings"):
        MbTiles(mbtiles(tmp_path / "a.mbtiles", "pbf"))


@pytest.mark.parametrize("zoom", [-1, 40, "three", None, 2.5])
def test_a_zoom_that_cannot_be_is_no_background(zoom: object, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="map-file-unreadable"):
        MbTiles(mbtiles(tmp_path / "a.mbtiles", tiles=[(zoom, 0, 0, PICTURE)]))


def test_a_tile_that_is_too_large_or_no_bytes_is_not_read(tmp_path: Path) -> None:
    tiles = MbTiles(mbtiles(tmp_path / "a.mbtiles", tiles=[(0, 0, 0, b"x" * (MAX_TILE + 1)), (1, 0, 1, "text")]))
    assert tiles.tile(0, 0, 0) is None
    assert tiles.tile(1, 0, 0) is None
    tiles.close()


def test_reading_after_closing_gives_nothing(tmp_path: Path) -> None:
    tiles = MbTiles(mbtiles(tmp_path / "a.mbtiles"))
    tiles.close()
    assert tiles.tile(3, 4, 1) is None


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4000])
def test_what_is_no_database_is_no_background(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.mbtiles").write_bytes(content)
    with pytest.raises(FormatError, match="map-file-unreadable"):
        MbTiles(tmp_path / "a.mbtiles")


def test_a_view_that_leads_in_circles_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = mbtiles(tmp_path / "a.mbtiles")
    with sqlite3.connect(path) as database:
        database.execute("ALTER TABLE tiles RENAME TO sound")
        database.execute(
            "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM sound UNION ALL"
            " SELECT 4, n, 0, x'00' FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
            " LIMIT 100000) SELECT n FROM c)"
        )
    database.close()
    tiles = MbTiles(path)
    monkeypatch.setattr(readonly_sqlite, "_BUDGET", 1)
    assert [tiles.tile(4, -1, 15) for _ in range(3)] == [None] * 3
    monkeypatch.undo()
    assert tiles.tile(3, 4, 1) is None, "nothing more is read"
