"""Several lists in the window: made, named, chosen, deleted and put back, and carried as files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.shortlist.page import ShortlistPage


@pytest.fixture
def page(bare_desk: Desk, qtbot: QtBot) -> ShortlistPage:
    bare_desk.shortlist.toggle("example/clinic", "Clinic")
    page = ShortlistPage(bare_desk)
    page.resize(1200, 700)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    return page


def names(page: ShortlistPage) -> list[str]:
    return [one.name for one in page.desk.shortlist.lists]


def make(page: ShortlistPage, name: str) -> None:
    bar = page.column.lists
    bar.make()
    bar.form.name.setText(name)
    bar.form.keep.click()


def test_a_new_list_is_the_one_that_is_shown_and_added_to(page: ShortlistPage, qtbot: QtBot) -> None:
    make(page, "Night duty")
    assert page.column.lists.which.currentText().startswith("Night duty")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    page.desk.shortlist.toggle("example/line", "Line")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert [len(one.entries) for one in page.desk.shortlist.lists] == [1, 1]


def test_another_list_is_chosen_by_its_name(page: ShortlistPage, qtbot: QtBot) -> None:
    make(page, "Night duty")
    bar = page.column.lists
    bar.which.activated.emit(0)
    assert page.desk.shortlist.refs == ("example/clinic",)


def test_a_list_is_renamed_and_a_name_that_is_taken_is_refused_in_words(page: ShortlistPage) -> None:
    make(page, "Night duty")
    bar = page.column.lists
    bar.rename()
    bar.form.name.setText("shortlist")
    bar.form.keep.click()
    assert bar.form.isVisible()
    assert "There is a list called" in bar.form.problem.text()
    bar.form.name.setText("Nights")
    bar.form.keep.click()
    assert not bar.form.isVisible()
    assert names(page) == ["Shortlist", "Nights"]


def test_escape_closes_the_form_and_forgets_the_name(page: ShortlistPage, qtbot: QtBot) -> None:
    bar = page.column.lists
    bar.make()
    assert "Do not write the names of clients" in bar.form.quiet.text()
    qtbot.keyClicks(bar.form.name, "somebody")
    qtbot.keyClick(bar.form.name, Qt.Key.Key_Escape)
    assert not bar.form.isVisible()
    assert bar.form.name.text() == ""
    assert names(page) == ["Shortlist"]


def test_a_deleted_list_is_put_back_with_its_entries(page: ShortlistPage) -> None:
    make(page, "Night duty")
    page.desk.shortlist.toggle("example/line", "Line")
    bar = page.column.lists
    bar.delete()
    assert names(page) == ["Shortlist"]
    bar.undo.click()
    assert names(page) == ["Shortlist", "Night duty"]
    assert page.desk.shortlist.refs == ("example/line",)
    assert not bar.undo.isVisible()


def test_the_only_list_stays_and_it_is_said_why(page: ShortlistPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.noticed, check_params_cb=lambda words: "cannot be deleted" in words):
        page.column.lists.delete()
    assert names(page) == ["Shortlist"]


def test_a_list_goes_to_a_file_and_comes_from_one(page: ShortlistPage, tmp_path: Path, qtbot: QtBot) -> None:
    bar = page.column.lists
    with qtbot.waitSignal(page.desk.noticed):
        bar.save_to(tmp_path / "mine")
    bar.open_file(tmp_path / "mine.phclist")
    qtbot.waitUntil(lambda: names(page) == ["Shortlist", "Shortlist (2)"])
    assert page.desk.shortlist.refs == ("example/clinic",)


def test_a_file_that_is_no_list_is_told_and_changes_nothing(page: ShortlistPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bad.phclist").write_bytes(b"{}")
    with qtbot.waitSignal(page.desk.noticed, check_params_cb=lambda words: "bad.phclist" in words):
        page.column.lists.open_file(tmp_path / "bad.phclist")
    assert names(page) == ["Shortlist"]


def test_no_name_of_a_list_is_in_the_title_of_the_window(page: ShortlistPage) -> None:
    make(page, "Night duty")
    assert "Night" not in page.window().windowTitle()
