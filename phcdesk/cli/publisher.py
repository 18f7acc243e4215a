"""``phcdesk publisher``, ``pack build`` and ``pack sign``: being a publisher. Nothing here needs a library."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from phcdesk import publishing
from phcdesk.app.paths import own_command
from phcdesk.cli import passphrases, reporting
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, session_of
from phcdesk.documents.serving import COMMAND
from phcdesk.documents.worker import Worker
from phcdesk.formats.report_files import findings
from phcdesk.importing.trusting import root_facts
from phcdesk.packs.sign import Signatures
from phcdesk.packs.trust.publishers import RootFacts
from phcdesk.problems import describe
from phcdesk.progress import Progress

USAGE = 64
_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def publisher() -> None:
    """Being a publisher of packs."""


@publisher.command()
@click.argument("name")
@click.option("--out", type=_FOLDER, required=True, help="A new folder for root.json, the card and the keys.")
@click.option("--id", "short", help="Short name, of small letters, digits and hyphens; made from NAME if not given.")
@click.option("--root-keys", type=click.IntRange(1, publishing.MAX_KEYS), default=1, help="How many people hold keys.")
@click.option("--threshold", type=click.IntRange(1, publishing.MAX_KEYS), help="How many of them must sign.")
@passphrases.option
@reporting.option
@data_dir_option
@click.pass_context
def new(
    context: click.Context,
    name: str,
    out: Path,
    short: str | None,
    root_keys: int,
    threshold: int | None,
    passphrase_fd: int | None,
    progress_json: bool,
) -> int:
    """Become the publisher NAME: make keys, a root to hand out, and a card to print.

    Each person who holds keys gets two: root-N.key, needed only when keys change, to be kept away from the office; and
    publishing-N.key, which signs packs. Of either kind THRESHOLD are needed (more than half, if not given).
    """
    session = session_of(context)
    secrets = passphrases.new_passphrases(passphrase_fd, root_keys)
    needed = threshold or root_keys // 2 + 1

    def make() -> RootFacts:
        identity = publishing.short_name(name) if short is None else short
        return publishing.new_publisher(identity, name, out, secrets, needed, now().date())

    if progress_json:
        return reporting.for_window(lambda _progress: msgspec.structs.asdict(make()))
    facts = make()
    if min(map(len, secrets)) < passphrases.SHORT:
        session.say("A passphrase is short. Four or five words that nobody would put together are better.")
    session.say(f"{facts.name} is the publisher “{facts.publisher}”. Hand out {out / 'root.json'} and print the card.")
    click.echo(publishing.card(facts))
    return 0


@publisher.command("rotate")
@click.argument("folder", type=_FOLDER)
@click.option("--holder", type=click.IntRange(1, publishing.MAX_KEYS), required=True, help="Whose keys: their number.")
@click.option("--key", "keys", type=_FILE, multiple=True, required=True, help="A root key; as many as must sign.")
@passphrases.option
@data_dir_option
@click.pass_context
def rotate(
    context: click.Context, folder: Path, holder: int, keys: tuple[Path, ...], passphrase_fd: int | None
) -> None:
    """Replace keys that were lost or stolen, for the publisher in FOLDER.

    The keys of one holder, such as root-2.key and publishing-2.key, are replaced by new ones. As many of the old root
    keys must sign as the publisher asks for; a stolen key may be one of them. Laptops learn of it with the next pack.
    """
    session = session_of(context)
    old, new = passphrases.old_and_new(passphrase_fd, [key.name for key in keys])
    signers = [publishing.read_key(key, secret) for key, secret in zip(keys, old, strict=True)]
    facts, made = publishing.rotate(folder, holder, signers, new, now().date())
    session.say(f"Version {facts.version} of the root is signed. The new keys are {' and '.join(made)}.")
    session.say("Build and sign a pack now: with it, laptops learn which keys no longer count. Print the new card.")
    click.echo(publishing.card(facts))


@publisher.command("fingerprint")
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
def fingerprint(file: Path, as_json: bool) -> None:
    """Show the fingerprint of a root.json, to compare with a printed card."""
    facts = root_facts(file)
    if as_json:
        echo_json(facts)
        return
    click.echo("\n".join(fingerprint_lines(facts)))


def fingerprint_lines(facts: RootFacts) -> list[str]:
    """Who a root speaks for, and its fingerprint, as lines to read."""
    return [
        f"Publisher    {facts.name} ({facts.publisher})",
        f"Root         version {facts.version}, {facts.threshold} of {len(facts.keys)} keys, until {facts.expires}",
        f"Fingerprint  {facts.fingerprint}",
        f"In words     {' '.join(facts.words)}",
    ]


@click.command("build")
@click.argument("source", type=_FOLDER)
@click.option("-o", "--output", type=_FILE, required=True, help="The pack to write, such as north.phcpack.")
@click.option("--publisher", "publisher_folder", type=_FOLDER, required=True, help="The folder of the publisher.")
@click.option("--since", type=_FILE, help="Leave out what this older pack had: a small pack for who has that one.")
@click.option("--notice", is_flag=True, help="Carry no content at all: to withdraw entries by e-mail.")
@reporting.option
@data_dir_option
@click.pass_context
def build(
    context: click.Context,
    source: Path,
    output: Path,
    publisher_folder: Path,
    since: Path | None,
    notice: bool,
    progress_json: bool,
) -> int:
    """Check the folder SOURCE and make an unsigned pack of it. Every problem is told by file, row and column."""
    session = session_of(context)

    def make(report: Progress | None = None) -> publishing.Built:
        with session.progress(report) as progress, Worker(own_command([COMMAND])) as reader:
            return publishing.build(
                source,
                output,
                publisher_folder,
                session.vocabulary(),
                since=since,
                notice=notice,
                progress=progress,
                reader=reader,
            )

    if progress_json:
        return reporting.for_window(lambda progress: _told(make(progress)))
    return _say(session, make(), output)


def _told(built: publishing.Built) -> dict[str, object]:
    """What building did, for the window."""
    return {
        "built": built.pack is not None,
        "size": built.size,
        "missed": list(built.missed),
        "findings": msgspec.to_builtins(findings(built.problems)),
    }


def _say(session: Session, built: publishing.Built, output: Path) -> int:
    for problem in built.problems:
        if problem.severity != "info":
            session.say(describe(problem))
    for query in built.missed:
        session.say(f"golden_queries.csv: “{query}” does not find what it expects among the first five results.")
    if built.pack is None:
        click.echo("No pack was made. Correct the source and build again.", err=True)
        return USAGE
    if built.renamed_from:
        session.say(
            f"pack.toml names the publisher “{built.renamed_from}”. The pack carries the name of its keys instead."
        )
    left_out = f", {built.pack.left_out} left out" if built.pack.left_out else ""
    session.say(
        f"{output}: {built.size:,} bytes, {built.pack.blobs - built.pack.left_out} files{left_out}. Not signed yet."
    )
    return 0


@click.command("sign")
@click.argument("file", type=_FILE)
@click.option("--key", type=_FILE, required=True, help="A publishing key, such as keys/publishing-1.key.")
@passphrases.option
@reporting.option
@data_dir_option
@click.pass_context
def sign(context: click.Context, file: Path, key: Path, passphrase_fd: int | None, progress_json: bool) -> int:
    """Add a signature to a pack. Repeat with other keys until it says that the pack is sealed."""
    session = session_of(context)

    def add() -> Signatures:
        return publishing.sign(file, publishing.read_key(key, passphrases.passphrase(passphrase_fd, key.name)))

    if progress_json:
        return reporting.for_window(lambda _progress: msgspec.structs.asdict(add()))
    signatures = add()
    counted = f"{signatures.have} of {signatures.need} signatures"
    if signatures.sealed:
        session.say(f"{file} is sealed: {counted}. It can be handed out.")
    else:
        session.say(f"{file} has {counted}. Sign it with another key.")
    return 0
