"""What every bundled pack says must be found, is found: by everyday words, typing errors, and in other languages."""

from phcdesk.library import Library
from phcdesk.search.results import Request

WANTED = 0.95


def missed(library: Library) -> tuple[list[str], int]:
    """The golden queries that have none of their entries among the first five, and how many there are."""
    queries = library.golden_queries()
    lost = []
    for publisher, golden in queries:
        found = {hit.ref for hit in library.search(Request(text=golden.query, limit=5)).hits}
        if not found & {f"{publisher}/{expected}" for expected in golden.expected}:
            lost.append(golden.query)
    return lost, len(queries)


def test_golden_queries_succeed_within_the_first_five(library: Library) -> None:
    lost, count = missed(library)
    assert count >= 200
    assert 1 - len(lost) / count >= WANTED, lost
