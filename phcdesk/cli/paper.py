"""What slips and booklets share on the command line: languages, the file to write, and who prints a PDF.

Qt paints the pages of a PDF, and only the window's side of the program knows Qt: it hands over a ``PdfPrinter``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from phcdesk.app.settings import load_settings
from phcdesk.cli.languages import languages_with
from phcdesk.cli.session import PRINTER, Session
from phcdesk.errors import UsageError
from phcdesk.library import Library
from phcdesk.paper.blocks import Paper
from phcdesk.paper.html import write_html
from phcdesk.paper.voices import Voice, voices_of
from phcdesk.progress import CancelToken, Progress

PdfPrinter = Callable[[Paper, Path, Path, Progress, CancelToken], None]
"""(paper, file, the program's resources, ...) -> a PDF. Raises ``DiskError``, ``Cancelled``, ``UsageError``."""

HTML, PDF = (".html", ".htm"), ".pdf"


def checked_target(target: Path, *, replacing: bool) -> Path:
    """The file to write. Raises ``UsageError`` "target-exists", "paper-form"."""
    if target.suffix.lower() not in (*HTML, PDF):
        raise UsageError("paper-form", path=str(target))
    if target.is_dir() or (target.exists() and not replacing):
        raise UsageError("target-exists", path=str(target))
    return target


def voices(session: Session, library: Library, codes: Sequence[str]) -> tuple[Voice, ...]:
    """The languages of a paper: those named, else that of the settings, else English. Raises ``UsageError``."""
    wanted = codes or (load_settings(session.paths.data_dir).language or "en",)
    return voices_of(wanted, languages_with(session, wanted), library.label)


def write(context: click.Context, session: Session, paper: Paper, target: Path) -> None:
    """Write a paper as what its name says. A stop from the keyboard leaves nothing half-written."""
    with session.progress() as progress:
        if target.suffix.lower() in HTML:
            write_html(paper, target, progress, CancelToken())
        else:
            _printer(context)(paper, target, session.paths.resources, progress, CancelToken())
    session.say(f"{paper.title} is in {target}.")


def _printer(context: click.Context) -> PdfPrinter:
    printer: PdfPrinter | None = context.find_root().ensure_object(dict).get(PRINTER)
    if printer is None:
        raise UsageError("no-pdf-here")
    return printer
