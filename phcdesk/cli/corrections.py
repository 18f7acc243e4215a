"""``phcdesk corrections``: what was reported on this computer, and what others report, against the source of a pack."""

from __future__ import annotations

import csv
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from phcdesk.app.assurance import ENGLISH
from phcdesk.app.report_words import changed_words, report_words
from phcdesk.cli.session import Session, data_dir_option, echo_json, heed, how_many, now, session_of
from phcdesk.errors import NotFound, UsageError
from phcdesk.kept.corrections import PROBLEMS, Correction, Corrections, abouts, noted, report, reported, taken_back
from phcdesk.kept.exchange import read_reports, save, written_reports
from phcdesk.publishing.judging import Proposal, Stated, apply, proposals

_BY_HAND = {
    "not-in-source": "this source has no such entry",
    "changed-since": "the source has changed this already",
    "table-faulty": "the table has faults that must be mended first",
    "needs-judgement": "somebody has to judge what to change",
    "hours-are-rules": "the hours are rules: write them anew in schedules.csv",
    "nothing-proposed": "nobody said what is right",
    "address-needs-parts": "write the address in its parts, and the point on the map",
    "not-in-table": "the table has no row with this number for this entry",
    "several-in-one-cell": "the cell holds several numbers",
    "no-number": "what was reported instead is no telephone number",
}
_METHODS = click.Choice(["called", "visited", "provider"])
_MOST_DECISIONS = 5_000


@click.group(invoke_without_command=True)
@data_dir_option
@click.pass_context
def corrections(context: click.Context) -> None:
    """Show what was reported as wrong on this computer. A report says nothing about who found it, nor of a client."""
    if context.invoked_subcommand is None:
        _list(session_of(context), as_json=False)


@corrections.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """Show the reports of this computer, and which a new edition has answered."""
    _list(session_of(context), as_json=as_json)


@corrections.command("add")
@click.argument("ref", metavar="ID")
@click.argument("problem", type=click.Choice(PROBLEMS))
@click.option("--number", default="", help="The number that is dead; the first one without it.")
@click.option("--place", default="", help="The id of the place that has moved, where there are several.")
@click.option("--now", "proposed", default="", help="What is right, as far as you know: a number, an address, hours.")
@click.option("--note", default="", help="A few words. Nothing about a client.")
@data_dir_option
@click.pass_context
def add(context: click.Context, ref: str, problem: str, number: str, place: str, proposed: str, note: str) -> None:
    """Report that something is wrong with the entry called ID. It shows on this computer at once."""
    session = session_of(context)
    with session.library() as library:
        entry, name = library.show(ref), library.ref(ref)
    found = [
        one for one in abouts(entry) if one.problem == problem and number in ("", one.was) and place in ("", one.place)
    ]
    if not found:
        raise UsageError("report-not-about", value=number or place or problem)
    made = report(
        entry, found[0], (proposed, note), ref=name, chance=lambda: secrets.token_hex(8), today=now().date().isoformat()
    )
    _kept(session).change_all(lambda reports: reported(reports, made))
    click.echo(report_words(made, ENGLISH))


@corrections.command("remove")
@click.argument("identity", metavar="REPORT")
@data_dir_option
@click.pass_context
def remove(context: click.Context, identity: str) -> None:
    """Take back the report called REPORT; “all” takes back every one."""
    kept = _kept(session_of(context))
    if identity != "all" and identity not in {one.id for one in kept.known}:
        raise UsageError("report-unknown", id=identity)
    kept.change_all(lambda reports: () if identity == "all" else taken_back(reports, identity))


@corrections.command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE.phcreports")
@data_dir_option
@click.pass_context
def export(context: click.Context, output: Path) -> None:
    """Write the reports to a small file for the administrator."""
    session = session_of(context)
    reports = _kept(session).known
    save(output, written_reports(reports))
    session.say(f"Written: {output}, {how_many('report', len(reports))}")


@corrections.command("merge")
@click.argument("source", type=click.Path(path_type=Path, file_okay=False))
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--accept", default="", metavar="ID,...", help="Put these into the source.")
@click.option("--refuse", default="", metavar="ID,...", help="Leave these out.")
@click.option(
    "--decisions", type=click.Path(path_type=Path), metavar="FILE.csv", help="Lines of: ID,accept or ID,refuse."
)
@click.option("--checked-on", default="", metavar="DATE", help="When you checked; without it, the date of the report.")
@click.option("--method", type=_METHODS, help="How you checked; without it, what the source says stays.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def merge(  # noqa: PLR0913, PLR0917  (one for each option)
    context: click.Context, source: Path, files: Sequence[Path], accept: str, refuse: str, decisions: Path | None,
    checked_on: str, method: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Look at what FILES report against the SOURCE of a pack, and put into it what is accepted.

    Without decisions, each report is asked about; where nobody can be asked, they are only shown.
    """
    session = session_of(context)
    stated = Stated(checked_on, method or "")
    found = proposals(source, [read_reports(file) for file in files], session.vocabulary(), stated)
    known = {one.id: one for one in found}
    chosen = dict.fromkeys(_names(accept), True) | dict.fromkeys(_names(refuse), False)
    chosen |= _decided(decisions) if decisions else {}
    for name in chosen:
        if name not in known:
            raise UsageError("report-unknown", id=name)
    if not chosen and not as_json and sys.stdin.isatty():
        chosen = {one.id: _asked(one) for one in found}
    accepted = [one for one in found if chosen.get(one.id)]
    changed = apply(source, accepted)
    if as_json:
        rows = [_plain(one, chosen.get(one.id)) for one in found]
        echo_json({"reports": rows, "changed": changed})
        return
    for one in found if not sys.stdin.isatty() or chosen else ():
        click.echo(_words(one, chosen.get(one.id)))
    session.say(f"{len(accepted)} of {len(found)} accepted. Changed: {', '.join(changed) or 'nothing'}")


def _list(session: Session, *, as_json: bool) -> None:
    reports = _kept(session).known
    if as_json:
        echo_json([one._asdict() for one in reports])
        return
    if not reports:
        click.echo("Nothing was reported on this computer.")
        return
    with session.library() as library:
        for one in reports:
            try:
                found = noted(library.show(one.ref), one.ref, (one,))
            except (NotFound, UsageError):
                words = f"{report_words(one, ENGLISH)}\nThe entry is not in the library any more."
            else:
                words = changed_words(one, ENGLISH) if found.changed else report_words(one, ENGLISH)
            click.echo(f"{one.id}  {one.title}  {one.ref}\n{_indented(words)}")


def _kept(session: Session) -> Corrections:
    """The reports as they are on the disk. Raises why, when they cannot be read; what was damaged is put aside."""
    kept = Corrections(session.paths.data_dir)
    kept.read_all()
    heed(kept.notice)
    return kept


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _decided(file: Path) -> dict[str, bool]:
    """What a file decides: lines of a name and "accept" or "refuse". Raises ``UsageError("decisions-form")``."""
    answers = {"accept": True, "refuse": False}
    decided: dict[str, bool] = {}
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()[:_MOST_DECISIONS]
    except (OSError, UnicodeError) as error:
        raise UsageError("decisions-form", line=0) from error
    for number, cells in enumerate(csv.reader(lines), 1):
        values = [cell.strip().casefold() for cell in cells]
        if values[:1] == ["id"] or not any(values):
            continue
        if len(values) < 2 or values[1] not in answers:
            raise UsageError("decisions-form", line=number)
        decided[values[0]] = answers[values[1]]
    return decided


def _asked(one: Proposal) -> bool:
    click.echo(_words(one, None))
    return not one.by_hand and click.confirm("Accept?", default=False, err=True)


def _words(one: Proposal, accepted: bool | None) -> str:
    report_, answer = one.report, {True: "  ACCEPTED", False: "  refused", None: ""}[accepted]
    agree = how_many("computer", one.computers) + (" agree" if one.computers > 1 else "")
    lines = [f"{one.id}  {report_.title}  {report_.ref}  ({agree}){answer}"]
    lines.append(_indented(report_words(report_, ENGLISH)))
    lines.append(_indented(f"The source says: {one.now or 'nothing'}"))
    for change in one.changes:
        cells = ", ".join(f"{column} = {value or 'blank'}" for column, value in change.cells)
        does = cells or "the row is taken out"
        lines.append(_indented(f"Accepting: {change.file}, row {change.row + 2}: {does}"))
    if one.by_hand:
        lines.append(_indented(f"By hand: {_BY_HAND[one.by_hand]}"))
    return "\n".join(lines)


def _plain(one: Proposal, accepted: bool | None) -> dict[str, object]:
    changes = [{"file": change.file, "row": change.row + 2, "cells": dict(change.cells)} for change in one.changes]
    report_: Correction = one.report
    return {
        "id": one.id, "report": report_._asdict(), "computers": one.computers, "source_says": one.now,
        "changes": changes, "by_hand": one.by_hand or None, "accepted": accepted,
    }  # fmt: skip


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
