"""Whether the library and a stick have together what an edition is made of; and what becomes of one that has not."""

from __future__ import annotations

from collections.abc import Container
from collections.abc import Set as AbstractSet

from msgspec import Struct

from phcdesk.errors import NeedsEarlier
from phcdesk.importing.sticks import Edition, Skipped, Stick
from phcdesk.packs.verify import needs_earlier
from phcdesk.store.folder import Store


class Sorted(Struct, frozen=True):
    """The editions of a stick by what can be done with them."""

    whole: tuple[Edition, ...]
    lacking: tuple[tuple[Edition, NeedsEarlier], ...]  # their withdrawals can be applied, and nothing else


def sort_editions(stick: Stick, store: Store, installed: Container[str]) -> Sorted:
    """Sort the editions of a stick; ``installed`` are the packs that are here, by their keys.

    An edition that lacks content and is of a pack that is not here is passed over. Raises ``NeedsEarlier`` when there
    is nothing else on the stick.
    """
    here = set(store.objects.names())
    whole: list[Edition] = []
    lacking: list[tuple[Edition, NeedsEarlier]] = []
    passed: list[Skipped] = []
    for edition in stick.editions:
        refusal = _missing(edition, here)
        if refusal is None:
            whole.append(edition)
        elif edition.key in installed:
            lacking.append((edition, refusal))
        else:
            passed.append(Skipped(edition.path, refusal))
    if passed and not whole and not lacking:
        raise passed[0].error
    stick.skipped += passed
    return Sorted(tuple(whole), tuple(lacking))


def _missing(edition: Edition, here: AbstractSet[str]) -> NeedsEarlier | None:
    missing = [
        target
        for target in edition.listing.targets.values()
        if target.facts.sha256 not in here and not edition.carries(target.facts.sha256)
    ]
    return needs_earlier(edition.pack, missing) if missing else None
