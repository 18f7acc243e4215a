"""The crisis page on paper: one page, every number as it is dialled, nothing of another area."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.crisis.sheet import CrisisSheet, EmergencyCall, WalkIn
from phcdesk.gui.crisis.page import CrisisPage
from phcdesk.gui.crisis.printing import paper_of, print_sheet
from phcdesk.gui.desk import Desk
from phcdesk.gui.paper.printer import new_printer
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.marks import without_marks
from phcdesk.model import Assurance, EmergencyNumber, Phone
from phcdesk.paper.blocks import Caution, Facts, Heading, Number
from phcdesk.search.results import Hit, Reported

CHECKED = Assurance("sources-agree", "2026-08", 2)
LINE = Hit(
    "x/line", "service", "Valley Line", "p", 1.0, country="NV", assurance=CHECKED,
    phones=(Phone("0800 960 001", dialling="then press 2"), Phone("0800 960 002", type="text")),
)  # fmt: skip
SHEET = CrisisSheet(
    "NV",
    calls=(EmergencyCall("112", ("general",), EmergencyNumber("general", "112", CHECKED)),),
    lines=tuple(replace(LINE, ref=f"x/{at}", title=f"Line {at}") for at in range(40)),
    walk_ins=(WalkIn(replace(LINE, title="Harbour house"), "Just come in."),),
    steps=("Look", "Listen", "Link"),
)


def test_a_sheet_with_many_lines_is_one_page_and_says_every_number_on_it(bare_desk: Desk, tmp_path: Path) -> None:
    paper = paper_of(SHEET, bare_desk)
    printer = new_printer(paper.size)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    print_sheet(paper, printer)
    pages = PdfReader(tmp_path / "page.pdf").pages
    assert len(pages) == 1
    text = " ".join(without_marks(pages[0].extract_text()).split())
    for words in ("112", "0800 960 001", "0800 960 002", "Harbour house", "Listen"):
        assert words in text


def test_what_is_printed_names_the_area_the_day_and_what_is_invented(bare_desk: Desk) -> None:
    paper = paper_of(replace(SHEET, fictional=True), bare_desk)
    assert "Norvania" in paper.title
    assert str(date(2026, 11, 21)) in paper.footer
    kinds = [type(block) for block in paper.blocks]
    assert kinds[:3] == [Heading, Caution, Number]
    assert Facts in kinds


def test_without_any_number_it_says_so(bare_desk: Desk) -> None:
    paper = paper_of(CrisisSheet("ZZ"), bare_desk)
    assert [type(block) for block in paper.blocks] == [Heading, Caution]


def test_a_number_reported_as_dead_is_the_last_that_is_printed_of_a_line_and_says_so(bare_desk: Desk) -> None:
    dead = Reported("dead-number", "2026-11-22", "0800 960 001")
    line = replace(LINE, phones=LINE.phones[::-1], reported=(dead,))
    call = replace(SHEET.calls[0], reported=(replace(dead, number="112"),))
    paper = paper_of(replace(SHEET, calls=(call,), lines=(line,), walk_ins=()), bare_desk)
    (facts,) = [block for block in paper.blocks if isinstance(block, Facts)]
    said = [without_marks(words.text) for words in facts.rows[0][1]]
    assert said[0] == "0800 960 002"
    assert "Reported here on 2026-11-22: the number 0800 960 001 was dead." in said
    assert not [text for text in said if text.startswith("0800 960 001")]
    (number,) = [block for block in paper.blocks if isinstance(block, Number)]
    assert number.number == "112"
    said = [without_marks(words.text) for words in number.about]
    assert "Reported here on 2026-11-22: the number 112 was dead." in said


@pytest.mark.parametrize("chosen", [True, False])
def test_the_button_prints_only_when_a_printer_was_chosen(
    make_window: Callable[..., MainWindow], library: object, tmp_path: Path, qtbot: QtBot, chosen: bool
) -> None:
    keeping = Keeping()
    keeping.choose(Settings(country="NV"))
    window = make_window(library, keeping=keeping)
    window.go("crisis")
    qtbot.waitUntil(lambda: window.desk.crisis.sheet is not None and window.tasks.is_idle)
    page = window.page("crisis")
    assert isinstance(page, CrisisPage)
    target = tmp_path / "page.pdf"

    def ask(printer: QPrinter, _parent: object) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return chosen

    page.ask_printer = ask
    page.print.click()
    assert target.exists() is chosen
