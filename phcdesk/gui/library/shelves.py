"""The choice of a shelf: how to group, and the groups with the number of documents in each.

Where there is no room beside the rows, both are drop-downs on one line.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from phcdesk.gui.library.groups import GROUPINGS, TOPIC, Group, grouping_title
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, ROOMY
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.record.text.contents import Contents
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

_LETTERS = 6  # the least width of the drop-down for the grouping


class Shelves(QWidget):
    """Radio buttons for the grouping, and the groups below them."""

    grouping_chosen = Signal(str)
    group_chosen = Signal(str)  # the key of a group
    entered = Signal()  # the person wants the rows of the group

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelves")
        self._groups: Sequence[Group] = ()
        self.contents = Contents(self.tr("Groups"), self)
        self.contents.follow_list()
        self.contents.chosen.connect(lambda row: self.group_chosen.emit(self._groups[row].key))
        self.contents.entered.connect(lambda _row: self.entered.emit())
        self.buttons = {grouping: self._button(grouping) for grouping in GROUPINGS}
        self.ways = self._menu_of_ways()
        self._heading = heading(self.tr("Library"), 1)
        self._title = plain_label("muted")
        self._title.setText(self.tr("Group by"))
        self._lay_out()
        self.buttons[TOPIC].setChecked(True)

    def _lay_out(self) -> None:
        together = QButtonGroup(self)
        self._radio = QWidget()
        flow = FlowLayout(self._radio)
        for button in self.buttons.values():
            together.addButton(button)
            flow.addWidget(button)
        menus = QHBoxLayout()
        menus.setSpacing(GAP)
        menus.addWidget(self.ways, 2)
        menus.addWidget(self.contents.menu, 3)
        head = QWidget()  # and no layout alone, which would keep the height that it has when it is narrowest
        within = QVBoxLayout(head)
        within.setContentsMargins(ROOMY, 0, ROOMY, 0)
        within.setSpacing(0)
        for widget in (self._heading, self._title, self._radio):
            within.addWidget(widget)
        within.addLayout(menus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(head)
        column.addWidget(self.contents.list, 1)

    def _menu_of_ways(self) -> ElidedMenu:
        menu = ElidedMenu()
        menu.setAccessibleName(self.tr("Group by"))
        menu.addItems([grouping_title(grouping) for grouping in GROUPINGS])
        menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        menu.setMinimumContentsLength(_LETTERS)
        menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu.activated.connect(lambda row: self.buttons[GROUPINGS[row]].setChecked(True))
        return menu

    def _button(self, grouping: str) -> QRadioButton:
        button = QRadioButton(grouping_title(grouping))
        button.setAccessibleName(self.tr("Group by: {what}").format(what=grouping_title(grouping)))
        button.toggled.connect(lambda on: self._group_by(grouping) if on else None)
        return button

    def _group_by(self, grouping: str) -> None:
        self.ways.setCurrentIndex(GROUPINGS.index(grouping))
        self.grouping_chosen.emit(grouping)

    def show_groups(self, groups: Sequence[Group], key: str) -> None:
        """Offer these groups; ``key`` is the one that is shown."""
        self._groups = groups
        words = self.tr("{name} ({count})")
        names = [words.format(name=group.name, count=LTR.format(count_words(len(group.rows)))) for group in groups]
        keys = [group.key for group in groups]
        self.contents.show_names(names, current=keys.index(key) if key in keys else 0)

    def set_narrow(self, narrow: bool) -> None:
        """With drop-downs in place of the buttons and the list."""
        for widget in (self._heading, self._title, self._radio):
            widget.setVisible(not narrow)
        self.ways.setVisible(narrow)
        self.contents.set_narrow(narrow)

    def enter(self) -> None:
        self.contents.enter()
