"""Whether the library and a stick have together what an edition is made of; and what becomes of one that has not."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct

from phcdesk.errors import NeedsEarlier
from phcdesk.importing.sticks import Edition, Skipped, Stick
from phcdesk.packs.verify import needs_earlier
from phcdesk.store.folder import Store
from phcdesk.store.generations import PackRecord


class Sorted(Struct, frozen=True):
    """The editions of a stick by what can be done with them. One channel may have an edition in each list."""

    whole: tuple[Edition, ...]
    lacking: tuple[tuple[Edition, NeedsEarlier], ...]  # their withdrawals can be applied, and nothing else


def sort_editions(stick: Stick, store: Store, installed: Mapping[str, PackRecord]) -> Sorted:
    """Sort the editions of a stick; ``installed`` are the packs that are here, by their keys.

    Where the newest edition of a channel lacks content, an older one that is whole and newer than what is here does
    instead, with the withdrawals of the newest. What lacks content is passed over where there is nothing to apply its
    withdrawals to. Raises ``NeedsEarlier`` when there is nothing else on the stick.
    """
    here = set(store.objects.names())
    whole: list[Edition] = []
    lacking: list[tuple[Edition, NeedsEarlier]] = []
    passed: list[Skipped] = []
    for newest, *older in stick.channels:
        refusal = _missing(newest, here)
        if refusal is None:
            whole.append(newest)
            continue
        known = installed.get(newest.key)
        newer = (edition for edition in older if not known or edition.listing.edition > known.manifest.edition)
        instead = next((edition for edition in newer if _missing(edition, here) is None), None)
        whole += [instead] if instead else []
        if instead or known:
            lacking.append((newest, refusal))
        else:
            passed.append(Skipped(newest.path, refusal))
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
