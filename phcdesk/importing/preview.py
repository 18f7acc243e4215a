"""What an import would change, told before it. Nothing is written, on the stick or in the library."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from phcdesk.importing.content import Content
from phcdesk.importing.missing import refuse_missing
from phcdesk.importing.sticks import Edition, Skipped, Stick
from phcdesk.importing.trusting import current_trust
from phcdesk.model import PackManifest
from phcdesk.packs.difference import Difference, FieldChange, Touched, difference
from phcdesk.store.folder import Store
from phcdesk.store.generations import PackRecord

__all__ = ["Difference", "FieldChange", "Preview", "Previews", "Touched", "preview_packs"]


class Preview(Struct, frozen=True):
    """One pack that would be taken in. ``installed`` is the edition that is here now, 0 for none."""

    manifest: PackManifest
    installed: int
    difference: Difference


class Previews(Struct, frozen=True):
    """What would be taken in, and the packs of a folder that would be passed over."""

    packs: tuple[Preview, ...]
    skipped: tuple[Skipped, ...] = ()


def preview_packs(paths: Sequence[Path], store: Store, *, now: datetime) -> Previews:
    """Verify packs and compare them with what is installed. Raises what ``import_packs`` raises, but for writing."""
    current = store.generations.read(store.state().current)
    installed = {record.key: record for record in current.packs}
    with Stick(paths, current_trust(store), now) as stick:
        for edition in stick.editions:
            refuse_missing(edition, store)
        previews = tuple(_preview(edition, installed.get(edition.key), store) for edition in stick.editions)
        return Previews(previews, tuple(stick.skipped))


def _preview(edition: Edition, installed: PackRecord | None, store: Store) -> Preview:
    def read(sha256: str) -> bytes:
        return b"".join(edition.content(sha256)) if edition.carries(sha256) else store.objects.read(sha256)

    content = Content(edition, installed, read)
    before = {withdrawal.id for withdrawal in installed.withdrawn} if installed else set()
    withdrawn = {withdrawal.id for withdrawal in edition.listing.facts.withdrawn} - before
    found = content.changes_with(withdrawn)
    count = installed.count if installed else 0
    told = difference(found, count, withdrawn)
    return Preview(content.manifest, installed.manifest.edition if installed else 0, told)
