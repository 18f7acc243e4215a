"""The line at the foot of the window: what is installed, that nothing leaves the computer, and what is not kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStatusBar

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.elided import ElidedLabel
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH, count_words

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack


class StatusLine:
    """What stands in the line for as long as the window is open."""

    def __init__(self, desk: Desk, bar: QStatusBar) -> None:
        self._desk = desk
        bar.setSizeGripEnabled(False)
        self.summary = ElidedLabel()
        self.notice = QLabel(QCoreApplication.translate("MainWindow", "Offline. Nothing leaves this computer."))
        self.kept = KeptNotice(desk)
        bar.addWidget(self.summary, 1)
        bar.addPermanentWidget(self.kept, 1)
        bar.addPermanentWidget(self.notice)
        self.kept.hide()  # the line shows what comes to it

    def show_packs(self, packs: Sequence[InstalledPack]) -> None:
        """Say what is installed."""
        newest = max((pack.issued for pack in packs), default="")
        words = QCoreApplication.translate(
            "MainWindow", "Packs: {packs} · Entries: {entries} · Newest edition of {issued}"
        )
        entries = count_words(self._desk.library.count if self._desk.library is not None else 0)
        said = words.format(packs=count_words(len(packs)), entries=entries, issued=LTR.format(newest or "–"))
        self.summary.setText(said)

    def judge_clock(self) -> None:
        """Say, if it is so, that the date of the computer cannot be right; no opening times are told then."""
        if self._desk.library is None or self._desk.library.clock_judged == "plausible":
            return
        from phcdesk.app.clock_words import clock_sentence

        self.notice.setText(clock_sentence(self._desk.clock().date(), SPEECH))
        announce(self.notice, self.notice.text())

    def say_for_this_session_only(self, why: str) -> None:
        """Say, for as long as the window is open, that the library is not kept."""
        words = QCoreApplication.translate("MainWindow", "{why} The library is kept for this session only.")
        self.notice.setText(words.format(why=why).strip())


class KeptNotice(ElidedLabel):
    """Silent while all is kept; once it speaks, it stays. Without a folder nobody expects anything to be kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        for said in (desk.area_changed, desk.shortlist.changed, desk.shortlist.troubled):
            said.connect(self.refresh)

    def look(self) -> None:
        """Try in the worker whether the folder takes a file."""
        keeping = self._desk.keeping
        if keeping.folder is not None:
            self._desk.tasks.ask("kept", lambda _token: keeping.look(), self.refresh, urgency=Urgency.LATER)

    def refresh(self, _news: object = None) -> None:
        """Say it, if it is so."""
        keeping = self._desk.keeping
        if keeping.folder is None or (keeping.is_kept and self._desk.shortlist.is_kept) or self.text():
            return
        self.setText(self.tr("Settings and the shortlist are kept for this session only."))
        self.show()
        announce(self, self.text())
