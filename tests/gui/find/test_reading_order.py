"""The order in which a screen reader meets Find: what is asked for, what narrows it, what was found, what is read."""

import pytest
from pytestqt.qtbot import QtBot
from spoken import nodes

from phcdesk.gui.find.page import FindPage
from phcdesk.gui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> FindPage:
    return window.find_page


def order(page: FindPage, *things: object) -> list[object]:
    """These things, in the order in which they are met."""
    return [node.thing for node in nodes(page.window()) if node.thing in things]


def test_the_search_comes_first_then_filters_results_and_record(page: FindPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.record_shown):
        page.open_row(0)
    parts = [page.bar.box, page.facets, page.view, page.record]
    assert order(page, *parts) == parts


def test_the_order_is_the_same_after_the_filters_were_folded_away(page: FindPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.record_shown):
        page.open_row(0)
    page.window().resize(800, 700)
    qtbot.waitUntil(lambda: page.columns.is_folded)
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: not page.columns.is_folded)
    parts = [page.bar.box, page.facets, page.view, page.record]
    assert order(page, *parts) == parts


def test_the_number_found_comes_before_the_results_where_it_stands_over_them(page: FindPage, qtbot: QtBot) -> None:
    page.window().resize(860, 700)
    qtbot.waitUntil(lambda: page.columns.is_narrow)
    parts = [page.found, page.view]
    assert order(page, *parts) == parts


def test_every_box_comes_after_its_heading_and_before_the_next(page: FindPage) -> None:
    counts = {facet: {f"{facet}{at:02}": 30 - at for at in range(12)} for facet in ("kind", "topic", "pack")}
    page.facets.show_counts(counts, {})
    groups = [group for group in page.facets._groups if group.shown]
    assert len(groups) == 3
    parts = [part for group in groups for part in (group.heading, *group.boxes, group.more)]
    assert order(page, *parts) == parts
