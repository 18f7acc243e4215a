"""The page on quality: what it says of a pack and of a source, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.page_names import QUALITY
from phcdesk.gui.quality.page import QualityPage
from phcdesk.gui.quality.sections import FindingPart, PlotPart
from phcdesk.gui.window import MainWindow


def shown(window: MainWindow, ref: str, qtbot: QtBot) -> QualityPage:
    window.desk.show_on(QUALITY, ref)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    page = window.page(QUALITY)
    assert isinstance(page, QualityPage)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> QualityPage:
    return shown(window, next(iter(window.desk.packs)), qtbot)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Name,Phone,Town,Country\nRose Clinic,0000,Kisumu,KE\nHill Clinic,,Kisumu,KE\n", "utf-8")
    return path


def test_a_pack_is_measured_and_said_in_sentences(page: QualityPage) -> None:
    assert page.title.text().startswith("Quality of")
    assert "looked at" in page.summary.text()
    assert page.findChildren(PlotPart)
    assert page.save.isEnabled()


def test_a_source_is_measured_without_being_installed(window: MainWindow, source: Path, qtbot: QtBot) -> None:
    page = shown(window, str(source), qtbot)
    assert page.summary.text().startswith("2 ")
    assert page.advice.text().startswith("1. Numbers that look dead: 1 ")


def test_what_cannot_be_read_is_a_sentence(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = shown(window, str(tmp_path / "gone.csv"), qtbot)
    assert "gone.csv" in page.summary.text()
    assert not page.save.isEnabled()


def test_enter_on_a_row_opens_the_entry_of_a_pack(page: QualityPage, qtbot: QtBot) -> None:
    part = next(one for one in page.findChildren(FindingPart) if one.table.rowCount())
    part.table.setCurrentCell(0, 0)
    with qtbot.waitSignal(page.desk.entry_wanted) as wanted:
        qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert "/" in wanted.args[0]


def test_rows_of_a_source_lead_nowhere(window: MainWindow, source: Path, qtbot: QtBot) -> None:
    page = shown(window, str(source), qtbot)
    part = next(one for one in page.findChildren(FindingPart) if one.table.rowCount())
    part.table.setCurrentCell(0, 0)
    with qtbot.assertNotEmitted(page.desk.entry_wanted):
        qtbot.keyClick(part.table, Qt.Key.Key_Return)


def test_every_plot_can_be_read_as_a_table(page: QualityPage) -> None:
    page.as_table.click()
    for part in page.findChildren(PlotPart):
        assert part.table is not None
        assert not part.table.isHidden()
        assert part.bars.isHidden()
    page.as_table.click()
    assert all(not part.bars.isHidden() for part in page.findChildren(PlotPart))


def test_plots_say_what_they_show(page: QualityPage) -> None:
    assert all(part.bars.accessibleName() for part in page.findChildren(PlotPart))


def test_it_is_saved_as_a_page(page: QualityPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.save_as(tmp_path / "quality.html")
    qtbot.waitUntil(lambda: page.desk.tasks.is_idle)
    assert (tmp_path / "quality.html").read_text("utf-8").startswith("<!doctype html>")


def test_without_a_pack_it_says_how_to_come_to_one(window: MainWindow) -> None:
    window.go(QUALITY)
    page = window.page(QUALITY)
    assert isinstance(page, QualityPage)
    assert "Packs" in page.summary.text()
