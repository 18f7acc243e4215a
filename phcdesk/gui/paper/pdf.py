"""Paper as a PDF file: whole or not at all. For the command line it needs no window and no screen."""

from __future__ import annotations

import errno
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter

from phcdesk.gui.look import fonts
from phcdesk.gui.paper.measures import PER_INCH, page_layout
from phcdesk.gui.paper.printing import Step, print_steps
from phcdesk.paper.blocks import Paper
from phcdesk.progress import CancelToken, Progress
from phcdesk.whole_file import beside


def print_pdf(paper: Paper, target: Path, resources: Path, progress: Progress, cancel: CancelToken) -> None:
    """Write the file where there is no window. Raises ``DiskError``, ``Cancelled``."""
    application = QGuiApplication.instance()
    if application is None:
        application = QGuiApplication(["phcdesk", "-platform", "offscreen"])
        fonts.load(resources / "fonts")
    for step in pdf_steps(paper, target):
        cancel.check()
        progress("print", step.done, step.total)


def pdf_steps(paper: Paper, target: Path) -> Generator[Step, None, None]:
    """Write the file, a page at a time; a generator that is closed before its end leaves nothing behind.

    Raises ``DiskError`` (``path``, ``reason``).
    """
    with beside(target) as part:
        file = QFile(str(part))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(_reason(file), str(target))
        writer = QPdfWriter(file)
        writer.setResolution(PER_INCH)
        writer.setPageLayout(page_layout(paper.size))
        writer.setTitle(paper.title)
        writer.setCreator("PHC Desk")
        try:
            yield from print_steps(paper, writer)
            whole = file.flush()
        finally:
            file.close()
        if not whole or file.error() != QFile.FileError.NoError:
            raise OSError(_reason(file), str(target))


def _reason(file: QFile) -> int:
    kinds = {
        QFile.FileError.ResourceError: errno.ENOSPC,
        QFile.FileError.WriteError: errno.ENOSPC,
        QFile.FileError.PermissionsError: errno.EACCES,
        QFile.FileError.OpenError: errno.ENOENT,
    }
    return kinds.get(file.error(), errno.EIO)
