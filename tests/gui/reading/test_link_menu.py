"""Links on a page: mouse or keyboard follows one to another page; an address is shown, can be copied, and no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.reading.document import PagedDocument
from tests.gui.reading.fake_reader import LEFT, LETTER, LINE, TOP, FakeReader

ADDRESS = "https://example.org/a?b=1&c=2"
TO_PAGE = (LEFT, TOP, LEFT + 8 * LETTER, TOP + LINE / 2, 4, "")
AWAY = (LEFT, TOP + LINE, LEFT + 8 * LETTER, TOP + LINE * 1.5, 0, ADDRESS)

Show = Callable[..., None]


def lines(view: PagedDocument) -> list[str]:
    view.bar.menu.aboutToShow.emit()
    return [one.text().translate(dict.fromkeys((0x2066, 0x2069))) for one in view.menu.links.actions()]


def press(view: PagedDocument, link: tuple[float, float, float, float, int, str], qtbot: QtBot) -> None:
    pages = view.pages
    scale, rect = pages._layout.scales[1], pages._layout.rect(2, pages.viewport().width())
    down = pages.verticalScrollBar().value()
    at = QPoint(round(rect.left() + (link[0] + 5) * scale), round(rect.top() + (link[1] + 3) * scale - down))
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_link_to_another_page_is_followed_by_the_mouse(
    view: PagedDocument, show: Show, reader: FakeReader, qtbot: QtBot
) -> None:
    reader.links = (TO_PAGE,)
    show(view)
    press(view, TO_PAGE, qtbot)
    assert view.page == 4


def test_the_links_of_the_page_are_lines_of_the_menu(
    view: PagedDocument, show: Show, reader: FakeReader, qtbot: QtBot
) -> None:
    reader.links = (TO_PAGE, AWAY)
    show(view)
    assert lines(view) == ["Page 4: Low mood", "Copy link: " + ADDRESS.replace("&", "&&")]
    view.menu.links.actions()[0].trigger()
    assert view.page == 4


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_address_is_shown_and_copied_and_never_opened(
    view: PagedDocument, show: Show, reader: FakeReader, qtbot: QtBot
) -> None:
    reader.links = (AWAY,)
    show(view)
    press(view, AWAY, qtbot)
    assert view.page == 2
    [line] = view.menu.links._one.actions()
    line.trigger()
    assert QGuiApplication.clipboard().text() == ADDRESS
    view.menu.links._one.hide()


def test_where_there_are_no_links_there_is_no_menu_of_them(view: PagedDocument, show: Show) -> None:
    show(view)
    assert lines(view) == []
    assert not view.menu.links.menuAction().isVisible()
