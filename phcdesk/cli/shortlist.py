"""``phcdesk shortlist``: what was put aside, and putting aside, on one of several lists.

``--list NAME`` comes before what is to be done; without it, the chosen list is meant, which the window shows as well.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from phcdesk.app.assurance import ENGLISH
from phcdesk.app.report_words import badge_words
from phcdesk.cli.session import Session, data_dir_option, echo_json, heed, how_many, now, session_of
from phcdesk.errors import NotFound
from phcdesk.kept.exchange import read_list, save, written_list
from phcdesk.kept.shortlist import (
    Edit,
    Entries,
    Kept,
    Lists,
    LookedUp,
    Shortlist,
    added,
    choose,
    delete,
    edited,
    list_called,
    look_up,
    make,
    rename,
    with_list,
    without,
)
from phcdesk.model import Gone

_LIST = "phcdesk.kept.shortlist"  # under which click hands the name of the list on
_QUIET = "Give lists names of places or kinds of help. Do not write the names of clients."


@click.group(invoke_without_command=True)
@click.option("--list", "list_name", metavar="NAME", help="Of the list of this name, not of the chosen one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def shortlist(context: click.Context, list_name: str | None, as_json: bool) -> None:
    """Show or change the shortlists. They name entries of the library, and have no place for notes about anybody."""
    context.meta[_LIST] = list_name
    if context.invoked_subcommand is None:
        _show(context, as_json=as_json)


@shortlist.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def show(context: click.Context, as_json: bool) -> None:
    """Show what is on the list, and what became of it."""
    _show(context, as_json=as_json)


@shortlist.command("add")
@click.argument("ref", metavar="ID")
@data_dir_option
@click.pass_context
def add(context: click.Context, ref: str) -> None:
    """Put the entry called ID at the end of the list."""
    session = session_of(context)
    with session.library() as library:
        kept = Kept(library.ref(ref), library.show(ref).name, now().date().isoformat())
    _change(context, lambda entries: added(entries, kept))
    session.say(f"On the shortlist: {kept.title}")


@shortlist.command("remove")
@click.argument("ref", metavar="ID")
@data_dir_option
@click.pass_context
def remove(context: click.Context, ref: str) -> None:
    """Take the entry called ID off the list, whether the library still has it or not."""
    session = session_of(context)
    before = _wanted(context, _opened(session).known)
    found = [kept for kept in before if ref in (kept.ref, kept.ref.partition("/")[2])]
    if not found:
        raise NotFound(id=ref)
    _change(context, lambda entries: without(entries, found[0].ref))
    session.say(f"Taken off the shortlist: {found[0].title}")


@shortlist.command("clear")
@data_dir_option
@click.pass_context
def clear(context: click.Context) -> None:
    """Delete every list, and every report of corrections: their file is removed with every copy."""
    session = session_of(context)
    Shortlist(session.paths.data_dir).erase()
    session.say("The shortlists are empty, and nothing that was reported is kept.")


@shortlist.command("lists")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def lists(context: click.Context, as_json: bool) -> None:
    """Show the names of the lists. A star marks the chosen one."""
    known = _opened(session_of(context)).known
    if as_json:
        rows = [
            {"name": one.name, "entries": len(one.entries), "chosen": one.id == known.chosen} for one in known.lists
        ]
        echo_json(rows)
    for one in () if as_json else known.lists:
        click.echo(f"{'*' if one.id == known.chosen else ' '} {one.name}  {len(one.entries)}")


@shortlist.command("new")
@click.argument("name")
@data_dir_option
@click.pass_context
def new(context: click.Context, name: str) -> None:
    """Make a list called NAME and choose it. Do not write names of clients."""
    session = session_of(context)
    _change_lists(session, lambda known: make(known, name))
    session.say(f"A new list: {name}. {_QUIET}")


@shortlist.command("choose")
@click.argument("name")
@data_dir_option
@click.pass_context
def choose_(context: click.Context, name: str) -> None:
    """Let what is put aside go on the list called NAME."""
    session = session_of(context)
    _change_lists(session, lambda known: choose(known, list_called(known, name).id))
    session.say(f"The list is now: {name}")


@shortlist.command("rename")
@click.argument("name")
@click.argument("new_name")
@data_dir_option
@click.pass_context
def rename_(context: click.Context, name: str, new_name: str) -> None:
    """Call the list NAME otherwise. Do not write names of clients."""
    session = session_of(context)
    _change_lists(session, lambda known: rename(known, list_called(known, name).id, new_name))
    session.say(f"The list is now called {new_name}. {_QUIET}")


@shortlist.command("delete")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@data_dir_option
@click.pass_context
def delete_(context: click.Context, name: str, yes: bool) -> None:
    """Delete the list called NAME. The entries stay in the library."""
    session = session_of(context)
    found = list_called(_opened(session).known, name)
    if not yes:
        entries = how_many("entry", len(found.entries))
        click.confirm(f"Delete the list “{found.name}” with {entries}?", abort=True, err=True)
    _change_lists(session, lambda known: delete(known, list_called(known, name).id))
    session.say(f"Deleted: {found.name}")


@shortlist.command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE.phclist")
@data_dir_option
@click.pass_context
def export(context: click.Context, output: Path) -> None:
    """Write the list to a small file: its name, and which entries are on it, with their titles."""
    session = session_of(context)
    known = _opened(session).known
    name = _list_name(context)
    save(output, written_list(list_called(known, name) if name else known.current))
    session.say(f"Written: {output}")


@shortlist.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@data_dir_option
@click.pass_context
def import_(context: click.Context, file: Path) -> None:
    """Add the list in FILE under its name. Entries that this library does not have are kept with their titles."""
    session = session_of(context)
    name, entries = read_list(file, now().date())
    changed = _change_lists(session, lambda known: with_list(known, name, entries))
    session.say(f"A new list: {changed.current.name}, {how_many('entry', len(entries))}")


def _show(context: click.Context, *, as_json: bool) -> None:
    session = session_of(context)
    entries = _wanted(context, _opened(session).known)
    if not entries:
        click.echo("[]" if as_json else "Nothing is on the shortlist.")
        return
    with session.library() as library:
        found = look_up(entries, library)
    if as_json:
        echo_json([_plain(one) for one in found])
    for one in () if as_json else found:
        numbers = ", ".join(phone.number for phone in one.hit.phones) if one.hit else ""
        click.echo(f"{one.kept.title}  {numbers}".rstrip())
        click.echo(f"  {one.kept.ref}{'' if one.entry else _gone_words(one.gone)}")
        for report in one.hit.reported if one.hit else ():
            click.echo(f"  {badge_words(report, ENGLISH)}, {report.on}; not confirmed")


def _gone_words(gone: Gone | None) -> str:
    """What became of an entry, as far as its publisher said."""
    if gone is None:
        return "  closed or unknown: not in this library"
    since = f" since {gone.since}" if gone.since else ""
    because = f" {gone.reason}" if gone.reason else ""
    instead = f" Use {gone.replacement} instead." if gone.replacement else ""
    return f"  closed or removed{since}: not in the library any more.{because}{instead}"


def _plain(one: LookedUp) -> dict[str, object]:
    hit = one.hit
    return {
        "id": one.kept.ref,
        "title": hit.title if hit else one.kept.title,
        "added_on": one.kept.added_on,
        "in_library": hit is not None,
        "gone": one.gone,
        "reported": hit.reported if hit else (),
        "phones": [phone.number for phone in hit.phones] if hit else [],
        "checked_on": (hit.assurance.as_of or None) if hit else None,
    }


def _opened(session: Session) -> Shortlist:
    """The lists as they are on the disk. Raises why, when they cannot be read; a damaged file is put aside."""
    opened = Shortlist(session.paths.data_dir)
    opened.read()
    heed(opened.notice)
    return opened


def _list_name(context: click.Context) -> str | None:
    name = context.meta.get(_LIST)
    return name if isinstance(name, str) else None


def _wanted(context: click.Context, known: Lists) -> Entries:
    name = _list_name(context)
    return (list_called(known, name) if name else known.current).entries


def _change(context: click.Context, edit: Edit) -> None:
    """Change the list that was named, and leave the chosen one chosen."""
    name = _list_name(context)

    def change(known: Lists) -> Lists:
        number = list_called(known, name).id if name else known.current.id
        return choose(edited(choose(known, number), edit), known.current.id)

    _change_lists(session_of(context), change)


def _change_lists(session: Session, edit: Callable[[Lists], Lists]) -> Lists:
    changed = Shortlist(session.paths.data_dir)
    known = changed.change_all(edit)
    heed(changed.notice)
    return known
