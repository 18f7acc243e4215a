"""Where a person is in a window, for the one that takes its place; and the sizes that are kept from day to day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget

from phcdesk.gui.pages import ENTRY, FIND, WELCOME

if TYPE_CHECKING:
    from phcdesk.gui.corrections.kept import KeptCorrections
    from phcdesk.gui.find.page import FindPage
    from phcdesk.gui.shortlist.kept import KeptShortlist
    from phcdesk.gui.window import MainWindow


class Resumed(NamedTuple):
    """Where a person was when the theme, the language or the size of text changed."""

    page: str
    text: str
    filters: Mapping[str, tuple[str, ...]]
    geometry: QRect
    focus: str  # the name of what had the focus
    shortlist: KeptShortlist
    corrections: KeptCorrections


def resumed(window: MainWindow) -> Resumed:
    """Where the person is now. At the first start, and when all was forgotten, that is the beginning."""
    finding, focused = window.finding, window.focusWidget()
    focus = focused.objectName() if focused is not None else ""
    geometry, desk = window.geometry(), window.desk
    if window.desk.keeping.is_first:
        return Resumed(WELCOME, "", {}, geometry, focus, desk.shortlist, desk.corrections)
    page = window.current_page if window.current_page not in ("", ENTRY) else FIND
    text, filters = (finding.searching.text, dict(finding.searching.filters)) if finding is not None else ("", {})
    return Resumed(page, text, filters, geometry, focus, desk.shortlist, desk.corrections)


def resume(window: MainWindow, place: Resumed) -> None:
    """Go to where the person was in the window before this one."""
    window.setGeometry(place.geometry)
    window.desk.shortlist.go_on_from(place.shortlist)
    window.desk.corrections.go_on_from(place.corrections)
    if place.page != WELCOME:
        window.go(FIND)
    if window.finding is not None:
        window.finding.look_for(place.text, place.filters)
    window.go(place.page)
    again = window.page(place.page).findChild(QWidget, place.focus) if place.focus else None
    if again is not None:
        again.setFocus()


def restore_place(window: MainWindow) -> None:
    """Give a new window the place on the screen that was kept."""
    kept = window.desk.keeping.window_sizes().get("window", "")
    if kept:
        window.restoreGeometry(QByteArray.fromHex(QByteArray(kept.encode("ascii", "ignore"))))


def restore_columns(window: MainWindow, page: FindPage) -> None:
    """Give a new page the widths of its columns that were kept."""
    page.columns.restore_sizes(window.desk.keeping.window_sizes().get("find", ""))


def keep_sizes(window: MainWindow) -> None:
    """Keep the place and the sizes of a window."""
    kept = {"window": window.saveGeometry().toHex().toStdString()}
    if window.finding is not None:
        kept["find"] = window.finding.columns.sizes()
    window.desk.keeping.keep_window_sizes({**window.desk.keeping.window_sizes(), **kept})
