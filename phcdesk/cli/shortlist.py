"""``phcdesk shortlist``: what was put aside, and putting aside."""

from __future__ import annotations

import click
import msgspec

from phcdesk.cli.opening import session_of
from phcdesk.cli.session import Session, data_dir_option, explain, now
from phcdesk.errors import DamagedLibrary, NotFound
from phcdesk.shortlist import Edit, Kept, LookedUp, Shortlist, added, look_up, without


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def shortlist(context: click.Context, as_json: bool) -> None:
    """Show or change the shortlist. It names entries of the library, and has no place for notes about anybody."""
    if context.invoked_subcommand is None:
        _show(session_of(context), as_json=as_json)


@shortlist.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@data_dir_option
@click.pass_context
def show(context: click.Context, as_json: bool) -> None:
    """Show what is on the list, and what became of it."""
    _show(session_of(context), as_json=as_json)


@shortlist.command("add")
@click.argument("ref", metavar="ID")
@data_dir_option
@click.pass_context
def add(context: click.Context, ref: str) -> None:
    """Put the entry called ID at the end of the list."""
    session = session_of(context)
    with session.library() as library:
        kept = Kept(library.ref(ref), library.show(ref).name, now().date().isoformat())
    _change(session, lambda entries: added(entries, kept))
    session.say(f"On the shortlist: {kept.title}")


@shortlist.command("remove")
@click.argument("ref", metavar="ID")
@data_dir_option
@click.pass_context
def remove(context: click.Context, ref: str) -> None:
    """Take the entry called ID off the list, whether the library still has it or not."""
    session = session_of(context)
    before = _opened(session).read()
    found = [kept for kept in before if ref in (kept.ref, kept.ref.partition("/")[2])]
    if not found:
        raise NotFound(id=ref)
    _change(session, lambda entries: without(entries, found[0].ref))
    session.say(f"Taken off the shortlist: {found[0].title}")


@shortlist.command("clear")
@data_dir_option
@click.pass_context
def clear(context: click.Context) -> None:
    """Take everything off the list, and remove its file with every copy."""
    session = session_of(context)
    Shortlist(session.paths.data_dir).erase()
    session.say("The shortlist is empty.")


def _show(session: Session, *, as_json: bool) -> None:
    entries = _opened(session).entries
    if not entries:
        click.echo("[]" if as_json else "Nothing is on the shortlist.")
        return
    with session.library() as library:
        found = look_up(entries, library)
    if as_json:
        click.echo(msgspec.json.encode([_plain(one) for one in found]).decode())
    for one in () if as_json else found:
        numbers = ", ".join(phone.number for phone in one.hit.phones) if one.hit else ""
        click.echo(f"{one.kept.title}  {numbers}".rstrip())
        gone = "" if one.entry else f"  closed or removed since {one.kept.added_on}: not in the library any more"
        click.echo(f"  {one.kept.ref}{gone}")


def _plain(one: LookedUp) -> dict[str, object]:
    hit = one.hit
    return {
        "id": one.kept.ref,
        "title": hit.title if hit else one.kept.title,
        "added_on": one.kept.added_on,
        "in_library": hit is not None,
        "phones": [phone.number for phone in hit.phones] if hit else [],
        "checked_on": (hit.assurance.as_of or None) if hit else None,
    }


def _opened(session: Session) -> Shortlist:
    """The list as it is on the disk. Raises why, when it cannot be read; a damaged file is put aside, and that said."""
    opened = Shortlist(session.paths.data_dir)
    opened.read()
    return _told(opened)


def _change(session: Session, edit: Edit) -> None:
    changed = Shortlist(session.paths.data_dir)
    changed.change(edit)
    _told(changed)


def _told(opened: Shortlist) -> Shortlist:
    if isinstance(opened.notice, DamagedLibrary):
        explain(opened.notice)
    elif opened.notice is not None:
        raise opened.notice
    return opened
