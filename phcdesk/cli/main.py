"""The commands, and what happens when one fails: a plain sentence on standard error and an exit code, no traceback.

Exit codes: 0 ok, 1 not trusted, 2 damaged, 3 stale, 4 older than installed, 5 needs an earlier edition, 6 disk, 7 over
a limit, 64 usage, 70 a fault of ours, 130 stopped.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

import phcdesk
from phcdesk.app.logs import log_fault
from phcdesk.app.messages import exit_code
from phcdesk.cli import (
    booklet,
    care,
    converting,
    corrections,
    crisis,
    exporting,
    gaps,
    packs,
    publisher,
    quality,
    searching,
    settings,
    shortlist,
    slip,
    trust,
)
from phcdesk.cli.paper import PRINTER, PdfPrinter
from phcdesk.cli.session import data_dir_option, explain
from phcdesk.errors import PhcError

USAGE = 64
OURS = 70


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@data_dir_option
@click.version_option(phcdesk.__version__, prog_name="phcdesk")
def commands() -> None:
    """PHC Desk: an offline directory of community mental health services.

    Without a command it opens the window.
    """


commands.add_command(searching.search)
commands.add_command(searching.show)
commands.add_command(packs.pack)
commands.add_command(publisher.publisher)
commands.add_command(trust.trust)
commands.add_command(care.doctor)
commands.add_command(care.prepare)
commands.add_command(settings.settings)
commands.add_command(shortlist.shortlist)
commands.add_command(corrections.corrections)
commands.add_command(crisis.crisis)
commands.add_command(gaps.gaps)
commands.add_command(converting.convert_)
commands.add_command(exporting.export_)
commands.add_command(quality.quality)
commands.add_command(slip.slip)
commands.add_command(booklet.booklet)


def run(arguments: Sequence[str], pdf: PdfPrinter | None = None) -> int:
    """Run a command; return the exit code. ``pdf`` prints paper, where the part of the program that can is there."""
    readable = [argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace") for argument in arguments]
    try:
        code = commands.main(readable, prog_name="phcdesk", standalone_mode=False, obj={PRINTER: pdf})
    except PhcError as error:
        explain(error)
        return exit_code(error)
    except click.UsageError as error:
        click.echo(f"{error.format_message()} See “phcdesk --help”.", err=True)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return 130
    except SystemExit:  # click's way to leave when the reader of a pipe has gone
        return 0
    except Exception as fault:
        log_fault(fault)
        if os.environ.get("PHCDESK_TRACEBACK"):
            raise
        click.echo(
            f"PHC Desk made a mistake ({type(fault).__name__}). Nothing was lost. Please report what you did; "
            "PHCDESK_TRACEBACK=1 shows the details.",
            err=True,
        )
        return OURS
    return code if isinstance(code, int) else 0
