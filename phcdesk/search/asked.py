"""What a request asks for beside its words: filters, chosen and typed."""

from __future__ import annotations

from phcdesk.errors import UsageError
from phcdesk.search.facet_order import FACETS
from phcdesk.search.facets import filter_value
from phcdesk.search.results import Request
from phcdesk.text.query import Query

Filters = dict[str, tuple[str, ...]]
"""facet -> the values of which one must hold."""


def typed_filters(query: Query) -> tuple[tuple[str, str], ...]:
    """The filters written in the text, as (facet, value)."""
    return tuple((facet, filter_value(facet, value)) for facet, value in query.filters)


def filters_of(request: Request, query: Query) -> Filters:
    """The filters that were set and those that were typed, in one. Raises ``UsageError`` for an unknown facet."""
    filters: Filters = {
        facet: tuple(filter_value(facet, value) for value in values)
        for facet, values in request.filters.items()
        if values
    }
    for facet, value in typed_filters(query):
        filters[facet] = (*filters.get(facet, ()), value)
    for facet in filters:
        if facet not in FACETS:
            raise UsageError("unknown-facet", facet=facet, facets=", ".join(FACETS))
    return filters
