"""The ground: outlines, names, pictures of it, and the pictures somebody laid under it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.errors import Cancelled
from phcdesk.gui.look import theme
from phcdesk.gui.look.colours import THEMES, Theme
from phcdesk.gui.map import ground as ground_module
from phcdesk.gui.map.base import Base, Ground, base_view, draw_base, paint_base, whole_base
from phcdesk.gui.map.ground import GroundKeeper
from phcdesk.gui.map.outlines import Shape, bounds_of, read_outlines, scale_for
from phcdesk.gui.map.projection import View, to_map
from phcdesk.gui.map.tiles import Tile, read_tile, tiles_of
from phcdesk.gui.tasks import Tasks
from phcdesk.progress import CancelToken
from tests.gui.conftest import RESOURCES

FOLDER = RESOURCES / "map"
LAKE_FREE = (-1.0, 37.5)  # inland Kenya
OCEAN = (0.0, -25.0)


@pytest.fixture(scope="module")
def coarse() -> tuple[Shape, ...]:
    return read_outlines(FOLDER, "110m", CancelToken())


def ground(shapes: tuple[Shape, ...], look: Theme = theme.LIGHT) -> Ground:
    return Ground(shapes, look)


def colour_at(base: Base, latitude: float, longitude: float) -> str:
    left, top = base.view.on_screen(*to_map(latitude, longitude))
    return base.image.pixelColor(round(left), round(top)).name()


@pytest.mark.parametrize("look", list(THEMES.values()), ids=list(THEMES))
def test_land_is_land_and_water_is_water_all_around_the_world(
    look: Theme, coarse: tuple[Shape, ...], desk: QApplication
) -> None:
    for x in (0.0, 100.0, 179.0, -179.0):
        base = whole_base(ground(coarse, look), View(x, 0.0, 3.0, 1080.0, 500.0), 1.0)
        assert colour_at(base, *LAKE_FREE) == look.land
        assert colour_at(base, *OCEAN) == look.water


def test_no_band_lies_across_the_map_at_the_date_line(coarse: tuple[Shape, ...], desk: QApplication) -> None:
    base = whole_base(ground(coarse), View(180.0, 0.0, 4.0, 400.0, 500.0), 1.0)
    for latitude in (10.0, 25.0, 40.0):
        assert {colour_at(base, latitude, x) for x in (170.0, 179.0, -179.0, -170.0)} == {theme.LIGHT.water}


def test_painting_that_nobody_wants_any_more_can_be_left(coarse: tuple[Shape, ...], desk: QApplication) -> None:
    steps = paint_base(ground(coarse), View(0.0, 0.0, 3.0, 300.0, 200.0), 1.0)
    next(steps)
    steps.close()  # a painter left open would be said on the console, and fail this
    assert list(steps) == []


def test_a_country_is_shown_without_its_islands_far_away(coarse: tuple[Shape, ...]) -> None:
    shapes = read_outlines(FOLDER, "10m", CancelToken())
    found = bounds_of(shapes, "FR")
    assert found is not None
    assert found.right - found.left < 20
    fiji = bounds_of(shapes, "FJ")
    assert fiji is not None
    assert fiji.right - fiji.left < 10
    assert bounds_of(shapes, "ZZ") is None


def test_finer_outlines_are_for_nearer_views() -> None:
    assert [scale_for(scale) for scale in (3.0, 20.0, 500.0)] == ["110m", "50m", "10m"]


def test_the_picture_is_larger_than_the_view_but_not_without_end() -> None:
    assert base_view(View(0, 0, 3.0, 1200, 700), 1.0).width == pytest.approx(2160)
    assert base_view(View(0, 0, 3.0, 5000, 3000), 2.0).width < 5000 * 1.5


def test_an_older_picture_is_drawn_larger_until_there_is_a_better_one(desk: QApplication) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#112233"))
    old = Base(image, View(10.0, 0.0, 5.0, 200.0, 200.0))
    shown = QImage(100, 100, QImage.Format.Format_RGB32)
    shown.fill(QColor("#ffffff"))
    painter = QPainter(shown)
    draw_base(painter, old, View(370.0, 0.0, 20.0, 100.0, 100.0))
    painter.end()
    assert {shown.pixelColor(x, y).name() for x in (1, 50, 98) for y in (1, 50, 98)} == {"#112233"}


@pytest.fixture
def keeper(desk: QApplication, qtbot: QtBot) -> Iterator[GroundKeeper]:
    """One that has painted the world."""
    tasks = Tasks()
    made = GroundKeeper(FOLDER, tasks, theme.LIGHT)
    with qtbot.waitSignal(made.changed):
        made.begin(None)
    yield made
    made.release()
    tasks.stop()


def test_the_keeper_paints_more_than_is_seen_and_anew_when_that_runs_out(keeper: GroundKeeper, qtbot: QtBot) -> None:
    view = View(37.0, 0.0, 90.0, 300.0, 200.0)
    with qtbot.waitSignal(keeper.changed):
        keeper.look(view, 1.0)
    keeper.look(view.moved(20, 0), 1.0)
    assert not keeper.is_busy, "the picture reaches further than that"
    keeper.look(view.moved(400, 0), 1.0)
    assert keeper.is_busy


def test_the_window_has_its_turn_between_two_parts_of_a_picture(
    keeper: GroundKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ground_module, "_SLICE", 1)
    keeper.look(View(0.0, 0.0, 4.0, 900.0, 600.0), 1.0)
    turns = 0
    while keeper.is_busy:
        QApplication.processEvents()
        turns += 1
    assert turns > 20


def test_only_the_picture_that_is_wanted_last_is_used(keeper: GroundKeeper, qtbot: QtBot) -> None:
    keeper.look(View(37.0, 0.0, 90.0, 300.0, 200.0), 1.0)  # its outlines are still to be read
    keeper.look(View(10.0, 0.0, 4.0, 300.0, 200.0), 1.0)
    with qtbot.waitSignal(keeper.changed):
        pass
    qtbot.waitUntil(lambda: keeper._tasks.is_idle and not keeper._turn.isActive())
    assert keeper._base is not None
    assert keeper._base.view.scale == 4.0


def picture(form: str, width: int = 256, height: int = 256) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.mark.parametrize("form", ["PNG", "JPG"])
def test_a_tile_is_read(form: str, desk: QApplication) -> None:
    image = read_tile(picture(form))
    assert image is not None
    assert image.width() == 256


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"\x89PNG\r\n\x1a\nnothing",
        b"GIF89a" * 9,
    ],
)
def test_what_is_no_picture_of_a_known_form_is_no_tile(data: bytes, desk: QApplication) -> None:
    assert read_tile(data) is None


@pytest.mark.parametrize("size", [(2_000, 9), (9, 2_000)])
def test_a_tile_that_is_too_large_is_not_read(size: tuple[int, int], desk: QApplication) -> None:
    assert read_tile(picture("PNG", *size)) is None


class OneTile:
    """The north-east quarter of the world."""

    least_zoom = most_zoom = 1
    attribution = ""

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        return picture("PNG") if (zoom, column, row) == (1, 1, 0) else None


def test_the_tiles_lie_over_the_land_where_they_belong(coarse: tuple[Shape, ...], desk: QApplication) -> None:
    view = View(0.0, 0.0, 2.0, 700.0, 600.0)
    tiles = tiles_of(OneTile(), view, CancelToken())
    base = whole_base(ground(coarse)._replace(tiles=tiles), view, 1.0)
    assert colour_at(base, 40.0, 60.0) == "#123456"
    assert colour_at(base, *OCEAN) == theme.LIGHT.water


@given(st.floats(0.1, 900), st.floats(-170, 170), st.floats(-70, 70))
def test_no_seam_is_left_between_tiles(scale: float, x: float, y: float) -> None:
    view = View(x, y, scale, 700.0, 600.0)
    one, east, south = (Tile(*at, 0.7, QImage()).place(view) for at in ((5.6, 4.2), (6.3, 4.2), (5.6, 3.5)))
    assert (one.right(), one.bottom()) == (east.left(), south.top())


def test_the_keeper_lays_the_tiles_under_what_is_seen(keeper: GroundKeeper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.changed):
        keeper.begin(OneTile())
    with qtbot.waitSignal(keeper.changed):
        keeper.look(View(60.0, 40.0, 4.0, 300.0, 200.0), 1.0)
    assert keeper._base is not None
    assert colour_at(keeper._base, 40.0, 60.0) == "#123456"


def test_reading_tiles_stops_when_nobody_wants_them() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        tiles_of(OneTile(), View(0.0, 0.0, 2.0, 700.0, 600.0), token)


def test_the_outlines_are_bundled(desk: QApplication) -> None:
    assert all((Path(FOLDER) / f"outlines-{scale}.bin").is_file() for scale in ("110m", "50m", "10m"))
