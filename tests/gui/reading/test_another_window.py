"""Another theme, language or size of text builds the window anew: a document is open in it where one was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.resuming import resume, resumed
from phcdesk.gui.window import MainWindow
from tests.gui.conftest import FakeLibrary, MakeWindow

Again = Callable[[], MainWindow]


@pytest.fixture
def first(make_window: MakeWindow, library: FakeLibrary, qtbot: QtBot) -> MainWindow:
    """A window in which a document was found and opened."""
    window = make_window(library)
    window.resize(1280, 800)
    window.find_page.search_for("manual")
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.find_page.model.rowCount() == 1)
    with qtbot.waitSignal(window.find_page.record_shown):
        window.find_page.bar.box.returnPressed.emit()
    wait(window, qtbot)
    return window


@pytest.fixture
def again(first: MainWindow, make_window: MakeWindow, library: FakeLibrary, qtbot: QtBot) -> Again:
    def build() -> MainWindow:
        where = resumed(first)
        other: MainWindow = make_window(library)
        resume(other, where)
        first.close()
        wait(other, qtbot)
        return other

    return build


def wait(window: MainWindow, qtbot: QtBot) -> None:
    def is_quiet() -> bool:
        return window.desk.library is not None and window.tasks.is_idle and window.desk.reading.is_idle

    for _ in range(3):
        qtbot.waitUntil(is_quiet)


def read_in(window: MainWindow) -> PagedDocument:
    page = window.page(window.current_page).record.page()  # type: ignore[attr-defined]
    assert isinstance(page, PagedDocument)
    return page


def test_the_place_and_the_size_are_the_same(first: MainWindow, again: Again, qtbot: QtBot) -> None:
    read_in(first).pages.set_zoom(2.0)
    read_in(first).go_to(4)
    view = read_in(again())
    assert (view.page, view.pages.zoom, view.view) == (4, 2.0, "pages")


def test_who_was_in_the_document_is_in_it_again(again: Again) -> None:
    assert read_in(again()).pages.hasFocus()


def test_what_was_read_over_the_whole_width_is_so_again_and_escape_leads_to_the_results(
    first: MainWindow, again: Again, qtbot: QtBot
) -> None:
    qtbot.keyClick(read_in(first).pages, Qt.Key.Key_F11)
    wait(first, qtbot)
    read_in(first).go_to(3)
    window = again()
    assert window.current_page == "entry"
    assert read_in(window).page == 3
    window.go_back()
    assert window.current_page == "find"


def test_nothing_is_opened_where_nothing_was_read(first: MainWindow, again: Again) -> None:
    first.find_page.record.show_message("Nothing")
    assert again().find_page.record.ref == ""
