"""Which form a source has, from its content and never from its name.

Each reader takes a cheap look and says how much it sees its own form in it; the surest one wins. The readers are
imported when they are asked, because some bring large libraries. A folder may hold files of several forms, such as a
map beside a table; each is then read by its own reader, if it is plainly a list of its own and no list of words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, cast

from msgspec import Struct

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.report import Report
from phcdesk.formats.signatures import kind_of_file
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

_FILE_BY_FILE = frozenset({"fhir", "geojson", "hxl"})
"""Forms whose files are told one by one; the others are sets of files that belong together."""
SURE = 0.55
"""As likely as a plain table with four headings that we know: lists of words and of codes have fewer."""

_BEFORE_TEXT = b"\xef\xbb\xbf\xff\xfe \t\r\n\x1e"
"""What may stand before the first sign of a text: marks of the order of bytes and of records, white space."""


class Likeness(Struct, frozen=True):
    """A form that a reader sees in a source, its version where there are several, and how sure it is (0 to 1)."""

    format: str  # "hsds", "fhir", "geojson", "hxl", "sheet", ...
    version: str
    score: float


class Reader(Protocol):
    """What each module of a form offers."""

    def likeness(self, chosen: Chosen) -> Likeness | None:
        """How much of its own form the reader sees, by a cheap look; None for nothing of it. Never raises."""

    def read(
        self, chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
    ) -> Iterator[Service]:
        """The services of a source, one after the other; every row of it ends in ``report``."""


class Recognised(Struct, frozen=True):
    """The form of a source, and who reads it. ``others`` are forms that it could be as well, surest first."""

    format: str
    version: str
    reader: Reader
    others: tuple[Likeness, ...] = ()


def recognise(chosen: Chosen, wanted: str = "") -> Recognised:
    """The form of a source; with ``wanted`` only that form comes into question.

    Raises ``FormatError`` "format-not-this" (``file``, ``format``) when it is not the wanted one, and (with ``file``)
    "file-empty", "file-is-picture", "file-is-document", "file-is-pack", "file-is-archive" or "format-unknown".
    """
    found = [
        (likeness, reader)
        for reader in _readers(chosen)
        if (likeness := reader.likeness(chosen)) is not None and wanted in ("", likeness.format)
    ]
    found.sort(key=lambda pair: -pair[0].score)
    if not found and wanted:
        raise FormatError("format-not-this", file=chosen.name, format=wanted)
    if not found:
        raise _unknown(chosen)
    best, reader = found[0]
    return Recognised(best.format, best.version, reader, tuple(likeness for likeness, _ in found[1:]))


def recognise_parts(chosen: Chosen, wanted: str = "") -> list[tuple[Chosen, Recognised]]:
    """The source in as many parts as it has forms, the surest form first. Raises what ``recognise`` raises."""
    whole = recognise(chosen, wanted)
    if wanted or len(chosen.names()) == 1 or whole.format not in _FILE_BY_FILE:
        return [(chosen, whole)]
    others = [name for name in chosen.names() if _is_other(chosen.only([name]), whole)]
    if not others:
        return [(chosen, whole)]
    own = [name for name in chosen.names() if name not in others]
    return [(chosen.only(own), whole), *recognise_parts(chosen.only(others))]


def _is_other(file: Chosen, whole: Recognised) -> bool:
    if whole.reader.likeness(file) is not None:
        return False
    return any((found := reader.likeness(file)) is not None and found.score >= SURE for reader in _readers(file))


def _readers(chosen: Chosen) -> Iterator[Reader]:
    """Those who may know a source. They are loaded late, and none for nothing: each brings much with it."""
    from phcdesk.formats import hsds, hxl, sheets

    yield cast("Reader", hsds)
    if any(_may_be_json_or_xml(chosen, name) for name in chosen.names()):
        from phcdesk.formats import fhir, geojson, open_referral

        yield from (cast("Reader", module) for module in (open_referral, fhir, geojson))
    yield from (cast("Reader", module) for module in (hxl, sheets))


def _may_be_json_or_xml(chosen: Chosen, name: str) -> bool:
    try:
        head = chosen.head(name, 4096)
    except PhcError:
        return False
    return head.replace(b"\x00", b"").lstrip(_BEFORE_TEXT).startswith((b"{", b"[", b'"', b"<"))


def _unknown(chosen: Chosen) -> FormatError:
    match kind_of_file(chosen):
        case "empty":
            return FormatError("file-empty", file=chosen.name)
        case "picture":
            return FormatError("file-is-picture", file=chosen.name)
        case "pdf" | "document":
            return FormatError("file-is-document", file=chosen.name)
        case "pack":
            return FormatError("file-is-pack", file=chosen.name)
        case "archive":
            return FormatError("file-is-archive", file=chosen.name)
    return FormatError("format-unknown", file=chosen.name)
