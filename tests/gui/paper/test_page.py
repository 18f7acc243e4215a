"""The page that prints: from a need to a slip by keys alone, what can be chosen, and what goes wrong."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.paths import resources_dir
from phcdesk.gui.paper.material import Choice, made, read
from phcdesk.gui.paper.page import PaperPage
from phcdesk.gui.paper.wanted import Wanted, booklet_of
from phcdesk.gui.shortlist.page import ShortlistPage
from phcdesk.gui.window import MainWindow
from phcdesk.kept.corrections import Correction
from phcdesk.paper.blocks import Number, Square
from phcdesk.paper.booklet import Contents
from phcdesk.progress import CancelToken
from phcdesk.search.results import Area, Point, Request
from tests.gui.conftest import FakeLibrary, MakeWindow

Key = Qt.Key
CLINIC, LINE, CARD, POLICY = "example/clinic", "example/line", "example/card", "example/policy"
MOST_KEYS = 12


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Waits until the window has answered and painted."""

    def wait() -> None:
        page = window._pages.get("paper")
        for _ in range(4):
            qtbot.waitUntil(lambda: window.tasks.is_idle)
            QApplication.processEvents()
        if isinstance(page, PaperPage):
            qtbot.waitUntil(lambda: not page.job.is_running)

    return wait


@pytest.fixture
def paper(window: MainWindow, settle: Callable[[], None], tmp_path: Path) -> PaperPage:
    """The page, which saves into a folder of the test and prints into a file there."""
    page = window.page("paper")
    assert isinstance(page, PaperPage)
    page.ask_file = lambda ending, _kinds: str(tmp_path / f"saved.{ending}")
    page.ask_printer = lambda printer: _into(printer, tmp_path / "printed.pdf")
    return page


def _into(printer: QPrinter, target: Path) -> bool:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return True


def pages(path: Path) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path)]


def put(window: MainWindow, settle: Callable[[], None], wanted: Wanted) -> None:
    window.desk.put_on_paper(wanted)
    settle()


def test_from_a_cold_window_to_a_printed_slip_for_a_need_by_keys_alone(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window(FakeLibrary())
    page = window.page("paper")
    assert isinstance(page, PaperPage)
    keys = 0

    def asked(printer: QPrinter) -> bool:
        nonlocal keys
        keys += 1  # Enter in the dialog of the system
        return _into(printer, tmp_path / "printed.pdf")

    page.ask_printer = asked

    def press(key: Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1 + (with_key != Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(window.focusWidget() or window, key, with_key)

    with qtbot.waitSignal(window.facets_shown):
        qtbot.keyClicks(window.focusWidget(), "low baby")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.find_page.record.ref == CLINIC)
    press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists() and not page.job.is_running)
    assert "01632 960 144" in pages(tmp_path / "printed.pdf")[0]
    assert keys <= MOST_KEYS


def test_enter_prints_even_before_the_page_is_ready(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    window.desk.put_on_paper(Wanted((LINE,)))
    paper.print.click()
    settle()
    assert "0800 960 001" in pages(tmp_path / "printed.pdf")[0]
    assert paper.note.text() == "Printed."


def test_another_language_for_the_reader_brings_the_workers_own_as_the_second(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    put(window, settle, Wanted((LINE,)))
    assert paper.form.languages == ("en",)
    paper.form.reader.buttons["ar"].click()
    settle()
    assert paper.form.languages == ("ar", "en")
    paper.save_pdf.click()
    settle()
    assert "nobody has called" in pages(tmp_path / "saved.pdf")[0]
    assert paper.note.text() == "Saved: saved.pdf"
    paper.form.worker.buttons[""].click()
    paper.save_html.click()
    settle()
    assert 'dir="rtl"' in (tmp_path / "saved.html").read_text("utf-8")


def test_the_form_and_the_square_are_chosen(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    put(window, settle, Wanted((LINE,)))
    paper.form.form.buttons["card"].click()
    paper.form.square.buttons["vcard"].click()
    settle()
    paper.save_html.click()
    settle()
    text = (tmp_path / "saved.html").read_text("utf-8")
    assert "85.0mm 55.0mm" in text
    assert "Puts it into your contacts" in text


def test_the_picture_is_drawn_and_has_a_name(window: MainWindow, paper: PaperPage, settle: Callable[[], None]) -> None:
    put(window, settle, Wanted((LINE,)))
    assert not paper.preview.isHidden()
    assert not paper.preview.pixmap().isNull()
    assert paper.preview.accessibleName() == "Picture of the first page"


def test_a_text_on_a_card_is_refused_in_words_and_can_be_chosen_otherwise(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None]
) -> None:
    put(window, settle, Wanted((CARD,)))
    assert paper.print.isEnabled()
    paper.form.form.buttons["card"].click()
    settle()
    assert "fits no card" in paper.note.text()
    paper.form.form.buttons["slip"].click()
    settle()
    assert paper.note.text() == "Card: asking about mood after a birth"


def test_what_is_on_the_shortlist_is_printed_without_its_documents(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    for ref in (CLINIC, POLICY, LINE):
        window.desk.shortlist.toggle(ref, ref)
    settle()
    window.go("shortlist")
    settle()
    shortlist = window.page("shortlist")
    assert isinstance(shortlist, ShortlistPage)
    shortlist.column.slips.click()
    settle()
    paper.save_pdf.click()
    settle()
    assert len(pages(tmp_path / "saved.pdf")) == 2
    window.go("shortlist")
    shortlist.column.booklet.click()
    settle()
    paper.save_pdf.click()
    settle()
    assert "Contents" in "".join(pages(tmp_path / "saved.pdf"))
    assert "Scaling up mental health" in "".join(pages(tmp_path / "saved.pdf"))


def test_what_find_found_becomes_a_booklet_of_services(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    window.go("find")
    window.find_page.look_for("", {"country": ("NV",)})
    settle()
    window.find_page.found.booklet.click()
    settle()
    assert window.current_page == "paper"
    assert paper.form.worker.isHidden()
    paper.save_html.click()
    settle()
    text = (tmp_path / "saved.html").read_text("utf-8")
    assert "Norvania" in text
    assert "Mother and Baby Wellbeing Clinic" in text
    assert "Scaling up" not in text


def test_a_booklet_keeps_the_kind_that_was_asked_for() -> None:
    def name(_facet: str, code: str) -> str:
        return code

    chosen = booklet_of(Request(filters={"kind": ("guide",), "country": ("NV", "KE")}), name)
    assert chosen.request is not None
    assert chosen.request.filters["kind"] == ("guide",)
    assert chosen.title == "NV, KE"


def test_a_booklet_near_a_place_is_one_of_the_district_around_it_and_not_of_the_world() -> None:
    town = Point(0.5, -30.0, "Tavira", ("XN/tavira", "XN/tavira valley", "XN/lower norvania", "XN/"))
    chosen = booklet_of(Request(near=town), lambda _facet, code: code)
    assert chosen.title == "Tavira"
    assert chosen.request is not None
    assert (chosen.request.near, chosen.request.within_area) == (None, Area("XN/tavira valley"))
    within = booklet_of(Request(near=town, within_km=5.0), lambda _facet, code: code).request
    assert within is not None
    assert (within.near, within.within_area) == (town, None)


def test_stop_and_escape_leave_nothing_half_written(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    for leave in (paper.stop.click, lambda: qtbot.keyClick(window.focusWidget() or window, Key.Key_Escape)):
        put(window, settle, Wanted((LINE,) * 60))
        paper.save_pdf.click()
        assert paper.job.is_running
        leave()
        assert not paper.job.is_running
        assert list(tmp_path.iterdir()) == []
        assert window.current_page == "paper"
    qtbot.keyClick(window.focusWidget() or window, Key.Key_Escape)
    assert window.current_page == "find"


def test_a_folder_that_is_gone_is_said(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    put(window, settle, Wanted((LINE,)))
    for save, ending in ((paper.save_pdf, "pdf"), (paper.save_html, "html")):
        paper.ask_file = lambda _ending, _kinds, ending=ending: str(tmp_path / "none" / f"a.{ending}")  # type: ignore[misc]
        save.click()
        settle()
        assert "cannot be used" in paper.note.text()


def test_nothing_happens_when_no_file_and_no_printer_is_chosen(
    window: MainWindow, paper: PaperPage, settle: Callable[[], None], tmp_path: Path
) -> None:
    put(window, settle, Wanted((LINE,)))
    paper.ask_file, paper.ask_printer = lambda _ending, _kinds: "", lambda _printer: False
    for button in (paper.print, paper.save_pdf, paper.save_html):
        button.click()
        settle()
    assert not paper.job.is_running
    assert list(tmp_path.iterdir()) == []


def test_the_page_without_anything_to_print_says_how_to_come_here(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.go("paper")
    settle()
    page = window.page("paper")
    assert isinstance(page, PaperPage)
    assert "Ctrl+P" in page.note.text()


def test_a_document_offers_no_slip_and_a_quick_card_does(window: MainWindow, settle: Callable[[], None]) -> None:
    from phcdesk.gui.record.document import TextPage

    for ref, offered in (("example/brief", False), (CARD, True)):
        window.open_entry(ref)
        settle()
        page = window.page("entry").record.page()  # type: ignore[attr-defined]
        assert isinstance(page, TextPage)
        assert page.buttons.slip.isHidden() is not offered


@pytest.mark.parametrize("booklet", [False, True])
def test_what_was_reported_here_as_dead_comes_with_the_entries(booklet: bool) -> None:
    library = FakeLibrary()
    dead = Correction("0" * 16, LINE, "Line", "dead-number", was="0800 960 001", reported_on="2026-11-21")
    library.reported.reports = (dead,)
    material = read(library, Wanted((CLINIC, LINE), is_booklet=booklet), date(2026, 11, 21), CancelToken())
    assert [[one.number for one in marks] for marks in material.reported] == [[], ["0800 960 001"]]
    if isinstance(material, Contents):
        rows = [row for sheet in material.sheets for row in sheet.lines]
        assert [one.number for row in rows for one in row.reported] == ["0800 960 001"]
    else:
        found = material._replace(entries=material.entries[1:], reported=material.reported[1:])
        blocks = list(made(found, Choice(("en",)), library, resources_dir() / "translations").blocks)
        assert not [block for block in blocks if isinstance(block, Number | Square)]
