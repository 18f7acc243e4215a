"""The buttons above the pages: which view, which page, which marked word, how large, and what else can be done.

Where the window is low they have one line. What has no room on it is found in the menu of the last button.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QSpinBox, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.icons import icon
from phcdesk.gui.look.theme import GAP, TIGHT, Theme, sizes
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

PAGES, TEXT, ABOUT = "pages", "text", "about"

PAGE_KEY, VIEW_KEY, SIDE_KEY, PRINT_KEY, WIDE_KEY = "Ctrl+G", "Ctrl+T", "F4", "Ctrl+P", "F11"


class ReadingBar(QWidget):
    """A line of controls that wraps. It says what is wanted and knows nothing of documents."""

    view_wanted = Signal(str)  # PAGES, TEXT or ABOUT
    page_wanted = Signal(int)
    mark_wanted = Signal(int)  # 1: the next, -1: the one before
    zoom_wanted = Signal(int)  # 1: larger, -1: smaller, 0: as at first
    side_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingBar")
        self._theme = theme
        self._flow = FlowLayout(self, GAP)
        self._groups: dict[QWidget, QWidget] = {}  # what stays on one line, by the first control in it
        self._unwanted: set[QWidget] = set()  # the first controls of groups that mean nothing now
        self._is_low = False
        self.views = self._make_views()
        self.number, self.count = QSpinBox(), QLabel()
        self.marks, self.back, self.on = QLabel(), QPushButton("‹"), QPushButton("›")
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        self.side = QPushButton(self.tr("Contents"))
        self.wide = QPushButton(self.tr("Whole width"))
        self.more = QPushButton(self.tr("More"))
        self.menu = QMenu(self)
        self._fill()
        self._connect()

    def _make_views(self) -> dict[str, QPushButton]:
        named = {PAGES: self.tr("Page"), TEXT: self.tr("Text"), ABOUT: self.tr("About")}
        return {name: QPushButton(words) for name, words in named.items()}

    def _fill(self) -> None:
        group = QButtonGroup(self)
        for button in self.views.values():
            button.setCheckable(True)
            group.addButton(button)
        self.side.setCheckable(True)
        self.number.setRange(1, 1)
        self.number.setKeyboardTracking(False)
        for box in (self.number, self.number.lineEdit()):
            box.setAccessibleName(self.tr("Page number"))
        told = (
            (self.back, self.tr("Previous marked word"), "Shift+F3"), (self.on, self.tr("Next marked word"), "F3"),
            (self.smaller, self.tr("Smaller"), "Ctrl+-"), (self.larger, self.tr("Larger"), "Ctrl++"),
            (self.side, self.tr("Contents and small pictures"), SIDE_KEY),
            (self.wide, self.tr("Read over the whole width"), WIDE_KEY),
            (self.views[PAGES], self.tr("Pages as pictures"), VIEW_KEY),
            (self.views[TEXT], self.tr("Text of the page"), VIEW_KEY),
        )  # fmt: skip
        for button, name, keys in told:
            button.setAccessibleName(name)
            button.setToolTip(self.tr("{what} ({keys})").format(what=name, keys=LTR.format(keys)))
        self.views[ABOUT].setAccessibleName(self.tr("About this document"))
        side = sizes(QApplication.font()).px(16)
        self.more.setMenu(self.menu)
        self.more.setObjectName("more")
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for parts in (
            tuple(self.views.values()), (self.number, self.count), (self.back, self.marks, self.on),
            (self.smaller, self.larger), (self.side,), (self.wide,), (self.more,),
        ):  # fmt: skip
            self._groups[parts[0]] = _together(*parts)
            self._flow.addWidget(self._groups[parts[0]])
        for button in (*self.views.values(), self.back, self.on, self.smaller, self.larger, self.side, self.wide):
            button.setAutoDefault(False)
            button.setIconSize(QSize(side, side))

    def _connect(self) -> None:
        for name, button in self.views.items():
            button.clicked.connect(lambda _checked=False, name=name: self.view_wanted.emit(name))
        self.number.valueChanged.connect(self.page_wanted)
        self.back.clicked.connect(lambda: self.mark_wanted.emit(-1))
        self.on.clicked.connect(lambda: self.mark_wanted.emit(1))
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.side.clicked.connect(self.side_wanted)

    def add_action(self, words: str, keys: str = "") -> QAction:
        """A line of the menu; the keys are only told, somebody else answers them."""
        return self.menu.addAction(words + (f"\t{keys}" if keys else ""))

    def show_view(self, name: str) -> None:
        """Press the button of the view that is shown, and leave out what means nothing in it."""
        side = sizes(QApplication.font()).px(16)
        for other, button in self.views.items():
            button.setChecked(other == name)
            button.setIcon(icon("tick", self._theme.ink, side) if other == name else QIcon())
        self._show_group(self.number, name != ABOUT)
        self._show_group(self.smaller, name != ABOUT)

    def show_page(self, page: int, count: int) -> None:
        """Show where one is."""
        self.number.blockSignals(True)
        self.number.setRange(1, max(count, 1))
        if not self.number.lineEdit().hasFocus() or self.number.value() != page:
            self.number.setValue(page)
        self.number.blockSignals(False)
        self.count.setText(self.tr("of {count}").format(count=LTR.format(count_words(count))))

    def show_marks(self, words: str) -> None:
        """Show how many words are marked, or which one was gone to; without words nothing is said of marks."""
        self.marks.setText(words)
        self._show_group(self.back, bool(words))

    def offer_wide(self, on: bool) -> None:
        """Offer to read over the whole width, where that is not so already."""
        self._show_group(self.wide, on)

    def enter_number(self) -> None:
        """Go to the page number, ready to be overwritten."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def set_low(self, low: bool) -> None:
        """Keep to one line, or take as many as are needed."""
        self._is_low = low
        self._arrange()

    def has_room_for(self, control: QWidget) -> bool:
        """Whether a control is on the bar, and need not be in the menu; so for what means nothing now."""
        return control in self._unwanted or not self._groups[control].isHidden()

    def _show_group(self, first: QWidget, on: bool) -> None:
        before = set(self._unwanted)
        (self._unwanted.discard if on else self._unwanted.add)(first)
        if self._is_low or before != self._unwanted:
            self._arrange()

    def _arrange(self) -> None:
        """Where there is one line alone, what is used most comes first."""
        room = self.width() if self._is_low else 16_777_215
        page_view = next(iter(self.views.values()))
        for first in (self.number, self.more, self.back, page_view, self.side, self.wide, self.smaller):
            group = self._groups[first]
            wide = group.sizeHint().width() + GAP
            fits = first not in self._unwanted and wide <= room + GAP
            group.setVisible(fits)
            room -= wide if fits else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_low:
            self._arrange()


def _together(*parts: QWidget) -> QWidget:
    """Controls that stay on one line."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    for part in parts:
        row.addWidget(part)
    return group
