"""The commands, and what happens when one fails: a plain sentence on standard error and an exit code, no traceback.

Exit codes: 0 ok, 1 not trusted, 2 damaged, 3 stale, 4 older than installed, 5 needs an earlier edition, 6 disk, 7 over
a limit, 64 usage, 70 a fault of ours, 130 stopped.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

import phcdesk
from phcdesk.app.logs import log_fault
from phcdesk.app.messages import exit_code
from phcdesk.cli.commands import Commands
from phcdesk.cli.session import PRINTER, data_dir_option, explain
from phcdesk.errors import PhcError

if TYPE_CHECKING:
    from phcdesk.cli.paper import PdfPrinter

USAGE = 64
OURS = 70


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@data_dir_option
@click.version_option(phcdesk.__version__, prog_name="phcdesk")
def commands() -> None:
    """PHC Desk: an offline directory of community mental health services.

    Without a command it opens the window.
    """


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
