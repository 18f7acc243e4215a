"""What an import would change, told before it. Nothing is written, on the stick or in the library."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from phcdesk.importing.content import Content
from phcdesk.importing.missing import sort_editions
from phcdesk.importing.sticks import Edition, Skipped, Stick
from phcdesk.importing.trusting import current_trust
from phcdesk.importing.withdrawals import heeded, unchanged, withdrawals
from phcdesk.model import PackManifest
from phcdesk.packs.difference import Difference, FieldChange, Touched, Withdrawing, difference
from phcdesk.store.folder import Store
from phcdesk.store.generations import PackRecord

__all__ = ["Difference", "FieldChange", "Preview", "Previews", "Touched", "preview_packs"]


class Preview(Struct, frozen=True):
    """One pack that would be taken in. ``installed`` is the edition that is here now, 0 for none."""

    manifest: PackManifest
    installed: int
    difference: Difference
    withdrawals_only: bool = False  # the pack lacks content, so nothing else of it can be taken in
    heard: int = 0  # a later edition that lacks content, and whose withdrawals would be applied to this one


class Previews(Struct, frozen=True):
    """What would be taken in, and the packs of a folder that would be passed over."""

    packs: tuple[Preview, ...]
    skipped: tuple[Skipped, ...] = ()


def preview_packs(paths: Sequence[Path], store: Store, *, now: datetime) -> Previews:
    """Verify packs and compare them with what is installed. Raises what ``import_packs`` raises, but for writing."""
    current = store.generations.read(store.state().current)
    installed = {record.key: record for record in current.packs}
    with Stick(paths, current_trust(store), now) as stick:
        found = sort_editions(stick, store, installed)
        lacking = {edition.key: edition for edition, _ in found.lacking}
        previews = [
            _preview(edition, installed.get(edition.key), stick, store, lacking.pop(edition.key, None))
            for edition in found.whole
        ]
        previews += [_heard(edition, installed[key], stick, store) for key, edition in lacking.items()]
        return Previews(tuple(previews), tuple(stick.skipped))


def _preview(
    edition: Edition, installed: PackRecord | None, stick: Stick, store: Store, later: Edition | None
) -> Preview:
    def read(sha256: str) -> bytes:
        return b"".join(edition.content(sha256)) if edition.carries(sha256) else store.objects.read(sha256)

    content = Content(edition, installed, read)
    # A document that is no longer there is judged by the version that was.
    bodies = (*(installed.bodies if installed else ()), *content.bodies)
    own = withdrawals(edition.listing.facts.withdrawn, bodies)
    after = heeded(PackRecord(content.manifest, (), 0, bodies, withdrawn=own), stick.trust).withdrawn
    withdrawing = Withdrawing(installed.withdrawn if installed else (), after)
    found = content.changes_with(withdrawing.concerned)
    told = difference(found, installed.count if installed else 0, withdrawing)
    before = installed.manifest.edition if installed else 0
    return Preview(content.manifest, before, told, heard=later.listing.edition if later else 0)


def _heard(edition: Edition, installed: PackRecord, stick: Stick, store: Store) -> Preview:
    withdrawing = Withdrawing(installed.withdrawn, heeded(installed, stick.trust).withdrawn)
    found = unchanged(installed.shards, withdrawing.concerned, store.objects.read)
    told = difference(found, installed.count, withdrawing)
    manifest = Content(edition, installed, store.objects.read).manifest
    return Preview(manifest, installed.manifest.edition, told, withdrawals_only=True)
