"""The record: what each kind says, that nothing in it is markup, and that nothing is opened or loaded."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.record.country import IndicatorTable
from phcdesk.gui.record.document import SafeBrowser
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.parts import breakable
from phcdesk.gui.record.shown import Shown
from phcdesk.model import Entry, Location, Service, ServiceAtLocation


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


def test_a_service_shows_what_is_known_of_it(pane: RecordPane, library: object) -> None:
    show(pane, library, "clinic")
    texts = "\n".join(said(pane)).replace("\u2066", "").replace("\u2069", "")
    for expected in (
        "Mother and Baby Wellbeing Clinic", "FICTIONAL", "01632 960 144", "Desk · then press 2", "Mon–Fri 09:00–16:30",
        "Pregnant people and parents of babies to 12 months", "Maternity card, if you have one", "Free",
        "English, Arabic (interpreter Mon, Wed)", "Step-free entrance", "None needed. Walk in, or call first.",
        "3 Quay Street, PA1 2 Port Amary", "Tavira Valley", "https://harbour.example.org/", "edition 7",
        "example/clinic", "Fictional, for training; dated November 2026",
    ):  # fmt: skip
        assert expected in texts, expected


def test_a_number_is_copied_as_it_is_dialled(pane: RecordPane, library: object, qtbot: QtBot) -> None:
    show(pane, library, "clinic")
    with qtbot.waitSignal(pane._desk.copied):
        buttons(pane)["Copy number 01632 960 144"].click()
    assert QGuiApplication.clipboard().text() == "01632 960 144"


def test_a_link_is_copied_without_the_marks_that_let_it_break(pane: RecordPane, library: object) -> None:
    entry = show(pane, library, "policy")
    buttons(pane)[f"Copy link {entry.identifier}"].click()  # type: ignore[union-attr]
    assert QGuiApplication.clipboard().text() == entry.identifier  # type: ignore[union-attr]


def test_an_example_is_said_to_be_no_place_to_refer_to(pane: RecordPane, library: object) -> None:
    show(pane, library, "house")
    assert "Example, not a place to refer to" in said(pane)


def test_how_far_it_was_checked_is_said_with_its_sources(pane: RecordPane, library: object) -> None:
    show(pane, library, "line")
    texts = "\n".join(said(pane))
    assert "2 public sources agree, August 2026; nobody has called it" in texts
    assert "Example list" in texts
    assert any(name.startswith("Copy sources") for name in buttons(pane))


def test_what_one_record_said_is_gone_from_the_next(pane: RecordPane, library: object) -> None:
    show(pane, library, "clinic")
    show(pane, library, "house")
    texts = "\n".join(said(pane))
    assert "01632 960 144" not in texts
    assert "Maternity card" not in texts


def test_the_next_record_builds_no_new_widgets(pane: RecordPane, library: object) -> None:
    for name in ("clinic", "line"):
        show(pane, library, name)
    before = len(pane.findChildren(QLabel))
    for name in ("clinic", "line"):
        show(pane, library, name)
    assert len(pane.findChildren(QLabel)) == before


def test_a_restricted_place_says_only_that_it_is_private(pane: RecordPane) -> None:
    place = ServiceAtLocation(Location(id="x", name="The house", restricted=True))
    pane.show_entry(Service(id="s", name="Safe house", service_at_locations=(place,)), Shown("p/s"))
    assert "The house\nThe address is kept private. Call first." in said(pane)


def test_markup_from_a_pack_is_shown_as_it_is_written(pane: RecordPane) -> None:
    pane.show_entry(Service(id="s", name="<b>bold</b><img src=x>", description="<i>x</i>"), Shown("p/s"))
    assert "<b>bold</b><img src=x>" in said(pane)
    assert all(label.textFormat().name == "PlainText" for label in pane.page().findChildren(QLabel))


def test_a_country_shows_numbers_figures_with_year_and_source_and_finders(pane: RecordPane, library: object) -> None:
    show(pane, library, "country-NV")
    texts = "\n".join(said(pane))
    for expected in (
        "All emergencies",
        "112",
        "Ambulance",
        "118",
        "Find Help · Ministry of Health",
        "[1] https://example.org",
    ):
        assert expected in texts, expected
    table = pane.page().findChild(IndicatorTable)
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert rows[0] == ["Psychiatrists", "1.4 (1.1–1.9) per 100 000", "2020", "[1]"]


def test_each_emergency_number_says_how_far_it_was_checked(pane: RecordPane, library: object) -> None:
    show(pane, library, "country-NV")
    texts = said(pane)
    assert "One public source, 2019; not confirmed, nobody has called it" in texts
    assert "unconfirmed; source of 2019" in texts


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


@pytest.fixture
def browser(desk: QApplication, qtbot: QtBot) -> SafeBrowser:
    made = SafeBrowser(LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_the_browser_loads_no_resource(browser: SafeBrowser, tmp_path: object) -> None:
    secret = tmp_path / "secret.html"  # type: ignore[operator]
    secret.write_text("<p>secret</p>")
    url = QUrl.fromLocalFile(str(secret))
    for kind in QTextDocument.ResourceType:
        assert browser.loadResource(kind.value, url) is None
    browser.show_html(f'<p>text</p><img src="{url.toString()}"><link rel="stylesheet" href="{url.toString()}">', None)
    browser.document().resource(QTextDocument.ResourceType.HtmlResource, url)
    assert "secret" not in browser.toHtml().replace("secret.html", "")


def test_a_link_in_a_text_is_shown_and_copied_never_followed(pane: RecordPane, library: object) -> None:
    show(pane, library, "brief")
    browser = pane.page().findChild(SafeBrowser)
    before = browser.toPlainText()
    browser.anchorClicked.emit(QUrl("https://example.org/far/away"))
    assert browser.toPlainText() == before
    assert "https://example.org/far/away" in said(pane)
    buttons(pane)["Copy link https://example.org/far/away"].click()
    assert QGuiApplication.clipboard().text() == "https://example.org/far/away"
    assert not browser.openLinks()
    assert not browser.openExternalLinks()


def test_the_words_found_are_marked_in_a_text_and_marks_are_bounded(browser: SafeBrowser, library: object) -> None:
    hit = library.rows[0]  # type: ignore[attr-defined]
    browser.show_html("<p>" + "low and baby, " * 400 + "</p>", hit)
    marks = browser.extraSelections()
    assert {mark.cursor.selectedText() for mark in marks} <= {"low", "baby"}
    assert 0 < len(marks) <= 300


def test_a_heading_that_repeats_the_title_is_dropped_and_no_other(browser: SafeBrowser) -> None:
    browser.show_html("<h1>The title</h1><p>text</p>", None, "The title")
    assert browser.toPlainText() == "text"
    browser.show_html("<h1>Another</h1><p>text</p>", None, "The title")
    assert browser.toPlainText() == "Another\ntext"


def test_long_addresses_may_break_and_short_words_may_not() -> None:
    broken = breakable("see https://example.org/a/very/long/address and e.g.this")
    assert "\u200b" in broken
    assert broken.endswith("and e.g.this")
    assert broken.replace("\u200b", "") == "see https://example.org/a/very/long/address and e.g.this"
