"""The promise itself, as a question to a data folder: which library is here, and is it whole?"""

from __future__ import annotations

from pathlib import Path

from phcdesk.errors import NoLibrary
from phcdesk.importing import Store, open_current, verify

NOTHING = ("nothing",)


def content_of(store: Store) -> tuple[object, ...]:
    """Everything the current library says; ``NOTHING`` where there is none. Fails unless it is whole."""
    try:
        found = [finding for finding in verify(store, deep=True) if finding.code != "state-slot-damaged"]
    except NoLibrary:
        return NOTHING
    assert found == [], found
    with open_current(store) as generation:
        catalog = generation.catalog
        return (
            tuple(catalog.rows()),
            tuple(catalog.all_passages()),
            catalog.packs(),
            catalog.vocabulary(),
            catalog.golden_queries(),
            store.state().trust,
        )


def content_at(folder: Path) -> tuple[object, ...]:
    return content_of(Store(folder))
