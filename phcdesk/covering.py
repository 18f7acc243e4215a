"""The table of what there is where, by the names of a vocabulary: its codes are the columns, its countries the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from phcdesk.coverage import Coverage, Level, coverage
from phcdesk.model import Entry, Service
from phcdesk.search.areas import whole_countries
from phcdesk.taxonomy import Vocabulary


def coverage_by(
    vocabulary: Vocabulary, entries: Iterable[tuple[int, Entry]], today: date, facet: str, level: Level
) -> Coverage:
    """The table of the services among the entries, with a column for each code that the vocabulary has in a facet.

    The entries come with their numbers in a library, by which each cell names what it counts.
    """
    codes = [concept.code for concept in vocabulary.concepts if concept.facet == facet]
    numbers: list[int] = []

    def services() -> Iterator[Service]:
        for number, entry in entries:
            if isinstance(entry, Service):
                numbers.append(number)
                yield entry

    table = coverage(services(), codes, today, facet=facet, level=level, is_country=whole_countries(vocabulary))
    cells = (
        tuple(cell._replace(members=tuple(numbers[place] for place in cell.members)) for cell in row)
        for row in table.cells
    )
    return table._replace(cells=tuple(cells))
