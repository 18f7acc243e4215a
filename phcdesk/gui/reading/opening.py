"""The way of a document's file to the child: looked over in the worker, then opened there; or a sentence why not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from phcdesk.documents.protocol import Answer, Open, Opened
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading.reader import LOST, NO_READER, REFUSED
from phcdesk.gui.words.problems import problem_words


class Opening(QObject):
    """Opens one document after another; the answer of an earlier one is not heard."""

    opened = Signal(object)  # Opened; ``path`` is its file
    refused = Signal(str)  # why there are no pages to see, as a sentence

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ref = ""
        self.path = ""

    def open(self, ref: str) -> None:
        """Open the file of a document; ``""`` gives up what was begun."""
        self._ref, self.path = ref, ""
        library = self._desk.library
        self._desk.reading.reader.warm()
        if library is not None and ref:
            self._desk.tasks.ask(
                f"document-file {id(self)}", lambda _token: library.file_of(ref), self._ask, self._fail
            )

    def open_again(self) -> None:
        """Try once more what was refused."""
        self._desk.reading.reader.forgive(self.path)
        self.open(self._ref)

    def hear(self, error: PhcError) -> None:
        """A page was refused: say so if no other page will come either."""
        if error.code in (REFUSED, NO_READER):
            self._refuse(error)

    def _ask(self, path: Path) -> None:
        ref, self.path = self._ref, str(path)

        def take(answer: Answer) -> None:
            if ref == self._ref and isinstance(answer, Opened):
                self.opened.emit(answer)

        self._desk.reading.reader.ask(
            self.path, Open(self.path), take, lambda error: self._refuse(error) if ref == self._ref else None
        )

    def _fail(self, error: PhcError) -> None:
        self._refuse(error)
        if isinstance(error, DamagedLibrary):
            self._desk.library_damaged.emit(error)

    def _refuse(self, error: PhcError) -> None:
        if error.code in (LOST, REFUSED):
            words = self.tr("The pages cannot be shown as pictures: what reads them stopped. This is the text.")
        elif error.code == NO_READER:
            words = self.tr("The pages cannot be shown as pictures here. This is the text.")
        else:
            words = self.tr("The pages cannot be shown as pictures. {reason}").format(reason=problem_words(error))
        self.refused.emit(words)
