"""Finding, from the outside: what is typed and pressed, and what is then on the screen."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.errors import DamagedLibrary, NotFound, PhcError
from phcdesk.gui.find.chips import Chip
from phcdesk.gui.find.facet_box import FacetBox
from phcdesk.gui.find.page import FindPage
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.window import MainWindow
from phcdesk.search.results import Relaxation, Request, Results, Suggestion

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow) -> FindPage:
    return window.find_page


def type_text(qtbot: QtBot, page: FindPage, text: str) -> None:
    """Type into the box, and wait until the rows and the counts of the last letter are on the screen."""
    page.go_to_box()
    with qtbot.waitSignal(page.facets_shown, check_params_cb=lambda request: request == page.searching.newest):
        qtbot.keyClicks(page.bar.box, text)


def titles(page: FindPage) -> list[object]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def chips(page: FindPage) -> list[str]:
    """Those in sight, in the order of reading."""
    shown = [chip for chip in page.bar.findChildren(Chip) if chip.isVisible()]
    return [chip.text() for chip in sorted(shown, key=lambda chip: (chip.y(), chip.x()))]


def boxes(page: FindPage) -> dict[str, FacetBox]:
    return {box.value: box for box in page.facets.findChildren(FacetBox) if not box.isHidden()}


def focus(page: FindPage) -> QWidget | None:
    return page.window().focusWidget()


def test_the_window_begins_with_everything_and_the_box_ready(page: FindPage) -> None:
    assert len(titles(page)) == 8
    assert page.found.text() == "8 entries"
    assert focus(page) is page.bar.box


def test_typing_shows_the_rows_that_match(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    assert titles(page) == ["Mother and Baby Wellbeing Clinic", "New Parents Circle"]
    assert page.found.text() == "2 found · all words matched"


def test_every_keystroke_is_asked_for_at_once(page: FindPage, library: object, qtbot: QtBot) -> None:
    library.requests.clear()  # type: ignore[attr-defined]
    for letter in "low":
        with qtbot.waitSignal(page.results_painted):
            qtbot.keyClicks(page.bar.box, letter)
    assert [request.text for request in library.requests] == ["l", "lo", "low"]  # type: ignore[attr-defined]


def test_painted_is_said_once_for_each_answer_and_for_empty_ones_too(page: FindPage, qtbot: QtBot) -> None:
    painted: list[int] = []
    page.results_painted.connect(painted.append)
    type_text(qtbot, page, "zz")
    page.bar.box.clear()
    type_text(qtbot, page, "low")
    page.view.viewport().repaint()
    assert len(painted) == len(set(painted))
    assert painted[-1] == page.searching.newest


def test_an_answer_that_comes_too_late_is_not_shown(make_window: object, make_library: object, qtbot: QtBot) -> None:
    gate, entered = Event(), Event()

    def hold(request: Request) -> None:
        if request.text == "baby":
            entered.set()
            assert gate.wait(10)

    page = make_window(make_library(before=hold)).find_page  # type: ignore[operator]
    shown: list[str] = []
    page.searching.answered.connect(lambda _request, _results: shown.append(page.searching.text))
    page.bar.box.setText("baby")
    assert entered.wait(10)
    with qtbot.waitSignal(page.results_painted):
        page.bar.box.setText("norvania")
        gate.set()
    assert shown == ["norvania"]
    assert titles(page) == ["Norvania Listening Line", "Norvania"]


def test_rows_further_down_are_fetched_when_they_come_into_sight(
    make_window: object, make_library: object, qtbot: QtBot
) -> None:
    page = make_window(make_library(plain=300)).find_page  # type: ignore[operator]
    assert titles(page)[200] is None
    page.view.scrollTo(page.model.index(200, 0))
    qtbot.waitUntil(lambda: titles(page)[200] == "Plain service 192")
    assert titles(page)[299] is None


def test_the_keyboard_alone_is_enough(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Key.Key_Down)
    assert focus(page) is page.view
    assert page.view.currentIndex().row() == 0
    with qtbot.waitSignal(page.record_shown) as shown:
        qtbot.keyClick(page.view, Key.Key_Down)
    assert shown.args == ["example/house"]
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.view, Key.Key_Return)
    inside = focus(page)
    assert inside is not None
    assert page.record.isAncestorOf(inside)
    qtbot.keyClick(inside, Key.Key_Escape)
    assert focus(page) is page.view
    assert page.view.currentIndex().row() == 1
    qtbot.keyClick(page.view, Key.Key_Escape)
    assert focus(page) is page.bar.box
    qtbot.keyClick(page.bar.box, Key.Key_Escape)
    assert page.bar.box.text() == ""


def test_enter_in_the_box_opens_the_first_row(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    with qtbot.waitSignal(page.record_shown) as shown:
        qtbot.keyClick(page.bar.box, Key.Key_Return)
    assert shown.args == ["example/clinic"]


def test_up_out_of_the_first_row_goes_back_to_the_box(page: FindPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.bar.box, Key.Key_Down)
    qtbot.keyClick(page.view, Key.Key_Up)
    assert focus(page) is page.bar.box


@pytest.mark.parametrize(("key", "modifier"), [("k", "ControlModifier"), ("/", "NoModifier")])
def test_two_keys_go_to_the_box_from_anywhere(page: FindPage, qtbot: QtBot, key: str, modifier: str) -> None:
    qtbot.keyClick(page.bar.box, Key.Key_Down)
    qtbot.keyClick(page.view, key, getattr(Qt.KeyboardModifier, modifier))
    assert focus(page) is page.bar.box
    assert page.bar.box.text() == ""


def test_a_slash_can_be_typed_into_the_box(page: FindPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.box, "24/7")
    assert page.bar.box.text() == "24/7"


def test_a_letter_in_the_results_goes_on_typing(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "lo")
    qtbot.keyClick(page.bar.box, Key.Key_Down)
    qtbot.keyClick(page.view, "w")
    assert page.bar.box.text() == "low"
    assert focus(page) is page.bar.box


def test_concept_chips_offer_a_filter_and_take_it(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    assert chips(page)[:2] == ["+ Perinatal mental health", "+ Depression"]
    offered = next(chip for chip in page.bar.findChildren(Chip) if chip.text() == "+ Perinatal mental health")
    with qtbot.waitSignal(page.facets_shown):
        offered.click()
    assert titles(page) == ["Mother and Baby Wellbeing Clinic"]


def test_completions_are_offered_without_taking_enter(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    qtbot.waitUntil(lambda: "low mood" in chips(page))
    assert focus(page) is page.bar.box
    completion = next(chip for chip in page.bar.findChildren(Chip) if chip.text() == "low mood")
    completion.setFocus()
    qtbot.keyClick(completion, Key.Key_Space)
    assert page.bar.box.text() == "low mood"


def test_a_completed_title_opens_its_record(page: FindPage, qtbot: QtBot) -> None:
    type_text(qtbot, page, "listening")
    qtbot.waitUntil(lambda: "Norvania Listening Line" in chips(page))
    with qtbot.waitSignal(page.record_shown) as shown:
        next(chip for chip in page.bar.findChildren(Chip) if chip.text() == "Norvania Listening Line").click()
    assert shown.args == ["example/line"]


def test_a_facet_box_filters_and_its_chip_drops_the_filter(page: FindPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.facets_shown):
        boxes(page)["free"].click()
    assert titles(page) == ["Mother and Baby Wellbeing Clinic", "Norvania Listening Line"]
    assert chips(page) == ["Free ×", "+ Open now"]
    with qtbot.waitSignal(page.facets_shown):
        next(chip for chip in page.bar.findChildren(Chip) if chip.text() == "Free ×").click()
    assert len(titles(page)) == 8
    assert not boxes(page)["free"].isChecked()


def test_two_values_of_one_facet_are_alternatives(page: FindPage, qtbot: QtBot) -> None:
    for kind in ("guide", "country"):
        with qtbot.waitSignal(page.facets_shown):
            boxes(page)[kind].click()
    assert page.searching.filters == {"kind": ("guide", "country")}
    assert titles(page) == ["Card: asking about mood after a birth", "Norvania"]


def test_all_filters_are_cleared_by_one_button(page: FindPage, qtbot: QtBot) -> None:
    page.set_filter("cost", "free", True)
    page.set_filter("country", "NV", True)
    button = next(one for one in page.bar.findChildren(QPushButton) if one.text() == "Clear all")
    assert button.isVisible()
    button.click()
    assert page.searching.filters == {}
    assert chips(page) == ["+ Open now"]


def test_words_of_danger_raise_the_strip_and_do_not_hide_the_results(
    window: MainWindow, page: FindPage, qtbot: QtBot
) -> None:
    type_text(qtbot, page, "night")
    assert titles(page) == ["Norvania Listening Line"]
    assert window.strip.property("raised") is True
    page.bar.box.clear()
    type_text(qtbot, page, "low")
    assert window.strip.property("raised") is False


def test_a_corrected_spelling_is_said_and_can_be_refused(page: FindPage, qtbot: QtBot) -> None:
    page.search_for("depresion")
    qtbot.waitUntil(lambda: page.found.text() == "Nothing for “depresion”. Showing 1 for “depression”")
    page.found.link.click()
    assert page.bar.box.text() == '"depresion"'


def test_most_words_are_said_to_be_most(page: FindPage, qtbot: QtBot) -> None:
    page.search_for("most of these")
    qtbot.waitUntil(lambda: page.found.text() == "3 found, closest first · 1 with all words")


def test_nothing_found_offers_to_drop_a_filter_and_somebody_to_call(page: FindPage, qtbot: QtBot) -> None:
    page.set_filter("country", "NV", True)
    page.search_for("zzz")
    qtbot.waitUntil(page.nothing.isVisible)
    offers = {one.text(): one for one in page.nothing.findChildren(QPushButton) if one.isVisible()}
    assert list(offers) == ["Without Country: Norvania (12)", "Norvania Listening Line: \u20660800 960 001\u2069"]
    with qtbot.waitSignal(page.record_shown) as shown:
        offers["Norvania Listening Line: \u20660800 960 001\u2069"].click()
    assert shown.args == ["example/line"]
    offers["Without Country: Norvania (12)"].click()
    assert page.searching.filters == {}


def test_dropping_a_filter_is_only_advised_where_it_finds_something(page: FindPage) -> None:
    page.nothing.show_help(1, "zzz", Results(0, "none", (), relaxations=(Relaxation("country", "NV", 0),)))
    assert "fits all" not in page.nothing.said()
    assert "fewer or plainer words" in page.nothing.said()
    less = (Relaxation("country", "NV", 0), Relaxation("cost", "free", 3))
    page.nothing.show_help(1, "zzz", Results(0, "none", (), relaxations=less))
    assert "There is nothing that fits all of it" in page.nothing.said()


def test_the_facets_sort_by_count_and_hide_more_than_eight(page: FindPage) -> None:
    counts = {"language": {f"l{at:02}": at for at in range(1, 13)}}
    page.facets.show_counts(counts, {"language": ("l01",)})
    assert list(boxes(page)) == ["l12", "l11", "l10", "l09", "l08", "l07", "l06", "l05", "l01"]
    more = next(one for one in page.facets.findChildren(QPushButton) if one.isVisible())
    assert more.text() == "4 more"
    more.click()
    assert len(boxes(page)) == 12


def test_facet_boxes_are_reused(page: FindPage) -> None:
    before = page.facets.findChildren(FacetBox)
    for count in (3, 5, 1):
        page.facets.show_counts({"kind": {"service": count, "guide": 1}}, {})
    assert page.facets.findChildren(FacetBox) == before


def test_the_focus_stays_with_a_value_when_the_order_changes(page: FindPage) -> None:
    page.facets.show_counts({"kind": {"service": 5, "guide": 2}}, {})
    boxes(page)["guide"].setFocus()
    page.facets.show_counts({"kind": {"service": 5, "guide": 9}}, {})
    assert boxes(page)["guide"].hasFocus()


def test_an_entry_that_is_gone_says_so_in_the_record(page: FindPage, library: object, qtbot: QtBot) -> None:
    del library.entries["example/clinic"]  # type: ignore[attr-defined]
    failed: list[PhcError] = []
    page.searching.entry_failed.connect(failed.append)
    page.open_row(0)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], NotFound)
    assert page.record.ref == ""


def test_a_search_that_fails_is_said_in_place_of_the_rows(
    make_window: object, make_library: object, qtbot: QtBot
) -> None:
    def fail(request: Request) -> None:
        if request.text == "x":
            raise PhcError("no-such-code")

    page = make_window(make_library(before=fail)).find_page  # type: ignore[operator]
    page.bar.box.setText("x")
    qtbot.waitUntil(lambda: "no-such-code" in page.nothing.said())
    assert page.nothing.isVisible()


def test_damage_found_while_searching_is_handed_on(make_window: object, make_library: object, qtbot: QtBot) -> None:
    def fail(request: Request) -> None:
        if request.text == "x":
            raise DamagedLibrary(path="somewhere")

    page = make_window(make_library(before=fail)).find_page  # type: ignore[operator]
    with qtbot.waitSignal(page.desk.library_damaged):
        page.bar.box.setText("x")


def test_in_a_narrow_window_the_record_covers_the_results_until_escape(make_window: object, library: object,
                                                                      qtbot: QtBot) -> None:  # fmt: skip
    page = make_window(library, 900, 700).find_page  # type: ignore[operator]
    assert page.view.isVisible()
    assert not page.record.isVisible()
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Key.Key_Return)
    assert page.record.isVisible()
    assert not page.view.isVisible()
    qtbot.keyClick(page.record.page(), Key.Key_Escape)
    assert page.view.isVisible()
    assert not page.record.isVisible()


def test_typing_in_a_narrow_window_brings_the_results_back(make_window: object, library: object, qtbot: QtBot) -> None:
    page = make_window(library, 900, 700).find_page  # type: ignore[operator]
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Key.Key_Return)
    page.go_to_box()
    type_text(qtbot, page, "low")
    assert page.view.isVisible()


def test_the_words_found_are_marked_in_the_rows(page: FindPage, qtbot: QtBot, desk: QApplication) -> None:
    type_text(qtbot, page, "low")
    image = page.view.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, 80, 2)}
    assert QColor(LIGHT.mark).name() in colours


def test_the_first_answer_brings_no_more_rows_than_are_seen(page: FindPage, library: object, qtbot: QtBot) -> None:
    type_text(qtbot, page, "low")
    height = page.view.verticalHeader().defaultSectionSize()
    limit = library.requests[-1].limit  # type: ignore[attr-defined]
    assert page.view.height() <= limit * height < page.view.height() + 2 * height


def test_going_down_fetches_the_next_screen_before_it_is_seen(
    make_window: object, make_library: object, qtbot: QtBot
) -> None:
    page = make_window(make_library(plain=300)).find_page  # type: ignore[operator]
    seen = page.view.height() // page.view.verticalHeader().defaultSectionSize()
    assert titles(page)[2 * seen] is None
    qtbot.keyClick(page.bar.box, Key.Key_Down)
    qtbot.waitUntil(lambda: titles(page)[2 * seen] is not None)


def test_a_completion_is_offered_once_and_never_only_what_was_typed(page: FindPage) -> None:
    page.bar.box.setText("Kenya")
    said = [Suggestion("Kenya", "place"), Suggestion("Kenya", "title", "p/k"), Suggestion("kenya", "title", "p/l")]
    page.bar.show_completions(said)
    assert chips(page) == ["+ Open now", "Kenya"]


def test_enter_before_the_answer_opens_the_first_row_of_that_answer_and_no_older_one(
    make_window: object, make_library: object, qtbot: QtBot
) -> None:
    gate = Event()

    def hold(request: Request) -> None:
        if request.text == "norvania":
            assert gate.wait(10)

    page = make_window(make_library(before=hold)).find_page  # type: ignore[operator]
    type_text(qtbot, page, "low")
    page.bar.box.setText("norvania")
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.record_shown) as shown:
        gate.set()
    first = page.model.hit(0)
    assert first is not None
    assert shown.args == [first.ref]
    assert first.title == "Norvania Listening Line"


def test_down_before_the_answer_goes_to_the_rows_of_that_answer_and_no_older_ones(
    make_window: object, make_library: object, qtbot: QtBot
) -> None:
    gate = Event()

    def hold(request: Request) -> None:
        if request.text == "norvania":
            assert gate.wait(10)

    page = make_window(make_library(before=hold)).find_page  # type: ignore[operator]
    type_text(qtbot, page, "low")
    page.bar.box.setText("norvania")
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Down)
    assert focus(page) is page.bar.box
    with qtbot.waitSignal(page.record_shown) as shown:
        gate.set()
    assert shown.args == ["example/line"]
    assert focus(page) is page.view
    assert page.view.currentIndex().row() == 0


def test_the_row_of_a_record_opened_by_its_completed_title_is_marked(page: FindPage, qtbot: QtBot) -> None:
    page.view.go_to(2)
    for ref, row in (("example/house", page.model.row_of("example/house")), ("example/gone", -1)):
        page.bar.completion_taken.emit(Suggestion(text=ref, kind="title", ref=ref))
        assert page.view.currentIndex().row() == row
        assert {index.row() for index in page.view.selectedIndexes()} == {row} - {-1}
    assert page.model.row_of("example/house") > -1


def test_copying_on_a_row_copies_its_number_or_else_its_title(page: FindPage, qtbot: QtBot) -> None:
    copied: list[str] = []
    page.desk.copied.connect(copied.append)
    type_text(qtbot, page, "low")
    page.view.enter()
    for _ in range(2):
        qtbot.keyClick(page.view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(page.view, Key.Key_Down)
    assert copied == ["01632 960 144", "New Parents Circle"]
    assert QApplication.clipboard().text() == "New Parents Circle"


def test_an_old_record_does_not_stay_beside_a_new_answer(window: object, qtbot: QtBot) -> None:
    page = window.find_page  # type: ignore[attr-defined]
    type_text(qtbot, page, "low")
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    type_text(qtbot, page, "zzz")
    assert page.record.ref == ""


def test_down_goes_to_what_can_be_chosen_when_nothing_was_found(window: object, qtbot: QtBot) -> None:
    page = window.find_page  # type: ignore[attr-defined]
    type_text(qtbot, page, "low")
    with qtbot.waitSignal(page.record_shown):
        qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    type_text(qtbot, page, "zzz")
    page.go_to_box()
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Down)
    assert page.nothing.isAncestorOf(page.window().focusWidget())


def test_enter_presses_the_button_that_has_the_focus(window: object, qtbot: QtBot) -> None:
    page = window.find_page  # type: ignore[attr-defined]
    type_text(qtbot, page, "low")
    box = next(child for child in page.facets.findChildren(QCheckBox) if child.isVisible())
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.isChecked()
