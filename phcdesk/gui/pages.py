"""The pages of the window: their keys, and how each is made when it is first visited.

A page keeps its key for good, because hands remember keys. Each maker imports its page late: nobody waits at the start
for a page that is not visited.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from phcdesk.gui.desk import Desk
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import (
    CRISIS,
    ENTRY,
    FIND,
    GAPS,
    HELP,
    LIBRARY,
    MAKING,
    MAP,
    PACKS,
    PAPER,
    QUALITY,
    SETTINGS,
    SHORTLIST,
    WELCOME,
)


class PlaceOnRail(NamedTuple):
    """A page one can go to: the key is the digit after Ctrl, and the icon has the page's name."""

    name: str
    title: str
    keys: str


def rail_places() -> tuple[PlaceOnRail, ...]:
    """The pages on the rail, from top to bottom, in the language of the window."""
    return (
        PlaceOnRail(FIND, QCoreApplication.translate("Rail", "Find"), "Ctrl+1"),
        PlaceOnRail(CRISIS, QCoreApplication.translate("Rail", "Crisis"), "Ctrl+2"),
        PlaceOnRail(MAP, QCoreApplication.translate("Rail", "Map"), "Ctrl+3"),
        PlaceOnRail(LIBRARY, QCoreApplication.translate("Rail", "Library"), "Ctrl+4"),
        PlaceOnRail(SHORTLIST, QCoreApplication.translate("Rail", "Shortlist"), "Ctrl+5"),
        PlaceOnRail(PACKS, QCoreApplication.translate("Rail", "Packs"), "Ctrl+6"),
        PlaceOnRail(SETTINGS, QCoreApplication.translate("Rail", "Settings"), "Ctrl+7"),
        PlaceOnRail(HELP, QCoreApplication.translate("Rail", "Help"), "F1"),
    )


def _find(desk: Desk) -> Page:
    from phcdesk.gui.find.page import FindPage
    from phcdesk.gui.paper.wanted import booklet_of

    page = FindPage(desk)
    page.found.booklet_wanted.connect(lambda: desk.put_on_paper(booklet_of(page.searching.request, desk.label)))
    return page


def _crisis(desk: Desk) -> Page:
    from phcdesk.gui.crisis.page import CrisisPage

    return CrisisPage(desk)


def _map(desk: Desk) -> Page:
    from phcdesk.gui.map.page import MapPage

    return MapPage(desk)


def _shortlist(desk: Desk) -> Page:
    from phcdesk.gui.shortlist.page import ShortlistPage

    return ShortlistPage(desk)


def _library(desk: Desk) -> Page:
    from phcdesk.gui.library.page import LibraryPage

    return LibraryPage(desk)


def _packs(desk: Desk) -> Page:
    from phcdesk.gui.packs.page import PacksPage

    return PacksPage(desk)


def _making(desk: Desk) -> Page:
    from phcdesk.gui.making.page import MakingPage

    return MakingPage(desk)


def _settings(desk: Desk) -> Page:
    from phcdesk.gui.settings.page import SettingsPage

    return SettingsPage(desk)


def _gaps(desk: Desk) -> Page:
    from phcdesk.gui.gaps.page import GapsPage

    return GapsPage(desk)


def _help(desk: Desk) -> Page:
    from phcdesk.gui.help.page import HelpPage

    return HelpPage(desk)


def _welcome(desk: Desk) -> Page:
    from phcdesk.gui.start.first_start import FirstStart

    return FirstStart(desk)


def _entry(desk: Desk) -> Page:
    from phcdesk.gui.record.entry_page import EntryPage

    return EntryPage(desk)


def _paper(desk: Desk) -> Page:
    from phcdesk.gui.paper.page import PaperPage

    return PaperPage(desk)


def _quality(desk: Desk) -> Page:
    from phcdesk.gui.quality.page import QualityPage

    return QualityPage(desk)


MAKERS: dict[str, Callable[[Desk], Page]] = {
    FIND: _find,
    CRISIS: _crisis,
    MAP: _map,
    SHORTLIST: _shortlist,
    SETTINGS: _settings,
    LIBRARY: _library,
    PACKS: _packs,
    MAKING: _making,
    HELP: _help,
    GAPS: _gaps,
    ENTRY: _entry,
    WELCOME: _welcome,
    PAPER: _paper,
    QUALITY: _quality,
}
"""Makes a page by its name: those of the rail, and those one comes to in other ways."""
