"""Where a command finds its session: the folders from the options and the environment."""

from __future__ import annotations

import os
import shutil

import click

from phcdesk.app.paths import find_paths
from phcdesk.cli.session import Session
from phcdesk.errors import DiskError


def session_of(context: click.Context) -> Session:
    """The session of a command. Raises ``DiskError`` when there is no folder at all to keep a library in."""
    given = context.find_root().ensure_object(dict)
    try:
        paths = find_paths(given.get("data_dir"), os.environ)
    except OSError as nowhere:
        raise DiskError("nowhere-to-write") from nowhere
    session = Session(paths, bool(given.get("quiet")))
    if paths.is_temporary:
        context.call_on_close(lambda: shutil.rmtree(paths.data_dir, ignore_errors=True))
        session.say(
            "There is no home folder, so the library is built for this run only. --data-dir names another place."
        )
    return session
