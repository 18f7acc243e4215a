"""The line under the map: whose pictures these are, and choosing others."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings, load_settings, save_settings
from phcdesk.gui.map.background import BackgroundLine
from phcdesk.gui.map.page import MapPage
from phcdesk.gui.window import MainWindow
from phcdesk.map_background import FOLDER, NONE
from tests.gui.conftest import FakeLibrary, MakeWindow
from tests.gui.map.test_page import settle
from tests.store.map_files import MVT, PICTURE, Entry, mbtiles, pmtiles


@pytest.fixture
def maps(tmp_path: Path) -> Path:
    """The folder for map files, in a data folder that has been used before."""
    save_settings(Settings("KE"), tmp_path)
    (tmp_path / FOLDER).mkdir()
    return tmp_path / FOLDER


def line_of(make_window: MakeWindow, folder: Path, qtbot: QtBot) -> tuple[MainWindow, BackgroundLine]:
    window = make_window(FakeLibrary(), keeping=Keeping(folder))
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    return window, page.background


def choose(window: MainWindow, line: BackgroundLine, name: str, qtbot: QtBot) -> None:
    row = line.menu.findData(name)
    line.menu.setCurrentIndex(row)
    line.menu.activated.emit(row)
    qtbot.waitUntil(lambda: window.tasks.is_idle)


def test_without_files_there_is_nothing_to_choose(make_window: MakeWindow, maps: Path, qtbot: QtBot) -> None:
    _, line = line_of(make_window, maps.parent, qtbot)
    assert not line.menu.isVisible()
    assert line.about.text().startswith("Outlines: Natural Earth")


def test_the_first_file_is_shown_and_its_makers_are_named(make_window: MakeWindow, maps: Path, qtbot: QtBot) -> None:
    mbtiles(maps / "town.mbtiles")
    _, line = line_of(make_window, maps.parent, qtbot)
    assert line.menu.isVisible()
    assert line.menu.currentData() == "town.mbtiles"
    assert line.about.text().endswith("Background: Example makers")


def test_another_one_or_none_is_chosen_and_stays_chosen(make_window: MakeWindow, maps: Path, qtbot: QtBot) -> None:
    mbtiles(maps / "a.mbtiles")
    (maps / "b.pmtiles").write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, about={"attribution": "Others"}))
    window, line = line_of(make_window, maps.parent, qtbot)
    with qtbot.waitSignal(line.opened) as opened:
        choose(window, line, "b.pmtiles", qtbot)
    assert opened.args[0].tile(0, 0, 0) == PICTURE
    assert line.about.text().endswith("Background: Others")
    with qtbot.waitSignal(line.opened) as opened:
        choose(window, line, NONE, qtbot)
    assert opened.args == [None]
    assert load_settings(maps.parent).background == NONE


def test_why_a_file_is_not_shown_is_said(make_window: MakeWindow, maps: Path, qtbot: QtBot) -> None:
    (maps / "streets.pmtiles").write_bytes(pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, kind=MVT))
    _, line = line_of(make_window, maps.parent, qtbot)
    assert line.menu.currentData() == "streets.pmtiles"
    assert line.trouble.isVisible()
    assert "streets.pmtiles holds vector tiles" in line.trouble.text()
    assert "streets" not in line.about.text(), "that line is printed with the map"
