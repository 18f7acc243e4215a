"""The colours of the three themes. Nothing else in the program names a colour.

Every ink has at least 4.5:1 against each ground it stands on; every border of a control, every check box and every
focus ring at least 3:1. ``tests/gui/look`` does the sums and measures the pixels.
"""

from __future__ import annotations

from typing import NamedTuple


class Badge(NamedTuple):
    """A ground, the ink on it, and its edge, which only high contrast makes visible."""

    ground: str
    ink: str
    edge: str


def _soft(ground: str, ink: str) -> Badge:
    return Badge(ground, ink, ground)


def _outlined(ground: str, ink: str) -> Badge:
    return Badge(ground, ink, ink)


class Theme(NamedTuple):
    name: str
    window: str  # behind panels
    surface: str  # where one reads; cards
    ink: str
    muted: str  # secondary text, still 4.5:1
    accent: str  # links, numbers to dial, what is switched on
    on_accent: str
    focus: str  # the ring around what has the keyboard
    halo: str  # that ring on a ground of the accent
    hover: str
    chosen: str  # ground of the chosen row
    border: str  # shows where a control is
    line: str  # parts two areas, carries no meaning
    ring: int  # width of the focus ring, in pixels
    mark: str  # ground of a word that was looked for
    mark_ink: str
    rail: str
    rail_ink: str
    rail_chosen: str
    rail_edge: str  # around the chosen place of the rail
    crisis: str  # the strong red of life in danger
    on_crisis: str
    crisis_edge: str
    strip_line: str  # under the crisis strip
    good: str  # progress, agreement: never without words
    fresh: Badge
    ageing: Badge
    old: Badge
    unknown: Badge
    fictional: Badge
    danger: Badge
    water: str  # of the map
    land: str  # names of countries stand on it, in the muted ink
    frontier: str  # coasts and borders
    point: str  # a place on the map: at least 3:1 on land and water
    cluster: str  # several places, with how many they are
    on_cluster: str

    def age(self, level: str) -> Badge:
        """The colours of an age: ``fresh``, ``ageing``, ``old``, anything else is ``unknown``."""
        return {"fresh": self.fresh, "ageing": self.ageing, "old": self.old}.get(level, self.unknown)


LIGHT = Theme(
    name="light",
    window="#f6f7f9",
    surface="#ffffff",
    ink="#14202b",
    muted="#4f5d6b",
    accent="#0b5c7a",
    on_accent="#ffffff",
    focus="#0b5c7a",
    halo="#a5dcf2",
    hover="#edf4f8",
    chosen="#e3f1f6",
    border="#7b8895",
    line="#d9dfe6",
    ring=2,
    mark="#ffedaa",
    mark_ink="#14202b",
    rail="#0d2735",
    rail_ink="#dbe8ef",
    rail_chosen="#16465d",
    rail_edge="#16465d",
    crisis="#a81c1c",
    on_crisis="#ffffff",
    crisis_edge="#a81c1c",
    strip_line="#efc9c6",
    good="#1d6336",
    fresh=_soft("#e5f4ea", "#17552c"),
    ageing=_soft("#fff1d2", "#6a4700"),
    old=_soft("#fde6e4", "#8a1c17"),
    unknown=_soft("#eceff3", "#414e5a"),
    fictional=_soft("#ece5f9", "#4a2a8a"),
    danger=_soft("#fdeceb", "#8a1515"),
    water="#d3e4ee",
    land="#f8f6ef",
    frontier="#a39f90",
    point="#0b5c7a",
    cluster="#0b5c7a",
    on_cluster="#ffffff",
)

DARK = Theme(
    name="dark",
    window="#12191f",
    surface="#1b242c",
    ink="#e8edf1",
    muted="#aab7c2",
    accent="#7cc4e4",
    on_accent="#0c1a22",
    focus="#7cc4e4",
    halo="#1d6b8c",
    hover="#24313b",
    chosen="#213b49",
    border="#8292a0",
    line="#33404b",
    ring=2,
    mark="#5d4d10",
    mark_ink="#fff6d6",
    rail="#0a1a24",
    rail_ink="#cfdfe8",
    rail_chosen="#174358",
    rail_edge="#174358",
    crisis="#a51f1f",
    on_crisis="#ffffff",
    crisis_edge="#a51f1f",
    strip_line="#6b2b2a",
    good="#63bd83",
    fresh=_soft("#1c3d29", "#a9e2bd"),
    ageing=_soft("#46370f", "#f6d88c"),
    old=_soft("#4f2220", "#ffc2bd"),
    unknown=_soft("#323e48", "#c6d0d9"),
    fictional=_soft("#3a2f57", "#d7c8fb"),
    danger=_soft("#3d1b1b", "#ffd0cd"),
    water="#0d171e",
    land="#28343d",
    frontier="#647480",
    point="#8fd3f2",
    cluster="#7cc4e4",
    on_cluster="#0c1a22",
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    window="#000000",
    surface="#000000",
    ink="#ffffff",
    muted="#e2e2e2",
    accent="#ffe14d",
    on_accent="#000000",
    focus="#29e3ff",
    halo="#1450ff",
    hover="#262626",
    chosen="#0a2f52",
    border="#ffffff",
    line="#ffffff",
    ring=3,
    mark="#ffe14d",
    mark_ink="#000000",
    rail="#000000",
    rail_ink="#ffffff",
    rail_chosen="#0a2f52",
    rail_edge="#ffe14d",
    crisis="#8f0000",
    on_crisis="#ffffff",
    crisis_edge="#ffffff",
    strip_line="#ffffff",
    good="#7dff9f",
    fresh=_outlined("#00260d", "#7dff9f"),
    ageing=_outlined("#2b1d00", "#ffd75e"),
    old=_outlined("#330000", "#ffb3ad"),
    unknown=_outlined("#1a1a1a", "#ffffff"),
    fictional=_outlined("#1f0a3d", "#dcc6ff"),
    danger=_outlined("#330000", "#ffc9c4"),
    water="#000000",
    land="#202020",
    frontier="#ffffff",
    point="#ffe14d",
    cluster="#ffe14d",
    on_cluster="#000000",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}
