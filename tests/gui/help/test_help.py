"""Help: its pages, its search, and that what it says of keys and licences is so."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk import __version__
from phcdesk.gui.help.keys import key_groups
from phcdesk.gui.help.page import HelpPage
from phcdesk.gui.help.texts import NAMES, HelpText, help_texts
from phcdesk.gui.pages import MAKERS
from phcdesk.gui.window import MainWindow
from tests.gui.conftest import FakeLibrary, MakeWindow

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "help"


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> HelpPage:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.page("help")
    assert isinstance(found, HelpPage)
    return found


def named(name: str) -> HelpText:
    return next(text for text in help_texts(FOLDER, "en") if text.name == name)


def show(page: HelpPage, name: str) -> str:
    page.contents._choose(page.offered.index(name))
    return page.text.browser.toPlainText()


def test_f1_opens_help_from_any_page_and_the_pages_have_the_focus(page: HelpPage) -> None:
    assert page.isVisible()
    assert QApplication.focusWidget() is page.contents.list
    assert [page.contents.list.item(at).text() for at in range(page.contents.count)] == [
        "For a clinician", "For a field worker in an emergency", "For an administrator", "How far to trust a number",
        "Keys", "What this program never does", "About PHC Desk",
    ]  # fmt: skip


def test_the_arrows_go_from_page_to_page_and_enter_goes_into_the_text(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.contents.list, Qt.Key.Key_Down)
    assert "stick" in page.text.browser.toPlainText()
    qtbot.keyClick(page.contents.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.text.browser
    qtbot.keyClick(page.text.browser, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.contents.list


def test_help_needs_no_library(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.library = None
    window.go("help")
    assert window.current_page == "help"


def test_a_search_leaves_the_pages_that_have_all_the_words_and_marks_them(page: HelpPage) -> None:
    page.line.setText("clipb")
    assert set(page.offered) == {"clinician", "never"}
    assert page.text.marks.count > 0
    page.line.setText("clipboard backup")
    assert page.offered == ["never"]


def test_a_search_for_what_is_not_there_says_so_and_leaves_every_page(page: HelpPage) -> None:
    page.line.setText("zebra")
    assert len(page.offered) == 7
    assert "No page of Help has these words." in page._found.text()
    assert page.text.marks.count == 0


def test_a_page_that_is_not_translated_is_shown_in_english_and_says_so(
    bare_desk: object, in_language: Callable[[str], object], qtbot: QtBot
) -> None:
    in_language("ar")
    made = HelpPage(bare_desk)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    assert not made._language_note.isHidden()
    assert made.text.browser.layoutDirection() == Qt.LayoutDirection.LeftToRight
    show(made, "keys")
    assert made._language_note.isHidden()
    assert made.text.browser.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_translated_page_is_shown_in_its_language(tmp_path: Path) -> None:
    for language, words in ("en", "English"), ("fr", "Français"):
        (tmp_path / language).mkdir()
        for name in NAMES if language == "en" else NAMES[:1]:
            (tmp_path / language / f"{name}.md").write_text(f"# {words}\n\ntext", encoding="utf-8")
    assert [(text.title, text.language) for text in help_texts(tmp_path, "fr")[:2]] == [
        ("Français", "fr"),
        ("English", "en"),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_a_title_and_nothing_but_safe_html(name: str) -> None:
    text = named(name)
    assert text.title != name
    assert "<img" not in text.html
    assert len(text.plain.split()) < 600, "a page of Help is read in two minutes"


def test_about_says_the_versions_and_which_translations_are_drafts(page: HelpPage) -> None:
    about = show(page, "about").replace("\u2066", "").replace("\u2069", "")
    for expected in __version__, qVersion(), platform.python_version(), "Français", "العربية", "drafts":
        assert expected in about


def test_about_names_what_the_notice_names() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    about = (FOLDER / "en" / "about.md").read_text(encoding="utf-8")
    parts = re.findall(r"^\| (?!What|---)([^|(]+?)(?: \(.*)? \| ", about, re.MULTILINE)
    assert len(parts) > 10
    told = notice.replace("Tantivy for Python", "Tantivy").lower()
    missing = [part for part in parts if part.split(" and ")[0].removesuffix(" fonts").lower() not in told]
    assert not missing


def test_the_keys_that_help_names_in_its_texts_are_in_the_table() -> None:
    table = {keys for group in key_groups() for key in group.rows for keys in key.keys}
    for text in help_texts(FOLDER, "en"):
        told = re.findall(r"<strong>((?:Ctrl\+|Alt\+)\w+|F\d+|Home|Down|Enter|/)</strong>", text.html)
        assert set(told) <= table, text.name


def shortcuts_of(window: MainWindow) -> dict[str, set[str]]:
    """Every shortcut of the window, with the kinds of widget that have it."""
    found: dict[str, set[str]] = {}
    for shortcut in window.findChildren(QShortcut):
        found.setdefault(shortcut.key().toString(), set()).add(type(shortcut.parent()).__name__)
    return found


def test_the_table_of_keys_is_all_the_shortcuts_there_are_and_no_others(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(FakeLibrary(paged=True))
    for name in MAKERS:
        window.go(name)
    for title in "Brief", "Manual":
        with qtbot.waitSignal(window.find_page.record_shown):
            row = next(at for at in range(9) if title in str(window.find_page.model.index(at, 0).data()))
            window.find_page.open_row(row)
    found = set(shortcuts_of(window))
    keys = [key for group in key_groups() for key in group.rows]
    named_keys = {QKeySequence(one).toString() for key in keys for one in key.keys}
    shortcuts = {QKeySequence(one).toString() for key in keys for one in key.keys if key.is_shortcut}
    assert found <= named_keys, f"not in phcdesk/gui/help/keys.py: {sorted(found - named_keys)}"
    assert shortcuts <= found, f"in the table, and nobody answers: {sorted(shortcuts - found)}"


def test_a_key_that_several_parts_answer_is_never_answered_twice_at_once(window: MainWindow, qtbot: QtBot) -> None:
    for name in MAKERS:
        window.go(name)
    everywhere = [one.key().toString() for one in window.findChildren(QShortcut) if one.parent() is window]
    assert len(everywhere) == len(set(everywhere))
    assert not set(everywhere) & {
        one.key().toString() for one in window.findChildren(QShortcut) if one.parent() is not window
    }
