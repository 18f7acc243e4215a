"""Where things lie."""

from pathlib import Path

import pytest

from phcdesk.app import paths
from phcdesk.app.paths import find_paths


def test_what_the_command_line_names_comes_first(tmp_path: Path) -> None:
    found = find_paths(tmp_path / "a", {"PHCDESK_DATA": str(tmp_path / "b"), "HOME": "/home/x"})
    assert found.data_dir == tmp_path / "a"


def test_then_the_environment_then_the_folder_of_the_system(tmp_path: Path) -> None:
    assert find_paths(None, {"PHCDESK_DATA": str(tmp_path), "HOME": "/home/x"}).data_dir == tmp_path
    assert find_paths(None, {"HOME": "/home/x"}, platform="linux").data_dir == Path("/home/x/.local/share/phcdesk")
    assert find_paths(None, {"HOME": "/h", "XDG_DATA_HOME": "/d"}, platform="linux").data_dir == Path("/d/phcdesk")
    assert "Library" in str(find_paths(None, {"HOME": "/Users/x"}, platform="darwin").data_dir)
    assert "PHC Desk" in str(find_paths(None, {"LOCALAPPDATA": "C:/x"}, platform="win32").data_dir)


def test_a_program_with_the_file_portable_beside_it_keeps_its_data_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(paths, "program_dir", lambda: tmp_path)
    assert find_paths(None, {"HOME": "/home/x"}).data_dir == tmp_path / "data"


def test_without_a_home_folder_there_is_a_temporary_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    found = find_paths(None, {}, platform="linux")
    assert found.is_temporary
    assert found.data_dir.parent == tmp_path


def test_finding_places_makes_none(tmp_path: Path) -> None:
    find_paths(tmp_path / "data", {})
    assert list(tmp_path.iterdir()) == []


def test_the_resources_are_beside_the_package_or_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (find_paths(tmp_path, {}).packs / "crisis-lines" / "pack.toml").is_file()
    (tmp_path / "phcdesk" / "resources").mkdir(parents=True)
    monkeypatch.setattr("phcdesk.__file__", str(tmp_path / "phcdesk" / "__init__.py"))
    assert find_paths(tmp_path, {}).resources == tmp_path / "phcdesk" / "resources"
