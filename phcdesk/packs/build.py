"""Making a pack: from the content of a source to the members of an archive that nobody has signed yet.

Equal input gives equal bytes, so that two people can build a pack and compare before either signs: nothing here asks a
clock, and even the dates on which signatures run out come from the day of issue.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from tuf.api.metadata import Metadata, TargetFile, Targets

from phcdesk.errors import SourceError, UsageError
from phcdesk.model import PackContent, PackManifest, kind_of
from phcdesk.packs.payload import Blob, blobs_of, clean_content
from phcdesk.packs.sign import CHANNEL, PACK_YEARS, PUBLISHER, newest_root, seal, years_after
from phcdesk.packs.texts import cleaned
from phcdesk.packs.trust.listing import CRC
from phcdesk.packs.trust.publishers import SHORT_NAME
from phcdesk.packs.trust.strict_json import MAX_TEXT, is_safe
from phcdesk.partial_dates import first_day

MIN_APP = "0.1.0"
FORMAT = 1
MANIFEST = "x-phc-manifest"
FACTS = ("title", "languages", "licence", "description", "fictional")


class Earlier(Struct, frozen=True):
    """An edition that readers have already: its number, and the names of all its blobs."""

    edition: int
    blobs: frozenset[str]


class UnsignedPack(Struct, frozen=True):
    """The members of a pack in their order, and how many blobs were left out."""

    members: tuple[tuple[str, bytes], ...]
    blobs: int
    left_out: int


def build_pack(
    content: PackContent, roots: Mapping[str, bytes], *, since: Earlier | None = None, notice: bool = False
) -> UnsignedPack:
    """The members of an unsigned pack, published by whose roots these are ("1.root.json", ...).

    A delta leaves out the blobs of the edition ``since``. A ``notice`` carries none at all.
    Raises ``UsageError("edition-not-newer")`` when the number of the edition is not above that of ``since``, and
    ``SourceError`` "pack-toml-invalid", "pack-id-unusable" (``id``) and "pack-text-unusable".
    """
    root = newest_root(roots).signed.unrecognized_fields
    manifest = replace(content.manifest, publisher=str(root["x-phc-publisher"]), publisher_name=str(root["x-phc-name"]))
    issued = _checked(manifest)
    if since and manifest.edition <= since.edition:
        raise UsageError("edition-not-newer", edition=manifest.edition, since=since.edition)
    blobs = blobs_of(clean_content(replace(content, manifest=manifest)))
    _check_ids(content, blobs)
    targets = {f"blobs/{blob.name}": _target(blob) for blob in blobs}
    signed = Targets(
        manifest.edition,
        None,
        years_after(issued, PACK_YEARS),
        targets,
        unrecognized_fields=_fields(manifest, content, issued),
    )
    files = seal(dict(roots), Metadata(signed), since=since.edition if since else 0)
    known = since.blobs if since else frozenset()
    kept = [blob for blob in blobs if not notice and blob.name not in known]
    members = [(f"META/{name}", data) for name, data in files.items()]
    members += [(f"blobs/{blob.name}", blob.stored) for blob in kept]
    return UnsignedPack(tuple(sorted(members)), len(blobs), len(blobs) - len(kept))


def _target(blob: Blob) -> TargetFile:
    path = f"blobs/{blob.name}"
    signed = {"custom": msgspec.to_builtins(blob.facts), CRC: zlib.crc32(blob.stored)}
    return TargetFile(len(blob.stored), {"sha256": blob.name}, path, signed)


def _fields(manifest: PackManifest, content: PackContent, issued: date) -> dict[str, object]:
    facts = {name: getattr(manifest, name) for name in FACTS}
    withdrawn = [
        {"id": gone.id, "reason": one_line(gone.reason), "replacement": gone.replacement} for gone in content.withdrawn
    ]
    return {
        "x-phc-format": FORMAT,
        PUBLISHER: manifest.publisher,
        CHANNEL: manifest.id,
        "x-phc-edition": str(manifest.edition),
        "x-phc-issued": issued.isoformat(),
        "x-phc-review-by": manifest.review_by and str(first_day(manifest.review_by) or ""),
        "x-phc-min-app": MIN_APP,
        "x-phc-counts": dict(sorted(Counter(map(kind_of, content.entries)).items())),
        "x-phc-withdrawn": withdrawn,
        MANIFEST: {
            name: one_line(fact) if isinstance(fact, str) else list(fact) if isinstance(fact, tuple) else fact
            for name, fact in facts.items()
        },
    }


def one_line(text: str) -> str:
    """A text as it may stand in signed metadata."""
    line = " ".join(cleaned(text).split())
    return line if is_safe(line) else "".join(mark for mark in line[:MAX_TEXT] if is_safe(mark))[:MAX_TEXT]


def _checked(manifest: PackManifest) -> date:
    if not SHORT_NAME.fullmatch(manifest.id):
        raise SourceError("pack-id-unusable", id=manifest.id)
    issued = first_day(manifest.issued) if manifest.issued else None
    if issued is None:
        raise SourceError("pack-toml-invalid", key="issued", reason="missing")
    return issued


def _check_ids(content: PackContent, blobs: Sequence[Blob]) -> None:
    """Ids stand in the metadata too, where less is allowed than in a text."""
    for used in (use for blob in blobs for use in blob.facts.uses):
        if not is_safe(used.id) or not is_safe(used.media):
            raise SourceError("pack-text-unusable", pack=content.manifest.id)
