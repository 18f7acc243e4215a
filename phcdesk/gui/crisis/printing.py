"""Printing the crisis page: one sheet, on a printer that the person chooses."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.paper.printing import print_steps
from phcdesk.gui.words.languages import current_language
from phcdesk.gui.words.wording import SPEECH
from phcdesk.paper.crisis_page import crisis_paper
from phcdesk.paper.voices import Voice

if TYPE_CHECKING:
    from phcdesk.crisis.sheet import CrisisSheet
    from phcdesk.paper.blocks import Paper


def paper_of(sheet: CrisisSheet, desk: Desk) -> Paper:
    """The sheet as the language of the window says it."""
    mirrored = QApplication.isRightToLeft()
    return crisis_paper(sheet, Voice(current_language(), mirrored, SPEECH, desk.wording.name), desk.clock().date())


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Whether the person chose a printer."""
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def print_sheet(paper: Paper, printer: QPrinter) -> None:
    """Print the paper. Raises ``OSError`` when the printer takes nothing."""
    deque(print_steps(paper, printer), maxlen=0)
