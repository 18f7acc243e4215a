"""What is kept on this computer, the first start, and forgetting everything."""

import tempfile
from pathlib import Path

import pytest

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings, has_settings


def test_choices_made_at_the_first_start_are_written_when_it_is_over(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    assert keeping.is_first
    keeping.choose(Settings(language="fr"))
    assert keeping.is_first
    assert Keeping(tmp_path).is_first
    keeping.end_first_start()
    again = Keeping(tmp_path)
    assert (again.is_first, again.settings) == (False, Settings(language="fr"))


def test_passing_the_first_start_over_counts_as_well(tmp_path: Path) -> None:
    Keeping(tmp_path).end_first_start()
    assert not Keeping(tmp_path).is_first


def test_what_lasts_for_a_session_has_no_first_start() -> None:
    keeping = Keeping()
    keeping.choose(Settings(theme="dark"))
    assert (keeping.is_first, keeping.is_kept, keeping.settings.theme) == (False, False, "dark")


def test_where_the_disk_refuses_a_choice_holds_for_this_session(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    keeping = Keeping(tmp_path / "file" / "data")
    keeping.end_first_start()
    keeping.choose(Settings(theme="dark"))
    keeping.keep_window_sizes({"window": "00"})
    assert (keeping.is_kept, keeping.settings.theme) == (False, "dark")


def test_a_folder_that_takes_no_file_is_known_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError

    keeping = Keeping(tmp_path)
    keeping.look()
    assert (keeping.is_kept, list(tmp_path.iterdir())) == (True, [])
    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    keeping.look()
    assert not keeping.is_kept


def test_a_folder_that_is_not_there_is_neither_made_nor_judged(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path / "none")
    keeping.look()
    assert (keeping.is_kept, (tmp_path / "none").exists()) == (True, False)


def test_sizes_are_kept(tmp_path: Path) -> None:
    Keeping(tmp_path).keep_window_sizes({"window": "ff"})
    assert Keeping(tmp_path).window_sizes() == {"window": "ff"}


@pytest.mark.parametrize("then_sizes", [False, True])
def test_forgetting_leaves_nothing_even_when_the_window_closes_after_it(tmp_path: Path, then_sizes: bool) -> None:
    keeping = Keeping(tmp_path)
    keeping.end_first_start()
    keeping.choose(Settings(country="KE"))
    keeping.keep_window_sizes({"window": "ff"})
    keeping.forget()
    if then_sizes:
        keeping.keep_window_sizes({"window": "ee"})
    assert list(tmp_path.iterdir()) == []
    assert (keeping.settings, keeping.is_first) == (Settings(), True)


def test_after_forgetting_and_starting_again_things_are_kept_again(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    keeping.forget()
    keeping.end_first_start()
    keeping.keep_window_sizes({"window": "ee"})
    assert has_settings(tmp_path)
    assert keeping.window_sizes() == {"window": "ee"}
