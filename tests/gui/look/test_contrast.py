"""What the eye gets: letters, borders, boxes and rings of every kind of control, measured in pictures of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from phcdesk.gui.look import theme
from phcdesk.gui.look.theme import THEMES, Theme

from .pixels import Picture
from .specimen import RESOURCES, Specimen, make

EVERY_THEME = pytest.mark.parametrize("look", list(THEMES.values()), ids=list(THEMES))
TEXT, EDGE, TARGET = 4.5, 3.0, 28


@pytest.fixture(autouse=True)
def as_before(desk: QApplication) -> Iterator[None]:
    """The application gets its own look back."""
    yield
    desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(desk, theme.LIGHT)


def show(qtbot: QtBot, look: Theme, scale: float = 1.0, mirrored: bool = False) -> Specimen:
    page = make(look, scale, mirrored)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.setFocus()
    QApplication.processEvents()
    return page


def indicator(box: QCheckBox | QRadioButton) -> QRect:
    option = QStyleOptionButton()
    option.initFrom(box)
    option.rect = box.rect()
    element = QStyle.SubElement
    which = element.SE_CheckBoxIndicator if isinstance(box, QCheckBox) else element.SE_RadioButtonIndicator
    return box.style().subElementRect(which, option, box)


def words_of(box: QCheckBox | QRadioButton) -> QRect:
    return box.rect().adjusted(indicator(box).right() + 2, 0, 0, 0)


def row_of(view: QListWidget, row: int) -> QRect:
    place = view.visualItemRect(view.item(row)).adjusted(6, 0, -6, -1)
    return place.translated(view.viewport().pos())


@EVERY_THEME
def test_every_text_can_be_read(look: Theme, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, look)
    picture = Picture(page)
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text()]
    texts = {one.text(): picture.text_contrast(one, edge=2) for one in labels}
    texts |= {f"button {role}": picture.text_contrast(one) for role, one in page.buttons.items()}
    texts |= {f"rail {one.text()}": picture.text_contrast(one) for one in page.rail_buttons}
    texts |= {f"row {row}": picture.text_contrast(page.list, row_of(page.list, row)) for row in (0, 1)}
    texts |= {f"tab {at}": picture.text_contrast(page.tabs, page.tabs.tabRect(at)) for at in range(page.tabs.count())}
    for box in (page.check_off, page.check_on, page.radio_off, page.radio_on):
        texts[box.text()] = picture.text_contrast(box, words_of(box), edge=2)
    for name in (
        "line", "combo", "place", "long_text", "strip_button", "danger_button", "search", "hero_button",
        "number_button", "town", "distance",
    ):  # fmt: skip
        texts[name] = picture.text_contrast(getattr(page, name))
    for name in ("tree", "table"):
        view = getattr(page, name)
        texts[f"header of {name}"] = picture.text_contrast(view.header() if name == "tree" else view.horizontalHeader())
        texts[f"cells of {name}"] = picture.text_contrast(view.viewport())
    assert len(texts) > 50
    assert {name: round(one, 2) for name, one in texts.items() if one < TEXT} == {}


@EVERY_THEME
@pytest.mark.parametrize("state", ["hover", "focus", "down"])
def test_the_text_of_a_button_can_be_read_in_every_state(
    look: Theme, state: str, desk: QApplication, qtbot: QtBot
) -> None:
    page = show(qtbot, look)
    poor = {}
    single = (page.strip_button, page.danger_button, page.hero_button, page.number_button)
    for button in [*page.buttons.values(), *page.rail_buttons[:2], *single]:
        put(button, state)
        measured = Picture(page).text_contrast(button)
        if measured < TEXT:
            poor[button.text()] = round(measured, 2)
    assert poor == {}


def test_every_role_that_carries_text_is_on_the_page_that_is_measured(desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, theme.LIGHT)
    sheet = (RESOURCES / "styles" / "desk.qss").read_text("utf-8")
    named = set(
        re.findall(r'(QLabel|QPushButton|QToolButton|QLineEdit|QComboBox)\[(role|badge|banner)="([^"]+)"\]', sheet)
    )
    widgets = [page, *page.findChildren(QWidget)]
    missing = {
        (kind, what, value)
        for kind, what, value in named
        if not any(one.inherits(kind) and one.property(what) == value for one in widgets)
    }
    assert missing == set()


def put(button: QAbstractButton, state: str) -> None:
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
    button.setDown(state == "down")
    if state == "focus":
        button.setFocus(Qt.FocusReason.TabFocusReason)
    button.update()


@EVERY_THEME
def test_the_edge_of_every_control_can_be_seen(look: Theme, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, look)
    picture = Picture(page)
    edges = {
        f"button {role}": picture.edge_contrast(one)
        for role, one in page.buttons.items()
        if role not in ("plain", "name")
    }
    for name in (
        "line", "combo", "place", "spin", "long_text", "strip_button", "danger_button", "search", "key_cap", "near",
        "number_button",
    ):  # fmt: skip
        edges[name] = picture.edge_contrast(getattr(page, name))
    for view in page.views:
        edges[type(view).__name__] = picture.edge_contrast(view)
    for box in (page.check_off, page.check_on, page.radio_off, page.radio_on):
        edges[f"box of {box.text()}"] = picture.edge_contrast(box, indicator(box))
    assert {name: round(one, 2) for name, one in edges.items() if one < EDGE} == {}


@EVERY_THEME
def test_what_is_switched_on_differs_from_what_is_off(look: Theme, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, look)
    picture = Picture(page)
    for box in (page.check_on, page.radio_on):
        assert picture.text_contrast(box, indicator(box), edge=3) >= EDGE, box.text()
    for box in (page.check_off, page.radio_off):
        assert picture.text_contrast(box, indicator(box), edge=4) == 1.0, box.text()
    assert picture.text_contrast(page.combo, page.combo.rect().adjusted(page.combo.width() - 26, 0, -4, 0)) >= EDGE


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
def test_a_radio_button_is_round_at_every_size(scale: float, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, theme.LIGHT, scale)
    picture = Picture(page)
    for box in (page.radio_off, page.radio_on):
        corner = QRect(indicator(box).topLeft(), QSize(2, 2)).translated(picture.place(box).topLeft())
        assert set(picture.colours(corner)) == {theme.LIGHT.surface}, box.text()


@EVERY_THEME
def test_what_has_the_keyboard_has_a_ring(look: Theme, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, look)
    before = Picture(page)
    with_focus: list[QWidget] = [
        *page.buttons.values(), page.line, page.combo, page.place, page.spin, page.search, page.long_text,
        page.check_off, page.check_on, page.radio_on, page.danger_button, *page.rail_buttons[:2], *page.views,
        page.hero_button, page.number_button, page.town, page.distance, page.copied,
    ]  # fmt: skip
    poor = {}
    for widget in with_focus:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        after = Picture(page)
        if (measured := after.ring(before, widget)) < EDGE:
            poor[widget.objectName() or type(widget).__name__ + str(widget.property("role"))] = round(measured, 2)
    assert poor == {}


@EVERY_THEME
def test_a_menu_can_be_read(look: Theme, desk: QApplication, qtbot: QtBot) -> None:
    page = show(qtbot, look)
    menu = QMenu(page)
    menu.addAction("Copy the number")
    menu.addAction("Print a slip")
    menu.setActiveAction(menu.actions()[1])
    menu.ensurePolished()
    menu.adjustSize()
    picture = Picture(menu)
    for action in menu.actions():
        assert picture.text_contrast(menu, menu.actionGeometry(action)) >= TEXT
    assert menu.actionGeometry(menu.actions()[0]).height() >= TARGET


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("mirrored", [False, True], ids=["from-left", "from-right"])
def test_every_target_is_high_enough_and_holds_its_text(
    scale: float, mirrored: bool, desk: QApplication, qtbot: QtBot
) -> None:
    page = show(qtbot, theme.LIGHT, scale, mirrored)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    controls = [one for kind in kinds for one in page.findChildren(kind) if one.isVisible()]
    controls = [one for one in controls if not isinstance(one.parent(), (QAbstractSpinBox, QComboBox))]
    assert len(controls) > 25
    low = {f"{one!r}": one.height() for one in controls if one.height() < max(TARGET, one.fontMetrics().height())}
    assert low == {}
    tabs = page.findChildren(QTabBar)[0]
    assert tabs.tabRect(0).height() >= TARGET
    assert page.list.visualItemRect(page.list.item(0)).height() >= TARGET
    narrow = {
        one.text(): one.width()
        for one in controls
        if isinstance(one, QAbstractButton) and one.width() < one.fontMetrics().horizontalAdvance(one.text())
    }
    assert narrow == {}
