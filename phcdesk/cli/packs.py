"""``phcdesk pack``: what is installed, the training district, and everything that becomes of packs."""

from __future__ import annotations

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from phcdesk import bundled
from phcdesk.app.sizes import size_words
from phcdesk.bundled import TRAINING
from phcdesk.cli import importing_packs, publisher, verifying
from phcdesk.cli.session import data_dir_option, echo_json, now, session_of


@click.group()
def pack() -> None:
    """The packs of the library."""


for command in (publisher.build, publisher.sign, verifying.verify, importing_packs.import_):
    pack.add_command(command)
for command in (importing_packs.diff, importing_packs.remove, importing_packs.rollback):
    pack.add_command(command)


@pack.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def list_packs(context: click.Context, as_json: bool) -> None:
    """Show the installed packs."""
    with session_of(context).library() as library:
        packs, sizes = library.packs(), library.pack_sizes()
    if as_json:
        told = [msgspec.structs.asdict(one) | {"bytes": sizes[f"{one.publisher}/{one.id}"]} for one in packs]
        echo_json(told)
        return
    table = Table("Pack", "Edition", "Issued", "Review by", "Entries", "Size", "Publisher", box=None)
    for installed in packs:
        cells = (
            _title(installed.title, fictional=installed.fictional),
            str(installed.edition),
            installed.issued,
            installed.review_by,
            str(installed.entries),
            size_words(sizes[f"{installed.publisher}/{installed.id}"]),
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


def _title(title: str, *, fictional: bool) -> str:
    return title if not fictional or "fictional" in title.lower() else f"{title} (fictional)"
