"""The column of the shortlist: a heading, what can be done, the rows, or how to put the first one there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, WIDE
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.shortlist.kept import KEYS
from phcdesk.gui.shortlist.lists_bar import ListsBar
from phcdesk.gui.words.marks import LTR


class ListColumn(QWidget):
    """Shows the rows it is given, and has the buttons for them. What the buttons do is the page's business."""

    def __init__(self, view: ResultsView, lists: ListsBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists = lists
        self.setObjectName("middle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = plain_label("muted")
        self.kept = plain_label("muted")
        self.kept.setText(self.tr("Kept for this session only: this computer does not let PHC Desk write."))
        self.copy_all = QPushButton(self.tr("Copy all"))
        self.copy_all.setToolTip(self.tr("Names, numbers, hours and the age of each check, as text"))
        self.slips, self.booklet = QPushButton(self.tr("Slips…")), QPushButton(self.tr("Booklet…"))
        self.slips.setToolTip(self.tr("A page to take along for each service on the list"))
        self.booklet.setToolTip(self.tr("The list as a directory to print"))
        self.up, self.down = QPushButton(self.tr("Move up")), QPushButton(self.tr("Move down"))
        self.remove = QPushButton(self.tr("Remove"))
        self._say_keys()
        self.removed = plain_label()
        self.undo = QPushButton(self.tr("Undo"))
        self.to_find = WrappingButton(self.tr("Find something to put here"))
        self.to_find.setProperty("role", "main")
        self._undo_bar = self._make_undo_bar()
        self._buttons = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(view)
        self._stack.setMinimumHeight(1)  # the head has what it needs first
        self._naming = scrolling(lists.form, self.tr("Name of a list"))
        self._stack.addWidget(self._naming)
        self._rows = 0
        lists.form.opened.connect(self._ask_for_name)
        self._lay_out()
        self.offer_undo("")

    def _say_keys(self) -> None:
        for button, keys in ((self.up, "Alt+↑"), (self.down, "Alt+↓"), (self.remove, "Del")):
            button.setToolTip(self.tr("Key: {keys}").format(keys=LTR.format(keys)))

    def _make_undo_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "banner")
        row = QHBoxLayout(bar)
        row.setContentsMargins(ROOMY, GAP // 2, GAP // 2, GAP // 2)
        row.addWidget(self.removed, 1)
        row.addWidget(self.undo)
        return bar

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        self._nothing = heading(self.tr("Nothing is on the shortlist yet"))
        self._how = QLabel(
            self.tr("Open an entry and press {keys}, or the star beside its name. The list stays on this computer. "
                    "It holds entries of the library only, and has no place for notes about anybody.")
            .format(keys=LTR.format(KEYS))
        )  # fmt: skip
        self._how.setWordWrap(True)
        column = QVBoxLayout(empty)
        column.setContentsMargins(MARGIN, 0, WIDE, WIDE)
        column.setSpacing(ROOMY)
        column.addWidget(self._nothing)
        column.addWidget(self._how)
        column.addWidget(self.to_find, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return scrolling(empty, self._nothing.text())

    def _lay_out(self) -> None:
        flow = FlowLayout(self._buttons, GAP)
        for button in (self.copy_all, self.slips, self.booklet, self.up, self.down, self.remove):
            flow.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, MARGIN, MARGIN, ROOMY)
        head.setSpacing(GAP)
        for widget in (
            heading(self.tr("Shortlist"), 1),
            self.lists,
            self.count,
            self.kept,
            self._buttons,
            self._undo_bar,
        ):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def show_count(self, count: int, is_known: bool) -> None:
        """Show the rows, or how to put the first one there; nothing is said before the list was read."""
        self.count.setText(self.tr("%Ln entry(s)", "", count))
        self.count.setVisible(count > 0)
        self._buttons.setVisible(count > 0)
        self._rows = count
        if self._stack.currentWidget() is not self._naming:
            self._stack.setCurrentIndex(1 if count else 0)
        self._stack.setVisible(is_known)

    def _ask_for_name(self, is_open: bool) -> None:
        """Show the form for a name in the place of the rows, or the rows again."""
        if is_open:
            self._stack.setCurrentWidget(self._naming)
            self._stack.show()
        elif self._stack.currentWidget() is self._naming:
            self._stack.setCurrentIndex(1 if self._rows else 0)
            self.lists.which.setFocus()

    def offer_undo(self, title: str) -> None:
        """Offer to put back what was taken off; a blank title withdraws the offer."""
        self.removed.setText(self.tr("Taken off: {title}").format(title=title))
        self._undo_bar.setVisible(bool(title))
