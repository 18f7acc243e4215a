"""The strips: where a figure lies, and what is drawn, in every theme and in both directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.answers.indicators import Comparison, Peers
from phcdesk.gui.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from phcdesk.gui.record.plots.scale import scale_over
from phcdesk.gui.record.plots.strip import Strip
from phcdesk.model import Indicator

PEERS = Peers(146, 0.0, 0.2, 1.7, 6.5, 48.0, ("2013", "2017"))
FIGURE = st.floats(min_value=0, max_value=1e6, allow_nan=False)


def figure(value: float, peers: Peers | None = PEERS) -> Comparison:
    return Comparison(Indicator("psychiatrists", "Psychiatrists", str(value)), "workforce", value, peers=peers)


def drawn(strip: Strip) -> QImage:
    strip.resize(400, strip.sizeHint().height())
    return strip.grab().toImage()


def column_of(image: QImage, colour: str) -> float:
    """The middle of all that is drawn in a colour, as a part of the width."""
    wanted = QColor(colour).rgb()
    found = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]
    return sum(found) / len(found) / image.width()


@pytest.fixture
def strip(desk: QApplication, qtbot: QtBot) -> Strip:
    made = Strip(LIGHT, lambda value: f"{value:g}")
    qtbot.addWidget(made)
    return made


def test_figures_that_differ_little_lie_on_a_straight_scale() -> None:
    scale = scale_over([2.0, 5.0, 8.0], [4.0])
    assert (scale.by_tens, scale.ticks) == (False, (0.0, 2.0, 4.0, 6.0, 8.0))
    assert scale.at(4.0) == 0.5


def test_figures_that_differ_greatly_lie_on_a_scale_by_powers_of_ten() -> None:
    scale = scale_over([0.05, 1.0, 80.0], [])
    assert scale.by_tens
    assert scale.ticks == (0.01, 0.1, 1.0, 10.0, 100.0)
    assert scale.at(1.0) == pytest.approx(0.5)


def test_zero_has_a_place_of_its_own_on_a_scale_by_powers_of_ten() -> None:
    scale = scale_over([0.0, 0.05, 80.0], [])
    assert scale.at(0.0) == 0.0 < scale.at(0.01) < scale.at(0.05)
    assert scale.ticks[0] == 0.0


def test_the_kind_of_scale_is_the_same_for_every_country() -> None:
    spread = [3.0, 11.0, 36.0]
    assert scale_over(spread, [0.001]).by_tens is scale_over(spread, [20.0]).by_tens is False


def test_nothing_but_zeros_has_a_scale() -> None:
    assert scale_over([0.0, 0.0], [0.0]).at(0.0) == 0.0


@given(spread=st.lists(FIGURE, max_size=5), known=st.lists(FIGURE, max_size=3))
def test_every_figure_lies_on_the_strip_and_more_is_never_further_left(spread: list[float], known: list[float]) -> None:
    scale = scale_over(spread, known)
    places = [scale.at(value) for value in sorted([*spread, *known])]
    assert all(0.0 <= place <= 1.0 for place in places)
    assert places == sorted(places)
    assert len(scale.ticks) <= 7


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_country_median_and_middle_half_are_drawn_in_every_theme(
    desk: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    strip = Strip(theme, lambda value: f"{value:g}")
    qtbot.addWidget(strip)
    strip.setStyleSheet(f"background: {theme.surface}")
    strip.show_comparison(figure(30.0), "spoken")
    image = drawn(strip)
    assert column_of(image, theme.ink) < column_of(image, theme.accent)


def test_more_lies_to_the_right_and_in_arabic_to_the_left(strip: Strip) -> None:
    strip.show_comparison(figure(40.0), "spoken")
    assert column_of(drawn(strip), LIGHT.accent) > 0.7
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert column_of(drawn(strip), LIGHT.accent) < 0.3


def test_a_strip_without_peers_draws_nothing(strip: Strip) -> None:
    strip.show_comparison(figure(1.0, None), "spoken")
    image = drawn(strip)
    assert len({image.pixel(x, 10) for x in range(image.width())}) == 1


def test_a_strip_is_as_high_as_its_letters_need(strip: Strip) -> None:
    before = strip.sizeHint().height()
    font = strip.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    strip.setFont(font)
    assert strip.sizeHint().height() > before * 1.7
