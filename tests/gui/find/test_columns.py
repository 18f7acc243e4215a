"""What gives way in a narrow window: the record covers the results, and the facets fold into a button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.find.facet_box import FacetBox
from phcdesk.gui.find.page import FindPage
from phcdesk.gui.look import theme
from phcdesk.gui.window import MainWindow

Key = Qt.Key


@pytest.fixture
def narrow(make_window: object, library: object) -> FindPage:
    return make_window(library, 800, 600).find_page  # type: ignore[operator, no-any-return]


@pytest.fixture
def page(window: MainWindow) -> FindPage:
    return window.find_page


def test_a_wide_window_shows_all_three(page: FindPage) -> None:
    assert page.facets.isVisible()
    assert page.view.isVisible()
    assert page.record.isVisible()
    assert not page.bar.facets_button.isVisible()


def test_a_narrow_window_folds_the_facets_into_a_button_that_counts_the_filters(narrow: FindPage, qtbot: QtBot) -> None:
    assert not narrow.facets.isVisible()
    assert narrow.bar.facets_button.text() == "Filters"
    with qtbot.waitSignal(narrow.facets_shown):
        narrow.set_filter("cost", "free", True)
    with qtbot.waitSignal(narrow.facets_shown):
        narrow.set_filter("country", "NV", True)
    assert narrow.bar.facets_button.text() == "Filters (2)"


def test_the_folded_facets_are_opened_used_and_left_by_keys(narrow: FindPage, qtbot: QtBot) -> None:
    button = narrow.bar.facets_button
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Return)
    assert narrow.facets.isVisible()
    assert narrow.view.isVisible()
    box = narrow.window().focusWidget()
    assert isinstance(box, FacetBox)
    with qtbot.waitSignal(narrow.facets_shown):
        qtbot.keyClick(box, Key.Key_Space)
    qtbot.keyClick(box, Key.Key_Escape)
    assert not narrow.facets.isVisible()
    assert button.hasFocus()


def test_the_facets_lie_over_the_results_inside_the_page(narrow: FindPage) -> None:
    narrow.bar.facets_button.click()
    assert narrow.facets.width() < narrow.columns.width()
    assert narrow.facets.height() == narrow.columns.height()
    boxes = [box for box in narrow.facets.findChildren(FacetBox) if box.isVisible()]
    assert boxes
    assert all(box.width() > narrow.facets.width() - 80 for box in boxes)


def test_opening_a_result_takes_the_facets_away(narrow: FindPage, qtbot: QtBot) -> None:
    narrow.bar.facets_button.click()
    with qtbot.waitSignal(narrow.record_shown):
        narrow.open_row(0, enter=True)
    assert not narrow.facets.isVisible()
    assert narrow.record.back.isVisible()
    narrow.record.back.click()
    assert narrow.view.isVisible()
    assert not narrow.record.isVisible()


def test_a_window_made_wide_again_has_its_columns_as_they_were(
    make_window: object, library: object, qtbot: QtBot
) -> None:
    page = make_window(library, 1280, 800).find_page  # type: ignore[operator]
    before = page.facets.width()
    page.window().resize(800, 600)
    qtbot.waitUntil(lambda: page.columns.is_folded)
    kept = page.columns.sizes()
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: not page.columns.is_folded)
    assert abs(page.facets.width() - before) <= 5  # the width of a handle
    assert page.columns.sizes() == kept


def test_the_widths_of_the_columns_are_kept(make_window: object, library: object, qtbot: QtBot) -> None:
    first = make_window(library).find_page  # type: ignore[operator]
    splitter = first.columns._splitter
    splitter.moveSplitter(290, 1)
    widths = splitter.sizes()
    assert widths[0] == 290
    second = make_window(library).find_page  # type: ignore[operator]
    second.columns.restore_sizes(first.columns.sizes())
    assert second.columns._splitter.sizes() == widths


@pytest.mark.parametrize("nonsense", ["", "zz", "00ff", "1,2", "a,b,c"])
def test_widths_that_cannot_be_read_change_nothing(page: FindPage, nonsense: str) -> None:
    before = page.columns._splitter.sizes()
    page.columns.restore_sizes(nonsense)
    assert page.columns._splitter.sizes() == before


def test_the_titles_of_facets_are_headings(page: FindPage) -> None:
    titles = [label for label in page.facets.findChildren(QLabel) if label.isVisible()]
    assert titles
    for title in titles:
        spoken = QAccessible.queryAccessibleInterface(title)
        assert spoken.role() == QAccessible.Role.Heading


def test_the_tab_key_goes_through_the_page_as_one_reads_it(page: FindPage, qtbot: QtBot) -> None:
    counts = {"type": {f"t{at:02}": at for at in range(1, 13)}, "topic": {"rights": 2}}
    page.facets.show_counts(counts, {})
    page.set_filter("cost", "free", True)
    qtbot.waitUntil(lambda: len(visible(page.bar.row)) > 1)
    order = tab_order(page)
    positions = [order.index(one) for one in (
        page.bar.box, page.bar.place.town, *visible(page.bar.row)[:1], *visible(page.facets), page.view
    )]  # fmt: skip
    assert positions == sorted(positions)


def visible(inside: QWidget) -> list[QWidget]:
    """The buttons and boxes in sight, in the order of reading."""
    shown: list[QWidget] = [one for one in inside.findChildren(QPushButton) if one.isVisible()]
    shown += [one for one in inside.findChildren(FacetBox) if one.isVisible()]
    return sorted(shown, key=lambda one: (one.y(), one.x()))


def tab_order(page: FindPage) -> list[QWidget]:
    """The widgets of the window as the Tab key comes to them, from the search box on."""
    order: list[QWidget] = []
    at: QWidget | None = page.bar.box
    while at is not None and at not in order:
        order.append(at)
        at = at.nextInFocusChain()
    return order


def test_large_text_folds_earlier_and_makes_rows_of_facets_taller(
    make_window: object, library: object, desk: QApplication
) -> None:
    try:
        theme.apply(desk, theme.LIGHT, 2.0)
        page = make_window(library, 1280, 800).find_page  # type: ignore[operator]
        assert page.columns.is_folded
        page.bar.facets_button.click()
        box = next(box for box in page.facets.findChildren(FacetBox) if box.isVisible())
        assert box.height() >= box.fontMetrics().height()
    finally:
        theme.apply(desk, theme.LIGHT)
