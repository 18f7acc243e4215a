"""What every command shares: where the library is, how to open it, and how to speak to the person.

Answers go to standard output, everything else to standard error. A library that is missing, out of date or damaged is
prepared first, behind a progress bar. Where it cannot be kept, it is built for this run only, and that is said.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
import msgspec
from msgspec import Struct
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from phcdesk.app.logs import log, write_log_to
from phcdesk.app.messages import sentence
from phcdesk.app.paths import AppPaths, find_paths, temporary_paths
from phcdesk.app.steps import step_words
from phcdesk.app.translating import english
from phcdesk.errors import DamagedLibrary, DiskError, NoLibrary, PhcError, UsageError
from phcdesk.progress import Progress as Report
from phcdesk.progress import silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary

if TYPE_CHECKING:  # what only reads a list or signs a pack need not wait for all that a library is made of
    from phcdesk.bundled import Bundle, Prepared
    from phcdesk.importing import Store
    from phcdesk.library import Library

Command = TypeVar("Command", bound=Callable[..., object])

PRINTER = "pdf"
"""Where the command line keeps the printer of PDF that it was handed, among what all commands share."""


def now() -> datetime:
    """The time with its zone: the only clock of the command line."""
    return datetime.now().astimezone()


class Session(Struct, frozen=True):
    """One run of the command line."""

    paths: AppPaths
    quiet: bool = False

    @property
    def store(self) -> Store:
        from phcdesk.importing import Store

        return Store(self.paths.data_dir)

    @property
    def bundle(self) -> Bundle:
        from phcdesk.bundled import Bundle

        return Bundle(self.paths.packs, self.paths.taxonomy)

    def vocabulary(self) -> Vocabulary:
        """The vocabulary that comes with the program. Raises ``SourceError`` when it is gone."""
        return load_vocabulary(self.paths.taxonomy)

    def country(self, text: str) -> str:
        """The code of a country, such as KE. Raises ``UsageError`` "unknown-value"."""
        concept = self.vocabulary().concept("country", text)
        if concept is None:
            raise UsageError("unknown-value", facet="country", value=text)
        return concept.code

    def say(self, text: str) -> None:
        """Tell the person something that is not the answer."""
        if not self.quiet:
            click.echo(text, err=True)

    @contextmanager
    def library(self) -> Iterator[Library]:
        """The open library, prepared first if it has to be."""
        from phcdesk.library import Library

        try:
            opened = Library.open(self.store, clock=now, bundle=self.bundle)
        except (NoLibrary, DamagedLibrary):
            opened = self._prepared()
        try:
            yield opened
        finally:
            opened.close()

    def prepare(self, report: Report | None = None) -> Prepared:
        """Make the library whole and up to date."""
        from phcdesk.bundled import prepare

        started = now()
        with self.progress(report) as progress:
            prepared = prepare(self.store, self.bundle, now=started, progress=progress)
        write_log_to(self.paths.data_dir)
        log.info("prepared in %.1f s, %d problems", (now() - started).total_seconds(), len(prepared.problems))
        return prepared

    def _prepared(self) -> Library:
        from phcdesk.library import Library

        try:
            self.prepare()
        except DiskError as refused:
            return self._for_this_run_only(refused)
        return Library.open(self.store, clock=now)

    def _for_this_run_only(self, refused: DiskError) -> Library:
        from phcdesk.bundled import prepare
        from phcdesk.importing import Store
        from phcdesk.library import Library

        try:
            paths = temporary_paths()
        except OSError as nowhere:
            raise DiskError("nowhere-to-write") from nowhere
        click.echo(f"{sentence(refused).text} The library is built for this run only.", err=True)
        store = Store(paths.data_dir)
        with self.progress() as progress:
            prepare(store, self.bundle, now=now(), progress=progress)
        click.get_current_context().call_on_close(lambda: shutil.rmtree(paths.data_dir, ignore_errors=True))
        return Library.open(store, clock=now)

    @contextmanager
    def progress(self, report: Report | None = None) -> Iterator[Report]:
        """A progress bar on standard error, if a person is looking; or what the caller reports to."""
        if report or self.quiet or not sys.stderr.isatty():
            yield report or silent
            return
        columns = (TextColumn("{task.description}"), BarColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)

            def show(step: str, done: int, total: int) -> None:
                bar.update(task, description=step_words(step), completed=done, total=total or None)

            yield show


def session_of(context: click.Context) -> Session:
    """The session of a command, by its options and the environment. Raises ``DiskError`` when no folder can be had."""
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


def data_dir_option(command: Command) -> Command:
    """The options that every command has, before and after its name."""
    folder = click.Path(path_type=Path)
    for option in (
        click.option("--data-dir", type=folder, expose_value=False, callback=_remember, help="Where the library lies."),
        click.option(
            "--quiet", is_flag=True, expose_value=False, callback=_remember, help="Say nothing but the answer."
        ),
    ):
        command = option(command)
    return command


def _remember(context: click.Context, parameter: click.Parameter, value: object) -> None:
    if value:
        context.find_root().ensure_object(dict)[str(parameter.name)] = value


def refusal(error: PhcError) -> dict[str, object]:
    """An error as a line for the window, which says it in the person's own language."""
    message = sentence(error)
    fields = {name: str(value) for name, value in error.fields.items()}
    return {"error": error.code, "fields": fields, "text": message.text, "next": message.next_step}


def explain(error: PhcError) -> None:
    """Say an error as a person would: what happened, and the next step."""
    message = sentence(error)
    click.echo(f"{message.text} {message.next_step}", err=True)


def heed(notice: PhcError | None) -> None:
    """Say that a damaged file of what a person keeps was put aside. Raises whatever else keeps it from being read."""
    if isinstance(notice, DamagedLibrary):
        explain(notice)
    elif notice is not None:
        raise notice


def how_many(what: str, count: int) -> str:
    """So many of something: "1 entry", "2 entries"."""
    return english("", f"%n {what}(s)", "", count)


def echo_json(answer: object) -> None:
    """An answer as one line of JSON."""
    click.echo(msgspec.json.encode(answer).decode())
