"""The map on paper: every number of the list exactly, over as many pages as it takes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.look import theme
from phcdesk.gui.map.base import Ground
from phcdesk.gui.map.page import MapPage
from phcdesk.gui.map.printing import PrintedMap, PrintedRow, print_map, printed
from phcdesk.gui.map.projection import View
from phcdesk.gui.window import MainWindow
from tests.gui.map.test_page import settle


def text_of(file: Path) -> list[str]:
    """The words of each page; how Qt parts them in a PDF says nothing."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(file.read_bytes())).pages]


def writer(file: Path) -> QPdfWriter:
    made = QPdfWriter(str(file))
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return made


def test_what_is_in_sight_is_printed_with_its_numbers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    assert print_map(writer(tmp_path / "map.pdf"), printed(page))
    text = "\n".join(text_of(tmp_path / "map.pdf"))
    assert "01632 960 144" in text
    assert "01632 960 203" in text
    assert "Mother and Baby Wellbeing Clinic" in text
    assert "Natural Earth" in text


def test_what_nobody_may_overlook_is_printed_with_the_entry(window: MainWindow, qtbot: QtBot) -> None:
    window.go("map")
    page = window.page("map")
    assert isinstance(page, MapPage)
    settle(window, page, qtbot)
    cautions = {row.title: row.cautions for row in printed(page).rows}
    assert cautions["Mother and Baby Wellbeing Clinic"].startswith("FICTIONAL")
    assert cautions["New Parents Circle"].startswith("Example, not a place to refer to")


def test_a_long_list_goes_on_over_pages_and_loses_no_number(desk: QApplication, tmp_path: Path) -> None:
    rows = [PrintedRow(f"Service {at}", "Town · 3 km north", f"01632 960 {at:03}", "checked") for at in range(90)]
    ground = Ground((), theme.LIGHT)
    view = View(0.0, 0.0, 3.0, 700.0, 500.0)
    what = PrintedMap("Map", "90 found", "Outlines", ground, str, None, view, None, None, rows, "21 November 2026")
    assert print_map(writer(tmp_path / "long.pdf"), what)
    pages = text_of(tmp_path / "long.pdf")
    assert len(pages) > 3
    assert all(row.number in "\n".join(pages) for row in rows)
    assert all("21 November 2026" in page for page in pages)
