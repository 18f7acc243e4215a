"""The look of a window: sizes that follow the text, the palette, and the style sheet made from the tokens.

The colours are in ``colours``. A theme and a size of text are chosen once for a window: another choice builds the
window anew. In ``desk.qss``, ``$name`` is a token, ``12u`` a length of 12 pixels at the plain size of text, ``1.6t`` a
size of text relative to the plain one, ``$start`` and ``$end`` the sides of reading.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from phcdesk.gui.look.colours import DARK, HIGH_CONTRAST, LIGHT, THEMES, Badge, Theme
from phcdesk.gui.look.fonts import FAMILIES

__all__ = [
    "CONTROL", "DARK", "GAP", "HIGH_CONTRAST", "LIGHT", "LOW", "MARGIN", "ROOMY", "STYLE_ARGUMENTS", "THEMES",
    "TIGHT", "TYPE", "WIDE", "Badge", "Sizes", "Theme", "apply", "dress", "palette", "sized", "sizes", "style_sheet",
]  # fmt: skip

TIGHT, GAP, ROOMY, MARGIN, WIDE = 4, 8, 12, 16, 24  # spaces between things, in pixels
LOW = 22  # lines of text in the height of a window below which what can be had elsewhere gives way
CONTROL = 32  # height of a control at the plain size of text, in pixels
LEAST_CONTROL = 28
SMALLEST_TEXT = 10.5  # points, at the plain size of text
PLAIN_PIXELS = 14.0  # what those points are on most screens

TYPE = {"small": 0.9, "text": 1.0, "lead": 1.1, "heading": 1.15, "number": 1.3, "title": 1.6, "hero": 4.0}
"""Sizes of type, as times the size of the text."""

STYLE_ARGUMENTS = ("-style", "Fusion")
"""The style, as arguments of the application: ``setStyle`` gives back a QStyle, whose names cost Python 10 ms."""

_TOKEN = re.compile(r"\$\w+|\b[0-9.]+[ut]\b")


class Sizes(NamedTuple):
    """Lengths that grow with the text, in pixels."""

    scale: float
    points: float  # of the text
    control: int
    icon: int
    rail: int

    def px(self, length: float) -> int:
        """A length given for the plain size of text, at this one; never less than a pixel."""
        return max(1, round(length * self.scale))


def sizes(font: QFont) -> Sizes:
    """The sizes that go with a font of the text: that of the application, or of a widget in it."""
    scale = QFontInfo(font).pixelSize() / PLAIN_PIXELS
    return Sizes(
        scale=scale,
        points=font.pointSizeF(),
        control=max(LEAST_CONTROL, round(CONTROL * scale)),
        icon=round(20 * scale),
        rail=round(76 * scale),
    )


def sized(font: QFont, kind: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font in another size of ``TYPE``: for what is painted by hand."""
    answer = QFont(font)
    answer.setPointSizeF(font.pointSizeF() * TYPE[kind])
    answer.setWeight(weight)
    return answer


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.ink,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.window,
        roles.Text: theme.ink,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.surface,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.danger.ink,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.ToolTipBase: theme.surface,
        roles.ToolTipText: theme.ink,
        roles.Accent: theme.accent,
        roles.Mid: theme.border,
        roles.Dark: theme.border,
        roles.Midlight: theme.line,
    }
    answer = QPalette()
    for role, colour in colours.items():
        answer.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        answer.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return answer


def style_sheet(theme: Theme, template: str, size: Sizes, mirrored: bool = False) -> str:
    """The style sheet of a theme at a size. Its pictures are found by the search path "icons", wherever that is."""
    values = _Values(size)
    values |= {f"${name}": value for name, value in _colours(theme).items()}
    start, end = ("right", "left") if mirrored else ("left", "right")
    values |= {
        "$start": start,
        "$end": end,
        "$ring": f"{theme.ring}px",
        "$ring_room": f"{theme.ring - 1}px",  # what a plain edge leaves for the ring; views do not move their inside
        "$control": f"{size.control - 2}px",
        "$control_in_ring": f"{size.control - 2 * theme.ring}px",
        "$tall": f"{size.px(44) - 2}px",
        "$tall_in_ring": f"{size.px(44) - 2 * theme.ring}px",
        "$parts": f"icons:parts/{theme.name}",  # no path: a space in one would end the rule
        # Half of what they round, or Qt draws it square.
        "$radio_radius": f"{(size.px(16) + 2) // 2}px",
        "$handle_radius": f"{min(size.px(14) + 4, size.px(4) + 2 * size.px(7)) // 2}px",
        "$bar_radius": f"{size.px(10) // 2}px",
    }
    return _TOKEN.sub(lambda found: values[found[0]], template)


class _Values(dict[str, str]):
    """What stands for each token; lengths and sizes of type are worked out when they are met."""

    def __init__(self, size: Sizes) -> None:
        super().__init__()
        self._size = size

    def __missing__(self, token: str) -> str:
        number = float(token[:-1])
        self[token] = f"{self._size.px(number)}px" if token[-1] == "u" else f"{self._size.points * number:.2f}pt"
        return self[token]


def _colours(theme: Theme) -> dict[str, str]:
    colours: dict[str, str] = {}
    for name, value in theme._asdict().items():
        if isinstance(value, Badge):
            colours |= {f"{name}_{part}": colour for part, colour in value._asdict().items()}
        elif isinstance(value, str):
            colours[name] = value
    return colours


def apply(application: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Give the application its colours and its size of text, ``text_scale`` times the plain one."""
    application.setPalette(palette(theme))
    font = QFont(FAMILIES)
    plain = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    font.setPointSizeF(max(plain, SMALLEST_TEXT) * text_scale)
    application.setFont(font)


def dress(window: QWidget, theme: Theme, styles: Path) -> None:
    """Put the style sheet on a window that is complete. ``styles`` is the folder with ``desk.qss``.

    It is the window that has it and not the application, and only at the end, because Qt works the rules out anew for
    every widget that is put into another. The sizes are those of the application's font.
    """
    template = (styles / "desk.qss").read_text(encoding="utf-8")
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    size = sizes(QApplication.font())
    window.setStyleSheet(style_sheet(theme, template, size, mirrored))
