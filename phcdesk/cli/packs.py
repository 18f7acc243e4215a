"""``phcdesk pack``: what is installed, and the training district."""

from __future__ import annotations

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from phcdesk import bundled
from phcdesk.bundled import TRAINING
from phcdesk.cli.opening import session_of
from phcdesk.cli.session import data_dir_option, now


@click.group()
def pack() -> None:
    """The packs of the library."""


@pack.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def list_packs(context: click.Context, as_json: bool) -> None:
    """Show the installed packs."""
    with session_of(context).library() as library:
        packs = library.packs()
    if as_json:
        click.echo(msgspec.json.encode(packs).decode())
        return
    table = Table("Pack", "Edition", "Issued", "Review by", "Entries", "Publisher", box=None)
    for installed in packs:
        cells = (
            _title(installed.title, fictional=installed.fictional),
            str(installed.edition),
            installed.issued,
            installed.review_by,
            str(installed.entries),
            installed.publisher_name,
        )
        table.add_row(*map(Text, cells))  # as text: a title may look like markup
    Console().print(table)


@pack.command("add-training")
@data_dir_option
@click.pass_context
def add_training(context: click.Context) -> None:
    """Add the fictional training district, to try the program with. Every entry of it is marked."""
    session = session_of(context)
    with session.library() as library:
        already = any(installed.id == TRAINING for installed in library.packs())
    if already:
        session.say("The training district is in the library already.")
        return
    with session.progress() as progress:
        bundled.add_training(session.store, session.bundle, now=now(), progress=progress)
    session.say("The training district is in the library. Everything in it is fictional, and says so.")


@pack.command("remove")
@click.argument("pack_id", metavar="ID")
@data_dir_option
@click.pass_context
def remove(context: click.Context, pack_id: str) -> None:
    """Take the pack called ID out of the library. The packs that belong in every library come back by themselves."""
    session = session_of(context)
    with session.library() as library:
        publisher = next((installed.publisher for installed in library.packs() if installed.id == pack_id), "")
    with session.progress() as progress:
        bundled.remove(session.store, publisher, pack_id, now=now(), progress=progress)
    session.say(f"The pack {pack_id} is no longer in the library.")


def _title(title: str, *, fictional: bool) -> str:
    return title if not fictional or "fictional" in title.lower() else f"{title} (fictional)"
