"""From the listing of an edition to what META says of a pack; and every field of it checked on the way.

``read_whole`` of a blob comes from the stick or from the library; only what differs from the installed edition is read,
because the rest was checked when it came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec
from msgspec import Struct

from phcdesk.documents.reading import HTML, MARKDOWN, PDF, WORD
from phcdesk.importing.sticks import Edition, Reader
from phcdesk.importing.withdrawals import unchanged, withdrawals
from phcdesk.model import BUNDLED_PUBLISHER, MAP_TYPES, PackManifest
from phcdesk.packs.build import FACTS, MANIFEST
from phcdesk.packs.checking import MAX_NAME, checked_entry, ordered_lines
from phcdesk.packs.payload import Layout, read_golden, read_layout, read_passages, unusable
from phcdesk.shards import EntryChange, changes, lines_of
from phcdesk.store.generations import BodyRecord, PackRecord

MEDIA = MAP_TYPES | {HTML, MARKDOWN, PDF, WORD, "text/plain"}


class _ManifestFacts(Struct, frozen=True):
    """What is told of a pack; facts that other editions of this program may know stay unread."""

    title: str
    languages: tuple[str, ...]
    licence: str
    description: str
    fictional: bool


class Content:
    """One edition as it is to be taken in. ``installed`` is what the library has of its channel now, if anything."""

    def __init__(self, edition: Edition, installed: PackRecord | None, read_whole: Reader) -> None:
        self._edition = edition
        self._installed = installed
        self._read = read_whole
        self.layout: Layout = read_layout(edition.wanted.values())
        self.manifest = _manifest(edition)
        old = set(installed.shards) if installed else set()
        self._firsts = [(first, sha256) for first, sha256 in self.layout.shards if sha256 not in old]
        new = {sha256 for _, sha256 in self.layout.shards}
        self._dropped = [sha256 for sha256 in installed.shards if sha256 not in new] if installed else []

    @property
    def bodies(self) -> tuple[BodyRecord, ...]:
        """The blobs of its documents."""
        return tuple(BodyRecord(*body) for body in self.layout.bodies)

    def record(self, count: int, gone: str) -> PackRecord:
        """What META says of the pack. Reads and checks its queries, and the passages that are new."""
        known = {(body.file, body.passages) for body in self._installed.bodies} if self._installed else set()
        bodies = self.bodies
        for body in bodies:
            if body.media_type not in MEDIA or not body.document_id:
                raise unusable("media", body.document_id)
            if (body.file, body.passages) not in known:
                read_passages(self._read(body.passages))
        return PackRecord(
            self.manifest,
            tuple(sha256 for _, sha256 in self.layout.shards),
            count,
            bodies,
            read_golden(self._read(self.layout.golden)) if self.layout.golden else (),
            self.layout.golden,
            withdrawals(self._edition.listing.facts.withdrawn, bodies),
            gone,
            self._signers(),
        )

    def changes(self) -> Iterator[EntryChange]:
        """The entries that differ from the installed edition, every new one of them checked. Reads what differs."""
        latest_year = int(self.manifest.issued[:4]) + 1
        for change in changes(self._old_lines(), self._new_lines()):
            if change.new is not None:
                checked_entry(change.new, fictional=self.manifest.fictional, latest_year=latest_year)
            yield change

    def changes_with(self, ids: Collection[str]) -> Iterator[EntryChange]:
        """As ``changes``, and also the entries of these ids that are the same in both editions."""
        told = set()
        for change in self.changes():
            told.add(change.id)
            yield change
        yield from unchanged((sha256 for _, sha256 in self.layout.shards), set(ids) - told, self._read)

    def _old_lines(self) -> Iterator[bytes]:
        for sha256 in self._dropped:
            yield from lines_of(self._read(sha256))

    def _new_lines(self) -> Iterator[bytes]:
        last = ""
        for first, sha256 in self._firsts:
            for identity, line in ordered_lines(self._read(sha256), first):
                if identity <= last:
                    raise unusable("order", identity)
                last = identity
                yield line

    def _signers(self) -> tuple[str, ...]:
        root = self._edition.pack.walk.root
        keys = self._edition.pack.walk.signers.get("targets", ())
        named = root.signed.keys if root else {}
        return tuple(str(named[key].unrecognized_fields.get("x-phc-name", key[:8])) for key in keys if key in named)


def _manifest(edition: Edition) -> PackManifest:
    facts = edition.listing.facts
    root = edition.pack.walk.root
    name = root.field("x-phc-name") if root else ""
    try:
        said = msgspec.convert(edition.listing.extra.get(MANIFEST), _ManifestFacts)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise unusable("manifest") from error
    if not 0 < len(said.title) <= MAX_NAME or facts.publisher == BUNDLED_PUBLISHER:
        raise unusable("manifest")
    return PackManifest(
        id=facts.channel,
        publisher=facts.publisher,
        publisher_name=name or facts.publisher,
        edition=edition.listing.edition,
        issued=facts.issued,
        review_by=facts.review_by,
        **{field: getattr(said, field) for field in FACTS},
    )
