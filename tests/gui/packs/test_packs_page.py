"""The packs page: what is installed is said, looking writes nothing, and nothing changes before it was confirmed."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from phcdesk.errors import NotTrusted, PhcError
from phcdesk.gui.packs.handed_over import look_at_packs
from phcdesk.gui.packs.page import PacksPage
from phcdesk.gui.port import PackWork, Place
from phcdesk.gui.window import MainWindow
from phcdesk.importing.preview import Difference, FieldChange, Preview, Previews, Touched
from phcdesk.importing.sticks import Skipped
from phcdesk.model import PackManifest
from phcdesk.packs.trust.publishers import RootFacts
from tests.gui.conftest import installed_pack

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

ROOT = RootFacts(
    "district", "District Health Office", 1, "2036-11-22", 1, ("key",), 1,
    "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH", ("runup", "vifin"),
)  # fmt: skip


class Packs:
    """Stands in for verifying packs and for the child that takes them in."""

    def __init__(self) -> None:
        self.looked_at: list[tuple[Path, ...]] = []
        self.asked: list[list[str]] = []
        self.refusal: PhcError | None = None
        self.says: list[dict[str, object]] = [{"step": "catalog", "done": 1, "total": 2}, {"done": True}]
        self.waits = False
        self.installed = 7
        self.withdrawals_only = False
        self.heard = 0
        self.difference = DIFFERENCE
        self.skipped: tuple[Skipped, ...] = ()

    def root(self, file: Path) -> RootFacts:
        if file.name != "root.json":
            raise NotTrusted("root-unusable", reason="json")
        return ROOT

    def preview(self, files: Sequence[Path]) -> Previews:
        self.looked_at.append(tuple(files))
        if self.refusal is not None:
            raise self.refusal
        preview = Preview(PACK, self.installed, self.difference, self.withdrawals_only, self.heard)
        return Previews((preview,), self.skipped)

    def command(self, words: Sequence[str]) -> tuple[str, ...]:
        self.asked.append(list(words))
        printed = "".join(json.dumps(line) + "\n" for line in self.says)
        program = "import time; time.sleep(600)" if self.waits else f"print({printed!r}, flush=True)"
        return (sys.executable, "-c", program)


@pytest.fixture
def packs() -> Packs:
    return Packs()


@pytest.fixture
def page(window: MainWindow, packs: Packs) -> PacksPage:
    work = PackWork(lambda: {"district": "AAAAA-BBBBB"}, packs.preview, packs.command, packs.root)
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


def test_the_size_of_a_pack_is_said_as_a_person_reads_it(page: PacksPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "2.3 MB" in said(page))


def card(page: PacksPage, **facts: object) -> str:
    """What the page says of one pack that is installed."""
    page.installed.show_packs([installed_pack("Other pack", **facts)], {"district": "AAAAA-BBBBB"})  # type: ignore[arg-type]
    return said(page)


def test_a_pack_that_came_with_the_program_is_told_from_one_that_was_signed(page: PacksPage) -> None:
    assert "came with the program" in card(page, publisher="phcdesk")
    words = card(page, publisher="district")
    assert "came with the program" not in words
    assert "AAAAA-BBBBB" in words


def test_a_pack_of_somebody_who_is_not_trusted_any_more_says_so(page: PacksPage) -> None:
    assert "not trusted any more" in card(page, publisher="stranger")


def test_packs_that_would_come_back_by_themselves_cannot_be_taken_out(page: PacksPage) -> None:
    card(page, publisher="phcdesk", fictional=False)
    assert not page.installed._cards[0].remove.isVisible()


def test_two_packs_of_one_name_from_two_publishers_are_both_shown(
    page: PacksPage, window: MainWindow, qtbot: QtBot
) -> None:
    window._use(window.desk.library, [installed_pack("One", publisher="one"), installed_pack("Two", publisher="two")])  # type: ignore[arg-type]
    assert [one.isVisible() for one in page.installed._cards] == [True, True]


def test_a_pack_that_lacks_content_offers_its_withdrawals_and_nothing_else(
    page: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.withdrawals_only = True
    page.look_at([Path("valley.phcpack")])
    qtbot.waitUntil(page.importing.go.isVisible)
    assert page.importing.go.text() == "Apply the withdrawals"
    page.importing.go.click()
    qtbot.waitUntil(lambda: "withdrawals of edition 8 are applied" in said(page))
    assert "Now in the library" not in said(page)


def test_a_pack_beside_a_newer_one_that_lacks_content_says_what_comes_of_both(
    page: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.heard = 9
    page.look_at([Path("stick")])
    qtbot.waitUntil(page.importing.go.isVisible)
    assert page.importing.go.text() == "Switch to edition 8"
    page.importing.go.click()
    qtbot.waitUntil(lambda: "withdrawals of edition 9 are applied" in said(page))
    assert "Now in the library: “Tavira Valley”, edition 8." in said(page)


def test_of_what_is_withdrawn_the_reason_and_what_to_use_instead_are_shown(
    page: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    reason, instead = "The number belongs to a shop.", "Night Line"
    packs.difference = Difference(
        closed=(Touched("here", "Day Line", (), reason, instead),),
        removed=(Touched("gone", "Evening Line", (), reason), Touched("old", "Old House")),
    )
    page.look_at([Path("valley.phcpack")])
    qtbot.waitUntil(page.importing.go.isVisible)
    model, view = page.importing.model, page.importing.list
    rows = [model.data(model.index(row)) for row in range(model.rowCount())]
    assert rows == ["withdrawn and removed: Evening Line", "removed: Old House", "withdrawn: Day Line"]
    shown = []
    for row in range(3):
        view.setCurrentIndex(model.index(row, 0))
        labels = [label.text() for label in page.importing.detail.findChildren(QLabel) if label.isVisible()]
        shown.append([text for text in labels if text.startswith(("Withdrawn", "Use"))])
    why = f"Withdrawn: {reason}"
    assert shown == [[why], [], [why, f"Use instead: {instead}"]]


def test_looking_at_a_pack_shows_what_it_changes_and_starts_no_child(looked: PacksPage, packs: Packs) -> None:
    words = said(looked)
    for expected in ("Import “Tavira Valley”, edition 8", "signed by District Health Office", "newer than edition 7"):
        assert expected in words
    assert packs.asked == []


def test_what_matters_most_stands_first_in_the_list(looked: PacksPage) -> None:
    rows = [looked.importing.model.data(looked.importing.model.index(row, 0)) for row in range(3)]
    assert rows == [
        "removed: Old House",
        "changed: Harbour Crisis Team · phone",
        "added: Village Peer Circle",
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
    assert packs.asked == [["pack", "import", "valley.phcpack", "--yes", "--progress-json"]]
    assert "Now in the library: “Tavira Valley”, edition 8." in said(looked)


def test_escape_leaves_the_pack_alone(looked: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    qtbot.keyClick(looked.importing.list, Qt.Key.Key_Escape)
    assert looked.installed.isVisible()
    assert packs.asked == []


def test_an_import_that_is_cancelled_is_killed_and_the_library_is_looked_at(
    looked: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.waits = True
    looked.importing.go.click()
    with qtbot.waitSignal(looked.desk.library_replaced):
        looked.importing.stop.click()
    assert not looked.changing.is_running
    looked.use_library()
    assert "Nothing was changed" in said(looked)


def test_an_import_that_was_done_before_it_was_stopped_is_not_called_undone(looked: PacksPage, packs: Packs) -> None:
    packs.waits = True
    looked.importing.go.click()
    looked.importing.stop.click()
    looked.desk.packs = {"district/valley": installed_pack("Tavira Valley", edition=8)}
    looked.use_library()
    assert "done before it could be stopped" in said(looked)
    assert "Nothing was changed" not in said(looked)


def test_a_child_that_dies_without_a_word_is_followed_by_a_look_at_the_library(
    looked: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.says = []
    with qtbot.waitSignal(looked.desk.library_replaced):
        looked.importing.go.click()
    looked.use_library()
    assert "Nothing was changed" in said(looked)


def test_a_second_pack_waits_until_the_library_is_no_longer_changed(looked: PacksPage, packs: Packs) -> None:
    packs.waits = True
    looked.importing.go.click()
    looked.look_at([Path("other.phcpack")])
    assert packs.looked_at == [(Path("valley.phcpack"),)]
    looked.cancel()


def test_an_edition_that_is_here_already_is_not_offered(page: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    packs.installed = 8
    page.look_at([Path("valley.phcpack")])
    qtbot.waitUntil(lambda: "installed already" in said(page))
    assert not page.importing.go.isVisible()


def test_packs_of_a_folder_that_are_passed_over_are_named_with_the_reason(
    page: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.skipped = (Skipped(Path("old.phcpack"), NotTrusted("publisher-unknown", publisher="other")),)
    page.look_at([Path("stick")])
    qtbot.waitUntil(lambda: "old.phcpack" in said(page))
    assert "“other” is not known" in said(page)


def test_what_is_touched_on_any_shortlist_is_named_with_its_list(looked: PacksPage, qtbot: QtBot) -> None:
    kept = looked.desk.shortlist
    kept.toggle("district/team", "Harbour Crisis Team")
    kept.make("Night team")
    kept.toggle("district/team", "Harbour Crisis Team")
    kept.make("Not concerned")
    kept.toggle("other/old", "An old house of somebody else")
    for name in ("Shortlist", "Night team"):
        qtbot.waitUntil(lambda name=name: f"On your list “{name}”: Harbour Crisis Team (changed)" in said(looked))
    assert "Not concerned" not in said(looked)
    looked.importing.detail.show_change(looked.importing.model.of({"district/team"})[0])
    assert "On your lists, which will show the new version: Shortlist" in said(looked)
    assert "Night team" in said(looked).rpartition("new version:")[2]


# Trusting a publisher


def test_a_pack_of_a_stranger_leads_to_comparing_the_card_and_back_to_the_pack(
    page: PacksPage, packs: Packs, qtbot: QtBot
) -> None:
    packs.refusal = NotTrusted("publisher-unknown", publisher="district")
    page.look_at([Path("valley.phcpack")])
    qtbot.waitUntil(page.importing.trust.isVisible)
    assert "phcdesk trust" not in said(page)
    page.look_at_root(Path("root.json"))
    qtbot.waitUntil(page.trusting.isVisible)
    packs.refusal = None
    for box, group in zip(page.trusting.boxes, ("bbbbb", "EEEEE"), strict=True):
        qtbot.keyClicks(box, group)
    qtbot.keyClick(page.trusting.boxes[1], Qt.Key.Key_Return)
    qtbot.waitUntil(page.importing.go.isVisible)
    assert packs.asked == [["trust", "add", "root.json", "--fingerprint", ROOT.fingerprint, "--progress-json"]]


def test_what_has_to_be_typed_from_the_card_is_not_on_the_screen(page: PacksPage, qtbot: QtBot) -> None:
    page.look_at_root(Path("root.json"))
    qtbot.waitUntil(page.trusting.isVisible)
    words = said(page)
    assert "AAAAA" in words
    assert "runup vifin" in words
    assert "BBBBB" not in words
    assert "EEEEE" not in words


def test_a_card_that_says_something_else_trusts_nobody(page: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    page.look_at_root(Path("root.json"))
    qtbot.waitUntil(page.trusting.isVisible)
    for box in page.trusting.boxes:
        qtbot.keyClicks(box, "BBBBB")
    page.trusting.yes.click()
    assert packs.asked == []
    assert "the publisher is not trusted" in said(page)


def test_a_file_that_is_no_root_is_refused_in_words(page: PacksPage, qtbot: QtBot) -> None:
    page.look_at_root(Path("other.json"))
    qtbot.waitUntil(lambda: "is not the root of a publisher" in said(page))


def dropped(page: PacksPage, *names: str) -> bool:
    """Drop files on the page; whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    arguments = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *arguments)
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(5, 5), *arguments))
    return enter.isAccepted()


def test_dropping_a_pack_looks_at_it_and_nothing_else_is_taken(page: PacksPage, packs: Packs) -> None:
    assert not dropped(page, "/stick/letter.txt")
    assert dropped(page, "/stick/VALLEY.PHCPACK", "/stick/letter.txt")
    assert page._paths == (Path("/stick/VALLEY.PHCPACK"),)


def test_a_pack_that_is_named_at_the_start_is_looked_at_when_the_library_is_open(
    page: PacksPage, window: MainWindow, packs: Packs, qtbot: QtBot
) -> None:
    library, window.desk.library = window.desk.library, None
    look_at_packs(window, [Path("valley.phcpack")])
    assert packs.looked_at == []
    window._use(library, [])  # type: ignore[arg-type]
    qtbot.waitUntil(page.importing.go.isVisible)
    assert window.current_page == "packs"


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
    assert packs.asked[0][:2] == ["pack", "remove"]


def test_going_back_is_one_button(page: PacksPage, packs: Packs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.library_replaced):
        page.installed.back.click()
    assert packs.asked == [["pack", "rollback", "--progress-json"]]


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
    monkeypatch.setattr("phcdesk.gui.packs.changes.becomes_words", lambda change: asked.append(change.ref) or "added")
    looked.importing.model.show(Difference(added=tuple(Touched(str(at), f"Service {at}") for at in range(100_000))))
    looked.importing.list.grab()
    assert 0 < len(asked) < 5_000
