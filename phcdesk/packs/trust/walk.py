"""The way through the signatures of one pack, in the order of the TUF specification (1.0.34, sections 5.3 to 5.6).

Bytes and a time go in; checked documents and the new state of trust come out, or a ``PackError``. The rules:

1. *Known publisher.* A pack says whose it is; the root that is trusted is the one in the state, never one from the
   pack. It is checked against its own keys before anything else is read. Publisher and channel must be the same in
   root, timestamp and targets, so that no publisher speaks for another.
2. *Thresholds.* Every role needs as many valid signatures, of different keys, as its root demands.
3. *Rotation.* Newer roots are taken one version at a time, at most 256, each signed by the old keys and by its own.
   A gap is refused, and so is another root under the version that is known.
4. *Rollback.* Timestamp and edition never go below what the state has: ``OlderThanInstalled``. Nor do two different
   things count under one number: what comes as the same edition must be the same.
5. *Fast-forward recovery.* When a new root takes away so many timestamp or snapshot keys that the old ones no longer
   reach the threshold, the counters of that publisher begin again: a thief may have driven them up.
6. *No mixing.* Snapshot and targets are fixed by length, SHA-256 and version in what was signed before them. The
   version of both is the edition.
7. *Freeze.* A pack may bring the newest timestamp its carrier has seen; the newest edition anybody signed for is
   remembered, so that a person learns that a newer one exists. That needs no clock.
8. *Clock.* The time is never earlier than the floor: the day the program was built, or the newest day a pack was
   issued on. A clock of a computer never moves the floor, nor does a pack issued over five years ahead of it.
9. *Expiry.* Strict mode refuses what has run out. Field mode takes it if it is newer than what is installed, and says
   so; ``expired`` names the roles.
10. *One format.* Delegated targets are not part of format 1 and are refused. Withdrawn entries are read by ``listing``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace
from tuf.api.metadata import MetaFile, Root, Signed, Snapshot, Targets, Timestamp

from phcdesk.errors import Damaged, NotTrusted, OlderThanInstalled, OverLimit, Stale
from phcdesk.hours.clock import FAR_AHEAD
from phcdesk.packs.trust.metadata import Document, T, read_metadata
from phcdesk.packs.trust.publishers import SHORT_NAME, rotates, trusted_root
from phcdesk.packs.trust.state import (
    ChannelTrust,
    Mode,
    PublisherTrust,
    TrustState,
    Withdrawn,
    floor_of,
    start_of,
)

MAX_ROTATIONS = 256


class Walk:
    """One pack's metadata; ``go`` does everything.

    What has been found stands in the attributes even when ``go`` ends with an error, so that a person can be told how
    far it came. ``trust`` is always safe to keep: it holds only what was signed, and no counter of it is lower.
    """

    def __init__(self, trust: TrustState, now: datetime, mode: Mode = "field") -> None:
        self._files: Mapping[str, bytes] = {}
        self._strict = mode == "strict"
        self.trust = trust
        self.now = max(now, floor_of(trust))
        self.publisher = self.channel = ""
        self.before = ChannelTrust()
        self.expired: dict[str, datetime] = {}
        self.signers: dict[str, tuple[str, ...]] = {}
        self.root: Document[Root] | None = None
        self.edition = self.newest = 0

    def go(self, files: Mapping[str, bytes]) -> Document[Targets]:
        """Every step. ``files`` holds what lies in ``META/``, by file name.

        Raises ``NotTrusted``, ``Damaged``, ``Stale``, ``OlderThanInstalled`` and ``OverLimit``.
        """
        self._files = files
        root = self._newest_root()
        timestamp = self._signed_by(root, "timestamp.json", Timestamp)
        self._take_timestamp(root, timestamp)
        snapshot = self._fixed_by(root, timestamp.signed.snapshot_meta, "snapshot", Snapshot)
        if set(snapshot.signed.meta) != {"targets.json"}:
            raise Damaged("pack-metadata", member=snapshot.member, reason="lists other files")
        targets = self._fixed_by(root, snapshot.signed.meta["targets.json"], "targets", Targets)
        if targets.signed.version != self.edition or targets.signed.delegations is not None:
            raise Damaged("pack-metadata", member=targets.member, reason="not of format 1")
        self._hold_to_publisher(targets)
        if self.expired and self.edition <= self.before.edition:
            raise self._stale()
        content = hashlib.sha256(targets.payload).hexdigest()
        if self.edition == self.before.edition and self.before.content not in ("", content):
            raise NotTrusted("edition-changed", channel=self.channel, edition=self.edition)
        taken_in = replace(self.before, timestamp=timestamp.signed.version, edition=self.edition, content=content)
        self._learn(replace(taken_in, newest=self.newest))
        return targets

    def learn_roots(self, files: Mapping[str, bytes]) -> None:
        """The first step alone: the keys that count now. Raises as ``go``; ``trust`` has the roots that were sound."""
        self._files = files
        self._newest_root()

    def learn_withdrawn(self, withdrawn: tuple[Withdrawn, ...]) -> None:
        """Remember what this edition withdraws, unless a newer one has been heard."""
        known = self.trust.channel(self.publisher, self.channel)
        if self.edition >= known.heard:
            self._learn(replace(known, heard=self.edition, withdrawn=withdrawn))

    @property
    def heard(self) -> TrustState:
        """``trust`` for an edition that is not taken in: what it says is known, but the counters stay."""
        known, before = self.trust.channel(self.publisher, self.channel), self.before
        return self._with(replace(known, timestamp=before.timestamp, edition=before.edition, content=before.content))

    def learn_issued(self, day: str) -> None:
        """Raise the floor to the signed day of issue, unless it lies too far ahead to be believed."""
        if day > self.trust.floor and start_of(day) <= self.now + FAR_AHEAD:
            self.trust = replace(self.trust, floor=day)

    def _newest_root(self) -> Document[Root]:
        versions = sorted(int(name.split(".")[0]) for name in self._files if name.endswith(".root.json"))
        if not versions:
            raise Damaged("pack-metadata-missing", member="1.root.json")
        claimed = read_metadata(f"{versions[-1]}.root.json", self._files[f"{versions[-1]}.root.json"], Root)
        self.publisher = claimed.field("x-phc-publisher")
        known = self.trust.publishers.get(self.publisher)
        if known is None:
            raise NotTrusted("publisher-unknown", publisher=self.publisher)
        root = trusted_root(known.root)
        if versions[-1] - root.signed.version > MAX_ROTATIONS:
            raise OverLimit("pack-over-limit", member=claimed.member, limit=MAX_ROTATIONS, unit="new roots")
        name = f"{root.signed.version}.root.json"
        if name in self._files and read_metadata(name, self._files[name], Root).payload != root.payload:
            raise NotTrusted("root-changed", publisher=self.publisher, version=root.signed.version)
        for version in range(root.signed.version + 1, versions[-1] + 1):
            root = self._next_root(root, version)
        result = root.signed.get_verification_result(Root.type, root.payload, root.signatures)
        self.root, self.signers["root"] = root, tuple(result.signed)
        self._check_expiry(root)
        return root

    def _next_root(self, root: Document[Root], version: int) -> Document[Root]:
        if f"{version}.root.json" not in self._files:
            raise NotTrusted("root-missing", publisher=self.publisher, version=version)
        new = read_metadata(f"{version}.root.json", self._files[f"{version}.root.json"], Root)
        if new.signed.version != version or new.field("x-phc-publisher") != self.publisher:
            raise NotTrusted("root-changed", publisher=self.publisher, version=version)
        self._check_signatures(root, new)
        self._check_signatures(new, new)
        known = self.trust.publishers[self.publisher]
        channels = {} if rotates(root.signed, new.signed) else known.channels
        new_trust = PublisherTrust(new.data, known.anchor, channels)
        self.trust = self.trust.with_publisher(self.publisher, new_trust)
        return new

    def _take_timestamp(self, root: Document[Root], timestamp: Document[Timestamp]) -> None:
        self.channel = timestamp.field("x-phc-channel")
        self._hold_to_publisher(timestamp)
        self.edition = timestamp.signed.snapshot_meta.version
        self.before = self.trust.channel(self.publisher, self.channel)
        self.newest = max(self.edition, self.before.newest, self._newest_seen(root, timestamp))
        self._learn(replace(self.before, newest=self.newest))
        if timestamp.signed.version < self.before.timestamp or self.edition < self.before.edition:
            raise OlderThanInstalled(channel=self.channel, edition=self.edition, installed=self.before.edition)
        if timestamp.signed.version == self.before.timestamp and self.edition != self.before.edition:
            raise NotTrusted("edition-changed", channel=self.channel, edition=self.edition)
        self._check_expiry(timestamp)

    def _newest_seen(self, root: Document[Root], timestamp: Document[Timestamp]) -> int:
        """The newest edition that the carrier of this pack has seen a timestamp of; 0 if none came along."""
        if "newest.timestamp.json" not in self._files:
            return 0
        seen = self._signed_by(root, "newest.timestamp.json", Timestamp)
        self._hold_to_publisher(seen)
        if seen.signed.version < timestamp.signed.version:
            raise Damaged("pack-mismatch", member=seen.member)
        newest: int = seen.signed.snapshot_meta.version
        return newest

    def _learn(self, counters: ChannelTrust) -> None:
        self.trust = self._with(counters)

    def _with(self, counters: ChannelTrust) -> TrustState:
        known = self.trust.publishers[self.publisher]
        channels = known.channels | {self.channel: counters}
        return self.trust.with_publisher(self.publisher, replace(known, channels=channels))

    def _fixed_by(self, root: Document[Root], fixed: MetaFile, role: str, kind: type[T]) -> Document[T]:
        """The file of a role that is exactly what was signed for before it."""
        name = f"{fixed.version}.{role}.json"
        data = self._files.get(name)
        if data is None:
            raise Damaged("pack-metadata-missing", member=name)
        if fixed.length != len(data) or fixed.hashes != {"sha256": hashlib.sha256(data).hexdigest()}:
            raise Damaged("pack-mismatch", member=name)
        document = self._signed_by(root, name, kind)
        if document.signed.version != fixed.version:
            raise Damaged("pack-mismatch", member=name)
        self._check_expiry(document)
        return document

    def _signed_by(self, root: Document[Root], name: str, kind: type[T]) -> Document[T]:
        if name not in self._files:
            raise Damaged("pack-metadata-missing", member=name)
        document = read_metadata(name, self._files[name], kind)
        self._check_signatures(root, document)
        return document

    def _check_signatures(self, delegator: Document[Root], document: Document[T]) -> None:
        role = document.signed.type
        result = delegator.signed.get_verification_result(role, document.payload, document.signatures)
        if not result:
            raise NotTrusted(
                "signatures-missing", member=document.member, publisher=self.publisher, have=len(result.signed),
                need=result.threshold,
            )  # fmt: skip
        self.signers[role] = tuple(result.signed)

    def _hold_to_publisher(self, document: Document[T]) -> None:
        """Publisher and channel stand in what was signed, and nowhere in a file that anybody can rename."""
        publisher, channel = document.field("x-phc-publisher"), document.field("x-phc-channel")
        if (publisher, channel) != (self.publisher, self.channel) or not SHORT_NAME.fullmatch(channel):
            raise Damaged("pack-mismatch", member=document.member)

    def _check_expiry(self, document: Document[T]) -> None:
        signed: Signed = document.signed
        if not signed.is_expired(self.now):
            return
        self.expired[signed.type] = signed.expires
        if self._strict:
            raise self._stale()

    def _stale(self) -> Stale:
        day = min(self.expired.values()).date().isoformat()
        return Stale(channel=self.channel or self.publisher, expired=day)
