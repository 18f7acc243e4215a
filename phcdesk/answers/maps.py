"""The maps that packs carry: documents whose file is a background for the map. They are read where they lie."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.model import MAP_TYPES, Document
from phcdesk.store.map_files import MapFile
from phcdesk.store.reading import Generation


def maps_in(generation: Generation) -> Iterator[MapFile]:
    """The maps of a library in the order of its packs, without those that were withdrawn.

    Whether a file is still what it was is not looked at, because hashing it takes seconds: every tile is read with
    limits, and the health page finds the damage.
    """
    catalog = generation.catalog
    for pack in generation.stored.packs:
        for body in pack.bodies:
            ref = f"{pack.manifest.publisher}/{body.document_id}"
            number = catalog.id_of(ref) if body.media_type in MAP_TYPES else None
            document = catalog.entry(number) if number is not None else None
            if isinstance(document, Document) and document.is_map:
                path = generation.objects.path(document.sha256)
                yield MapFile(
                    ref, document.name, path, document.media_type, document.publisher_name, document.fictional
                )
