"""Whether a pack may be taken in: its layout, its signatures, its limits, and every byte of every blob.

``open_pack`` does all that can be known before a blob is read; whoever imports goes on from there and takes each blob
once, through ``OpenPack.stream``. ``verify_pack`` reads everything, keeps nothing, and says in one ``Verdict`` what
`phcdesk pack verify` prints. Neither writes anything, reads a clock or knows a path.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.errors import Damaged, NeedsEarlier, OverLimit, PackError
from phcdesk.hours.clock import Judged, judged
from phcdesk.packs.archive import MAX_ALL_METADATA, Archive, Member, read_archive
from phcdesk.packs.payload import unpacked
from phcdesk.packs.trust.listing import Listing, Target, read_listing
from phcdesk.packs.trust.state import Mode, TrustState, floor_of

if TYPE_CHECKING:  # the libraries of signatures are loaded by the first pack that is opened
    from tuf.api.metadata import Root

    from phcdesk.packs.trust.metadata import Document
    from phcdesk.packs.trust.walk import Walk


class Signed(Struct, frozen=True):
    """Who signed one role: how many did, had to and may, and which."""

    role: str
    have: int
    need: int
    of: int
    keys: tuple[tuple[str, str], ...]  # key id, and what its owner calls it


class Verdict(Struct, frozen=True, kw_only=True):
    """What was found out about a pack. After a refusal, what came after it is blank."""

    code: str = "ok"  # "ok", "installed-already", or the code of the error
    error: PackError | None = None
    size: int = 0
    members: int = 0
    publisher: str = ""
    publisher_name: str = ""
    fingerprint: str = ""  # of the root on the printed card
    root_version: int = 0
    signatures: tuple[Signed, ...] = ()
    channel: str = ""
    edition: int = 0
    installed: int = 0  # edition taken in before; 0 for none
    newest: int = 0  # newest edition that anybody has signed for, as far as is known
    expired: tuple[tuple[str, str], ...] = ()  # role and ISO date, of signatures that ran out
    clock: str = "plausible"  # or "early", "late": the date of this computer is to be checked
    listing: Listing | None = None
    present: int = 0  # blobs in the pack
    checked: int = 0  # of these, how many were read and are as signed
    missing: int = 0  # blobs neither in the pack nor here
    missing_bytes: int = 0
    trust: TrustState = TrustState()  # to be kept, whatever the result: see ``Walk.trust``


class OpenPack:
    """A pack whose layout, signatures and limits are sound. Its blobs have not been read."""

    def __init__(self, archive: Archive, metadata: dict[str, bytes], walk: Walk, listing: Listing) -> None:
        self.archive = archive
        self.metadata = metadata  # what lies in META/, by file name: kept, so that a lost state can be made again
        self.walk = walk
        self.listing = listing

    @property
    def trust(self) -> TrustState:
        """The state of trust to commit together with this edition."""
        return self.walk.trust

    @property
    def heard(self) -> TrustState:
        """The state of trust to commit when only the withdrawals of this edition are applied."""
        return self.walk.heard

    def blobs(self) -> Iterator[tuple[Member, Target]]:
        """The blobs in the pack, in the order in which they lie there."""
        for member in self.archive.blobs:
            yield member, self.listing.targets[member.sha256]

    def stream(self, member: Member, *, deep: bool = False) -> Iterator[bytes]:
        """The stored bytes of a blob, in pieces. They are the signed ones only if all could be taken without an error.

        ``deep`` also holds the signed checksum of the ZIP to the bytes, which the signed SHA-256 makes needless.
        Raises ``Damaged`` "pack-damaged" or "pack-structure" (``member``, ``start``, ``end``).
        """
        digest = hashlib.sha256()
        for piece in self.archive.stream(member, check=deep):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != member.sha256:
            raise Damaged("pack-damaged", member=member.name, start=member.data, end=member.end)

    def missing(self, have: Callable[[Target], bool]) -> tuple[Target, ...]:
        """What the edition needs that is neither in this pack nor, as ``have`` says, here already."""
        carried = self.archive.named
        wanted = self.listing.targets.values()
        return tuple(target for target in wanted if f"blobs/{target.name}" not in carried and not have(target))


def open_pack(
    stream: BinaryIO, size: int, trust: TrustState, *, now: datetime, mode: Mode = "field", app_version: str = ""
) -> OpenPack:
    """Everything that can be known before a blob is read.

    ``now`` is what the clock says, in UTC. Raises every kind of ``PackError`` but ``NeedsEarlier``, and ``OSError``.
    """
    return _Opening(stream, size, trust, now, mode).run(app_version)


def learned_roots(stream: BinaryIO, size: int, trust: TrustState, *, now: datetime) -> TrustState:
    """The trust with the newer roots of this pack, as far as they are sound; nothing else of it is looked at.

    Raises ``OSError``; what else is wrong with the pack is for ``open_pack`` to say.
    """
    from phcdesk.packs.trust.walk import Walk

    walk = Walk(trust, now)
    with suppress(PackError):
        archive = read_archive(stream, size)
        names = [member for member in archive.members if member.name.endswith(".root.json")]
        walk.learn_roots({member.name.removeprefix("META/"): archive.read(member) for member in names})
    return walk.trust


def verify_pack(
    stream: BinaryIO,
    trust: TrustState,
    *,
    now: datetime,
    mode: Mode = "field",
    deep: bool = False,
    have: Callable[[Target], bool] = lambda _target: False,
    app_version: str = "",
) -> Verdict:
    """Read a whole pack and say what it is. ``deep`` also unpacks what is packed, to compare it with what was signed.

    ``now`` is what the clock says, in UTC; ``have`` whether a blob is here already. Raises ``OSError`` only.
    """
    opening = _Opening(stream, stream.seek(0, 2), trust, now, mode)
    checked = 0
    missing: tuple[Target, ...] = ()
    error = None
    try:
        pack = opening.run(app_version)
        for member, target in pack.blobs():
            _take(pack.stream(member, deep=deep))
            if deep and target.facts.enc != "identity":
                _take(unpacked(pack.archive.stream(member), target.facts))
            checked += 1
        missing = pack.missing(have)
        if missing:
            raise needs_earlier(pack, missing)
    except PackError as refusal:
        error = refusal
    found = opening.verdict(now, error)
    return replace(found, checked=checked, missing=len(missing), missing_bytes=sum(target.length for target in missing))


def needs_earlier(pack: OpenPack, missing: Collection[Target]) -> NeedsEarlier:
    """The refusal of an edition that builds on blobs which are not here."""
    from phcdesk.packs.sign import builds_on_edition

    listing = pack.listing
    return NeedsEarlier(
        channel=listing.facts.channel,
        edition=listing.edition,
        since=builds_on_edition(pack.metadata) or listing.edition - 1,
        count=len(missing),
        bytes=sum(target.length for target in missing),
    )


class _Opening:
    """One opening of a pack; what was found stays here when it ends with an error."""

    def __init__(self, stream: BinaryIO, size: int, trust: TrustState, now: datetime, mode: Mode) -> None:
        from phcdesk.packs.trust.walk import Walk

        self._stream = stream
        self.archive = Archive(stream, size, ())
        self.listing: Listing | None = None
        self.walk = Walk(trust, now, mode)

    def run(self, app_version: str) -> OpenPack:
        self.archive = read_archive(self._stream, self.archive.size)
        metadata = _metadata(self.archive)
        self.listing = read_listing(self.walk.go(metadata), app_version)
        self._hold_to_listing(self.listing)
        self.walk.learn_issued(self.listing.facts.issued)
        self.walk.learn_withdrawn(self.listing.facts.withdrawn)
        return OpenPack(self.archive, metadata, self.walk, self.listing)

    def verdict(self, now: datetime, error: PackError | None) -> Verdict:
        """What was found so far, and nothing that a pack merely claims: a publisher only once its root is sound."""
        walk, root = self.walk, self.walk.root
        return Verdict(
            code=error.code if error else "installed-already" if walk.edition == walk.before.edition else "ok",
            error=error,
            size=self.archive.size,
            members=len(self.archive.members),
            publisher=walk.publisher if root else "",
            publisher_name=root.field("x-phc-name") if root else "",
            fingerprint=walk.trust.publishers[walk.publisher].anchor if root else "",
            root_version=root.signed.version if root else 0,
            signatures=tuple(_signed(root, role, keys) for role, keys in walk.signers.items()) if root else (),
            channel=walk.channel,
            edition=walk.edition,
            installed=walk.before.edition,
            newest=walk.newest,
            expired=tuple((role, day.date().isoformat()) for role, day in walk.expired.items()),
            clock=clock(now, walk.trust),
            listing=self.listing,
            present=len(self.archive.blobs),
            trust=walk.trust,
        )

    def _hold_to_listing(self, listing: Listing) -> None:
        """Nothing may be in a pack that its publisher did not sign for, but old roots, for those who are behind."""
        edition = listing.edition
        signed_for = {"timestamp.json", "newest.timestamp.json", f"{edition}.snapshot.json", f"{edition}.targets.json"}
        for member in self.archive.members:
            name = member.name.removeprefix("META/")
            if blob := member.sha256:
                target = listing.targets.get(blob)
                if target is None:
                    raise Damaged("pack-unlisted", member=member.name, start=member.start, end=member.end)
                if (target.length, target.crc) != (member.size, member.crc):
                    raise Damaged("pack-damaged", member=member.name, start=member.start, end=member.end)
            elif name not in signed_for and not name.endswith(".root.json"):
                raise Damaged("pack-unlisted", member=member.name, start=member.start, end=member.end)


def _metadata(archive: Archive) -> dict[str, bytes]:
    """All that lies in ``META/``, by file name, read once and before anything is believed. Raises ``OverLimit``."""
    members = [member for member in archive.members if not member.sha256]
    if sum(member.size for member in members) > MAX_ALL_METADATA:
        raise OverLimit("pack-over-limit", member="META", limit=MAX_ALL_METADATA, unit="bytes")
    return {member.name.removeprefix("META/"): archive.read(member) for member in members}


def clock(now: datetime, trust: TrustState) -> Judged:
    """Whether the date of a computer can be right, by the day before which it cannot be."""
    return judged(now, floor_of(trust)) if trust.floor else "plausible"


def _signed(root: Document[Root], role: str, keys: tuple[str, ...]) -> Signed:
    names = ((key, str(root.signed.keys[key].unrecognized_fields.get("x-phc-name", ""))) for key in keys)
    return Signed(role, len(keys), root.signed.roles[role].threshold, len(root.signed.roles[role].keyids), tuple(names))


def _take(pieces: Iterable[bytes]) -> None:
    for _piece in pieces:
        pass
