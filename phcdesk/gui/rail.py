"""The rail: the places of the window, one button each, at the side where reading begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from phcdesk.gui.pages import PlaceOnRail

_ICON = 22  # pixels at a text size of 100 %
_PLAIN, _COMPACT = (6, 12, 6), (6, 2, 0)  # pixels beside the buttons, above and below them all, and between them


class Rail(QFrame):
    """Buttons of which one is down: the page that is shown. The arrow keys go from one to the next and choose none."""

    chosen = Signal(str)  # the name of a page

    def __init__(self, places: tuple[PlaceOnRail, ...], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, QToolButton] = {}
        self._compact = False
        self._needed = 0
        side, above, between = _PLAIN
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(side, above, side, above)
        column.setSpacing(between)
        for place in places:
            button = self._button(place)
            self._buttons[place.name] = button
            column.addWidget(button)
            shortcut = QShortcut(QKeySequence(place.keys), window)
            shortcut.activated.connect(lambda name=place.name: self.chosen.emit(name))
        column.addStretch(1)

    def _button(self, place: PlaceOnRail) -> QToolButton:
        button = QToolButton()
        button.setText(place.title)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        side = max(_ICON, round(button.fontMetrics().height() * 1.3))
        button.setIconSize(QSize(side, side))
        button.setAccessibleDescription(self.tr("Shortcut {keys}").format(keys=place.keys))
        button.setToolTip(self.tr("{place} ({keys})").format(place=place.title, keys=place.keys))
        button.clicked.connect(lambda _checked=False, name=place.name: self.chosen.emit(name))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().height())

    def _fit(self, height: int) -> None:
        """Where the window is too low for all icons at this size of text, the words stand alone."""
        if not self._compact:
            self._needed = self.sizeHint().height()
        compact = self._needed > height
        if compact != self._compact:
            self._compact = compact
            side, above, between = _COMPACT if compact else _PLAIN
            self._column.setContentsMargins(side, above, side, above)
            self._column.setSpacing(between)
            style = Qt.ToolButtonStyle.ToolButtonTextOnly if compact else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            for button in self._buttons.values():
                button.setProperty("compact", compact)
                button.setToolButtonStyle(style)
                button.style().unpolish(button)
                button.style().polish(button)

    def show_place(self, name: str) -> None:
        """Press the button of this page; no button if the page has none."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def add_icons(self, icon_of: Callable[[str, int], QIcon]) -> None:
        """Give the buttons their icons; done after the first paint, which they would hold up."""
        for name, button in self._buttons.items():
            button.setIcon(icon_of(name, button.iconSize().width()))
