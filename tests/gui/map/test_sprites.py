"""The marks: each number drawn once, and not too many in one frame."""

import pytest
from PySide6.QtWidgets import QApplication

from phcdesk.gui.look import theme
from phcdesk.gui.map.sprites import Sprites


@pytest.fixture
def sprites(desk: QApplication) -> Sprites:
    return Sprites(theme.LIGHT, QApplication.font(), 1.0, new_at_once=2)


def test_a_number_that_is_one_too_many_comes_in_the_next_frame(sprites: Sprites) -> None:
    sprites.kept.begin()
    first = [sprites.cluster(count).cacheKey() for count in (5, 6, 7)]
    assert sprites.kept.is_behind
    sprites.kept.begin()
    second = [sprites.cluster(count).cacheKey() for count in (5, 6, 7)]
    assert not sprites.kept.is_behind
    assert first[:2] == second[:2]
    assert first[2] != second[2]


def test_on_paper_no_number_is_left_out(desk: QApplication) -> None:
    sprites = Sprites(theme.LIGHT, QApplication.font(), 2.5)
    assert len({sprites.cluster(count).cacheKey() for count in range(2, 500)}) == 498
    assert not sprites.kept.is_behind
