"""The record of a service: the number first and in the focus, what nobody may overlook, hours as a week, provenance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.record.parts import CopyLabel
from phcdesk.gui.record.service import service_banners
from phcdesk.model import Assurance, Location, Phone, Schedule, Service, ServiceAtLocation

LINE = Service(id="s", name="Line", phones=(Phone("119", dialling="then choose extension 8"),))


def in_focus(record: Any) -> QWidget | None:
    return record.pane.focusWidget()


def tab_stops(record: Any, qtbot: QtBot) -> list[str]:
    """What the Tab key comes to, from the first on, by name or by text."""
    record.pane.enter()
    first = in_focus(record)
    assert first is not None
    names = []
    at: QWidget = first
    for _ in range(60):
        names.append(at.accessibleName() or (at.text() if isinstance(at, QLabel | QPushButton) else ""))
        record.pane.focusNextChild()
        following = in_focus(record)
        if following is None or following is first:
            break
        at = following
    return names


def test_a_service_shows_what_is_known_of_it(record: Any) -> None:
    record.open("clinic")
    texts = "\n".join([*record.said(), *(button.text() for button in record.buttons().values())])
    for expected in (
        "Mother and Baby Wellbeing Clinic", "Fictional: for training. Do not call.", "01632 960 144", "Desk",
        "Dial 01632 960 144: then press 2", "Pregnant people and parents of babies to 12 months", "09:00–16:30",
        "Maternity card, if you have one", "Free", "English, Arabic (interpreter Mon, Wed)", "Step-free entrance",
        "None needed. Walk in, or call first.", "3 Quay Street, PA1 2 Port Amary", "Tavira Valley",
        "https://harbour.example.org/", "edition 7", "example/clinic", "Fictional, for training; dated November 2026",
    ):  # fmt: skip
        assert expected in texts.replace("\u2066", "").replace("\u2069", ""), expected


def test_opening_a_service_puts_the_focus_on_its_number(record: Any) -> None:
    record.open("clinic")
    record.pane.enter()
    assert in_focus(record) is record.page.buttons.number


def test_the_number_is_copied_and_a_person_is_told_to_dial_it(record: Any, qtbot: QtBot) -> None:
    record.open("line")
    with qtbot.waitSignal(record.desk.noticed) as said:
        record.page.buttons.number.click()
    assert QGuiApplication.clipboard().text() == "0800 960 001"
    assert said.args == ["Copied: 0800 960 001. Dial it on a phone."]


def test_nobody_is_told_to_dial_an_invented_number(record: Any, qtbot: QtBot) -> None:
    record.open("clinic")
    with qtbot.assertNotEmitted(record.desk.noticed), qtbot.waitSignal(record.desk.copied) as copied:
        record.page.buttons.number.click()
    assert copied.args == ["01632 960 144"]


def test_a_further_number_is_copied_by_its_own_button(record: Any) -> None:
    record.open("clinic")
    record.buttons()["Copy number 01632 960 145"].click()
    assert QGuiApplication.clipboard().text() == "01632 960 145"
    assert "text message · Arabic" in record.said()


def test_the_tab_key_follows_the_order_of_reading_and_ends_with_the_provenance(record: Any, qtbot: QtBot) -> None:
    record.open("line")
    record.open("clinic")
    stops = tab_stops(record, qtbot)
    expected = [
        "Number to call: 01632 960 144. Copies it", "Copy number 01632 960 144",
        "Add Mother and Baby Wellbeing Clinic to shortlist", "Slip of Mother and Baby Wellbeing Clinic, to take along",
        "Copy everything about Mother and Baby Wellbeing Clinic",
        "Copy number 01632 960 145",
    ]  # fmt: skip
    assert stops[: len(expected)] == expected
    starts = [
        "Listening, assessment", "For whom: ", "Monday: ", "Access: ", "Copy link ", "Copy address ",
        "Report that something is wrong here", "Checked: ",
    ]  # fmt: skip
    assert [stop.split(" ")[0] for stop in stops[len(expected) :]] == [start.split(" ")[0] for start in starts]


def test_the_star_puts_the_service_on_the_shortlist_and_takes_it_off(record: Any, qtbot: QtBot) -> None:
    record.open("clinic")
    star = record.page.buttons.star
    with qtbot.waitSignal(record.desk.shortlist_changed):
        star.click()
    qtbot.waitUntil(lambda: record.desk.shortlist.has("example/clinic"))
    assert star.text() == "On the shortlist"
    star.click()
    qtbot.waitUntil(lambda: star.text() == "Add to shortlist")


def test_copy_everything_copies_the_record_as_plain_text(record: Any) -> None:
    record.open("clinic")
    record.page.buttons.everything.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Mother and Baby Wellbeing Clinic\nFICTIONAL: ")
    assert "01632 960 144" in text
    assert "Tavira Valley (fictional), edition 7" in text


def test_what_is_invented_is_said_above_everything_and_beside_the_number(record: Any) -> None:
    record.open("clinic")
    assert "Fictional: do not call" in record.said()
    banner = next(label for label in record.page.findChildren(QLabel) if label.property("banner") == "fictional")
    title = next(label for label in record.page.findChildren(QLabel) if label.property("role") == "title")
    assert banner.mapTo(record.page, QPoint()).y() < title.mapTo(record.page, QPoint()).y()


def test_what_one_source_says_is_called_unconfirmed_above_and_beside_the_number(record: Any) -> None:
    record.show(replace(LINE, assurance=Assurance(method="single-source", as_of="2026-10")))
    assert "Unconfirmed: it rests on one public source, and nobody has called." in record.said()
    assert record.said().count("unconfirmed; source of October 2026") == 2


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("defunct", "Closed for good. Do not refer anybody here."),
        ("inactive", "Not active at present. Do not refer anybody here."),
        ("temporarily closed", "Closed for now. Ask before you send anybody."),
        ("moved", "It may be closed. Ask before you send anybody."),
    ],
)
def test_a_closed_service_says_so_and_is_never_called_open(record: Any, status: str, words: str) -> None:
    always = Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR,SA,SU", opens_at="00:00", closes_at="23:59")
    record.show(replace(LINE, status=status, schedules=(always,)))
    assert words in record.said()
    assert "Open now" not in record.said()


def test_an_active_service_has_no_banner() -> None:
    assert service_banners(LINE) == []


def test_an_example_shows_no_number_and_says_what_it_is(record: Any) -> None:
    record.show(replace(LINE, role="example"))
    assert "An example to learn from, not a place to refer to." in record.said()
    assert not any("119" in text for text in [*record.said(), *record.buttons()])


def test_an_alert_is_a_banner(record: Any) -> None:
    record.show(replace(LINE, alert="The roof is being repaired."))
    assert record.said().count("The roof is being repaired.") == 1


def test_the_steps_of_dialling_stand_under_the_number(record: Any) -> None:
    record.show(LINE)
    assert "Dial 119: then choose extension 8" in record.said()


def test_hours_are_a_week_with_today_in_words(record: Any) -> None:
    record.open("clinic")
    facts = [fact for _, table in record.page.hours._tables for fact in table.said()]
    plain = [(day, times.replace("\u2066", "").replace("\u2069", "")) for day, times in facts]
    assert plain[0] == ("Monday", "09:00–16:30")
    assert plain[5] == ("Saturday (today)", "see the notes")
    assert plain[7] == ("Notes", "First Tuesday")


def test_today_is_the_day_at_the_place(record: Any) -> None:
    there = Schedule(freq="WEEKLY", byday="SA,SU", opens_at="01:00", closes_at="23:00", timezone="14")
    record.show(replace(LINE, schedules=(there,)))
    assert "Sunday (today)" in record.said()


def test_hours_that_cannot_be_read_are_shown_as_written_and_never_closed(record: Any) -> None:
    record.show(replace(LINE, schedules=(Schedule(description="When the flag is up"),)))
    assert "When the flag is up" in record.said()
    assert not any("closed" in text.lower() for text in record.said())


def test_a_service_without_hours_shows_none(record: Any) -> None:
    record.show(LINE)
    assert "Hours" not in record.said()


def test_it_is_open_now_until_its_closing(record: Any) -> None:
    saturday = Schedule(freq="WEEKLY", byday="SA", opens_at="09:00", closes_at="16:30")
    record.show(replace(LINE, schedules=(saturday,)))
    assert "Open now until 16:30" in record.said()


def test_it_opens_on_a_day_of_this_week(record: Any) -> None:
    thursday = Schedule(freq="WEEKLY", byday="TH", opens_at="10:00", closes_at="12:00")
    record.show(replace(LINE, schedules=(thursday,)))
    assert "Opens Thursday 10:00" in record.said()


def test_a_restricted_place_says_only_that_it_is_private(record: Any) -> None:
    place = ServiceAtLocation(Location(id="x", name="The house", restricted=True))
    record.show(Service(id="s", name="Safe house", service_at_locations=(place,)))
    assert "The house\nThe address is kept private. Call first." in record.said()


def test_markup_from_a_pack_is_shown_as_it_is_written(record: Any) -> None:
    record.show(Service(id="s", name="<b>bold</b><img src=x>", description="<i>x</i>"))
    assert "<b>bold</b><img src=x>" in record.said()
    assert all(label.textFormat().name == "PlainText" for label in record.page.findChildren(QLabel))


def test_an_ampersand_in_a_name_is_no_shortcut(record: Any) -> None:
    record.show(replace(LINE, name="Talk & Check"))
    assert record.buttons()["Copy everything about Talk & Check"].shortcut().isEmpty()


def test_what_one_record_said_is_gone_from_the_next(record: Any) -> None:
    record.open("clinic")
    record.open("house")
    texts = "\n".join([*record.said(), *(button.text() for button in record.buttons().values())])
    for gone in ("01632 960 144", "Maternity card", "Fictional", "Monday"):
        assert gone not in texts, gone


def test_the_next_record_builds_no_new_widgets(record: Any) -> None:
    for name in ("clinic", "line"):
        record.open(name)
    before = len(record.pane.findChildren(QWidget))
    for name in ("clinic", "line"):
        record.open(name)
    assert len(record.pane.findChildren(QWidget)) == before


def test_the_title_and_the_parts_are_headings(record: Any) -> None:
    record.open("clinic")
    headings = [
        label.text()
        for label in record.page.findChildren(QLabel)
        if label.isVisible() and QAccessible.queryAccessibleInterface(label).role() == QAccessible.Role.Heading
    ]
    assert headings == ["Mother and Baby Wellbeing Clinic", "More numbers", "Hours", "Website", "Email"]


def test_every_button_has_a_name_that_says_what_it_is_about(record: Any) -> None:
    record.open("clinic")
    assert "" not in record.buttons()
    assert len(record.buttons()) == len({id(button) for button in record.buttons().values()})


def test_how_far_it_was_checked_is_said_with_its_sources(record: Any) -> None:
    record.open("line")
    texts = "\n".join(record.said())
    assert "2 public sources agree, August 2026; nobody has called it" in texts
    assert "Example list" in texts
    assert any(name.startswith("Copy sources") for name in record.buttons())


def test_a_fact_one_goes_to_is_scrolled_into_sight(record: Any, qtbot: QtBot) -> None:
    record.open("clinic")
    record.pane.resize(460, 300)
    last = [label for label in record.page.provenance.findChildren(CopyLabel) if label.isVisible()][-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    inside = last.mapTo(record.page.viewport(), last.rect().center())
    assert 0 <= inside.y() <= record.page.viewport().height()


@pytest.mark.parametrize("width", [400, 1200])
def test_nothing_is_wider_than_the_page(dressed: Any, qtbot: QtBot, width: int) -> None:
    dressed.open("clinic")
    dressed.pane.resize(width, 700)
    QApplication.sendPostedEvents()
    assert dressed.page.widget().width() <= dressed.page.viewport().width()


def test_in_arabic_the_number_keeps_its_order(in_language: Callable[[str], object], record: Any, qtbot: QtBot) -> None:
    in_language("ar")
    from phcdesk.gui.record.pane import RecordPane

    pane = RecordPane(record.desk)
    qtbot.addWidget(pane)
    record.pane = pane
    pane.show()
    record.open("clinic")
    assert record.page.buttons.number.text() == "\u206601632 960 144\u2069"


def test_a_page_knows_the_shortlist_when_it_changes_elsewhere(record: Any, bare_desk: Desk, qtbot: QtBot) -> None:
    record.open("clinic")
    bare_desk.shortlist.toggle("example/clinic", "Mother and Baby Wellbeing Clinic")
    qtbot.waitUntil(lambda: record.page.buttons.star.text() == "On the shortlist")
