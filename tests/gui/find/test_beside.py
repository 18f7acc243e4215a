"""The quiet line under the rows: whom to call when nothing among them can be used in the country."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.find.page import FindPage
from phcdesk.gui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> FindPage:
    return window.find_page


def look_for(qtbot: QtBot, page: FindPage, text: str) -> None:
    with qtbot.waitSignal(page.facets_shown, check_params_cb=lambda request: request == page.searching.newest):
        page.bar.box.setText(text)


def helped(qtbot: QtBot, page: FindPage) -> None:
    look_for(qtbot, page, "most of these")
    page.beside.ask()
    qtbot.waitUntil(page.beside.isVisible)


def test_the_first_to_call_is_named_under_rows_that_do_not_help(page: FindPage, qtbot: QtBot) -> None:
    helped(qtbot, page)
    assert page.beside.words().startswith("When nothing fits: ")
    assert page.model.rowCount() == 3


def test_rows_that_help_have_no_such_line(page: FindPage, qtbot: QtBot) -> None:
    look_for(qtbot, page, "low")
    page.beside.ask()
    qtbot.waitUntil(lambda: page.desk.tasks.is_idle)
    assert page.beside.isHidden()


def test_the_next_key_takes_the_line_away(page: FindPage, qtbot: QtBot) -> None:
    helped(qtbot, page)
    look_for(qtbot, page, "low")
    assert page.beside.isHidden()


def test_typing_does_not_ask_for_help_at_every_key(page: FindPage, qtbot: QtBot) -> None:
    look_for(qtbot, page, "most of these")
    assert not page.desk.tasks.waits_for("beside")


@pytest.mark.parametrize("way", ["button", "escape"])
def test_all_that_helps_is_one_press_away_and_the_rows_one_press_back(page: FindPage, qtbot: QtBot, way: str) -> None:
    helped(qtbot, page)
    page.beside.click()
    assert not page.middle.shows_rows
    assert "No service of this country" in page.nothing.said()
    assert page.focusWidget().text() == "Back to the results"
    if way == "button":
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    else:
        assert page.go_back()
    assert page.middle.shows_rows
    assert page.beside.isVisible()
    assert not page.go_back()


def test_a_message_in_place_of_rows_is_no_way_back_to_older_rows(page: FindPage, qtbot: QtBot) -> None:
    helped(qtbot, page)
    page.beside.click()
    page.nothing.show_message("This did not work", "")
    assert not page.go_back()
