"""The Library with the keyboard and with the mouse, wide and narrow, on the library in memory."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.library.groups import CARDS, DOCUMENTS, YEAR
from phcdesk.gui.library.page import LibraryPage
from phcdesk.gui.record.document import TextPage
from phcdesk.gui.window import MainWindow
from phcdesk.model import Document


def visit(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = window.page("library")
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.shelves.contents.count > 0)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    return visit(window, qtbot)


@pytest.fixture
def narrow(make_window: object, library: object, qtbot: QtBot) -> LibraryPage:
    return visit(make_window(library, width=800, height=600), qtbot)  # type: ignore[operator]


def titles(page: LibraryPage) -> list[object]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def focus() -> object:
    return QApplication.focusWidget()


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(focus(), key)


def show_documents(page: LibraryPage) -> None:
    page.shelves.contents._choose(1)


def test_quick_cards_are_two_keys_away_from_anywhere(page: LibraryPage, qtbot: QtBot) -> None:
    show_documents(page)
    assert focus() is page.shelves.contents.list
    press(qtbot, Qt.Key.Key_Home)
    assert titles(page) == ["Card: asking about mood after a birth"]


def test_the_rows_say_what_a_document_is_and_whether_its_text_is_here(page: LibraryPage) -> None:
    show_documents(page)
    spoken = [page.wording.spoken(hit) for hit in (page.model.hit(0), page.model.hit(1)) if hit]
    by_title = {words.partition(":")[0]: words for words in spoken}
    assert "Text here" in by_title["Brief"]
    assert "Guideline · Example office · \u20662026\u2069" in by_title["Brief"]
    assert "Draft" in by_title["Brief"]


def test_enter_goes_from_the_groups_to_the_rows_and_into_the_text(page: LibraryPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is page.view
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.record.page(), TextPage))
    shown = page.record.page()
    assert isinstance(shown, TextPage)
    qtbot.waitUntil(lambda: focus() is shown.browser)
    assert page.view.isVisible()


def test_escape_goes_back_from_the_text_to_the_rows_to_the_groups(page: LibraryPage, qtbot: QtBot) -> None:
    page.enter_rows()
    page.open_row(0, enter=True)
    qtbot.waitUntil(lambda: isinstance(page.record.page(), TextPage) and focus() is not page.view)
    press(qtbot, Qt.Key.Key_Escape)
    assert focus() is page.view
    press(qtbot, Qt.Key.Key_Escape)
    assert focus() is page.shelves.contents.list


def test_in_a_narrow_window_the_text_covers_the_list_until_one_goes_back(narrow: LibraryPage, qtbot: QtBot) -> None:
    assert not narrow.record.isVisible()
    narrow.enter_rows()
    narrow.open_row(0, enter=True)
    qtbot.waitUntil(narrow.record.isVisible)
    assert not narrow.view.isVisible()
    assert narrow.record.back.isVisible()
    assert narrow.go_back()
    assert narrow.view.isVisible()
    assert not narrow.go_back()


def test_a_letter_among_the_rows_narrows_the_list(page: LibraryPage, qtbot: QtBot) -> None:
    show_documents(page)
    page.enter_rows()
    qtbot.keyClicks(page.view, "perin")
    assert focus() is page.line
    qtbot.waitUntil(lambda: titles(page) == ["Brief: perinatal mental health in the clinic"])


def test_where_the_group_has_nothing_for_the_words_all_documents_are_shown(page: LibraryPage, qtbot: QtBot) -> None:
    assert page._key == CARDS
    page.line.setText("scaling")
    qtbot.waitUntil(lambda: page._key == DOCUMENTS)
    assert len(titles(page)) == 1


def test_where_nothing_has_the_words_find_is_offered_with_them(page: LibraryPage, qtbot: QtBot) -> None:
    page.line.setText("zebra")
    qtbot.waitUntil(page.elsewhere.isVisible)
    with qtbot.waitSignal(page.desk.find_wanted) as asked:
        page.elsewhere.click()
    assert asked.args == ["zebra", {}]


def test_words_of_danger_raise_the_strip_here_as_well(page: LibraryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.danger_spoken, check_params_cb=bool):
        page.line.setText("suicide")


def test_the_group_stays_when_the_grouping_changes(page: LibraryPage) -> None:
    show_documents(page)
    page.shelves.buttons[YEAR].click()
    assert page._key == DOCUMENTS
    names = [page.shelves.contents.list.item(at).text() for at in range(page.shelves.contents.count)]
    assert [name.partition(" (")[0] for name in names] == ["Quick cards", "All documents", "2026", "2025"]


def test_a_text_that_is_not_in_the_group_any_more_is_put_away(page: LibraryPage, qtbot: QtBot) -> None:
    page.open_row(0)
    qtbot.waitUntil(lambda: bool(page.record.ref))
    show_documents(page)
    assert not page.record.ref


def test_thousands_of_documents_are_shown_without_a_widget_for_each(
    make_window: object, library: object, qtbot: QtBot
) -> None:
    for number in range(2400):
        ref, name = f"example/d{number}", f"Document {number}"
        library.entries[ref] = Document(f"d{number}", name)  # type: ignore[attr-defined]
        library.rows.append(replace(library.rows[0], ref=ref, kind="document", title=name))  # type: ignore[attr-defined]
    page = visit(make_window(library), qtbot)  # type: ignore[operator]
    show_documents(page)
    assert page.model.rowCount() == 2402
    assert 0 < len(page.findChildren(QWidget)) < 200


def test_a_library_that_cannot_be_read_is_said_and_repaired(page: LibraryPage, library: object, qtbot: QtBot) -> None:
    from phcdesk.errors import DamagedLibrary

    def damaged(*_: object) -> None:
        raise DamagedLibrary(path="x")

    library.shelf = damaged  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.desk.library_damaged):
        page.line.setText("x")
