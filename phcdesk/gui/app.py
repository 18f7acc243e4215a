"""Starting the window: the application, its look, and the window on the screen before anything heavy is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QApplication

from phcdesk.app.paths import AppPaths, temporary_paths
from phcdesk.gui.look import theme
from phcdesk.gui.port import LibraryPort, Place, Refuge
from phcdesk.gui.window import MainWindow

CONSOLE_PROGRAM = "phcdesk"
"""The console program that lies beside the frozen window program; ``build.spec`` gives it this name."""


def run(paths: AppPaths, argv: Sequence[str]) -> int:
    """Show the window and stay until it is closed; returns the exit code."""
    application = make_application(paths, argv)
    for_this_session = [paths.data_dir] if paths.is_temporary else []

    def refuge() -> Place:
        found = temporary_paths()
        for_this_session.append(found.data_dir)
        return place_of(found)

    window = make_window(paths, None if paths.is_temporary else refuge)
    if paths.is_temporary:
        window.say_for_this_session_only(QCoreApplication.translate("Start", "There is no home folder."))
    window.show()
    window.first_painted.connect(lambda: _add_icon(window))
    code = application.exec()
    _remove(for_this_session)
    return code


def _remove(folders: Sequence[Path]) -> None:
    import shutil

    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _add_icon(window: MainWindow) -> None:
    from PySide6.QtGui import QIcon

    window.setWindowIcon(QIcon("icons:phcdesk.svg"))


def make_application(paths: AppPaths, argv: Sequence[str]) -> QApplication:
    """The application with its look."""
    application = QApplication([*(argv or ["phcdesk"]), *theme.STYLE_ARGUMENTS])
    application.setApplicationName("phcdesk")
    application.setApplicationDisplayName("PHC Desk")
    application.setDesktopFileName("phcdesk")
    QDir.setSearchPaths("icons", [str(paths.resources / "icons")])
    theme.apply(application, theme.LIGHT)
    return application


def make_window(paths: AppPaths, refuge: Refuge | None = None) -> MainWindow:
    """The window on the library of ``paths``; it opens that library after its first paint."""
    window = MainWindow(place_of(paths), theme.LIGHT, now().date(), refuge)
    theme.dress(window, theme.LIGHT, paths.resources / "styles")
    return window


def place_of(paths: AppPaths) -> Place:
    """How to open and to prepare the library of ``paths``."""

    def opener() -> LibraryPort:
        from phcdesk.bundled import Bundle
        from phcdesk.importing import Store
        from phcdesk.library import Library

        return Library.open(Store(paths.data_dir), clock=now, bundle=Bundle(paths.packs, paths.taxonomy))

    def area() -> str:
        from phcdesk.app.settings import load_settings

        return load_settings(paths.data_dir).country

    return Place(opener, tuple(prepare_command(paths.data_dir)), area)


def now() -> datetime:
    """The time with its zone: the only clock of the window."""
    return datetime.now().astimezone()


def prepare_command(data_dir: Path) -> list[str]:
    """The child that prepares the library: this Python, or the console program beside a frozen window program."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).with_name(CONSOLE_PROGRAM + Path(sys.executable).suffix)
        start = [str(program)]
    else:
        start = [sys.executable, "-m", "phcdesk"]
    return [*start, "prepare", "--progress-json", "--data-dir", str(data_dir)]
