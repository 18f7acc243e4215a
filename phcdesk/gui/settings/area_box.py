"""Choosing the country one works in: a list one can open, or type a part of a name into, in any language carried.

Nothing is chosen by accident: a wrong country would show wrong numbers to call. A name that was typed counts when it is
clear which country is meant. While it is not, the countries that have it are offered below, reached with Tab; who goes
on without choosing, or presses Escape, sees again what holds. The wheel of the mouse changes nothing.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCollator, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.languages import current_language

if TYPE_CHECKING:
    from phcdesk.progress import CancelToken

_LETTERS = 12  # the least width of the box
_OFFERS = 6


class Area(NamedTuple):
    """A country: its code, its name in the language of the window, and all by which it is found."""

    code: str
    name: str
    found_by: str


class AreaBox(QWidget):
    """The countries of the vocabulary, by name, after "none". They are read in the worker."""

    area_chosen = Signal(str)  # ISO 3166-1 alpha-2; blank for none
    confirmed = Signal()  # Enter on the area that holds

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = desk.area
        """The code that holds; blank for none."""
        self._areas: list[Area] = []
        self.box = _CalmBox()
        self.box.setObjectName("area")
        self.edit = QLineEdit()
        self.box.setLineEdit(self.edit)
        self.box.setCompleter(None)  # type: ignore[arg-type]  # Qt's own would guess
        for part in (self.box, self.edit):
            part.setAccessibleName(self.tr("Country you work in"))
            part.setAccessibleDescription(self.tr("Type a part of a name, or open the list with Alt+Down"))
        self.setFocusProxy(self.box)
        self.note = plain_label()
        self._offers = QWidget()
        self.offers = [QPushButton() for _ in range(_OFFERS)]
        self._lay_out()
        self.box.activated.connect(lambda row: self._choose(self._areas[row].code))
        self.edit.textEdited.connect(self._offer)
        self.edit.returnPressed.connect(self._answer_enter)
        self.edit.editingFinished.connect(self._settle)
        self._held_before_enter = ""
        self.box.installEventFilter(self)
        self._show([])
        self._read(desk)

    def _lay_out(self) -> None:
        flow = FlowLayout(self._offers, GAP)
        for offer in self.offers:
            offer.setProperty("role", "concept")
            offer.clicked.connect(lambda _checked=False, offer=offer: self._choose(str(offer.property("code"))))
            offer.installEventFilter(self)
            flow.addWidget(offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.box)
        column.addWidget(self.note)
        column.addWidget(self._offers)

    def _read(self, desk: Desk) -> None:
        place, language = desk.place(), current_language()
        if place is None or place.vocabulary is None:
            return
        vocabulary = place.vocabulary

        def work(_token: CancelToken) -> list[Area]:
            return [
                Area(
                    country.code,
                    country.labels.get(language) or country.labels.get("en") or country.code,
                    folded(" ".join((*country.labels.values(), *country.synonyms))),
                )
                for country in vocabulary().concepts
                if country.facet == "country"
            ]

        desk.tasks.ask(f"areas {id(self)}", work, self._show, urgency=Urgency.SOON)

    def _show(self, areas: list[Area]) -> None:
        collator = QCollator()
        areas = sorted(areas, key=lambda area: collator.sortKey(area.name))
        self._areas = [Area("", self.tr("None chosen"), ""), *areas]
        if self.area not in (area.code for area in self._areas):
            self._areas.append(Area(self.area, self.area, ""))
        self.box.clear()
        self.box.addItems([area.name for area in self._areas])
        self._show_area()

    def _show_area(self) -> None:
        row = next(at for at, area in enumerate(self._areas) if area.code == self.area)
        self.box.setCurrentIndex(row)
        self.edit.setText(self._areas[row].name)
        self.edit.setCursorPosition(0)
        self._offers.hide()
        self.note.hide()
        if self.box.hasFocus():
            self.edit.selectAll()

    def _choose(self, code: str) -> None:
        changed = code != self.area
        if self._offers.isAncestorOf(QApplication.focusWidget() or self):
            self.box.setFocus()
        self.area = code
        self._show_area()
        if changed:
            self.area_chosen.emit(code)

    def _offer(self, typed: str) -> None:
        self.note.hide()
        found = self._found(folded(typed))
        for offer, area in zip(self.offers, found, strict=False):
            offer.setText(area.name.replace("&", "&&"))
            offer.setAccessibleName(self.tr("Choose {country}").format(country=area.name))
            offer.setProperty("code", area.code)
        for at, offer in enumerate(self.offers):
            offer.setVisible(at < len(found))
        self._offers.setVisible(bool(found))

    def _found(self, typed: str) -> list[Area]:
        """The countries that have these letters: that of the very name first, then beginnings."""
        if not typed:
            return []
        found = [area for area in self._areas if typed in area.found_by or typed == folded(area.code)]
        return sorted(found, key=lambda area: (not _is_called(area, typed), not folded(area.name).startswith(typed)))

    def _answer_enter(self) -> None:
        """Enter: what is clear is taken by ``_settle``; a name that nobody knows is said to be unknown."""
        typed = folded(self.edit.text())
        if self.area and self._held_before_enter == self.area and _is_called(self._area_that_holds(), typed):
            self.confirmed.emit()
        elif typed and not self._found(typed) and typed != folded(self._area_that_holds().name):
            show_text(self.note, self.tr("No country of this name is known. Type a part of it, or open the list."))
            announce(self, self.note.text())

    def _area_that_holds(self) -> Area:
        return next(area for area in self._areas if area.code == self.area)

    def _settle(self) -> None:
        """The person is done typing: take what is clear, and leave the offers to who goes to them."""
        typed = folded(self.edit.text())
        found = self._found(typed)
        if not typed:
            self._choose("")
        elif found and (len(found) == 1 or _is_called(found[0], typed)):
            self._choose(found[0].code)

    def _is_used(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.box:
            self._held_before_enter = self.area  # the list takes a whole name before Enter is answered
            if event.key() == Qt.Key.Key_Escape and self.edit.text() != self._area_that_holds().name:
                self._show_area()
                return True
        if event.type() == QEvent.Type.FocusOut and not self._is_used():
            QTimer.singleShot(0, self, self._begin_again)  # after the box has taken what is clear
        elif event.type() == QEvent.Type.FocusIn and watched is self.box:
            QTimer.singleShot(0, self, self.edit.selectAll)  # what is typed takes the place of what holds
        return super().eventFilter(watched, event)

    def _begin_again(self) -> None:
        """Gone on without choosing: show what holds."""
        if not self._is_used():
            self._show_area()


def _is_called(area: Area, typed: str) -> bool:
    return typed in (folded(area.name), folded(area.code))


class _CalmBox(QComboBox):
    """A list in which the wheel of the mouse changes nothing: it scrolls the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def folded(text: str) -> str:
    """Small letters and digits without accents, so that "cote d ivoire" finds "Côte d’Ivoire"."""
    apart = unicodedata.normalize("NFKD", text)
    letters = (letter if letter.isalnum() else " " for letter in apart if not unicodedata.combining(letter))
    return " ".join("".join(letters).casefold().split())
