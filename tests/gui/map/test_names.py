"""The names of countries: where there is room, and where nothing else stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication

from phcdesk.gui.look import theme
from phcdesk.gui.map.names import Names
from phcdesk.gui.map.outlines import Shape, country_at, read_outlines
from phcdesk.gui.map.projection import Room, View, to_map
from phcdesk.progress import CancelToken
from tests.gui.conftest import RESOURCES

GROUND = QColor("#123456")


def square(code: str, left: float, bottom: float, side: float, place: tuple[float, float] | None = None) -> Shape:
    box = QRectF(left, bottom, side, side)
    ring = QPolygonF(box)
    return Shape(code, place or (left + side / 2, bottom + side / 2), box, ((box, ring),), side)


def names(new_at_once: float = 99.0) -> Names:
    return Names(theme.LIGHT, QApplication.font(), "Land of {}".format, new_at_once)


def written(made: Names, shapes: list[Shape], view: View, others: list[Room] | None = None) -> list[QRectF]:
    """Where names were written, found on the picture, line by line from above."""
    image = QImage(round(view.width), round(view.height), QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    made.kept.begin()
    made.draw(painter, shapes, view, 1.0, others or [])
    painter.end()
    ground = GROUND.rgb()
    inked = [[x for x in range(image.width()) if image.pixel(x, y) != ground] for y in range(image.height())]
    found: list[QRectF] = []
    for y, xs in enumerate(inked):
        if xs and y and inked[y - 1]:
            found[-1] = found[-1].united(QRectF(xs[0], y, xs[-1] - xs[0], 1))
        elif xs:
            found.append(QRectF(xs[0], y, xs[-1] - xs[0], 1))
    return found


def test_a_name_stands_where_it_belongs(desk: QApplication) -> None:
    (place,) = written(names(), [square("AA", -10, -10, 20)], View(0, 0, 10, 400, 300))
    assert place.center().x() == pytest.approx(200, abs=3)
    assert place.center().y() == pytest.approx(150, abs=5)


def test_a_name_that_has_no_room_in_its_country_is_left_out(desk: QApplication) -> None:
    assert written(names(), [square("AA", -10, -10, 20, (5, 5))], View(5, 20, 1, 400, 300)) == []


def test_a_name_gives_way_to_a_mark_by_a_line(desk: QApplication) -> None:
    (place,) = written(names(), [square("AA", -10, -10, 20)], View(0, 0, 10, 400, 300), [(190, 140, 210, 160)])
    assert not place.intersects(QRectF(190, 140, 20, 20))


def test_a_name_that_would_stand_on_marks_everywhere_is_left_out(desk: QApplication) -> None:
    view = View(0, 0, 10, 400, 300)
    assert written(names(), [square("AA", -10, -10, 20)], view, [(100, 60, 300, 240)]) == []


def test_two_names_do_not_meet(desk: QApplication) -> None:
    shapes = [square("AA", -10, -10, 20), square("BB", -9, -9, 18)]
    first, second = written(names(), shapes, View(0, 0, 10, 400, 300))
    assert not first.intersects(second)


def test_a_name_at_the_edge_of_the_window_is_whole(desk: QApplication) -> None:
    (place,) = written(names(), [square("AA", -10, -10, 20)], View(-19, 0, 10, 400, 300))
    assert place.right() > 380
    assert place.width() == pytest.approx(
        written(names(), [square("AA", -10, -10, 20)], View(0, 0, 10, 400, 300))[0].width()
    )


def test_the_country_one_is_in_is_named_at_the_upper_edge(desk: QApplication) -> None:
    (place,) = written(names(), [square("AA", -10, -10, 20)], View(6, 6, 900, 400, 300))
    assert place.top() < 10
    assert place.center().x() == pytest.approx(200, abs=3)


def test_names_that_are_new_come_a_few_in_a_frame(desk: QApplication) -> None:
    made = names(new_at_once=2)
    shapes = [square(code, at * 30 - 60, -10, 20) for at, code in enumerate(("AA", "BB", "CC", "DD"))]
    view = View(0, 0, 10, 1200, 300)
    painted = []
    for _ in range(3):
        (line,) = written(made, shapes, view)
        painted.append((line.width(), made.kept.is_behind))
    assert painted[0][0] < painted[1][0]
    assert [behind for _, behind in painted] == [True, False, False]


def test_the_smallest_country_at_a_point_is_meant(desk: QApplication) -> None:
    shapes = read_outlines(RESOURCES / "map", "50m", CancelToken())
    expected = {(-29.5, 28.3): "LS", (-26.0, 28.0): "ZA", (-1.3, 36.8): "KE", (-30.0, 0.0): "", (66.2, -172.0): "RU"}
    assert {place: country_at(shapes, *to_map(*place)) for place in expected} == expected
