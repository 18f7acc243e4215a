"""Colours, sizes and the look of the window: the design tokens, in one place.

Every text colour has at least 4.5:1 against each ground it stands on, every border that shows where a control is at
least 3:1, and no control is lower than ``CONTROL`` pixels. ``tests/gui/test_theme.py`` does the sums.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = 30  # height of a control, in pixels
GAP = 8
MARGIN = 16
RADIUS = 6
SMALLEST_TEXT = 10.5  # points

STYLE_ARGUMENTS = ("-style", "Fusion")
"""The style, as arguments of the application: ``setStyle`` gives back a QStyle, whose names cost Python 10 ms."""


class Badge(NamedTuple):
    """A ground and the ink on it."""

    ground: str
    ink: str


class Theme(NamedTuple):
    name: str
    window: str  # behind panels
    surface: str  # where one reads
    ink: str
    muted: str  # secondary text, still 4.5:1
    accent: str  # links, numbers to dial, the focus ring
    on_accent: str
    chosen: str  # ground of the chosen row
    border: str  # shows where a control is
    line: str  # parts two areas, carries no meaning
    mark: str  # ground of a word that was looked for
    mark_ink: str
    fresh: Badge
    ageing: Badge
    old: Badge
    unknown: Badge
    fictional: Badge
    danger: Badge

    def age(self, level: str) -> Badge:
        """The colours of an age: ``fresh``, ``ageing``, ``old``, anything else is ``unknown``."""
        return {"fresh": self.fresh, "ageing": self.ageing, "old": self.old}.get(level, self.unknown)


LIGHT = Theme(
    name="light",
    window="#f3f5f7",
    surface="#ffffff",
    ink="#16212b",
    muted="#4d5b68",
    accent="#0b5875",
    on_accent="#ffffff",
    chosen="#e1eff6",
    border="#77858f",
    line="#d3dae0",
    mark="#ffedaa",
    mark_ink="#16212b",
    fresh=Badge("#e0f2e5", "#17552c"),
    ageing=Badge("#fdefcc", "#6a4700"),
    old=Badge("#fde3e0", "#8a1c17"),
    unknown=Badge("#e8ecf0", "#414e5a"),
    fictional=Badge("#ebe4f8", "#4a2a8a"),
    danger=Badge("#fdeaea", "#7b1111"),
)

DARK = Theme(
    name="dark",
    window="#151c22",
    surface="#1d262e",
    ink="#e8edf1",
    muted="#aab7c2",
    accent="#7cc4e4",
    on_accent="#0c1a22",
    chosen="#27404e",
    border="#8292a0",
    line="#33404b",
    mark="#5d4d10",
    mark_ink="#fff6d6",
    fresh=Badge("#1c3d29", "#a9e2bd"),
    ageing=Badge("#46370f", "#f6d88c"),
    old=Badge("#4f2220", "#ffc2bd"),
    unknown=Badge("#323e48", "#c6d0d9"),
    fictional=Badge("#3a2f57", "#d7c8fb"),
    danger=Badge("#4a1d1d", "#ffd0cd"),
)


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


def style_sheet(theme: Theme, template: str) -> str:
    """The style sheet with the theme's colours in it; the template names them as ``$ink`` or ``$old_ground``."""
    tokens: dict[str, str] = {"control": str(CONTROL), "radius": str(RADIUS)}
    for name, value in theme._asdict().items():
        if isinstance(value, Badge):
            tokens[f"{name}_ground"] = value.ground
            tokens[f"{name}_ink"] = value.ink
        else:
            tokens[name] = value
    return Template(template).substitute(tokens)


def apply(application: QApplication, theme: Theme) -> None:
    """Give the application its colours and size of text."""
    application.setPalette(palette(theme))
    font = QFont(application.font())
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_TEXT))
    application.setFont(font)


def dress(window: QWidget, theme: Theme, styles: Path) -> None:
    """Put the style sheet on a window that is complete. ``styles`` is the folder with ``desk.qss``.

    It is the window that has it and not the application, and only at the end, because Qt works the rules out anew for
    every widget that is put into another.
    """
    window.setStyleSheet(style_sheet(theme, (styles / "desk.qss").read_text(encoding="utf-8")))
