"""Which of the map files, in the data folder or of packs, lies under the points."""

from pathlib import Path

import pytest

from phcdesk.map_background import FOLDER, NONE, MapFile, find_background
from phcdesk.model import PMTILES
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
    assert [file.key for file in found.files] == ["a.mbtiles", "b.MBTILES", "c.pmtiles", "d.pmtiles"]
    assert (found.key, found.makers, found.trouble) == ("b.MBTILES", "Example makers", None)
    assert found.tiles is not None
    found.tiles.close()


def test_the_file_that_was_chosen_is_the_background(data_dir: Path) -> None:
    found = find_background(data_dir, "c.pmtiles")
    assert found.tiles is not None
    assert found.tiles.tile(0, 0, 0) == PICTURE
    found.tiles.close()


def test_none_may_be_chosen(data_dir: Path) -> None:
    found = find_background(data_dir, NONE)
    assert (found.key, found.tiles, found.trouble) == (NONE, None, None)
    assert len(found.files) == 4


@pytest.mark.parametrize(
    ("name", "code"), [("a.mbtiles", "map-file-unreadable"), ("d.pmtiles", "map-file-of-drawings")]
)
def test_why_a_chosen_file_is_not_shown_is_told(name: str, code: str, data_dir: Path) -> None:
    found = find_background(data_dir, name)
    assert (found.tiles, found.key) == (None, name)
    assert found.trouble is not None
    assert (found.trouble.code, found.trouble.fields["file"]) == (code, name)


def test_a_chosen_file_that_is_gone_leaves_the_first(data_dir: Path) -> None:
    found = find_background(data_dir, "gone.pmtiles")
    assert found.key == "b.MBTILES"
    assert found.tiles is not None
    found.tiles.close()


def test_without_a_folder_there_is_no_background(tmp_path: Path) -> None:
    assert find_background(tmp_path).files == ()
    assert find_background(None).tiles is None


@pytest.fixture
def carried(tmp_path: Path) -> MapFile:
    """A map that a pack brought; the file says nothing of its makers."""
    path = tmp_path / ("0" * 64)
    path.write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, about={"name": "Roads"}))
    return MapFile("north/roads", "Roads of the north", path, PMTILES, "Survey of the north")


def test_the_map_of_a_pack_comes_after_the_files_of_the_folder(data_dir: Path, carried: MapFile) -> None:
    found = find_background(data_dir, "north/roads", [carried])
    assert [file.title for file in found.files][-2:] == ["d.pmtiles", "Roads of the north"]
    assert (found.key, found.makers) == ("north/roads", "Survey of the north")
    assert found.tiles is not None
    found.tiles.close()


def test_without_any_other_file_it_is_the_background_unless_it_is_invented(tmp_path: Path, carried: MapFile) -> None:
    found = find_background(tmp_path, "", [carried._replace(key="north/drill", fictional=True), carried])
    assert found.key == "north/roads"
    assert found.tiles is not None
    found.tiles.close()


def test_when_the_pack_is_gone_whose_map_was_chosen_there_are_outlines(data_dir: Path, carried: MapFile) -> None:
    found = find_background(data_dir, "south/roads", [carried])
    assert (found.key, found.tiles, found.trouble) == (NONE, None, None)


def test_a_map_of_a_pack_that_cannot_be_shown_is_called_by_its_title(tmp_path: Path, carried: MapFile) -> None:
    carried.path.write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, kind=MVT))
    found = find_background(tmp_path, "north/roads", [carried])
    assert found.trouble is not None
    assert (found.trouble.code, found.trouble.fields["file"]) == ("map-file-of-drawings", "Roads of the north")
