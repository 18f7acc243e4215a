"""Signing: the root of a new publisher, and the signatures of a pack, added one key at a time on any machine.

The metadata of an edition is three files. ``targets`` lists the blobs and needs as many signatures as the publisher's
root asks for. ``snapshot`` fixes its bytes and ``timestamp`` those of the snapshot: both are made anew by whoever adds
a signature, and carry that one. When the last signature that is needed has come, the pack is sealed. Everything here is
pure: bytes in, bytes out; equal input gives equal bytes, as Ed25519 draws no chance.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time

from msgspec import Struct
from securesystemslib.signer import Key, SSlibKey
from tuf.api.metadata import Metadata, MetaFile, Role, Root, Snapshot, Targets, Timestamp

from phcdesk.errors import Damaged, UsageError
from phcdesk.packs.keys import PublisherKey
from phcdesk.packs.trust.metadata import Document, T, read_metadata, write_metadata

ROOT_YEARS, PACK_YEARS = 10, 5
PUBLISHER, NAME, CHANNEL, SINCE = "x-phc-publisher", "x-phc-name", "x-phc-channel", "x-phc-since"


class Signatures(Struct, frozen=True):
    """How far the signing of a pack has come."""

    have: int
    need: int

    @property
    def sealed(self) -> bool:
        return self.have >= self.need


def new_root(
    publisher: str,
    name: str,
    root_keys: Sequence[PublisherKey],
    publishing_keys: Sequence[PublisherKey],
    threshold: int,
    made: date,
) -> bytes:
    """The first root of a publisher, signed by all its root keys.

    Changing it, and publishing a pack, each take ``threshold`` of the keys that are for it.
    """
    keys = {key.keyid: named(key) for key in (*root_keys, *publishing_keys)}
    rooting, publishing = [key.keyid for key in root_keys], [key.keyid for key in publishing_keys]
    roles = {
        Root.type: Role(rooting, threshold),
        Targets.type: Role(publishing, threshold),
        Snapshot.type: Role(publishing, 1),
        Timestamp.type: Role(publishing, 1),
    }
    fields = {PUBLISHER: publisher, NAME: name}
    root = Root(
        1, None, years_after(made, ROOT_YEARS), keys, roles, consistent_snapshot=True, unrecognized_fields=fields
    )
    return signed_by(Metadata(root), root_keys)


def add_signature(files: Mapping[str, bytes], key: PublisherKey) -> tuple[dict[str, bytes], Signatures]:
    """The metadata of a pack, by file name, with the signature of one more key; and how far the signing has come.

    Raises ``UsageError`` "key-is-for-roots" and "key-of-another-publisher" (``key``), ``Damaged``.
    """
    root = newest_root(files)
    targets = targets_of(files)
    if key.use == "root":
        raise UsageError("key-is-for-roots", key=key.name)
    if key.keyid not in root.signed.roles[Targets.type].keyids:
        raise UsageError("key-of-another-publisher", key=key.name)
    metadata = Metadata(targets.signed, targets.signatures)
    metadata.sign(key.signer, append=True)
    changed = seal(dict(files), metadata, (key,))
    return changed, signatures_of(changed)


def seal(
    files: dict[str, bytes], targets: Metadata[Targets], keys: Sequence[PublisherKey] = (), since: int = 0
) -> dict[str, bytes]:
    """The metadata of an edition with its targets as they are now, and snapshot and timestamp that fix them.

    ``since`` is the edition that a delta builds on. It stands in the timestamp, which is not part of the edition, so
    that a delta and a full pack are the same edition to whoever has taken in one of them.
    """
    edition, expires = targets.signed.version, targets.signed.expires
    whose: dict[str, object] = {name: targets.signed.unrecognized_fields[name] for name in (PUBLISHER, CHANNEL)}
    builds_on = since or builds_on_edition(files)
    if builds_on:
        whose[SINCE] = builds_on
    listed = write_metadata(targets)
    snapshot = signed_by(Metadata(Snapshot(edition, None, expires, {"targets.json": _fixed(edition, listed)})), keys)
    fixed = _fixed(edition, snapshot)
    stamp = signed_by(Metadata(Timestamp(edition, None, expires, fixed, unrecognized_fields=whose)), keys)
    return files | {
        f"{edition}.targets.json": listed,
        f"{edition}.snapshot.json": snapshot,
        "timestamp.json": stamp,
    }


def signatures_of(files: Mapping[str, bytes]) -> Signatures:
    """How many of the signatures that the newest root in a pack asks for are there, and valid."""
    targets = targets_of(files)
    result = newest_root(files).signed.get_verification_result(Targets.type, targets.payload, targets.signatures)
    return Signatures(len(result.signed), result.threshold)


def builds_on_edition(files: Mapping[str, bytes]) -> int:
    """The edition that a delta was made for; 0 for a full pack, or one that does not say."""
    if "timestamp.json" not in files:
        return 0
    since = read_metadata("timestamp.json", files["timestamp.json"], Timestamp).signed.unrecognized_fields.get(SINCE)
    return since if type(since) is int and since > 0 else 0


def newest_root(files: Mapping[str, bytes]) -> Document[Root]:
    """The root with the highest version, which says who may sign. It is not trusted by being here.

    Raises ``Damaged``, as ``targets_of`` does, when there is none.
    """
    numbered = [name for name in files if re.fullmatch(r"[1-9][0-9]{0,8}\.root\.json", name)]
    if not numbered:
        raise Damaged("pack-metadata-missing", member="1.root.json")
    name = max(numbered, key=lambda name: int(name.split(".")[0]))
    return read_metadata(name, files[name], Root)


def targets_of(files: Mapping[str, bytes]) -> Document[Targets]:
    """The list of blobs of a pack, whoever signed it."""
    listed = [name for name in files if name.endswith(".targets.json")]
    if len(listed) != 1:
        raise Damaged("pack-metadata-missing", member="targets.json")
    return read_metadata(listed[0], files[listed[0]], Targets)


def years_after(day: date, years: int) -> datetime:
    """Midnight of a day so many years later, in UTC."""
    later = day.replace(year=day.year + years, day=min(day.day, 28))
    return datetime.combine(later, time(), UTC)


def named(key: PublisherKey) -> Key:
    """The public half of a key, with what its owner calls it."""
    public = key.signer.public_key
    return SSlibKey(public.keyid, public.keytype, public.scheme, public.keyval, {NAME: key.name})


def signed_by(metadata: Metadata[T], keys: Sequence[PublisherKey]) -> bytes:
    """The bytes of a metadata file with the signatures of these keys."""
    for key in keys:
        metadata.sign(key.signer, append=True)
    return write_metadata(metadata)


def _fixed(version: int, data: bytes) -> MetaFile:
    return MetaFile(version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
