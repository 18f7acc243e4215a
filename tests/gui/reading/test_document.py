"""Reading page by page: where it opens, the way from word to word, and what happens when pages do not come."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.app.settings import Settings
from phcdesk.documents.protocol import Open, Picture, Request
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading.document import PagedDocument
from phcdesk.gui.reading.reader import LOST, REFUSED
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.shown import Shown
from tests.gui.conftest import FakeLibrary, MakeWindow, hit_of, manual
from tests.gui.reading.conftest import PASSAGES, REF, settle
from tests.gui.reading.fake_reader import PAGE_TEXTS, FakeReader

Show = Callable[..., None]
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def mark_in_sight(view: PagedDocument, page: int, at: int = 0) -> bool:
    """Whether a mark of the pages is in the view."""
    pages = view.pages
    marks = pages.words.marks(page)
    assert marks
    scale = pages._layout.scales[page - 1]
    top = pages._layout.rect(page).top() + marks[at].top() * scale - pages.verticalScrollBar().value()
    return 0 <= top < pages.viewport().height()


def test_it_opens_at_the_page_that_was_found_with_the_words_in_sight(view: PagedDocument, show: Show) -> None:
    show(view)
    assert view.view == "pages"
    assert view.page == 2
    assert view.bar.number.value() == 2
    assert len(view.pages.words.marks(2) or ()) == 2
    assert mark_in_sight(view, 2)


def test_the_text_is_there_before_the_picture_and_gives_way_to_it(
    view: PagedDocument, show: Show, reader: FakeReader, qtbot: QtBot
) -> None:
    reader.is_held = True
    show(view, wait=False)
    view.enter()
    assert view.view == "text"
    assert view.text.toPlainText() == PAGE_TEXTS[1]
    assert len(view.text.extraSelections()) == 2
    qtbot.waitUntil(lambda: bool(reader.waiting))
    assert view.text.hasFocus()
    reader.release()
    qtbot.waitUntil(lambda: view.view == "pages")
    assert view.pages.hasFocus()


def test_f3_goes_from_word_to_word_over_the_pages_and_round_again(
    view: PagedDocument, show: Show, qtbot: QtBot
) -> None:
    show(view)
    view.enter()
    told = []
    for key in (NONE, NONE, NONE, NONE, SHIFT, SHIFT):
        qtbot.keyClick(view.pages, Qt.Key.Key_F3, key)
        qtbot.waitUntil(lambda: view.hits._coming is None)
        told.append((view.hits.page, view.hits.at))
        assert mark_in_sight(view, *told[-1])
    assert told == [(2, 0), (2, 1), (4, 0), (2, 0), (4, 0), (2, 1)]
    assert view.bar.marks.text().translate(dict.fromkeys((0x2066, 0x2069))) == "2 of 2 on page 2"


def test_f3_goes_over_the_pages_in_the_text_as_well(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.choose_view("text")
    told = []
    for _ in range(4):
        qtbot.keyClick(view.text, Qt.Key.Key_F3)
        told.append((view.hits.page, view.hits.at))
    assert told == [(2, 0), (2, 1), (4, 0), (2, 0)]
    assert view.text.toPlainText() == PAGE_TEXTS[1]


def test_words_are_the_same_whatever_their_case_and_a_part_of_a_word_is_not_marked(
    view: PagedDocument, show: Show
) -> None:
    show(view, words=("ASK", "mot"))
    assert len(view.pages.words.marks(2) or ()) == 1


def test_nothing_is_said_of_words_where_none_were_looked_for(view: PagedDocument, show: Show) -> None:
    show(view, words=(), found=False)
    assert view.page == 1
    assert not view.bar.marks.isVisible()
    assert view.pages.words.marks(1) == []


def died_of(kind: type, code: str) -> Callable[[Request], str]:
    return lambda request: code if isinstance(request, kind) else ""


@pytest.mark.parametrize("again", ["the button of the sentence", "the button of the pages"])
@pytest.mark.parametrize("code", [LOST, REFUSED, "document-damaged"])
def test_a_document_that_cannot_be_opened_leaves_its_text_and_says_so_and_can_be_tried_again(
    view: PagedDocument, show: Show, reader: FakeReader, code: str, again: str, bare_desk: Desk, qtbot: QtBot
) -> None:
    reader.fails = died_of(Open, code)
    show(view)
    assert view.view == "text"
    assert view.text.toPlainText() == PAGE_TEXTS[1]
    assert "cannot be shown as pictures" in view.trouble.words.text()
    assert view.trouble.isVisible()
    reader.fails = lambda _request: ""
    (view.trouble.button if "sentence" in again else view.bar.views["pages"]).click()
    settle(bare_desk, reader, qtbot)
    assert view.view == "pages"
    assert not view.trouble.isVisible()
    assert reader.forgiven == 1


def test_a_page_that_cannot_be_painted_leaves_its_text_and_the_others(
    view: PagedDocument, show: Show, reader: FakeReader, bare_desk: Desk, qtbot: QtBot
) -> None:
    reader.fails = lambda request: LOST if isinstance(request, Picture) and request.page == 2 else ""
    show(view)
    assert view.view == "text"
    view.choose_view("pages")
    view.go_to(4)
    settle(bare_desk, reader, qtbot)
    assert view.pages.pictures.get(4) is not None
    assert view.pages.pictures.refused == {2}
    assert not view.trouble.isVisible()


def test_a_slow_child_holds_nothing_up(
    view: PagedDocument, show: Show, reader: FakeReader, qtbot: QtBot, bare_desk: Desk
) -> None:
    reader.is_held = True
    show(view, wait=False)
    view.enter()
    qtbot.keyClick(view.text, Qt.Key.Key_PageDown, CTRL)
    qtbot.keyClick(view.text, Qt.Key.Key_PageDown, CTRL)
    assert view.page == 4
    assert view.text.toPlainText() == PAGE_TEXTS[3]
    reader.release()
    settle(bare_desk, reader, qtbot)
    assert (view.view, view.page) == ("pages", 4)


def test_a_page_without_text_says_that_it_is_a_picture(view: PagedDocument, show: Show) -> None:
    show(view)
    view.choose_view("text")
    view.go_to(3)
    assert view.text.toPlainText() == "There is no text on this page. It is a picture."
    view.menu.copy()
    assert QGuiApplication.clipboard().text() != view.text.toPlainText()


def test_text_of_a_large_size_is_shown_as_text_first(make_view: Callable[..., PagedDocument], show: Show) -> None:
    view = make_view()
    view._desk.keeping.choose(Settings(text_size="150"))
    show(view)
    assert view.view == "text"
    view.choose_view("pages")
    show(view, words=("mother",))
    assert view.view == "pages"


def test_with_a_screen_reader_the_text_is_shown_first(
    view: PagedDocument, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    show(view)
    assert view.view == "text"


def test_the_text_follows_the_page_and_the_page_the_text(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_End)
    assert view.page == 4
    qtbot.keyClick(view.pages, Qt.Key.Key_T, CTRL)
    assert view.text.toPlainText() == PAGE_TEXTS[3]
    view.go_to(1)
    qtbot.keyClick(view.text, Qt.Key.Key_T, CTRL)
    assert view.view == "pages"
    assert view.pages.page == 1


def test_the_number_box_goes_to_a_page_and_tells_where_one_is(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_G, CTRL)
    assert view.isAncestorOf(QApplication.focusWidget())
    assert view.bar.number.lineEdit().selectedText() == "2"
    qtbot.keyClicks(view.bar.number, "4")
    qtbot.keyClick(view.bar.number, Qt.Key.Key_Return)
    assert view.page == 4
    assert view.bar.count.text().translate(dict.fromkeys((0x2066, 0x2069))) == "of 4"


def test_the_place_and_the_size_are_found_again_in_the_session_and_another_word_goes_elsewhere(
    view: PagedDocument, show: Show, bare_desk: Desk, reader: FakeReader, qtbot: QtBot
) -> None:
    show(view)
    view.pages.set_zoom(1.5)
    view.go_to(3)
    before = view.pages.place()
    show(view)
    assert view.pages.place() == before
    show(view, words=("mother",))
    assert view.page == 2


def test_over_the_whole_width_one_goes_on_at_the_same_place_with_the_same_words(
    make_view: Callable[..., PagedDocument], show: Show, bare_desk: Desk, qtbot: QtBot
) -> None:
    view, wide = make_view(500), make_view(1200, can_widen=False)
    show(view)
    view.go_to(4)
    with qtbot.waitSignal(bare_desk.entry_wanted) as asked:
        view.bar.wide.click()
    assert asked.args == [REF]
    show(wide, words=(), found=False)
    assert wide.page == 4
    assert wide.hits.pages == (2, 4)
    assert not wide.bar.wide.isVisible()


def test_copying_takes_the_area_that_was_drawn_else_the_page(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == PAGE_TEXTS[1]
    pages = view.pages
    first, second = pages.words._boxes[2][:2]
    scale, corner = pages._layout.scales[1], pages._layout.rect(2, pages.viewport().width()).topLeft()
    top = pages.verticalScrollBar().value()
    start, end = (
        QRect(round(x * scale + corner.x()), round(y * scale + corner.y()) - top, 1, 1).topLeft()
        for x, y in ((first[1] - 2, first[2] - 2), (second[3] + 2, second[4] + 2))
    )
    qtbot.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pages.viewport(), end)
    pages._drawing.selection or pages.mouseMoveEvent(moved(end))  # the platform may leave the move out
    qtbot.keyClick(pages, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Low mood"


def moved(to: object) -> object:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(to), left, left, NONE)  # type: ignore[call-overload]


def test_the_outline_leads_to_its_pages_by_the_keyboard(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_F4)
    outline = view.side.outline
    assert outline.hasFocus()
    assert outline.currentItem().text(0) == "Mood after a birth"
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert view.page == 4
    assert view.pages.hasFocus()
    qtbot.keyClick(view.pages, Qt.Key.Key_F4)
    assert not view.side.isVisible()


def test_escape_leaves_the_column_and_not_the_document(view: PagedDocument, show: Show, qtbot: QtBot) -> None:
    show(view)
    view.show_side(True)
    qtbot.keyClick(view.side.outline, Qt.Key.Key_Escape)
    assert not view.side.isVisible()
    assert view.pages.hasFocus()


def test_where_there_is_no_room_the_column_stands_in_the_place_of_the_pages(
    make_view: Callable[..., PagedDocument], show: Show
) -> None:
    view = make_view(400)
    show(view)
    view.show_side(True)
    assert not view.pages.isVisible()
    view.side.menu.setCurrentIndex(2)
    view.side.found.itemActivated.emit(view.side.found.item(1))
    assert view.page == 4
    assert view.pages.isVisible()
    assert not view.side.isVisible()


def test_the_small_pictures_are_painted_where_they_are_seen(
    view: PagedDocument, show: Show, reader: FakeReader, bare_desk: Desk, qtbot: QtBot
) -> None:
    show(view)
    view.show_side(True)
    view.side.menu.setCurrentIndex(1)
    small = view.side.thumbnails
    qtbot.waitUntil(lambda: small._pictures.get(1) is not None)
    model = small.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["1", "2", "3", "4"]
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).strip("\u2066\u2069").endswith("2")
    assert small.currentIndex().row() == 1


def test_the_keys_make_pages_and_letters_larger_each_in_its_view(
    view: PagedDocument, show: Show, bare_desk: Desk, qtbot: QtBot
) -> None:
    show(view)
    view.enter()
    fitting = view.pages._layout.scales[1]
    qtbot.keyClick(view.pages, Qt.Key.Key_Plus, CTRL)
    assert view.pages._layout.scales[1] > fitting
    qtbot.keyClick(view.pages, Qt.Key.Key_0, CTRL)
    assert view.pages._layout.scales[1] == fitting
    view.choose_view("text")
    qtbot.keyClick(view.text, Qt.Key.Key_Plus, CTRL)
    assert bare_desk.reading_zoom > 1
    assert view.pages.zoom == 0


def test_dark_pages_are_asked_for_and_never_come_by_themselves(
    view: PagedDocument, show: Show, reader: FakeReader, bare_desk: Desk, qtbot: QtBot
) -> None:
    show(view)
    assert not any(picture.dark for picture in reader.pictures())
    reader.asked.clear()
    view.menu.dark.trigger()
    settle(bare_desk, reader, qtbot)
    assert reader.pictures()
    assert all(picture.dark for picture in reader.pictures())
    assert bare_desk.reading.dark


def test_where_the_window_is_low_one_line_of_buttons_is_left_and_the_rest_is_in_the_menu(
    make_view: Callable[..., PagedDocument], show: Show, qtbot: QtBot
) -> None:
    view = make_view(400, 300)
    show(view)
    assert view.bar.height() < 2 * view.bar.more.height()
    assert not view.bar.views["pages"].isVisible()
    view.bar.menu.aboutToShow.emit()
    lines = {action.text().partition("\t")[0]: action for action in view.bar.menu.actions() if action.isVisible()}
    assert {"Page", "Text", "About", "Larger", "Smaller", "Print…"} <= set(lines)
    lines["Text"].trigger()
    assert view.view == "text"


def test_everything_has_a_name_and_the_pages_say_which_they_are(view: PagedDocument, show: Show) -> None:
    show(view)
    named = {view.pages, view.text, view.bar.number, view.bar.back, view.bar.on, view.bar.smaller, view.bar.larger}
    named |= {view.side.menu, view.side.outline, view.side.thumbnails, view.side.found, view.about}
    assert all(one.accessibleName() for one in named)
    plain = view.pages.accessibleName().translate(dict.fromkeys((0x2066, 0x2069)))
    assert plain == "Page 2 of 4, as a picture"
    assert "Ctrl+T" in view.pages.accessibleDescription()


def test_in_a_window_that_reads_from_the_right_the_left_arrow_goes_on_and_pages_are_not_mirrored(
    view: PagedDocument, show: Show, qtbot: QtBot
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_Left)
    assert view.page == 3
    qtbot.keyClick(view.pages, Qt.Key.Key_Right)
    assert view.page == 2
    view.pages.set_zoom(4.0)
    bar = view.pages.horizontalScrollBar()
    bar.setValue(bar.minimum())
    assert view.pages._left() == bar.maximum()


def test_what_is_known_has_its_own_view_and_the_shortlist_its_key(
    view: PagedDocument, show: Show, bare_desk: Desk, qtbot: QtBot
) -> None:
    show(view)
    view.enter()
    qtbot.keyClick(view.pages, Qt.Key.Key_D, CTRL)
    assert bare_desk.shortlist.has(REF)
    view.bar.views["about"].click()
    assert "CC-BY-4.0" in "\n".join(view.about.particulars.said())
    assert not view.bar.number.isVisible()


def test_showing_one_document_after_another_makes_no_more_objects(
    view: PagedDocument, show: Show, bare_desk: Desk, reader: FakeReader, qtbot: QtBot
) -> None:
    def objects() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(view.findChildren(QObject))

    def work(rounds: int) -> None:
        for at in range(rounds):
            show(view, words=("mood", "mother")[at % 2 :])
            for one in "text", "about", "pages":
                view.choose_view(one)
            view.show_side(at % 2 == 0)
            view.hits.go(1, view.page)

    work(4)
    before = objects()
    work(12)
    assert objects() == before


def test_a_view_that_is_not_seen_keeps_one_picture(
    make_view: Callable[..., PagedDocument], show: Show, reader: FakeReader, bare_desk: Desk, qtbot: QtBot
) -> None:
    view = make_view()
    show(view)
    assert len(view.pages.pictures._kept) > 1
    view.hide()
    assert list(view.pages.pictures._kept) == [2]
    view.show()
    settle(bare_desk, reader, qtbot)
    assert len(view.pages.pictures._kept) > 1


def test_nothing_is_painted_for_whoever_reads_the_text(
    view: PagedDocument, show: Show, reader: FakeReader, bare_desk: Desk, qtbot: QtBot
) -> None:
    bare_desk.reading.text_wanted = True
    show(view)
    assert reader.pictures() == []
    view.choose_view("pages")
    settle(bare_desk, reader, qtbot)
    assert reader.pictures()


def test_the_pages_that_the_search_found_are_gone_through_and_listed(
    view: PagedDocument, show: Show, bare_desk: Desk, reader: FakeReader, qtbot: QtBot
) -> None:
    hit = hit_of(manual())
    view.show_document(manual(), Shown(REF, hit, pages=PASSAGES, pages_found=(2,), words=("mood", "mother")))
    settle(bare_desk, reader, qtbot)
    assert view.hits.pages == (2,)
    assert view.side.found.count() == 0, "nobody looks at the list"
    view.show_side(True)
    assert view.side.found.count() == 1
    assert "Low mood after a birth" in view.side.found.item(0).text()


def test_reading_an_entry_tells_the_pages_that_answer_what_was_looked_for(library: FakeLibrary) -> None:
    _, shown = read_entry(library, REF, None, {}, "mood")
    assert shown.pages_found == (2, 4)
    assert [passage.number for passage in shown.pages] == [1, 2, 4]
    assert read_entry(library, "example/brief", None, {}, "mood")[1].pages == ()


def test_enter_on_a_result_opens_the_found_page_and_the_window_ends_the_child(
    make_window: MakeWindow, library: FakeLibrary, qtbot: QtBot
) -> None:
    window = make_window(library)
    window.find_page.search_for("manual")
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.find_page.model.rowCount() == 1)
    with qtbot.waitSignal(window.find_page.record_shown):
        window.find_page.bar.box.returnPressed.emit()
    view = window.find_page.record.page()
    assert isinstance(view, PagedDocument)
    qtbot.waitUntil(lambda: view.view == "pages")
    assert view.page == 2
    assert view.pages.hasFocus()
    view.show_side(True)
    qtbot.keyClick(view.side.outline, Qt.Key.Key_Escape)
    assert view.pages.hasFocus(), "one step back, and not out of the document"
    qtbot.keyClick(view.pages, Qt.Key.Key_F11)
    assert window.current_page == "entry"
    qtbot.waitUntil(lambda: window.tasks.is_idle and window.desk.reading.is_idle)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_page == "find"
    window.close()
    assert window.desk.reading.reader.is_stopped  # type: ignore[attr-defined]
