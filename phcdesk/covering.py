"""The table of what there is where, by the names of a vocabulary: its codes are the columns, its countries the rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from phcdesk.coverage import Coverage, Level, coverage
from phcdesk.model import Entry, Service
from phcdesk.search.areas import whole_countries
from phcdesk.taxonomy import Vocabulary


def coverage_by(vocabulary: Vocabulary, entries: Iterable[Entry], today: date, facet: str, level: Level) -> Coverage:
    """The table of the services among the entries, with a column for each code that the vocabulary has in a facet."""
    codes = [concept.code for concept in vocabulary.concepts if concept.facet == facet]
    services = (entry for entry in entries if isinstance(entry, Service))
    is_country = whole_countries(vocabulary)
    return coverage(services, codes, today, facet=facet, level=level, is_country=is_country)
