"""The pieces of a record: texts that are copied with the keys, facts one goes through, and the order of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.look.tab_order import in_reading_order, is_tab_stop
from phcdesk.gui.record.parts import Banners, CopyLabel, CopyRow, Facts, breakable

LONG = "https://example.org/a/very/long/address"


@pytest.fixture
def facts(desk: QApplication, qtbot: QtBot) -> Facts:
    made = Facts([].append)
    qtbot.addWidget(made)
    made.show_facts([("Bring", "A card"), ("Cost", ""), ("Web", LONG)])
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def labels(facts: Facts) -> list[CopyLabel]:
    return [label for label in facts.findChildren(CopyLabel) if not label.isHidden()]


def test_long_addresses_may_break_and_short_words_may_not() -> None:
    broken = breakable("see https://example.org/a/very/long/address and e.g.this")
    assert "\u200b" in broken
    assert broken.endswith("and e.g.this")
    assert broken.replace("\u200b", "") == "see https://example.org/a/very/long/address and e.g.this"


def test_a_fact_that_says_nothing_is_left_out(facts: Facts) -> None:
    assert facts.said() == [("Bring", "A card"), ("Web", LONG)]


def test_a_name_begins_at_the_height_of_what_is_said_of_it(facts: Facts) -> None:
    for label in facts.findChildren(QLabel):
        assert label.alignment() == Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


def test_control_c_copies_the_fact_with_the_focus_without_the_marks_for_breaking(
    desk: QApplication, qtbot: QtBot
) -> None:
    copied: list[str] = []
    made = Facts(copied.append)
    qtbot.addWidget(made)
    made.show_facts([("Web", LONG)])
    qtbot.keyClick(labels(made)[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied == [LONG]


def test_what_is_selected_is_copied_alone(desk: QApplication, qtbot: QtBot) -> None:
    copied: list[str] = []
    label = CopyLabel(copied.append)
    qtbot.addWidget(label)
    label.show_copied("Somebody to talk to")
    label.setSelection(0, 8)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied == ["Somebody"]


def test_facts_are_one_step_of_the_tab_key_and_the_arrows_go_through_them(facts: Facts, qtbot: QtBot) -> None:
    first, second = labels(facts)
    assert [is_tab_stop(label) for label in (first, second)] == [True, False]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    assert [is_tab_stop(label) for label in (first, second)] == [False, True]
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_a_screen_reader_hears_the_name_of_a_fact_with_it(facts: Facts) -> None:
    assert labels(facts)[0].accessibleName() == "Bring: A card"


def test_banners_are_in_words_and_gone_when_there_are_none(desk: QApplication, qtbot: QtBot) -> None:
    banners = Banners()
    qtbot.addWidget(banners)
    banners.show_banners([("Fictional: for training. Do not call.", "fictional")])
    assert not banners.isHidden()
    banners.show_banners([])
    assert banners.isHidden()


def test_a_row_without_a_value_has_no_button(desk: QApplication, qtbot: QtBot) -> None:
    row = CopyRow(lambda _text: None, "")
    qtbot.addWidget(row)
    row.show_copy("A finder", "", "Copy link", "Its address was not seen.")
    assert all(button.isHidden() for button in row.findChildren(QPushButton))


def test_the_order_of_reading_is_that_of_the_layouts_and_not_of_the_making(desk: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    late, early, beside = QPushButton("late"), QPushButton("early"), QPushButton("beside")
    line = QHBoxLayout()
    line.addWidget(early)
    line.addWidget(beside)
    column = QVBoxLayout(page)
    column.addLayout(line)
    column.addWidget(late)
    assert in_reading_order(page) == [early, beside, late]


def test_what_is_hidden_with_its_surroundings_is_no_tab_stop(desk: QApplication, qtbot: QtBot) -> None:
    page, group, button = QWidget(), QWidget(), QPushButton("in a group")
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(group)
    QVBoxLayout(group).addWidget(button)
    page.show()
    assert is_tab_stop(button)
    group.hide()
    assert not is_tab_stop(button)
