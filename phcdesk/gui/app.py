"""Starting the window: the application, its look, and the window on the screen before anything heavy is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication

from phcdesk.app.paths import AppPaths
from phcdesk.gui import theme
from phcdesk.gui.port import LibraryPort
from phcdesk.gui.window import MainWindow

CONSOLE_PROGRAM = "phcdesk"
"""The console program that lies beside the frozen window program; ``build.spec`` gives it this name."""


def run(paths: AppPaths, argv: Sequence[str]) -> int:
    """Show the window and stay until it is closed; returns the exit code."""
    application = make_application(paths, argv)
    window = make_window(paths)
    window.show()
    window.first_painted.connect(lambda: _add_icon(window))
    return application.exec()


def _add_icon(window: MainWindow) -> None:
    from PySide6.QtGui import QIcon

    window.setWindowIcon(QIcon("icons:phcdesk.svg"))


def make_application(paths: AppPaths, argv: Sequence[str]) -> QApplication:
    """The application with its look."""
    application = QApplication(list(argv) or ["phcdesk"])
    application.setApplicationName("phcdesk")
    application.setApplicationDisplayName("PHC Desk")
    application.setDesktopFileName("phcdesk")
    QDir.setSearchPaths("icons", [str(paths.resources / "icons")])
    theme.apply(application, theme.LIGHT)
    return application


def make_window(paths: AppPaths) -> MainWindow:
    """The window on the library of ``paths``; it opens that library after its first paint."""

    def opener() -> LibraryPort:
        from phcdesk.bundled import Bundle
        from phcdesk.importing import Store
        from phcdesk.library import Library

        return Library.open(Store(paths.data_dir), clock=now, bundle=Bundle(paths.packs, paths.taxonomy))

    window = MainWindow(opener, prepare_command(paths.data_dir), theme.LIGHT, now().date())
    theme.dress(window, theme.LIGHT, paths.resources / "styles")
    return window


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
