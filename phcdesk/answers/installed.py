"""An installed pack as both shells show it."""

from __future__ import annotations

from msgspec import Struct

from phcdesk.store.catalog import PackInfo


class InstalledPack(Struct, frozen=True):
    """An installed pack, as both shells show it. ``entries`` is how many it brought."""

    id: str
    title: str
    publisher: str
    publisher_name: str
    edition: int
    issued: str
    review_by: str
    licence: str
    description: str
    fictional: bool
    entries: int


def installed(pack: PackInfo) -> InstalledPack:
    """What is told of a pack that stands in the catalog."""
    wanted = [name for name in InstalledPack.__struct_fields__ if name != "entries"]
    return InstalledPack(**{name: getattr(pack.manifest, name) for name in wanted}, entries=pack.entries)
