"""``phcdesk pack verify``: what a pack is, who signed it, and whether it may be taken in. It never writes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from time import perf_counter

import click
import msgspec

import phcdesk
from phcdesk.app.messages import exit_code, sentence
from phcdesk.app.sizes import size_words
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, session_of
from phcdesk.importing.sticks import check_pack
from phcdesk.importing.trusting import current_trust, read_root_file, read_trust
from phcdesk.packs.trust.publishers import add_publisher
from phcdesk.packs.trust.state import Mode, TrustState
from phcdesk.packs.verify import Verdict

_CLOCKS = {
    "plausible": "plausible",
    "early": "too early: check the date of this computer",
    "late": "far ahead: check the date of this computer",
}


@click.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Refuse signatures that ran out, instead of saying so.")
@click.option("--deep", is_flag=True, help="Also unpack everything that is packed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Judge as on this day.")
@click.option("--root", type=click.Path(path_type=Path), help="Trust this root.json and nobody else, for this once.")
@data_dir_option
@click.pass_context
def verify(
    context: click.Context, file: Path, strict: bool, deep: bool, as_json: bool, at: datetime | None, root: Path | None
) -> int:
    """Read a whole pack and say what it is. Nothing is written, here or on the stick."""
    session = session_of(context)
    when = datetime.combine(at.date(), time(12), UTC) if at else now()
    mode: Mode = "strict" if strict else "field"
    started = perf_counter()
    verdict = check_pack(file, _trust(session, root), session.store, now=when, mode=mode, deep=deep)
    took = perf_counter() - started
    if as_json:
        echo_json(_facts(verdict, when))
    else:
        for name, text in _lines(file, verdict, when):
            click.echo(f"{name:<10} {text}")
        click.echo(f"{'RESULT':<10} {_result(verdict)}   {took:.1f} s")
    if verdict.error is not None:
        message = sentence(verdict.error)
        click.echo(f"{message.text} {message.next_step}", err=True)
        return exit_code(verdict.error)
    return 0


def _trust(session: Session, root: Path | None) -> TrustState:
    if root is None:
        return current_trust(session.store)
    return add_publisher(read_trust({}), read_root_file(root))


def _lines(file: Path, verdict: Verdict, when: datetime) -> Iterator[tuple[str, str]]:
    sound = "structure OK (canonical)" if verdict.members else "structure not sound"
    yield "File", f"{file.name}   {size_words(verdict.size)}   {verdict.members:,} members   {sound}"
    roles = {signed.role: signed for signed in verdict.signatures}
    if verdict.publisher:
        signed = f"{roles['root'].have} of {roles['root'].of} signatures" if "root" in roles else ""
        yield "Publisher", f"{verdict.publisher_name}   root v{verdict.root_version}, {signed}"
        yield "", f"fingerprint {verdict.fingerprint}"
    listing = verdict.listing
    if verdict.channel:
        installed = f"installed: version {verdict.installed}" if verdict.installed else "not installed yet"
        called = f"edition {listing.facts.edition} " if listing else ""
        yield "Channel", f"{verdict.channel}   {called}(version {verdict.edition})   {installed}"
    if verdict.newest > verdict.edition:
        yield "Newer", f"edition {verdict.newest} exists; ask for it"
    if listing:
        review = f"review by {listing.facts.review_by}   " if listing.facts.review_by else ""
        yield "Issued", f"{listing.facts.issued}   {review}computer date {when.date()} ({_CLOCKS[verdict.clock]})"
    if "targets" in roles:
        targets = roles["targets"]
        keys = ", ".join(f"key {key[:8]} “{name}”" if name else f"key {key[:8]}" for key, name in targets.keys)
        yield "Signed", f"targets {targets.have} of {targets.need} ({keys})"
    for role, day in verdict.expired:
        yield "Stale", f"the signature of {role} ran out on {day}"
    if listing:
        counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(listing.facts.counts.items()))
        yield "Contents", f"{counts or 'nothing'}, {len(listing.facts.withdrawn)} withdrawn"
        yield "Blobs", f"{verdict.checked:,} of {verdict.present:,} hashes OK   {_completeness(verdict)}"


def _completeness(verdict: Verdict) -> str:
    if verdict.missing:
        return f"{verdict.missing:,} not here: needs an earlier edition"
    listed = len(verdict.listing.targets) if verdict.listing else 0
    return "complete without earlier editions" if verdict.present == listed else "the rest is installed already"


def _result(verdict: Verdict) -> str:
    if verdict.error is not None:
        return f"REFUSED ({verdict.code})"
    if verdict.code == "installed-already":
        return "OK: installed already"
    if verdict.expired:
        return "OK, but STALE: ask the publisher for a newer edition"
    return "OK: newer than installed, safe to import" if verdict.installed else "OK: safe to import"


def _facts(verdict: Verdict, when: datetime) -> dict[str, object]:
    facts = msgspec.structs.asdict(verdict)
    for name in ("error", "listing", "trust"):
        del facts[name]
    listing = verdict.listing
    return {
        "ok": verdict.error is None,
        "exit_code": exit_code(verdict.error) if verdict.error else 0,
        **facts,
        "details": {name: str(value) for name, value in verdict.error.fields.items()} if verdict.error else {},
        "facts": msgspec.structs.asdict(listing.facts) if listing else None,
        "blobs": len(listing.targets) if listing else 0,
        "judged_on": when.date().isoformat(),
        "program": phcdesk.__version__,
    }
