"""What a publisher has withdrawn stays withdrawn, whichever edition is in the library.

The newest list of every channel is part of the trust, which never goes back. So an edition that lacks its content can
already take a wrong number out of sight, and neither an older edition nor going back brings that number to light again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from phcdesk.importing.sticks import Reader
from phcdesk.model import Withdrawal
from phcdesk.packs.trust.state import TrustState, Withdrawn
from phcdesk.shards import EntryChange, identity_of, lines_of
from phcdesk.store.generations import BodyRecord, PackRecord


def heeded(record: PackRecord, trust: TrustState, newer: Iterable[PackRecord] = ()) -> PackRecord:
    """The pack with everything set aside that its publisher has withdrawn since it was made.

    Where its publisher is not trusted any more, and nothing is remembered, what ``newer`` packs withdrew counts.
    """
    known = trust.channel(record.manifest.publisher, record.manifest.id)
    since: tuple[Withdrawal, ...] = ()
    if known.heard > record.manifest.edition:
        since = withdrawals(known.withdrawn, record.bodies)
    elif not known.heard:
        since = tuple(withdrawal for one in newer if one.key == record.key for withdrawal in one.withdrawn)
    together = {withdrawal.id: withdrawal for withdrawal in (*record.withdrawn, *since)}
    return replace(record, withdrawn=tuple(together.values())) if since else record


def withdrawals(listed: Sequence[Withdrawn], bodies: Iterable[BodyRecord]) -> tuple[Withdrawal, ...]:
    """Those of a list that concern a pack with these files: some are about one version of a document only."""
    files: Mapping[str, str] = {body.document_id: body.file for body in bodies}
    return tuple(
        Withdrawal(one.id, one.reason, one.replacement) for one in listed if one.sha256 in ("", files.get(one.id))
    )


def newly_withdrawn(old: PackRecord, new: PackRecord) -> set[str]:
    """Ids of entries that are set aside in one record of a pack and not, or with other words, in the other."""
    return {withdrawal.id for withdrawal in set(old.withdrawn) ^ set(new.withdrawn)}


def unchanged(shards: Iterable[str], ids: Collection[str], read_whole: Reader) -> Iterator[EntryChange]:
    """The entries of these ids in some blobs, as changes that change nothing but what is said of the entry."""
    for sha256 in shards if ids else ():
        for line in lines_of(read_whole(sha256)):
            if (identity := identity_of(line)) in ids:
                yield EntryChange(identity, line, line)
