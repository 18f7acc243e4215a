"""The golden queries of a pack: what its publisher says must be found, asked of an index before anybody relies on it.

They are asked among the entries of the pack alone, so that a pack proves the same on every laptop, whatever else is
installed there. A query succeeds when one of the entries it expects is among the first five.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from phcdesk.model import GoldenQuery, PackContent
from phcdesk.partial_dates import first_day
from phcdesk.search.engine import Engine
from phcdesk.search.index import build_index
from phcdesk.search.results import Request
from phcdesk.taxonomy import Vocabulary

FIRST = 5
MOST_OF_ONE_NAME = 10
"""Packs of the same name by different publishers, among which those five are looked for."""


def missed_queries(content: PackContent, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The golden queries of a pack that its own entries do not answer."""
    if not content.golden_queries:
        return ()
    passages = {body.document_id: body.passages for body in content.bodies}
    ids = [entry.id for entry in content.entries]
    rows = (
        (number, content.manifest.id, entry, passages.get(entry.id, ())) for number, entry in enumerate(content.entries)
    )
    engine = Engine(build_index(None, rows, vocabulary, "", total=len(ids)))
    today = first_day(content.manifest.issued) or date(2000, 1, 1)
    return missed(engine, content.golden_queries, content.manifest.id, lambda number: ids[number], today)


def missed(
    engine: Engine, queries: Iterable[GoldenQuery], pack: str, own_id: Callable[[int], str | None], today: date
) -> tuple[str, ...]:
    """The queries that find none of what they expect.

    ``own_id`` gives the id of an entry by its number; None for one of another publisher's pack of the same name.
    """
    lost = []
    for golden in queries:
        request = Request(text=golden.query, filters={"pack": (pack,)}, limit=FIRST * MOST_OF_ONE_NAME)
        found = engine.search(request, today=today.toordinal(), open_entries=tuple)
        own = [identity for ranked in found.ranked if (identity := own_id(ranked.entry)) is not None]
        if not set(own[:FIRST]) & set(golden.expected):
            lost.append(golden.query)
    return tuple(lost)
