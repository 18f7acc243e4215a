"""Where a person is in a window, for the one that takes its place; and the sizes that are kept from day to day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QWidget

from phcdesk.gui.page_names import ENTRY, FIND, WELCOME

if TYPE_CHECKING:
    from phcdesk.gui.corrections.kept import KeptCorrections
    from phcdesk.gui.desk import Unfinished
    from phcdesk.gui.find.page import FindPage
    from phcdesk.gui.reading.session import ReadingSession
    from phcdesk.gui.shortlist.kept import KeptShortlist
    from phcdesk.gui.window import MainWindow


class Reading(NamedTuple):
    """What was being read beside the results, or on a page of its own."""

    ref: str
    had_focus: bool
    over_results: bool  # on a page of its own
    session: ReadingSession | None  # where one is in it; None: no document with pages was opened
    zoom: float


class Resumed(NamedTuple):
    """Where a person was when the theme, the language or the size of text changed."""

    page: str
    text: str
    filters: Mapping[str, tuple[str, ...]]
    geometry: QRect
    focus: str  # the name of what had the focus
    shortlist: KeptShortlist
    corrections: KeptCorrections
    unfinished: dict[str, Unfinished]
    reading: Reading | None = None


def resumed(window: MainWindow) -> Resumed:
    """Where the person is now. At the first start, and when all was forgotten, that is the beginning."""
    finding, focused = window.finding, window.focusWidget()
    focus = focused.objectName() if focused is not None else ""
    geometry, desk = window.geometry(), window.desk
    if window.desk.keeping.is_first:
        return Resumed(WELCOME, "", {}, geometry, focus, desk.shortlist, desk.corrections, {})
    if window.current_page:
        window.page(window.current_page).leave()
    unfinished, desk.unfinished = desk.unfinished, {}
    page = window.current_page if window.current_page not in ("", ENTRY) else FIND
    text, filters = (finding.searching.text, dict(finding.searching.filters)) if finding is not None else ("", {})
    return Resumed(page, text, filters, geometry, focus, desk.shortlist, desk.corrections, unfinished, _read_in(window))


def _read_in(window: MainWindow) -> Reading | None:
    from phcdesk.gui.record.entry_page import EntryPage

    page, finding = window.page(window.current_page) if window.current_page else None, window.finding
    over = isinstance(page, EntryPage)
    record = page.record if isinstance(page, EntryPage) else finding.record if finding is not None else None
    if record is None or not record.ref or record.isHidden():
        return None
    session = window.desk.reading if "reading" in window.desk.__dict__ else None
    return Reading(record.ref, record.isAncestorOf(window.focusWidget() or window), over, session,
                   window.desk.reading_zoom)  # fmt: skip


def resume(window: MainWindow, place: Resumed) -> None:
    """Go to where the person was in the window before this one."""
    window.setGeometry(place.geometry)
    window.desk.shortlist.go_on_from(place.shortlist)
    window.desk.corrections.go_on_from(place.corrections)
    window.desk.unfinished = place.unfinished
    if place.page != WELCOME:
        window.go(FIND)
    if window.finding is not None:
        window.finding.look_for(place.text, place.filters)
    window.go(place.page)
    again = window.page(place.page).findChild(QWidget, place.focus) if place.focus else None
    if again is not None:
        again.setFocus()
    if place.reading is not None:
        _go_on_reading(window, place.reading)


def _go_on_reading(window: MainWindow, reading: Reading) -> None:
    """Show what was read, where one was in it, as soon as there is a library to read it from."""
    once, finding = Qt.ConnectionType.SingleShotConnection, window.finding
    if window.desk.library is None:
        window.library_opened.connect(lambda: _go_on_reading(window, reading), once)
        return
    window.desk.reading_zoom = reading.zoom
    if reading.session is not None:
        window.desk.reading.go_on_from(reading.session)
        window.desk.reading.hand_over(reading.ref)
    if reading.over_results:
        window.open_entry(reading.ref)
    elif finding is not None:
        if reading.had_focus:
            finding.record_shown.connect(lambda _ref: finding.record.enter(), once)
        finding.searching.read(reading.ref, None)


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
