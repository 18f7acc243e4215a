"""What nobody may overlook before reading: that it is a draft, that its review is overdue, that it no longer holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.icons import picture
from phcdesk.gui.look.theme import GAP, ROOMY, sizes
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.answers.standing import Standing
    from phcdesk.gui.record.shown import Shown
    from phcdesk.model import Document, Guide
    from phcdesk.search.results import Hit


class Banner(QFrame):
    """A sentence on a ground of its own, with a sign beside it, and perhaps a button."""

    pressed = Signal()

    def __init__(self, role: str, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._sign, self._ink = QLabel(), ink
        self.words = plain_label("subheading")
        self.further = plain_label()
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        row.setSpacing(ROOMY)
        row.addWidget(self._sign)
        column = QVBoxLayout()
        for widget in (self.words, self.further):
            column.addWidget(widget)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def say(self, words: str, further: str = "", button: str = "") -> None:
        """Say this; nothing to say hides the banner."""
        side = sizes(self.font()).icon
        self._sign.setPixmap(picture("warning", self._ink, side))
        self._sign.setFixedSize(QSize(side, side))
        show_text(self.words, words)
        show_text(self.further, further)
        self.button.setText(button)
        self.button.setAccessibleName(self.tr("{action}: {title}").format(action=button, title=further))
        self.button.setVisible(bool(button))
        self.setVisible(bool(words))


class Notices(QWidget):
    """The banners above a document or a quick card."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._successor: Hit | None = None
        self.no_longer = Banner("error-banner", desk.theme.danger.ink)
        self.overdue = Banner("draft-banner", desk.theme.ageing.ink)
        self.draft = Banner("draft-banner", desk.theme.ageing.ink)
        self.no_longer.pressed.connect(self._open_successor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for banner in self._banners():
            column.addWidget(banner)

    def _banners(self) -> tuple[Banner, ...]:
        return self.no_longer, self.overdue, self.draft

    def show_notices(self, entry: Document | Guide, shown: Shown) -> None:
        """Show what has to be known about an entry before it is read."""
        standing = shown.standing
        self._successor = standing.successor if standing else None
        words, further = self._why_no_longer(standing.status if standing else entry.status, standing)
        offers = bool(words) and self._successor is not None
        self.no_longer.say(words, further, self.tr("Open the newer one") if offers else "")
        self.overdue.say(self._overdue_words(standing.review_passed) if standing and not words else "")
        self.draft.say(self._draft_words(entry))
        self.setVisible(not all(banner.isHidden() for banner in self._banners()))

    def said(self) -> list[str]:
        """The sentences that are shown."""
        labels = [label for banner in self._banners() for label in (banner.words, banner.further)]
        return [label.text() for label in labels if label.text()]

    def _why_no_longer(self, status: str, standing: Standing | None) -> tuple[str, str]:
        """The sentence, and below it the reason and what to use instead."""
        newer = self._successor.title if self._successor is not None else ""
        if status == "withdrawn":
            reason = standing.reason if standing else ""
            instead = self.tr("Use instead: {title}").format(title=newer) if newer else ""
            return self.tr("Withdrawn: do not use this any more."), "\n".join(filter(None, (reason, instead)))
        if status != "superseded":
            return "", ""
        if not newer:
            return self.tr("Superseded: there is a newer one, which is not in this library."), ""
        return self.tr("Superseded: use the newer one."), newer

    def _overdue_words(self, review_by: str) -> str:
        words = self.tr("It was to be reviewed by {date}, which is over: look for a newer edition.")
        return words.format(date=LTR.format(review_by)) if review_by else ""

    def _draft_words(self, entry: Document | Guide) -> str:
        if entry.assurance.method == "draft":
            return self.tr("Draft, not reviewed by a clinician")
        return self.tr("Draft: its publisher may still change it") if entry.status == "draft" else ""

    def _open_successor(self) -> None:
        if self._successor is not None:
            self._desk.entry_wanted.emit(self._successor.ref)
