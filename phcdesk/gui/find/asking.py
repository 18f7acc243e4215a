"""Between the bar and the search: chips, place and distance say what is asked for beside the words, and change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.search_bar import SearchBar
from phcdesk.gui.find.searching import Searching
from phcdesk.gui.words.marks import LTR
from phcdesk.search.facet_order import ALL_FILTERS, COUNTED, IN_AREA, NEAR, NEAREST_FIRST, OPEN_NOW, WITHIN, WORDS

if TYPE_CHECKING:
    from phcdesk.search.results import Area, Request

_COORDINATES = "12.34, 56.78"


class Asking(QObject):
    """Keeps the chips and the place box in step with the conditions of the search."""

    done = Signal()  # a button was pressed that is gone now: the focus belongs to the box

    def __init__(self, bar: SearchBar, searching: Searching, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._searching, self._desk = bar, searching, desk
        self._shown: object = None
        self._folded = False
        bar.concept_taken.connect(lambda pair: searching.set_filter(pair[0], pair[1], wanted=True))
        bar.open_now_taken.connect(lambda _value: self._switch(searching.set_open_now))
        bar.nearest_first_taken.connect(lambda _value: self._switch(searching.set_nearest_first))
        bar.filter_dropped.connect(self.drop)
        bar.filters_cleared.connect(self._clear)
        bar.undone.connect(self.undo)
        bar.box.undone.connect(self.undo)
        bar.place.town.undone.connect(self.undo)
        bar.place.wanted.connect(self._seek)
        bar.place.begun.connect(searching.complete_place)
        bar.place.within_wanted.connect(searching.set_within)
        searching.conditions_changed.connect(self.show)
        desk.area_changed.connect(self._offer_here)
        desk.library_opened.connect(self._offer_here)
        desk.asked = self
        self._offer_here()
        searching.place_unknown.connect(self._say_unknown)
        searching.towns_found.connect(bar.place.show_towns)
        self.show()

    @property
    def request(self) -> Request:
        """What is being looked for, with all of its rows."""
        return self._searching.request

    def ask_less(self, name: str, value: str) -> None:
        """Drop a condition for another page, which keeps the focus."""
        self._searching.drop(name, value)

    def drop(self, pair: tuple[str, str]) -> None:
        """Ask for less: drop a condition (name, value); a distance is made wider when there is a wider one."""
        name, value = pair
        if name in (ALL_FILTERS, WORDS):
            self._searching.drop_words() if name == WORDS else self._searching.clear_conditions(words=value == WORDS)
            self.done.emit()
            return
        wider = float(value) if name == WITHIN and value else None
        if wider and wider != self._searching.conditions.within_km:
            self._searching.set_within(wider)
        else:
            self._searching.drop(name, value)
        self.done.emit()

    def undo(self) -> None:
        """Bring back what was dropped last."""
        if self._searching.can_undo:
            self._searching.undo()
            self._desk.noticed.emit(self.tr("The filters are back."))
            self.done.emit()

    def fold_facets(self, folded: bool) -> None:
        """The facets are, or are no longer, behind a button."""
        self._folded = folded
        self.show()

    def show(self) -> None:
        """Say what is asked for; costs little when that is what is already said."""
        searching, asked = self._searching, self._searching.conditions
        named = self.named()
        shown = named, asked.near, asked.area, searching.can_undo, self._folded, bool(searching.text.strip())
        if shown == self._shown:
            return
        self._shown = shown
        self._bar.fold_facets(self._folded, sum(map(len, searching.all_filters.values())))
        self._bar.show_conditions(
            named,
            searching.can_undo,
            offers_open_now=not asked.open_now,
            offers_nearest_first=asked.near is not None and not asked.nearest_first and bool(searching.text.strip()),
        )
        place = asked.near or asked.area
        self._bar.place.show_place(place.name if place else "", asked.within_km, has_point=asked.near is not None)
        if place:
            self._bar.show_note("")

    def named(self) -> list[tuple[str, str, str]]:
        """What is asked for beside the words, as (name, value, words)."""
        return [(name, value, self._words(name, value)) for name, value in self._searching.named_conditions]

    def _words(self, name: str, value: str) -> str:
        if name == OPEN_NOW:
            return self.tr("Open now")
        if name == NEAR:
            return self.tr("Near {place}").format(place=value)
        if name == NEAREST_FIRST:
            return self.tr("Nearest first")
        if name == IN_AREA:
            return self.tr("In {area}").format(area=value)
        if name == COUNTED:
            return self.tr("Counted: {what}").format(what=value)
        if name == WITHIN:
            return self.tr("Within {distance} km").format(distance=LTR.format(value))
        return self._desk.wording.name(name, value)

    def _switch(self, switch: Callable[[], None]) -> None:
        switch()
        self.done.emit()

    def _clear(self) -> None:
        self._searching.clear_conditions()
        self.done.emit()

    def look_in(self, area: Area | None) -> None:
        """Look for the same in another area, or anywhere."""
        self._searching.set_near(area)
        self.done.emit()

    def _offer_here(self) -> None:
        area = self._desk.area
        self._bar.place.set_here(self._desk.wording.name("country", area) if area else "")

    def _seek(self, text: str) -> None:
        self._bar.show_note("")
        self._searching.find_place(text)

    def _say_unknown(self, error: PhcError) -> None:
        if self._bar.place.offered():
            self._searching.set_near(None)
            return  # a town is being typed, and not yet whole
        typed = str(error.fields.get("place", ""))
        self._searching.set_place_words(typed)
        words = self.tr(
            "No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example})."
        )
        self._bar.show_note(words.format(place=typed, example=LTR.format(_COORDINATES)))
