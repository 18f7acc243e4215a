"""A place on the rail: what every page has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from phcdesk.gui.desk import Desk

if TYPE_CHECKING:
    from phcdesk.gui.start.prepare_page import PreparePage


class Page(QWidget):
    """A page of the window. It is made when it is first visited, and lives as long as the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk

    def enter(self) -> None:
        """Take the focus, on what one most likely wants first; called whenever one comes here."""
        self.setFocus()

    def leave(self) -> None:
        """Another page is about to be shown."""

    def show_preparing(self, page: PreparePage) -> bool:
        """The library is being prepared: show that below what is here; False if it has to have the place to itself."""
        return False

    def use_library(self) -> None:
        """Another library is open: show what it holds. Also called when the page is made on an open one."""

    def go_back(self) -> bool:
        """One step back inside the page, as Escape asks; False if there is none."""
        return False
