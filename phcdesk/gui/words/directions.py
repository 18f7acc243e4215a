"""The words for where something lies: in which direction, and how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.search.results import Wind

_WHOLE_FROM = 10.0  # kilometres, from which tenths are of no use


def wind_words(wind: Wind | None) -> str:
    """The direction; blank for none."""
    words = {
        "n": QCoreApplication.translate("Directions", "north"),
        "ne": QCoreApplication.translate("Directions", "north-east"),
        "e": QCoreApplication.translate("Directions", "east"),
        "se": QCoreApplication.translate("Directions", "south-east"),
        "s": QCoreApplication.translate("Directions", "south"),
        "sw": QCoreApplication.translate("Directions", "south-west"),
        "w": QCoreApplication.translate("Directions", "west"),
        "nw": QCoreApplication.translate("Directions", "north-west"),
    }
    return words[wind] if wind is not None else ""


def way_words(km: float, wind: Wind | None) -> str:
    """How far and in which direction: "12 km north-east"; how far alone where there is no direction."""
    number = LTR.format(QLocale().toString(km, "f", 0 if km >= _WHOLE_FROM else 1))
    if wind is None:
        return QCoreApplication.translate("Directions", "{distance} km").format(distance=number)
    words = QCoreApplication.translate("Directions", "{distance} km {direction}")
    return words.format(distance=number, direction=wind_words(wind))
