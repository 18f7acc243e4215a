"""The record of a document or a quick card: what it is, and its text when there is one.

A document without a text in the library says what it is about and how to get it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.app.document_facts import extent_words
from phcdesk.gui.corrections.reporting import Reporting
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.record.actions import Actions
from phcdesk.gui.record.page import Provenance, RecordPage
from phcdesk.gui.record.parts import Badges, CopyRows, Facts, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.record.text.notices import Notices
from phcdesk.gui.record.text.view import ReadingText
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH, Wording, kind_words, listed, notices
from phcdesk.model import Document, Guide, kind_of

_TOPICS = ("topic", "condition", "population", "programme_integration", "emergency_layer")


class Particulars(QWidget):
    """The facts of a document or a quick card, and where they come from."""

    def __init__(self, desk: Desk, provenance: Provenance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self.facts = Facts(desk.copy)
        self.provenance = provenance
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.facts)
        column.addWidget(self.provenance)

    def show_particulars(self, entry: Document | Guide, shown: Shown) -> None:
        """Show what is known about an entry beside its text."""
        of_document = self._of_document(entry) if isinstance(entry, Document) else []
        self.facts.show_facts(
            [
                *of_document,
                (self.tr("Topics"), listed(self._wording.names(entry.codes, *_TOPICS))),
                (self.tr("Review by"), LTR.format(entry.review_by) if entry.review_by else ""),
                (self.tr("Supersedes"), "\n".join(shown.replaces)),
            ]
        )
        self.provenance.show_provenance(entry.assurance, kind_of(entry), shown, entry.licence)

    def said(self) -> list[str]:
        """What is shown, line by line."""
        together = self.tr("{name}: {text}")
        said = [*self.facts.said(), *self.provenance.facts.said()]
        return [together.format(name=name, text=text) for name, text in said]

    def _of_document(self, document: Document) -> list[tuple[str, str]]:
        languages = listed(self._wording.name("language", one.code) for one in document.languages)
        return [
            (self.tr("Publisher"), document.publisher_name),
            (self.tr("Edition"), document.edition),
            (self.tr("Year"), " ".join(part for part in (document.year, document.year_note) if part)),
            (self.tr("Length"), extent_words(document, SPEECH)),
            (self.tr("Languages"), "; ".join(part for part in (languages, document.languages_note) if part)),
            (self.tr("For"), listed(document.audience)),
        ]


def kicker(entry: Document | Guide, wording: Wording) -> str:
    """The line above the title: what it is, whose, and of which year."""
    types = listed(wording.names(entry.codes, "document_type", "type"))
    further = (entry.publisher_name, entry.year) if isinstance(entry, Document) else ()
    return " · ".join(part for part in (types or kind_words(kind_of(entry)), *further) if part)


def show_identifier(links: CopyRows, document: Document, name: str, link: str, number: str) -> None:
    """Show the address or the number of a document, with a button that copies it, called ``link`` or ``number``."""
    if document.identifier:
        links.row(0).show_copy(name, document.identifier, link if _is_link(document) else number)
    links.end(1 if document.identifier else 0)


def _status(entry: Document | Guide, shown: Shown) -> str:
    """The status as it is today: a newer document may have taken the place of this one."""
    return shown.standing.status if shown.standing else entry.status


def _is_link(document: Document) -> bool:
    return document.identifier.startswith(("http://", "https://"))


class DocumentPage(RecordPage):
    """A document of which the library has no text: it has to be got elsewhere, or is a map."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.notices = Notices(desk)
        self.buttons = Actions(desk)
        self.description = plain_label()
        self.how_to_get = plain_label("heading")
        self.links = CopyRows(desk.copy)
        self.particulars = Particulars(desk, self.provenance)
        for widget in (
            self.notices, self.buttons, self.description, self.how_to_get, self.links, self.reporting.form,
            self.particulars,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_document(self, document: Document, shown: Shown) -> None:
        badges = notices(document.fictional, "", _status(document, shown))
        self.show_head([kicker(document, self.wording)], document.name, "", badges)
        self.notices.show_notices(document, shown)
        self.reporting.show(document, shown.ref)
        show_text(self.description, "" if document.withdrawn_because else document.description)  # said above
        show_text(self.how_to_get, self._way_to_get(document) if document.status != "withdrawn" else "")
        name, link, number = self.tr("Address or number"), self.tr("Copy link"), self.tr("Copy identifier")
        show_identifier(self.links, document, name, link, number)
        self.particulars.show_particulars(document, shown)
        self.buttons.offer(shown.ref, document.name, "", lambda: self._whole(document))
        self.set_tab_order()

    def _whole(self, document: Document) -> str:
        parts = [document.name, *self.notices.said(), document.description, document.identifier]
        return "\n".join(part for part in (*parts, *self.particulars.said()) if part)

    def _way_to_get(self, document: Document) -> str:
        if document.is_map:
            return self.tr("This is a background for the map. Choose it on the page Map, under what is shown there.")
        if _is_link(document):
            return self.tr("The text is not in this library. Copy the link and open it where there is a network.")
        if document.identifier:
            return self.tr("The text is not in this library. Ask the publisher or a library for it by its number.")
        return self.tr("The text is not in this library. Ask the publisher for it.")


class TextPage(QWidget):
    """The text of a document or a quick card under its head, with what is known about it at the end."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self._kicker = plain_label("muted")
        self._title = heading(level=1)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badges = Badges()
        self.buttons = Actions(desk, prints=True)
        self._assurance = plain_label("muted")
        self.notices = Notices(desk)
        self.links = CopyRows(desk.copy)
        self.particulars = Particulars(desk, Provenance(desk))
        self.reporting = Reporting(desk, self)
        self.text = ReadingText(desk)
        self.browser = self.text.browser
        for widget in (
            self._kicker, self._title, self._badges, self.notices, self.reporting.notes, self._assurance, self.links,
            self.buttons,
        ):  # fmt: skip
            self.text.head.addWidget(widget)
        self.text.foot.addWidget(self.reporting.form)
        self.text.foot.addWidget(self.particulars)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def enter(self) -> None:
        """Go into the text."""
        self.text.enter()

    def show_text(self, entry: Document | Guide, shown: Shown) -> None:
        """Show the text of a document or a quick card."""
        self._kicker.setText(kicker(entry, self._wording))
        self._title.setText(entry.name)
        self.browser.setAccessibleDescription(entry.name)
        self._badges.show_badges(notices(entry.fictional, "", _status(entry, shown)))
        self.notices.show_notices(entry, shown)
        said = not self.notices.draft.isHidden()
        show_text(self._assurance, "" if said else self._wording.assurance(entry.assurance, kind_of(entry)))
        document = entry if isinstance(entry, Document) else Document("", "")
        show_identifier(self.links, document, "", self.tr("Copy link"), self.tr("Copy identifier"))
        self.reporting.show(entry, shown.ref)
        self.particulars.show_particulars(entry, shown)
        self._show_body(entry, shown)
        self.buttons.slip.setVisible(isinstance(entry, Guide))
        self.buttons.offer(shown.ref, entry.name, "", self._whole)

    def _whole(self) -> str:
        parts = [self._title.text(), *self.notices.said(), self.browser.toPlainText(), *self.particulars.said()]
        return "\n".join(parts)

    def _show_body(self, entry: Document | Guide, shown: Shown) -> None:
        if not shown.body_html:
            self.text.show_plain(entry.description, entry.language, shown.words)
            return
        under = shown.hit.heading if shown.hit is not None else ""
        self.text.show_html(shown.body_html, entry.language, entry.name, shown.words, under)

    def title(self) -> str:
        return self._title.text()
