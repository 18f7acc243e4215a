"""The smallest window with the same parts, as a measure of what Qt itself costs on this machine.

    python -m benchmarks.bare_window STARTED

Prints, as seconds since STARTED (``time.time()`` of the parent), when it was painted, and the memory used.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QTextBrowser, QVBoxLayout, QWidget

from benchmarks.memory import resident_mb


class BareWindow(QMainWindow):
    """A box, a list and a text."""

    def __init__(self) -> None:
        super().__init__()
        middle = QWidget()
        column = QVBoxLayout(middle)
        self.box = QLineEdit()
        for part in (self.box, QListView(), QTextBrowser()):
            column.addWidget(part)
        self.setCentralWidget(middle)
        self.resize(1280, 800)
        self.box.setFocus()
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._report)

    def _report(self) -> None:
        painted = time.time() - float(sys.argv[1])
        print(json.dumps({"painted": painted, "rss_mb": resident_mb()}))
        QApplication.quit()


def main() -> None:
    application = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
