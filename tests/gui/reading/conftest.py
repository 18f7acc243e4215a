"""A document that is read page by page, shown on its own with a reader in memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.look import theme
from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.record.shown import Shown
from phcdesk.model import Passage
from tests.gui.conftest import STYLES, FakeLibrary, hit_of, manual
from tests.gui.reading.fake_reader import PAGE_TEXTS, FakeReader

REF = "example/manual"
PASSAGES = tuple(Passage(number, "", text) for number, text in enumerate(PAGE_TEXTS, 1) if text)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(paged=True)


@pytest.fixture
def reader(bare_desk: Desk) -> FakeReader:
    made = FakeReader()
    bare_desk.reading._reader = made  # type: ignore[assignment]
    return made


@pytest.fixture
def make_view(bare_desk: Desk, reader: FakeReader, qtbot: QtBot) -> Callable[..., PagedDocument]:
    def make(width: int = 900, height: int = 700, can_widen: bool = True) -> PagedDocument:
        made = PagedDocument(bare_desk, can_widen)
        qtbot.addWidget(made)
        theme.dress(made, theme.LIGHT, STYLES)
        made.resize(width, height)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        return made

    return make


@pytest.fixture
def view(make_view: Callable[..., PagedDocument]) -> PagedDocument:
    return make_view()


@pytest.fixture
def show(bare_desk: Desk, reader: FakeReader, qtbot: QtBot) -> Callable[..., None]:
    """Shows the invented document in a view, found on its second page by "mood", and waits for all answers."""

    def act(view: PagedDocument, words: tuple[str, ...] = ("mood",), found: bool = True, wait: bool = True) -> None:
        hit = hit_of(manual()) if found else None
        view.show_document(manual(), Shown(REF, hit, pages=PASSAGES, words=words))
        if wait:
            settle(bare_desk, reader, qtbot)

    return act


def settle(desk: Desk, reader: FakeReader, qtbot: QtBot) -> None:
    """Wait until nothing is asked for."""
    for _ in range(3):
        qtbot.waitUntil(lambda: desk.tasks.is_idle and reader.is_idle)
