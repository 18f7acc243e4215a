"""What somebody wants on paper, as it is handed from a page to the page that prints. To import it loads nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from phcdesk.search.results import Request


SLIP_KINDS = ("service", "country", "guide")
"""Kinds of entries that can be handed over on a page."""


class Wanted(NamedTuple):
    """Entries by their refs, in their order; or everything that a request finds, which only a booklet can hold."""

    refs: tuple[str, ...] = ()
    request: Request | None = None
    is_booklet: bool = False
    title: str = ""  # of a booklet: the name of the area or list


def booklet_of(request: Request, label: Callable[[str, str], str]) -> Wanted:
    """A booklet of what is being looked for: of its services, unless another kind was asked for."""
    from msgspec.structs import replace

    filters = {"kind": ("service",), **request.filters}
    title = ", ".join(label("country", country) for country in filters.get("country", ()))
    return Wanted(request=replace(request, filters=filters), is_booklet=True, title=title)
