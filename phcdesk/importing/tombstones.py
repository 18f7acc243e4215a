"""What is left of entries that a later edition no longer has, so that a shortlist can say what became of them."""

from __future__ import annotations

from collections.abc import Container, Iterable

import msgspec

from phcdesk.model import Gone, kind_of
from phcdesk.packs.trust.listing import EditionFacts
from phcdesk.search.facets import countries_of
from phcdesk.shards import decode_entry

MOST = 50_000
"""Entries of one pack that are remembered; the oldest are forgotten first."""


def gone_after(before: bytes, removed: Iterable[bytes], back: Container[str], facts: EditionFacts) -> bytes:
    """The blob of everything that is gone after an edition, one a line by id; blank if nothing is.

    ``before`` is the blob of the edition before it, ``removed`` are lines of entries that it had and this one has not,
    and ``back`` are ids that this one has and the one before had not.
    """
    withdrawn = {withdrawal.id: withdrawal for withdrawal in facts.withdrawn}
    left: dict[str, Gone] = {}
    for line in removed:
        entry = decode_entry(line)
        country = next(iter(countries_of(entry)), "")
        left[entry.id] = Gone(entry.id, entry.name, kind_of(entry), facts.issued, country=country, codes=entry.codes)
    for line in before.splitlines():
        gone = msgspec.json.decode(line, type=Gone)
        if gone.id not in left and gone.id not in back:
            left[gone.id] = gone
    for identity, withdrawal in withdrawn.items():
        if identity in left:
            left[identity] = msgspec.structs.replace(
                left[identity], reason=withdrawal.reason, replacement=withdrawal.replacement
            )
    newest = sorted(left.values(), key=lambda gone: gone.since, reverse=True)[:MOST]
    return b"".join(msgspec.json.encode(gone) + b"\n" for gone in sorted(newest, key=lambda gone: gone.id))
