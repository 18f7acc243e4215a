"""The record of a country: whom to call, what the library has about it, and its figures as plots and as a table."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from phcdesk.gui.record.plots.table import FiguresTable
from phcdesk.model import Assurance, Country, EmergencyNumber


def rows_of(table: FiguresTable) -> list[list[str]]:
    rows = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        rows.append(["" if item is None else item.text() for item in items])
    return [[text.replace("\u2066", "").replace("\u2069", "") for text in row] for row in rows]


def test_a_country_shows_numbers_finders_figures_and_sources(record: Any) -> None:
    record.open("country-NV")
    texts = "\n".join(record.said())
    for expected in (
        "Norvania", "All emergencies", "112", "Ambulance", "118", "Find Help · Ministry of Health",
        "https://findhelp.example.org/", "Workforce", "Psychiatrists",
        "1.4 (1.1 to 1.9) per 100 000 people · 2020 · [1]",
        "[1] https://example.org", "CC-BY-4.0",
    ):  # fmt: skip
        assert expected in texts, expected


def test_each_emergency_number_says_how_far_it_was_checked(record: Any) -> None:
    record.open("country-NV")
    assert "One public source, 2019; not confirmed, nobody has called it" in record.said()
    assert "unconfirmed; source of 2019" in record.said()


def test_a_number_that_several_services_answer_is_shown_once(record: Any) -> None:
    checked = Assurance(method="sources-agree", as_of="2026-04", agreement=2)
    numbers = tuple(EmergencyNumber(service, "999", checked) for service in ("police", "ambulance", "fire"))
    record.show(Country(id="c", name="Somewhere", country="XX", emergency_numbers=numbers))
    assert record.said().count("999") == 1
    assert "Ambulance, Police, Fire" in record.said()


def test_opening_a_country_puts_the_focus_on_its_first_number(record: Any) -> None:
    record.open("country-NV")
    record.pane.enter()
    assert record.pane.focusWidget().accessibleName() == "Copy number 112"


def test_an_invented_country_says_so_above_everything(record: Any) -> None:
    record.open("country-NV")
    assert "Fictional: for training. Do not call." in record.said()


def test_the_lines_of_the_country_are_there_with_their_numbers_and_lead_to_their_records(
    record: Any, qtbot: QtBot
) -> None:
    record.open("country-NV")
    record.buttons()["Norvania Listening Line: copy number 0800 960 001"].click()
    assert QGuiApplication.clipboard().text() == "0800 960 001"
    with qtbot.waitSignal(record.desk.entry_wanted) as wanted:
        record.buttons()["Open the record of Norvania Listening Line"].click()
    assert wanted.args == ["example/line"]


def test_yes_or_no_is_said_once(record: Any) -> None:
    record.open("country-NV")
    assert "yes · 2017 · [1]" in record.said()
    assert "Yes in 111 of 188 countries in this library." in record.said()
    assert not any("yes/no" in text for text in record.said())


def test_only_a_number_with_peers_has_a_plot_and_its_words_are_its_name(record: Any) -> None:
    record.open("country-NV")
    strips = record.page.figures.strips()
    names = [strip.accessibleName().replace("\u2066", "").replace("\u2069", "") for strip in strips]
    expected = (
        "Psychiatrists, 2020: 1.4 (1.1 to 1.9) per 100 000 people. Median of 146 countries in this library: 1.7; "
        "middle half 0.2 to 6.5. This country is below the median, in the middle half."
    )
    assert names == [expected]


def test_the_same_figures_are_in_a_table(record: Any, qtbot: QtBot) -> None:
    record.open("country-NV")
    record.page.figures.as_table.click()
    table = record.page.figures.table
    assert table.isVisible()
    assert not any(strip.isVisible() for strip in record.page.figures.strips())
    assert rows_of(table)[0] == [
        "Psychiatrists", "1.4 (1.1 to 1.9) per 100 000 people", "2020", "1.7", "0.2–6.5", "146", "2013 to 2017", "[1]",
    ]  # fmt: skip
    assert rows_of(table)[1][3:7] == ["", "", "", ""]
    record.page.figures.as_table.click()
    assert not table.isVisible()


def test_a_cell_of_the_table_is_copied_with_the_keys(record: Any, qtbot: QtBot) -> None:
    record.open("country-NV")
    record.page.figures.as_table.click()
    table = record.page.figures.table
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("1.4 (")


def test_no_row_of_the_table_is_cut_off_and_it_needs_no_scroll_bar_of_its_own(dressed: Any) -> None:
    dressed.open("country-NV")
    dressed.page.figures.as_table.click()
    table = dressed.page.figures.table
    assert table.verticalHeader().length() <= table.viewport().height()
    for row in range(table.rowCount()):
        room = QRect(0, 0, table.columnWidth(1) - 16, 10_000)
        needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, table.item(row, 1).text())
        assert needed.height() <= table.rowHeight(row)


def test_copy_everything_has_the_figures_with_their_peers(record: Any) -> None:
    record.open("country-NV")
    record.page.buttons.everything.click()
    copied = QGuiApplication.clipboard().text()
    assert "Psychiatrists: 1.4 (1.1 to 1.9) per 100 000 people (2020); Median of 146" in copied


def test_a_country_of_which_nothing_more_is_known_shows_no_empty_part(record: Any) -> None:
    record.show(Country(id="c", name="Somewhere", country="XX"))
    assert not {"Emergency numbers", "Crisis lines", "Published figures"} & set(record.said())


def test_the_parts_of_a_country_are_headings(record: Any) -> None:
    record.open("country-NV")
    headings = {
        label.text()
        for label in record.page.findChildren(QLabel)
        if label.isVisible() and QAccessible.queryAccessibleInterface(label).role() == QAccessible.Role.Heading
    }
    assert {"Norvania", "Emergency numbers", "Crisis lines", "Published figures", "Workforce", "Beds"} <= headings


def test_the_next_country_builds_no_new_widgets(record: Any) -> None:
    record.open("country-NV")
    before = len(record.page.findChildren(QLabel))
    record.open("country-NV")
    assert len(record.page.findChildren(QLabel)) == before


@pytest.mark.parametrize("width", [400, 1200])
def test_nothing_is_wider_than_the_page(dressed: Any, qtbot: QtBot, width: int) -> None:
    dressed.open("country-NV")
    dressed.pane.resize(width, 700)
    assert dressed.page.widget().minimumSizeHint().width() <= width
