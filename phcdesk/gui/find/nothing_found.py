"""What stands in place of the results when there are none: what to drop, and whom to call instead. Never a dead end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scroll_in
from phcdesk.gui.look.theme import GAP, MARGIN
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import Copy, CopyButton, CopyRows
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import Wording, count_words, facet_title
from phcdesk.search.facet_order import ALL_FILTERS, COUNTED, IN_AREA, OPEN_NOW, WITHIN, WORDS

if TYPE_CHECKING:
    from phcdesk.model import Finder
    from phcdesk.search.results import Hit, Relaxation, Results

_MOST = 8


class _Offer(WrappingButton):
    """Something that is offered, and is given when it is pressed."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._value: object = None
        self.setAutoDefault(False)
        self.clicked.connect(lambda: self.taken.emit(self._value))

    def offer(self, text: str, spoken: str, value: object) -> None:
        self._value = value
        self.say(text, spoken)


class NothingFound(QScrollArea):
    """Plain help, filters that could be dropped, and entries for when nothing fits."""

    painted = Signal(int)
    filter_dropped = Signal(object)  # (name, value) of a condition; or a wider distance
    area_wanted = Signal(object)  # Area, or None for any
    opened = Signal(object)  # Hit
    left = Signal()  # back to the rows, where there are any

    def __init__(self, wording: Wording, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._request = self._painted_request = 0
        self._heading = heading()
        self._help = QLabel()
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._help.setWordWrap(True)
        self._back = WrappingButton(self.tr("Back to the results"))
        self._back.clicked.connect(self.left)
        self._back.hide()
        self._drop_heading = heading(self.tr("Ask for less"), 3)
        self._drops = FlowLayout()
        self._drop_chips: list[_Offer] = []
        self._instead_heading = heading(self.tr("When nothing fits"), 3)
        self._instead = FlowLayout()
        self._instead_chips: list[_Offer] = []
        self._finders_heading = heading(self.tr("Where the country lists its services"), 3)
        self._finders = CopyRows(copy)
        self._lay_out()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._heading)
        column.addWidget(self._help)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._drop_heading)
        column.addLayout(self._drops)
        column.addWidget(self._instead_heading)
        column.addLayout(self._instead)
        column.addWidget(self._finders_heading)
        column.addWidget(self._finders)
        column.addStretch(1)
        scroll_in(self, self._inside, self.tr("Nothing found"))

    def enter(self) -> None:
        """Take the focus, on the first thing that can be chosen."""
        buttons = self._finders.findChildren(CopyButton)
        chips = [chip for chip in (self._back, *self._drop_chips, *self._instead_chips, *buttons) if chip.isVisible()]
        if chips:
            chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_message(self, title: str, text: str) -> None:
        """Say something that is no answer: that the library opens, or what went wrong."""
        self._back.hide()
        self._heading.setText(title)
        self._help.setText(text)
        self._show_relaxations(())
        self._show_instead(())
        self._show_finders(())

    @property
    def is_beside(self) -> bool:
        """Whether there are rows to go back to."""
        return not self._back.isHidden()

    def said(self) -> str:
        """What is said, as one text."""
        return f"{self._heading.text()} {self._help.text()}".strip()

    def show_help(self, request: int, text: str, results: Results) -> None:
        """Say that nothing was found, and what may help: asking for less or elsewhere, where that finds something."""
        self._request = request
        self._back.hide()
        words, helpful = text.strip(), [one for one in results.relaxations if one.total > 0]
        title = self.tr("Nothing found for “{typed}”") if words else self.tr("Nothing found")
        self._heading.setText(title.format(typed=words))
        self._help.setText(
            self.tr("There is nothing that fits all of it. Each of these finds something:")
            if helpful
            else self.tr("Try fewer or plainer words, another language, or the name of a town or country.")
        )
        self._show_relaxations(helpful[:_MOST])
        self._show_ways_on(results)

    def show_beside(self, results: Results) -> None:
        """Say what may help where there are rows, and none of them can be used in the country."""
        title = self.tr("No service of this country is among the first results")
        self.show_message(title, self.tr("These may help instead."))
        self._back.show()
        self._show_ways_on(results)

    def _show_ways_on(self, results: Results) -> None:
        self._show_instead(results.instead[:_MOST])
        self._show_finders(results.finders[:_MOST])
        for before, after in pairwise((*self._drop_chips, *self._instead_chips)):
            self.setTabOrder(before, after)
        self.viewport().update()

    def _show_relaxations(self, relaxations: Sequence[Relaxation]) -> None:
        chips = self._chips(self._drop_chips, self._drops, len(relaxations), self._take)
        for chip, one in zip(chips, relaxations, strict=False):
            text = self._words(one)
            chip.offer(text, text, one)
        self._drop_heading.setVisible(bool(relaxations))

    def _take(self, one: Relaxation) -> None:
        if one.facet != IN_AREA:
            self.filter_dropped.emit((one.facet, one.value))
            return
        from phcdesk.search.results import Area

        self.area_wanted.emit(Area(one.value, self._area(one)) if one.value else None)

    def _area(self, one: Relaxation) -> str:
        country = one.value.partition("/")[0]
        return one.name or self._wording.country(country, country)

    def _words(self, one: Relaxation) -> str:
        count = count_words(one.total)
        plain = {
            OPEN_NOW: self.tr("Without open now: {count}"),
            COUNTED: self.tr("Also what was not counted there: {count}"),
            WORDS: self.tr("With these filters, whatever the words: {count}"),
        }
        if one.facet in plain:
            return plain[one.facet].format(count=count)
        if one.facet == ALL_FILTERS:
            words = self.tr("Everything there is: {count}") if one.value else self.tr("Without any filter: {count}")
            return words.format(count=count)
        if one.facet == IN_AREA and not one.value:
            return self.tr("In any area: {count}").format(count=count)
        if one.facet == IN_AREA:
            words = self.tr("In {area}: {count}") if one.name else self.tr("In the whole country, {area}: {count}")
            return words.format(area=self._area(one), count=count)
        if one.facet == WITHIN and not one.value:
            return self.tr("At any distance: {count}").format(count=count)
        if one.facet == WITHIN:
            distance = LTR.format(count_words(round(float(one.value))))
            return self.tr("Within {distance} km: {count}").format(distance=distance, count=count)
        label = self._wording.name(one.facet, one.value)
        words = self.tr("Without {facet}: {value} ({count})")
        return words.format(facet=facet_title(one.facet), value=label, count=count)

    def _show_instead(self, instead: Sequence[Hit]) -> None:
        chips = self._chips(self._instead_chips, self._instead, len(instead), self.opened.emit)
        for chip, hit in zip(chips, instead, strict=False):
            number, title = self._wording.number(hit), self._wording.title(hit)
            text = self.tr("{title}: {number}").format(title=title, number=LTR.format(number)) if number else title
            chip.offer(text, self._wording.spoken(hit), hit)
        self._instead_heading.setVisible(bool(instead))

    def _show_finders(self, finders: Sequence[Finder]) -> None:
        for at, finder in enumerate(finders):
            note = " · ".join(part for part in (finder.operator, finder.what_it_lists, finder.area) if part)
            self._finders.row(at).show_copy(finder.name, finder.url, self.tr("Copy link"), note)
        self._finders.end(len(finders))
        self._finders_heading.setVisible(bool(finders))

    def _chips(self, chips: list[_Offer], flow: FlowLayout, count: int, taken: object) -> list[_Offer]:
        while len(chips) < count:
            chip = _Offer(self._inside)
            chip.taken.connect(taken)
            chips.append(chip)
            flow.addWidget(chip)
        for at, chip in enumerate(chips):
            chip.setVisible(at < count)
        return chips

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        request = self._request
        if request != self._painted_request:
            self._painted_request = request
            QTimer.singleShot(0, self, lambda: self.painted.emit(request))
