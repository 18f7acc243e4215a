"""What every record page has: a head, facts, and where they come from. The pages of the kinds add what is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from phcdesk.gui.corrections.reporting import Reporting
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.tab_order import in_reading_order, is_tab_stop
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.record.parts import Badges, Banners, CopyButton, Facts, plain_label, rule, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.model import Assurance, Kind

_WIDEST = 760  # pixels at the plain size of text: longer lines are hard to read


class Provenance(QWidget):
    """How far the entry was checked, by whom, from which sources, and in which edition of which pack it came."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self.facts = Facts(desk.copy)
        self.facts.setAccessibleName(self.tr("Where this comes from"))
        self._copy_sources = CopyButton(desk.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addWidget(self.facts)
        column.addWidget(self._copy_sources, 0, Qt.AlignmentFlag.AlignLeading)

    def show_provenance(self, assurance: Assurance, kind: Kind, shown: Shown, licence: str = "") -> None:
        sources = "\n".join(assurance.sources)
        by_fact = kind == "country" and not assurance.method  # each fact of a country says it for itself
        self.facts.show_facts(
            [
                (self.tr("Checked"), "" if by_fact else self._wording.assurance(assurance, kind)),
                (self.tr("Checked by"), assurance.assurer),
                (self.tr("Note"), assurance.note),
                (self.tr("Sources"), sources),
                (self.tr("Licence"), licence),
                (self.tr("Pack"), self.pack_words(shown)),
                (self.tr("Entry"), shown.ref),
            ]
        )
        self._copy_sources.offer(sources, self.tr("Copy sources"))
        self._copy_sources.setVisible(bool(sources))

    def pack_words(self, shown: Shown) -> str:
        """The pack an entry came with, its edition and its publisher."""
        if shown.pack is None:
            return shown.hit.pack if shown.hit else ""
        words = self.tr("{title}, edition {edition} of {issued}, {publisher}")
        return words.format(
            title=shown.pack.title,
            edition=shown.pack.edition,
            issued=LTR.format(shown.pack.issued),
            publisher=shown.pack.publisher_name,
        )


class RecordPage(QScrollArea):
    """A page that scrolls, with its head at the top. Subclasses fill ``body`` and end with ``add_provenance``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordPage")
        self.setAccessibleName(self.tr("Record"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ordered = 0  # how many controls the Tab key goes through in the order of reading
        self.desk = desk
        self.wording = desk.wording
        self._kicker = plain_label("muted")
        self._title = heading(level=1)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._alternate = plain_label("muted")
        self._badges = Badges()
        self.banners = Banners()
        self.reporting = Reporting(desk, self)
        self.provenance = Provenance(desk)
        self._inside = QWidget()
        self._inside.setObjectName("recordInside")
        self._inside.setMaximumWidth(sizes(QApplication.font()).px(_WIDEST))
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(20, 16, 20, 20)
        self.body.setSpacing(10)
        for widget in (self.banners, self._kicker, self._title, self._alternate, self._badges, self.reporting.notes):
            self.body.addWidget(widget)
        self.banners.hide()
        self.setWidget(self._inside)

    def add_provenance(self) -> None:
        self.body.addWidget(self.reporting.form)
        self.body.addWidget(self.provenance)
        self.body.addStretch(1)

    def show_head(self, kicker: Sequence[str], title: str, alternate: str, badges: Sequence[tuple[str, str]]) -> None:
        """Show the head of an entry and go to the top of the page."""
        show_text(self._kicker, " · ".join(part for part in kicker if part))
        self._title.setText(title)
        self.setAccessibleDescription(title)
        show_text(self._alternate, alternate)
        self._badges.show_badges(badges)
        self.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Give the focus to what one most likely wants first: the first thing that the Tab key comes to."""
        first = next((one for one in in_reading_order(self._inside) if is_tab_stop(one)), None)
        if first is None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_tab_order(self) -> None:
        """Let the Tab key follow the order of reading, when parts were made for what is shown now."""
        controls = in_reading_order(self._inside)
        if len(controls) != self._ordered:
            self._ordered = len(controls)
            for before, after in pairwise(controls):
                QWidget.setTabOrder(before, after)

    def title(self) -> str:
        return self._title.text()

    def age_badge(self, assurance: Assurance) -> list[tuple[str, str]]:
        """The age of a check as a badge; nothing when there is no date to speak of."""
        words, level = self.wording.age_of(assurance)
        return [(words, level)] if words else []

    def dead_badges(self, is_dead: bool) -> list[tuple[str, str]]:
        """What stands beside a number that was reported here as dead."""
        return [(self.tr("Reported here as dead, not confirmed"), "old")] if is_dead else []

    def phone_badges(self, assurance: Assurance) -> list[tuple[str, str]]:
        """The age of a number's own check; nothing when the number says nothing of its own."""
        return self.age_badge(assurance) if assurance.as_of else []
