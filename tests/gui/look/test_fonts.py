"""The letters the program brings: they are there, small, free to pass on, and hold what the seven languages need."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from phcdesk.app.settings import TEXT_SIZES
from phcdesk.gui.look import fonts, theme
from phcdesk.gui.look.theme import LIGHT

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "fonts"
LATIN = "Crisis line, ligne d’écoute, línea, linha de apoio, ção, ñ, œ, «», €, ×, ·, …, –"
CYRILLIC_AND_GREEK = "Линия помощи, Ёё, Лінія допомоги, Ґґ Єє Її, Γραμμή"
ARABIC = "خط المساعدة ٠١٢٣٤٥٦٧٨٩ پچژگ ٹڈڑ ۱۲۳"


def test_the_folder_holds_the_fonts_and_nothing_else() -> None:
    assert {one.name for one in FOLDER.iterdir()} == set(fonts.FILES)
    assert sum(one.stat().st_size for one in FOLDER.iterdir()) < 2_500_000


def test_their_licence_goes_with_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (ROOT / "LICENSES" / "OFL-1.1.txt").read_text("utf-8")
    assert "OFL-1.1.txt" in (ROOT / "NOTICE").read_text("utf-8")


@pytest.mark.parametrize(
    ("files", "letters"), [(fonts.FILES[:2], LATIN + CYRILLIC_AND_GREEK), (fonts.FILES[2:], ARABIC)]
)
def test_the_letters_of_the_languages_are_there(files: tuple[str, ...], letters: str, desk: QApplication) -> None:
    for name in files:
        font = QRawFont(str(FOLDER / name), 14.0)
        missing = {letter for letter in letters if not font.supportsCharacter(ord(letter))}
        assert missing == set(), name


def test_the_text_is_set_in_them(desk: QApplication) -> None:
    assert QFontInfo(desk.font()).family() == fonts.FAMILIES[0]
    bold = QFont(desk.font())
    bold.setBold(True)
    assert QFontInfo(bold).bold()
    assert QFontMetrics(bold).horizontalAdvance(LATIN) > QFontMetrics(desk.font()).horizontalAdvance(LATIN)


@pytest.mark.parametrize("scale", [size / 100 for size in TEXT_SIZES])
def test_sizes_follow_the_text_and_no_control_gets_too_low(scale: float, desk: QApplication) -> None:
    try:
        theme.apply(desk, LIGHT, scale)
        size = theme.sizes(desk.font())
        assert size.control >= max(28, QFontMetrics(desk.font()).height() + 4)
        assert size.points == pytest.approx(theme.SMALLEST_TEXT * scale, rel=0.2)
    finally:
        theme.apply(desk, LIGHT)


def test_a_size_chosen_twice_is_not_applied_twice(desk: QApplication) -> None:
    try:
        theme.apply(desk, LIGHT, 1.5)
        once = desk.font().pointSizeF()
        theme.apply(desk, LIGHT, 1.5)
        assert desk.font().pointSizeF() == once
    finally:
        theme.apply(desk, LIGHT)
