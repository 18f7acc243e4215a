"""The packs page: what is installed is said, looking writes nothing, and nothing changes before it was confirmed."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from phcdesk.errors import NotTrusted, PhcError
from phcdesk.gui.packs.page import PacksPage
from phcdesk.gui.port import PackWork, Place
from phcdesk.gui.window import MainWindow
from phcdesk.importing.preview import Difference, FieldChange, Preview, Previews, Touched
from phcdesk.model import PackManifest

PACK = PackManifest(
    "valley", "Tavira Valley", "district", "District Health Office", 8, "2026-11-20", ("en",), "CC0-1.0"
)
CHANGED = Touched("team", "Harbour Crisis Team", (FieldChange("phones", "01632 960139", "01632 960140"),))
DIFFERENCE = Difference(
    added=(Touched("circle", "Village Peer Circle"),),
    changed=(CHANGED,),
    removed=(Touched("old", "Old House"),),
    unchanged=7,
)


class Packs:
    """Stands in for verifying packs and for the child that takes them in."""

    def __init__(self) -> None:
        self.looked_at: list[tuple[Path, ...]] = []
        self.asked: list[list[str]] = []
        self.refusal: PhcError | None = None
        self.says: list[dict[str, object]] = [{"step": "catalog", "done": 1, "total": 2}, {"done": True}]
        self.waits = False

    def preview(self, files: Sequence[Path]) -> Previews:
        self.looked_at.append(tuple(files))
        if self.refusal is not None:
            raise self.refusal
        return Previews((Preview(PACK, 7, DIFFERENCE),))

    def command(self, words: Sequence[str]) -> tuple[str, ...]:
        self.asked.append(list(words))
        printed = "".join(json.dumps(line) + "\n" for line in self.says)
        program = "import sys; sys.stdin.read()" if self.waits else f"print({printed!r}, flush=True)"
        return (sys.executable, "-c", program)


@pytest.fixture
def packs() -> Packs:
    return Packs()


@pytest.fixture
def page(window: MainWindow, packs: Packs) -> PacksPage:
    work = PackWork(lambda: {"district": "AAAAA-BBBBB"}, packs.preview, packs.command)
    place = Place(lambda: None, ("unused",), packs=work)  # type: ignore[arg-type, return-value]
    window.desk.place = lambda: place
    window.go("packs")
    made = window.page("packs")
    assert isinstance(made, PacksPage)
    return made


@pytest.fixture
def looked(page: PacksPage, qtbot: QtBot) -> PacksPage:
    page.look_at([Path("valley.phcpack")])
    qtbot.waitUntil(page.importing.go.isVisible)
    return page


def said(page: PacksPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_installed_packs_are_named_with_publisher_edition_and_age(page: PacksPage) -> None:
    words = said(page)
    for expected in ("Tavira Valley (fictional)", "Example office", "FICTIONAL", "2026-11-09"):
        assert expected in words


def test_a_pack_that_came_with_the_program_is_told_from_one_that_was_signed(page: PacksPage) -> None:
    assert "came with the program" in said(page)


def test_looking_at_a_pack_shows_what_it_changes_and_starts_no_child(looked: PacksPage, packs: Packs) -> None:
    words = said(looked)
    for expected in ("Import “Tavira Valley”, edition 8", "signed by District Health Office", "newer than edition 7"):
        assert expected in words
    assert packs.asked == []


def test_what_matters_most_stands_first_in_the_list(looked: PacksPage) -> None:
    rows = [looked.importing.model.data(looked.importing.model.index(row, 0)) for row in range(3)]
    assert rows == [
        "Old House · removed",
        "Harbour Crisis Team · changed: phone",
        "Village Peer Circle · added",
    ]


def test_a_changed_number_is_shown_as_it_is_and_as_it_will_be(looked: PacksPage) -> None:
    looked.importing.list.setCurrentIndex(looked.importing.model.index(1, 0))
    words = said(looked)
    assert "01632 960139" in words
    assert "01632 960140" in words


def test_the_keyboard_confirms_and_the_child_of_the_command_line_takes_it_in(
    looked: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    looked.importing.go.setFocus()
    with qtbot.waitSignal(looked.desk.library_replaced):
        qtbot.keyClick(looked.importing.go, Qt.Key.Key_Space)
    assert packs.asked == [["import", "valley.phcpack", "--yes", "--progress-json"]]
    assert "The new edition is in the library" in said(looked)


def test_escape_leaves_the_pack_alone(looked: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    qtbot.keyClick(looked.importing.list, Qt.Key.Key_Escape)
    assert looked.installed.isVisible()
    assert packs.asked == []


def test_an_import_that_is_cancelled_is_killed_and_says_that_nothing_was_changed(
    looked: PacksPage, packs: Packs
) -> None:
    packs.waits = True
    looked.importing.go.click()
    looked.importing.stop.click()
    assert "Nothing was changed" in said(looked)
    assert looked._child is None


def test_a_pack_that_is_refused_says_why_and_stays_on_the_screen(page: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    packs.refusal = NotTrusted("publisher-reserved", publisher="phcdesk")
    page.look_at([Path("forged.phcpack")])
    qtbot.waitUntil(page.importing._refusal.isVisible)
    assert not page.importing.go.isVisible()
    assert "The library is as it was." in said(page)


def test_a_pack_is_taken_out_only_when_it_was_asked_for_twice(
    page: PacksPage, packs: Packs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = page.installed._cards[0]
    card.remove.click()
    assert packs.asked == []
    with qtbot.waitSignal(page.desk.library_replaced):
        card.remove.click()
    assert packs.asked[0][0] == "remove"


def test_going_back_is_one_button(page: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.library_replaced):
        page.installed.back.click()
    assert packs.asked == [["rollback", "--progress-json"]]


def test_searching_goes_on_while_a_pack_is_taken_in(
    looked: PacksPage, window: MainWindow, packs: Packs, qtbot: QtBot
) -> None:
    packs.waits = True
    looked.importing.go.click()
    window.go("find")
    with qtbot.waitSignal(window.results_painted):
        window.find_page.bar.box.setText("low")
    looked.cancel()


def test_a_list_of_a_hundred_thousand_changes_reads_only_what_is_in_sight(
    looked: PacksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("phcdesk.gui.packs.changes.becomes_words", lambda becomes: asked.append(becomes) or becomes)
    looked.importing.model.show(Difference(added=tuple(Touched(str(at), f"Service {at}") for at in range(100_000))))
    looked.importing.list.grab()
    assert 0 < len(asked) < 5_000
