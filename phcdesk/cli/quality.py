"""``phcdesk quality``: what to mend first in a directory, and which of its services may be one and the same."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from phcdesk.app.assurance import ENGLISH
from phcdesk.cli.languages import report_option, speech_of
from phcdesk.cli.session import Session, data_dir_option, echo_json, how_many, now, session_of
from phcdesk.errors import NotFound, UsageError
from phcdesk.formats.context import WriteContext
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.quality.advice import advice, reasons_words, summary
from phcdesk.quality.decisions import Decision, judged_pairs, read_decisions, write_decisions
from phcdesk.quality.duplicates import Proposal, proposals
from phcdesk.quality.measuring import Quality, measure
from phcdesk.quality.merged_source import context_of, write_merged, write_taken
from phcdesk.quality.report_files import as_json, write_quality
from phcdesk.quality.sources import Source, read_any
from phcdesk.search.results import Request
from phcdesk.taxonomy import Vocabulary

_SHOWN = 20
_PATH = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("quality")
@click.argument("what", metavar="SOURCE|PACK")
@click.option("-o", "--out", "target", type=_PATH, help="Write the report: .html, .csv or .json.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--duplicates", is_flag=True, help="Only propose services that may be one; -o FILE.csv to decide.")
@click.option("--decisions", "decided", type=_FILE, help="A file of decisions: what was judged is not proposed again.")
@click.option("--merge", "merge_by", type=_FILE, help="Merge what this file says is the same, into the folder -o.")
@click.option("--replace", is_flag=True, help="Replace the folder if it is there.")
@report_option
@data_dir_option
@click.pass_context
def quality(context: click.Context, /, **given: object) -> None:
    """Say what to mend first in SOURCE, and why.

    SOURCE is the source of a pack, a file or folder of any form that “phcdesk convert” reads, or the id of a pack that
    is installed. Nothing is changed; --merge writes a new folder beside it.
    """
    asked = msgspec.convert(given, _Asked)
    session = session_of(context)
    if asked.merge_by is not None:
        _merge(session, asked, asked.merge_by)
        return
    with session.progress() as progress:
        source, vocabulary = _source(session, asked.what, progress)
        decisions = _decisions(asked)
        if asked.duplicates:
            found = proposals(source.services, judged_pairs(decisions), progress)
        else:
            measured = measure(
                source.title, source.services, vocabulary, now().date(), progress, judged=judged_pairs(decisions)
            )
    if asked.duplicates:
        _tell_duplicates(session, asked, decisions, found)
    else:
        _tell(session, asked, measured, vocabulary)


class _Asked(msgspec.Struct, frozen=True):
    what: str
    target: Path | None
    as_json: bool
    duplicates: bool
    decided: Path | None
    merge_by: Path | None
    replace: bool
    report_language: str


def _source(session: Session, what: str, progress: Progress) -> tuple[Source, Vocabulary]:
    vocabulary = session.vocabulary()
    path = Path(what)
    if path.exists():
        return read_any(path, vocabulary, now().date(), progress, CancelToken()), vocabulary
    with session.library() as library:
        for pack in library.packs():
            if what in (pack.id, f"{pack.publisher}/{pack.id}"):
                request = Request(filters={"kind": ("service",), "pack": (pack.id,)})
                placed = (one for one in library.found(request) if one.ref.startswith(f"{pack.publisher}/"))
                services = tuple(one.entry for one in placed if isinstance(one.entry, Service))
                return Source(pack.title, services), vocabulary
    raise NotFound("no-such-source", source=what)


def _decisions(asked: _Asked) -> tuple[Decision, ...]:
    """What was decided: in the file named, and in the file that is going to be written anew."""
    files = dict.fromkeys(path for path in (asked.decided, asked.target if asked.duplicates else None) if path)
    found = (one for path in files if path == asked.decided or path.is_file() for one in read_decisions(path))
    return tuple(dict.fromkeys(found))


def _tell_duplicates(
    session: Session, asked: _Asked, decisions: tuple[Decision, ...], found: tuple[Proposal, ...]
) -> None:
    pairs = how_many("pair", len(found))
    if asked.target is not None:
        write_decisions(asked.target, decisions, [(one, reasons_words(one, ENGLISH)) for one in found])
        session.say(f"Written: {asked.target}, {pairs}. Write “same” or “different” in the column decision.")
    elif asked.as_json:
        told = [msgspec.to_builtins(one) | {"words": reasons_words(one, ENGLISH)} for one in found]
        echo_json({"duplicates": told, "judged": len(decisions)})
    else:
        click.echo(f"{pairs} that may be one and the same.")
        for one in found[:_SHOWN]:
            click.echo(f"  {one.score:>3}  {one.first_name}  |  {one.second_name}  ({reasons_words(one, ENGLISH)})")
        if len(found) > _SHOWN:
            click.echo(f"  and {len(found) - _SHOWN} more: -o FILE.csv writes them all, to decide on each.")


def _tell(session: Session, asked: _Asked, measured: Quality, vocabulary: Vocabulary) -> None:
    if asked.target is not None:
        language = asked.report_language
        write_quality(asked.target, measured, vocabulary, speech_of(session, language), language)
        session.say(f"The report is in {asked.target}.")
    if asked.as_json:
        echo_json(as_json(measured))
    elif asked.target is None:
        click.echo(f"{measured.title}. {summary(measured, ENGLISH)}")
        for number, one in enumerate(advice(measured, ENGLISH), start=1):
            click.echo(f"  {number:>2}. {one.title}: {one.times}. {one.why}")


def _merge(session: Session, asked: _Asked, merge_by: Path) -> None:
    if asked.target is None:
        raise UsageError("no-target")
    path, day = Path(asked.what), now().date()
    if not path.exists():
        raise NotFound("no-such-source", source=asked.what)
    vocabulary = session.vocabulary()
    with session.progress() as progress:
        source = read_any(path, vocabulary, day, progress, CancelToken())
        plain = WriteContext(vocabulary, path.name, day, source.title)
        context = context_of(source, vocabulary, plain)
        decisions = read_decisions(merge_by)
        written, taken = write_merged(
            path, source, decisions, asked.target, context, progress, CancelToken(), replace=asked.replace
        )
    told = asked.target.with_name(f"{asked.target.name}-merged.csv")
    write_taken(told, taken)
    kept = written.counts["services"]
    lost = len(source.services) - kept
    if asked.as_json:
        rows = [msgspec.to_builtins(one) for one in taken]
        echo_json({"merged": lost, "services": kept, "taken": rows})
        return
    left = sum(not one.used for one in taken)
    click.echo(f"{how_many('service', lost)} merged into others. Written: {written.path}, {how_many('service', kept)}")
    click.echo(f"What was taken from which is in {told}. Left out: {how_many('differing value', left)}.")
