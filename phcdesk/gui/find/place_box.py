"""The place box: near which town, or which coordinates, and how near. Blank is nowhere in particular.

The place is looked up when typing rests, and at once on Enter. What is no place is said in words elsewhere and stops
nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from phcdesk.gui.find.town_list import TownList
from phcdesk.gui.look.theme import ROOMY, TIGHT
from phcdesk.gui.look.typed_line import TypedLine
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words
from phcdesk.search.facet_order import DISTANCES_KM

_REST = 450  # milliseconds without a key, after which what was typed is taken for a place
_MAX_TEXT = 120


class PlaceBox(QFrame):
    """A box for a place and, beside it, how far from there."""

    wanted = Signal(str)  # search near this
    begun = Signal(str)  # complete this
    within_wanted = Signal(object)  # kilometres, or None for any distance

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        near = QLabel(self.tr("near"))
        near.setProperty("role", "muted")
        self.town = TypedLine()
        self.town.setProperty("role", "inside")
        self.town.setMaxLength(_MAX_TEXT)
        self.town.setAccessibleName(self.tr("Near"))
        self.town.setAccessibleDescription(
            self.tr(
                "A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area"
            )
        )
        self.town.setPlaceholderText(self.tr("Town or area"))
        self._here = ""
        near.setBuddy(self.town)
        self.distance = self._make_distance()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._towns: TownList | None = None
        self._sought = self._shown = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY, 0, ROOMY, 0)
        row.setSpacing(TIGHT)
        row.addWidget(near)
        row.addWidget(self.town, 1)
        row.addWidget(self.distance)
        self._connect()

    def _make_distance(self) -> QComboBox:
        box = QComboBox()
        box.setProperty("role", "inside")
        box.setAccessibleName(self.tr("Distance"))
        for distance in DISTANCES_KM:
            number = LTR.format(count_words(round(distance)))
            box.addItem(self.tr("{distance} km").format(distance=number), distance)
        box.addItem(self.tr("any distance"), None)
        box.setCurrentIndex(box.count() - 1)
        box.setEnabled(False)
        return box

    def _connect(self) -> None:
        self._rest.timeout.connect(self._seek)
        self.town.textEdited.connect(self._type)
        self.town.returnPressed.connect(self._seek)
        self.town.cleared.connect(self._go_nowhere)
        self.town.editingFinished.connect(self._leave)
        self.town.down.connect(self._enter_towns)
        self.distance.activated.connect(lambda at: self.within_wanted.emit(self.distance.itemData(at)))

    def _type(self, text: str) -> None:
        self._rest.start()
        self.begun.emit(text)

    def _seek(self) -> None:
        self._rest.stop()
        text = self.town.text().strip()
        if text != self._sought:
            self._sought = text
            self.wanted.emit(text)

    def _go_nowhere(self) -> None:
        self.begun.emit("")
        self._seek()

    def seek_again(self) -> None:
        """Look the place up again: another library is open."""
        self._sought = ""
        self._seek()

    def set_here(self, area: str) -> None:
        """The area that is offered first: the one somebody works in."""
        self._here = area

    def show_place(self, name: str, within_km: float | None, has_point: bool = True) -> None:
        """Show what is searched near, or in which area; nothing is looked up. An area has no distance."""
        if name != self._shown:  # what is being typed, or could not be found, stays
            self._shown = self._sought = name
            self.town.setText(name)
            if not self.town.hasFocus():
                self.town.setCursorPosition(0)
        self.distance.setHidden(bool(name) and not has_point)
        self.distance.setEnabled(bool(name) and has_point)
        self.distance.setCurrentIndex(self.distance.findData(within_km))

    def show_towns(self, names: Sequence[str]) -> None:
        """Offer completions of what is being typed."""
        typed = self.town.text().strip().casefold()
        if not self.town.hasFocus():
            return
        if self._towns is None:
            self._towns = TownList(self.window())
            self._towns.chosen.connect(self._take)
            self._towns.left.connect(self.town.setFocus)
        here = [self._here_words()] if self._here and typed != self._here.casefold() else []
        self._towns.offer([*here, *(name for name in names if typed and name.casefold() != typed)], self)

    def _here_words(self) -> str:
        return self.tr("This area: {area}").format(area=self._here)

    def offered(self) -> list[str]:
        """The towns that are offered now."""
        return self._towns.names() if self._towns is not None else []

    def _enter_towns(self) -> None:
        if not self.offered() and not self.town.text().strip():
            self.show_towns(())
        if self._towns is not None and self.offered():
            self._towns.enter()

    def _leave(self) -> None:
        """Enter, or going elsewhere, means what is typed: a place that is not known is then said to be so."""
        if self._towns is not None and self._towns.hasFocus():
            return
        if self._towns is not None:
            self._towns.hide()
        if self.town.text().strip() != self._shown:
            self._sought = ""
            self._seek()
        self._seek()

    def _take(self, name: str) -> None:
        self.town.setText(self._here if name == self._here_words() else name)
        self.town.setFocus()
        self._seek()
