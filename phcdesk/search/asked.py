"""What a request asks for beside its words: filters, chosen and typed, and what could be asked for with less."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from phcdesk.errors import UsageError
from phcdesk.search.facet_order import DISTANCES_KM, FACETS, OPEN_NOW, WITHIN
from phcdesk.search.facets import filter_value
from phcdesk.search.results import Relaxation, Request
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


def wider(request: Request) -> Iterator[tuple[Relaxation, Request]]:
    """The request without its opening hours; and at the distances beyond its own, the last one without any."""
    if request.open_now:
        yield Relaxation(OPEN_NOW, "", 0), replace(request, open_now=False)
    if request.near is None or request.within_km is None:
        return
    for distance in DISTANCES_KM:
        if distance > request.within_km:
            yield Relaxation(WITHIN, f"{distance:g}", 0), replace(request, within_km=distance)
    yield Relaxation(WITHIN, "", 0), replace(request, within_km=None)
