"""The settings: each choice holds at once, what is kept is said, and all of it can be cleared."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from phcdesk.app.settings import Settings, load_settings
from phcdesk.gui.desk import Desk
from phcdesk.gui.settings.page import SettingsPage
from phcdesk.kept.shortlist import Shortlist
from phcdesk.store.checking import Finding

MakeDesk = Callable[..., Desk]
DAMAGED = Finding("object-damaged", {"path": "objects/a"}, "1", True)


@pytest.fixture
def make_page(make_desk: MakeDesk, qtbot: QtBot) -> Callable[..., SettingsPage]:
    def make(**how: object) -> SettingsPage:
        desk = make_desk(**how)
        desk.keeping.end_first_start()
        page = SettingsPage(desk)
        page.resize(900, 700)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.enter()
        return page

    return make


def wanted(page: SettingsPage, button: QAbstractButton, qtbot: QtBot) -> Settings:
    with qtbot.waitSignal(page.desk.settings_wanted) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    settings = asked.args[0]
    assert isinstance(settings, Settings)
    return settings


def test_each_choice_is_wanted_at_once_and_adds_to_the_others(
    make_page: Callable[..., SettingsPage], qtbot: QtBot
) -> None:
    page = make_page()
    assert wanted(page, page.language.buttons["uk"], qtbot) == Settings(language="uk")
    assert wanted(page, page.colours.buttons["high-contrast"], qtbot) == Settings(language="uk", theme="high-contrast")
    assert wanted(page, page.text_size.choices.buttons["150"], qtbot).text_size == "150"
    assert wanted(page, page.text_size.choices.buttons["100"], qtbot).text_size == ""
    assert wanted(page, page.language.buttons[""], qtbot) == Settings(theme="high-contrast")
    qtbot.waitUntil(lambda: page.area.box.count() > 200)
    with qtbot.waitSignal(page.desk.settings_wanted) as asked:
        qtbot.keyClick(page.area.box, Qt.Key.Key_Down)
    assert asked.args == [Settings(country="AF", theme="high-contrast")]


def test_what_holds_has_a_tick_and_a_state(make_page: Callable[..., SettingsPage]) -> None:
    page = make_page()
    chosen = page.colours.buttons["light"]
    assert chosen.isChecked()
    assert not chosen.icon().isNull()
    assert page.colours.buttons["dark"].icon().isNull()
    spoken = QAccessible.queryAccessibleInterface(chosen)
    assert spoken.text(QAccessible.Text.Name) == "Colours: Light"
    assert spoken.state().checked


def test_pressing_what_holds_already_changes_nothing(make_page: Callable[..., SettingsPage], qtbot: QtBot) -> None:
    page = make_page()
    with qtbot.assertNotEmitted(page.desk.settings_wanted):
        page.colours.buttons["light"].click()
    assert page.colours.buttons["light"].isChecked()


def test_languages_are_named_as_their_speakers_name_them(make_page: Callable[..., SettingsPage]) -> None:
    texts = [button.text() for button in make_page().language.buttons.values()]
    assert texts[0] == "As the computer"
    assert {"العربية", "Українська", "Português"} < set(texts)


def test_the_sample_shows_the_size_one_looks_at(make_page: Callable[..., SettingsPage]) -> None:
    page = make_page()
    plain = page.text_size.sample.font().pointSizeF()
    page.text_size.choices.buttons["200"].setFocus()
    assert page.text_size.sample.font().pointSizeF() == pytest.approx(2 * plain)
    page.area.setFocus()
    assert page.text_size.sample.font().pointSizeF() == pytest.approx(plain)


def test_the_folder_is_shown_and_can_be_copied(make_page: Callable[..., SettingsPage], tmp_path: Path) -> None:
    page = make_page()
    page.kept_here.folder._button.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "data")
    assert page.kept_here.where.isHidden()


def test_a_portable_folder_and_one_that_cannot_be_written_are_told_apart(
    make_page: Callable[..., SettingsPage], tmp_path: Path
) -> None:
    assert make_page(is_portable=True).kept_here.where.text().startswith("Portable:")
    (tmp_path / "file").write_bytes(b"")
    assert make_page(folder=tmp_path / "file" / "data").kept_here.where.text().startswith("Kept for this session only")


def test_clearing_asks_inside_the_page_and_no_is_the_first_answer(
    make_page: Callable[..., SettingsPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = make_page()
    page.desk.keeping.choose(Settings(country="KE"))
    page.kept_here.clear.setFocus()
    qtbot.keyClick(page.kept_here.clear, Qt.Key.Key_Space)
    assert page.focusWidget() is page.kept_here.confirm.no
    for answer in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
        page.kept_here.confirm.ask()
        qtbot.keyClick(page.kept_here.confirm.no, answer)
        assert page.kept_here.confirm.isHidden()
        assert page.focusWidget() is page.kept_here.clear
    assert load_settings(tmp_path / "data") == Settings(country="KE")


def test_clearing_removes_shortlist_settings_and_sizes(
    make_page: Callable[..., SettingsPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = make_page()
    page.desk.keeping.choose(Settings(country="KE"))
    page.desk.keeping.keep_window_sizes({"window": "ff"})
    page.desk.shortlist.toggle("example/line", "Line")
    qtbot.waitUntil(lambda: len(Shortlist(tmp_path / "data").read()) == 1)
    page.kept_here.confirm.ask()
    with qtbot.waitSignal(page.desk.forgotten):
        qtbot.keyClick(page.kept_here.confirm.yes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.desk.shortlist.refs == ())
    page.desk.tasks.stop(page.desk.shortlist.write)
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        ((), "In order: every file has the content it was stored with"),
        ((DAMAGED,), "Damaged: A file of the library is damaged (objects/a)."),
    ],
)
def test_the_library_is_looked_at_and_the_answer_is_that_of_the_doctor(
    findings: tuple[Finding, ...], words: str, make_page: Callable[..., SettingsPage], qtbot: QtBot
) -> None:
    page = make_page(findings=findings)
    said: list[str] = []
    page.desk.noticed.connect(said.append)
    qtbot.keyClick(page.health.check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.health.answer.text() == words)
    assert said[-1] == words
