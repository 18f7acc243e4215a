"""The record of a document or a card in the pane: what it says, and that nothing is opened or loaded."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.model import Entry


@pytest.fixture
def pane(bare_desk: Desk, qtbot: QtBot) -> RecordPane:
    made = RecordPane(bare_desk)
    qtbot.addWidget(made)
    made.resize(460, 700)
    made.show()
    return made


def show(pane: RecordPane, library: object, name: str) -> Entry:
    ref = f"example/{name}"
    hit = next(row for row in library.rows if row.ref == ref)  # type: ignore[attr-defined]
    entry: Entry = library.entries[ref]  # type: ignore[attr-defined]
    pane.show_entry(entry, Shown(ref, hit, library.packs()[0], library.body_html(ref)))  # type: ignore[attr-defined]
    return entry


def said(pane: RecordPane) -> list[str]:
    """Every text in sight, without the marks that let long words break."""
    return [label.text().replace("\u200b", "") for label in pane.page().findChildren(QLabel) if label.isVisible()]


def buttons(pane: RecordPane) -> dict[str, QPushButton]:
    return {one.accessibleName(): one for one in pane.page().findChildren(QPushButton) if one.isVisible()}


def test_a_link_is_copied_without_the_marks_that_let_it_break(pane: RecordPane, library: object) -> None:
    entry = show(pane, library, "policy")
    buttons(pane)[f"Copy link {entry.identifier}"].click()  # type: ignore[union-attr]
    assert QGuiApplication.clipboard().text() == entry.identifier  # type: ignore[union-attr]


def test_a_document_without_a_file_says_how_to_get_it(pane: RecordPane, library: object) -> None:
    show(pane, library, "policy")
    texts = "\n".join(said(pane))
    assert "The text is not in this library. Copy the link and open it where there is a network." in texts
    assert "CC BY-NC-SA 3.0 IGO" in texts
    assert "A policy paper on building mental health into primary care" in texts


@pytest.mark.parametrize("name", ["brief", "card"])
def test_a_text_is_shown_in_the_browser(pane: RecordPane, library: object, name: str) -> None:
    show(pane, library, name)
    browser = pane.page().findChild(QTextBrowser)
    assert "Ask about mood" in browser.toPlainText()
    assert "Draft" in said(pane)


def test_a_card_without_a_text_shows_its_summary(pane: RecordPane, library: object) -> None:
    entry = library.entries["example/card"]  # type: ignore[attr-defined]
    pane.show_entry(entry, Shown("example/card"))
    assert pane.page().findChild(QTextBrowser).toPlainText() == entry.description
