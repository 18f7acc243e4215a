"""Step 5: the facts of the pack, where it is written, and the building."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget

from phcdesk.formats.pack_source import short_name
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import WIDE
from phcdesk.gui.making.building import Building, Outcome, Stage, converting_words
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.facts_card import FactsCard
from phcdesk.gui.making.findings_list import FindingsList
from phcdesk.gui.making.result_card import Ending, ResultCard
from phcdesk.gui.making.sealing_card import FIRST, FOLDER, SIGNED, SealingCard
from phcdesk.gui.making.step import Card, Step, Working
from phcdesk.gui.record.parts import breakable, plain_label, show_text


class FactsStep(Step):
    """``mapped`` gives the words that hand the map of columns to the child."""

    def __init__(
        self, desk: Desk, draft: Draft, mapped: Callable[[], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, draft, self.tr("The pack"), parent)
        self._mapped = mapped
        self._ending: Ending | None = None
        self.facts = FactsCard(desk, draft)
        self.where = Card(self.tr("Where it is written"))
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.choose.clicked.connect(self.choose_folder)
        self._path = plain_label()
        self._path.setParent(self)
        self.replace = QCheckBox(self.tr("Replace what is there"))
        self.replace.setChecked(draft.facts.replace)
        self.sealing = SealingCard(desk, draft.facts)
        self.build = QPushButton()
        self.build.setProperty("role", "main")
        self.build.clicked.connect(self.start)
        self.working = Working(self)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.clicked.connect(self._cancel)
        self.result = ResultCard(desk, self)
        self.findings = FindingsList(self)
        self.building = Building(desk, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        hint = plain_label("muted")
        hint.setText(self.tr("A folder with the tables is made in it, and the pack beside that."))
        self.where.column.addWidget(hint)
        self.where.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.where.column.addWidget(self._path)
        self.where.column.addWidget(self.replace)
        for part in (self.facts, self.where, self.sealing):
            self.column.addWidget(part)
        self.column.addWidget(self.build, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.working)
        self.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.result)
        self.column.addWidget(self.findings)
        self.column.addStretch(1)
        self._show_parts()

    def _connect(self) -> None:
        self.facts.changed.connect(self._forget_result)
        self.sealing.changed.connect(self._name_build)
        self.building.progressed.connect(self.working.show_work)
        self.building.succeeded.connect(self._succeed)
        self.building.refused.connect(self._refuse)
        self._name_build()

    @property
    def is_ready(self) -> bool:
        return False

    def arrive(self) -> None:
        made = self.draft.facts.made
        self.facts.refresh()
        self._show_parts()
        if made is not None:
            self._show_made(*made)

    def enter(self) -> None:
        self.facts.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        super().leave()
        self.facts.keep()
        self.draft.facts.replace = self.replace.isChecked()
        self.building.stop()
        self._show_parts()

    def choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose where the pack is written"))
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        """Write into this folder."""
        self.draft.facts.folder = folder
        self._show_parts()
        self._forget_result()

    def start(self) -> None:
        """Write the folder, and build and sign the pack, as far as was asked for."""
        self.facts.keep()
        problem = self.facts.problem() or self._problem_of_place() or self.sealing.problem()
        if problem is not None:
            words, where = problem
            self.say_problem(words)
            where.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(where)
            return
        self.say_problem("")
        self.findings.show_findings(())
        self._ending = self._made_ending()
        self.building.start(self._stages(self._ending))
        self._show_parts()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _problem_of_place(self) -> tuple[str, QWidget] | None:
        if self.draft.facts.folder is None:
            return self.tr("Choose the folder that it is written to."), self.choose
        return None

    def _made_ending(self) -> Ending:
        facts, wanted, signer = self.draft.facts, self.sealing.wanted, self.sealing.signer
        folder = facts.folder or Path()
        publisher = signer.folder if signer is not None else None
        if wanted == FIRST:
            publisher = folder / f"{self._publisher_id()}-keys"
        pack = folder / f"{facts.identity}-{facts.edition}.phcpack"
        return Ending(wanted, folder / facts.identity, pack, publisher)

    def _publisher_id(self) -> str:
        name = short_name(self.draft.facts.publisher)
        return self.draft.facts.identity if name == short_name("") else name[:40].strip("-")

    def _stages(self, ending: Ending) -> list[Stage]:
        may_replace = self.replace.isChecked() or ending.source == self.draft.facts.written
        words = converting_words(self.draft, self._mapped(), ending.source, replace=may_replace)
        stages = [Stage(words, self.tr("Writing the folder"))]
        secret = self.sealing.take_passphrase()
        if ending.wanted == FOLDER or ending.publisher is None:
            return stages
        if ending.wanted == FIRST:
            new = ("publisher", "new", self.draft.facts.publisher, "--id", self._publisher_id())
            made = (*new, "--out", str(ending.publisher), "--passphrase-fd", "0")
            stages.append(Stage(made, self.tr("Making the keys"), f"{secret}\n"))
        built = ("pack", "build", str(ending.source), "-o", str(ending.pack), "--publisher", str(ending.publisher))
        stages.append(Stage(built, self.tr("Building the pack")))
        if ending.wanted in (SIGNED, FIRST):
            key = str(self.sealing.key.currentData()) if ending.wanted == SIGNED else self._first_key(ending.publisher)
            signed = ("pack", "sign", str(ending.pack), "--key", key, "--passphrase-fd", "0")
            stages.append(Stage(signed, self.tr("Signing the pack"), f"{secret}\n"))
        return stages

    def _first_key(self, folder: Path) -> str:
        return str(folder / "keys" / "publishing-1.key")

    def _succeed(self, outcome: Outcome) -> None:
        ending = self._ending
        if ending is None:
            return
        self.draft.facts.written = ending.source
        if ending.wanted == FIRST and ending.publisher is not None:
            self._go_on_as(ending.publisher)
        self._show_made(ending, outcome.told)
        self.findings.show_findings(tuple(one for one in outcome.findings if one.severity != "info"))
        self._show_parts()
        self.result.enter()
        QTimer.singleShot(0, self, self._show_result)

    def _show_result(self) -> None:
        """Once it has its place on the page, bring the whole of it into sight."""
        self.area.ensureWidgetVisible(self.result, 0, WIDE)

    def _go_on_as(self, folder: Path) -> None:
        """From now on the keys are there: the next time they sign."""
        self.sealing.ending.setCurrentIndex(self.sealing.ending.findData(SIGNED))
        self.sealing.refresh()
        self.sealing.use_folder(folder)

    def _refuse(self, code: str, words: str, outcome: Outcome) -> None:
        ending = self._ending
        if outcome.told and ending is not None:
            self.draft.facts.written = ending.source
        keys = ending.publisher if ending is not None and ending.wanted == FIRST else None
        if keys is not None and "fingerprint" in outcome.told:
            self._go_on_as(keys)
        self.findings.show_findings(outcome.findings)
        self._show_parts()
        if code == "target-exists":
            words = self.tr("A folder of this name is there already. Choose another short name, or tick “Replace”.")
        self.say_problem(words)
        self.build.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        self.building.stop()
        self._show_parts()
        self.build.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_made(self, ending: Ending, told: Told) -> None:
        self.draft.facts.made = ending, told
        self.result.show_ending(ending, told)

    def _forget_result(self) -> None:
        self.draft.facts.made = None
        self.result.hide()

    def _name_build(self) -> None:
        wanted = self.sealing.wanted
        words = self.tr("Write the folder") if wanted == FOLDER else self.tr("Build the pack")
        self.build.setText(self.tr("Build and sign the pack") if wanted in (SIGNED, FIRST) else words)

    def _show_parts(self) -> None:
        is_busy, folder = self.building.is_running, self.draft.facts.folder
        for widget in (self.working, self.stop):
            widget.setVisible(is_busy)
        for card in (self.facts, self.where, self.sealing, self.build):
            card.setEnabled(not is_busy)
        words = self.tr("Into: {folder}")
        show_text(self._path, breakable(words.format(folder=folder)) if folder is not None else "")
        if is_busy:
            self._forget_result()
