"""How the pack is to end: a folder, a pack without a signature, or a signed one; and whose keys sign it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.errors import PhcError, UsageError
from phcdesk.gui.desk import Desk
from phcdesk.gui.making.draft import Facts
from phcdesk.gui.making.step import Card, asked, combo
from phcdesk.gui.record.parts import breakable, plain_label, show_text
from phcdesk.gui.words.problems import problem_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.importing.trusting import RootFacts

FOLDER, UNSIGNED, SIGNED, FIRST = "folder", "unsigned", "signed", "first"
"""Where it ends: the source folder, a pack, a signed pack, or a signed pack of somebody who becomes a publisher."""


class Signer(NamedTuple):
    """A folder of a publisher: who it is, and the keys in it that can sign."""

    folder: Path
    facts: RootFacts
    keys: tuple[Path, ...]


class SealingCard(Card):
    """The passphrase stays in its field until it is used."""

    changed = Signal()

    def __init__(self, desk: Desk, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("How it ends"))
        self.heading.show()
        self._desk = desk
        self._facts = facts
        self.ending = combo("")
        for name, words in (
            (FOLDER, self.tr("A folder with tables, to look at and build later")),
            (SIGNED, self.tr("A signed pack, with the keys I have")),
            (FIRST, self.tr("A signed pack; I become a publisher now")),
            (UNSIGNED, self.tr("A pack that somebody else signs")),
        ):
            self.ending.addItem(words, name)
        self.ending.setCurrentIndex(max(self.ending.findData(facts.wanted), 0))
        self.ending.activated.connect(self.refresh)
        self._why = plain_label("muted")
        self.choose = QPushButton(self.tr("Choose the folder of the publisher…"))
        self.choose.clicked.connect(self._choose_folder)
        self._who = plain_label()
        self.key = combo("")
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for box in (self.passphrase, self.again):
            box.setEchoMode(QLineEdit.EchoMode.Password)
            box.textChanged.connect(self.changed)
        self.column.addLayout(asked(self.tr("What do you want to have in the end?"), self.ending))
        self.column.addWidget(self._why)
        self._publisher = self._part(self.choose, self._who)
        self._key = self._part_of(self.tr("Key"), self.key)
        self._secret = self._part_of(self.tr("Passphrase of the key"), self.passphrase)
        self._twice = self._part_of(self.tr("The passphrase once more"), self.again)
        self._show_keys()

    def _part(self, *widgets: QWidget) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            is_button = isinstance(widget, QPushButton)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0))
        self.column.addWidget(part)
        return part

    def _part_of(self, words: str, box: QWidget) -> QWidget:
        part = QWidget(self)
        layout = asked(words, box)
        layout.setContentsMargins(0, 0, 0, 0)
        part.setLayout(layout)
        self.column.addWidget(part)
        return part

    @property
    def signer(self) -> Signer | None:
        """Whose keys sign."""
        return self._facts.signer

    @property
    def wanted(self) -> str:
        return str(self.ending.currentData())

    def refresh(self) -> None:
        """Show the fields that this ending needs."""
        wanted = self._facts.wanted = self.wanted
        self._why.setText(self._why_words(wanted))
        self._publisher.setVisible(wanted in (SIGNED, UNSIGNED))
        self._key.setVisible(wanted == SIGNED and self.signer is not None and len(self.signer.keys) > 1)
        self._secret.setVisible(wanted == FIRST or (wanted == SIGNED and self.signer is not None))
        self._twice.setVisible(wanted == FIRST)
        words = self.tr("{publisher}, in {folder}")
        signer = self.signer
        told = words.format(publisher=signer.facts.name, folder=signer.folder) if signer is not None else ""
        show_text(self._who, breakable(told))
        self.changed.emit()

    def _why_words(self, wanted: str) -> str:
        return {
            FOLDER: self.tr("You can add documents and quick cards to the folder, or correct it with a spreadsheet."),
            SIGNED: self.tr("Laptops take in packs of publishers they know, and only if nothing in them was changed."),
            FIRST: self.tr(
                "Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody"
                " can reset it: take four or five words that nobody would put together."
            ),
            UNSIGNED: self.tr("Whoever holds a key signs the pack, perhaps on another computer, and hands it out."),
        }[wanted]

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of the publisher"))
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        """Look who the folder is of, and which keys are in it."""
        place = self._desk.place()
        work = place.packs if place is not None else None
        if work is None:
            return

        def read(_token: CancelToken) -> Signer:
            root = folder / "root.json"
            if not root.is_file():
                raise UsageError("no-publisher", path=str(folder))
            keys = sorted((folder / "keys").glob("publishing-*.key")) or sorted(folder.glob("publishing-*.key"))
            return Signer(folder, work.root(root), tuple(keys))

        self._desk.tasks.ask("making publisher", read, self.show_signer, self._refuse)

    def show_signer(self, signer: Signer) -> None:
        self._facts.signer = signer
        self._show_keys()

    def _show_keys(self) -> None:
        self.key.clear()
        for key in self.signer.keys if self.signer is not None else ():
            self.key.addItem(key.name, str(key))
        self.key.setCurrentIndex(self.key.count() - 1)
        self.refresh()

    def _refuse(self, error: PhcError) -> None:
        self._facts.signer = None
        self.refresh()
        show_text(self._who, problem_words(error))
        self._desk.noticed.emit(problem_words(error))

    def problem(self) -> tuple[str, QWidget] | None:
        """What is missing for this ending, and where; None: nothing."""
        wanted = self.wanted
        if wanted in (SIGNED, UNSIGNED) and self.signer is None:
            return self.tr("Choose the folder of the publisher, which holds root.json."), self.choose
        if wanted == SIGNED and self.signer is not None and not self.signer.keys:
            return self.tr(
                "No key for signing is in that folder. Choose another ending, or the right folder."
            ), self.choose
        if wanted in (SIGNED, FIRST) and not self.passphrase.text():
            return self.tr("Type the passphrase of the key."), self.passphrase
        if wanted == FIRST and self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ. Type them again."), self.again
        return None

    def take_passphrase(self) -> str:
        """The passphrase, which is forgotten here."""
        secret = self.passphrase.text()
        self.passphrase.clear()
        self.again.clear()
        return secret
