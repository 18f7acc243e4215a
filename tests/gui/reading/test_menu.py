"""Printing, and keeping a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from phcdesk.documents.protocol import Picture
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.reading.printing import Printing
from phcdesk.gui.reading.reader import LOST
from tests.gui.conftest import FakeLibrary
from tests.gui.reading.conftest import settle
from tests.gui.reading.fake_reader import HEIGHT, WIDTH, FakeReader

SIZES = ((WIDTH, HEIGHT), (HEIGHT, WIDTH), (WIDTH, HEIGHT), (WIDTH, HEIGHT))


@pytest.fixture
def printed(bare_desk: Desk, reader: FakeReader, tmp_path: Path, qtbot: QtBot) -> Callable[..., tuple[list[int], Path]]:
    """Prints pages to a PDF; gives how many were printed and lost, and the file."""

    def act(first: int = 0, last: int = 0) -> tuple[list[int], Path]:
        file = tmp_path / "printed.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        if first:
            printer.setFromTo(first, last)
        parent = QObject()
        printing = Printing(bare_desk.reading, parent)
        with qtbot.waitSignal(printing.ended) as ended:
            printing.start(printer, "path", SIZES)
        return list(ended.args or ()), file

    return act


def test_all_pages_are_printed_each_on_paper_that_lies_as_it_does(
    printed: Callable[..., tuple[list[int], Path]], reader: FakeReader
) -> None:
    counted, file = printed()
    assert counted == [4, 0]
    pages = PdfReader(file).pages
    assert [page.mediabox.width > page.mediabox.height for page in pages] == [False, True, False, False]
    assert {picture.scale for picture in reader.pictures()} == {300 / 72}


def test_the_pages_that_were_chosen_are_printed(
    printed: Callable[..., tuple[list[int], Path]], reader: FakeReader
) -> None:
    counted, file = printed(3, 4)
    assert counted == [2, 0]
    assert len(PdfReader(file).pages) == 2
    assert [picture.page for picture in reader.pictures()] == [3, 4]


def test_a_page_that_cannot_be_painted_is_left_out_and_counted(
    printed: Callable[..., tuple[list[int], Path]], reader: FakeReader
) -> None:
    reader.fails = lambda request: LOST if isinstance(request, Picture) and request.page == 1 else ""
    counted, file = printed()
    assert counted == [3, 1]
    assert len(PdfReader(file).pages) == 3


def test_printing_asks_which_pages_and_begins_with_the_one_in_sight(
    view: PagedDocument, show: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int, int]] = []

    def refused(dialog: QPrintDialog) -> int:
        asked.append((dialog.fromPage(), dialog.toPage(), dialog.maxPage()))
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", refused)
    view.menu.print_pages()
    assert asked == [], "there is nothing to print yet"
    show(view)
    view.menu.print_pages()
    assert asked == [(2, 2, 4)]
    assert not view.menu.printing.is_running


@pytest.fixture
def saved(
    view: PagedDocument,
    show: Callable[..., None],
    library: FakeLibrary,
    bare_desk: Desk,
    reader: FakeReader,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Callable[[Path], str]:
    """Saves a copy under a name; gives what was said at the end."""
    file = tmp_path / "object"
    file.write_bytes(b"%PDF-1.7 the whole document")
    monkeypatch.setattr(library, "file_of", lambda _ref: file)

    def act(chosen: Path) -> str:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_named: (str(chosen), ""))
        said: list[str] = []
        bare_desk.noticed.connect(said.append)
        show(view)
        view.menu.save_copy()
        settle(bare_desk, reader, qtbot)
        return said[-1]

    return act


def test_a_copy_is_the_document_byte_for_byte(saved: Callable[[Path], str], tmp_path: Path) -> None:
    assert saved(tmp_path / "copy.pdf") == "Saved as copy.pdf."
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7 the whole document"


def test_a_copy_takes_the_place_of_no_other_file(saved: Callable[[Path], str], tmp_path: Path) -> None:
    (tmp_path / "mine.pdf").write_text("mine")
    assert saved(tmp_path / "mine.pdf") == "There is a file of that name. Choose another name."
    assert (tmp_path / "mine.pdf").read_text() == "mine"


def test_where_a_copy_cannot_be_written_it_is_said(saved: Callable[[Path], str], tmp_path: Path) -> None:
    assert "cannot be used" in saved(tmp_path / "no" / "such" / "folder.pdf")
