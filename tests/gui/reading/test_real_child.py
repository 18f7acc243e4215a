"""Reading with the real child, on PDFs made here."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from phcdesk.documents.readers import read_here
from phcdesk.documents.reading import PDF
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.reading.session import ReadingSession
from phcdesk.gui.record.shown import Shown
from tests.documents import making
from tests.gui.conftest import FakeLibrary, hit_of, manual
from tests.gui.reading.conftest import REF

COMMAND = (sys.executable, "-m", "phcdesk", "serve-documents")
PATIENCE = 20_000  # milliseconds, for the start of a child on a busy machine

Open = Callable[..., PagedDocument]


@pytest.fixture
def open_pdf(
    bare_desk: Desk, library: FakeLibrary, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Shows a PDF by the real child, found on a page by some words."""
    bare_desk.reading = ReadingSession(COMMAND, bare_desk)
    file = tmp_path / "object"
    monkeypatch.setattr(library, "file_of", lambda _ref: file)

    def act(data: bytes, words: tuple[str, ...] = (), page: int = 1, readable: bool = True) -> PagedDocument:
        file.write_bytes(data)
        passages = read_here(data, PDF).passages if readable else ()
        view = PagedDocument(bare_desk)
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show()
        view.show_document(manual(), Shown(REF, replace(hit_of(manual()), page=page), pages=passages, words=words))
        return view

    yield act
    bare_desk.reading.stop()


def wait_for_pages(view: PagedDocument, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.view == "pages", timeout=PATIENCE)
    qtbot.waitUntil(lambda: view._session.is_idle and view._desk.tasks.is_idle, timeout=PATIENCE)


def test_a_page_is_painted_and_its_words_are_marked_where_they_stand(open_pdf: Open, qtbot: QtBot) -> None:
    view = open_pdf(making.report(6), ("referral",), 4)
    wait_for_pages(view, qtbot)
    assert view.page == 4
    marks = view.pages.words.marks(4)
    image = view.pages.pictures.get(4)
    assert marks
    assert image is not None
    scale = image.width() / making.WIDTH
    for mark in marks:
        inked = [
            QColor(image.pixel(x, y)).lightness() < 128
            for x in range(round(mark.left() * scale), round(mark.right() * scale))
            for y in range(round(mark.top() * scale), round(mark.bottom() * scale))
        ]
        assert 0.03 < sum(inked) / len(inked) < 0.6, "letters, and paper around them"


def test_an_arabic_word_is_marked_on_its_page(open_pdf: Open, qtbot: QtBot) -> None:
    word = making.ARABIC.split()[0]
    view = open_pdf(making.arabic(), (word,))
    wait_for_pages(view, qtbot)
    assert view.pages.words.marks(1)


def test_a_child_that_was_killed_is_started_again_by_the_next_page(open_pdf: Open, qtbot: QtBot) -> None:
    view = open_pdf(making.report(30), ("referral",))
    wait_for_pages(view, qtbot)
    os.kill(view._session.reader._process.processId(), signal.SIGKILL)
    view.go_to(20)
    qtbot.waitUntil(lambda: view.pages.pictures.get(20) is not None, timeout=PATIENCE)
    assert not view.trouble.isVisible()


def test_two_thousand_pages_are_there_at_once_and_the_last_is_as_near_as_the_first(
    open_pdf: Open, qtbot: QtBot
) -> None:
    view = open_pdf(making.many_pages(2_000), readable=False)
    wait_for_pages(view, qtbot)
    assert view.pages.count == 2_000
    view.go_to(2_000)
    qtbot.waitUntil(lambda: view.pages.pictures.get(2_000) is not None, timeout=PATIENCE)
    assert view.page == 2_000


@pytest.mark.parametrize(
    "data",
    [making.encrypted("secret"), b"%PDF-1.7 and no more", making.many_pages(10_000)],
    ids=["locked", "cut", "endless"],
)
def test_what_cannot_be_opened_is_said_in_a_sentence_and_the_window_lives(
    open_pdf: Open, data: bytes, qtbot: QtBot
) -> None:
    view = open_pdf(data, readable=False)
    qtbot.waitUntil(view.trouble.isVisible, timeout=PATIENCE)
    assert view.view == "text"
    assert view.trouble.words.text().startswith("The pages cannot be shown as pictures. ")
