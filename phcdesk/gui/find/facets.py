"""The facets beside the results: what was found, counted, and what to keep.

Check boxes are made once and then say something else; the panel sets them itself, because a hundred of them in
layouts cost more than a frame. The values of one facet are alternatives. A checked value stays in sight, even with a
count of 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from phcdesk.gui.find.facet_box import FacetBox
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, LEAST_CONTROL, MARGIN, TIGHT, Theme, sizes
from phcdesk.gui.words.wording import count_words, facet_title
from phcdesk.search.facet_order import FACETS

if TYPE_CHECKING:
    from phcdesk.search.results import FacetCounts

SHOWN = 8  # values of a facet before "more"
MOST = 60  # values of a facet after "more"
_Name = Callable[[str, str], str]


class _Group:
    """The widgets of one facet: heading, boxes and "more"."""

    def __init__(self, facet: str, theme: Theme, parent: QWidget) -> None:
        self.facet = facet
        self.heading = heading(facet_title(facet), 3, parent)
        self.boxes = [FacetBox(theme, parent)]  # made before "more", because the Tab key comes to it before
        self.more = QPushButton(parent)
        self.more.setProperty("role", "plain")
        self.expanded = False
        self.shown = 0
        self.total = 0
        self.hide()

    def hide(self) -> None:
        for widget in (self.heading, self.more, *self.boxes):
            widget.hide()
        self.shown = self.total = 0


class FacetPanel(QScrollArea):
    """All facets, one under the other."""

    toggled = Signal(str, str, bool)  # facet, value, wanted
    left = Signal()  # Escape

    def __init__(self, theme: Theme, name: _Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        self._theme = theme
        self._name = name
        self._counts: FacetCounts = {}
        self._chosen: Mapping[str, tuple[str, ...]] = {}
        self._column = QWidget()
        self._column.setObjectName("facetColumn")
        self.setWidget(self._column)
        self._groups = [_Group(facet, theme, self._column) for facet in FACETS]
        for group in self._groups:
            self._listen(group.boxes[0], group)
            group.more.clicked.connect(lambda _checked=False, one=group: self._expand(one))

    def show_counts(self, counts: FacetCounts, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Show what was counted; ``chosen`` are the active filters."""
        self._counts = counts
        self._chosen = chosen
        focused = self._focused_value()
        for group in self._groups:
            self._fill(group)
        self._arrange()
        self._restore_focus(focused)

    def values(self, facet: str) -> list[tuple[str, int]]:
        """The values of a facet as they are shown: the most frequent first, and years from the newest."""
        counted = dict(self._counts.get(facet, {}))
        for value in self._chosen.get(facet, ()):
            counted.setdefault(value, 0)
        if facet == "year":
            return sorted(counted.items(), reverse=True)
        return sorted(counted.items(), key=lambda pair: (-pair[1], self._name(facet, pair[0]).casefold()))

    def _fill(self, group: _Group) -> None:
        values = self.values(group.facet)
        chosen = self._chosen.get(group.facet, ())
        limit = MOST if group.expanded else SHOWN
        shown = [pair for at, pair in enumerate(values) if at < limit or pair[0] in chosen]
        group.total = len(values)
        group.shown = len(shown)
        while len(group.boxes) < len(shown):
            box = FacetBox(self._theme, self._column)
            self._listen(box, group)
            box.stackUnder(group.more)  # it is read after its heading
            QWidget.setTabOrder(group.boxes[-1], box)
            group.boxes.append(box)
        for box, (value, count) in zip(group.boxes, shown, strict=False):
            box.say(value, self._name(group.facet, value), count, value in chosen)

    def _listen(self, box: FacetBox, group: _Group) -> None:
        box.clicked.connect(lambda wanted: self.toggled.emit(group.facet, box.value, wanted))

    def _expand(self, group: _Group) -> None:
        group.expanded = not group.expanded
        self._fill(group)
        self._arrange()

    def _arrange(self) -> None:
        """Set every widget by sums: rows are all of one height."""
        width = self.viewport().width() - 2 * MARGIN + GAP
        control = sizes(self.font()).control
        row = max(LEAST_CONTROL, control - TIGHT)
        y = GAP
        for group in self._groups:
            visible = group.shown > 0
            group.heading.setVisible(visible)
            for at, box in enumerate(group.boxes):
                box.setVisible(at < group.shown)
            group.more.setVisible(visible and group.total > SHOWN)
            if not visible:
                continue
            group.heading.setGeometry(self._start(width), y, width, control)
            y += control
            for box in group.boxes[: group.shown]:
                box.setGeometry(self._start(width), y, width, row)
                y += row
            if group.total > SHOWN:
                y = self._set_more(group, y, width)
            y += GAP
        self._column.resize(self.viewport().width(), y + GAP)

    def _start(self, width: int) -> int:
        """The left edge of something so wide that begins where the window begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.viewport().width() - MARGIN + GAP // 2 - width if mirrored else MARGIN - GAP // 2

    def _set_more(self, group: _Group, y: int, width: int) -> int:
        title = facet_title(group.facet)
        if group.expanded:
            text, spoken = self.tr("Fewer"), self.tr("{facet}: fewer").format(facet=title)
        else:
            hidden = count_words(min(group.total, MOST) - SHOWN)
            text = self.tr("{count} more").format(count=hidden)
            spoken = self.tr("{facet}: {count} more").format(facet=title, count=hidden)
        group.more.setText(text)
        group.more.setAccessibleName(spoken)
        control = sizes(self.font()).control
        shown = min(group.more.sizeHint().width(), width)
        group.more.setGeometry(self._start(shown), y, shown, control)
        return y + control

    def _focused_value(self) -> tuple[str, str] | None:
        for group in self._groups:
            for box in group.boxes:
                if box.hasFocus():
                    return group.facet, box.value
        return None

    def _restore_focus(self, focused: tuple[str, str] | None) -> None:
        if focused is None:
            return
        for group in self._groups:
            for box in group.boxes[: group.shown]:
                if (group.facet, box.value) == focused:
                    box.setFocus()

    def enter(self) -> None:
        """Take the focus, on the first value."""
        first = next((box for group in self._groups for box in group.boxes if not box.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
