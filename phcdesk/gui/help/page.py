"""Help: its pages beside one of them, and a line that searches all of them. Nothing here needs a library."""

from __future__ import annotations

import platform
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from phcdesk import __version__
from phcdesk.app.paths import resources_dir
from phcdesk.gui.desk import Desk
from phcdesk.gui.help.keys import keys_html
from phcdesk.gui.help.texts import ABOUT, NEVER, HelpText, help_texts
from phcdesk.gui.library.narrowing import NarrowingLine
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, ROOMY, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.record.text.contents import Contents
from phcdesk.gui.record.text.view import ReadingText
from phcdesk.gui.words.languages import LANGUAGES, current_language
from phcdesk.gui.words.marks import LTR

KEYS = "keys"
_IN_COLUMNS = 620  # pixels, at the plain size of text, from which the pages stand beside the text


class HelpPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(desk, parent)
        self._all = _pages(folder or resources_dir() / "help", desk.keeping.folder)
        self._offered = list(self._all)
        self._name = self._all[0].name
        self.line = NarrowingLine(self.tr("Search in Help"))
        self.contents = Contents(self.tr("Pages of Help"), self)
        self.contents.follow_list()
        self._found = plain_label("muted")
        self._title = heading(level=1)
        self._language_note = plain_label("muted")
        self.text = ReadingText(desk, headings_beside=False)
        for widget in (self._title, self._language_note):
            self.text.head.addWidget(widget)
        self._lay_out()
        self._connect()
        self._search("")

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("shelves")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        within = QVBoxLayout()
        within.setContentsMargins(ROOMY, 0, ROOMY, 0)
        for widget in (self.line, self._found, self.contents.menu):
            within.addWidget(widget)
        column.addLayout(within)
        column.addWidget(self.contents.list, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(side)
        self._row.addWidget(self.text, 1)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._search)
        self.line.down.connect(self.contents.enter)
        self.line.back.connect(self.contents.enter)
        self.contents.chosen.connect(lambda row: self.show_page(self._offered[row].name))
        self.contents.entered.connect(lambda _row: self.text.enter())
        for keys, owner, act in (("Esc", self.text, self.contents.enter), ("Ctrl+F", self, self.line.enter)):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def enter(self) -> None:
        self.contents.enter()

    @property
    def offered(self) -> list[str]:
        """The names of the pages that are offered, which are those that have the words looked for."""
        return [page.name for page in self._offered]

    def show_page(self, name: str) -> None:
        """Show a page from its beginning, with the words that are looked for marked in it."""
        page = next(one for one in self._all if one.name == name)
        self._name = name
        self._title.setText(page.title)
        self.text.browser.setAccessibleDescription(page.title)
        note = self.tr("This page is in English; it has not been translated yet.")
        show_text(self._language_note, note if page.language != current_language() else "")
        self.text.show_html(page.html, page.language, words=page.words_like(self.line.text()))

    def _search(self, typed: str) -> None:
        """Offer the pages that have all the words; where none has, all of them, and say so."""
        words = typed.strip()
        having = [page for page in self._all if not words or page.words_like(words)]
        self._offered = having or list(self._all)
        if not having:
            show_text(self._found, self.tr("No page of Help has these words."))
        else:
            show_text(self._found, self.tr("%n page(s) found", "", len(having)) if words else "")
        names = self.offered
        at = names.index(self._name) if self._name in names else 0
        self.contents.show_names([page.title for page in self._offered], current=at)
        self.show_page(names[at])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < sizes(self.font()).px(_IN_COLUMNS)
        self.contents.set_narrow(narrow)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def _pages(folder: Path, data: Path | None) -> list[HelpText]:
    """All pages: those that are written, and what the program itself knows best."""
    language = current_language()
    keys = HelpText(KEYS, QCoreApplication.translate("Help", "Keys"), keys_html(), language)
    pages = [
        page._replace(html=_versions_html(data) + page.html + _drafts_html()) if page.name == ABOUT else page
        for page in help_texts(folder, language)
    ]
    at = [page.name for page in pages].index(NEVER)
    return [*pages[:at], keys, *pages[at:]]


def _versions_html(data: Path | None) -> str:
    words = QCoreApplication.translate("Help", "PHC Desk {version}, on Qt {qt} and Python {python}.")
    versions = {"version": __version__, "qt": qVersion(), "python": platform.python_version()}
    said = [words.format(**{name: LTR.format(value) for name, value in versions.items()})]
    if data is not None:
        where = QCoreApplication.translate("Help", "What it keeps lies in the data folder: {folder}")
        said.append(where.format(folder=LTR.format(data)))
    return "".join(f"<p>{escape(words)}</p>" for words in said)


def _drafts_html() -> str:
    title = QCoreApplication.translate("Help", "Translations")
    words = QCoreApplication.translate(
        "Help", "These translations of the window are drafts; no native speaker has reviewed them: {languages}."
    )
    drafts = ", ".join(language.name for language in LANGUAGES if language.draft)
    return f"<h2>{escape(title)}</h2><p>{escape(words.format(languages=drafts))}</p>"
