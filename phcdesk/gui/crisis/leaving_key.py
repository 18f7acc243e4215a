"""The key that leaves quickly, wherever the focus is: also in a dialog, a menu, a list that is unfolded, a question.

A shortcut of the window sleeps while one of those is open, so the application itself listens. That reaches
dialogs of ours alone, which is why files are chosen in Qt's own dialog and not in that of the system, where no key of
ours arrives, and which notes what was chosen in lists of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

LEAVE_KEY = Qt.Key.Key_F12
BLANK = "blank"
"""The name of the empty window, which has the key for itself."""


class LeavingKey(QObject):
    """Listens to the whole application, and forgets which folders files were chosen in as soon as they are."""

    def __init__(self, application: QCoreApplication, leave: Callable[[], None]) -> None:
        """``leave`` is called for the key wherever no shortcut of a window hears it."""
        super().__init__(application)
        self._leave = leave
        application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == LEAVE_KEY:
            if isinstance(watched, QWidget) and watched.window().objectName() != BLANK:
                self._leave()
                return True
        elif event.type() == QEvent.Type.Hide and isinstance(watched, QFileDialog):
            QTimer.singleShot(0, forget_folders)
        return False


def forget_folders() -> None:
    """Remove what Qt's dialog for files notes of the folders one was in, for all programs of this user that use it."""
    noted = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key in ("FileDialog/lastVisited", "FileDialog/history"):
        noted.remove(key)


def begin_at_home() -> None:
    """Let the next dialog for files begin where the first one did, and not where somebody was last."""
    QFileDialog().setDirectory(QDir.homePath())
    forget_folders()
