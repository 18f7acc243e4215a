"""Adding a publisher by hand: what its root says of itself, to be compared with the printed card."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from phcdesk.errors import Damaged, NotTrusted
from phcdesk.packs.archive import MAX_METADATA
from phcdesk.packs.trust.fingerprint import fingerprint, words
from phcdesk.packs.trust.state import PublisherTrust, TrustState

if TYPE_CHECKING:  # the libraries of signatures are loaded by the first pack or root that is read
    from tuf.api.metadata import Root

    from phcdesk.packs.trust.metadata import Document

SHORT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,62}", re.ASCII)


class RootFacts(Struct, frozen=True):
    """What a root says: who it is, and how many of whose signatures it asks for."""

    publisher: str  # short name, by which entries are known
    name: str  # as people call it
    version: int
    expires: str  # ISO date
    threshold: int
    keys: tuple[str, ...]  # key ids that may sign the next root
    signed: int  # how many of them signed this one
    fingerprint: str
    words: tuple[str, ...]


def read_root(data: bytes) -> RootFacts:
    """What a root.json says, if it is well formed and signed by its own keys. Raises ``NotTrusted`` "root-unusable"."""
    document = trusted_root(data)
    role = document.signed.roles["root"]
    result = document.signed.get_verification_result("root", document.payload, document.signatures)
    return RootFacts(
        document.field("x-phc-publisher"), document.field("x-phc-name"), document.signed.version,
        document.signed.expires.date().isoformat(), role.threshold, tuple(role.keyids), len(result.signed),
        fingerprint(document.payload), words(document.payload),
    )  # fmt: skip


def add_publisher(trust: TrustState, data: bytes) -> TrustState:
    """Trust whoever holds the keys of a root, from now on; the caller has had the fingerprint confirmed.

    The same publisher may be added again with the root that is known already. Raises ``NotTrusted`` "root-unusable"
    (``reason``) and "publisher-known" (``publisher``): nobody takes over a name that is taken, and newer keys come by
    the chain in a pack.
    """
    facts = read_root(data)
    known = trust.publishers.get(facts.publisher)
    if known is None:
        return trust.with_publisher(facts.publisher, PublisherTrust(data, facts.fingerprint))
    if facts.fingerprint not in (known.anchor, read_root(known.root).fingerprint):
        raise NotTrusted("publisher-known", publisher=facts.publisher)
    return trust


def remove_publisher(trust: TrustState, publisher: str) -> TrustState:
    """Trust a publisher no longer. What is installed stays; nothing new of theirs comes in."""
    rest = {name: known for name, known in trust.publishers.items() if name != publisher}
    return TrustState(rest, trust.floor)


def trusted_root(data: bytes) -> Document[Root]:
    """A root to begin with: it must be signed by its own keys before anything else is read.

    Raises ``NotTrusted`` "root-unusable" (``reason``).
    """
    from tuf.api.metadata import Root

    from phcdesk.packs.trust.metadata import read_metadata

    if len(data) > MAX_METADATA["root"]:
        raise NotTrusted("root-unusable", reason="too large")
    try:
        document = read_metadata("root.json", data, Root)
        publisher = document.field("x-phc-publisher")
        document.field("x-phc-name")
    except Damaged as error:
        raise NotTrusted("root-unusable", reason=error.fields["reason"]) from error
    if not SHORT_NAME.fullmatch(publisher):
        raise NotTrusted("root-unusable", reason="x-phc-publisher")
    if not document.signed.get_verification_result("root", document.payload, document.signatures):
        raise NotTrusted("root-unusable", reason="not signed by its own keys")
    return document


def rotates(old: Root, new: Root) -> bool:
    """Whether what the old keys of timestamp or snapshot signed is worth nothing to the new root."""
    return any(
        len(_keys(old, role) & _keys(new, role)) < new.roles[role].threshold for role in ("timestamp", "snapshot")
    )


def _keys(root: Root, role: str) -> set[str]:
    return {root.keys[keyid].keyval["public"] for keyid in root.roles[role].keyids if keyid in root.keys}
