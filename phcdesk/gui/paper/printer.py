"""A printer for one print. What it prints is not named to it: queues and logs of printers are read by others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from phcdesk.gui.paper.measures import page_layout
from phcdesk.paper.blocks import Size


def new_printer(size: Size | None = None) -> QPrinter:
    """A printer of good resolution; for a ``size`` of paper set to it, whose margins are the paper's own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if size is not None:
        printer.setPageLayout(page_layout(size))
        printer.setFullPage(True)
    printer.setDocName(QCoreApplication.translate("Printing", "Page"))
    return printer
