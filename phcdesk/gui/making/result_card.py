"""What was made, where it is, and what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.sealing_card import FOLDER, UNSIGNED
from phcdesk.gui.making.step import Card
from phcdesk.gui.page_names import PACKS
from phcdesk.gui.record.parts import CopyButton, Facts, plain_label
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import size_words


class Ending(NamedTuple):
    """Where the work is to end."""

    wanted: str
    source: Path
    pack: Path
    publisher: Path | None


class ResultCard(Card):
    """Hidden until something was made."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._pack = Path()
        self.heading.show()
        self._facts = Facts(desk.copy)
        self._next = plain_label()
        self.copy = CopyButton(desk.copy)
        self.take_in = QPushButton(self.tr("Import it here"))
        self.take_in.setProperty("role", "main")
        self.take_in.clicked.connect(lambda: desk.show_on(PACKS, str(self._pack)))
        self.column.addWidget(self._facts)
        self.column.addWidget(self._next)
        for button in (self.take_in, self.copy):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def enter(self) -> None:
        first = self.take_in if self.take_in.isVisible() else self.copy
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ending(self, ending: Ending, told: Told) -> None:
        """Say what is there now, and the next step."""
        self._pack = ending.pack
        have, need = told.get("have"), told.get("need")
        is_sealed = isinstance(have, int) and isinstance(need, int) and have >= need
        size, is_pack = told.get("size"), ending.wanted != FOLDER
        self._facts.show_facts(
            [
                (self.tr("Folder"), str(ending.source)),
                (self.tr("Pack"), str(ending.pack) if is_pack else ""),
                (self.tr("Size"), size_words(size) if is_pack and isinstance(size, int) else ""),
                (self.tr("Publisher"), str(ending.publisher) if is_pack else ""),
            ]
        )
        command = self._command(ending)
        self._next.setText(self._next_words(ending, command, is_sealed=is_sealed))
        self.copy.offer(command, self.tr("Copy the command"))
        self.copy.setVisible(not is_sealed)
        self.take_in.setVisible(is_sealed)
        words = self.tr("The folder is written")
        if is_pack:
            words = self.tr("The pack is ready") if is_sealed else self.tr("The pack is built, and not sealed yet")
        self.heading.setText(words)
        self.show()
        self._desk.noticed.emit(words)

    def _command(self, ending: Ending) -> str:
        if ending.wanted == FOLDER:
            return f'phcdesk pack build "{ending.source}" -o "{ending.pack}" --publisher PUBLISHER'
        return f'phcdesk pack sign "{ending.pack}" --key KEY'

    def _next_words(self, ending: Ending, command: str, *, is_sealed: bool) -> str:
        if is_sealed:
            return self.tr(
                "It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for"
                " root.json and the printed card once; both are in the folder of the publisher."
            )
        if ending.wanted == FOLDER:
            words = self.tr("Next: look at its tables, then choose another ending above, or run: {command}")
        elif ending.wanted == UNSIGNED:
            words = self.tr("Next: whoever holds a key signs it, with: {command}")
        else:
            words = self.tr("Next: it needs one more signature. Another holder of a key signs it, with: {command}")
        return words.format(command=LTR.format(command))
