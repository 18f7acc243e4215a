"""The packs page: what is installed, and the way of a pack from a stick into the library.

Looking at a pack happens in the worker and writes nothing. What changes the library is a child of the command line, as
the library says: it may be killed at any moment, and one can search meanwhile.
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
from phcdesk.gui.packs.import_view import ImportView
from phcdesk.gui.packs.installed_view import InstalledView
from phcdesk.gui.page import Page
from phcdesk.gui.start.preparation import Preparation
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.problems import problem_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.gui.port import PackWork
    from phcdesk.importing.preview import Previews

SUFFIX = ".phcpack"


class PacksPage(Page):
    """Two views: what is installed, and a pack that is about to be taken in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.installed = InstalledView(desk)
        self.importing = ImportView(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.installed)
        self._stack.addWidget(self.importing)
        self._paths: tuple[Path, ...] = ()
        self._child: Preparation | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setAcceptDrops(True)
        self.installed.import_wanted.connect(self.choose_files)
        self.installed.back_wanted.connect(self._go_back_an_edition)
        self.installed.remove_wanted.connect(self._remove)
        self.importing.confirmed.connect(self._import)
        self.importing.cancelled.connect(self.cancel)
        for keys, act in (("Ctrl+O", self.choose_files), ("Escape", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def enter(self) -> None:
        view = self._stack.currentWidget()
        (self.importing if view is self.importing else self.installed).enter()

    def use_library(self) -> None:
        packs = tuple(self.desk.packs.values())
        self.installed.show_packs(packs, {})
        work = self._work()
        if work is not None:
            self.desk.tasks.ask(
                "fingerprints",
                lambda _token: work.fingerprints(),
                lambda known: self.installed.show_packs(packs, known),
                urgency=Urgency.LATER,
            )

    def _work(self) -> PackWork | None:
        place = self.desk.place()
        return place.packs if place is not None else None

    def go_back(self) -> bool:
        if self._stack.currentWidget() is not self.importing:
            return False
        self.cancel()
        return True

    def choose_files(self) -> None:
        """Ask for pack files, and look at them."""
        title = self.tr("Choose packs to look at")
        kinds = self.tr("Packs (*.phcpack)")
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if chosen:
            self.look_at([Path(name) for name in chosen])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Verify packs and show what they would change. Nothing is written."""
        work = self._work()
        if work is None:
            return
        self._paths = tuple(paths)
        self.importing.show_looking()
        self._stack.setCurrentWidget(self.importing)

        def look(_token: CancelToken) -> Previews:
            return work.preview(self._paths)

        self.desk.tasks.ask("packs", look, self._show_previews, self._refuse)

    def _show_previews(self, previews: Previews) -> None:
        self.importing.show_previews(previews)
        self.importing.enter()

    def _refuse(self, error: PhcError) -> None:
        self.importing.show_refusal(problem_words(error))
        self.importing.enter()

    def cancel(self) -> None:
        """Leave the pack where it is. An import that runs is killed: the library is then as it was."""
        self.desk.tasks.drop("packs")
        if self._stop_child():
            self.installed.say(self.tr("The import was stopped. Nothing was changed."))
        self._stack.setCurrentWidget(self.installed)
        self.installed.enter()

    def _stop_child(self) -> bool:
        if self._child is None:
            return False
        self._child.stop()
        self._child.deleteLater()
        self._child = None
        return True

    def _import(self) -> None:
        self.importing.show_progress("", 0, 0)
        words = self.tr("The new edition is in the library. The one before is kept: you can go back to it.")
        self._run(["import", *map(str, self._paths), "--yes"], words)

    def _go_back_an_edition(self) -> None:
        self._run(["rollback"], self.tr("The library is as it was before the last change."))

    def _remove(self, key: str) -> None:
        self._run(["remove", key], self.tr("The pack was taken out. You can go back to the library before."))

    def _run(self, arguments: Sequence[str], words: str) -> None:
        """Have the child change the library; ``words`` are said when it has."""
        work = self._work()
        if work is None or self._child is not None:
            return
        child = Preparation(work.command([*arguments, "--progress-json"]), self)
        child.progressed.connect(self.importing.show_progress)
        child.succeeded.connect(lambda: self._succeed(words))
        child.failed.connect(self._fail)
        self._child = child
        child.start()

    def _succeed(self, words: str) -> None:
        self._stop_child()
        self.installed.say(words)
        self._stack.setCurrentWidget(self.installed)
        self.installed.enter()
        self.desk.library_replaced.emit()

    def _fail(self, _code: str, text: str, next_step: str) -> None:
        self._stop_child()
        words = f"{text} {next_step}".strip() or self.tr("That did not work. Nothing was changed.")
        if self._stack.currentWidget() is self.importing:
            self.importing.show_refusal(words)
        else:
            self.installed.say(words, is_problem=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _packs_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.look_at(_packs_of(event))


def _packs_of(event: QDropEvent) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in paths if path.suffix == SUFFIX or path.is_dir()]
