"""What a person has chosen is kept, whole, and never in the way."""

from pathlib import Path

import pytest

from phcdesk.app.settings import FILE, Settings, load_settings, save_settings
from phcdesk.errors import DiskError, UsageError


def test_choices_are_kept(tmp_path: Path) -> None:
    save_settings(Settings(country="KE"), tmp_path / "data")
    assert load_settings(tmp_path / "data") == Settings(country="KE")
    assert [path.name for path in (tmp_path / "data").iterdir()] == [FILE]


@pytest.mark.parametrize("content", [b"", b"{", b'{"country": 7}', b"\x00\xff", b"[]"])
def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert load_settings(tmp_path) == Settings()


def test_a_setting_that_does_not_exist_cannot_be_changed() -> None:
    with pytest.raises(UsageError):
        Settings().changed("colour", "red")


def test_when_the_disk_refuses_the_old_choices_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(country="KE"), tmp_path)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DiskError):
        save_settings(Settings(country="FR"), tmp_path)
    assert load_settings(tmp_path) == Settings(country="KE")
