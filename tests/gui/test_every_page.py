"""Every page, in every look and language: nothing is cut off, everything is named, and the keyboard is enough."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from gallery import faults, walk
from pictures import HEIGHTS, LOOKS, Look
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from spoken import Node, controls, headings

from phcdesk.app.keeping import Keeping
from phcdesk.app.settings import Settings
from phcdesk.gui.app import theme_of
from phcdesk.gui.look import theme
from phcdesk.gui.page_names import ENTRY
from phcdesk.gui.pages import MAKERS, rail_places
from phcdesk.gui.window import MainWindow
from tests.gui.conftest import FakeLibrary, MakeWindow

QUIET_ROUNDS = 5
MOST_TABS = 400


@pytest.fixture
def waits(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Lets the window work until a condition has held for a while."""

    def wait(holds: Callable[[], bool]) -> None:
        for _ in range(QUIET_ROUNDS):
            qtbot.waitUntil(holds)
            QApplication.processEvents()

    return wait


@pytest.fixture
def dressed(
    desk: QApplication, make_window: MakeWindow, in_language: Callable[[str], object]
) -> Iterator[Callable[[Look], MainWindow]]:
    """Makes a window in a look, and puts the plain look back."""

    def make(look: Look) -> MainWindow:
        settings = Settings("NV", look.language, look.theme, look.text_size)
        in_language(look.language)
        theme.apply(desk, theme_of(settings), settings.text_scale)
        keeping = Keeping()
        keeping.choose(settings)
        return make_window(FakeLibrary(paged=True), look.width, HEIGHTS[look.width], keeping)  # type: ignore[no-any-return]

    yield make
    theme.apply(desk, theme.LIGHT)


def _inside_combo(box: QLineEdit) -> bool:
    """The editing part of a combo box is spoken, and reached, as the combo box."""
    return isinstance(box.parent(), QComboBox)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_nothing_is_cut_off_and_nothing_lies_on_something_else(
    dressed: Callable[[Look], MainWindow], look: Look, waits: Callable[[Callable[[], bool]], None]
) -> None:
    window = dressed(look)
    found = {name: wrong for name in walk(window, waits) if (wrong := faults(window))}
    assert not found, "\n".join(f"{name}: {fault}" for name, wrong in found.items() for fault in wrong)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_control_of_every_page_has_a_name_that_is_more_than_a_placeholder(
    dressed: Callable[[Look], MainWindow], language: str, waits: Callable[[Callable[[], bool]], None]
) -> None:
    window = dressed(Look("light", "100", language, 1280))
    nameless: list[str] = []
    for name in walk(window, waits):
        nameless += [f"{name}: {node.words}" for node in controls(window) if not node.name.strip()]
        boxes = [box for box in window.findChildren(QLineEdit) if box.isVisible() and not box.accessibleName()]
        nameless += [f"{name}: {box.placeholderText()}" for box in boxes if not _inside_combo(box)]
    assert nameless == []


def test_every_page_begins_with_a_heading(
    dressed: Callable[[Look], MainWindow], waits: Callable[[Callable[[], bool]], None]
) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    without = [name for name in walk(window, waits) if not headings(window)]
    assert without == []


def reachable(window: MainWindow) -> list[QWidget]:
    """What Tab ought to come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (isinstance(widget, QAbstractScrollArea) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus)
        and not (isinstance(widget, QLineEdit) and _inside_combo(widget))
    ]


def test_tab_comes_to_every_control_of_every_page_and_round_again(
    dressed: Callable[[Look], MainWindow], waits: Callable[[Callable[[], bool]], None], qtbot: QtBot
) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    missed: list[str] = []
    for name in walk(window, waits):
        wanted = set(reachable(window))
        seen: list[QWidget] = []
        for _ in range(MOST_TABS):
            focused = window.focusWidget()
            if focused is None or (seen and focused is seen[0]):
                break
            seen.append(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        missed += [
            f"{name}: {type(one).__name__} {one.accessibleName() or one.objectName()}" for one in wanted - set(seen)
        ]
        if len(seen) >= MOST_TABS:
            missed.append(f"{name}: a trap at {seen[-1]}")
    assert not missed, "\n".join(missed)


def in_tab_order(window: MainWindow) -> list[QWidget]:
    """What Tab comes to, from the first place of the rail, without pressing it."""
    wanted = set(reachable(window))
    first: QWidget = window.rail.findChildren(QToolButton)[0]
    found, at = [first], first.nextInFocusChain()
    while at is not first:
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def jumps_back(before: QWidget, after: QWidget, mirrored: bool) -> bool:
    """Whether the second of two siblings stands above the first, or before it on the same line."""
    one, other = before.geometry(), after.geometry()
    if one.top() <= other.center().y() <= one.bottom():
        return other.center().x() > one.center().x() if mirrored else other.center().x() < one.center().x()
    return other.center().y() < one.center().y()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_tab_key_never_jumps_back_among_what_stands_together(
    dressed: Callable[[Look], MainWindow], language: str, waits: Callable[[Callable[[], bool]], None]
) -> None:
    window = dressed(Look("light", "100", language, 1280))
    wrong: list[str] = []
    for name in walk(window, waits):
        for before, after in pairwise(in_tab_order(window)):
            if before.parent() is after.parent() and jumps_back(before, after, language == "ar"):
                wrong.append(f"{name}: {said(before)} before {said(after)}")
    assert not wrong, "\n".join(wrong)


def said(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.objectName()


def test_what_is_down_ticked_or_chosen_says_so(
    dressed: Callable[[Look], MainWindow], waits: Callable[[Callable[[], bool]], None]
) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    waits(lambda: window.tasks.is_idle)
    places = {place.name: place.title for place in rail_places()}
    expected = {
        "settings": {"Language: English", "Colours: Light", "Text size: \u2066100\u2069 %"},
        "library": {"Group by: Topic"},
        "find": {"Services, 4"},
    }
    window.find_page.set_filter("kind", "service", True)
    for name, chosen in expected.items():
        window.go(name)
        waits(lambda: window.tasks.is_idle)
        on = {node.name for node in controls(window) if is_on(node)}
        assert on == {places[name], *chosen}


def is_on(node: Node) -> bool:
    interface = QAccessible.queryAccessibleInterface(node.thing)
    return interface is not None and bool(interface.state().checked)


def test_what_was_found_copied_and_taken_in_is_announced(
    dressed: Callable[[Look], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    window.find_page.found.announce()
    window.desk.copy("0800 960 001")
    window.desk.noticed.emit("The new edition is in the library")
    assert heard == ["9 entries", "Copied: 0800 960 001", "The new edition is in the library"]


def test_every_place_of_the_rail_has_a_key(dressed: Callable[[Look], MainWindow], qtbot: QtBot) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    for place in rail_places():
        key = getattr(Qt.Key, f"Key_{place.keys.rpartition('+')[2]}")
        qtbot.keyClick(
            window, key, Qt.KeyboardModifier.ControlModifier if "Ctrl" in place.keys else Qt.KeyboardModifier.NoModifier
        )
        assert window.current_page == place.name
    assert {place.name for place in rail_places()} <= set(MAKERS) - {ENTRY}


def test_escape_never_leaves_a_page_without_a_focus(
    dressed: Callable[[Look], MainWindow], waits: Callable[[Callable[[], bool]], None], qtbot: QtBot
) -> None:
    window = dressed(Look("light", "100", "en", 1280))
    lost: list[str] = []
    for name in walk(window, waits):
        focused = window.focusWidget()
        if focused is not None:
            qtbot.keyClick(focused, Qt.Key.Key_Escape)
        if window.focusWidget() is None or not window.focusWidget().isVisible():
            lost.append(name)
    assert lost == []
