"""A half-made pack is kept for the session: when one goes elsewhere, and in the window that takes this one's place."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.making.sealing_card import FIRST
from phcdesk.gui.resuming import resume, resumed
from phcdesk.gui.window import MainWindow
from tests.gui.conftest import FakeLibrary, MakeWindow
from tests.gui.making.conftest import Children, give_children, making_page


@pytest.fixture
def again(window: MainWindow, make_window: MakeWindow, children: Children) -> "Again":
    return Again(window, make_window, children)


class Again:
    """Builds another window in the place of the first, as another theme or language does."""

    def __init__(self, window: MainWindow, make_window: MakeWindow, children: Children) -> None:
        self._window, self._make, self._children = window, make_window, children

    def __call__(self) -> MainWindow:
        where = resumed(self._window)
        other: MainWindow = self._make(FakeLibrary())
        give_children(other, self._children)
        resume(other, where)
        self._window.close()
        return other


def test_the_columns_that_were_chosen_are_there_in_the_next_window(looked: MakingPage, again: Again) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Phone", "more")
    page = making_page(again())
    assert page.at == 2
    assert page.columns.columns.cards[1].field.currentData() == "more"


def test_what_was_found_need_not_be_read_again(tried: MakingPage, again: Again, children: Children) -> None:
    asked = len(children.asked)
    page = making_page(again())
    assert page.at == 3
    assert page.run.findings.cards
    assert page.next.isEnabled()
    assert len(children.asked) == asked


def test_the_report_can_still_be_saved_in_the_next_window(
    read: MakingPage, again: Again, tmp_path: Path, qtbot: QtBot
) -> None:
    page = making_page(again())
    page.run.save_report(tmp_path / "report.html", ".html")
    qtbot.waitUntil((tmp_path / "report.html").is_file)


def test_the_facts_are_there_again_but_no_passphrase(tried: MakingPage, again: Again, tmp_path: Path) -> None:
    tried.go_to(4)
    tried.facts.facts.name.setText("Valley")
    tried.facts.use_folder(tmp_path)
    sealing = tried.facts.sealing
    sealing.ending.setCurrentIndex(sealing.ending.findData(FIRST))
    sealing.refresh()
    sealing.passphrase.setText("four unlikely words here")
    page = making_page(again())
    assert page.at == 4
    assert page.facts.facts.name.text() == "Valley"
    assert page.facts.sealing.wanted == FIRST
    assert page.facts.sealing.passphrase.text() == ""
    assert page.draft.facts.folder == tmp_path


def test_a_draft_that_one_has_left_is_there_when_one_comes_back(
    tried: MakingPage, again: Again, window: MainWindow
) -> None:
    window.go("packs")
    other = again()
    assert other.current_page == "packs"
    assert making_page(other).at == 3


def test_nothing_of_it_is_left_on_the_disk_when_the_program_ends(read: MakingPage, window: MainWindow) -> None:
    folder = read.draft.folder
    assert list(folder.iterdir())
    window.close()
    assert not folder.exists()
