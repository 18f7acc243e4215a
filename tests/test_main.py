"""The front door: no words open the window, words are a command."""

from pathlib import Path

import pytest

from phcdesk import __main__
from phcdesk.__main__ import NO_SCREEN, main


def test_without_a_screen_it_is_said_in_one_sentence_that_the_window_cannot_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == NO_SCREEN
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "There is no screen here for the window. In a terminal use “phcdesk search TEXT”.\n"


@pytest.mark.parametrize(
    "words", [[], ["--data-dir", "somewhere"], ["north.phcpack"], ["--data-dir=there", "A.PHCPACK", "b.phcpack"]]
)
def test_no_words_but_the_folder_and_packs_open_the_window(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(__main__, "_open_window", lambda given: opened.append(given) or 0)
    assert main(words) == 0
    assert opened == [words]


def test_words_are_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert "phcdesk" in capsys.readouterr().out


def test_a_pack_is_handed_to_the_window_with_its_whole_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    opened: list[tuple[Path, list[Path]]] = []
    monkeypatch.setattr("phcdesk.gui.app.run", lambda paths, _argv, packs: opened.append((paths.data_dir, packs)) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.chdir(tmp_path)
    assert main(["--data-dir", str(tmp_path / "data"), "north.phcpack"]) == 0
    assert opened == [(tmp_path / "data", [tmp_path / "north.phcpack"])]
