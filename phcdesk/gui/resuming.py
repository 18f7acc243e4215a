"""Where a person is in a window, for the one that takes its place; and the sizes that are kept from day to day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget

from phcdesk.gui.pages import ENTRY, FIND, WELCOME

if TYPE_CHECKING:
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


def resumed(window: MainWindow) -> Resumed:
    """Where the person is now. At the first start, and when all was forgotten, that is the beginning."""
    finding, focused = window.finding, window.focusWidget()
    focus = focused.objectName() if focused is not None else ""
    geometry, shortlist = window.geometry(), window.desk.shortlist
    if window.desk.keeping.is_first:
        return Resumed(WELCOME, "", {}, geometry, focus, shortlist)
    page = window.current_page if window.current_page not in ("", ENTRY) else FIND
    text, filters = (finding.searching.text, dict(finding.searching.filters)) if finding is not None else ("", {})
    return Resumed(page, text, filters, geometry, focus, shortlist)


def resume(window: MainWindow, place: Resumed) -> None:
    """Go to where the person was in the window before this one."""
    window.setGeometry(place.geometry)
    window.desk.shortlist.go_on_from(place.shortlist)
    if window.finding is not None:
        window.finding.look_for(place.text, place.filters)
    window.go(place.page)
    again = window.page(place.page).findChild(QWidget, place.focus) if place.focus else None
    if again is not None:
        again.setFocus()


def restore_sizes(window: MainWindow) -> None:
    """Give a new window the place and the sizes that were kept."""
    sizes = window.desk.keeping.window_sizes()
    if "window" in sizes:
        window.restoreGeometry(QByteArray.fromHex(QByteArray(sizes["window"].encode("ascii", "ignore"))))
    if window.finding is not None:
        window.finding.restore_sizes(sizes.get("find", ""))


def keep_sizes(window: MainWindow) -> None:
    """Keep the place and the sizes of a window."""
    geometry = window.saveGeometry().toHex().toStdString()
    find = window.finding.sizes() if window.finding is not None else ""
    window.desk.keeping.keep_window_sizes({"window": geometry, "find": find})
