"""A name from a pack on a button keeps its order, whichever way the window runs."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.words.marks import QUOTED

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("direction", "name", "is_isolated"),
    [
        (RTL, "3114 - numéro national", True),
        (LTR, "3114 - numéro national", False),
        (LTR, "1564 - خط الدعم", True),
        (RTL, "1564 - خط الدعم", False),
    ],
)
def test_a_name_that_runs_against_the_window_is_isolated(
    qtbot: QtBot, direction: Qt.LayoutDirection, name: str, is_isolated: bool
) -> None:
    button = WrappingButton()
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(2_000, 40)
    button.say(name)
    assert button.text() == (QUOTED.format(name) if is_isolated else name)
    assert button.accessibleName() == name
