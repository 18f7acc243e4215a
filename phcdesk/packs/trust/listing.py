"""What a signed targets.json says: the facts of an edition, what was withdrawn, and every blob that belongs to it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from phcdesk.errors import Damaged, OverLimit
from phcdesk.packs.archive import MAX_BLOB
from phcdesk.packs.payload import BlobFacts, read_facts
from phcdesk.packs.trust.state import Withdrawn

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile, Targets

    from phcdesk.packs.trust.metadata import Document

FORMAT = 1
MAX_BLOBS = 20_000
CRC = "x-phc-crc32"

_BLOB = re.compile(r"blobs/[0-9a-f]{64}", re.ASCII)
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}", re.ASCII)


class EditionFacts(Struct, frozen=True, rename=lambda name: "x-phc-" + name.replace("_", "-")):
    """The fields that a publisher signs for a whole edition, each with "x-phc-" before its name."""

    format: int
    publisher: str
    channel: str
    edition: str  # as people call it, such as "2026-07"; what counts is the version
    issued: str  # ISO date
    review_by: str = ""  # ISO date, after which a person should look for a newer edition
    min_app: str = ""  # oldest program that understands it, such as "0.3.0"
    counts: dict[str, int] = {}  # how many of what, for people: {"service": 3118, "document": 2400}
    withdrawn: tuple[Withdrawn, ...] = ()


class Target(Struct, frozen=True, gc=False):
    """One blob of an edition, as its publisher signed for it. It may be in this pack or come from an earlier one."""

    name: str  # SHA-256 of what is stored
    length: int  # bytes stored
    crc: int  # of the stored bytes, as a ZIP writes it; with this signed too, no byte of a pack is free
    facts: BlobFacts  # how it is packed, and what it is used as


class Listing(Struct, frozen=True):
    """A whole edition. ``extra`` holds what else was signed with it, such as "x-phc-manifest"."""

    edition: int
    facts: EditionFacts
    targets: dict[str, Target]  # by name
    extra: dict[str, Any]


def read_listing(targets: Document[Targets], app_version: str = "") -> Listing:
    """The edition that a verified targets.json describes. ``app_version`` is that of the program; blank asks nothing.

    Raises ``Damaged`` "pack-metadata" and "pack-content", ``OverLimit`` "pack-over-limit" and "pack-too-new".
    """
    fields = targets.signed.unrecognized_fields
    if type(fields.get("x-phc-format")) is int and fields["x-phc-format"] > FORMAT:
        raise OverLimit("pack-too-new", needs=f"format {fields['x-phc-format']}")
    facts = _edition(targets.member, fields)
    if app_version and _numbers(facts.min_app or "0") > _numbers(app_version):
        raise OverLimit("pack-too-new", needs=facts.min_app)
    if len(targets.signed.targets) > MAX_BLOBS:
        raise OverLimit("pack-over-limit", member=targets.member, limit=MAX_BLOBS, unit="files")
    listed = (_target(targets.member, path, target) for path, target in targets.signed.targets.items())
    extra = {name: value for name, value in fields.items() if name not in EditionFacts.__struct_encode_fields__}
    return Listing(targets.signed.version, facts, {target.name: target for target in listed}, extra)


def _edition(member: str, fields: dict[str, Any]) -> EditionFacts:
    try:
        facts = msgspec.convert(fields, EditionFacts)
        days = (facts.issued, facts.review_by or facts.issued)
        days_are_right = all(date.fromisoformat(day).isoformat() == day for day in days)
    except ValueError as error:
        raise Damaged("pack-metadata", member=member, reason="a field of the edition is wrong") from error
    counts_are_right = all(count >= 0 for count in facts.counts.values())
    if facts.format != FORMAT or not (days_are_right and counts_are_right and _VERSION.fullmatch(facts.min_app or "0")):
        raise Damaged("pack-metadata", member=member, reason="a field of the edition is wrong")
    return facts


def _target(member: str, path: str, target: TargetFile) -> Target:
    name = path.removeprefix("blobs/")
    crc = target.unrecognized_fields.get(CRC)
    if type(target.length) is not int or type(crc) is not int or not 0 <= crc < 2**32:
        raise Damaged("pack-metadata", member=member, reason="a file of another form")
    if not _BLOB.fullmatch(path) or target.hashes != {"sha256": name}:
        raise Damaged("pack-metadata", member=member, reason="a file of another form")
    if target.length > MAX_BLOB:
        raise OverLimit("pack-over-limit", member=path, limit=MAX_BLOB, unit="bytes")
    facts = read_facts(target.custom, target.length)
    if facts.enc == "identity" and facts.sha256 != name:
        raise Damaged("pack-metadata", member=member, reason="a file of another form")
    return Target(name, target.length, crc, facts)


def _numbers(version: str) -> tuple[int, ...]:
    """A version to compare by: what follows the numbers, such as ".dev1", does not count."""
    plain = _VERSION.match(version)
    return tuple(map(int, plain.group().split("."))) if plain else ()
