"""What every bundled pack says must be found, is found: by everyday words, typing errors, and in other languages."""

from pathlib import Path

from phcdesk.bundled import Bundle, prepare
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.search.results import Request

from .conftest import NOW

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


def test_they_succeed_in_the_library_as_it_comes_without_the_training_district(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent / "resources"
    prepare(Store(tmp_path), Bundle(root / "packs", root / "taxonomy"), now=NOW)
    with Library.open(Store(tmp_path), clock=lambda: NOW) as library:
        lost, count = missed(library)
    assert count >= 150
    assert 1 - len(lost) / count >= WANTED, lost


def test_golden_queries_succeed_within_the_first_five(library: Library) -> None:
    lost, count = missed(library)
    assert count >= 200
    assert 1 - len(lost) / count >= WANTED, lost
