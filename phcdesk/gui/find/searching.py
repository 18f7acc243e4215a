"""What is being looked for, and the requests that follow from it. It knows no widget.

Each change asks for rows at once. Counts and completions are asked for by ``follow_up``, when the rows are on the
screen. A newer request makes the older one void, whatever it was about to answer. What was dropped can be brought back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.conditions import Conditions, text_without
from phcdesk.gui.reading.warming import Warming
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.tasks import Urgency
from phcdesk.progress import CancelToken
from phcdesk.search.facet_order import COUNTED, IN_AREA, NEAR

if TYPE_CHECKING:
    from phcdesk.search.results import Counted, Hit, Request, Results, Whereabouts

_SUGGESTIONS = 8
_TOWNS = 8
_UNDOABLE = 20


class Searching(QObject):
    """The text, the conditions, and the library that answers. Without a library it remembers and waits."""

    answered = Signal(int, object)  # request id, Results: the rows in sight
    paged = Signal(int, object)  # offset, hits
    page_failed = Signal()
    counted = Signal(int, object)  # request id, FacetCounts
    completed = Signal(object)  # suggestions
    entry_read = Signal(object, object)  # Entry, Shown
    entry_failed = Signal(object)  # PhcError
    failed = Signal(object)  # PhcError
    conditions_changed = Signal()
    text_changed = Signal(str)  # by dropping a filter that was typed, and by bringing it back
    place_unknown = Signal(object)  # PhcError
    towns_found = Signal(object)  # names of towns

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = desk.tasks
        self._warming = Warming(desk, self)
        self._text = ""
        self._conditions = Conditions()
        self._typed: tuple[tuple[str, str], ...] = ()  # filters in the text, as the newest answer read them
        self._former: list[tuple[Conditions, str]] = []
        self._rows_in_sight = 12
        self.newest = 0
        desk.corrections_changed.connect(self.begin)

    @property
    def text(self) -> str:
        return self._text

    @property
    def conditions(self) -> Conditions:
        return self._conditions

    @property
    def filters(self) -> Mapping[str, tuple[str, ...]]:
        return self._conditions.filters

    @property
    def request(self) -> Request:
        """What is being looked for, with all of its rows."""
        return self._request()

    @property
    def all_filters(self) -> Mapping[str, tuple[str, ...]]:
        """The filters that were chosen and those that were typed."""
        together = self._conditions
        for facet, value in self._typed:
            together = together.with_filter(facet, value, wanted=True)
        return together.filters

    @property
    def named_conditions(self) -> list[tuple[str, str]]:
        """Everything that is asked for beside the words, as (name, value), typed filters first."""
        return list(dict.fromkeys([*self._typed, *self._conditions.named()]))

    @property
    def can_undo(self) -> bool:
        return bool(self._former)

    @property
    def is_waiting(self) -> bool:
        """Whether the rows on the screen answer something older than what is being looked for, or nothing yet."""
        return self._desk.library is None or self._tasks.waits_for("search")

    def begin(self) -> None:
        """A library is open: search in it from now on, beginning with what was already typed."""
        self._search()

    def release(self) -> None:
        """Stop searching: the library is about to be closed."""
        for lane in ("search", "facets", "suggest", "pages", "show", "place", "towns", "beside"):
            self._tasks.drop(lane)
        if self._conditions.only is not None:  # their numbers are others in another library
            self._conditions = self._conditions.without(COUNTED, "")
            self.conditions_changed.emit()

    def look_for(self, text: str, filters: Mapping[str, tuple[str, ...]], only: Counted | None = None) -> None:
        """Look for another text with other filters: ``only`` for these, else near the same place but however far."""
        self._text = text
        kept = self._conditions
        place = Conditions(only=only) if only is not None else Conditions(near=kept.near, area=kept.area)
        self._become(place._replace(filters=dict(filters)))

    def set_text(self, text: str) -> None:
        self._text = text
        self._search()

    def set_filter(self, facet: str, value: str, wanted: bool) -> None:
        """Add or drop one value of a facet."""
        if wanted:
            self._become(self._conditions.with_filter(facet, value, wanted=True))
        else:
            self.drop(facet, value)

    def set_open_now(self) -> None:
        self._become(self._conditions._replace(open_now=True))

    def set_nearest_first(self) -> None:
        """The nearest first, however well the others fit."""
        self._become(self._conditions._replace(nearest_first=True))

    def set_near(self, place: Whereabouts | None) -> None:
        """Prefer what is near a place, and tell the distance; only what is in an area; None for nowhere."""
        from phcdesk.search.results import Area

        asked = self._conditions
        if place == (asked.near or asked.area) and not asked.place_words:
            return
        asked = asked._replace(place_words="")
        if place is None or isinstance(place, Area):
            self._become(asked._replace(near=None, within_km=None, nearest_first=False, area=place))
        else:
            self._become(asked._replace(near=place, area=None))

    def set_place_words(self, text: str) -> None:
        """Near nowhere; but what says these words comes first."""
        nowhere = self._conditions.without(NEAR, "").without(IN_AREA, "")
        self._become(nowhere._replace(place_words=text))

    def set_within(self, distance_km: float | None) -> None:
        """Only what is so near the place."""
        self._become(self._conditions._replace(within_km=distance_km))

    def drop(self, name: str, value: str) -> None:
        """Drop one of ``named_conditions``, wherever it was asked for."""
        self._remember()
        if (name, value) in self._typed:
            self._typed = tuple(pair for pair in self._typed if pair != (name, value))
            self._retype(text_without(self._text, name, value))
        self._change(self._conditions.without(name, value))

    def clear_conditions(self, words: bool = False) -> None:
        """Drop every condition, chosen and typed; the ``words`` as well, if they are to go."""
        self._remember(always=words)
        text = "" if words else self._text
        for facet, value in self._typed:
            text = text_without(text, facet, value)
        self._typed = ()
        self._retype(text)
        self._change(Conditions())

    def undo(self) -> None:
        """Bring back what was dropped last, and the text if a filter in it was dropped."""
        if self._former:
            conditions, text = self._former.pop()
            self._retype(text or self._text)
            self._change(conditions)

    def drop_words(self) -> None:
        """Keep the conditions, and ask for no words."""
        self._remember(always=True)
        kept = self.all_filters
        self._typed = ()
        self._retype("")
        self._change(self._conditions._replace(filters=kept))

    def _remember(self, always: bool = False) -> None:
        typed = self._text if self._typed or always else ""
        self._former = [*self._former[1 - _UNDOABLE :], (self._conditions, typed)]

    def _retype(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.text_changed.emit(text)

    def _become(self, conditions: Conditions) -> None:
        """Other conditions by choice: what was dropped before is no longer what one would go back to."""
        self._former.clear()
        self._change(conditions)

    def _change(self, conditions: Conditions) -> None:
        self._conditions = conditions
        self.conditions_changed.emit()
        self._search()

    def set_rows_in_sight(self, rows: int) -> None:
        """How many rows the first answer brings: each costs the making of its snippet, and nobody sees the others."""
        self._rows_in_sight = rows

    def _search(self) -> None:
        for lane in ("facets", "suggest", "pages"):
            self._tasks.drop(lane)
        library = self._desk.library
        if library is None:
            return
        request = self._request(limit=self._rows_in_sight)

        def work(token: CancelToken) -> Results:
            return library.search(request, token)

        self.newest = self._tasks.ask("search", work, self._answer, self.failed.emit)

    def _request(self, offset: int = 0, limit: int = 0) -> Request:
        """What is being looked for, and which rows of it are wanted."""
        from phcdesk.search.results import Request

        asked = self._conditions
        return Request(
            text=self._text if self._text.strip() else asked.place_words,
            also=asked.place_words,
            filters=dict(asked.filters),
            near=asked.near,
            within_km=asked.within_km,
            within_area=asked.area,
            only=asked.only,
            nearest_first=asked.nearest_first,
            open_now=asked.open_now,
            area=self._desk.area,
            offset=offset,
            limit=limit,
        )

    def _answer(self, results: Results) -> None:
        self._typed = results.typed_filters
        self._warming.look_at(results)
        self.answered.emit(self.newest, results)

    def follow_up(self, request_id: int) -> None:
        """The rows of this request are on the screen: count the facets and complete the words."""
        library = self._desk.library
        if library is None or request_id != self.newest or self._tasks.waits_for("search"):
            return
        request = self._request()
        self._tasks.ask(
            "facets",
            lambda token: library.facets(request, token),
            lambda counts: self.counted.emit(request_id, counts),
            self.failed.emit,
            Urgency.SOON,
        )
        if request.text.strip():
            self._tasks.ask(
                "suggest",
                lambda _token: library.suggest(request.text, _SUGGESTIONS),
                self.completed.emit,
                self.failed.emit,
                Urgency.LATER,
            )
        else:
            self.completed.emit(())

    def fetch(self, offset: int, count: int) -> None:
        """Fetch further rows of the newest answer."""
        library = self._desk.library
        if library is None or self._tasks.waits_for("search"):
            self.page_failed.emit()
            return
        request = self._request(offset=offset, limit=count)

        def failed(error: PhcError) -> None:
            self.page_failed.emit()
            self.failed.emit(error)

        self._tasks.ask(
            "pages",
            lambda token: library.search(request, token),
            lambda results: self.paged.emit(offset, results.hits),
            failed,
            Urgency.SOON,
        )

    def find_place(self, text: str) -> None:
        """Search near what was typed as a place; a blank is nowhere."""
        library = self._desk.library
        if not text.strip():
            self._tasks.drop("towns")
            self._tasks.drop("place")
            self.set_near(None)
        elif library is not None:
            self._tasks.ask("place", lambda _token: library.place(text), self.set_near, self.place_unknown.emit)

    def complete_place(self, text: str) -> None:
        """Look for towns whose names begin so."""
        library = self._desk.library
        if library is not None and text.strip():
            self._tasks.ask(
                "towns",
                lambda _token: [place.name for place in library.places(text, _TOWNS)],
                self.towns_found.emit,
                urgency=Urgency.SOON,
            )

    def read(self, ref: str, hit: Hit | None) -> None:
        """Read an entry, and its text if it has one."""
        library = self._desk.library
        if library is None:
            return
        packs, text = self._desk.packs, self._text
        self._tasks.ask(
            "show",
            lambda _token: read_entry(library, ref, hit, packs, text),
            lambda pair: self.entry_read.emit(*pair),
            self.entry_failed.emit,
        )
