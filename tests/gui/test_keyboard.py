"""Everything one does in the window, with the keyboard alone: what no test of a single page does by keys already."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.window import MainWindow

Key = Qt.Key
MOST = 60  # times that Tab is pressed before it counts as a trap


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> Callable[..., None]:
    """Presses keys where the focus is, and waits until the window has answered."""

    def act(*keys: Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            qtbot.keyClick(window.focusWidget() or window, key, with_key)
            qtbot.waitUntil(lambda: window.tasks.is_idle)

    return act


@pytest.fixture
def tab_to(window: MainWindow, press: Callable[..., None]) -> Callable[[str], QWidget]:
    """Presses Tab until the control with this name has the focus."""

    def go(name: str) -> QWidget:
        for _ in range(MOST):
            focused = window.focusWidget()
            if focused is not None and spoken(focused).startswith(name):
                return focused
            press(Key.Key_Tab)
        raise AssertionError(name)

    return go


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def filters(window: MainWindow) -> dict[str, tuple[str, ...]]:
    return dict(window.find_page.searching.all_filters)


def test_a_term_that_is_offered_is_taken_dropped_and_brought_back(
    window: MainWindow, qtbot: QtBot, press: Callable[..., None], tab_to: Callable[[str], QWidget]
) -> None:
    with qtbot.waitSignal(window.facets_shown):
        qtbot.keyClicks(window.find_page.bar.box, "low")
    tab_to("Only Depression")
    press(Key.Key_Space)
    assert filters(window) == {"topic": ("depression",)}
    tab_to("Drop Depression")
    press(Key.Key_Return)
    assert filters(window) == {}
    press(Key.Key_Z, Key.Key_Z, with_key=Qt.KeyboardModifier.ControlModifier)
    assert filters(window) == {"topic": ("depression",)}


def test_a_value_of_a_facet_is_ticked_and_unticked(
    window: MainWindow, press: Callable[..., None], tab_to: Callable[[str], QWidget]
) -> None:
    tab_to("Services")
    press(Key.Key_Space)
    assert filters(window) == {"kind": ("service",)}
    press(Key.Key_Space)
    assert filters(window) == {}


def test_a_place_is_one_tab_from_the_words(
    window: MainWindow, qtbot: QtBot, press: Callable[..., None], library: object
) -> None:
    press(Key.Key_Tab)
    focused = window.focusWidget()
    assert focused is not None
    assert spoken(focused) == "Near"
    qtbot.keyClicks(focused, "Port Amary")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: library.requests[-1].near is not None)  # type: ignore[attr-defined]


def test_an_entry_is_put_aside_read_again_and_taken_off(
    window: MainWindow, qtbot: QtBot, press: Callable[..., None], tab_to: Callable[[str], QWidget]
) -> None:
    with qtbot.waitSignal(window.results_painted):
        qtbot.keyClicks(window.find_page.bar.box, "listening line")
    with qtbot.waitSignal(window.find_page.record_shown):
        press(Key.Key_Return)
    tab_to("Add Norvania Listening Line")
    press(Key.Key_Space)
    assert window.desk.shortlist.has("example/line")
    press(Key.Key_5, with_key=Qt.KeyboardModifier.ControlModifier)
    assert window.current_page == "shortlist"
    press(Key.Key_Return)
    focused = window.focusWidget()
    assert focused is not None
    assert "0800 960 001" in spoken(focused)
    press(Key.Key_Escape, Key.Key_Delete)
    assert not window.desk.shortlist.has("example/line")


def test_colours_and_the_size_of_the_text_are_chosen(
    window: MainWindow, press: Callable[..., None], tab_to: Callable[[str], QWidget]
) -> None:
    wanted: list[tuple[str, str]] = []
    window.desk.settings_wanted.connect(lambda settings: wanted.append((settings.theme, settings.text_size)))
    press(Key.Key_7, with_key=Qt.KeyboardModifier.ControlModifier)
    tab_to("Colours")
    press(Key.Key_Right, Key.Key_Space)
    tab_to("Text size: \u2066115")
    press(Key.Key_Space)
    assert {theme for theme, _ in wanted} >= {"dark"}
    assert {size for _, size in wanted} >= {"115"}


def test_a_document_is_chosen_in_the_library_and_read(window: MainWindow, press: Callable[..., None]) -> None:
    press(Key.Key_4, with_key=Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Home, Key.Key_Return, Key.Key_Return)
    focused = window.focusWidget()
    assert focused is not None
    assert spoken(focused) == "Text"
    press(Key.Key_Escape, Key.Key_Escape)
    assert window.current_page == "library"


def test_the_rail_is_walked_with_the_arrow_keys_and_chooses_with_enter(
    window: MainWindow, press: Callable[..., None], tab_to: Callable[[str], QWidget]
) -> None:
    tab_to("Find")
    press(Key.Key_Down)
    assert window.current_page == "find"
    press(Key.Key_Return)
    assert window.current_page == "crisis"


def test_a_way_in_to_import_is_two_keys_away(window: MainWindow, press: Callable[..., None]) -> None:
    press(Key.Key_6, with_key=Qt.KeyboardModifier.ControlModifier)
    focused = window.focusWidget()
    assert focused is not None
    assert spoken(focused) == "Import a pack…"


def test_a_number_is_copied_with_the_keys_of_the_record(
    window: MainWindow, qtbot: QtBot, press: Callable[..., None]
) -> None:
    with qtbot.waitSignal(window.results_painted):
        qtbot.keyClicks(window.find_page.bar.box, "listening line")
    press(Key.Key_Down)
    with qtbot.waitSignal(window.find_page.record_shown):
        press(Key.Key_Return)
    press(Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "0800 960 001"
