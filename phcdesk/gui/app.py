"""Starting the window: the application, its look and language, and the window on the screen before anything heavy.

The theme, the language and the size of text are fixed when a window is built. Choosing others builds another window in
the place of the first, which costs a moment and spares every widget the knowledge of how to change.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QObject, QTimer
from PySide6.QtWidgets import QApplication

from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import AppPaths, temporary_paths
from phcdesk.app.settings import Settings
from phcdesk.gui.look import fonts, theme
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.packs.handed_over import look_at_packs
from phcdesk.gui.page_names import WELCOME
from phcdesk.gui.port import Place, Refuge
from phcdesk.gui.resuming import resume, resumed
from phcdesk.gui.whereabouts import now, place_of
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words import languages

if TYPE_CHECKING:
    from phcdesk.gui.collecting import Collecting
    from phcdesk.gui.crisis.leaving import BlankWindow
    from phcdesk.gui.crisis.leaving_key import LeavingKey

_NAME = "PHC Desk"
_PAUSE = 150  # milliseconds without another key


def run(paths: AppPaths, argv: Sequence[str], packs: Sequence[Path] = ()) -> int:
    """Show the window and stay until it is closed; returns the exit code. It looks at ``packs``, where there are any.

    If there is a window already, that one comes to the front and looks at them.
    """
    from phcdesk.gui.one_window import OneWindow

    application = make_application(paths, argv)
    one = None if paths.is_temporary else OneWindow(paths.data_dir)
    if one is not None and not one.is_first:
        one.raise_the_first(packs)
        return 0
    shell = Shell(application, paths)
    sys.excepthook = shell.take_fault
    shell.show()
    if packs:
        look_at_packs(shell.window, packs)
    if one is not None:
        shell.window.first_painted.connect(lambda: one.listen(shell.raise_window))
    code = application.exec()
    shell.end()
    if one is not None:
        one.leave()
    return code


class Shell(QObject):
    """The application's one window, and the one that takes its place when it is to look otherwise."""

    def __init__(self, application: QApplication, paths: AppPaths) -> None:
        super().__init__(application)
        self._application = application
        self._paths = paths
        self._keeping = Keeping(None if paths.is_temporary else paths.data_dir, is_portable=paths.is_portable)
        self._for_this_session = [paths.data_dir] if paths.is_temporary else []
        self._replacing = QTimer(self)
        self._replacing.setSingleShot(True)
        self._replacing.timeout.connect(self._replace_window)
        self._blank: BlankWindow | None = None
        self.window = self._make()
        self._leaving_key: LeavingKey | None = None
        self._collecting: Collecting | None = None

    def show(self) -> None:
        self.window.show()

    def _make(self) -> MainWindow:
        dress_application(self._application, self._paths, self._keeping.settings)
        window = _window(self._paths, self._keeping, None if self._paths.is_temporary else self._refuge)
        if self._paths.is_temporary:
            window.status.say_for_this_session_only(QCoreApplication.translate("Start", "There is no home folder."))
        window.desk.settings_wanted.connect(self._choose)
        window.desk.leaving.connect(self._leave)
        window.completed.connect(self._complete)
        window.desk.forgotten.connect(lambda: self._replacing.start(0))
        if self._keeping.is_first:
            window.go(WELCOME)
        return window

    def _refuge(self) -> Place:
        found = temporary_paths()
        self._for_this_session.append(found.data_dir)
        return place_of(found)

    def _choose(self, settings: Settings) -> None:
        """Keep other choices; where they change the look, from the event loop build the window anew.

        Keys that change the size of the text come in bursts: the window is built once, when they have paused.
        """
        before = self._keeping.settings
        self._keeping.choose(settings)
        if settings._replace(country=before.country) != before:
            self._replacing.start(0 if settings.text_size == before.text_size else _PAUSE)
        else:
            self.window.desk.area_changed.emit()

    def _replace_window(self) -> None:
        old, where = self.window, resumed(self.window)
        self.window = self._make()
        resume(self.window, where)
        self.window.show()
        old.close()
        old.deleteLater()

    def _complete(self) -> None:
        """From the first paint on, the key that leaves is heard everywhere, and rubbish is collected in this thread."""
        from phcdesk.gui.collecting import Collecting
        from phcdesk.gui.crisis.leaving_key import LeavingKey

        if self._leaving_key is None:
            self._leaving_key = LeavingKey(self._application, self._leave)
            self._collecting = Collecting(self)

    def _leave(self) -> None:
        """Show an empty window in place of this one, and another window only when somebody wants to begin again."""
        from phcdesk.gui.crisis.leaving import leave_quickly

        if self._blank is not None:
            return
        self._blank = leave_quickly(self.window)
        self._blank.begun.connect(self._begin_again)

    def _begin_again(self) -> None:
        blank, self._blank = self._blank, None
        self._application.setApplicationDisplayName(_NAME)
        self.window = self._make()
        self.window.show()
        if blank is not None:
            blank.close()

    def raise_window(self, packs: Sequence[Path] = ()) -> None:
        """Bring the window to the front: somebody started the program a second time, perhaps to look at packs."""
        if self._blank is not None:
            self._begin_again()
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
        if packs:
            look_at_packs(self.window, packs)

    def take_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """A fault nobody caught: the page that is shown makes room for a report, and the rest goes on."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, fault, trace)
            return
        self.window.replace_current_by_report(fault.with_traceback(trace))

    def end(self) -> None:
        """Remove what was kept for this session only, and leave Python as it was."""
        import shutil

        if self._collecting is not None:
            self._collecting.end()

        for folder in self._for_this_session:
            shutil.rmtree(folder, ignore_errors=True)


def add_icons(window: MainWindow) -> None:
    """Give the window its icon and the rail its icons."""
    from PySide6.QtGui import QIcon

    from phcdesk.gui.look.icons import icon

    window.setWindowIcon(QIcon("icons:phcdesk.svg"))
    window.rail.add_icons(lambda name, size: icon(name, window.desk.theme.rail_ink, size))


def make_application(paths: AppPaths, argv: Sequence[str]) -> QApplication:
    """The application; ``dress_application`` gives it its look."""
    application = QApplication([*(argv or ["phcdesk"]), *theme.STYLE_ARGUMENTS])
    application.setApplicationName("phcdesk")
    application.setApplicationDisplayName(_NAME)
    application.setDesktopFileName("phcdesk")
    QDir.setSearchPaths("icons", [str(paths.resources / "icons")])
    fonts.load(paths.resources / "fonts")
    return application


def dress_application(application: QApplication, paths: AppPaths, settings: Settings) -> None:
    """Give the application the language, the colours and the size of text that were chosen."""
    languages.install(application, settings.language, paths.resources / "translations")
    theme.apply(application, theme_of(settings), settings.text_scale)


def theme_of(settings: Settings) -> Theme:
    """The theme that was chosen; light if none was."""
    return theme.THEMES.get(settings.theme, theme.LIGHT)


def make_window(paths: AppPaths, keeping: Keeping | None = None) -> MainWindow:
    """The window on the library of ``paths``, as it was chosen to look; it opens the library after its first paint."""
    kept = keeping or Keeping(paths.data_dir)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        dress_application(application, paths, kept.settings)
    return _window(paths, kept, None)


def _window(paths: AppPaths, keeping: Keeping, refuge: Refuge | None) -> MainWindow:
    chosen = theme_of(keeping.settings)
    window = MainWindow(place_of(paths), chosen, keeping, now, refuge)
    theme.dress(window, chosen, paths.resources / "styles")
    window.first_painted.connect(lambda: add_icons(window))
    return window
