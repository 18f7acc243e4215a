"""All resources of a source, one after the other: from bundles of any kind, lists, lines, folders and XML.

What cannot be read as a resource is counted and noted here, and goes no further.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.fhir.elements import Element, first, objects, text
from phcdesk.formats.fhir.xml_form import read_xml
from phcdesk.formats.json_stream import Item, JsonStream
from phcdesk.formats.report import Report
from phcdesk.progress import CancelToken, Progress

MAX_NESTED = 5
"""Bundles inside bundles."""

_KIND_AND_ID = re.compile(r"(?:\A|.*/)([A-Z][A-Za-z]+)/([A-Za-z0-9\-.]{1,64})(?:/\d+)?\Z", re.DOTALL)
_VERSION = re.compile(r"/_history/?([^/?#]*)\Z")
_KIND = re.compile(r"[A-Z][A-Za-z]{2,63}\Z", re.ASCII)
_JSON_STARTS = (b"{", b"[", b'"')


class Entry(NamedTuple):
    """A resource, or the news that one was deleted (``body`` is empty then)."""

    file: str
    number: int
    kind: str
    id: str
    full_url: str
    body: Element
    deleted: bool = False
    stamp: str = ""
    version: str = ""
    in_history: bool = False

    @property
    def base(self) -> str:
        """The address of the server, where the address of the resource says it."""
        at = self.full_url.find(f"{self.kind}/{self.id}")
        return self.full_url[:at] if self.full_url.startswith("http") and at > 0 else ""


class Entries:
    """The entries of a source; ``report.read`` grows with each."""

    def __init__(self, chosen: Chosen, report: Report, progress: Progress, cancel: CancelToken) -> None:
        self._chosen = chosen
        self._report = report
        self._progress = progress
        self._cancel = cancel
        self._expected = 0
        self._matches = 0

    def __iter__(self) -> Iterator[Entry]:
        yield from self._all()
        if self._expected > self._matches:
            self._report.note("PG01", self._chosen.name, raw=f"{self._matches} / {self._expected}")

    def _all(self) -> Iterator[Entry]:
        for file in self._chosen.names():
            start = self._chosen.head(file, 4096).replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
            if start.startswith(b"<"):
                yield from self._of_xml(file)
            elif start.startswith(_JSON_STARTS):
                yield from self._of_json(file)
            else:
                self._report.note("TB02", file)

    def _of_xml(self, file: str) -> Iterator[Entry]:
        with self._chosen.open(file) as stream:
            for number, (place, element) in enumerate(read_xml(stream, file), start=1):
                self._cancel.check()
                if place == "entry":
                    yield from self._of_bundle(file, number, element, False)
                else:
                    yield from self._of_value(file, number, element)

    def _of_json(self, file: str) -> Iterator[Entry]:
        with self._chosen.open(file) as stream:
            items = JsonStream(stream, file, "entry")
            head: dict[str, object] = {}
            for item in items:
                self._cancel.check()
                head = item.head or {}
                if item.number % 1000 == 0:
                    self._progress("convert", self._report.read, 0)
                if item.listed:
                    history = text(item.head or {}, "type") == "history"
                    yield from self._of_bundle(file, item.number, item.value, history)
                else:
                    yield from self._of_item(file, item)
            self._look_for_more(head)
            if items.odd_letters:
                self._report.note("EC01", file)

    def _look_for_more(self, head: Element) -> None:
        """Remember how many matches a search has in all: its pages may not all be here."""
        total = text(head, "total")
        if text(head, "type") == "searchset" and total.isascii() and total.isdigit() and len(total) < 10:
            self._expected = max(self._expected, int(total))

    def _of_item(self, file: str, item: Item) -> Iterator[Entry]:
        if item.broken:
            self._refuse(file, item.number, item.broken)
        elif (
            isinstance(item.value, dict) and text(item.value, "resourceType") == "Bundle" and "entry" not in item.value
        ):
            return  # a bundle with nothing in it
        elif isinstance(item.value, dict) and "resourceType" not in item.value and len(self._chosen.names()) > 1:
            self._report.note("TB02", file)  # such as the list of files that comes with a bulk export
        else:
            yield from self._of_value(file, item.number, item.value)

    def _of_value(self, file: str, number: int, value: object, depth: int = 0) -> Iterator[Entry]:
        """A resource that stands alone, or a bundle in a list."""
        if isinstance(value, dict) and text(value, "resourceType") == "Bundle" and depth < MAX_NESTED:
            history = text(value, "type") == "history"
            for entry in objects(value, "entry"):
                yield from self._of_bundle(file, number, entry, history, depth + 1)
            return
        kind = text(value, "resourceType") if isinstance(value, dict) else ""
        if not isinstance(value, dict) or not _KIND.match(kind):
            self._refuse(file, number, kind)
            return
        self._report.read += 1
        yield _entry(file, number, kind, value, "", Entry("", 0, "", "", "", {}))

    def _of_bundle(self, file: str, number: int, value: object, history: bool, depth: int = 0) -> Iterator[Entry]:
        if not isinstance(value, dict):
            self._refuse(file, number, type(value).__name__)
            return
        self._matches += text(first(value, "search"), "mode") in ("", "match")
        resource, request, response = first(value, "resource"), first(value, "request"), first(value, "response")
        kind = text(resource, "resourceType")
        if kind == "Bundle":
            yield from self._of_value(file, number, resource, depth + 1)
            return
        address, version = _address(value, request)
        deleted = text(request, "method").upper() == "DELETE"
        if deleted:
            found = _KIND_AND_ID.match(address)
            if not found and not address:
                self._refuse(file, number, "DELETE")
                return
            kind, identity = (found[1], found[2]) if found else ("", address)
        elif not _KIND.match(kind):
            self._refuse(file, number, kind)
            return
        else:
            identity = ""
        self._report.read += 1
        frame = Entry(
            file, number, kind, identity, "", {}, deleted, text(response, "lastModified"), version, history or deleted
        )
        yield frame._replace(full_url=address) if deleted else _entry(file, number, kind, resource, address, frame)

    def _refuse(self, file: str, number: int, raw: str) -> None:
        self._report.read += 1
        self._report.refused += 1
        self._report.note("RD01", file, number, raw=raw)


def _address(entry: Element, request: Element) -> tuple[str, str]:
    """The address of an entry without its version, and the version in it."""
    address = text(entry, "fullUrl") or (text(request, "url") if text(request, "method").upper() != "POST" else "")
    found = _VERSION.search(address)
    return (address[: found.start()], found[1]) if found else (address.partition("?")[0], "")


def _entry(file: str, number: int, kind: str, resource: Element, address: str, frame: Entry) -> Entry:
    found = _KIND_AND_ID.match(address)
    identity = text(resource, "id") or (found[2] if found and found[1] == kind else "")
    meta = first(resource, "meta")
    return Entry(
        file,
        number,
        kind,
        identity,
        address,
        resource,
        False,
        text(meta, "lastUpdated") or frame.stamp,
        text(meta, "versionId") or frame.version,
        frame.in_history,
    )


def looks_like_fhir(chosen: Chosen) -> tuple[float, str]:
    """How sure the first files are FHIR (0 to 1), and "json", "xml" or "ndjson"."""
    for name in islice((name for name in chosen.names() if name.lower().endswith((".json", ".xml", ".ndjson"))), 5):
        if found := _likeness(chosen.head(name)):
            return found
    for name in islice(chosen.names(), 3):
        if found := _likeness(chosen.head(name)):
            return found
    return 0.0, ""


_NDJSON = re.compile(rb'\}\s*\n\s*\{[^\n]*"resourceType"')


def _likeness(head: bytes) -> tuple[float, str] | None:
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        return (0.95, "xml") if b"http://hl7.org/fhir" in start else None
    if not start.startswith(_JSON_STARTS) or b'"resourceType"' not in start:
        return None
    return 0.95, "ndjson" if _NDJSON.search(start) else "json"
