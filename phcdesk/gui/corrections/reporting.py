"""The two parts of a record that speak of reports: what was reported here about it, and the way to report something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from phcdesk.gui.corrections.panel import ReportNotes, WrongHere
from phcdesk.gui.desk import Desk

if TYPE_CHECKING:
    from phcdesk.kept.corrections import Noted
    from phcdesk.model import Entry


class Reporting(QObject):
    """Each page of a record lays out ``notes`` near its head and ``form`` near its foot, and calls ``show``."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """``page`` is the one they belong to: they follow what is reported for as long as it lives."""
        super().__init__(page)
        self._desk = desk
        self._shown: tuple[Entry, str] | None = None
        self.notes, self.form = ReportNotes(desk, page), WrongHere(desk, page)
        desk.corrections_changed.connect(self._show_again)

    @property
    def shown_ref(self) -> str:
        """Of which entry; blank before there is one."""
        return self._shown[1] if self._shown is not None else ""

    def show(self, entry: Entry, ref: str) -> Noted:
        """Show what was reported here about an entry, offer to report, and give what was reported."""
        self._shown = entry, ref
        self.form.offer(entry, ref)
        return self._show_notes(entry, ref)

    def _show_notes(self, entry: Entry, ref: str) -> Noted:
        from phcdesk.kept.corrections import Noted

        library = self._desk.library
        found = library.reported.noted(entry, ref) if library is not None else Noted()
        self.notes.show_notes(found)
        return found

    def _show_again(self) -> None:
        if self._shown is not None:
            self._show_notes(*self._shown)
