"""A row as it is drawn: nothing lies over anything else, what gives way does so in order, and it mirrors."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from phcdesk.gui.find.row_drawing import Drawings, RowDrawing
from phcdesk.gui.find.row_fonts import RowFonts
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.words.wording import Wording
from phcdesk.model import Assurance, Code, Phone
from phcdesk.search.results import Hit, Piece

WIDTHS = (250, 330, 420, 513, 700, 1200)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def hit() -> Hit:
    return Hit(
        ref="p/1",
        kind="service",
        title="A service whose name is rather long, as the names of services are wont to be",
        pack="Pack",
        score=1.0,
        type_codes=(Code("service_type", "community-mh-centre"),),
        organization="Harbour Family Health Centre and Associates",
        place="Port Amary",
        country="NV",
        phones=(Phone("01632 960 144"),),
        assurance=Assurance("called", "2026-03-01"),
        status="temporarily closed",
        fictional=True,
        distance_km=3.21,
        open_now=False,
        opens_next=datetime(2026, 11, 26, 10, 0, tzinfo=UTC),
        snippet=(Piece("Listening to people who feel very "), Piece("low", True), Piece(" after a birth. " * 5)),
    )


@pytest.fixture(params=[1.0, 2.0], ids=["plain", "twice"])
def fonts(request: pytest.FixtureRequest, desk: QApplication) -> RowFonts:
    font = QFont(desk.font())
    font.setPointSizeF(font.pointSizeF() * request.param)
    return RowFonts(font)


def apart(first: tuple[float, float], second: tuple[float, float]) -> bool:
    return first[1] <= second[0] or second[1] <= first[0]


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_lies_over_anything_else(hit: Hit, wording: Wording, fonts: RowFonts, width: int) -> None:
    spans = RowDrawing(hit, wording, fonts, LIGHT, width).spans()
    for line in (("title", "number"), ("what", "hours", "age"), ("warnings", "snippet")):
        shown = [spans[part] for part in line if part in spans]
        assert all(apart(one, two) for at, one in enumerate(shown) for two in shown[at + 1 :]), (line, spans)
        assert all(end <= spans["room"][1] + 1 for _, end in shown), (line, spans)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_age_of_the_check_and_the_warnings_never_give_way(hit: Hit, wording: Wording, width: int,
                                                              desk: QApplication) -> None:  # fmt: skip
    spans = RowDrawing(hit, wording, RowFonts(desk.font()), LIGHT, width).spans()
    assert {"age", "warnings", "number"} <= set(spans)


def test_the_hours_give_way_where_there_is_no_room_for_them(hit: Hit, wording: Wording, desk: QApplication) -> None:
    fonts = RowFonts(desk.font())
    assert "hours" in RowDrawing(hit, wording, fonts, LIGHT, 700).spans()
    assert "hours" not in RowDrawing(hit, wording, fonts, LIGHT, 300).spans()


def test_hours_that_are_not_known_are_passed_over(hit: Hit, wording: Wording, desk: QApplication) -> None:
    silent = replace(hit, open_now=None, opens_next=None, distance_km=None)
    assert "hours" not in RowDrawing(silent, wording, RowFonts(desk.font()), LIGHT, 1200).spans()


def test_near_a_place_hours_that_are_not_known_are_said_to_be_so(hit: Hit, wording: Wording) -> None:
    assert wording.hours(replace(hit, open_now=None)) == ("hours not known", "unknown")
    assert wording.hours(replace(hit, open_now=None, hours_note="Ask"))[0] == ""


def test_the_height_of_rows_follows_the_font(desk: QApplication) -> None:
    large = QFont(desk.font())
    large.setPointSizeF(large.pointSizeF() * 2)
    assert RowFonts(large).row_height > 1.7 * RowFonts(desk.font()).row_height - 40


def drawn(hit: Hit, wording: Wording, fonts: RowFonts, way: Qt.LayoutDirection, width: int = 600) -> QImage:
    image = QImage(width, fonts.row_height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    RowDrawing(hit, wording, fonts, LIGHT, width, way).draw(painter, QRectF(0, 0, width, fonts.row_height))
    painter.end()
    return image


def columns_with(image: QImage, colour: str) -> list[int]:
    """The columns of the first line that hold ink near a colour."""
    wanted = QColor(colour)
    found = []
    for x in range(image.width()):
        for y in range(4, 30):
            here = image.pixelColor(x, y)
            if abs(here.red() - wanted.red()) + abs(here.green() - wanted.green()) + abs(
                here.blue() - wanted.blue()) < 40:  # fmt: skip
                found.append(x)
                break
    return found


@pytest.mark.parametrize("title", ["A clinic", "عيادة"])
def test_a_row_is_mirrored_with_the_window_whatever_its_title_is_written_in(
    hit: Hit, wording: Wording, desk: QApplication, title: str
) -> None:
    short = replace(hit, title=title)
    fonts = RowFonts(desk.font())
    plain, mirrored = (drawn(short, wording, fonts, way) for way in (LEFT, RIGHT))
    assert max(columns_with(plain, LIGHT.ink)) < 300 < min(columns_with(plain, LIGHT.accent))
    assert max(columns_with(mirrored, LIGHT.accent)) < 300 < min(columns_with(mirrored, LIGHT.ink))


def test_the_words_found_are_near_the_beginning_of_a_long_snippet(
    hit: Hit, wording: Wording, desk: QApplication
) -> None:
    long = replace(hit, snippet=(Piece("… "), Piece("many words go before " * 6), Piece("low", True), Piece(" mood")))
    image = drawn(replace(long, fictional=False, status=""), wording, RowFonts(desk.font()), LEFT, 500)
    found = {image.pixelColor(x, y).name() for x in range(500) for y in range(image.height())}
    assert QColor(LIGHT.mark).name() in found


def test_a_row_found_again_with_another_score_is_not_laid_out_anew(
    hit: Hit, wording: Wording, desk: QApplication
) -> None:
    drawings = Drawings(wording, RowFonts(desk.font()), LIGHT)
    first = drawings.of(hit, 600, LEFT)
    assert drawings.of(replace(hit, score=2.0), 600, LEFT) is first
    assert drawings.of(replace(hit, snippet=()), 600, LEFT) is not first
    assert drawings.of(hit, 500, LEFT) is not first
