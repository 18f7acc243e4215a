"""What can be written, and what is made of entries before they leave: the one gate for every form.

A place that is restricted for one service is restricted for all: nothing of what another service shows there leaves
either. Each entry says which pack it came from, and under which licence. Ids are made different where two publishers
use the same one.
"""

from __future__ import annotations

import importlib
import importlib.util
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


class Form(NamedTuple):
    """A form that can be written: where its writer is, and whether it can have a HXL row."""

    module: str
    function: str = "write"
    hxl: bool = False


FORMS: dict[str, Form] = {
    "hsds": Form("phcdesk.formats.hsds.writing_tables"),
    "hsds-json": Form("phcdesk.formats.hsds.writing_json"),
    "fhir": Form("phcdesk.formats.fhir"),
    "geojson": Form("phcdesk.formats.geojson"),
    "csv": Form("phcdesk.formats.flat_files", "write_csv", hxl=True),
    "xlsx": Form("phcdesk.formats.flat_files", "write_xlsx", hxl=True),
    "vcard": Form("phcdesk.formats.flat_files", "write_vcards"),
}


class Leaving(NamedTuple):
    """A service that is to leave, and the pack it came from."""

    service: Service
    publisher: str
    pack: str
    pack_said: str  # title, edition and licence


def writer_of(form: str) -> Writer | None:
    """The writer of a form; None when this program has none."""
    found = FORMS[form]
    if importlib.util.find_spec(found.module) is None:
        return None
    return cast("Writer | None", getattr(importlib.import_module(found.module), found.function, None))


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
    if hxl and not FORMS[form].hxl:
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
