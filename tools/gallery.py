"""Every page of the window, one after the other: what `make pictures` photographs and the tests measure.

A visit leads the window to a page and to something on it; the visitor waits until all work is answered and painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)
from sample_making import (
    choose_little,
    fail_to_read,
    look_at_a_list,
    map_columns,
    peek_at_entries,
    read_a_list,
    read_entries_of_a_known_form,
    show_a_pack,
    show_rows_of_a_list,
    watch_the_reading,
    write_facts,
)
from sample_packs import look_at_a_forged_pack, look_at_a_pack, look_at_a_publisher

from phcdesk.gui.look.elided import ElidedLabel
from phcdesk.gui.look.headings import ElidedHeading
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.map.canvas import MapCanvas
from phcdesk.gui.paper.wanted import Wanted
from phcdesk.gui.window import MainWindow

if TYPE_CHECKING:
    from phcdesk.gui.reading.document import PagedDocument
    from phcdesk.gui.shortlist.lists_bar import ListsBar

QUERY = "feeling low after baby"
NONSENSE = "qqxzz wwvvkk"

Wait = Callable[[Callable[[], bool]], None]
"""Lets the window work until the condition holds; raises when that takes too long."""


@dataclass(frozen=True)
class Visit:
    """A page in one state: its name, and the way there."""

    name: str
    go: Callable[[MainWindow], None]


def visits(window: MainWindow) -> tuple[Visit, ...]:
    """The visits that are possible with the library of this window."""
    entries = {kind: ref for kind in ("service", "document", "guide", "country") if (ref := _first(window, kind))}
    found = (
        Visit("find", lambda one: _look_for(one, "")),
        Visit("find-query", _find_and_read),
        Visit("find-nothing", lambda one: _look_for(one, NONSENSE)),
        Visit("find-nothing-filtered", _find_nothing_under_filters),
        Visit("find-near", _find_near),
        Visit("find-beside", _find_what_does_not_help),
        *(Visit(name, _way_to(name)) for name in _others()),
        Visit("map-filtered", _map_under_filters),
        *(Visit(f"entry-{kind}", _way_into(ref)) for kind, ref in entries.items()),
    )
    packs = (
        Visit("quality-pack", _look_at_quality),
        Visit("quality-tables", _look_at_quality_in_tables),
        Visit("packs-preview", look_at_a_pack),
        Visit("packs-refused", look_at_a_forged_pack),
        Visit("packs-trust", look_at_a_publisher),
    )
    making = (
        Visit("making-form", look_at_a_list),
        Visit("making-columns", map_columns),
        Visit("making-preview", peek_at_entries),
        Visit("making-known", choose_little),
        Visit("making-reading", watch_the_reading),
        Visit("making-findings", read_a_list),
        Visit("making-rows", show_rows_of_a_list),
        Visit("making-entries", read_entries_of_a_known_form),
        Visit("making-refused", fail_to_read),
        Visit("making-facts", write_facts),
        Visit("making-done", show_a_pack),
    )
    return (
        *found,
        *_papers(entries),
        *_pages_read(window),
        *_lists_and_reports(entries.get("service", "")),
        *packs,
        *making,
        Visit("fault", _fault),
        Visit("preparing", _preparing),
        Visit("prepare-error", _prepare_error),
    )


def _map_under_filters(window: MainWindow) -> None:
    """With filters to drop, and a map file that cannot be shown."""
    from phcdesk.errors import FormatError
    from phcdesk.gui.map.page import MapPage
    from phcdesk.map_background import Background, MapFile
    from phcdesk.model import PMTILES

    for facet, value in (("country", "FR"), ("type", "helpline")):
        window.find_page.set_filter(facet, value, wanted=True)
    window.go("map")
    page = window.page("map")
    if isinstance(page, MapPage):
        name = "streets-of-the-whole-region-2026.pmtiles"
        file = MapFile(name, name, Path(name), PMTILES)
        trouble = FormatError("map-file-of-drawings", file=name)
        page.background.show_found(Background((file,), name, trouble=trouble))


def _lists_and_reports(ref: str) -> tuple[Visit, ...]:
    """What a person keeps: lists with names, and reports of something wrong, with their forms."""
    if not ref:
        return ()
    return (
        Visit("record-reported", lambda one: _report(one, ref)),
        Visit("record-wrong-here", _open_form),
        Visit("shortlist-name", _name_a_list),
        Visit("shortlist-deleted", lambda one: _lists_bar(one).delete()),
    )


def _open_form(window: MainWindow) -> None:
    from phcdesk.gui.corrections.panel import WrongHere

    for form in window.page("entry").findChildren(WrongHere):
        if form.isVisible():
            form.ask()


def _look_at_quality(window: MainWindow) -> None:
    from phcdesk.gui.page_names import QUALITY

    packs = sorted(window.desk.packs, key=lambda key: ("crisis" not in key, key))
    window.desk.show_on(QUALITY, packs[0] if packs else "")


def _look_at_quality_in_tables(window: MainWindow) -> None:
    from phcdesk.gui.quality.page import QualityPage

    page = window.page("quality")
    if isinstance(page, QualityPage):
        page.as_table.setChecked(True)


def _report(window: MainWindow, ref: str) -> None:
    from phcdesk.kept.corrections import abouts, report

    library = window.desk.library
    if library is None:
        return
    entry = library.show(ref)
    for number, about in enumerate(abouts(entry)):
        words = ("+44 1632 960 999", "Rang out twice in the morning") if not number else ("", "")
        name, today = f"{number:016x}", window.desk.clock().date().isoformat()
        window.desk.corrections.add(report(entry, about, words, ref=ref, chance=name.lower, today=today))
    window.open_entry(ref)


def _lists_bar(window: MainWindow) -> ListsBar:
    from phcdesk.gui.shortlist.lists_bar import ListsBar

    return window.page("shortlist").findChildren(ListsBar)[0]


def _name_a_list(window: MainWindow) -> None:
    window.go("shortlist")
    names = {one.name for one in window.desk.shortlist.lists}
    if "Night duty" not in names:
        window.desk.shortlist.make("Night duty")
    _lists_bar(window).rename()


def _papers(entries: Mapping[str, str]) -> tuple[Visit, ...]:
    """The page that prints, with a slip, with a booklet, and while it works."""
    slip = Wanted((entries["service"],)) if "service" in entries else Wanted()
    booklet = Wanted(tuple(entries.values()), is_booklet=True, title="For the picture")
    return (
        Visit("paper-slip", lambda window: window.desk.put_on_paper(slip)),
        Visit("paper-booklet", lambda window: window.desk.put_on_paper(booklet)),
        Visit("paper-working", _working),
    )


def _working(window: MainWindow) -> None:
    from phcdesk.gui.paper.page import PaperPage

    page = window.page("paper")
    if isinstance(page, PaperPage):
        page.show_running(True)
        page.show_progress(412, 1000)


def _pages_read(window: MainWindow) -> tuple[Visit, ...]:
    """A document that is read page by page, in each of its views; none if the library has no such document."""
    from phcdesk.gui.record.fetching import is_paged
    from phcdesk.model import Document
    from phcdesk.search.results import Request

    library = window.desk.library
    hits = library.search(Request(filters={"kind": ("document",)}, limit=500)).hits if library is not None else ()
    for hit in hits:
        entry = library.show(hit.ref) if library is not None else None
        if isinstance(entry, Document) and is_paged(entry):
            return (
                Visit("pages", _way_into(hit.ref)),
                *(Visit(f"pages-{view}", _way_to_view(view)) for view in ("text", "about", "pages")),
                Visit("pages-contents", lambda one: _paged(one).show_side(on=True)),
                Visit("pages-refused", lambda one: _paged(one).refuse("The pages cannot be shown as pictures here.")),
            )
    return ()


def _paged(window: MainWindow) -> PagedDocument:
    from phcdesk.gui.reading.document import PagedDocument

    window.go("entry")  # where one is still, unless the visitor left it
    return next(one for one in window.findChildren(PagedDocument) if one.isVisible())


def _way_to_view(view: str) -> Callable[[MainWindow], None]:
    return lambda window: _paged(window).choose_view(view)


def _look_for(window: MainWindow, text: str) -> None:
    window.go("find")
    window.find_page.look_for(text, {})


def _find_nothing_under_filters(window: MainWindow) -> None:
    window.go("find")
    window.find_page.look_for(NONSENSE, {"cost": ("free",), "country": (window.desk.area,)})
    window.find_page.searching.set_open_now()


def _find_what_does_not_help(window: MainWindow) -> None:
    """Rows of which none can be used, and under them what helps; at a place that no pack knows."""
    page = window.find_page
    _look_for(window, "most of these")
    page.searching.answered.connect(lambda *_: page.beside.ask(), Qt.ConnectionType.SingleShotConnection)
    page.searching.find_place("Nowhere at all")


def _find_near(window: MainWindow) -> None:
    """Near the first town there is, with a search and the places around it."""
    _look_for(window, "")
    library = window.desk.library
    towns = [town for letter in "aeiopt" for town in library.places(letter)] if library is not None else []
    near = next((town for town in towns if hasattr(town, "latitude")), None)
    window.find_page.searching.set_near(near)


def _way_to(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.go(name)


def _way_into(ref: str) -> Callable[[MainWindow], None]:
    return lambda window: window.open_entry(ref)


def _others() -> list[str]:
    from phcdesk.gui.page_names import ENTRY, FIND
    from phcdesk.gui.pages import MAKERS

    return [name for name in MAKERS if name not in (FIND, ENTRY)]


def _first(window: MainWindow, kind: str) -> str:
    from phcdesk.search.results import Request

    library = window.desk.library
    if library is None:
        return ""
    wanted: dict[str, tuple[str, ...]] = {"kind": (kind,)}
    if kind == "country" and window.desk.area:
        wanted["country"] = (window.desk.area,)
    text = QUERY if kind in ("service", "document") else ""
    hits = library.search(Request(text=text, filters=wanted)).hits
    return hits[0].ref if hits else ""


def _find_and_read(window: MainWindow) -> None:
    _look_for(window, QUERY)
    window.find_page.bar.box.returnPressed.emit()


def _fault(window: MainWindow) -> None:
    window.go("crisis")
    window.replace_current_by_report(RuntimeError("for the picture"))


def _preparing(window: MainWindow) -> None:
    window.opening.page_wanted.emit()
    window.opening.page.show_start()
    window.opening.page.show_progress("index", 412, 1000)


def _prepare_error(window: MainWindow) -> None:
    window.opening.page_wanted.emit()
    window.opening.page.show_error("The disk is full.", "Make room and try again.")


def walk(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Go to every page and give its name when it stands still."""
    wait(lambda: window.desk.library is not None and window.tasks.is_idle)
    for visit in visits(window):
        visit.go(window)
        wait(lambda: window.tasks.is_idle and window.desk.reading.is_idle)
        for canvas in window.findChildren(MapCanvas):
            canvas.come_to_rest()
            wait(lambda: window.tasks.is_idle)
        yield visit.name


def faults(window: QWidget) -> list[str]:
    """What is cut off or lies on something else in a window, as sentences. A row that is painted is not looked into."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and not _inside_view(widget)]
    found = [fault for widget in shown if (fault := _cut(widget))]
    found += [fault for widget in shown if (fault := _outside(widget))]
    return found + [fault for parent in (window, *shown) for fault in _overlaps(parent)]


def _inside_view(widget: QWidget) -> bool:
    """Whether a widget belongs to a list or table, which lays its own parts out."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _cut(widget: QWidget) -> str:
    """A text that has less room than it needs."""
    if isinstance(widget, ElidedLabel | ElidedHeading) or not isinstance(widget, QLabel | QAbstractButton):
        return ""
    text = widget.text()
    if not text:
        return ""
    needed = widget.sizeHint()
    if isinstance(widget, WrappingButton) or (isinstance(widget, QLabel) and widget.wordWrap()):
        high = widget.heightForWidth(widget.width())
        return f"{_name(widget)} is {widget.height()} high and needs {high}" if high > widget.height() + 1 else ""
    if needed.width() > widget.width() + 1 or (needed.height() > widget.height() + 1 and isinstance(widget, QLabel)):
        return f"{_name(widget)} has {widget.width()}x{widget.height()} and needs {needed.width()}x{needed.height()}"
    return ""


def _outside(widget: QWidget) -> str:
    """A widget that sticks out of what it is in, sideways; downwards only where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return ""
    area = parent.parentWidget()
    if isinstance(area, QScrollArea) and area.viewport() is parent:
        wide = widget.width() > parent.width() + 1 and not area.horizontalScrollBar().isVisible()
        return f"{_name(widget)} is {widget.width()} wide in an area of {parent.width()}" if wide else ""
    inside = parent.rect().adjusted(-1, -1, 1, 1)
    return "" if inside.contains(widget.geometry()) else f"{_name(widget)} sticks out of {_name(parent)}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    if _inside_view(parent) or isinstance(parent, QAbstractScrollArea | QComboBox):
        return
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, QScrollBar | QSplitterHandle)
        and not child.property("overlay")
    ]
    for at, one in enumerate(children):
        for other in children[at + 1 :]:
            common: QRect = one.geometry().intersected(other.geometry())
            if common.width() > 1 and common.height() > 1:
                yield f"{_name(one)} lies on {_name(other)}"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} “{text[:40]}”"
