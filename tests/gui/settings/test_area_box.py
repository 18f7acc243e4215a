"""Choosing a country: by any part of any of its names, and never by accident."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.settings import Settings
from phcdesk.gui.desk import Desk
from phcdesk.gui.settings.area_box import AreaBox

MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_box(make_desk: MakeDesk, qtbot: QtBot) -> Callable[..., AreaBox]:
    def make(country: str = "") -> AreaBox:
        desk = make_desk()
        desk.keeping.choose(Settings(country=country))
        box = AreaBox(desk)
        qtbot.addWidget(box)
        box.show()
        qtbot.waitUntil(box.isActiveWindow)
        qtbot.waitUntil(lambda: box.box.count() > 200)
        return box

    return make


def type_into(box: AreaBox, text: str, qtbot: QtBot) -> None:
    box.setFocus()
    box.edit.selectAll()
    qtbot.keyClick(box.edit, Qt.Key.Key_Delete)
    if text.isascii():
        qtbot.keyClicks(box.edit, text)
    else:
        box.edit.setText(text)  # no key of a test writes these letters


def test_it_begins_with_none_and_goes_on_by_name(make_box: Callable[..., AreaBox]) -> None:
    box = make_box()
    assert (box.area, box.edit.text()) == ("", "None chosen")
    names = [box.box.itemText(row) for row in range(1, box.box.count())]
    assert names[0] == "Afghanistan"
    assert names.index("Åland Islands") < names.index("Bahrain")


def test_what_was_chosen_is_shown(make_box: Callable[..., AreaBox]) -> None:
    assert make_box("KE").edit.text() == "Kenya"


def test_a_code_that_the_vocabulary_does_not_know_is_not_lost(make_box: Callable[..., AreaBox]) -> None:
    box = make_box("XX")
    assert (box.area, box.edit.text()) == ("XX", "XX")


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Kenya", "KE"), ("kenya", "KE"), ("ke", "KE"), ("cote d'iv", "CI"), ("Allemagne", "DE"), ("الأردن", "JO"),
     ("Niger", "NE"), ("guinea", "GN"), ("", "")],
)  # fmt: skip
def test_a_name_that_is_clear_is_taken(typed: str, code: str, make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("FR")
    with qtbot.waitSignal(box.area_chosen) as chosen:
        type_into(box, typed, qtbot)
        qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    assert chosen.args == [code]
    assert box.area == code


def test_what_is_typed_takes_the_place_of_what_holds(make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("FR")
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    for typed, code in (("kenya", "KE"), ("nepal", "NP")):
        qtbot.waitUntil(lambda: box.edit.selectedText() == box.edit.text())
        qtbot.keyClicks(box.edit, typed)
        with qtbot.waitSignal(box.area_chosen) as chosen:
            qtbot.keyClick(box.edit, Qt.Key.Key_Return)
        assert chosen.args == [code]


@pytest.mark.parametrize("typed", ["united", "a", "nowhere at all"])
def test_a_name_that_is_not_clear_changes_nothing(typed: str, make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("FR")
    with qtbot.assertNotEmitted(box.area_chosen):
        type_into(box, typed, qtbot)
        qtbot.keyClick(box.edit, Qt.Key.Key_Return)
        box.box.clearFocus()
    qtbot.waitUntil(lambda: box.edit.text() == "France")
    assert box.area == "FR"


def test_what_may_be_meant_is_offered_and_reached_with_tab(make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("FR")
    type_into(box, "guinea", qtbot)
    offered = [offer.text() for offer in box.offers if offer.isVisible()]
    assert offered[:2] == ["Guinea", "Guinea-Bissau"]
    assert "Equatorial Guinea" in offered
    type_into(box, "united", qtbot)
    offered = [offer.text() for offer in box.offers if offer.isVisible()]
    assert offered[0] == "United Arab Emirates"
    qtbot.keyClick(box.edit, Qt.Key.Key_Tab)
    assert box.focusWidget() is box.offers[0]
    with qtbot.waitSignal(box.area_chosen) as chosen:
        qtbot.keyClick(box.offers[0], Qt.Key.Key_Space)
    assert chosen.args == ["AE"]
    assert not any(offer.isVisible() for offer in box.offers)
    assert box.focusWidget() is box.box or box.focusWidget() is box.edit


def test_an_offer_can_be_clicked(make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("FR")
    type_into(box, "united", qtbot)
    with qtbot.waitSignal(box.area_chosen) as chosen:
        qtbot.mouseClick(box.offers[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["AE"]


def test_the_arrow_keys_go_through_the_list(make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box()
    with qtbot.waitSignal(box.area_chosen) as chosen:
        qtbot.keyClick(box.box, Qt.Key.Key_Down)
    assert chosen.args == ["AF"]


def test_the_wheel_of_the_mouse_changes_nothing(make_box: Callable[..., AreaBox], qapp: QApplication) -> None:
    box = make_box("FR")
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(box.box, turn)
    assert box.area == "FR"


def test_names_are_those_of_the_language_of_the_window(
    in_language: Callable[[str], object], make_box: Callable[..., AreaBox]
) -> None:
    in_language("fr")
    assert make_box("DE").edit.text() == "Allemagne"


def test_where_one_types_has_a_name(make_box: Callable[..., AreaBox]) -> None:
    edit = make_box().edit
    assert QAccessible.queryAccessibleInterface(edit).text(QAccessible.Text.Name) == "Country you work in"


def test_enter_on_a_name_nobody_knows_says_so_until_one_types_on(
    make_box: Callable[..., AreaBox], qtbot: QtBot
) -> None:
    box = make_box()
    type_into(box, "xyzzy", qtbot)
    qtbot.keyClick(box.box, Qt.Key.Key_Return)
    assert box.note.isVisible()
    assert "No country of this name is known" in box.note.text()
    qtbot.keyClick(box.box, Qt.Key.Key_Backspace)
    assert not box.note.isVisible()


def test_escape_shows_again_what_holds(make_box: Callable[..., AreaBox], qtbot: QtBot) -> None:
    box = make_box("KE")
    type_into(box, "uga", qtbot)
    qtbot.keyClick(box.box, Qt.Key.Key_Escape)
    assert (box.area, box.edit.text()) == ("KE", "Kenya")
