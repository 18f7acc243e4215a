"""``phcdesk export``: services of the library in the forms of other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from phcdesk.cli.searching import request_of
from phcdesk.cli.session import Session, data_dir_option, echo_json, how_many, now, session_of
from phcdesk.errors import UsageError
from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.exporting import FORMS, Leaving, export, leaving, secret_places
from phcdesk.library import Library
from phcdesk.model import KINDS, Service
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.results import Request

NAMESPACE = "urn:phcdesk:library"
"""What ids are made in. It is the same everywhere, so that two computers give an entry the same one."""
STEP = 64


@click.command("export")
@click.argument("text", default="")
@click.option("--to", "form", type=click.Choice(FORMS), required=True, help="The form to write.")
@click.option("-o", "--out", "target", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option("--replace", "replacing", is_flag=True, help="Write over a file that is there.")
@click.option("--hxl", is_flag=True, help="Add a row of HXL tags (csv and xlsx).")
@click.option("--kind", type=click.Choice(KINDS), default="service", show_default=True)
@click.option("--filter", "filters", multiple=True, metavar="FACET=VALUE", help="May be given several times.")
@click.option("--near", metavar="PLACE|LAT,LON", help="With --within: what is near.")
@click.option("--within", type=click.FloatRange(min=0, max=20_100), metavar="KM", help="Only what is so near.")
@click.option("--open-now", is_flag=True, help="Only what is known to be open.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object about what was written.")
@data_dir_option
@click.pass_context
def export_(
    context: click.Context, /, form: str, target: Path, replacing: bool, hxl: bool, as_json: bool, **asked: Any
) -> None:
    """Write the services that a search for TEXT finds, or all of them, for another program.

    Restricted places leave without address, point and phone, whatever the form.
    """
    session = session_of(context)
    if target.is_dir() or (target.exists() and not replacing):
        raise UsageError("target-exists", path=str(target))
    if asked["kind"] != "service":
        raise UsageError("only-services-leave", kind=asked["kind"])
    with session.library() as library:
        request = request_of(library, **asked)
        with session.progress() as progress:
            going = _Going(library, request, progress)
            written = export(
                form, going.services(), target, _context(session, library), silent, CancelToken(), hxl=hxl
            )  # fmt: skip
    _tell(session, form, written, going, as_json=as_json)


class _Going:
    """The services on their way out; counts what is special about them."""

    def __init__(self, library: Library, request: Request, progress: Progress) -> None:
        self._library = library
        self._request = request
        self._progress = progress
        self._said = {
            (pack.publisher, pack.id): f"{pack.title}, edition {pack.edition}; {pack.licence or 'licence not stated'}"
            for pack in library.packs()
        }
        self.count = self.restricted = self.fictional = 0

    def services(self) -> Iterator[Service]:
        total = self._library.search(msgspec.structs.replace(self._request, limit=0)).total
        everything = Request(filters={"kind": ("service",)})
        secret = secret_places(
            placed.entry for placed in self._library.found(everything) if isinstance(placed.entry, Service)
        )
        for service in leaving(self._leaving(), secret):
            self.count += 1
            self.restricted += any(at.location.restricted for at in service.service_at_locations)
            self.fictional += service.fictional
            if self.count % STEP == 0:
                self._progress("export", self.count, total)
            yield service

    def _leaving(self) -> Iterator[Leaving]:
        for found in self._library.found(self._request):
            if isinstance(found.entry, Service):
                publisher = found.ref.partition("/")[0]
                yield Leaving(found.entry, publisher, found.pack, self._said.get((publisher, found.pack), ""))


def _context(session: Session, library: Library) -> WriteContext:
    packs = library.packs()
    return WriteContext(
        session.vocabulary(),
        NAMESPACE,
        now().date(),
        title="PHC Desk: " + "; ".join(pack.title for pack in packs),
        publisher_name="; ".join(dict.fromkeys(pack.publisher_name for pack in packs)),
        licence="; ".join(dict.fromkeys(pack.licence for pack in packs if pack.licence)),
        language="en",
    )


def _tell(session: Session, form: str, written: Written, going: _Going, *, as_json: bool) -> None:
    if as_json:
        said = {
            "format": form,
            "file": str(written.path),
            "bytes": written.path.stat().st_size if written.path.is_file() else 0,
            "entries": going.count,
            "restricted": going.restricted,
            "fictional": going.fictional,
            "written": written.counts,
        }
        echo_json(said)
        return
    session.say(f"Written: {written.path}, {how_many('service', going.count)}")
    if going.restricted:
        session.say(f"Without address, point and phone, because the place is restricted: {going.restricted}")
    if going.fictional:
        session.say(f"Fictional, for training, and marked so: {going.fictional}")
    if not going.count:
        session.say("Nothing was found, so the file has no service in it.")
