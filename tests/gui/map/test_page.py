"""The Map page: what Find found, as points and as a list; by mouse, by keyboard and by ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.find.chips import Chip
from phcdesk.gui.map.page import MapPage
from phcdesk.gui.window import MainWindow
from phcdesk.search.results import Point
from tests.gui.conftest import PLACED, PLACES, FakeLibrary, MakeWindow


def settle(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    """Until points and list are there and nothing is being painted."""
    qtbot.waitUntil(lambda: window.tasks.is_idle and page.canvas.clusters is not None)
    page.canvas._rest.stop()
    page.canvas.rested.emit()
    qtbot.waitUntil(lambda: window.tasks.is_idle)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> MapPage:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    found = window.page("map")
    assert isinstance(found, MapPage)
    settle(window, found, qtbot)
    return found


def titles(page: MapPage) -> list[str]:
    return [hit.ref for hit, _ in page.list.rows()]


def test_ctrl_3_opens_the_map_on_what_find_found_and_the_keys_move_it(
    window: MainWindow, page: MapPage, qtbot: QtBot
) -> None:
    assert window.current_page == "map"
    assert QApplication.focusWidget() is page.canvas
    assert sorted(titles(page)) == sorted(PLACED)
    before = page.canvas.view
    qtbot.keyClick(page.canvas, Qt.Key.Key_Plus)
    assert page.canvas.view.scale == pytest.approx(1.5 * before.scale)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Right)
    assert page.canvas.view.x > before.x
    qtbot.keyClick(page.canvas, Qt.Key.Key_Home)
    assert page.canvas.view == before


def test_the_list_beside_follows_the_map_and_comes_after_it(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    page.canvas.move_to(page.canvas.view._replace(x=90.0, y=10.0))
    settle(window, page, qtbot)
    assert titles(page) == []
    assert "Home" in page.list.text.text()
    page.show_everything()
    settle(window, page, qtbot)
    assert len(titles(page)) == len(PLACED)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.list.view


def test_the_map_says_in_words_what_it_shows(page: MapPage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.canvas)
    assert spoken.text(QAccessible.Text.Name) == "Map"
    described = spoken.text(QAccessible.Text.Description)
    assert described.startswith("3 ")
    assert "in sight" in described
    assert "Enter" in described


def test_a_row_says_the_way_the_place_and_the_number(page: MapPage) -> None:
    row = titles(page).index("example/clinic")
    said = page.list.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "km" in said
    assert "Harbour" in said
    assert "01632 960 144" in said


def test_what_is_filtered_in_find_is_filtered_on_the_map(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    window.go("find")
    window.find_page.set_filter("type", "peer-support", wanted=True)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.go("map")
    settle(window, page, qtbot)
    assert titles(page) == ["example/house"]


def test_a_filter_is_dropped_on_the_map_and_in_find_with_it(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    window.find_page.set_filter("type", "peer-support", wanted=True)
    window.go("find")
    window.go("map")
    settle(window, page, qtbot)
    before = page.canvas.view
    chip = next(one for one in page.head.filters.findChildren(Chip) if one.isVisible())
    assert chip.accessibleName().startswith("Drop ")
    chip.click()
    settle(window, page, qtbot)
    assert page.canvas.clusters is not None
    assert page.canvas.clusters.points.found == len(FakeLibrary().rows)
    assert window.find_page.searching.all_filters == {}
    assert page.canvas.view[:3] == before[:3], "it has only become higher"
    assert not page.head.filters.isVisible()
    assert QApplication.focusWidget() is page.canvas


def test_going_to_find_and_back_leaves_the_map_where_it_was(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    page.canvas.zoom(closer=True)
    before = page.canvas.view
    window.go("find")
    window.go("map")
    settle(window, page, qtbot)
    assert page.canvas.view == before


def test_choosing_a_row_marks_its_places_and_moves_the_map(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    row = titles(page).index("example/clinic")
    page.canvas.move_to(page.canvas.view._replace(x=-29.9, y=0.9, scale=40_000.0))
    page.list.view.go_to(row)
    assert len(page.canvas.chosen) == 2
    clusters = page.canvas.clusters
    assert clusters is not None
    assert page.canvas.view.x == pytest.approx(clusters.xs[page.list.rows()[row][1].at])


def test_clicking_a_point_chooses_its_row(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    single = next(mark for mark in page.canvas.marks() if mark.size == 1)
    place = QPointF(*page.canvas.view.on_screen(single.x, single.y)).toPoint()
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.list.view.currentIndex().isValid())
    assert titles(page)[page.list.view.currentIndex().row()] == "example/clinic"
    assert page.list.open.isEnabled()


def test_enter_parts_several_points_and_opens_one(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    several = next(mark for mark in page.canvas.marks() if mark.size > 1)
    page.canvas.move_to(page.canvas.view._replace(x=several.x, y=several.y))
    scale = page.canvas.view.scale
    qtbot.keyClick(page.canvas, Qt.Key.Key_Return)
    assert page.canvas.view.scale > scale
    clusters = page.canvas.clusters
    assert clusters is not None
    at = next(at for at in range(len(clusters)) if clusters.entry(at) == 0)
    page.canvas.move_to(page.canvas.view._replace(x=clusters.xs[at], y=clusters.ys[at], scale=20_000.0))
    qtbot.keyClick(page.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_page == "entry")


def test_the_wheel_zooms_and_the_mouse_pushes(page: MapPage, qtbot: QtBot) -> None:
    before = page.canvas.view
    middle = page.canvas.rect().center()
    qtbot.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(page.canvas, middle - page.canvas.rect().center() / 4)
    qtbot.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=middle - page.canvas.rect().center() / 4)
    assert page.canvas.view.x > before.x
    assert page.canvas.view.scale == before.scale


def test_an_entry_is_shown_on_the_map_and_a_row_in_find(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.show_on("map", "example/home")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    clusters = page.canvas.clusters
    assert clusters is not None
    assert [clusters.place(at) for at in page.canvas.chosen] == list(PLACED["example/home"])
    assert "example/home" in titles(page)
    page.list.to_find.click()
    assert window.current_page == "find"
    qtbot.waitUntil(lambda: window.find_page.record.ref == "example/home")


def test_an_entry_that_was_not_found_is_shown_all_the_same(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    window.find_page.look_for("circle", {})
    window.desk.show_on("map", "example/clinic")
    settle(window, page, qtbot)
    assert sorted(titles(page)) == ["example/clinic"]
    assert len(page.canvas.chosen) == 2


def test_of_an_entry_without_a_place_that_is_said(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.noticed) as said:
        window.desk.show_on("map", "example/line")
    assert said.args == ["No place on the map is known of this entry."]


def test_the_place_one_searches_near_is_ringed_and_fills_the_map(window: MainWindow, qtbot: QtBot) -> None:
    window.find_page.searching.set_near(PLACES[0])
    window.find_page.searching.set_within(25.0)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    assert page.canvas.near == PLACES[0]
    assert page.canvas.within_km == 25.0
    across = page.canvas.view.width / page.canvas.view.scale * 111
    assert 50 < across < 250
    assert "Port Amary" in page.list.text.text()


def test_another_library_is_shown_when_it_is_open(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(FakeLibrary())
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    library = FakeLibrary()
    library.rows = library.rows[1:2]
    window.desk.library = library
    page.use_library()
    settle(window, page, qtbot)
    assert page.canvas.clusters is not None
    assert page.canvas.clusters.points.found == 1


def test_names_that_no_library_knew_are_written_when_one_is_open(
    window: MainWindow, page: MapPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    pictures = []
    for name in ("{}", "Land of {}"):
        monkeypatch.setattr(window.desk, "label", lambda _facet, code, name=name: name.format(code))
        page.use_library()
        settle(window, page, qtbot)
        page.canvas.move_to(page.canvas.view._replace(x=37.9, y=0.2, scale=60.0))
        qtbot.waitUntil(lambda: page.ground._is_good(page.canvas.view))
        pictures.append(page.canvas.grab().toImage())
    assert pictures[0] != pictures[1]


def test_the_map_begins_at_the_area_that_was_chosen(make_window: MakeWindow, qtbot: QtBot) -> None:
    keeping = Keeping()
    keeping.choose(Settings("KE"))
    window = make_window(FakeLibrary(), keeping=keeping)
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    assert (page.canvas.view.x, page.canvas.view.y) == pytest.approx((37.9, 0.2), abs=1.0)


def test_that_nothing_found_has_a_place_is_said(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    window.find_page.look_for("listening line", {})
    window.go("map")
    settle(window, page, qtbot)
    assert titles(page) == []
    assert page.list.text.text().startswith("Nothing that was found has a place")


def test_going_away_while_the_ground_is_painted_loses_nothing(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(FakeLibrary())
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    window.go("find")
    window.go("map")
    settle(window, page, qtbot)
    assert page.ground._base is not None
    assert page.ground._is_good(page.canvas.view)


def test_the_map_is_not_mirrored_where_the_language_is(window: MainWindow, page: MapPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    west, east = page.canvas.view.on_screen(-31.0, 0.0), page.canvas.view.on_screen(-29.0, 0.0)
    assert west[0] < east[0]
    assert page.canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_find_asks_for_is_what_the_map_asks_for(window: MainWindow) -> None:
    window.find_page.search_for("nothing of the kind")
    window.find_page.searching.set_near(Point(1.0, 2.0, "There"))
    asked = window.desk.asked.request
    assert asked is not None
    assert (asked.text, asked.near) == ("nothing of the kind", Point(1.0, 2.0, "There"))
