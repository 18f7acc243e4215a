"""The page of the shortlist, by keyboard: rows as in Find, opened, moved, taken off and put back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.shortlist.page import ShortlistPage
from phcdesk.kept.shortlist import Kept

CLINIC, LINE, CARD = "example/clinic", "example/line", "example/card"
GONE = "example/gone"


@pytest.fixture
def page(bare_desk: Desk, qtbot: QtBot) -> Iterator[ShortlistPage]:
    """A page of 1200 pixels with three entries of the library and one that is not in it any more."""
    for ref in (CLINIC, LINE, CARD):
        bare_desk.shortlist.toggle(ref, "title of that day")
    bare_desk.shortlist.put_back(Kept(GONE, "Old drop-in", "2026-02-03"), 9)
    page = ShortlistPage(bare_desk)
    page.resize(1200, 700)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    page.enter()
    qtbot.waitUntil(page.view.hasFocus)
    return page


def refs(page: ShortlistPage) -> list[str]:
    hits = (page.model.hit(row) for row in range(page.model.rowCount()))
    return [hit.ref for hit in hits if hit is not None]


def spoken(page: ShortlistPage, row: int) -> str:
    """What a screen reader says of a row, without the marks of direction."""
    return plain(page.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def plain(words: str) -> str:
    return "".join(letter for letter in words if letter not in "\u2066\u2067\u2068\u2069")


def test_the_rows_are_those_of_find_in_the_order_of_the_list(page: ShortlistPage) -> None:
    assert refs(page) == [CLINIC, LINE, CARD, GONE]
    assert spoken(page, 0).startswith("Mother and Baby Wellbeing Clinic.")
    assert "Dial 01632 960 144." in spoken(page, 0)


def test_an_entry_that_left_the_library_keeps_its_title_and_says_so(page: ShortlistPage, qtbot: QtBot) -> None:
    assert spoken(page, 3) == "Old drop-in. Closed or removed since 2026-02-03: not in the library any more."
    page.view.go_to(3)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert "not in the library any more" in page.record._message.text()


def test_enter_opens_the_record_beside_the_list_and_escape_comes_back(page: ShortlistPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.record.ref == LINE and page.record.isAncestorOf(page.focusWidget()))
    assert page.column.isVisible()
    page.record.left.emit()
    assert page.view.hasFocus()


def test_where_it_is_narrow_the_record_covers_the_list_until_one_goes_back(page: ShortlistPage, qtbot: QtBot) -> None:
    page.resize(700, 560)
    assert not page.record.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(page.record.isVisible)
    assert not page.column.isVisible()
    assert page.go_back()
    assert page.column.isVisible()
    assert page.view.hasFocus()
    assert not page.go_back()


def test_copying_on_a_row_copies_its_number(page: ShortlistPage, qtbot: QtBot) -> None:
    page.view.go_to(0)
    with qtbot.waitSignal(page.desk.copied) as copied:
        qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == ["01632 960 144"]


def test_delete_takes_off_and_undo_puts_back_in_its_place(page: ShortlistPage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.desk.noticed.connect(said.append)
    page.view.go_to(1)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: refs(page) == [CLINIC, CARD, GONE])
    assert said == ["Taken off: title of that day"]
    assert page.column.undo.isVisible()
    assert page.view.hasFocus()
    assert page.view.currentIndex().row() == 1
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: refs(page) == [CLINIC, LINE, CARD, GONE])
    assert not page.column.undo.isVisible()
    assert page.view.currentIndex().row() == 1


def test_alt_and_an_arrow_move_an_entry_and_say_where_it_is(page: ShortlistPage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.desk.noticed.connect(said.append)
    page.view.go_to(2)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        place = refs(page).index(CARD)
        qtbot.keyClick(page.view, key, Qt.KeyboardModifier.AltModifier)
        wanted = max(place + (1 if key == Qt.Key.Key_Down else -1), 0)
        qtbot.waitUntil(lambda wanted=wanted: refs(page).index(CARD) == wanted)
    assert refs(page) == [CLINIC, CARD, LINE, GONE]
    assert [plain(words)[-12:] for words in said] == ["place 2 of 4", "place 1 of 4", "place 2 of 4"]
    assert page.view.currentIndex().row() == 1


def test_the_last_entry_taken_off_leads_to_how_to_add_one(page: ShortlistPage, qtbot: QtBot) -> None:
    for _ in range(4):
        count = page.model.rowCount()
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda count=count: page.model.rowCount() == count - 1)
    assert page.column.to_find.isVisible()
    assert "Ctrl+D" in page.column._how.text()
    assert page.focusWidget() is page.column.to_find


def test_copy_all_gives_names_numbers_hours_and_the_age_of_checks_without_marks(page: ShortlistPage) -> None:
    page.column.copy_all.click()
    text = QGuiApplication.clipboard().text()
    for words in (
        "Mother and Baby Wellbeing Clinic\n", "FICTIONAL\n",
        "Call 01632 960 144 · then press 2 · Desk · checked 12 days ago",
        "Hours: Mon–Fri 09:00–16:30; First Tuesday, 14:00–18:00", "Call 0800 960 001", "Hours: 24 hours",
        "Old drop-in\nClosed or removed since 2026-02-03",
    ):  # fmt: skip
        assert words in text
    assert not set(text) & set("\u2066\u2067\u2068\u2069")


def test_up_from_the_first_row_and_escape_lead_to_the_buttons(page: ShortlistPage, qtbot: QtBot) -> None:
    page.view.go_to(0)
    qtbot.keyClick(page.view, Qt.Key.Key_Up)
    assert page.focusWidget() is page.column.copy_all


def test_what_is_put_aside_elsewhere_appears(page: ShortlistPage, qtbot: QtBot) -> None:
    page.desk.shortlist.toggle("example/policy", "Policy")
    qtbot.waitUntil(lambda: refs(page)[-1] == "example/policy")


def test_the_list_is_announced_by_its_name(page: ShortlistPage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.view)
    assert spoken.text(QAccessible.Text.Name) == "Shortlist"


def test_a_list_that_lasts_for_this_session_says_so(page: ShortlistPage) -> None:
    assert page.column.kept.isVisible()
