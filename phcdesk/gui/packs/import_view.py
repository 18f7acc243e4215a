"""A pack that is about to be taken in: who signed it, what it changes entry by entry, and one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from phcdesk.app.steps import step_words
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, WIDE
from phcdesk.gui.packs.changes import ChangeDetail, ChangesModel
from phcdesk.gui.record.parts import Badges, plain_label, show_text
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.importing.preview import Preview, Previews


class ImportView(QWidget):
    """Looking, then what was found, then progress; a refusal stays on the screen."""

    confirmed = Signal()
    cancelled = Signal()

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
        self.model = ChangesModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setUniformItemSizes(True)
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
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.list)
        self._parts.addWidget(self.detail)
        self._parts.setSizes([330, 790])
        below = QHBoxLayout()
        below.setSpacing(MARGIN)
        said = QVBoxLayout()
        said.setSpacing(TIGHT)
        said.addWidget(self.bar)
        said.addWidget(self._state)
        below.addLayout(said, 1)
        below.addWidget(self.stop)
        below.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(MARGIN)
        for widget in (self._title, self._badges, self._which, self._refusal, self.counts):
            column.addWidget(widget)
        column.addWidget(self._parts, 1)
        column.addLayout(below)

    def enter(self) -> None:
        """Go to the list of what changes, or to the way out."""
        first = self.list if self.model.rowCount() and self._parts.isVisible() else self.stop
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
        self._state.setText(self.tr("All parts are genuine. Nothing has been changed yet."))
        self._show_one(0)
        self.go.show()

    def show_refusal(self, words: str) -> None:
        """Say why it cannot be taken in, and leave that on the screen."""
        self._refused.setText(words)
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
        self.stop.setText(self.tr("Cancel"))

    def _show_one(self, at: int) -> None:
        preview = self._previews[max(at, 0)]
        manifest = preview.manifest
        title = self.tr("Import “{pack}”, edition {edition}")
        self._title.setText(title.format(pack=manifest.title, edition=manifest.edition))
        badges = [(self.tr("signed by {publisher}").format(publisher=manifest.publisher_name), "fresh")]
        if preview.installed:
            older = self.tr("newer than edition {edition}, installed")
            badges.append((older.format(edition=preview.installed), "unknown"))
        else:
            badges.append((self.tr("not installed yet"), "unknown"))
        if manifest.fictional:
            badges.insert(0, (self.tr("FICTIONAL"), "fictional"))
        self._badges.show_badges(badges)
        self.counts.show_counts(preview)
        self.model.show(preview.difference)
        self.detail.show_nothing()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.go.setText(self.tr("Switch to edition {edition}").format(edition=manifest.edition))

    def _choose(self, current: QModelIndex) -> None:
        change = self.model.change(current.row())
        if change is not None:
            self.detail.show_change(change)


class _Counts(QFrame):
    """How many entries are added, changed, closed, removed and unchanged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        flow = FlowLayout(self, gap=WIDE)
        flow.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
        self._numbers = {}
        for name, words, badge in (
            ("added", self.tr("added"), "fresh"),
            ("changed", self.tr("changed"), "ageing"),
            ("closed", self.tr("closed, kept as notes"), "unknown"),
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
