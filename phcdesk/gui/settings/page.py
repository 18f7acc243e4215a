"""Settings: where one works, and how the window looks and speaks. Every choice holds at once; nothing has to be saved.

Language, colours and size of text build the window anew; it then comes back to the control that was used.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import LIGHT, MARGIN, ROOMY, WIDE, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.settings.area_box import AreaBox
from phcdesk.gui.settings.choices import Choices
from phcdesk.gui.settings.kept_here import KeptHere, LibraryHealth
from phcdesk.gui.settings.text_size import TextSize
from phcdesk.gui.words.languages import LANGUAGES, current_language

_WIDEST = 760  # pixels at the plain size of text: longer lines are hard to read


class SettingsPage(Page):
    """One column of parts, each with a heading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.area = AreaBox(desk)
        self.area.area_chosen.connect(lambda code: self._want("country", code))
        self.language = self._languages()
        self.colours = self._colours()
        self.text_size = TextSize(desk)
        self.kept_here = KeptHere(desk)
        self.health = LibraryHealth(desk)
        self._lay_out()
        self.kept_here.clear.clicked.connect(lambda: QTimer.singleShot(0, self, self._keep_focus_in_sight))
        desk.area_changed.connect(self.kept_here.refresh)
        desk.shortlist.changed.connect(self.kept_here.refresh)

    def _languages(self) -> Choices:
        options = [("", self.tr("As the computer")), *((one.code, one.name) for one in LANGUAGES)]
        choices = Choices("language", self.tr("Language"), options, self.desk.settings.language, self.desk.theme)
        choices.chosen.connect(lambda code: self._want("language", code))
        return choices

    def _colours(self) -> Choices:
        options = [
            ("light", self.tr("Light")), ("dark", self.tr("Dark")), ("high-contrast", self.tr("High contrast")),
        ]  # fmt: skip
        choices = Choices("theme", self.tr("Colours"), options, self.desk.settings.theme or LIGHT.name, self.desk.theme)
        choices.chosen.connect(lambda name: self._want("theme", "" if name == LIGHT.name else name))
        return choices

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        inside.setMaximumWidth(sizes(QApplication.font()).px(_WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(ROOMY)
        column.addWidget(heading(self.tr("Settings"), 1))
        for title, why, part in self._parts():
            column.addSpacing(MARGIN)
            column.addWidget(heading(title))
            if why:
                label = plain_label("muted")
                label.setText(why)
                column.addWidget(label)
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scrolling(inside, self.tr("Settings"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _parts(self) -> list[tuple[str, str, QWidget]]:
        draft = next(one.draft for one in LANGUAGES if one.code == current_language())
        return [
            (self.tr("Where you work"),
             self.tr("Its emergency numbers and crisis lines are shown, and its entries come first."), self.area),
            (self.tr("Language"),
             self.tr("This translation is a draft: no native speaker has reviewed it yet.") if draft else "",
             self.language),
            (self.tr("Colours"), "", self.colours),
            (self.tr("Text size"), self.tr("Ctrl and plus, minus or 0 change it on every page."), self.text_size),
            (self.tr("What this computer keeps"), "", self.kept_here),
            (self.tr("Is the library whole?"), "", self.health),
        ]  # fmt: skip

    def _want(self, name: str, value: str) -> None:
        self.desk.settings_wanted.emit(self.desk.settings.changed(name, value))

    def enter(self) -> None:
        self.kept_here.refresh()
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._keep_focus_in_sight)

    def _keep_focus_in_sight(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)
