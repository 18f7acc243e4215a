"""One window for one data folder, and a second start that raises it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.one_window import OneWindow, _packs_in

ROOT = Path(__file__).resolve().parents[2]


def test_the_first_window_of_a_folder_is_the_first_until_it_leaves(tmp_path: Path) -> None:
    first = OneWindow(tmp_path)
    assert first.is_first
    assert not OneWindow(tmp_path).is_first
    first.leave()
    third = OneWindow(tmp_path)
    assert third.is_first
    third.leave()


def test_windows_of_two_folders_do_not_know_each_other(tmp_path: Path) -> None:
    one, other = OneWindow(tmp_path / "one"), OneWindow(tmp_path / "other")
    assert one.is_first
    assert other.is_first
    one.leave()
    other.leave()


def test_a_second_start_raises_the_first_window(desk: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    first = OneWindow(tmp_path)
    raised: list[bool] = []
    first.listen(lambda _packs: raised.append(True))
    assert OneWindow(tmp_path).raise_the_first()
    qtbot.waitUntil(lambda: raised == [True])
    first.leave()


def test_a_second_start_hands_its_packs_to_the_first_window(desk: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    first = OneWindow(tmp_path)
    heard: list[Path] = []
    first.listen(heard.extend)
    pack = tmp_path / "a pack\nof the “north”.phcpack"
    assert OneWindow(tmp_path).raise_the_first([pack])
    qtbot.waitUntil(lambda: heard == [pack])
    first.leave()


@pytest.mark.parametrize("line", [b"", b"raise\n", b"{}", b"[1, null]", b'["relative.phcpack"]', b"\xff"])
def test_what_is_no_list_of_whole_paths_names_no_pack(line: bytes) -> None:
    assert _packs_in(line) == []


def test_a_second_start_that_is_not_answered_says_so_and_does_not_wait_for_ever(tmp_path: Path) -> None:
    first = OneWindow(tmp_path)
    assert not OneWindow(tmp_path).raise_the_first()
    first.leave()


def test_what_a_killed_window_left_behind_does_not_stand_in_the_way(
    desk: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    program = (
        "import sys, os; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from phcdesk.gui.one_window import OneWindow; application = QCoreApplication([]);"
        "one = OneWindow(Path(sys.argv[1])); one.listen(print); print(one.is_first, flush=True); os._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout == "True\n"
    assert done.returncode == 9
    after = OneWindow(tmp_path)
    assert after.is_first
    raised: list[bool] = []
    after.listen(lambda _packs: raised.append(True))
    assert OneWindow(tmp_path).raise_the_first()
    qtbot.waitUntil(lambda: raised == [True])
    after.leave()


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="nothing is read-only to root")
def test_a_folder_that_cannot_be_written_to_is_shared(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert OneWindow(tmp_path / "data").is_first
