"""Whether the library and a stick have together what an edition is made of."""

from __future__ import annotations

from phcdesk.importing.sticks import Edition
from phcdesk.packs.verify import needs_earlier
from phcdesk.store.folder import Store


def refuse_missing(edition: Edition, store: Store) -> None:
    """Raise ``NeedsEarlier`` if the edition needs a blob that is neither on the stick nor in the library."""
    here = set(store.objects.names())
    missing = [
        target
        for target in edition.listing.targets.values()
        if target.facts.sha256 not in here and not edition.carries(target.facts.sha256)
    ]
    if missing:
        raise needs_earlier(edition.pack, missing)
