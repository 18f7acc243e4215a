"""``phcdesk pack import``, ``diff``, ``remove`` and ``rollback``: what changes the packs of the library."""

from __future__ import annotations

from pathlib import Path

import click

from phcdesk import importing
from phcdesk.app.change_words import becomes_words, field_words
from phcdesk.app.messages import exit_code, sentence
from phcdesk.bundled import PUBLISHER
from phcdesk.bundled import remove as remove_pack
from phcdesk.cli import reporting
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, refusal, session_of
from phcdesk.errors import NoLibrary, NotFound, UsageError
from phcdesk.importing.indexing import ready_index
from phcdesk.importing.preview import Preview, preview_packs
from phcdesk.importing.signed import Heard, Imported, import_packs
from phcdesk.kept.shortlist import Shortlist
from phcdesk.packs.difference import Difference, Touched
from phcdesk.progress import Progress

_SHOWN = 20
_PATH = click.Path(path_type=Path)


@click.command("import")
@click.argument("paths", type=_PATH, nargs=-1, required=True, metavar="FILE|FOLDER...")
@click.option("--yes", is_flag=True, help="Do not ask.")
@reporting.option
@data_dir_option
@click.pass_context
def import_(context: click.Context, paths: tuple[Path, ...], yes: bool, progress_json: bool) -> int:
    """Take in signed packs, in one step. Without --yes it shows first what would change.

    Of a pack that builds on an edition which is not here, only the withdrawals are applied; that ends with exit code 5,
    unless the pack is a notice, which carries nothing else.
    """
    session = session_of(context)
    if progress_json:
        return _import_for_window(session, paths)
    _require_library(session)
    if not yes:
        previews = preview_packs(paths, session.store, now=now())
        for preview in previews.packs:
            _print_preview(preview)
            _print_shortlisted(session, preview)
        click.confirm("Take this in?", abort=True, err=True)
    with session.progress() as progress:
        imported = import_packs(paths, session.store, now=now(), progress=progress)
    for passed in imported.skipped:
        session.say(f"{passed.path.name} was passed over: {sentence(passed.error).text}")
    for manifest in imported.packs:
        session.say(f"{manifest.title}, edition {manifest.edition}, by {manifest.publisher_name}, is in the library.")
    for heard in imported.heard:
        session.say(_heard_words(heard))
    if imported.packs:
        session.say("“phcdesk pack rollback” goes back to what was there before. What was withdrawn stays withdrawn.")
    return max((exit_code(heard.lacking) for heard in imported.heard if not heard.is_notice), default=0)


def _heard_words(heard: Heard) -> str:
    words = f"Withdrawals of edition {heard.edition} are applied; its other content needs the full pack."
    since = heard.lacking.fields["since"]
    return f"{heard.manifest.title}: {words} Edition {since} may do as well, taken in before it."


def _import_for_window(session: Session, paths: tuple[Path, ...]) -> int:
    def work(progress: Progress) -> dict[str, object]:
        _require_library(session)
        return _told(import_packs(paths, session.store, now=now(), progress=progress))

    return reporting.for_window(work)


def _told(imported: Imported) -> dict[str, object]:
    return {
        "generation": imported.generation,
        "packs": [
            {"id": manifest.id, "publisher": manifest.publisher, "title": manifest.title, "edition": manifest.edition}
            for manifest in imported.packs
        ],
        "skipped": [{"file": passed.path.name, **refusal(passed.error)} for passed in imported.skipped],
        "withdrawals_only": [
            {"id": heard.manifest.id, "publisher": heard.manifest.publisher, "edition": heard.edition}
            for heard in imported.heard
        ],
    }


def _require_library(session: Session) -> None:
    """A pack is added to a library, so there must be one; a first start builds it."""
    try:
        session.store.state()
    except NoLibrary:
        session.prepare()


@click.command("diff")
@click.argument("file", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def diff(context: click.Context, file: Path, as_json: bool) -> None:
    """Show what a pack would change, entry by entry and field by field. Nothing is taken in."""
    session = session_of(context)
    _require_library(session)
    previews = preview_packs([file], session.store, now=now())
    if as_json:
        echo_json(_as_json([preview.difference for preview in previews.packs]))
        return
    for preview in previews.packs:
        _print_preview(preview, everything=True)
        _print_shortlisted(session, preview)


def _as_json(found: list[Difference]) -> dict[str, object]:
    return {
        "added": [touched.id for one in found for touched in one.added],
        "changed": [_changed(touched) for one in found for touched in one.changed],
        "closed": [touched.id for one in found for touched in one.closed],
        "removed": [touched.id for one in found for touched in one.removed],
        "unchanged": sum(one.unchanged for one in found),
    }


def _changed(touched: Touched) -> dict[str, object]:
    return {"id": touched.id, "fields": [change.field for change in touched.fields]}


def _print_preview(preview: Preview, *, everything: bool = False) -> None:
    manifest, found = preview.manifest, preview.difference
    click.echo(f"{manifest.title}, edition {manifest.edition}, by {manifest.publisher_name}")
    click.echo(f"Installed    {f'edition {preview.installed}' if preview.installed else 'not yet'}")
    if preview.withdrawals_only:
        click.echo("Only its withdrawals can be applied; its other content needs the full pack.")
    if preview.heard:
        click.echo(f"Edition {preview.heard} lacks content; what it withdraws is applied to this one.")
    lists = (("Added", found.added), ("Changed", found.changed), ("Closed", found.closed), ("Removed", found.removed))
    for title, entries in lists:
        click.echo(f"{title:<12} {len(entries)}")
        shown = entries if everything else entries[:_SHOWN]
        for touched in shown if preview.installed or everything else ():
            _print_touched(touched)
        if len(entries) > len(shown):
            click.echo(f"  and {len(entries) - len(shown)} more")
    click.echo(f"{'Unchanged':<12} {found.unchanged}")


def _print_touched(touched: Touched) -> None:
    click.echo(f"  {touched.name} ({touched.id})")
    if touched.reason:
        click.echo(f"    withdrawn: {touched.reason}")
    if touched.replacement:
        click.echo(f"    use instead: {touched.replacement}")
    for change in touched.fields:
        before, after = change.before or "(nothing)", change.after or "(nothing)"
        shown = f"{before} -> {after}" if change.before or change.after else "another text"
        click.echo(f"    {field_words(change.field)}: {shown}")


def _print_shortlisted(session: Session, preview: Preview) -> None:
    """Name what is touched of the things that a person put aside, on whichever list."""
    publisher, found = preview.manifest.publisher, preview.difference
    touched = {
        f"{publisher}/{one.id}": becomes_words(word, is_withdrawn=bool(one.reason))
        for word, entries in (("changed", found.changed), ("closed", found.closed), ("removed", found.removed))
        for one in entries
    }
    for one in Shortlist(session.paths.data_dir).read_all().lists:
        for kept in one.entries:
            if kept.ref in touched:
                click.echo(f"On your list “{one.name}”: {kept.title} ({touched[kept.ref]})")


@click.command("remove")
@click.argument("pack_id", metavar="ID")
@reporting.option
@data_dir_option
@click.pass_context
def remove(context: click.Context, pack_id: str, progress_json: bool) -> int:
    """Take the pack called ID out of the library. The packs that belong in every library come back by themselves."""
    session = session_of(context)
    if progress_json:
        return reporting.for_window(lambda progress: {"removed": _remove(session, pack_id, progress)})
    with session.progress() as progress:
        key = _remove(session, pack_id, progress)
    session.say(f"The pack {pack_id} is no longer in the library.")
    if key in {f"{PUBLISHER}/{identity}" for identity in session.bundle.editions()}:
        session.say("It belongs in every library, and comes back when the program is used next.")
    return 0


def _remove(session: Session, pack_id: str, progress: Progress) -> str:
    with session.library() as library:
        named = [f"{installed.publisher}/{installed.id}" for installed in library.packs()]
    found = [key for key in named if pack_id in (key, key.partition("/")[2])]
    if not found:
        raise NotFound("pack-not-found", pack=pack_id)
    if len(found) > 1:
        raise UsageError("ambiguous-id", id=pack_id, candidates=tuple(found))
    publisher, _, identity = found[0].partition("/")
    remove_pack(session.store, publisher, identity, now=now(), progress=progress)
    return found[0]


@click.command("rollback")
@reporting.option
@data_dir_option
@click.pass_context
def rollback(context: click.Context, progress_json: bool) -> int:
    """Go back to the library as it was before the last change; once more, and the newer one is back."""
    session = session_of(context)
    if progress_json:
        return reporting.for_window(lambda progress: {"packs": _roll_back(session, progress)})
    before = session.store.state().current
    with session.progress() as progress:
        packs = ", ".join(_roll_back(session, progress))
    if session.store.state().current == before:
        session.say("The last change only took back what must not be used any more, and that stays.")
    else:
        session.say(f"The library is as it was before: {packs}. What was withdrawn since stays withdrawn.")
    return 0


def _roll_back(session: Session, progress: Progress) -> list[str]:
    importing.rollback(session.store, progress=progress)
    with importing.open_current(session.store) as generation:
        ready_index(generation, progress=progress)
        return [f"{pack.manifest.id} {pack.manifest.edition}" for pack in generation.catalog.packs()]
