"""What a command says about the clock of the computer, where its date cannot be right."""

from __future__ import annotations

import click

from phcdesk.app.clock_words import clock_sentence
from phcdesk.cli.session import now
from phcdesk.library import Library


def say_of_clock(library: Library) -> None:
    """One plain sentence on standard error; nothing where the date can be right."""
    if library.clock_judged != "plausible":
        click.echo(clock_sentence(now().date()), err=True)
