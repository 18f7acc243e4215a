"""Lines of a row: no wider than their room, whatever is written in them, and cut where reading ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from phcdesk.gui.find.row_fonts import Face
from phcdesk.gui.find.row_parts import Line, utf16

AUTO, LEFT, RIGHT = (
    Qt.LayoutDirection.LayoutDirectionAuto,
    Qt.LayoutDirection.LeftToRight,
    Qt.LayoutDirection.RightToLeft,
)
TEXTS = {
    "latin": "Listening to people who feel low after a birth, in groups and alone, at any time of the day",
    "arabic": "دعم نفسي للنساء بعد الولادة مع مجموعات للأمهات وجلسات فردية ومتابعة منزلية طوال الأسبوع",
    "mixed": "Help line خط مساعدة for everybody مع مجموعات للأمهات وجلسات فردية at any time of the day or night",
    "beyond": "😀😀😀 and 𝒎𝒂𝒏𝒚 signs that take two places each 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
    "one word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungen" * 3,
}


@pytest.fixture
def face(desk: QApplication) -> Face:
    return Face(desk.font())


@pytest.mark.parametrize("way", [AUTO, LEFT, RIGHT])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_line_is_never_wider_than_its_room(face: Face, text: str, way: Qt.LayoutDirection) -> None:
    for room in range(-20, 900, 23):
        assert Line(text, face, room, way).width <= max(room, 0)


@pytest.mark.parametrize("text", ["A clinic", "عيادة", "😀", ""])
def test_a_line_with_room_enough_is_whole(face: Face, text: str) -> None:
    wide = face.metrics.horizontalAdvance(text)
    assert Line(text, face, 500, AUTO).width == pytest.approx(wide, abs=1)


@pytest.mark.parametrize(("text", "at_right"), [(TEXTS["latin"], True), (TEXTS["arabic"], False)])
def test_a_line_is_cut_where_its_reading_ends(face: Face, text: str, at_right: bool) -> None:
    cut = _has_letters(Line(text, face, 200, AUTO), round(0.8 * face.ascent))
    end = round(face.ellipsis) - 2  # the dots of an ellipsis are low
    first, last = any(cut[:end]), any(cut[-end:])
    assert (first, last) == ((True, False) if at_right else (False, True))


def _has_letters(line: Line, height: int) -> list[bool]:
    """Which columns of pixels hold ink in so many rows from the top."""
    image = QImage(round(line.width), 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    line.draw(painter, 0, 0)
    painter.end()
    return [any(image.pixelColor(x, y).lightness() < 128 for y in range(height)) for x in range(image.width())]


def test_letters_are_counted_as_qt_counts_them() -> None:
    assert [utf16(text) for text in ("", "abc", "عيادة", "a😀b")] == [0, 3, 5, 4]
