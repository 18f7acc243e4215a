"""``phcdesk doctor`` and ``phcdesk prepare``: is the library whole, and make it so."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator, Sequence

import click
from msgspec import Struct

import phcdesk
from phcdesk import bundled, importing
from phcdesk.app.health import health_words
from phcdesk.app.messages import sentence
from phcdesk.cli import reporting
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, session_of
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.importing.trusting import current_trust
from phcdesk.model import PackManifest
from phcdesk.packs.verify import clock
from phcdesk.problems import describe
from phcdesk.progress import Progress
from phcdesk.search.index import open_index

DAMAGED = 2
_LITTLE_ROOM_MB = 200


class Check(Struct, frozen=True):
    """One line of the doctor's report. ``state``: ok, notice, or wrong."""

    name: str
    state: str
    text: str


@click.command()
@click.option("--repair", is_flag=True, help="Mend what is wrong.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def doctor(context: click.Context, repair: bool, as_json: bool) -> int:
    """Look at the library and say what is wrong with it. The report holds nothing that anybody looked for."""
    session = session_of(context)
    if repair:
        session.prepare()
    checks = list(_checks(session))
    healthy = all(check.state != "wrong" for check in checks)
    if as_json:
        echo_json({"healthy": healthy, "checks": checks})
    else:
        for check in checks:
            click.echo(f"{check.state:<7} {check.name:<12} {check.text}")
        if not healthy:
            session.say("Run “phcdesk doctor --repair” to mend it.")
    return 0 if healthy else DAMAGED


def _checks(session: Session) -> Iterator[Check]:
    yield Check("program", "ok", f"PHC Desk {phcdesk.__version__}, Python {platform.python_version()}")
    yield _room(session)
    try:
        with importing.open_current(session.store) as generation:
            packs = generation.catalog.packs()
            yield Check("library", "ok", f"{generation.catalog.count} entries in {len(packs)} packs")
            yield _index(generation)
            yield _editions(bundled.missing(session.bundle, packs))
            yield from _signed(session, [pack.manifest for pack in packs])
            yield from _findings(session)
    except PhcError as error:
        yield Check("library", "wrong", sentence(error).text)


def _room(session: Session) -> Check:
    folder = session.paths.data_dir
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free // 1_000_000
    return Check("disk", "notice" if free < _LITTLE_ROOM_MB else "ok", f"{free} MB free in {session.paths.data_dir}")


def _index(generation: importing.Generation) -> Check:
    try:
        open_index(generation.index_folder, generation.id)
    except DamagedLibrary as error:
        return Check("index", "wrong", sentence(error).text)
    return Check("index", "ok", "as it was sealed")


def _editions(old: list[str]) -> Check:
    if old:
        return Check("editions", "notice", f"newer editions come with the program: {', '.join(old)}")
    return Check("editions", "ok", "as new as the program brings them")


def _signed(session: Session, packs: Sequence[PackManifest]) -> Iterator[Check]:
    """The clock, who is trusted, and which packs are behind or should be looked at again."""
    trust = current_trust(session.store)
    if (judged := clock(now(), trust)) != "plausible":
        yield Check("clock", "notice", f"the date of this computer, {now().date()}, is {judged}: set it right")
    else:
        yield Check("clock", "ok", f"{now().date()} can be right")
    names = ", ".join(sorted(trust.publishers)) or "nobody but the program itself"
    yield Check("publishers", "ok", f"packs are taken in from {names}")
    for manifest in packs:
        newest = trust.channel(manifest.publisher, manifest.id).newest
        if newest > manifest.edition:
            yield Check("packs", "notice", f"{manifest.id}: edition {manifest.edition} is here, {newest} exists")
        if manifest.review_by and manifest.review_by < now().date().isoformat():
            yield Check("packs", "notice", f"{manifest.id}: was to be looked at again by {manifest.review_by}")


def _findings(session: Session) -> Iterator[Check]:
    for state, text in health_words(importing.verify(session.store, deep=True)):
        yield Check("files", state, text)


@click.command()
@reporting.option
@data_dir_option
@click.pass_context
def prepare(context: click.Context, progress_json: bool) -> int:
    """Make the library whole and up to date: build it, bring new editions in, mend what is damaged."""
    session = session_of(context)
    if not progress_json:
        prepared = session.prepare()
        for problem in prepared.problems:
            if problem.severity == "error":
                session.say(describe(problem))
        session.say("The library is ready.")
        return 0

    def work(progress: Progress) -> None:
        session.prepare(progress)

    return reporting.for_window(work)
