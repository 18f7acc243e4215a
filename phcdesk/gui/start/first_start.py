"""The first start: one calm screen for the language and the country, while the library is prepared behind it.

It works before there is a library, and nothing on it has to be answered. A choice holds at once; another language
builds the window anew, and the screen is there again until one starts or passes it over. Then it never comes back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, WIDE, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import FIND
from phcdesk.gui.record.parts import plain_label, rule
from phcdesk.gui.settings.area_box import AreaBox
from phcdesk.gui.settings.choices import Choices
from phcdesk.gui.start.prepare_page import PreparePage
from phcdesk.gui.words.languages import LANGUAGES, current_language

LANGUAGE_IN_EACH = ("Language", "Langue", "Idioma", "اللغة", "Язык", "Мова")
"""The word for what is chosen first, in every language one can choose, so that everybody finds the list."""

_APART = "\u2068{}\u2069"  # a word that keeps its own direction beside its neighbours
_WIDEST = 680  # pixels at the plain size of text


class FirstStart(Page):
    """Language, country, "Start" and "Skip"; below them how far the library is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        in_each = " · ".join(_APART.format(word) for word in LANGUAGE_IN_EACH)
        self._language_heading = heading(in_each)
        options = [(language.code, language.name) for language in LANGUAGES]
        self.language = Choices("language", in_each, options, current_language(), desk.theme)
        self.language.chosen.connect(lambda code: self._want("language", code))
        self.area = AreaBox(desk)
        self.area.area_chosen.connect(lambda code: self._want("country", code))
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("role", "main")
        self.area.confirmed.connect(self.start.click)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setProperty("role", "plain")
        for button in (self.start, self.skip):
            button.clicked.connect(lambda: desk.page_wanted.emit(FIND))
        self.state = plain_label("muted")
        self.state.setText(self.tr("Opening the library…"))
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.skip.click)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        inside.setMaximumWidth(sizes(QApplication.font()).px(_WIDEST))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        self._column.setSpacing(ROOMY)
        what = plain_label()
        what.setText(self.tr("Services and documents for mental health, on this computer, without a network."))
        why = plain_label("muted")
        why.setText(self.tr("Its emergency numbers and crisis lines are shown. You can change this in Settings."))
        buttons = QWidget()
        flow = FlowLayout(buttons, GAP)
        flow.addWidget(self.start)
        flow.addWidget(self.skip)
        parts = (
            heading(self.tr("Welcome"), 1), what, self._language_heading, self.language,
            heading(self.tr("Where do you work?")), self.area, why, buttons, rule(), self.state,
        )  # fmt: skip
        for part in parts:
            if part in (self._language_heading, parts[4], buttons):
                self._column.addSpacing(MARGIN)
            self._column.addWidget(part)
        self._column.addStretch(1)
        scroll = scrolling(inside, self.tr("Welcome"))
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _want(self, name: str, value: str) -> None:
        self.desk.settings_wanted.emit(self.desk.settings.changed(name, value))

    def show_preparing(self, page: PreparePage) -> bool:
        self.state.hide()
        page.stand_below()
        self._column.insertWidget(self._column.indexOf(self.state), page)
        page.show()
        return True

    def enter(self) -> None:
        self.language.enter()

    def use_library(self) -> None:
        self.state.setText(self.tr("The library is ready."))
        self.state.show()
        for page in self.findChildren(PreparePage):
            page.hide()

    def leave(self) -> None:
        self.desk.keeping.end_first_start()

    def go_back(self) -> bool:
        self.skip.click()
        return True
