"""Under the map: whose outlines and pictures these are, and the choice of a background where there is any."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.theme import GAP, TIGHT
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.problems import problem_words
from phcdesk.map_background import NONE, Background, MapFile, find_background
from phcdesk.progress import CancelToken

_LETTERS, _MOST_LETTERS = 10, 40  # the width of the choice


class BackgroundLine(QWidget):
    """Reads the background that was chosen, and says whose it is or why there is none."""

    opened = Signal(object)  # the tiles, or None
    failed = Signal(object)  # PhcError

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._has_begun = False
        self._open = ExitStack()  # the file that is shown, also when this is gone
        self.destroyed.connect(self._open.close)
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
        if not self._has_begun:
            self._has_begun = True
            self._read()

    def use_library(self) -> None:
        """Another library may have other maps, or none of those that were here."""
        if self._has_begun:
            self._read()

    def _read(self) -> None:
        folder, wanted = self._desk.keeping.folder, self._desk.settings.background
        library = self._desk.library

        def work(_token: CancelToken) -> Background:
            return find_background(folder, wanted, library.maps() if library is not None else ())

        self._desk.tasks.ask("map-file", work, self.show_found, self.failed.emit)

    def _choose(self, row: int) -> None:
        name = self.menu.itemData(row)
        self._desk.keeping.choose(self._desk.settings.changed("background", name))
        self._read()

    def show_found(self, found: Background) -> None:
        """Offer the files that were found, and name the makers of the one that is open, or say why it is not."""
        self.menu.clear()
        self.menu.addItem(self.tr("Outlines only"), NONE)
        for file in found.files:
            self.menu.addItem(self._called(file), file.key)
        self.menu.setCurrentIndex(self.menu.findData(found.key))
        self._choice.setVisible(bool(found.files))
        show_text(self.trouble, problem_words(found.trouble) if found.trouble is not None else "")
        self._name_makers(found.makers)
        self.opened.emit(found.tiles)
        self._open.close()
        if found.tiles is not None:
            self._open.callback(found.tiles.close)

    def _called(self, file: MapFile) -> str:
        if file.fictional:
            return self.tr("{title} (invented)").format(title=file.title)
        return LTR.format(file.title) if file.key == file.title else file.title

    def _name_makers(self, makers: str) -> None:
        about = QCoreApplication.translate("MapPage", "Outlines: Natural Earth; they take no side about any border.")
        if makers:
            words = QCoreApplication.translate("MapPage", "{outlines} Background: {makers}")
            about = words.format(outlines=about, makers=makers)
        self.about.setText(about)
