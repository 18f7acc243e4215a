"""A pack as blobs: its entries in shards, and for each document its file and its passages as JSON."""

from __future__ import annotations

import hashlib

import msgspec
from msgspec import Struct

from phcdesk.errors import SourceError
from phcdesk.model import PackContent
from phcdesk.shards import cut
from phcdesk.store.generations import BodyRecord, PackRecord


class EncodedPack(Struct, frozen=True):
    """What META says of a pack, and the bytes of its blobs by SHA-256."""

    record: PackRecord
    blobs: dict[str, bytes]


def encode_pack(pack: PackContent) -> EncodedPack:
    """Encode a pack; equal content always gives equal bytes.

    Raises ``SourceError``: "pack-name-unusable" (``publisher``, ``pack``) for names that cannot stand in
    "publisher/id", "pack-text-unusable" (``pack``) for text that is no Unicode, such as half of a surrogate pair.
    """
    manifest = pack.manifest
    if not all(_usable(name) for name in (manifest.publisher, manifest.id)):
        raise SourceError("pack-name-unusable", publisher=manifest.publisher[:80], pack=manifest.id[:80])
    blobs: dict[str, bytes] = {}
    try:
        shards = tuple(_keep(blobs, shard) for shard in cut(pack.entries))
        bodies = tuple(
            BodyRecord(
                body.document_id,
                body.media_type,
                file=_keep(blobs, body.data),
                passages=_keep(blobs, msgspec.json.encode(body.passages)),
            )
            for body in pack.bodies
        )
        record = PackRecord(manifest, shards, len(pack.entries), bodies, pack.golden_queries, withdrawn=pack.withdrawn)
        msgspec.json.encode(record)
    except UnicodeEncodeError as error:
        raise SourceError("pack-text-unusable", pack=f"{manifest.publisher}/{manifest.id}") from error
    return EncodedPack(record, blobs)


def _usable(name: str) -> bool:
    return bool(name) and "/" not in name and name.isprintable()


def _keep(blobs: dict[str, bytes], data: bytes) -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    blobs[sha256] = data
    return sha256
