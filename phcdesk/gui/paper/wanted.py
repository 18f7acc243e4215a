"""What somebody wants on paper, as it is handed from a page to the page that prints. To import it loads nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from phcdesk.search.results import Request


SLIP_KINDS = ("service", "country", "guide")
"""Kinds of entries that can be handed over on a page."""

_TOWN_AND_COUNTRY = 2


class Wanted(NamedTuple):
    """Entries by their refs, in their order; or everything that a request finds, which only a booklet can hold."""

    refs: tuple[str, ...] = ()
    request: Request | None = None
    is_booklet: bool = False
    title: str = ""  # of a booklet: the name of the area or list


def booklet_of(request: Request, label: Callable[[str, str], str]) -> Wanted:
    """A booklet of what is being looked for: of its services, unless another kind was asked for.

    Near a place, however far, would be a directory of the whole world: it is one of the district around the place.
    """
    from msgspec.structs import replace

    filters = {"kind": ("service",), **request.filters}
    around = request.only or request.near or request.within_area
    countries = ", ".join(label("country", country) for country in filters.get("country", ()))
    title = around.name if around is not None and around.name else countries
    return Wanted(request=replace(_in_the_district(request), filters=filters), is_booklet=True, title=title)


def _in_the_district(request: Request) -> Request:
    from msgspec.structs import replace

    from phcdesk.search.results import Area

    areas = request.near.areas if request.near is not None and request.within_km is None else ()
    if not areas or request.only is not None:
        return request
    district = areas[1] if len(areas) > _TOWN_AND_COUNTRY else areas[0]  # the smallest first, the country last
    return replace(request, near=None, within_area=Area(district))
