"""What becomes of two entries of one identity: countries are merged, of anything else the first one wins.

Two packs of one publisher may both speak of a country: emergency numbers come from one, indicators from the other.
Invented facts are never mixed into real ones.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec
from msgspec import Struct

from phcdesk.model import Assurance, Country

_Item = TypeVar("_Item")

_LISTS = ("emergency_numbers", "indicators", "finders", "codes", "keywords")
_TEXTS = ("name", "country", "alternate_name", "description", "language", "licence")


class Duplicate(Struct, frozen=True):
    """An entry that was left out because ``kept`` already has one of the same identity. Packs as "publisher/pack"."""

    ref: str
    kept: str
    dropped: str


def may_merge(first: Country, second: Country) -> bool:
    """Whether both speak of one country, and both are real or both invented."""
    return first.country == second.country and first.fictional == second.fictional


def merge_countries(first: Country, second: Country) -> Country:
    """Lists one after the other without repetition, first texts that are not blank. Each fact keeps its assurance."""
    changes: dict[str, object] = {
        name: _without_repetition((*getattr(first, name), *getattr(second, name))) for name in _LISTS
    }
    changes.update({name: getattr(first, name) or getattr(second, name) for name in _TEXTS})
    changes["assurance"] = first.assurance if first.assurance != Assurance() else second.assurance
    return msgspec.structs.replace(first, **changes)


def _without_repetition(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
    kept: list[_Item] = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return tuple(kept)
