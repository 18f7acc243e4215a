"""Slips and booklets: what will be printed, in which languages, and where to: a printer, a PDF file, or an HTML file.

Ctrl+P leads here from a record, and Enter prints. Nothing that is chosen here is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.paths import resources_dir
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.paper.form import PaperForm
from phcdesk.gui.paper.job import Job
from phcdesk.gui.paper.material import Choice, Material, made, read
from phcdesk.gui.paper.pdf import pdf_steps
from phcdesk.gui.paper.preview import Preview
from phcdesk.gui.paper.printer import new_printer
from phcdesk.gui.paper.printing import Step, print_steps
from phcdesk.gui.paper.wanted import Wanted
from phcdesk.gui.reading.file_names import file_name
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.problems import problem_words
from phcdesk.paper.html import write_html
from phcdesk.progress import CancelToken, silent

if TYPE_CHECKING:
    from phcdesk.paper.blocks import Paper

_NARROW = 900  # pixels at the plain size of text: below this the picture stands under the choices
_WIDEST_PICTURE = 460


class PaperPage(Page):
    """The choices at the side of reading, the picture of the first page at the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = Wanted()
        self._material: Material | None = None
        self._paper: Paper | None = None
        self._writing = ""  # the file that is written
        self._when_ready: Callable[[], None] | None = None  # asked for before the paper was there
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        self.ask_file: Callable[[str, str], str] = self._ask_file
        self.title = heading(level=1)
        self.note = plain_label("muted")
        self.print = QPushButton(self.tr("Print…"))
        self.print.setProperty("role", "main")
        self.save_pdf = QPushButton(self.tr("Save as PDF…"))
        self.save_html = QPushButton(self.tr("Save as HTML…"))
        self.form = PaperForm(desk.theme)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"))
        self.preview = Preview()
        self.job = Job(self)
        self._lay_out()
        self._connect()
        self.show_running(False)
        self._show_paper(None)

    def _lay_out(self) -> None:
        actions = QWidget()
        flow = FlowLayout(actions, GAP)
        for button in (self.print, self.save_pdf, self.save_html, self.stop):
            flow.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(ROOMY)
        for widget in (self.title, self.note, actions, self.bar, self.form):
            left.addWidget(widget)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addStretch(1)
        inside = QWidget()
        inside.setObjectName("page")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        self._columns.setSpacing(WIDE)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self._scroll = scrolling(inside, self.tr("Slip or booklet"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.print.clicked.connect(self._print)
        self.save_pdf.clicked.connect(self._save_pdf)
        self.save_html.clicked.connect(self._save_html)
        self.stop.clicked.connect(self._stop)
        self.form.changed.connect(self._make)
        self.job.progressed.connect(self.show_progress)
        self.job.ended.connect(self._end)
        self.job.failed.connect(self._fail)

    def enter(self) -> None:
        """Read what is wanted; Enter will print it, even before the picture is there."""
        self._stop()
        self._wanted = self.desk.paper
        self._material = None
        self.form.show_for(booklet=self._wanted.is_booklet)
        self.title.setText(self.tr("Booklet") if self._wanted.is_booklet else self.tr("Slip"))
        self._show_paper(None)
        self._read()
        self.print.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        self._stop()

    def go_back(self) -> bool:
        running = self.job.is_running
        self._stop()
        return running

    def _read(self) -> None:
        library, wanted, printed = self.desk.library, self._wanted, self.desk.clock().date()
        if library is None or not (wanted.refs or wanted.request):
            self.note.setText(self.tr("Open an entry and press Ctrl+P, or print the shortlist or what Find found."))
            return
        self.note.setText(self.tr("Reading the entries…"))
        self.desk.tasks.ask(
            "paper", lambda token: read(library, wanted, printed, token), self._take, self._fail
        )  # fmt: skip

    def _take(self, material: Material) -> None:
        self._material = material
        self._make()

    def _make(self) -> None:
        library, material = self.desk.library, self._material
        if library is None or material is None:
            return
        choice = Choice(self.form.languages, self.form.form.current, self.form.square.current)  # type: ignore[arg-type]
        translations = resources_dir() / "translations"
        self.desk.tasks.ask(
            "paper", lambda _token: made(material, choice, library, translations), self._show_paper, self._fail
        )  # fmt: skip

    def _show_paper(self, paper: Paper | None) -> None:
        self._paper = paper
        for button in (self.print, self.save_pdf, self.save_html):
            button.setEnabled(paper is not None or self._material is None)
        if paper is not None:
            self.note.setText(paper.title)
        QTimer.singleShot(0, self, self._draw)
        act, self._when_ready = self._when_ready, None
        if act is not None and paper is not None:
            act()

    def _draw(self) -> None:
        wide = self.width() >= sizes(QApplication.font()).px(_NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        room = self.width() - 3 * (WIDE + ROOMY)
        self.preview.show_paper(self._paper, min(room // 2 if wide else room, _WIDEST_PICTURE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _print(self) -> None:
        """Ask which printer, and print while the window goes on."""
        paper = self._paper
        if paper is None or self.job.is_running:
            self._when_ready = self._print if paper is None else None
            return
        printer = new_printer(paper.size)
        if self.ask_printer(printer):
            self._start(print_steps(paper, printer), "")

    def _ask_printer(self, printer: QPrinter) -> bool:
        return bool(QPrintDialog(printer, self).exec())

    def _save_pdf(self) -> None:
        paper = self._paper
        path = self.ask_file("pdf", self.tr("PDF files (*.pdf)")) if paper is not None else ""
        if paper is not None and path:
            self._start(pdf_steps(paper, Path(path)), path)

    def _save_html(self) -> None:
        paper = self._paper
        path = self.ask_file("html", self.tr("HTML files (*.html)")) if paper is not None else ""
        if paper is None or not path:
            return
        self._writing = path
        self.show_running(True)

        def work(token: CancelToken) -> None:
            write_html(paper, Path(path), silent, token)

        self.desk.tasks.ask("paper-html", work, lambda _none: self._end(), self._fail)

    def _ask_file(self, ending: str, kinds: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        named = f"{folder}/{file_name(self._paper.title if self._paper is not None else '', ending)}"
        return QFileDialog.getSaveFileName(self, self.tr("Save"), named, kinds)[0]

    def _start(self, steps: Generator[Step, None, None], path: str) -> None:
        self._writing = path
        self.show_running(True)
        self.job.start(steps)

    def _stop(self) -> None:
        """Leave off what runs; nothing half-written is left."""
        self.desk.tasks.drop("paper-html")
        if self.job.is_running:
            self.job.stop()
            self.desk.noticed.emit(self.tr("Stopped. Nothing was written."))
        self.show_running(False)

    def show_running(self, running: bool) -> None:
        """Show the bar and the way to stop, or neither."""
        had_focus = self.stop.hasFocus()
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(running)
        if had_focus and not running:
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it has come."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self) -> None:
        self.show_running(False)
        words = self.tr("Saved: {file}").format(file=Path(self._writing).name) if self._writing else self.tr("Printed.")
        self.note.setText(words)
        self.desk.noticed.emit(words)

    def _fail(self, error: PhcError) -> None:
        self.show_running(False)
        self._when_ready = None
        self.note.setText(problem_words(error))
        self.desk.noticed.emit(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)
