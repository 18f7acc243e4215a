"""Map: where what was found in Find is; the same as a list beside it, so that the map is never the only way.

The words, filters and place are those of Find. The list says what is in sight, the nearest to the middle first, or to
the place that one searches near.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from phcdesk.app.paths import resources_dir
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT, sized, sizes
from phcdesk.gui.map.background import BackgroundLine
from phcdesk.gui.map.canvas import MapCanvas
from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.ground import GroundKeeper
from phcdesk.gui.map.head import MapHead
from phcdesk.gui.map.in_sight import Sight, sight_of
from phcdesk.gui.map.legend import Legend
from phcdesk.gui.map.names import NEW_AT_ONCE, Names
from phcdesk.gui.map.outlines import bounds_of
from phcdesk.gui.map.projection import Bounds
from phcdesk.gui.map.ring import ring_points
from phcdesk.gui.map.sight_list import SightList
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import FIND, MAP
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.problems import problem_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Request

_BESIDE = 690  # pixels at the plain size of text, from which the list stands beside the map
PRINT_KEYS = "Ctrl+P"


class MapPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._request: Request | None = None
        self._fitted = False
        self._sought = ""
        self.ground = GroundKeeper(resources_dir() / "map", desk.tasks, desk.theme, self)
        self.head = MapHead(desk)
        self.names = Names(desk.theme, sized(self.font(), "small"), self.name_of, NEW_AT_ONCE)
        self.canvas = MapCanvas(desk.theme, self.ground, self.names)
        self.list = SightList(desk)
        self.legend = Legend(desk.theme, self.canvas)
        self.background = BackgroundLine(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        shown = QVBoxLayout()
        shown.setSpacing(0)
        shown.addWidget(self.canvas, 1)
        under = QVBoxLayout()
        under.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        under.setSpacing(TIGHT)
        under.addWidget(self.legend)
        under.addWidget(self.background)
        shown.addLayout(under)
        self._body.addLayout(shown, 3)
        self._body.addWidget(self.list, 2)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, self.tr("Map")))

    def _connect(self) -> None:
        self.head.zoomed.connect(self.canvas.zoom)
        self.head.home_wanted.connect(self.show_everything)
        self.head.print_wanted.connect(self.print)
        self.head.filter_dropped.connect(self._drop)
        self.head.find_wanted.connect(lambda: self.desk.page_wanted.emit(FIND))
        self.canvas.home_wanted.connect(self.show_everything)
        self.canvas.rested.connect(self._list_sight)
        self.canvas.taken.connect(lambda at: self._take(at, reading=False))
        self.canvas.opened.connect(lambda at: self._take(at, reading=True))
        self.list.chosen.connect(self._mark)
        self.list.left.connect(self.canvas.setFocus)
        self.background.opened.connect(self.ground.begin)
        self.background.failed.connect(self._fail)
        self.ground.changed.connect(self._fit_once)
        self.ground.failed.connect(self._fail)
        QShortcut(QKeySequence(PRINT_KEYS), self).activated.connect(self.print)

    def name_of(self, code: str) -> str:
        name = self.desk.label("country", code)
        return "" if name == code else name

    def enter(self) -> None:
        self._sought = self.desk.sought.pop(MAP, "")
        self.canvas.setFocus()
        self.canvas.refresh()
        self._look()

    def leave(self) -> None:
        self.ground.release()

    def use_library(self) -> None:
        self._request = None
        self.names.kept.forget()  # a library that was not there had no names
        self.background.use_library()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        """Have the map show what Find found, if it does not yet."""
        self.background.begin()
        library, request = self.desk.library, self.desk.asked.request
        if library is None or request is None or (request == self._request and not self._sought):
            return
        if request != self._request:
            self._fitted = False
        sought, self._request = self._sought, request

        def work(cancel: CancelToken) -> Clusters:
            return Clusters(library.points(request, sought, cancel))

        self.desk.tasks.ask("map-points", work, self._show_points, self._fail)

    def _drop(self, condition: tuple[str, str]) -> None:
        """Ask for less, here and in Find; the map stays where it is."""
        self.desk.asked.ask_less(*condition)
        fitted = self._fitted
        self._look()
        self._fitted = fitted
        self.canvas.setFocus()

    def _show_points(self, clusters: Clusters) -> None:
        request = self._request
        near, within = (request.near, request.within_km) if request is not None else (None, None)
        self.canvas.show_points(clusters, near, within)
        self.head.show_found(clusters.points, self._words_of_request(), self.desk.asked.named())
        if not self._sought:
            self._fit_once()
            return
        self._fitted = True
        at = clusters.of_entry(clusters.points.chosen)
        if at:
            self.list.await_ref(self._sought)
            self.canvas.choose(at)
            self.canvas.go_to(Bounds(*(clusters.xs[at[0]], clusters.ys[at[0]]) * 2))
        else:
            self._fitted = False
            self._fit_once()
            self.desk.noticed.emit(self.tr("No place on the map is known of this entry."))
        self._sought = ""

    def _words_of_request(self) -> str:
        """What is being looked for, as far as it can be said in a few words."""
        request = self._request
        return request.text.strip() if request is not None else ""

    def _fit_once(self) -> None:
        """Begin with the place one searches near, the chosen area, or everything found."""
        if self._fitted or self.canvas.clusters is None or not self.ground.shapes:
            return
        self._fitted = True
        request = self._request
        if request is not None and request.near is not None and request.within_km is not None:
            ring = ring_points(request.near, request.within_km)
            xs, ys = [x for x, _ in ring], [y for _, y in ring]
            self.canvas.go_to(Bounds(min(xs), min(ys), max(xs), max(ys)))
            return
        asks_nothing = request is not None and not request.text.strip() and not request.filters and not request.near
        area = bounds_of(self.ground.shapes, self.desk.area) if asks_nothing and self.desk.area else None
        if area is not None:
            self.canvas.go_to(area)
        else:
            self.show_everything()

    def show_everything(self) -> None:
        """Show all that was found."""
        clusters = self.canvas.clusters
        if clusters is not None and clusters.bounds is not None:
            self.canvas.go_to(clusters.bounds)

    def _list_sight(self) -> None:
        """The map stands still: list what is in sight."""
        library, clusters, view = self.desk.library, self.canvas.clusters, self.canvas.view
        if library is None or clusters is None or not self.isVisible():
            return
        near = self.canvas.near

        def work(cancel: CancelToken) -> tuple[Sight, tuple[Hit, ...]]:
            sight = sight_of(clusters, view, near)
            cancel.check()
            return sight, library.rows_of([seen.entry for seen in sight.rows])

        self.desk.tasks.ask("map-list", work, lambda found: self._show_sight(*found), self._fail, Urgency.SOON)

    def _show_sight(self, sight: Sight, hits: tuple[Hit, ...]) -> None:
        if self.canvas.clusters is not None and not len(self.canvas.clusters):
            self.list.show_nothing()
        else:
            self.list.show_sight(sight, hits, self.canvas.near)
        self.canvas.setAccessibleDescription(self.head.spoken(self.list.words(), len(self.canvas.marks())))
        if self.canvas.hasFocus():
            announce(self, self.list.words())

    def _take(self, at: int, reading: bool) -> None:
        """A point was chosen on the map: choose its row, and read it if that was wanted."""
        clusters, library = self.canvas.clusters, self.desk.library
        if clusters is None or library is None:
            return
        entry = clusters.entry(at)
        self.canvas.choose(clusters.of_entry(entry))

        def done(hits: tuple[Hit, ...]) -> None:
            if reading:
                self.desk.entry_wanted.emit(hits[0].ref)
            else:
                self.list.show_chosen(hits[0])

        self.desk.tasks.ask("map-row", lambda _token: library.rows_of([entry]), done, self._fail)

    def _mark(self, entry: int, at: int) -> None:
        """A row was chosen: mark its points, and bring the nearest into sight."""
        clusters = self.canvas.clusters
        if clusters is not None:
            self.canvas.choose(clusters.of_entry(entry))
            self.canvas.bring_into_sight(at)

    def print(self) -> None:
        """Print the map as it is seen, and the list of what is in sight."""
        from phcdesk.gui.map.printing import ask_and_print

        ask_and_print(self)

    def _fail(self, error: PhcError) -> None:
        self.head.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = sizes(self.font())
        beside = self.width() >= scale.px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != way:
            self._body.setDirection(way)
        self._body.setSpacing(0 if beside else GAP)
