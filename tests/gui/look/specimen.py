"""A page with one of everything the look offers, for measuring and for looking at.

    python tests/gui/look/specimen.py FOLDER

writes its pictures in the three themes, two sizes of text and both directions. All words on it are invented.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from phcdesk.gui.look import fonts, icons, theme
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, WIDE, Theme

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
BUTTONS = ("", "main", "plain", "danger", "filter", "concept")
CALLS = ("name", "main-number", "number")
BADGES = ("fresh", "ageing", "old", "unknown", "fictional", "danger")
BANNERS = ("fictional", "danger", "old", "ageing")
PLACES = ("find", "crisis", "map", "library", "shortlist", "packs", "settings")


def label(text: str, role: str = "", badge: str = "") -> QLabel:
    made = QLabel(text)
    if role:
        made.setProperty("role", role)
    if badge:
        made.setProperty("badge", badge)
    return made


def button(text: str, role: str = "", enabled: bool = True) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setEnabled(enabled)
    return made


def row(*parts: QWidget | None) -> QHBoxLayout:
    """The parts side by side; None is a gap that takes what is left."""
    line = QHBoxLayout()
    line.setSpacing(GAP)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return line


def card(role: str, *parts: QWidget | QHBoxLayout) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
    column.setSpacing(GAP)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return frame


class Specimen(QWidget):
    """The page. The parts that tests reach for are attributes."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("page")
        self.size_of_things = theme.sizes(QApplication.font())
        self.buttons = {role: button(f"{role or 'Button'}", role) for role in BUTTONS + CALLS}
        self.disabled = {role: button("Not now", role, enabled=False) for role in BUTTONS}
        self.badges = {kind: label(f"{kind}, 12 days", badge=kind) for kind in BADGES}
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._rail())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strip())
        right.addWidget(self._search())
        inside = QGridLayout()
        inside.setContentsMargins(WIDE, GAP, WIDE, WIDE)
        inside.setSpacing(MARGIN)
        inside.addWidget(self._danger(), 0, 0)
        inside.addWidget(self._words(), 0, 1)
        inside.addWidget(self._choices(), 1, 0)
        inside.addWidget(self._lists(), 1, 1)
        inside.addWidget(self._records(), 2, 0)
        inside.addWidget(self._raised(), 2, 1)
        inside.setColumnStretch(0, 1)
        inside.setColumnStretch(1, 1)
        right.addLayout(inside)
        outer.addLayout(right, 1)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(6, 12, 6, 12)
        self.rail_buttons = []
        group = QButtonGroup(self)
        for name in PLACES:
            made = QToolButton()
            made.setText(name.capitalize())
            made.setProperty("role", "rail")
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setIconSize(QSize(self.size_of_things.icon, self.size_of_things.icon))
            made.setIcon(icons.icon(name, self.look.rail_ink, self.size_of_things.icon))
            group.addButton(made)
            column.addWidget(made)
            self.rail_buttons.append(made)
        self.rail_buttons[0].setChecked(True)
        column.addStretch(1)
        return rail

    def _strip(self) -> QFrame:
        self.strip = QFrame()
        self.strip.setObjectName("crisis")
        self.strip_number = label("112", "number")
        self.strip_text = label("In danger now, Norvania: emergency")
        self.strip_button = button("Crisis page", "danger")
        line = row(self.strip_text, self.strip_number, label("Crisis line"), label("0800 960 001", "number"))
        line.addWidget(label("open now, 24 h, checked 9 days ago"))
        line.addStretch(1)
        line.addWidget(self.strip_button)
        line.setContentsMargins(WIDE, 6, WIDE, 6)
        self.strip.setLayout(line)
        return self.strip

    def _search(self) -> QWidget:
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(WIDE, ROOMY, WIDE, GAP)
        self.search = QLineEdit("feeling low after baby")
        self.search.setObjectName("search")
        self.key_cap = label("/", "key-cap")
        inner = QHBoxLayout(self.search)
        inner.addStretch(1)
        inner.addWidget(self.key_cap)
        self.place = QComboBox()
        self.place.addItems(["Port Amary, 25 km", "Tavira Valley, everywhere"])
        line = row(self.search, self.place)
        line.setStretch(0, 1)
        line.setSpacing(ROOMY)
        column.addLayout(line)
        flow = FlowLayout(gap=GAP)
        for made in (
            button("Parents of babies ×", "filter"), button("+ Perinatal mental health", "concept"),
            button("+ Depression", "concept"), button("Clear all", "plain"),
            label("14 found, all words matched", "muted"),
        ):  # fmt: skip
            flow.addWidget(made)
        column.addLayout(flow)
        return area

    def _danger(self) -> QFrame:
        self.hero = label("112", "hero")
        self.danger_words = label("Life in danger: emergency services", "lead")
        self.danger_button = QPushButton("Copy")
        more = label("Police 110 · Ambulance 118 · three sources agree")
        self.danger_card = card("danger-card", self.danger_words, self.hero, more, row(self.danger_button, None))
        return self.danger_card

    def _words(self) -> QFrame:
        self.title = heading("Mother and Baby Wellbeing Clinic", 1)
        self.heading = heading("First steps", 2)
        self.lead = label("Listening, assessment and group support for parents.", "lead")
        self.lead.setWordWrap(True)
        self.text = label("Pregnant people and parents of babies to 12 months")
        self.muted = label("Pack “Tavira Valley”, edition 7", "muted")
        self.number = label("01632 960 144", "number")
        badges, more = row(*list(self.badges.values())[:4], None), row(*list(self.badges.values())[4:], None)
        more.addWidget(label("Ctrl 2", "key-cap"))
        for line in (badges, more):
            line.setSpacing(TIGHT)
        self.banner = card("banner", label("Newer than the edition that is installed."))
        self.error_banner = card("error-banner", label("This pack is not signed by anybody you trust."))
        self.card = card(
            "card", label("Perinatal clinic", "muted"), self.title, badges, more, self.number, self.lead, self.heading,
            self.text, self.muted, self.banner, self.error_banner,
        )  # fmt: skip
        return self.card

    def _choices(self) -> QFrame:
        self.check_off, self.check_on, self.check_dim = QCheckBox("Services"), QCheckBox("Guides"), QCheckBox("None")
        self.check_on.setChecked(True)
        self.check_dim.setEnabled(False)
        self.radio_off, self.radio_on = QRadioButton("Near me"), QRadioButton("Everywhere")
        self.radio_on.setChecked(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText("A town or a district")
        self.combo = QComboBox()
        self.combo.addItems(["English", "العربية"])
        self.spin = QSpinBox()
        self.spin.setValue(25)
        self.spin.lineEdit().setTextMargins(GAP, 0, GAP, 0)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setValue(40)
        self.long_text = QPlainTextEdit("A note of several lines.")
        self.long_text.setMaximumHeight(3 * self.size_of_things.control)
        self.progress = QProgressBar()
        self.progress.setValue(60)
        self.progress.setTextVisible(False)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in ("Text", "Pages", "About"):
            self.tabs.addTab(name)
        self.group = QGroupBox("Where")
        QVBoxLayout(self.group).addLayout(row(self.radio_off, self.radio_on, None))
        self.rule = QFrame()
        self.rule.setProperty("role", "rule")
        copy = button("Copy", "")
        copy.setIcon(icons.icon("copy", self.look.ink, self.size_of_things.icon))
        return card(
            "card", heading("Choices", 2),
            row(*(self.buttons[role] for role in BUTTONS), None), row(*self.disabled.values(), None),
            row(self.check_off, self.check_on, self.check_dim, copy, None), self.group, row(self.line, self.combo),
            row(self.spin, self.slider), self.long_text, self.rule, self.tabs, self.progress,
        )  # fmt: skip

    def _lists(self) -> QFrame:
        self.list = QListWidget()
        self.list.addItems(["Harbour Crisis Team", "New Parents Circle", "Safe Haven Café"])
        self.list.setCurrentRow(1)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Topic", "Entries"])
        top = QTreeWidgetItem(self.tree, ["Perinatal", "12"])
        QTreeWidgetItem(top, ["After birth", "7"])
        self.tree.expandAll()
        self.table = QTableWidget(3, 3)
        self.table.setHorizontalHeaderLabels(["Field", "Now", "After"])
        self.table.verticalHeader().hide()
        for at, words in enumerate(("Phone", "01632 960 139", "01632 960 140", "Hours", "Mon-Fri", "24 hours",
                                    "Checked", "2026-03-02", "2026-11-09")):  # fmt: skip
            self.table.setItem(at // 3, at % 3, QTableWidgetItem(words))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(self.size_of_things.control)
        self.table.selectRow(1)
        self.views = (self.list, self.tree, self.table)
        for view in self.views:
            view.setMinimumHeight(4 * self.size_of_things.control)
        return card("card", heading("Lists", 2), *self.views)

    def _records(self) -> QFrame:
        banners = [label(f"Marked {kind}, 12 days") for kind in BANNERS]
        for made, kind in zip(banners, BANNERS, strict=True):
            made.setProperty("banner", kind)
        self.copied = label("3 Quay Street", "copied")
        self.copied.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        numbers = row(label("2,044", "large-number"), label("Cost", "fact-name"), self.copied, None)
        small, third = label("1,214 entries", "small"), heading("Hours", 3)
        return card(
            "card", row(*(self.buttons[role] for role in CALLS), None), row(*banners[:2]), row(*banners[2:]), numbers,
            row(third, small, None),
        )  # fmt: skip

    def _raised(self) -> QFrame:
        """The strip when words of danger are typed, the numbers of the danger card that are buttons, and the place."""
        self.raised = QFrame()
        self.raised.setObjectName("crisis")
        self.raised.setProperty("raised", True)
        self.raised.setLayout(
            row(label("In danger now"), label("112", "number"), button("Crisis page", "danger"), None)
        )
        self.hero_button, self.number_button = button("112", "hero"), button("118", "number")
        calls = card("danger-card", row(self.hero_button, self.number_button, None))
        self.near = QFrame()
        self.near.setObjectName("place")
        self.town, self.distance = QLineEdit(), QComboBox()
        self.town.setPlaceholderText("Town")
        self.distance.addItems(["25 km"])
        for part in (self.town, self.distance):
            part.setProperty("role", "inside")
        self.near.setLayout(row(label("near", "muted"), self.town, self.distance))
        return card("card", self.raised, calls, self.near)


def make(look: Theme, scale: float, mirrored: bool = False) -> Specimen:
    """The page, dressed, in a theme, at a size of text and in a direction."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    theme.apply(application, look, scale)
    page = Specimen(look)
    theme.dress(page, look, RESOURCES / "styles")
    page.resize(1280, 980)
    return page


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["specimen", *theme.STYLE_ARGUMENTS])
    QDir.setSearchPaths("icons", [str(RESOURCES / "icons")])
    fonts.load(RESOURCES / "fonts")
    folder.mkdir(parents=True, exist_ok=True)
    for look in theme.THEMES.values():
        for scale in (1.0, 1.5):
            for mirrored in (False, True):
                page = make(look, scale, mirrored)
                page.show()
                page.search.setFocus()
                application.processEvents()
                page.grab().save(str(folder / f"{look.name}-{round(scale * 100)}{'-rtl' * mirrored}.png"))
                page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
