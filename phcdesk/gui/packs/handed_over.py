"""Packs that are handed to the window from outside: by a double-click on one, before or after the window is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from phcdesk.gui.page_names import PACKS

if TYPE_CHECKING:
    from phcdesk.gui.window import MainWindow


def look_at_packs(window: MainWindow, packs: Sequence[Path]) -> None:
    """Show what packs would change, as soon as there is a library to compare them with."""
    if window.desk.library is None:
        once = Qt.ConnectionType.SingleShotConnection
        window.library_opened.connect(lambda: look_at_packs(window, packs), once)
        return
    from phcdesk.gui.packs.page import PacksPage

    window.go(PACKS)
    page = window.page(PACKS)
    if isinstance(page, PacksPage):
        page.look_at(packs)
