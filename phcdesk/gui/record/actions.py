"""What one does with a record: the number to call as the main button, a copy of it, the shortlist, and all as text.

There is no dialler here: the number's button copies it, and says so.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.icons import icon
from phcdesk.gui.look.theme import GAP, sizes
from phcdesk.gui.page_names import MAP
from phcdesk.gui.paper.wanted import Wanted
from phcdesk.gui.shortlist.kept import KEYS
from phcdesk.gui.words.marks import LTR

SLIP_KEYS = "Ctrl+P"

WholeText = Callable[[], str]
"""Makes the whole record as plain text, when somebody wants it."""


class Actions(QWidget):
    """A row of buttons that wraps. Without a number the first two are absent."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, keys_in: QWidget | None = None, prints: bool = False
    ) -> None:
        """``keys_in`` answers the key of the shortlist, also while the buttons are hidden. ``prints``: it has slips."""
        super().__init__(parent)
        self._desk = desk
        self._number = ""
        self._ref, self._title, self._answers = "", "", True
        self._whole: WholeText = str
        self.number = self._button(desk.theme.on_accent, "phone", self._copy_number)
        self.number.setProperty("role", "main-number")
        self.copy = self._button(desk.theme.ink, "copy", self._copy_number)
        self.copy.setText(self.tr("Copy"))
        self.star = self._button(desk.theme.ink, "star", self._toggle)
        self.on_map = self._button(desk.theme.ink, "map", lambda: desk.show_on(MAP, self._ref))
        self.on_map.setText(self.tr("Show on the map"))
        self.on_map.hide()
        self.slip = self._button(desk.theme.ink, "print", self._print)
        self.slip.setText(self.tr("Slip…"))
        self.slip.setToolTip(self.tr("To take along ({keys})").format(keys=LTR.format(SLIP_KEYS)))
        self.slip.setVisible(prints)
        self.everything = self._button(desk.theme.ink, "copy", self._copy_everything)
        self.everything.setText(self.tr("Copy everything"))
        row = FlowLayout(self, GAP)
        for button in (self.number, self.copy, self.star, self.slip, self.on_map, self.everything):
            row.addWidget(button)
        desk.shortlist_changed.connect(self._show_star)
        if prints:
            QShortcut(QKeySequence(SLIP_KEYS), self, self._print)
        QShortcut(
            QKeySequence(KEYS), keys_in or self, self._toggle
        )  # of the record in sight, wherever in the page the focus is

    def _button(self, ink: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        side = sizes(QApplication.font()).icon
        button.setIcon(icon(name, ink, side))
        button.setIconSize(QSize(side, side))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def offer(
        self, ref: str, title: str, number: str, whole: WholeText, answers: bool = True, on_map: bool = False
    ) -> None:
        """Offer what can be done with an entry. ``number`` is blank when there is none to call.

        ``answers`` is false for an invented number, which nobody may be told to dial. ``on_map``: it has a place there.
        """
        self._ref, self._title, self._number, self._whole, self._answers = ref, title, number, whole, answers
        for button in (self.number, self.copy):
            button.setVisible(bool(number))
        self.on_map.setVisible(on_map)
        self.on_map.setAccessibleName(self.tr("Show {title} on the map").format(title=title))
        self.number.setText(LTR.format(number))
        self.number.setAccessibleName(self.tr("Number to call: {number}. Copies it").format(number=number))
        self.copy.setAccessibleName(self.tr("Copy number {number}").format(number=number))
        self.slip.setAccessibleName(self.tr("Slip of {title}, to take along").format(title=title))
        self.everything.setAccessibleName(self.tr("Copy everything about {title}").format(title=title))
        self._show_star()

    def _show_star(self) -> None:
        is_kept = self._desk.shortlist.has(self._ref)
        side = sizes(QApplication.font()).icon
        self.star.setIcon(icon("star-filled" if is_kept else "star", self._desk.theme.ink, side))
        self.star.setText(self.tr("On the shortlist") if is_kept else self.tr("Add to shortlist"))
        words = self.tr("{title} is on the shortlist. Take it off") if is_kept else self.tr("Add {title} to shortlist")
        self.star.setAccessibleName(words.format(title=self._title))

    def _toggle(self) -> None:
        self._desk.shortlist.toggle(self._ref, self._title)

    def _print(self) -> None:
        if not self.slip.isHidden():
            self._desk.put_on_paper(Wanted((self._ref,)))

    def _copy_number(self) -> None:
        self._desk.copy(self._number)
        if self._answers:
            self._desk.noticed.emit(self.tr("Copied: {number}. Dial it on a phone.").format(number=self._number))

    def _copy_everything(self) -> None:
        self._desk.copy(self._whole())
        self._desk.noticed.emit(self.tr("Copied: everything about {title}.").format(title=self._title))
