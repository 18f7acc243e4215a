"""What is remembered of reading for as long as the window is open: where one was, and the process that paints pages.

Nothing of it is written down.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from phcdesk.text.snippets import Sought

if TYPE_CHECKING:
    from phcdesk.gui.reading.reader import Reader

LARGE_TEXT = 1.5
"""The size of text, as times the plain one, from which the text of a page is shown first."""

_MOST = 200  # documents whose place is remembered


class Place(NamedTuple):
    """Where one is in a document: the page, how much of it is above the view (0 to 1), and how large it is."""

    page: int
    down: float = 0.0
    zoom: float = 0.0  # as times the plain size; 0 fits the width


class Kept(NamedTuple):
    """A place, with what was looked for when one was there."""

    place: Place
    found: int  # the page that was found; 0 if none was
    sought: Sought
    pages: tuple[int, ...] = ()  # all that were found


class ReadingSession(QObject):
    """One for a window. ``command`` has the words that start the child; none where there is no such program."""

    ending = Signal()  # another window takes the place of this one: say where one is

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._reader: Reader | None = None
        self._kept: dict[str, Kept] = {}
        self._handed_over = ""
        self.text_wanted: bool | None = None  # whether the person chose the text or the pages; None: not yet
        self.dark = False  # whether pages are shown with light letters on a dark ground
        self.side_wanted = False

    @property
    def reader(self) -> Reader:
        """The process that paints pages; it is started when something is asked of it."""
        if self._reader is None:
            from phcdesk.gui.reading.reader import Reader

            self._reader = Reader(self._command, self)
        return self._reader

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for that was not answered."""
        return self._reader is None or self._reader.is_idle

    def wants_text(self, text_scale: float) -> bool:
        """Whether the text of a page is shown first, and not its picture, at this size of the window's text."""
        if self.text_wanted is not None:
            return self.text_wanted
        from PySide6.QtGui import QAccessible

        return text_scale >= LARGE_TEXT or QAccessible.isActive()

    def stop(self) -> None:
        """End the process, if there is one."""
        if self._reader is not None:
            self._reader.stop()

    def keep(self, ref: str, kept: Kept) -> None:
        """Remember where one is in a document."""
        self._kept.pop(ref, None)
        self._kept[ref] = kept
        if len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]

    def go_on_from(self, other: ReadingSession) -> None:
        """Remember what another window did, in whose place this one is."""
        other.ending.emit()
        self._kept, self._handed_over = other._kept, other._handed_over
        self.text_wanted, self.dark, self.side_wanted = other.text_wanted, other.dark, other.side_wanted

    def hand_over(self, ref: str) -> None:
        """Let whoever opens this document next go on where it is now, with the same words."""
        self._handed_over = ref

    def place_for(self, ref: str, found: int, sought: Sought, pages: tuple[int, ...] = ()) -> Kept:
        """Where to open a document: where one was, unless other words were found on another page meanwhile."""
        kept = self._kept.get(ref)
        handed, self._handed_over = self._handed_over, ""
        if kept is not None and (handed == ref or not found or (kept.found, kept.sought) == (found, sought)):
            return kept if handed == ref else Kept(kept.place, found, sought, pages)
        return Kept(Place(found or 1), found, sought, pages)
