"""``phcdesk slip``: entries on paper, for the person who goes there."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from phcdesk.cli.paper import checked_target, voices, write
from phcdesk.cli.session import data_dir_option, session_of
from phcdesk.paper.gathering import listed
from phcdesk.paper.service_slip import SQUARES, SquareKind
from phcdesk.paper.slip import FORMS, Form
from phcdesk.paper.slip import slip as made_slip


@click.command()
@click.argument("refs", metavar="ID...", nargs=-1, required=True)
@click.option("-o", "--out", "target", type=click.Path(path_type=Path), required=True, help="A .pdf or .html file.")
@click.option("--replace", "replacing", is_flag=True, help="Write over a file that is there.")
@click.option("--lang", "codes", multiple=True, metavar="CODE", help="The reader's language; a second for the worker.")
@click.option("--form", type=click.Choice(FORMS), default="slip", show_default=True, help="A page, a card, or both.")
@click.option("--square", type=click.Choice(SQUARES), default="tel", show_default=True, help="What a camera reads.")
@data_dir_option
@click.pass_context
def slip(
    context: click.Context, refs: tuple[str, ...], target: Path, replacing: bool, codes: tuple[str, ...], form: str,
    square: str,
) -> None:  # fmt: skip
    """Write a page for each entry called ID: whom to call, where to go, when, and what to bring."""
    session = session_of(context)
    checked_target(target, replacing=replacing)
    with session.library() as library:
        found = listed(library, [library.ref(ref) for ref in refs])
        spoken = voices(session, library, codes)
        paper = made_slip(found.entries, spoken, cast("Form", form), cast("SquareKind", square), found.reported)
        write(context, session, paper, target)
