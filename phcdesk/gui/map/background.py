"""Under the map: whose outlines and pictures these are, and the choice of a background where there are any files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.theme import GAP, TIGHT
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import LTR
from phcdesk.map_background import NONE, Background, find_background

_LETTERS, _MOST_LETTERS = 10, 40  # the width of the choice


class BackgroundLine(QWidget):
    """Reads the background that was chosen, and says whose it is or why there is none."""

    opened = Signal(object)  # the tiles, or None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background: Background | None = None
        self.about, self.trouble = plain_label("small"), plain_label("small")
        self._choice = QWidget(self)
        self.menu = ElidedMenu()
        self.menu.setAccessibleName(self.tr("Background of the map"))
        self.menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.menu.setMinimumContentsLength(_LETTERS)
        self.menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.setMaximumWidth(_MOST_LETTERS * self.fontMetrics().averageCharWidth())
        self.menu.activated.connect(self._choose)
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        words = QLabel(self.tr("Background"))
        words.setBuddy(self.menu)
        row.addWidget(words)
        row.addWidget(self.menu, 1)
        row.addStretch()
        self._choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self._choice, self.trouble, self.about):
            column.addWidget(widget)
        show_text(self.trouble, "")

    def begin(self) -> None:
        """Read the background, if that was not done before."""
        if self._background is None:
            self._background = Background()
            self._read()

    def _read(self) -> None:
        folder, wanted = self._desk.keeping.folder, self._desk.settings.background
        self._desk.tasks.ask("map-file", lambda _token: find_background(folder, wanted), self.show_found)

    def _choose(self, row: int) -> None:
        name = self.menu.itemData(row)
        self._desk.keeping.choose(self._desk.settings.changed("background", name))
        self._read()

    def show_found(self, found: Background) -> None:
        """Offer the files that were found, and name the makers of the one that is open, or say why it is not."""
        before, self._background = self._background, found
        trouble = found.trouble if found.tiles is None else None
        self.menu.clear()
        self.menu.addItem(self.tr("Outlines only"), NONE)
        for name in found.names:
            self.menu.addItem(LTR.format(name), name)
        shown = str(trouble.fields["file"]) if trouble is not None else found.name or NONE
        self.menu.setCurrentIndex(self.menu.findData(shown))
        self._choice.setVisible(bool(found.names))
        show_text(self.trouble, problem_words(trouble) if trouble is not None else "")
        self._name_makers(found.tiles.attribution if found.tiles is not None else "")
        self.opened.emit(found.tiles)
        if before is not None and before.tiles is not None:
            before.tiles.close()

    def _name_makers(self, makers: str) -> None:
        about = QCoreApplication.translate("MapPage", "Outlines: Natural Earth; they take no side about any border.")
        if makers:
            words = QCoreApplication.translate("MapPage", "{outlines} Background: {makers}")
            about = words.format(outlines=about, makers=makers)
        self.about.setText(about)
