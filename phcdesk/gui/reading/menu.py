"""What else can be done with a document: copy, print, keep a copy, and pages with light letters on a dark ground."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog

from phcdesk.errors import DiskError, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading import bar as keys
from phcdesk.gui.reading.file_names import file_name
from phcdesk.gui.reading.link_menu import LinkMenu
from phcdesk.gui.reading.printing import Printing
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from phcdesk.gui.reading.document import PagedDocument


class Menu(QObject):
    """The lines of the button More of one view."""

    def __init__(self, desk: Desk, view: PagedDocument) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._path = ""
        self._sizes: Sequence[tuple[float, float]] = ()
        self.printing = Printing(desk.reading, self)
        self.printing.progressed.connect(self._say_progress)
        self.printing.ended.connect(self._say_end)
        bar = view.bar
        page = next(iter(bar.views.values()))
        self._instead = [  # (line, the control that it stands for, the first control of its group)
            *((self._add(one.text(), "" if one is bar.views[keys.ABOUT] else keys.VIEW_KEY), one, page)
              for one in bar.views.values()),
            (self._add(bar.side.text(), keys.SIDE_KEY), bar.side, bar.side),
            (self._add(bar.wide.text(), keys.WIDE_KEY), bar.wide, bar.wide),
            (self._add(self.tr("Larger"), "Ctrl++"), bar.larger, bar.smaller),
            (self._add(self.tr("Smaller"), "Ctrl+-"), bar.smaller, bar.smaller),
        ]  # fmt: skip
        for line, control, _first in self._instead:
            line.triggered.connect(control.click)
        self._keep = bar.add_action("", "Ctrl+D")
        self._keep.triggered.connect(view.about.buttons.star.click)
        self._add(self.tr("Copy the text of the page"), "Ctrl+C").triggered.connect(self.copy)
        self.links = LinkMenu(bar)
        self.links.page_wanted.connect(view.go_to)
        self.links.copy_wanted.connect(desk.copy)
        bar.menu.addMenu(self.links)
        view.pages.words.known.connect(self._offer_links)
        view.pages.link_pressed.connect(self._follow)
        self.print = self._add(self.tr("Print…"), keys.PRINT_KEY)
        self.print.triggered.connect(self.print_pages)
        self.save = self._add(self.tr("Save a copy…"))
        self.save.triggered.connect(self.save_copy)
        self._add(self.tr("Pages as wide as the window"), "Ctrl+0").triggered.connect(lambda: view.pages.set_zoom(0.0))
        self.dark = self._add(self.tr("Dark pages"))
        self.dark.setCheckable(True)
        self.dark.triggered.connect(view.set_dark)
        bar.menu.aboutToShow.connect(self._look)

    def _add(self, words: str, key: str = "") -> QAction:
        return self._view.bar.add_action(words, key)

    def _look(self) -> None:
        self._keep.setText(self._view.about.buttons.star.text() + "\tCtrl+D")
        for line, _control, first in self._instead:
            line.setVisible(not self._view.bar.has_room_for(first))
        self._view.pages.words.want([self._view.page])
        self._offer_links(self._view.page)
        self.dark.setChecked(self._desk.reading.dark)
        for action in (self.print, self.save):
            action.setEnabled(bool(self._sizes))

    def _offer_links(self, page: int) -> None:
        if page == self._view.page:
            self.links.offer(self._view.pages.words.links(page))

    def _follow(self, page: int, address: str) -> None:
        """A link was pressed on the picture of a page."""
        if page:
            self._view.go_to(page)
        else:
            self.links.ask(address, QCursor.pos())

    def set_document(self, path: str, sizes: Sequence[tuple[float, float]]) -> None:
        """There is this document to print and to save; no sizes: there is none."""
        self._path, self._sizes = path, sizes

    def copy(self) -> None:
        """Copy the words in the area that was drawn, else the text of the page."""
        chosen = self._view.pages.copied_text() if self._view.view == keys.PAGES else ""
        text = chosen or self._view.page_text()
        if not text:
            self._desk.noticed.emit(self.tr("There is no text on this page to copy."))
            return
        self._desk.copy(text)
        if not chosen:
            words = self.tr("Copied: the text of page {page}.")
            self._desk.noticed.emit(words.format(page=LTR.format(count_words(self._view.page))))

    def print_pages(self) -> None:
        """Ask which pages to print and where, and print them while the window goes on."""
        if not self._sizes or self.printing.is_running:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        from phcdesk.gui.paper.printer import new_printer

        printer = new_printer()
        dialog = QPrintDialog(printer, self._view)
        dialog.setMinMax(1, len(self._sizes))
        dialog.setFromTo(self._view.page, self._view.page)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        if dialog.exec():
            self.printing.start(printer, self._path, self._sizes)

    def save_copy(self) -> None:
        """Ask where to, and write the file there, over no other."""
        ref, library = self._view.ref, self._desk.library
        if library is None or not self._path:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        named = f"{folder}/{file_name(self._view.head.title.text(), 'pdf')}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Save a copy"),
            named,
            self.tr("PDF files (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._desk.tasks.ask(
                "document-copy",
                lambda _token: _copied(library.file_of(ref), Path(chosen)),
                self._saved,
                self._not_saved,
            )

    def _saved(self, name: str) -> None:
        words = self.tr("Saved as {name}.") if name else self.tr("There is a file of that name. Choose another name.")
        self._desk.noticed.emit(words.format(name=name))

    def _not_saved(self, error: PhcError) -> None:
        self._desk.noticed.emit(problem_words(error))

    def _say_progress(self, page: int, done: int, total: int) -> None:
        words = self.tr("Printing page {page}: {done} of {total}")
        self._desk.noticed.emit(
            words.format(
                page=LTR.format(count_words(page)),
                done=LTR.format(count_words(done)),
                total=LTR.format(count_words(total)),
            )
        )

    def _say_end(self, printed: int, lost: int) -> None:
        if lost:
            self._desk.noticed.emit(self.tr("Printed. %n page(s) could not be painted and were left out.", "", lost))
        else:
            self._desk.noticed.emit(self.tr("Printed: %n page(s).", "", printed))


def _copied(source: Path, target: Path) -> str:
    """Copy a file to a new name; gives the name, or "" if there is a file of it. Raises ``DiskError``."""
    try:
        with source.open("rb") as original, target.open("xb") as copy:
            while piece := original.read(1 << 20):
                copy.write(piece)
    except FileExistsError:
        return ""
    except OSError as error:
        raise DiskError.of(target, error) from error
    return target.name
