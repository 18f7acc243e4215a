"""What every record page has: a head, facts, and where they come from. The pages of the kinds add what is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.record.parts import Badges, CopyButton, Facts, plain_label, rule, show_text
from phcdesk.gui.record.shown import Shown

if TYPE_CHECKING:
    from phcdesk.model import Assurance, Kind

_WIDEST = 760  # pixels: longer lines are hard to read


class Provenance(QWidget):
    """How far the entry was checked, by whom, from which sources, and in which edition of which pack it came."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self.facts = Facts()
        self._copy_sources = CopyButton(desk.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addWidget(self.facts)
        column.addWidget(self._copy_sources, 0, Qt.AlignmentFlag.AlignLeading)

    def show_provenance(self, assurance: Assurance, kind: Kind, shown: Shown, licence: str = "") -> None:
        sources = "\n".join(assurance.sources)
        self.facts.show_facts(
            [
                (self.tr("Checked"), self._wording.assurance(assurance, kind)),
                (self.tr("Checked by"), assurance.assurer),
                (self.tr("Note"), assurance.note),
                (self.tr("Sources"), sources),
                (self.tr("Licence"), licence),
                (self.tr("Pack"), self._pack_words(shown)),
                (self.tr("Entry"), shown.ref),
            ]
        )
        self._copy_sources.offer(sources, self.tr("Copy sources"))
        self._copy_sources.setVisible(bool(sources))

    def _pack_words(self, shown: Shown) -> str:
        if shown.pack is None:
            return shown.hit.pack if shown.hit else ""
        words = self.tr("{title}, edition {edition} of {issued}, {publisher}")
        return words.format(
            title=shown.pack.title,
            edition=shown.pack.edition,
            issued=shown.pack.issued,
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
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = desk
        self.wording = desk.wording
        self._kicker = plain_label("muted")
        self._title = plain_label("title")
        self._alternate = plain_label("muted")
        self._badges = Badges()
        self.provenance = Provenance(desk)
        inside = QWidget()
        inside.setObjectName("recordInside")
        inside.setMaximumWidth(_WIDEST)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(20, 16, 20, 20)
        self.body.setSpacing(10)
        for widget in (self._kicker, self._title, self._alternate, self._badges):
            self.body.addWidget(widget)
        self.setWidget(inside)

    def add_provenance(self) -> None:
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

    def title(self) -> str:
        return self._title.text()

    def age_badge(self, assurance: Assurance) -> list[tuple[str, str]]:
        """The age of a check as a badge; nothing when there is no date to speak of."""
        words, level = self.wording.age_of(assurance)
        return [(words, level)] if words else []

    def phone_badges(self, assurance: Assurance) -> list[tuple[str, str]]:
        """The age of a number's own check; nothing when the number says nothing of its own."""
        return self.age_badge(assurance) if assurance.as_of else []
