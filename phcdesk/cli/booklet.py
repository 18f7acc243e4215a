"""``phcdesk booklet``: an area, or the shortlist, as a directory to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from phcdesk.cli.paper import checked_target, voices, write
from phcdesk.cli.searching import request_of
from phcdesk.cli.session import Session, data_dir_option, now, session_of
from phcdesk.kept.shortlist import Shortlist, look_up
from phcdesk.library import Library
from phcdesk.model import KINDS
from phcdesk.paper.booklet import Contents
from phcdesk.paper.booklet import booklet as made_booklet
from phcdesk.paper.gathering import found_contents, listed_contents
from phcdesk.progress import CancelToken
from phcdesk.search.results import Request


@click.command()
@click.argument("text", default="")
@click.option("-o", "--out", "target", type=click.Path(path_type=Path), required=True, help="A .pdf or .html file.")
@click.option("--replace", "replacing", is_flag=True, help="Write over a file that is there.")
@click.option("--lang", "code", default="", metavar="CODE", help="The language of the booklet.")
@click.option("--title", default="", help="What it is about, for the cover.")
@click.option("--shortlist", "listed", is_flag=True, help="What is on the shortlist, and nothing else.")
@click.option("--kind", type=click.Choice(KINDS), default="service", show_default=True)
@click.option("--filter", "filters", multiple=True, metavar="FACET=VALUE", help="May be given several times.")
@click.option("--near", metavar="PLACE|LAT,LON", help="With --within: what is near.")
@click.option("--within", type=click.FloatRange(min=0, max=20_100), metavar="KM", help="Only what is so near.")
@click.option("--open-now", is_flag=True, help="Only what is known to be open.")
@data_dir_option
@click.pass_context
def booklet(
    context: click.Context, /, target: Path, replacing: bool, code: str, title: str, listed: bool, **asked: Any
) -> None:
    """Write what a search for TEXT finds, or everything, as a directory: by type and town, with an index."""
    session = session_of(context)
    checked_target(target, replacing=replacing)
    with session.library() as library:
        (voice,) = voices(session, library, [code] if code else [])
        if listed:
            contents = _shortlisted(session, library, title)
        else:
            request = request_of(library, **asked)
            area = title or _area(request, voice.label)
            with session.progress() as progress:
                contents = found_contents(library, request, area, now().date(), progress, CancelToken())
        write(context, session, made_booklet(contents, voice), target)


def _shortlisted(session: Session, library: Library, title: str) -> Contents:
    found = look_up(Shortlist(session.paths.data_dir).read(), library)
    return listed_contents(library, [library.ref(one.kept.ref) for one in found if one.entry], title, now().date())


def _area(request: Request, label: Callable[[str, str], str]) -> str:
    """What is asked for in words: the countries that were named."""
    countries = request.filters.get("country", ())
    return ", ".join(label("country", country) for country in countries)
