"""The sums behind the colours: WCAG contrast of every pair that is used, and sizes of controls."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from phcdesk.app import settings
from phcdesk.gui.look import theme
from phcdesk.gui.look.theme import THEMES, Theme
from phcdesk.gui.window import MainWindow

from .pixels import contrast

EVERY_THEME = pytest.mark.parametrize("look", list(THEMES.values()), ids=list(THEMES))


def text_pairs(look: Theme) -> list[tuple[str, str]]:
    """Every (ink, ground) that is drawn somewhere."""
    inks = (look.ink, look.muted, look.accent)
    badges = (look.fresh, look.ageing, look.old, look.unknown, look.fictional, look.danger)
    return [
        *((ink, ground) for ink in inks for ground in (look.window, look.surface, look.chosen)),
        (look.on_accent, look.accent),
        (look.mark_ink, look.mark),
        (look.danger.ink, look.surface),
        *((ink, ground) for ink in (look.ink, look.muted) for ground in (look.land, look.water)),
        (look.on_cluster, look.cluster),
        *((badge.ink, badge.ground) for badge in badges),
    ]


def test_the_sum_agrees_with_the_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EVERY_THEME
def test_every_text_is_readable_on_its_ground(look: Theme) -> None:
    poor = [(ink, ground, contrast(ink, ground)) for ink, ground in text_pairs(look) if contrast(ink, ground) < 4.5]
    assert poor == []


@EVERY_THEME
def test_borders_and_the_focus_ring_can_be_seen(look: Theme) -> None:
    grounds = (look.window, look.surface)
    poor = [(edge, on) for edge in (look.border, look.accent) for on in grounds if contrast(edge, on) < 3]
    assert poor == []
    assert contrast(look.danger.ink, look.danger.ground) >= 3


@EVERY_THEME
def test_places_and_coasts_can_be_seen_on_the_map(look: Theme) -> None:
    pairs = [(mark, on) for mark in (look.point, look.cluster, look.focus) for on in (look.land, look.water)]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []
    assert contrast(look.frontier, look.land) >= 2
    assert look.land != look.water


@EVERY_THEME
def test_the_palette_of_qt_is_readable_too(look: Theme) -> None:
    made, roles = theme.palette(look), QPalette.ColorRole
    pairs = [
        (roles.WindowText, roles.Window), (roles.Text, roles.Base), (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight), (roles.PlaceholderText, roles.Base), (roles.Link, roles.Base),
        (roles.ToolTipText, roles.ToolTipBase), (roles.Text, roles.AlternateBase),
    ]  # fmt: skip
    poor = [pair for pair in pairs if contrast(made.color(pair[0]).name(), made.color(pair[1]).name()) < 4.5]
    assert poor == []


@EVERY_THEME
def test_the_style_sheet_leaves_no_token_open_and_names_no_colour_of_its_own(look: Theme, desk: QApplication) -> None:
    template = (Path(__file__).resolve().parents[3] / "resources" / "styles" / "desk.qss").read_text("utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?!\s*[{,>])", re.sub(r"\w+#\w+", "", template)) == []
    sheet = theme.style_sheet(look, template, theme.sizes(desk.font()))
    assert "$" not in sheet
    assert re.findall(r"\b[0-9.]+[ut]\b", sheet) == []


def test_no_control_is_lower_than_28_pixels(window: MainWindow, desk: QApplication) -> None:
    controls = [one for kind in (QAbstractButton, QLineEdit) for one in window.findChildren(kind) if one.isVisible()]
    assert len(controls) > 5
    low = [(one.accessibleName(), one.height()) for one in controls if one.height() < 28]
    assert low == []


def test_the_themes_are_those_that_can_be_chosen() -> None:
    assert tuple(THEMES) == settings.THEMES


def test_the_style_sheet_names_no_folder_because_a_space_in_its_path_would_end_the_rule(desk: QApplication) -> None:
    template = (Path(__file__).resolve().parents[3] / "resources" / "styles" / "desk.qss").read_text("utf-8")
    sheet = theme.style_sheet(theme.LIGHT, template, theme.sizes(desk.font()))
    assert set(re.findall(r"url\((.*?)/\w+\.svg\)", sheet)) == {"icons:parts/light"}
