"""The record of a document or a guide: what it is, and its text when there is one.

The text is HTML that the library has made safe; even so the browser here loads nothing, opens nothing and follows no
link. A document without a file says how to get it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.record.page import RecordPage
from phcdesk.gui.record.parts import Badges, CopyRows, Facts, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.wording import kind_words, notices
from phcdesk.model import Document, Guide, kind_of
from phcdesk.search.results import Hit

_MOST_MARKS = 300  # marked words in a text; thousands would hold the window up


class SafeBrowser(QTextBrowser):
    """Shows HTML and nothing else: no resource is loaded and no link is followed."""

    link_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(20)
        self.anchorClicked.connect(self._ask)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def show_html(self, html: str, hit: Hit | None, title: str = "") -> None:
        """Show a text; when it was found by words, mark them and go there. ``title`` is said above it already."""
        sheet = f"a {{ color: {self._theme.accent}; }} h1, h2, h3 {{ color: {self._theme.ink}; }}"
        self.document().setDefaultStyleSheet(sheet)
        self.setHtml(html)
        self._drop_heading(title)
        self._mark(_words_of(hit))
        self._go_to(hit)

    def _drop_heading(self, title: str) -> None:
        """Take away a first heading that only says the title again."""
        start = QTextCursor(self.document().firstBlock())
        if title and start.block().text().strip() == title:
            start.select(QTextCursor.SelectionType.BlockUnderCursor)
            start.removeSelectedText()
            start.deleteChar()

    def _mark(self, words: Iterable[str]) -> None:
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.mark))
        style.setForeground(QColor(self._theme.mark_ink))
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words:
            found = self.document().find(word, 0, QTextDocument.FindFlag.FindWholeWords)
            while not found.isNull() and len(marks) < _MOST_MARKS:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, style
                marks.append(mark)
                found = self.document().find(word, found, QTextDocument.FindFlag.FindWholeWords)
        self.setExtraSelections(marks)

    def _go_to(self, hit: Hit | None) -> None:
        start = QTextCursor(self.document())
        self.setTextCursor(start)
        if hit is not None and hit.heading:
            found = self.document().find(hit.heading)
            if not found.isNull():
                found.clearSelection()
                self.setTextCursor(found)
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top() - 20)

    def _ask(self, url: QUrl) -> None:
        if url.hasFragment() and url.isRelative() and not url.path():
            self.scrollToAnchor(url.fragment())
        else:
            self.link_asked.emit(url.toString())


def _words_of(hit: Hit | None) -> list[str]:
    pieces = hit.snippet if hit is not None else ()
    return list(dict.fromkeys(piece.text.strip() for piece in pieces if piece.marked and piece.text.strip()))


class DocumentPage(RecordPage):
    """A document of which we know, with or without a file; and the particulars of a guide."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.description = plain_label()
        self.how_to_get = plain_label("heading")
        self.links = CopyRows(desk.copy)
        self.facts = Facts()
        for widget in (self.description, self.how_to_get, self.links, self.facts):
            self.body.addWidget(widget)
        self.add_provenance()

    def show_document(self, document: Document, shown: Shown) -> None:
        types = self.wording.names(document.codes, "document_type", "type")
        kicker = [", ".join(types), document.publisher_name, document.year]
        badges = notices(document.fictional, "", document.status)
        self.show_head(kicker, document.name, "", badges)
        show_text(self.description, document.description)
        has_text = bool(shown.body_html)
        show_text(self.how_to_get, "" if has_text else self._way_to_get(document))
        if document.identifier:
            is_link = document.identifier.startswith(("http://", "https://"))
            caption = self.tr("Copy link") if is_link else self.tr("Copy identifier")
            self.links.row(0).show_copy(self.tr("Address or number"), document.identifier, caption)
        self.links.end(1 if document.identifier else 0)
        self.facts.show_facts(self._facts(document))
        self.provenance.show_provenance(document.assurance, "document", shown, document.licence)

    def _way_to_get(self, document: Document) -> str:
        if document.identifier.startswith(("http://", "https://")):
            return self.tr("The text is not in this library. Copy the link and open it where there is a network.")
        if document.identifier:
            return self.tr("The text is not in this library. Ask the publisher or a library for it by its number.")
        return self.tr("The text is not in this library. Ask the publisher for it.")

    def _facts(self, document: Document) -> list[tuple[str, str]]:
        languages = ", ".join(language.name or language.code for language in document.languages)
        topics = self.wording.names(
            document.codes, "topic", "condition", "population", "programme_integration", "emergency_layer"
        )
        return [
            (self.tr("Publisher"), document.publisher_name),
            (self.tr("Year"), " ".join(part for part in (document.year, document.year_note) if part)),
            (self.tr("Languages"), "; ".join(part for part in (languages, document.languages_note) if part)),
            (self.tr("For"), ", ".join(document.audience)),
            (self.tr("Topics"), ", ".join(topics)),
            (self.tr("Review by"), document.review_by),
            (self.tr("Supersedes"), ", ".join(document.supersedes)),
        ]


class TextPage(QWidget):
    """The text of a document or a guide, under a short head."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = desk.wording
        self._kicker = plain_label("muted")
        self._title = plain_label("title")
        self._badges = Badges()
        self._assurance = plain_label("muted")
        self.browser = SafeBrowser(desk.theme)
        self.link = CopyRows(desk.copy)
        self.link.hide()
        self.browser.link_asked.connect(self._show_link)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 0)
        for widget in (self._kicker, self._title, self._badges, self._assurance, self.link):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.browser, 1)
        self.setFocusProxy(self.browser)

    def show_text(self, entry: Document | Guide, shown: Shown) -> None:
        """Show the text of a document or a guide."""
        kind = kind_of(entry)
        publisher = (entry.publisher_name, entry.year) if isinstance(entry, Document) else ()
        parts = [kind_words(kind), *publisher, entry.licence, shown.hit.pack if shown.hit else ""]
        self._kicker.setText(" · ".join(part for part in parts if part))
        self._title.setText(entry.name)
        self._badges.show_badges(notices(entry.fictional, "", entry.status))
        show_text(self._assurance, self._wording.assurance(entry.assurance, kind))
        self.link.end(0)
        if shown.body_html:
            self.browser.show_html(shown.body_html, shown.hit, entry.name)
        else:
            self.browser.setPlainText(entry.description)

    def title(self) -> str:
        return self._title.text()

    def _show_link(self, url: str) -> None:
        self.link.row(0).show_copy(self.tr("Link"), url, self.tr("Copy link"))
        self.link.end(1)
