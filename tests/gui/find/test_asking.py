"""What is asked for beside the words: chips, a place, a distance, being open; and bringing back what was dropped."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.find.chips import Chip
from phcdesk.gui.find.conditions import Conditions, text_without
from phcdesk.gui.find.page import FindPage
from phcdesk.gui.window import MainWindow
from phcdesk.model import Finder
from phcdesk.search.facet_order import ALL_FILTERS, WORDS
from phcdesk.search.results import Area, Point, Relaxation, Results

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> FindPage:
    return window.find_page


def buttons(page: FindPage) -> dict[str, QPushButton]:
    return {one.text(): one for one in page.bar.row.findChildren(QPushButton) if one.isVisible()}


def filters(page: FindPage) -> list[str]:
    """The chips of what is asked for."""
    return [text for text, one in buttons(page).items() if isinstance(one, Chip) and one.property("role") == "filter"]


def press(qtbot: QtBot, page: FindPage, text: str) -> None:
    """Press a button of the bar, and wait for the answer that follows."""
    with qtbot.waitSignal(page.facets_shown, check_params_cb=lambda request: request == page.searching.newest):
        buttons(page)[text].click()


def seek(qtbot: QtBot, page: FindPage, place: str) -> None:
    """Type a place and press Enter."""
    page.bar.place.town.setFocus()
    page.bar.place.town.selectAll()
    qtbot.keyClicks(page.bar.place.town, place)
    qtbot.keyClick(page.bar.place.town, Key.Key_Return)


def near(qtbot: QtBot, page: FindPage, place: str) -> None:
    seek(qtbot, page, place)
    qtbot.waitUntil(lambda: page.searching.conditions.near is not None)


# A place


def test_a_town_is_searched_near_and_becomes_a_chip(page: FindPage, library: object, qtbot: QtBot) -> None:
    near(qtbot, page, "port amary")
    qtbot.waitUntil(lambda: library.requests[-1].near == Point(0.5, -29.9, "Port Amary"))  # type: ignore[attr-defined]
    assert page.bar.place.town.text() == "Port Amary"
    assert filters(page) == ["Near Port Amary ×"]


def test_a_place_needs_no_enter_when_typing_rests(page: FindPage, qtbot: QtBot) -> None:
    page.bar.place.town.setFocus()
    qtbot.keyClicks(page.bar.place.town, "Port Amary")
    qtbot.waitUntil(lambda: page.searching.conditions.near is not None)


def test_the_distance_waits_for_a_place_and_is_then_a_condition(page: FindPage, library: object, qtbot: QtBot) -> None:
    assert not page.bar.place.distance.isEnabled()
    near(qtbot, page, "Port Amary")
    box = page.bar.place.distance
    assert box.isEnabled()
    assert [box.itemData(at) for at in range(box.count())] == [5.0, 10.0, 25.0, 50.0, 100.0, None]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: library.requests[-1].within_km == 25.0)  # type: ignore[attr-defined]
    assert filters(page) == ["Near Port Amary ×", "Within \u206625\u2069 km ×"]


def test_a_place_that_nobody_knows_is_said_in_words_and_stops_nothing(page: FindPage, qtbot: QtBot) -> None:
    seek(qtbot, page, "Atlantis")
    qtbot.waitUntil(lambda: "Atlantis" in page.bar.note())
    assert page.searching.conditions.near is None
    page.go_to_box()
    with qtbot.waitSignal(page.results_painted):
        qtbot.keyClicks(page.bar.box, "low")
    assert page.model.rowCount() == 2
    assert page.bar.place.town.text() == "Atlantis"
    near(qtbot, page, "Port Amary")
    assert page.bar.note() == ""


def test_the_name_of_a_place_that_nobody_knows_counts_as_a_word(page: FindPage, library: Any, qtbot: QtBot) -> None:
    page.bar.box.setText("low")
    seek(qtbot, page, "Atlantis")
    qtbot.waitUntil(lambda: library.requests[-1].also == "Atlantis")
    assert library.requests[-1].text == "low"
    page.bar.box.clear()
    qtbot.waitUntil(lambda: library.requests[-1].text == "Atlantis")
    near(qtbot, page, "Port Amary")
    qtbot.waitUntil(lambda: (library.requests[-1].text, library.requests[-1].also) == ("", ""))


def test_what_can_be_typed_instead_of_an_unknown_place_is_said_until_typing_goes_on(
    page: FindPage, qtbot: QtBot
) -> None:
    seek(qtbot, page, "Atlantis")
    qtbot.waitUntil(lambda: "coordinates" in page.bar.note())
    qtbot.keyClicks(page.bar.box, "l")
    assert page.bar.note() == ""


def test_towns_are_offered_while_one_types(page: FindPage, qtbot: QtBot) -> None:
    page.bar.place.town.setFocus()
    with qtbot.waitSignal(page.searching.towns_found) as found:
        qtbot.keyClicks(page.bar.place.town, "por")
    assert found.args == [["Port Amary", "Port Selwyn"]]
    assert page.bar.place.offered() == ["Port Amary", "Port Selwyn"]
    qtbot.keyClick(page.bar.place.town, Key.Key_Down)
    towns = page.window().focusWidget()
    qtbot.keyClick(towns, Key.Key_Down)
    qtbot.keyClick(towns, Key.Key_Return)
    assert page.bar.place.offered() == []
    qtbot.waitUntil(lambda: page.searching.conditions.near == Point(0.7, -29.8, "Port Selwyn"))


def test_a_blank_place_is_nowhere_and_takes_the_distance_with_it(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    page.searching.set_within(5.0)
    page.bar.place.town.setFocus()
    qtbot.keyClick(page.bar.place.town, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.searching.conditions == Conditions())
    qtbot.keyClick(page.bar.place.town, Key.Key_Escape)
    assert page.bar.box.hasFocus()


def test_dropping_the_place_empties_its_box(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    press(qtbot, page, "Near Port Amary ×")
    assert page.bar.place.town.text() == ""
    assert not page.bar.place.distance.isEnabled()


# Being open


def test_only_what_is_open_is_one_chip_away_and_a_way_on_is_offered(page: FindPage, qtbot: QtBot) -> None:
    press(qtbot, page, "+ Open now")
    assert filters(page) == ["Open now ×"]
    assert "+ Open now" not in buttons(page)
    offers = {one.text(): one for one in page.nothing.findChildren(QPushButton) if one.isVisible()}
    offers["Without open now: 3"].click()
    assert not page.searching.conditions.open_now


def test_a_wider_distance_is_offered_and_taken(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    page.searching.set_within(5.0)
    page.search_for("zzz")
    qtbot.waitUntil(page.nothing.isVisible)
    offers = {one.text(): one for one in page.nothing.findChildren(QPushButton) if one.isVisible()}
    offers["Within \u206650\u2069 km: 5"].click()
    assert page.searching.conditions.within_km == 50.0


# Filters that were typed


def test_a_filter_that_was_typed_is_a_chip_and_a_checked_box(page: FindPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.facets_shown, check_params_cb=lambda request: request == page.searching.newest):
        page.bar.box.setText("somebody country:NV")
    assert filters(page) == ["Norvania ×"]
    press(qtbot, page, "Norvania ×")
    assert page.bar.box.text() == "somebody "
    assert filters(page) == []


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("country:KE low", "low"),
        ("low country:ke", "low "),
        ('low type:"peer support" mood', "low mood"),
        ("mycountry:KE", "mycountry:KE"),
    ],
)
def test_a_typed_filter_leaves_the_text_as_a_whole(typed: str, left: str) -> None:
    facet = "type" if "type" in typed else "country"
    assert text_without(typed, facet, "peer-support" if facet == "type" else "KE") == left


# Bringing back


def test_a_dropped_filter_is_brought_back_by_its_button(page: FindPage, qtbot: QtBot) -> None:
    page.set_filter("cost", "free", True)
    qtbot.waitUntil(lambda: "Free ×" in buttons(page))
    assert "Undo" not in buttons(page)
    press(qtbot, page, "Free ×")
    assert filters(page) == []
    press(qtbot, page, "Undo")
    assert page.searching.filters == {"cost": ("free",)}
    assert filters(page) == ["Free ×"]
    assert "Undo" not in buttons(page)


def test_everything_that_was_cleared_comes_back_at_once_by_two_keys(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    page.set_filter("cost", "free", True)
    page.searching.set_open_now()
    before = page.searching.conditions
    press(qtbot, page, "Clear all")
    assert page.searching.conditions == Conditions()
    assert page.bar.box.hasFocus()
    qtbot.keyClick(page.bar.box, Key.Key_Z, CONTROL)
    assert page.searching.conditions == before
    assert page.bar.place.town.text() == "Port Amary"


def test_two_keys_take_back_what_was_typed_before_they_bring_filters_back(page: FindPage, qtbot: QtBot) -> None:
    page.set_filter("cost", "free", True)
    page.searching.drop("cost", "free")
    page.go_to_box()
    qtbot.keyClicks(page.bar.box, "low")
    qtbot.keyClick(page.bar.box, Key.Key_Z, CONTROL)
    assert page.bar.box.text() == ""
    assert page.searching.filters == {}
    qtbot.keyClick(page.bar.box, Key.Key_Z, CONTROL)
    assert page.searching.filters == {"cost": ("free",)}


def test_a_typed_filter_comes_back_into_the_text(page: FindPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.facets_shown, check_params_cb=lambda request: request == page.searching.newest):
        page.bar.box.setText("country:NV somebody")
    press(qtbot, page, "Norvania ×")
    press(qtbot, page, "Undo")
    assert page.bar.box.text() == "country:NV somebody"


def test_another_choice_forgets_what_was_dropped(page: FindPage) -> None:
    page.set_filter("cost", "free", True)
    page.searching.drop("cost", "free")
    page.set_filter("country", "NV", True)
    assert not page.searching.can_undo


def test_what_another_page_looks_for_is_not_narrowed_by_what_was_asked_for_here(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    page.searching.set_within(5.0)
    page.searching.set_open_now()
    page.look_for("", {"type": ("crisis-line",)})
    asked = page.searching.conditions
    assert (asked.within_km, asked.open_now) == (None, False)
    assert asked.near is not None


# From words to a number


def test_a_number_is_two_keys_after_its_words(window: MainWindow, page: FindPage, qtbot: QtBot) -> None:
    copied: list[str] = []
    window.desk.copied.connect(copied.append)
    qtbot.keyClicks(page.bar.box, "listening line")
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Key.Key_Return)
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_Return)
    assert copied == ["0800 960 001"]


# What is said


def test_the_number_found_is_announced_once_typing_rests_and_not_for_each_key(page: FindPage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.found.announced.connect(said.append)
    for letter in "low":
        with qtbot.waitSignal(page.results_painted):
            qtbot.keyClicks(page.bar.box, letter)
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["2 found · all words matched"]


# An area, and this area


def test_an_area_is_a_chip_and_has_no_distance(page: FindPage, qtbot: QtBot) -> None:
    page.searching.set_near(Area("NV/tavira valley", "Tavira Valley"))
    qtbot.waitUntil(lambda: filters(page) == ["In Tavira Valley ×"])
    assert page.bar.place.distance.isHidden()
    assert page.bar.place.town.text() == "Tavira Valley"
    press(qtbot, page, "In Tavira Valley ×")
    assert page.searching.conditions.area is None
    assert not page.bar.place.distance.isHidden()


def test_down_in_an_empty_place_box_offers_the_area_one_works_in(
    make_window: object, library: object, qtbot: QtBot
) -> None:
    keeping = Keeping()
    keeping.choose(Settings(country="NV"))
    page = make_window(library, keeping=keeping).find_page  # type: ignore[operator]
    page.bar.place.town.setFocus()
    qtbot.keyClick(page.bar.place.town, Key.Key_Down)
    assert page.bar.place.offered() == ["This area: Norvania"]
    page.bar.place.town.setFocus()
    qtbot.keyClicks(page.bar.place.town, "por")
    qtbot.waitUntil(lambda: page.bar.place.offered() == ["This area: Norvania", "Port Amary", "Port Selwyn"])


def test_the_nearest_first_is_offered_for_words_near_a_place_and_can_be_dropped(page: FindPage, qtbot: QtBot) -> None:
    near(qtbot, page, "Port Amary")
    page.search_for("low")
    qtbot.waitUntil(lambda: "+ Nearest first" in buttons(page))
    press(qtbot, page, "+ Nearest first")
    assert page.searching.request.nearest_first
    assert "Nearest first ×" in filters(page)
    press(qtbot, page, "Nearest first ×")
    assert not page.searching.request.nearest_first


def test_nothing_found_in_an_area_leads_to_another_by_one_press(page: FindPage, qtbot: QtBot) -> None:
    less = (Relaxation("area", "NV/nimbe", 5, "Nimbe"), Relaxation("area", "NV/", 12), Relaxation("area", "", 20))
    page.nothing.show_help(1, "zzz", Results(0, "none", (), relaxations=less))
    offers = [one for one in page.nothing.findChildren(QPushButton) if not one.isHidden() and one.text()]
    texts = [" ".join(one.text().split()) for one in offers][:3]
    assert texts == ["In Nimbe: 5", "In the whole country, Norvania: 12", "In any area: 20"]
    offers[1].click()
    assert page.searching.conditions.area == Area("NV/", "Norvania")


def test_nothing_found_can_drop_the_words_or_everything(page: FindPage, qtbot: QtBot) -> None:
    page.search_for("zzz")
    page.set_filter("cost", "free", True)
    page.asking.drop((WORDS, ""))
    assert (page.searching.text, page.searching.filters) == ("", {"cost": ("free",)})
    page.searching.undo()
    assert page.searching.text == "zzz"
    page.asking.drop((ALL_FILTERS, WORDS))
    assert (page.searching.text, page.searching.filters) == ("", {})


def test_the_official_finder_is_shown_with_a_button_that_copies_its_address(page: FindPage) -> None:
    finder = Finder("f", "Find Help", "Ministry", "https://findhelp.example.org/")
    page.nothing.show_help(1, "zzz", Results(0, "none", (), finders=(finder,)))
    button = next(one for one in page.nothing.findChildren(QPushButton) if one.text() == "Copy link")
    button.click()
    assert QGuiApplication.clipboard().text() == "https://findhelp.example.org/"


def test_a_place_that_is_not_known_is_said_to_be_so_by_enter_and_by_going_on(page: FindPage, qtbot: QtBot) -> None:
    page.desk.keeping.choose(Settings(country="NV"))  # so that there is always something to offer
    page.desk.area_changed.emit()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        page.bar.place.town.setFocus()
        page.bar.place.town.clear()
        page.bar.show_note("")
        qtbot.keyClicks(page.bar.place.town, "Nowhere at all")
        qtbot.waitUntil(lambda: bool(page.bar.place.offered()))
        qtbot.keyClick(page.bar.place.town, key)
        qtbot.waitUntil(lambda: "Nowhere at all" in page.bar.note())
