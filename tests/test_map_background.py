"""Which of the map files in the data folder lies under the points."""

from pathlib import Path

import pytest

from phcdesk.map_background import FOLDER, NONE, find_background
from tests.store.map_files import MVT, PICTURE, Entry, mbtiles, pmtiles


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Two sound files, one of each form, and some others."""
    maps = tmp_path / FOLDER
    maps.mkdir()
    (maps / "a.mbtiles").write_bytes(b"broken")
    mbtiles(maps / "b.MBTILES")
    (maps / "c.pmtiles").write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE))
    (maps / "d.pmtiles").write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, kind=MVT))
    (maps / "e.txt").write_text("no tiles")
    return tmp_path


def test_the_first_sound_file_of_the_folder_is_the_background(data_dir: Path) -> None:
    found = find_background(data_dir)
    assert found.names == ("a.mbtiles", "b.MBTILES", "c.pmtiles", "d.pmtiles")
    assert found.name == "b.MBTILES"
    assert found.tiles is not None
    found.tiles.close()


def test_the_file_that_was_chosen_is_the_background(data_dir: Path) -> None:
    found = find_background(data_dir, "c.pmtiles")
    assert found.tiles is not None
    assert found.tiles.tile(0, 0, 0) == PICTURE
    found.tiles.close()


def test_none_may_be_chosen(data_dir: Path) -> None:
    found = find_background(data_dir, NONE)
    assert (found.name, found.tiles, found.trouble) == ("", None, None)
    assert len(found.names) == 4


@pytest.mark.parametrize(
    ("name", "code"), [("a.mbtiles", "map-file-unreadable"), ("d.pmtiles", "map-file-of-drawings")]
)
def test_why_a_chosen_file_is_not_shown_is_told(name: str, code: str, data_dir: Path) -> None:
    found = find_background(data_dir, name)
    assert found.tiles is None
    assert found.trouble is not None
    assert (found.trouble.code, found.trouble.fields["file"]) == (code, name)


def test_a_chosen_file_that_is_gone_leaves_the_first(data_dir: Path) -> None:
    found = find_background(data_dir, "gone.pmtiles")
    assert found.name == "b.MBTILES"
    assert found.tiles is not None
    found.tiles.close()


def test_without_a_folder_there_is_no_background(tmp_path: Path) -> None:
    assert find_background(tmp_path).names == ()
    assert find_background(None).tiles is None
