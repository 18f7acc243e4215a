"""``phcdesk trust``: whose packs are taken in."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from phcdesk.app.card import GROUPS_ASKED, agrees, with_gaps
from phcdesk.cli import reporting
from phcdesk.cli.publisher import fingerprint_lines
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, session_of
from phcdesk.errors import NotTrusted
from phcdesk.importing.trusting import add_trust, read_root_file, remove_trust, root_facts, trusted
from phcdesk.packs.trust.publishers import read_root


@click.group()
def trust() -> None:
    """Whose packs this computer takes in."""


@trust.command("add")
@click.argument("root", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--yes", is_flag=True, help="The fingerprint was compared already.")
@click.option("--fingerprint", metavar="TEXT", help="The whole fingerprint on the card; nothing is asked.")
@reporting.option
@data_dir_option
@click.pass_context
def add(context: click.Context, root: Path, yes: bool, fingerprint: str | None, progress_json: bool) -> int:
    """Trust the publisher of ROOT, a root.json, after comparing its fingerprint with the publisher's printed card."""
    session = session_of(context)
    if progress_json:
        return reporting.for_window(lambda _progress: _add(session, root, fingerprint))
    facts = root_facts(root)
    yes = yes or fingerprint is not None
    shown = facts if yes else msgspec.structs.replace(facts, fingerprint=with_gaps(facts.fingerprint))
    click.echo("\n".join(fingerprint_lines(shown)), err=not yes)
    if not yes:
        question = "Group {} of the fingerprint on the printed card"
        typed = [str(click.prompt(question.format(group), err=True)) for group in GROUPS_ASKED]
        if not agrees(facts.fingerprint, typed):
            raise NotTrusted("fingerprint-differs", publisher=facts.publisher)
    _add(session, root, fingerprint)
    session.say(f"Packs of {facts.name} are taken in from now on.")
    return 0


def _add(session: Session, root: Path, fingerprint: str | None) -> None:
    """Trust whom the root speaks for; where a fingerprint was compared, only if it is still that of the file."""
    data = read_root_file(root)
    facts = read_root(data)
    if fingerprint is not None and fingerprint.strip().upper() != facts.fingerprint:
        raise NotTrusted("fingerprint-differs", publisher=facts.publisher)
    add_trust(session.store, data, now=now())


@trust.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def list_trusted(context: click.Context, as_json: bool) -> None:
    """Show the publishers that are trusted."""
    publishers = trusted(session_of(context).store)
    if as_json:
        echo_json(publishers)
        return
    for known in publishers:
        click.echo("\n".join(fingerprint_lines(known.facts)))
        click.echo(f"Card         {known.anchor}")
        for channel, counters in sorted(known.channels.items()):
            newer = f", edition {counters.newest} exists" if counters.newest > counters.edition else ""
            click.echo(f"Pack         {channel}: edition {counters.edition}{newer}")
        click.echo()
    if not publishers:
        session_of(context).say("No publisher is trusted yet. The packs that come with the program need none.")


@trust.command("remove")
@click.argument("publisher", metavar="ID")
@data_dir_option
@click.pass_context
def remove(context: click.Context, publisher: str) -> None:
    """Trust the publisher called ID no longer. Packs of theirs that are installed stay until they are removed."""
    session = session_of(context)
    remove_trust(session.store, publisher, now=now())
    session.say(f"Packs of {publisher} are no longer taken in. Those that are installed stay: “phcdesk pack list”.")
