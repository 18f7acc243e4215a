"""From the facts to a folder, a pack, a signed pack: children of the command line, one after the other.

A passphrase goes to the standard input of the one child that needs it, and is forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from phcdesk.formats.report_files import Finding
from phcdesk.gui.desk import Desk
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Errand, Told


class Stage(NamedTuple):
    """One child: its words, what is said while it works, and what it reads from its standard input."""

    words: tuple[str, ...]
    state: str
    given: str = ""


class Outcome(NamedTuple):
    """What the children said at their ends, together, and what the building found."""

    told: Told
    findings: tuple[Finding, ...] = ()


class Building(QObject):
    """Runs stages. It ends with ``succeeded`` or ``refused``, or silently when it was stopped."""

    progressed = Signal(str, int, int)  # what is being done, in words; done; total
    succeeded = Signal(object)  # Outcome
    refused = Signal(str, str, object)  # code, words, Outcome of what was done before

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ""
        self._errand = Errand(desk, self)
        self._errand.progressed.connect(self._show_progress)
        self._told: Told = {}
        self._left: list[Stage] = []

    @property
    def is_running(self) -> bool:
        return self._errand.is_running

    def start(self, stages: Sequence[Stage]) -> None:
        self.stop()
        self._told = {}
        self._left = list(stages)
        self._next()

    def stop(self) -> None:
        self._left = []
        self._errand.stop()

    def _show_progress(self, _step: str, done: int, total: int) -> None:
        self.progressed.emit(self._state, done, total)

    def _next(self) -> None:
        if not self._left:
            self.succeeded.emit(self._outcome())
            return
        stage = self._left.pop(0)
        self._state = stage.state
        self.progressed.emit(stage.state, 0, 0)
        self._errand.send(stage.words, self._take, self._refuse, stage.given)

    def _take(self, told: Told) -> None:
        self._told |= told
        if told.get("built") is False:
            self._refuse("not-built", self.tr("No pack was made. Look at what was found below, and correct the list."))
            return
        self._next()

    def _refuse(self, code: str, words: str) -> None:
        self._left = []
        self.refused.emit(code, words, self._outcome())

    def _outcome(self) -> Outcome:
        try:
            findings = msgspec.convert(self._told.get("findings", []), tuple[Finding, ...])
        except msgspec.ValidationError:
            findings = ()
        return Outcome(self._told, findings if "built" in self._told else ())


def converting_words(draft: Draft, mapped: Sequence[str], target: Path, *, replace: bool) -> tuple[str, ...]:
    """The words of the child that writes the source folder."""
    facts = draft.facts
    words = ["convert", str(draft.source), "-o", str(target), *draft.words_of_reading(), *mapped]
    words += ["--id", facts.identity, "--title", facts.title, "--publisher", facts.publisher]
    words += ["--edition", str(facts.edition), "--languages", facts.languages]
    words += ["--licence", facts.licence] if facts.licence else []
    words += ["--review-by", facts.review_by] if facts.review_by else []
    return (*words, *(["--replace"] if replace else []))
