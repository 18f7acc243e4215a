"""What can be written, and what is made of entries before they leave: the one gate for every form.

A place that is restricted for one service is restricted for all: nothing of what another service shows there leaves
either. Each entry says which pack it came from, and under which licence. Ids are made different where two publishers
use the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

from msgspec.structs import replace

from phcdesk.errors import UsageError
from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.flat import SOURCE_PACK
from phcdesk.formats.restricted import SENSITIVITY, hidden, is_secret
from phcdesk.model import Code, Service, ServiceAtLocation
from phcdesk.progress import CancelToken, Progress

Writer = Callable[..., Written]


FORMS = ("hsds", "hsds-json", "fhir", "geojson", "csv", "xlsx", "vcard")
WITH_HXL = ("csv", "xlsx")


class Leaving(NamedTuple):
    """A service that is to leave, and the pack it came from."""

    service: Service
    publisher: str
    pack: str
    pack_said: str  # title, edition and licence


def writer_of(form: str) -> Writer | None:
    """The writer of a form; None when this program has none."""
    # Late, because each brings tables and libraries of its own.
    match form:
        case "hsds":
            from phcdesk.formats.hsds.writing_tables import write as tables

            return tables
        case "hsds-json":
            from phcdesk.formats.hsds.writing_json import write as objects

            return objects
        case "fhir" | "geojson":
            from phcdesk.formats import fhir, geojson

            return cast("Writer | None", getattr(fhir if form == "fhir" else geojson, "write", None))
    from phcdesk.formats import flat_files

    tables_and_cards: dict[str, Writer] = {
        "csv": flat_files.write_csv,
        "xlsx": flat_files.write_xlsx,
        "vcard": flat_files.write_vcards,
    }
    return tables_and_cards.get(form)


def export(
    form: str,
    services: Iterable[Service],
    target: Path,
    context: WriteContext,
    progress: Progress,
    cancel: CancelToken,
    *,
    hxl: bool = False,
) -> Written:
    """Write services that ``leaving`` has made ready. Raises ``UsageError`` "form-not-written" and "no-hxl-row"."""
    writer = writer_of(form)
    if writer is None:
        raise UsageError("form-not-written", form=form)
    if hxl and form not in WITH_HXL:
        raise UsageError("no-hxl-row", form=form)
    options = {"hxl": True} if hxl else {}
    return writer(services, target, context, progress, cancel, **options)


def secret_places(services: Iterable[Service]) -> frozenset[str]:
    """The ids of the places that must stay secret, whichever service says so."""
    return frozenset(
        at.location.id
        for service in services
        for at in service.service_at_locations
        if is_secret(at) or any(code.facet == SENSITIVITY for code in service.codes)
    )


def leaving(found: Iterable[Leaving], secret: frozenset[str]) -> Iterator[Service]:
    """The services as they may leave: nothing of secret places, each with its provenance, each with its own id."""
    given: set[str] = set()
    for one in found:
        service = one.service
        places = tuple(_closed(at) if at.location.id in secret else at for at in service.service_at_locations)
        identity = service.id if service.id not in given else f"{one.publisher}/{service.id}"
        given.add(identity)
        code = Code(SOURCE_PACK, f"{one.publisher}/{one.pack}", one.pack_said)
        codes = (*(kept for kept in service.codes if kept.facet != SOURCE_PACK), code)
        yield hidden(replace(service, id=identity, service_at_locations=places, codes=codes))


def _closed(at: ServiceAtLocation) -> ServiceAtLocation:
    return replace(at, location=replace(at.location, restricted=True))
