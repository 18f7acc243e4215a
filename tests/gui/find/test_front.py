"""The first frame of the Find page: what is typed into it goes on in the page, and nothing moves under the eyes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.gui.look import theme
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.window import MainWindow
from tests.gui.conftest import STYLES, now

Front = Callable[[int], MainWindow]


@pytest.fixture
def front(desk: object, qtbot: QtBot, library: LibraryPort) -> Front:
    """A window of which only the first frame is there."""

    def make(width: int = 1280) -> MainWindow:
        window = MainWindow(Place(lambda: library, ("no-such-program",)), theme.LIGHT, Keeping(), now)
        theme.dress(window, theme.LIGHT, STYLES)
        window.resize(width, 800)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.first_painted):
            window.show()
        return window

    return make


def place_in(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_what_is_typed_into_the_first_frame_goes_on_in_the_page(front: Front, qtbot: QtBot) -> None:
    window = front(1280)
    box = window.focusWidget()
    assert isinstance(box, QLineEdit)
    assert window.finding is None
    qtbot.keyClicks(box, "lw")
    box.setCursorPosition(1)
    with qtbot.waitSignal(window.completed):
        pass
    assert window.focusWidget() is window.find_page.bar.box
    qtbot.keyClicks(window.focusWidget(), "o")
    assert window.find_page.bar.box.text() == "low"
    qtbot.waitUntil(lambda: window.find_page.found.text() == "2 found · all words matched")


def test_nothing_typed_leaves_the_box_of_the_page_as_it_is(front: Front, qtbot: QtBot) -> None:
    window = front(1280)
    with qtbot.waitSignal(window.completed):
        pass
    assert window.find_page.bar.box.text() == ""
    assert window.focusWidget() is window.find_page.bar.box


@pytest.mark.parametrize("width", [800, 1280])
def test_the_boxes_of_the_page_are_where_the_first_frame_had_them(front: Front, qtbot: QtBot, width: int) -> None:
    window = front(width)
    place = window.findChild(QFrame, "place")
    assert isinstance(place, QFrame)
    before = place_in(window, window.focusWidget()), place_in(window, place)
    with qtbot.waitSignal(window.completed):
        pass
    bar = window.find_page.bar
    qtbot.waitUntil(lambda: (place_in(window, bar.box), place_in(window, bar.place)) == before)


def test_a_window_that_is_closed_after_its_first_frame_ends(front: Front) -> None:
    window = front(1280)
    window.close()
    assert window.finding is None
