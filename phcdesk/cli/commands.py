"""The commands by their names. Only the one that was asked for is loaded, so that none waits for what others need.

The window asks the command line to look at lists and to make packs; on a slow laptop a person feels the difference.
"""

from __future__ import annotations

from collections.abc import Callable

import click


def _booklet() -> click.Command:
    from phcdesk.cli.booklet import booklet

    return booklet


def _doctor() -> click.Command:
    from phcdesk.cli.care import doctor

    return doctor


def _prepare() -> click.Command:
    from phcdesk.cli.care import prepare

    return prepare


def _convert() -> click.Command:
    from phcdesk.cli.converting import convert_

    return convert_


def _corrections() -> click.Command:
    from phcdesk.cli.corrections import corrections

    return corrections


def _crisis() -> click.Command:
    from phcdesk.cli.crisis import crisis

    return crisis


def _export() -> click.Command:
    from phcdesk.cli.exporting import export_

    return export_


def _gaps() -> click.Command:
    from phcdesk.cli.gaps import gaps

    return gaps


def _pack() -> click.Command:
    from phcdesk.cli.packs import pack

    return pack


def _publisher() -> click.Command:
    from phcdesk.cli.publisher import publisher

    return publisher


def _quality() -> click.Command:
    from phcdesk.cli.quality import quality

    return quality


def _search() -> click.Command:
    from phcdesk.cli.searching import search

    return search


def _show() -> click.Command:
    from phcdesk.cli.searching import show

    return show


def _settings() -> click.Command:
    from phcdesk.cli.settings import settings

    return settings


def _shortlist() -> click.Command:
    from phcdesk.cli.shortlist import shortlist

    return shortlist


def _slip() -> click.Command:
    from phcdesk.cli.slip import slip

    return slip


def _trust() -> click.Command:
    from phcdesk.cli.trust import trust

    return trust


MAKERS: dict[str, Callable[[], click.Command]] = {
    "booklet": _booklet,
    "convert": _convert,
    "corrections": _corrections,
    "crisis": _crisis,
    "doctor": _doctor,
    "export": _export,
    "gaps": _gaps,
    "pack": _pack,
    "prepare": _prepare,
    "publisher": _publisher,
    "quality": _quality,
    "search": _search,
    "settings": _settings,
    "shortlist": _shortlist,
    "show": _show,
    "slip": _slip,
    "trust": _trust,
}
"""The name of each command -> what loads it."""


class Commands(click.Group):
    """All commands, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(MAKERS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        maker = MAKERS.get(cmd_name)
        return maker() if maker is not None else None
