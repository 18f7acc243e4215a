"""The packs page: what is installed, and the way of a pack from a stick into the library.

Looking at a pack happens in the worker and writes nothing. What changes the library is a child of the command line, as
the library says: it may be killed at any moment, and one can search meanwhile. Killing may come too late: what is said
afterwards is what the library then holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.packs.changing import Changing
from phcdesk.gui.packs.import_view import STRANGER, ImportView, pack_problem_words
from phcdesk.gui.packs.installed_view import InstalledView
from phcdesk.gui.packs.trust_view import TrustView
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import MAKING, PACKS
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.problems import problem_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.gui.port import PackWork
    from phcdesk.importing.preview import Previews
    from phcdesk.importing.trusting import RootFacts

SUFFIX = ".phcpack"


class PacksPage(Page):
    """Three views: what is installed, a pack that is about to be taken in, and a publisher who may be trusted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.installed = InstalledView(desk)
        self.importing = ImportView(desk)
        self.trusting = TrustView(desk)
        self._stack = QStackedWidget()
        for view in (self.installed, self.importing, self.trusting):
            self._stack.addWidget(view)
        self._paths: tuple[Path, ...] = ()
        self._root: Path | None = None
        self._before: dict[str, int] | None = None  # what was installed when a child ended without a word
        self.changing = Changing(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.installed.import_wanted.connect(self.choose_files)
        self.installed.trust_wanted.connect(self.choose_root)
        self.installed.make_wanted.connect(lambda: self.desk.page_wanted.emit(MAKING))
        self.installed.back_wanted.connect(self._go_back_an_edition)
        self.installed.remove_wanted.connect(self._remove)
        self.importing.confirmed.connect(self._import)
        self.importing.trust_wanted.connect(self.choose_root)
        self.importing.cancelled.connect(self.cancel)
        self.trusting.compared.connect(self._trust)
        self.trusting.cancelled.connect(self.cancel)
        self.changing.progressed.connect(self.importing.show_progress)
        self.changing.succeeded.connect(self._succeed)
        self.changing.refused.connect(self._fail)
        self.changing.lost.connect(self._look_what_became)
        for keys, act in (("Ctrl+O", self.choose_files), ("Escape", self._escape)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def enter(self) -> None:
        made = self.desk.sought.pop(PACKS, "")
        if made:
            self.look_at([Path(made)])
        view = self._stack.currentWidget()
        if isinstance(view, InstalledView | ImportView | TrustView):
            view.enter()

    def use_library(self) -> None:
        packs = tuple(self.desk.packs.values())
        self.installed.show_packs(packs, None)
        self._say_what_became()
        work, library = self._work(), self.desk.library
        if work is not None and library is not None:
            self.desk.tasks.ask(
                "fingerprints",
                lambda _token: (work.fingerprints(), library.pack_sizes()),
                lambda known: self.installed.show_packs(packs, *known),
                urgency=Urgency.LATER,
            )

    def _work(self) -> PackWork | None:
        place = self.desk.place()
        return place.packs if place is not None else None

    def _show(self, view: InstalledView | ImportView | TrustView) -> None:
        self._stack.setCurrentWidget(view)
        if self.isVisible():
            view.enter()

    def go_back(self) -> bool:
        if self._stack.currentWidget() is self.installed:
            return False
        self.cancel()
        return True

    def _escape(self) -> None:
        if not self.go_back():
            self.desk.back_wanted.emit()

    def choose_files(self) -> None:
        """Ask for pack files, and look at them."""
        title = self.tr("Choose packs to look at")
        kinds = self.tr("Packs (*.phcpack)")
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if chosen:
            self.look_at([Path(name) for name in chosen])

    def choose_root(self) -> None:
        """Ask for the root.json of a publisher, and show who it speaks for."""
        title = self.tr("Choose the root.json of the publisher")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Publishers (*.json)"))
        if chosen:
            self.look_at_root(Path(chosen))

    def look_at(self, paths: Sequence[Path]) -> None:
        """Verify packs and show what they would change. Nothing is written."""
        work = self._work()
        if work is None or not paths or self._is_busy():
            return
        self._paths = wanted = tuple(paths)
        self.importing.show_looking()
        self._show(self.importing)

        def look(_token: CancelToken) -> Previews:
            return work.preview(wanted)

        self.desk.tasks.ask("packs", look, self._show_previews, self._refuse)

    def look_at_root(self, path: Path) -> None:
        """Show who a root.json speaks for, to be compared with the card."""
        work = self._work()
        if work is None or self._is_busy():
            return
        self._root = path

        def refuse(error: PhcError) -> None:
            self._leave()
            self.installed.say(problem_words(error), is_problem=True)

        self.desk.tasks.ask("packs", lambda _token: work.root(path), self._show_root, refuse)

    def _is_busy(self) -> bool:
        if self.changing.is_running:
            self.desk.noticed.emit(self.tr("The library is being changed. Wait until that is done, or stop it."))
        return self.changing.is_running

    def _show_root(self, root: RootFacts) -> None:
        self.trusting.show_root(root)
        self._show(self.trusting)

    def _show_previews(self, previews: Previews) -> None:
        self.importing.show_previews(previews)
        self._show(self.importing)

    def _refuse(self, error: PhcError) -> None:
        self.importing.show_refusal(pack_problem_words(error), is_stranger=error.code == STRANGER)
        self._show(self.importing)

    def cancel(self) -> None:
        """Leave the pack where it is. An import that runs is killed."""
        self.desk.tasks.drop("packs")
        if self.changing.stop():
            self._look_what_became()
        else:
            self._leave()

    def _leave(self) -> None:
        self._paths = ()
        self.installed.be_busy(False)
        self._show(self.installed)

    def _import(self) -> None:
        self.importing.show_progress("", 0, 0)
        self._run(["pack", "import", *map(str, self._paths), "--yes"], self.importing.taken_words())

    def _go_back_an_edition(self) -> None:
        self._run(
            ["pack", "rollback"],
            self.tr("The library is as it was before the last change. What was withdrawn stays withdrawn."),
        )

    def _remove(self, key: str) -> None:
        words = self.tr("The pack was taken out. You can go back to the library before.")
        self._run(["pack", "remove", key], words)

    def _trust(self, fingerprint: str) -> None:
        words = self.tr("Packs of this publisher are taken in from now on.")
        self._run(["trust", "add", str(self._root), "--fingerprint", fingerprint], words)

    def _run(self, arguments: Sequence[str], words: str) -> None:
        """Have the child change the library; ``words`` are said when it has."""
        work = self._work()
        if work is None or self._is_busy():
            return
        self.installed.be_busy(True)
        if self._stack.currentWidget() is self.installed:
            self.installed.say(self.tr("Working"))
        self.changing.start(work.command([*arguments, "--progress-json"]), words)

    def _succeed(self, words: str) -> None:
        waiting = self._paths if self._stack.currentWidget() is self.trusting else ()
        self._leave()
        self.installed.say(words)
        self.desk.library_replaced.emit()
        self.look_at(waiting)  # the pack of a stranger, who is none any more

    def _fail(self, words: str) -> None:
        self.installed.be_busy(False)
        shown = self._stack.currentWidget()
        if shown is self.importing:
            self.importing.show_refusal(words)
        elif shown is self.trusting:
            self.trusting.show_problem(words)
        else:
            self.installed.say(words, is_problem=True)

    def _look_what_became(self) -> None:
        """A child ended without a word: open the library that is there now, and compare."""
        self._before = self._editions()
        self._leave()
        self.installed.say(self.tr("Stopped. Looking at the library…"))
        self.desk.library_replaced.emit()

    def _say_what_became(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        words = self.tr("It was stopped. Nothing was changed.")
        if before != self._editions():
            words = self.tr("It was done before it could be stopped. You can go back to the library before.")
        self.installed.say(words)

    def _editions(self) -> dict[str, int]:
        return {key: pack.edition for key, pack in self.desk.packs.items()}

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _packs_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.look_at(_packs_of(event))
        event.acceptProposedAction()


def _packs_of(event: QDropEvent) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() == SUFFIX or path.is_dir()]
