"""What is missing where: words in every cell, by keyboard, to Find and to a file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.find.chips import Chip
from phcdesk.gui.gaps.page import GapsPage
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.marks import without_marks

Role = Qt.ItemDataRole


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> GapsPage:
    window.go("gaps")
    made = window.page("gaps")
    assert isinstance(made, GapsPage)
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def texts(page: GapsPage, role: Role = Role.DisplayRole) -> list[list[object]]:
    model = page.model
    rows = [[model.index(row, column).data(role) for column in range(4)] for row in range(2)]
    return [[without_marks(said) if isinstance(said, str) else said for said in row] for row in rows]


def test_every_cell_says_in_words_which_of_the_states_it_is(page: GapsPage) -> None:
    assert texts(page) == [["1", "1 old", "none", "2 + 1 old"], ["not known"] * 4]


def test_no_two_states_have_the_same_ground(page: GapsPage) -> None:
    grounds = texts(page, Role.BackgroundRole)
    assert len({ground.name() for row in grounds for ground in row}) == 4  # type: ignore[attr-defined]


def test_a_screen_reader_hears_the_kind_the_area_and_what_is_known(page: GapsPage) -> None:
    spoken = texts(page, Role.AccessibleTextRole)
    assert spoken[0][0] == "Crisis helpline, Norvania: 1 checked within a year, 0 longer ago"
    assert "not known, because some services there are not classified" in str(spoken[1][0])


def test_what_is_most_missing_can_come_first(page: GapsPage) -> None:
    page.order.setCurrentIndex(page.order.findData("missing"))
    page.order.activated.emit(page.order.currentIndex())
    assert page.model.headerData(0, Qt.Orientation.Vertical) == "Tavira Valley"


def test_a_column_sorts_what_is_missing_first_and_then_last(page: GapsPage) -> None:
    page.model.sort(0, Qt.SortOrder.AscendingOrder)
    assert page.model.index(0, 0).data() == "not known"
    page.model.sort(0, Qt.SortOrder.DescendingOrder)
    assert without_marks(page.model.index(0, 0).data()) == "1"


@pytest.mark.parametrize(("columns", "filters"), [(0, {"type": ("day-centre",), "country": ("NV",)}),
                                                  (1, {"country": ("NV",)})])  # fmt: skip
def test_enter_on_any_cell_shows_in_find_what_it_counts_and_nothing_else(
    page: GapsPage, window: MainWindow, qtbot: QtBot, columns: int, filters: dict[str, tuple[str, ...]]
) -> None:
    page.kinds.setCurrentIndex(columns)
    page.kinds.activated.emit(columns)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0, 3))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert window.current_page == "find"
    asked = window.find_page.searching
    assert (asked.filters, asked.conditions.only.entries) == (filters, (0, 1, 2))  # type: ignore[union-attr]
    chips = [chip.text() for chip in window.find_page.bar.findChildren(Chip) if chip.isVisible()]
    assert any(text.startswith("Counted: ") and "Norvania" in text for text in chips)
    asked.drop("counted", "")
    assert asked.conditions.only is None


def test_what_a_cell_counted_is_no_condition_any_more_when_the_library_is_another(
    page: GapsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.view.setCurrentIndex(page.model.index(0, 3))
    page.view.activated.emit(page.model.index(0, 3))
    window.find_page.searching.release()
    assert window.find_page.searching.conditions.only is None


def test_the_table_is_saved_as_a_file(page: GapsPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "gaps.csv"
    page.ask_file = lambda: str(target)
    page.export.click()
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][:4] == ["Norvania", "", "1", "1 old"]


def test_an_administrator_comes_here_from_the_packs(window: MainWindow) -> None:
    window.go("packs")
    window.desk.page_wanted.emit("gaps")
    assert window.current_page == "gaps"
