"""A pack that is about to be taken in: who signed it, what it changes entry by entry, and one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from phcdesk.app.messages import sentence
from phcdesk.app.steps import step_words
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, WIDE, sizes
from phcdesk.gui.packs.changes import ChangeDetail, ChangesModel, becomes_words
from phcdesk.gui.record.parts import Badges, plain_label, show_text
from phcdesk.gui.shortlist.lists_bar import list_words
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import count_words, listed

if TYPE_CHECKING:
    from phcdesk.errors import PhcError
    from phcdesk.importing.preview import Preview, Previews


_NARROW, _LOWEST = 720, 190  # at the usual size of text
STRANGER = "publisher-unknown"
"""The code of the error that says that nobody has compared this publisher with the card."""


def pack_problem_words(error: PhcError) -> str:
    """Why a pack cannot be taken in, and what to do about it in the window."""
    if error.code != STRANGER:
        return problem_words(error)
    ask = QCoreApplication.translate(
        "ImportView",
        "Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a"
        " publisher…”.",
    )
    return f"{sentence(error, QCoreApplication.translate).text} {ask}"


class ImportView(QWidget):
    """Looking, then what was found, then progress; a refusal stays on the screen."""

    confirmed = Signal()
    cancelled = Signal()
    trust_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._previews: tuple[Preview, ...] = ()
        self._title = heading(level=1)
        self._badges = Badges()
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Pack"))
        self._which.currentIndexChanged.connect(self._show_one)
        self.counts = _Counts()
        self._refusal = QFrame()
        self._refusal.setProperty("role", "error-banner")
        self._refused = plain_label()
        self.trust = QPushButton(self.tr("Trust a publisher…"))
        self.trust.clicked.connect(self.trust_wanted)
        self._passed = plain_label("muted")
        self._kept = plain_label()
        desk.shortlist.changed.connect(self._show_kept)
        self.model = ChangesModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.detail = ChangeDetail(desk)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._state = plain_label("muted")
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.clicked.connect(self.cancelled)
        self.go = QPushButton()
        self.go.setProperty("role", "main")
        self.go.clicked.connect(self.confirmed)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._refusal)
        inside.setContentsMargins(MARGIN, ROOMY, MARGIN, ROOMY)
        inside.addWidget(self._refused)
        inside.addWidget(self.trust, 0, Qt.AlignmentFlag.AlignLeading)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.list)
        self._parts.addWidget(self.detail)
        self._parts.setSizes([330, 790])
        below = QVBoxLayout()
        below.setSpacing(TIGHT)
        below.addWidget(self.bar)
        below.addWidget(self._state)
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.go)
        buttons.addWidget(self.stop)
        below.addLayout(buttons)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(MARGIN)
        for widget in (self._title, self._badges, self._which, self._refusal, self.counts, self._kept, self._passed):
            column.addWidget(widget)
        column.addWidget(self._parts, 1)
        column.addLayout(below)
        column.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page, self.tr("Pack")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, an entry stands below the list."""
        super().resizeEvent(event)
        px = sizes(self.font()).px
        is_narrow = self.width() < px(_NARROW)
        self._parts.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        self._parts.setMinimumHeight(px(2 * _LOWEST if is_narrow else _LOWEST))

    def enter(self) -> None:
        """Go to the list of what changes, or to the way out."""
        first: QWidget = self.list if self.model.rowCount() and self._parts.isVisible() else self.stop
        if self.trust.isVisible():
            first = self.trust
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_looking(self) -> None:
        """The pack is being checked."""
        self._title.setText(self.tr("Checking the pack"))
        self._show_parts(looked=False)
        self._refusal.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._state.setText(self.tr("Nothing is changed by looking."))
        self.go.hide()

    def show_previews(self, previews: Previews) -> None:
        """Show what the packs would change."""
        self._previews = previews.packs
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItems([preview.manifest.title for preview in self._previews])
        self._which.blockSignals(False)
        self._refusal.hide()
        self._show_parts(looked=True)
        self._which.setVisible(len(self._previews) > 1)
        self.bar.hide()
        self._state.setText(self.tr("The signature is genuine. Nothing has been changed yet."))
        self._show_one(0)
        self._show_passed(previews)
        self._name_go()

    def _show_passed(self, previews: Previews) -> None:
        line = self.tr("{file} is passed over: {why}")
        passed = [
            line.format(file=LTR.format(one.path.name), why=pack_problem_words(one.error)) for one in previews.skipped
        ]
        show_text(self._passed, "\n".join(passed))

    def _name_go(self) -> None:
        """Offer to take in what is new; there is nothing to do where all of it is here already."""
        new = [one for one in self._previews if one.installed != one.manifest.edition]
        words = self.tr("Take in all of them")
        if len(self._previews) == 1:
            words = self.tr("Switch to edition {edition}") if self._previews[0].installed else self.tr("Take it in")
            words = words.format(edition=self._previews[0].manifest.edition)
            if self._previews[0].withdrawals_only:
                words = self.tr("Apply the withdrawals")
        self.go.setText(words)
        self.go.setVisible(bool(new))

    def taken_words(self) -> str:
        """What is said when it is in the library."""
        one = self.tr("“{pack}”, edition {edition}")
        whole = [shown.manifest for shown in self._previews if not shown.withdrawals_only]
        names = [one.format(pack=manifest.title, edition=manifest.edition) for manifest in whole]
        words = self.tr("Now in the library: {packs}. The library before is kept: you can go back to it.")
        heard = self.tr(
            "“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack."
        )
        told = [words.format(packs=listed(names))] if names else []
        for shown in self._previews:
            edition = shown.manifest.edition if shown.withdrawals_only else shown.heard
            told += [heard.format(pack=shown.manifest.title, edition=edition)] if edition else []
        return " ".join(told)

    def show_refusal(self, words: str, *, is_stranger: bool = False) -> None:
        """Say why it cannot be taken in, and leave that on the screen; a stranger can be compared with the card."""
        self._refused.setText(words)
        self.trust.setVisible(is_stranger)
        self._refusal.show()
        self._title.setText(self.tr("This pack was not taken in"))
        self._show_parts(looked=False)
        self.bar.hide()
        self._state.setText(self.tr("The library is as it was."))
        self.go.hide()
        self.stop.setText(self.tr("Back to the packs"))

    def show_progress(self, step: str, done: int, total: int) -> None:
        """How far the import is. It can be stopped at any moment."""
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        self.bar.show()
        self.go.hide()
        self.stop.setText(self.tr("Cancel"))
        self._state.setText(step_words(step, QCoreApplication.translate))

    def _show_parts(self, *, looked: bool) -> None:
        for widget in (self.counts, self._parts, self._badges, self._which):
            widget.setVisible(looked)
        for label in (self._passed, self._kept):
            show_text(label, "")
        self.stop.setText(self.tr("Cancel"))

    def _show_one(self, at: int) -> None:
        preview = self._previews[max(at, 0)]
        manifest = preview.manifest
        title = self.tr("Import “{pack}”, edition {edition}")
        self._title.setText(title.format(pack=manifest.title, edition=manifest.edition))
        badges = [(self.tr("signed by {publisher}").format(publisher=manifest.publisher_name), "fresh")]
        if preview.installed == manifest.edition:
            badges.append((self.tr("this edition is installed already"), "unknown"))
        elif preview.installed:
            older = self.tr("newer than edition {edition}, installed")
            badges.append((older.format(edition=preview.installed), "unknown"))
        else:
            badges.append((self.tr("not installed yet"), "unknown"))
        if preview.withdrawals_only:
            badges.append((self.tr("only its withdrawals can be applied"), "unknown"))
        if preview.heard:
            heard = self.tr("with the withdrawals of edition {edition}, whose other content is not here")
            badges.append((heard.format(edition=preview.heard), "unknown"))
        if manifest.fictional:
            badges.insert(0, (self.tr("FICTIONAL"), "fictional"))
        self._badges.show_badges(badges)
        self.counts.show_counts(preview)
        self.model.show(preview.difference, manifest.publisher)
        self._show_kept()
        self.detail.show_nothing()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _show_kept(self) -> None:
        """Name what is on the shortlists and is touched, list by list."""
        one, words = self.tr("{entry} ({becomes})"), self.tr("On your list “{list}”: {entries}")
        lines = []
        for kept in self._desk.shortlist.lists if self._parts.isVisibleTo(self) else ():
            touched = self.model.of({entry.ref for entry in kept.entries})
            names = [one.format(entry=change.entry.name, becomes=becomes_words(change)) for change in touched]
            if names:
                lines.append(words.format(list=list_words(kept), entries=" · ".join(names)))
        show_text(self._kept, "\n".join(lines))

    def _choose(self, current: QModelIndex) -> None:
        change = self.model.change(current.row())
        if change is not None:
            self.detail.show_change(change)


class _Counts(QFrame):
    """How many entries are added, changed, closed, removed and unchanged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
        flow = FlowLayout(gap=WIDE)
        around.addLayout(flow)
        self._numbers = {}
        for name, words, badge in (
            ("added", self.tr("added"), "fresh"),
            ("changed", self.tr("changed"), "ageing"),
            ("closed", self.tr("closed"), "unknown"),
            ("removed", self.tr("removed"), "old"),
            ("unchanged", self.tr("unchanged"), "unknown"),
        ):
            self._numbers[name] = _Count(words, badge)
            flow.addWidget(self._numbers[name])

    def show_counts(self, preview: Preview) -> None:
        for name, count in self._numbers.items():
            found = getattr(preview.difference, name)
            count.show_count(found if isinstance(found, int) else len(found))


class _Count(QWidget):
    def __init__(self, words: str, badge: str) -> None:
        super().__init__()
        self._number = plain_label("title", wrap=False)
        label = Badges(self)  # with its parent from the start: what is shown without one is a window
        label.show_badges([(words, badge)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._number)
        column.addWidget(label)

    def show_count(self, count: int) -> None:
        show_text(self._number, count_words(count))
