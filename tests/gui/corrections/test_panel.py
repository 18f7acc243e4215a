"""Something is wrong here: reported in the record, shown there and in the rows at once, and taken back."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from phcdesk.gui.corrections.panel import WrongHere
from phcdesk.gui.corrections.reporting import Reporting
from phcdesk.gui.corrections.saving import SaveReports
from phcdesk.gui.desk import Desk
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.pane import RecordPane
from phcdesk.kept.corrections import Corrections
from phcdesk.kept.exchange import read_reports
from phcdesk.model import Country
from phcdesk.search.results import Request
from tests.gui.conftest import FakeLibrary

CLINIC = "example/clinic"
NUMBER = "01632 960 144"


@pytest.fixture
def pane(bare_desk: Desk, qtbot: QtBot) -> RecordPane:
    pane = RecordPane(bare_desk)
    qtbot.addWidget(pane)
    pane.resize(600, 900)
    pane.show()
    library = bare_desk.library
    assert library is not None
    pane.show_entry(*read_entry(library, CLINIC, None, {}))
    return pane


def form_of(pane: RecordPane) -> WrongHere:
    return pane.page().findChildren(WrongHere)[0]


def said(pane: RecordPane) -> str:
    labels = (label.text() for label in pane.page().findChildren(QLabel) if label.isVisible())
    return "\n".join(labels).translate(dict.fromkeys((0x200B, 0x2066, 0x2069)))


def report_dead(pane: RecordPane, note: str = "") -> None:
    form = form_of(pane)
    form.open.click()
    form.note.setText(note)
    form.report.click()


def test_a_dead_number_is_struck_said_to_be_dead_and_not_the_one_to_call(pane: RecordPane, bare_desk: Desk) -> None:
    assert NUMBER in pane.page().buttons.number.text()  # type: ignore[attr-defined]
    report_dead(pane, "Rang out")
    page: Any = pane.page()
    assert NUMBER not in page.buttons.number.text()
    words = said(pane)
    for expected in (
        f"Reported here on 2026-11-21: the number {NUMBER} was dead.", "Note: Rang out",
        "From this computer only. Nobody has confirmed it.", "Reported here as dead, not confirmed",
    ):  # fmt: skip
        assert expected in words
    assert [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.font().strikeOut()]


def test_the_row_says_it_too_and_gives_another_number_or_none(pane: RecordPane, bare_desk: Desk) -> None:
    report_dead(pane)
    library = bare_desk.library
    assert library is not None
    row = next(one for one in library.search(Request()).hits if one.ref == CLINIC)
    assert bare_desk.wording.number(row) != NUMBER
    assert "Reported here: number dead" in bare_desk.wording.spoken(row)


def test_a_report_is_taken_back_where_it_is_shown(pane: RecordPane, bare_desk: Desk) -> None:
    report_dead(pane)
    page: Any = pane.page()
    page.reporting.notes.notes[0].back.click()
    assert "Reported here" not in said(pane)
    assert NUMBER in page.buttons.number.text()
    assert bare_desk.corrections.reports == ()


def test_escape_closes_the_form_and_forgets_what_was_typed(pane: RecordPane, qtbot: QtBot) -> None:
    form = form_of(pane)
    form.open.click()
    form.note.setText("something")
    qtbot.keyClick(form.note, Qt.Key.Key_Escape)
    assert not form.form.isVisible()
    assert form.open.isVisible()
    assert form.note.text() == ""


def test_a_form_that_is_open_for_another_entry_is_closed(pane: RecordPane, bare_desk: Desk) -> None:
    form = form_of(pane)
    form.open.click()
    form.note.setText("about the first")
    library = bare_desk.library
    assert library is not None
    pane.show_entry(*read_entry(library, "example/line", None, {}))
    assert not form.form.isVisible()
    assert form.note.text() == ""


def test_a_quiet_line_asks_for_nothing_about_clients(pane: RecordPane) -> None:
    form_of(pane).open.click()
    assert "Write nothing about a client, and no names." in said(pane)


def test_all_reports_are_saved_to_a_file(pane: RecordPane, bare_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    report_dead(pane)
    saving = SaveReports(bare_desk)
    qtbot.addWidget(saving)
    saving.refresh()
    with qtbot.waitSignal(bare_desk.noticed, check_params_cb=lambda words: "reports.phcreports" in words):
        saving.save_to(tmp_path / "reports")
    assert [one.ref for one in read_reports(tmp_path / "reports.phcreports")] == [CLINIC]


def test_a_report_is_there_again_tomorrow(tmp_path: Path, bare_desk: Desk, qtbot: QtBot) -> None:
    kept = bare_desk.corrections
    kept._folder = tmp_path
    pane = RecordPane(bare_desk)
    qtbot.addWidget(pane)
    pane.show()
    library = bare_desk.library
    assert library is not None
    pane.show_entry(*read_entry(library, CLINIC, None, {}))
    report_dead(pane)
    qtbot.waitUntil(lambda: [one.was for one in Corrections(tmp_path).read_all()] == [NUMBER])


@pytest.mark.parametrize(
    "ref", ["example/brief", "example/policy", "example/card", "example/manual"],
    ids=["a text", "a document without a text", "a quick card", "a document with pages"],
)  # fmt: skip
def test_something_can_be_wrong_with_every_kind_of_document(
    ref: str, desk: object, qtbot: QtBot, make_window: Any
) -> None:
    window = make_window(FakeLibrary(paged=True))
    window.open_entry(ref)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    page = window.page("entry")
    (reporting,) = [one for one in page.findChildren(Reporting) if one.shown_ref == ref]
    assert not reporting.form.isHidden()
    reporting.form.ask()
    reporting.form.note.setText("The link leads nowhere")
    reporting.form.report.click()
    notes = [note.words.text() for note in reporting.notes.notes if not note.isHidden()]
    assert len(notes) == 1
    assert "something is wrong." in notes[0]
    assert "Note: The link leads nowhere" in notes[0]
    reporting.notes.notes[0].back.click()
    assert reporting.notes.isHidden()


def test_a_number_reported_under_one_entry_is_marked_under_another_that_lists_it(
    pane: RecordPane, bare_desk: Desk, qtbot: QtBot
) -> None:
    library: Any = bare_desk.library
    clinic, line = library.entries[CLINIC], library.entries["example/line"]
    library.entries["example/line"] = replace(line, phones=clinic.phones, country=clinic.country)
    report_dead(pane)
    pane.show_entry(*read_entry(library, "example/line", None, {}))
    sentence = f"Reported here on 2026-11-21 under “{clinic.name}”: the number {NUMBER} was dead."
    qtbot.waitUntil(lambda: sentence in said(pane))
    page: Any = pane.page()
    page.reporting.notes.notes[0].back.click()
    qtbot.waitUntil(lambda: "Reported here" not in said(pane))
    assert bare_desk.corrections.reports == ()


def test_an_emergency_number_reported_as_dead_is_the_last_of_the_country_and_struck(
    pane: RecordPane, bare_desk: Desk
) -> None:
    library: Any = bare_desk.library
    ref = next(name for name, entry in library.entries.items() if isinstance(entry, Country))
    country = library.entries[ref]
    first, *others = dict.fromkeys(one.number for one in country.emergency_numbers)
    assert others
    pane.show_entry(*read_entry(library, ref, None, {}))
    report_dead(pane)
    page: Any = pane.page()
    shown = [label for row in page.numbers.rows for label in row.findChildren(QLabel) if label.isVisible()]
    struck = [label.text() for label in shown if label.font().strikeOut()]
    numbers = [label.text() for label in shown if any(one in label.text() for one in (first, *others))]
    assert numbers[-1:] == struck
    assert first in struck[0]
    assert "Reported here as dead, not confirmed" in said(pane)
