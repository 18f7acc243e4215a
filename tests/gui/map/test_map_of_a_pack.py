"""A map that came with a signed pack, in the window: chosen, painted, its makers named, and gone with its pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings, load_settings, save_settings
from phcdesk.gui.library.page import LibraryPage
from phcdesk.gui.map.page import MapPage
from phcdesk.gui.window import MainWindow
from phcdesk.importing import Store, remove
from phcdesk.library import Library
from phcdesk.map_background import NONE
from tests.gui.conftest import MakeWindow
from tests.gui.map.test_background import choose
from tests.gui.map.test_page import settle
from tests.map_packs import COLOUR, NOW, OPEN, REF, TITLE, take, trusting_library

Reopen = Callable[[MainWindow], None]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = trusting_library(tmp_path / "data")
    take(store, tmp_path)
    return store


@pytest.fixture
def page(store: Store, make_window: MakeWindow, qtbot: QtBot) -> MapPage:
    """The map of a library with that pack, where somebody had chosen to see outlines."""
    save_settings(Settings(background=NONE), store.folder)
    window = make_window(Library.open(store, clock=lambda: NOW), keeping=Keeping(store.folder))
    window.opening.place = window.opening.place._replace(opener=lambda: Library.open(store, clock=lambda: NOW))
    window.go("map")
    found = window.page("map")
    assert isinstance(found, MapPage)
    settle(window, found, qtbot)
    return found


def window_of(page: MapPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def colour(page: MapPage, latitude: float, longitude: float) -> tuple[int, ...]:
    """What is painted of the ground a little beside a place."""
    left, top = page.canvas.view.on_screen(longitude, latitude)
    image = page.canvas.grab().toImage()
    return image.pixelColor(QPoint(round(left) + 40, round(top) + 40)).getRgb()[:3]


def test_it_is_chosen_by_its_title_and_painted_and_its_makers_are_named(page: MapPage, qtbot: QtBot) -> None:
    line = page.background
    assert [line.menu.itemText(row) for row in range(line.menu.count())] == ["Outlines only", TITLE]
    assert line.menu.currentData() == NONE
    assert colour(page, *OPEN) != COLOUR
    choose(window_of(page), line, REF, qtbot)
    qtbot.waitUntil(lambda: colour(page, *OPEN) == COLOUR)
    assert line.about.text().endswith("Background: Example makers")
    assert load_settings(window_of(page).desk.keeping.folder or Path()).background == REF


def test_a_place_that_must_stay_secret_has_no_mark_on_it(page: MapPage, qtbot: QtBot) -> None:
    choose(window_of(page), page.background, REF, qtbot)
    clusters = page.canvas.clusters
    assert clusters is not None
    assert [clusters.points.latitudes[at] for at in range(len(clusters))] == [OPEN[0]]


def test_its_record_says_where_to_choose_it_and_its_row_that_it_is_here(page: MapPage, qtbot: QtBot) -> None:
    window = window_of(page)
    window.open_entry(REF)
    entry = window.page("entry")
    qtbot.waitUntil(lambda: any("background for the map" in label.text() for label in entry.findChildren(QLabel)))
    texts = [label.text() for label in entry.findChildren(QLabel) if label.isVisible()]
    assert any("ODbL-1.0" in text for text in texts)
    assert "Map · Survey of the north · 2026" in texts
    window.go("library")
    shelf = window.page("library")
    assert isinstance(shelf, LibraryPage)
    qtbot.waitUntil(lambda: shelf.shelves.contents.count > 0)
    shelf.shelves.contents._choose(1)
    hit = shelf.model.hit(0)
    assert hit is not None
    assert hit.ref == REF
    assert "Map here" in shelf.wording.spoken(hit)


def test_when_its_pack_goes_outlines_are_back_and_nothing_is_said(page: MapPage, store: Store, qtbot: QtBot) -> None:
    window = window_of(page)
    choose(window, page.background, REF, qtbot)
    qtbot.waitUntil(lambda: colour(page, *OPEN) == COLOUR)
    remove("north", "ground", store, now=NOW)
    with qtbot.waitSignal(page.background.opened) as opened:
        window.desk.library_replaced.emit()
    assert opened.args == [None]
    assert not page.background.menu.isVisible()
    assert not page.background.trouble.isVisible()
    qtbot.waitUntil(lambda: colour(page, *OPEN) != COLOUR)
