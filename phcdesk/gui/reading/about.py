"""What is known about a document that is read page by page: the third of its views, beside the pages and the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from phcdesk.gui.corrections.reporting import Reporting
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.elided import ElidedLabel
from phcdesk.gui.look.headings import ElidedHeading, heading
from phcdesk.gui.look.scrolling import scroll_in
from phcdesk.gui.look.theme import GAP, ROOMY, sizes
from phcdesk.gui.record.actions import Actions
from phcdesk.gui.record.document import Particulars, kicker, show_identifier
from phcdesk.gui.record.page import Provenance
from phcdesk.gui.record.parts import Badges, CopyRows, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.record.text.notices import Notices
from phcdesk.gui.words.wording import notices
from phcdesk.model import Document

_WIDEST = 760  # pixels at the plain size of text


class Head(QWidget):
    """What stands above every view: whose document it is, its title, and what nobody may overlook."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self.kicker = ElidedLabel()
        self.kicker.setProperty("role", "muted")
        self.title = ElidedHeading("heading")  # the pages need the room; it is whole in the view About
        self.notices = Notices(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.kicker, self.title, self.notices):
            column.addWidget(widget)

    def show_head(self, document: Document, shown: Shown) -> None:
        self.kicker.setText(kicker(document, self._wording))
        self.title.setText(document.name)
        self.notices.show_notices(document, shown)


class About(QScrollArea):
    """The facts of a document, and what can be done with it."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        """``around`` answers the key of the shortlist, also while this view is hidden."""
        super().__init__()
        self.setObjectName("recordPage")
        self._wording = desk.wording
        self._title = heading(level=1)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badges = Badges()
        self._assurance = plain_label("muted")
        self.buttons = Actions(desk, keys_in=around)
        self._description = plain_label()
        self._links = CopyRows(desk.copy)
        self.reporting = Reporting(desk, self)
        self.particulars = Particulars(desk, Provenance(desk))
        inside = QWidget()
        inside.setObjectName("recordInside")
        inside.setMaximumWidth(sizes(QApplication.font()).px(_WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(GAP)
        for widget in (
            self._title, self._badges, self.reporting.notes, self._assurance, self.buttons, self._description,
            self._links, self.reporting.form, self.particulars,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        scroll_in(self, inside, self.tr("About this document"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_facts(self, document: Document, shown: Shown) -> None:
        """Show what is known about a document."""
        self._title.setText(document.name)
        self._badges.show_badges(notices(document.fictional, "", document.status))
        show_text(self._assurance, self._wording.assurance(document.assurance, "document"))
        show_text(self._description, document.description)
        show_identifier(self._links, document, "", self.tr("Copy link"), self.tr("Copy identifier"))
        self.reporting.show(document, shown.ref)
        self.particulars.show_particulars(document, shown)
        self.buttons.offer(shown.ref, document.name, "", lambda: self._whole(document))
        self.verticalScrollBar().setValue(0)

    def _whole(self, document: Document) -> str:
        parts = (document.name, document.description, document.identifier, *self.particulars.said())
        return "\n".join(part for part in parts if part)

    def enter(self) -> None:
        """Take the focus."""
        self.buttons.star.setFocus(Qt.FocusReason.ShortcutFocusReason)
