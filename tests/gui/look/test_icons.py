"""The icons: each in the ink that is asked for, sharp, mirrored where it points, and none left over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from phcdesk.gui.look import icons
from phcdesk.gui.look.theme import THEMES, Theme

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
PROGRAM = "phcdesk"  # the icon of the program itself has colours of its own
PARTS = {
    "tick": "on_accent", "some": "on_accent", "dot": "accent",
    "down": "ink", "up": "ink", "left": "ink", "right": "ink",
}  # fmt: skip


def inks(picture: QPixmap) -> set[str]:
    """The colours of the pixels that are fully drawn."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {one.name() for one in pixels if one.alpha() == 255}


def test_every_name_has_a_drawing_and_every_drawing_a_name() -> None:
    drawings = {one.stem for one in FOLDER.glob("*.svg")} - {PROGRAM}
    assert drawings == set(icons.NAMES)
    assert list(icons.NAMES) == sorted(icons.NAMES)


@pytest.mark.parametrize("name", icons.NAMES)
def test_a_drawing_has_one_ink_on_a_ground_of_24(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) == {"currentColor", "none"}


@pytest.mark.parametrize("name", icons.NAMES)
@pytest.mark.parametrize("size", [16, 20, 44])
def test_an_icon_is_drawn_in_the_ink_and_at_the_size_that_is_asked_for(
    name: str, size: int, desk: QApplication
) -> None:
    picture = icons.picture(name, "#0b5c7a", size)
    assert picture.deviceIndependentSize().width() == size
    assert inks(icons.picture(name, "#0b5c7a", 44)) == {"#0b5c7a"}


def test_a_disabled_icon_has_its_own_ink(desk: QApplication) -> None:
    icon = icons.icon("copy", "#000000", 40, "#888888")
    assert inks(icon.pixmap(40, QIcon.Mode.Disabled)) == {"#888888"}
    assert inks(icon.pixmap(40)) == {"#000000"}


def test_what_points_somewhere_is_mirrored_and_the_rest_is_not(desk: QApplication) -> None:
    before = {name: image(name) for name in ("back", "chevron-end", "phone", "tick")}
    desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: image(name) for name in before}
    finally:
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert [name for name in before if before[name] != after[name]] == ["back", "chevron-end"]
    assert after["back"] == before["back"].flipped(Qt.Orientation.Horizontal)


def image(name: str) -> QImage:
    return icons.picture(name, "#123456", 32).toImage()


def test_an_icon_is_drawn_once(desk: QApplication) -> None:
    one, other = icons.picture("map", "#654321", 22), icons.picture("map", "#654321", 22)
    assert one.cacheKey() == other.cacheKey()


def test_an_unknown_name_is_a_fault_of_ours(desk: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000", 20)


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES.keys())
def test_the_parts_of_controls_have_the_colours_of_their_theme(look: Theme) -> None:
    folder = FOLDER / "parts" / look.name
    found = {one.stem: set(re.findall(r"#[0-9a-f]{6}", one.read_text("utf-8"))) for one in folder.glob("*.svg")}
    assert found == {part: {QColor(getattr(look, ink)).name()} for part, ink in PARTS.items()}
