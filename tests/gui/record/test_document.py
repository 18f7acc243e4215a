"""The reading view: what stands above a text, the ways about it, and that nothing in it is loaded or followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from phcdesk.answers.standing import Standing
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.record.document import DocumentPage, TextPage
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.record.text.browser import SafeBrowser
from phcdesk.gui.record.text.marks import MOST, Marks
from phcdesk.gui.record.text.view import ReadingText
from phcdesk.model import Document, Entry
from phcdesk.search.results import Hit, Piece

LONG = "".join(f'<h2 id="part-{at}">Part {at}</h2>' + "<p>many words about sleep and care</p>" * 12 for at in range(9))


@pytest.fixture
def browser(desk: QApplication, qtbot: QtBot) -> SafeBrowser:
    made = SafeBrowser(LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def page(bare_desk: Desk, qtbot: QtBot) -> TextPage:
    made = TextPage(bare_desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def text(page: TextPage) -> ReadingText:
    return page.text


def entry_of(library: object, name: str) -> Entry:
    found: Entry = library.entries[f"example/{name}"]  # type: ignore[attr-defined]
    return found


def read(page: TextPage, library: object, name: str, html: str = "", **changes: object) -> None:
    entry = replace(entry_of(library, name), **changes)  # type: ignore[type-var]
    body = html or library.body_html(f"example/{name}")  # type: ignore[attr-defined]
    page.show_text(entry, Shown(f"example/{name}", body_html=body))  # type: ignore[arg-type]


def said(page: TextPage | DocumentPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def where(text: ReadingText) -> int:
    return text._scroll.verticalScrollBar().value()


def test_the_browser_loads_no_resource(browser: SafeBrowser, tmp_path: Path) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("<p>secret</p>")
    url = QUrl.fromLocalFile(str(secret))
    for kind in QTextDocument.ResourceType:
        assert browser.loadResource(kind.value, url) is None
    browser.show_html(f'<p>text</p><img src="{url.toString()}"><link rel="stylesheet" href="{url.toString()}">')
    browser.document().resource(QTextDocument.ResourceType.HtmlResource, url)
    assert "secret" not in browser.toHtml().replace("secret.html", "")


def test_a_link_is_shown_and_copied_and_never_followed(page: TextPage, library: object) -> None:
    read(page, library, "brief")
    before = page.browser.toPlainText()
    page.browser.anchorClicked.emit(QUrl("https://example.org/far/away"))
    assert page.browser.toPlainText() == before
    assert "https://example.org/far/away" in [words.replace("\u200b", "") for words in said(page)]
    [copy] = [one for one in page.text.link.findChildren(QPushButton) if one.isVisible()]
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/far/away"
    assert not page.browser.openLinks()
    assert not page.browser.openExternalLinks()


def test_a_link_to_a_heading_of_the_text_goes_there(page: TextPage, text: ReadingText, library: object) -> None:
    read(page, library, "brief", LONG)
    page.browser.anchorClicked.emit(QUrl("#part-6"))
    assert where(text) > 0
    assert text.outline.current == 6
    assert not text.link.isVisible()


def test_a_heading_that_repeats_the_title_is_dropped_and_no_other(browser: SafeBrowser) -> None:
    browser.show_html("<h1>The title</h1><p>text</p>", title="The title")
    assert browser.toPlainText() == "text"
    browser.show_html("<h1>Another</h1><p>text</p>", title="The title")
    assert browser.toPlainText() == "Another\ntext"


@pytest.mark.parametrize(
    ("language", "way"), [("ar", Qt.LayoutDirection.RightToLeft), ("en", Qt.LayoutDirection.LeftToRight)]
)
def test_a_text_reads_in_the_direction_of_its_own_language(
    browser: SafeBrowser, language: str, way: Qt.LayoutDirection
) -> None:
    for around in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        browser.setLayoutDirection(around)
        browser.show_html("<p>text</p>", language)
        assert browser.document().defaultTextOption().textDirection() == way


def test_no_line_is_longer_than_is_easy_to_read(page: TextPage, text: ReadingText, library: object) -> None:
    read(page, library, "brief", f"<p>{'the people who live near the health centre ' * 40}</p>")
    for width in 800, 2500:
        page.resize(QSize(width, 700))
        QApplication.sendPostedEvents()
        block = page.browser.document().firstBlock()
        lengths = [block.layout().lineAt(at).textLength() for at in range(block.layout().lineCount())]
        assert 40 < max(lengths) <= 82, width


def test_the_text_has_all_the_width_there_is_and_no_more(page: TextPage, text: ReadingText, library: object) -> None:
    read(page, library, "brief", "<p>" + "x" * 30 + " " + "some words " * 40 + "</p>")
    for width in 700, 320, 560:
        page.resize(width, 700)
        QApplication.sendPostedEvents()
        assert text._inside.width() == text._scroll.viewport().width()
        assert page.browser.width() > min(width, page.browser.widest()) - 40


def test_the_text_is_as_tall_as_it_is_and_its_surroundings_scroll(
    page: TextPage, library: object, qtbot: QtBot
) -> None:
    read(page, library, "brief", LONG)
    qtbot.waitUntil(lambda: page.browser.height() > page.height())
    page.browser.setFocus()
    qtbot.keyClick(page.browser, Qt.Key.Key_PageDown)
    assert where(page.text) > 0
    qtbot.keyClick(page.browser, Qt.Key.Key_Home)
    assert where(page.text) == 0


def test_the_words_looked_for_are_marked_and_their_number_is_bounded(browser: SafeBrowser) -> None:
    marks = Marks(browser, LIGHT)
    browser.show_html("<p>" + "low and baby, " * 400 + "</p>")
    marks.mark(["low", "baby"])
    assert {mark.cursor.selectedText() for mark in browser.extraSelections()} == {"low", "baby"}  # type: ignore[attr-defined]
    assert marks.count == MOST


def test_a_word_inside_another_is_not_marked_but_in_scripts_without_spaces_it_is(browser: SafeBrowser) -> None:
    marks = Marks(browser, LIGHT)
    browser.show_html("<p>slow flow low</p><p>心理健康服务</p>")
    marks.mark(["low", "健康"])
    assert marks.count == 2


def test_f3_goes_from_mark_to_mark_and_says_which_it_is(page: TextPage, library: object, qtbot: QtBot) -> None:
    entry = entry_of(library, "brief")
    page.show_text(entry, Shown("example/brief", body_html=LONG, words=("Part", "sleep")))  # type: ignore[arg-type]
    page.browser.setFocus()
    assert any("117" in words for words in said(page))
    on, back = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for key, expected in (on, "1 of 117"), (on, "2 of 117"), (back, "1 of 117"), (back, "117 of 117"):
        qtbot.keyClick(page.browser, Qt.Key.Key_F3, key)
        assert expected in said(page)
    assert where(page.text) > 0


def test_after_a_heading_the_next_mark_is_the_first_below_it(page: TextPage, library: object, qtbot: QtBot) -> None:
    entry = entry_of(library, "brief")
    page.show_text(entry, Shown("example/brief", body_html=LONG, words=("Part",)))  # type: ignore[arg-type]
    page.text._go_to_heading(4)
    assert "9 marked words" in said(page)
    qtbot.keyClick(page.browser, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "4 of 9" in said(page)
    page.text._go_to_heading(4)
    qtbot.keyClick(page.browser, Qt.Key.Key_F3)
    assert "5 of 9" in said(page)


def test_a_text_that_was_not_looked_for_by_words_says_nothing_of_marks(page: TextPage, library: object) -> None:
    read(page, library, "brief")
    assert not page.text._note.isVisible()


def test_what_was_found_under_a_heading_is_opened_there(page: TextPage, library: object, qtbot: QtBot) -> None:
    hit = Hit("example/brief", "document", "Brief", "Pack", 1.0, heading="Brief: Part 7")
    page.show_text(entry_of(library, "brief"), Shown("example/brief", hit, body_html=LONG))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: page.text.outline.current == 7)
    assert where(page.text) > 0


def test_the_headings_stand_beside_the_text_where_there_is_room_and_above_it_where_not(
    page: TextPage, text: ReadingText, library: object
) -> None:
    read(page, library, "brief", LONG)
    assert text.outline.list.isVisible()
    assert not text.outline.menu.isVisible()
    page.resize(500, 700)
    assert not text.outline.list.isVisible()
    assert text.outline.menu.isVisible()
    assert [text.outline.menu.itemText(at) for at in range(3)] == ["Part 0", "Part 1", "Part 2"]


def test_enter_on_a_heading_goes_there_and_into_the_text(
    page: TextPage, text: ReadingText, library: object, qtbot: QtBot
) -> None:
    read(page, library, "brief", LONG)
    page.activateWindow()
    text.outline.enter()
    for _ in range(5):
        qtbot.keyClick(text.outline.list, Qt.Key.Key_Down)
    assert where(text) == 0
    qtbot.keyClick(text.outline.list, Qt.Key.Key_Return)
    assert where(text) > 0
    assert page.focusWidget() is page.browser


def test_one_heading_makes_no_list(page: TextPage, text: ReadingText, library: object) -> None:
    read(page, library, "brief", "<h2>Only</h2><p>text</p>")
    assert not text.outline.list.isVisible()
    assert not text.outline.menu.isVisible()


def test_the_size_of_the_letters_holds_for_the_next_text_of_the_session(
    page: TextPage, bare_desk: Desk, library: object, qtbot: QtBot
) -> None:
    read(page, library, "brief")
    page.browser.setFocus()
    before = page.browser.document().defaultFont().pointSizeF()
    qtbot.keyClick(page.browser, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = page.browser.document().defaultFont().pointSizeF()
    assert larger > before
    other = TextPage(bare_desk)
    qtbot.addWidget(other)
    read(other, library, "card")
    assert other.browser.document().defaultFont().pointSizeF() == larger
    qtbot.keyClick(page.browser, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.browser.document().defaultFont().pointSizeF() == before


@pytest.mark.parametrize("name", ["brief", "card"])
def test_our_own_draft_says_that_no_clinician_reviewed_it(page: TextPage, library: object, name: str) -> None:
    read(page, library, name)
    assert "Draft, not reviewed by a clinician" in said(page)


def test_a_superseded_document_names_the_newer_one_and_opens_it(bare_desk: Desk, library: object, qtbot: QtBot) -> None:
    old = replace(entry_of(library, "policy"), status="superseded")  # type: ignore[type-var]
    newer = Hit("example/newer", "document", "Policy of 2026", "Pack", 1.0)
    page = DocumentPage(bare_desk)
    qtbot.addWidget(page)
    page.show()
    page.show_document(old, Shown("example/policy", standing=Standing("superseded", newer)))  # type: ignore[arg-type]
    assert "Superseded: use the newer one." in said(page)
    assert "Policy of 2026" in said(page)
    with qtbot.waitSignal(bare_desk.entry_wanted) as asked:
        page.notices.no_longer.button.click()
    assert asked.args == ["example/newer"]


def test_a_superseded_document_without_a_newer_one_offers_nothing_to_open(page: TextPage, library: object) -> None:
    read(page, library, "brief", status="superseded")
    assert "Superseded: there is a newer one, which is not in this library." in said(page)
    assert not page.notices.no_longer.button.isVisible()


def test_a_withdrawn_document_says_not_to_use_it_and_a_current_one_says_nothing(
    page: TextPage, library: object
) -> None:
    read(page, library, "brief", status="withdrawn")
    assert "Withdrawn: do not use this any more." in said(page)
    read(page, library, "brief", status="")
    assert not page.notices.no_longer.isVisible()


def test_where_a_text_comes_from_is_said_below_it(page: TextPage, library: object) -> None:
    read(page, library, "brief")
    assert "example/brief" in [words.replace("\u200b", "") for words in said(page)]
    assert "CC-BY-4.0" in said(page)


def test_the_text_has_a_name_and_its_headings_have(page: TextPage, text: ReadingText, library: object) -> None:
    read(page, library, "brief", LONG)
    assert page.browser.accessibleName() == "Text"
    assert page.browser.accessibleDescription() == entry_of(library, "brief").name
    assert text.outline.list.accessibleName() == "Headings"
    named = text.outline.list.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert named == "Part 4"


def test_the_tab_key_follows_the_order_of_reading(page: TextPage, library: object) -> None:
    page.resize(500, 700)
    entry = entry_of(library, "brief")
    page.show_text(entry, Shown("example/brief", body_html=LONG, words=("sleep",)))  # type: ignore[arg-type]
    page.activateWindow()
    page.text.outline.menu.setFocus()
    met = [page.focusWidget()]
    while page.focusNextPrevChild(True) and page.focusWidget() is not met[0] and len(met) < 30:
        met.append(page.focusWidget())
    wanted = [
        page.text._back,
        page.text._on,
        page.buttons.everything,
        page.browser,
        page.particulars.facts._pairs[0][1],
    ]
    at = [met.index(one) for one in wanted]
    assert at == sorted(at)


def test_reading_a_superseded_document_finds_what_took_its_place(library: object) -> None:
    old, new = Document("old", "Old", status="superseded"), Document("new", "New", supersedes=("old", "lost"))
    library.entries |= {"example/old": old, "example/new": new}  # type: ignore[attr-defined]
    library.rows.append(Hit("example/new", "document", "New", "Pack", 1.0))  # type: ignore[attr-defined]
    assert read_entry(library, "example/old", None, {})[1].standing.successor.ref == "example/new"  # type: ignore[arg-type, union-attr]
    assert read_entry(library, "example/new", None, {})[1].replaces == ("Old", "lost")  # type: ignore[arg-type]


def test_the_words_of_the_row_are_marked_where_the_words_typed_are_not_known(library: object) -> None:
    hit = Hit("example/brief", "document", "Brief", "Pack", 1.0, snippet=(Piece("low", True), Piece(" mood")))
    assert read_entry(library, "example/brief", hit, {})[1].words == ("low",)  # type: ignore[arg-type]
    assert read_entry(library, "example/brief", hit, {}, "clinics")[1].words == ("clinic",)  # type: ignore[arg-type]
