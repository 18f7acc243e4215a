"""Services as an mCSD transaction bundle of FHIR R4: an Organization and a Location each once, then the services.

A service with numbers, hours or classifications of its own at one of its places is written as one HealthcareService for
each place, as FHIR has no link between the two that could hold them. Restricted places have neither address nor point,
and a label that says so. What FHIR has no element for stands in extensions of our own (``own.py``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.fhir.elements import Element
from phcdesk.formats.fhir.written_places import organization_resource, place_resources
from phcdesk.formats.fhir.written_services import service_resources
from phcdesk.formats.identity import uuid_of
from phcdesk.formats.restricted import hidden
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.whole_file import beside

STEP = 200
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}\Z", re.ASCII)


class Identities:
    """The ids of resources: those of the records where FHIR allows them, else made of them, always the same."""

    def __init__(self, namespace: str) -> None:
        self._namespace = namespace

    def of(self, kind: str, raw: str) -> str:
        """The id of a resource."""
        return raw if _ID.match(raw) else uuid_of(self._namespace, kind, raw)


def write(
    services: Iterable[Service], target: Path, context: WriteContext, progress: Progress, cancel: CancelToken
) -> Written:
    """Write a bundle beside ``target`` and put it in its place when it is whole. Raises ``DiskError``."""
    with beside(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        counts = _write(services, file, context, progress, cancel)
    return Written(target, counts)


def _write(
    services: Iterable[Service], file: TextIO, context: WriteContext, progress: Progress, cancel: CancelToken
) -> dict[str, int]:
    counts = {"Organization": 0, "Location": 0, "HealthcareService": 0}
    seen: set[str] = set()
    file.write('{"resourceType":"Bundle","type":"transaction"')
    separator = ',"entry":[\n'
    for done, service in enumerate(services, start=1):
        if done % STEP == 0:
            cancel.check()
            progress("export", done, 0)
        for resource in _resources(hidden(service), Identities(context.namespace)):
            kind, identity = str(resource["resourceType"]), str(resource["id"])
            address = f"{kind}/{identity}"
            if address in seen:
                continue
            seen.add(address)
            counts[kind] += 1
            full_url = f"urn:uuid:{uuid_of(context.namespace, kind, identity)}"
            entry = {"fullUrl": full_url, "resource": resource, "request": {"method": "PUT", "url": address}}
            file.write(separator + json.dumps(entry, ensure_ascii=False, separators=(",", ":")))
            separator = ",\n"
    file.write("\n]}\n" if seen else "}\n")
    return counts


def _resources(service: Service, ids: Identities) -> Iterator[Element]:
    organization = organization_resource(service, ids)
    if organization is not None:
        yield organization
    yield from place_resources(service, ids)
    yield from service_resources(service, ids)
