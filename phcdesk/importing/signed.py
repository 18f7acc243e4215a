"""Taking in signed packs: verify, stage, build beside, prove, commit; or nothing.

Beyond what ``phcdesk.importing`` promises of every change:

* A pack is read once. What is checked is the copy that was stored, so a stick that changes in between is only a stick
  whose blobs do not fit their names.
* What was stored stays when a stick is pulled out, and the next attempt only reads the rest.
* All packs of a call become one commit, together with the counters of trust. Nothing that was signed is taken for safe:
  every field that is new is checked (``content``).
* Of an edition that lacks content the withdrawals are applied to what is installed, in the same commit: a wrong number
  is worse than none. Its counters stay, so that the edition it builds on can still be taken in.
* The golden queries of every pack are asked of the new index before the commit.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from phcdesk.errors import Damaged, DiskError, NeedsEarlier
from phcdesk.importing.content import Content
from phcdesk.importing.indexing import index_from, ready_index
from phcdesk.importing.missing import sort_editions
from phcdesk.importing.proving import missed
from phcdesk.importing.sticks import Edition, Skipped, Stick
from phcdesk.importing.tombstones import gone_after
from phcdesk.importing.trusting import trust_in, written_trust
from phcdesk.importing.withdrawals import heeded, newly_withdrawn, unchanged
from phcdesk.model import PackManifest
from phcdesk.packs.trust.state import merged
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.engine import Engine
from phcdesk.shards import EntryChange
from phcdesk.store.catalog_update import MOST, PackUpdate, Renumbered, Update
from phcdesk.store.folder import Store
from phcdesk.store.generations import PackRecord, StoredGeneration
from phcdesk.store.reading import Generation
from phcdesk.store.writing import Change, Prove

_LOOK_EVERY = 1_000


class Heard(Struct, frozen=True):
    """An edition that lacks content: its withdrawals are applied to the edition that is installed by now."""

    manifest: PackManifest  # of that one
    edition: int
    is_notice: bool  # it was made to carry no content; otherwise it is a delta that builds on what is not here
    lacking: NeedsEarlier


class Imported(Struct, frozen=True):
    """What an import did: the generation that is current now, the packs taken in, and those of a folder passed over."""

    generation: str
    packs: tuple[PackManifest, ...]
    skipped: tuple[Skipped, ...] = ()
    heard: tuple[Heard, ...] = ()


def import_packs(
    paths: Sequence[Path],
    store: Store,
    *,
    now: datetime,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Imported:
    """Take in the packs of these files and folders in one commit; packs already here change nothing.

    Of those that lack content, ``Imported.heard``, only the withdrawals are applied.
    Raises every kind of ``PackError``, ``NoLibrary``, ``NotFound("no-packs-here")``, ``LibraryBusy``, ``DiskError``
    (its path says whether the stick or the library refused) and ``Cancelled``. The library is then as it was.
    """
    store.state()
    cancel = cancel or CancelToken()
    with Change(store, now.isoformat(timespec="seconds"), progress, cancel) as change:
        progress("verify", 0, len(paths))
        with Stick(paths, trust_in(change.state), now) as stick:
            progress("verify", len(paths), len(paths))
            return _Import(store, change, stick, now, progress, cancel).run()


class _Import:
    def __init__(
        self, store: Store, change: Change, stick: Stick, now: datetime, progress: Progress, cancel: CancelToken
    ) -> None:
        self._store = store
        self._change = change
        self._stick = stick
        self._now = now
        self._progress = progress
        self._cancel = cancel
        self._trust = stick.trust
        self._current = change.current()
        self._installed = {record.key: record for record in self._current.packs}
        self._updates: list[PackUpdate] = []
        self._gone: dict[str, bytes] = {}  # blobs of what is left of vanished entries, by their names

    def run(self) -> Imported:
        found = sort_editions(self._stick, self._store, self._installed)
        for edition in found.whole:
            self._trust = merged(self._trust, edition.pack.trust)
        self._stage(found.whole)
        records = {edition.key: self._record(edition) for edition in found.whole}
        heard = {
            edition.key: self._heed(self._installed[edition.key])
            for edition, _ in found.lacking
            if edition.key not in records
        }
        packs = self._installed | records | heard
        generation = self._change.make_generation(
            list(packs.values()),
            self._gone,
            self._change.vocabulary(self._current),
            trust=written_trust(self._trust),
            update=Update(self._current, tuple(self._updates)),
            prove=self._prove(list(records.values())),
        )
        return Imported(
            generation,
            tuple(record.manifest for record in records.values()),
            tuple(self._stick.skipped),
            tuple(
                Heard(packs[edition.key].manifest, edition.listing.edition, edition.is_notice, lacking)
                for edition, lacking in found.lacking
            ),
        )

    def _heed(self, installed: PackRecord) -> PackRecord:
        """The installed pack with what an edition withdraws that is not here."""
        record = heeded(installed, self._trust)
        changed = unchanged(installed.shards, newly_withdrawn(installed, record), self._store.objects.read)
        self._updates.append(PackUpdate(installed, record, tuple(itertools.islice(changed, MOST + 1))))
        return record

    def _stage(self, editions: Sequence[Edition]) -> None:
        """Bring every blob that the stick has and the library has not into the library."""
        wanted = {sha256: facts for edition in editions for sha256, facts in edition.wanted.items()}
        self._change.drop_leftovers(wanted)
        texts = [sha256 for sha256, facts in wanted.items() if any(use.kind != "file" for use in facts.uses)]
        self._change.check_room({sha256: facts.size for sha256, facts in wanted.items()}, texts)
        try:
            self._change.store_streams(list(_streams(editions)))
        except DiskError as error:
            if error.fields["reason"] in ("ENOSPC", "EDQUOT"):
                with suppress(DiskError):
                    self._change.drop_leftovers()
            raise

    def _record(self, edition: Edition) -> PackRecord:
        installed = self._installed.get(edition.key)
        content = Content(edition, installed, self._store.objects.read)
        count = installed.count if installed else 0
        removed: list[bytes] = []
        added: set[str] = set()
        changes: list[EntryChange] = []
        for done, change in enumerate(content.changes()):
            if done % _LOOK_EVERY == 0:
                self._cancel.check()
                self._progress("fields", done, 0)
            if installed and len(changes) <= MOST:
                changes.append(change)
            count += (change.old is None) - (change.new is None)
            if change.new is None and change.old is not None:
                removed.append(change.old)
            elif change.old is None and installed and installed.gone:
                added.add(change.id)
        before = self._store.objects.read(installed.gone) if installed and installed.gone else b""
        gone = gone_after(before, removed, added, edition.listing.facts)
        name = hashlib.sha256(gone).hexdigest() if gone else ""
        if gone:
            self._gone[name] = gone
        record = heeded(content.record(count, name), self._trust)
        if installed:
            self._updates.append(PackUpdate(installed, record, tuple(changes)))
        return record

    def _prove(self, records: Sequence[PackRecord]) -> Prove:
        def prove(stored: StoredGeneration, renumbered: Renumbered | None) -> None:
            with Generation(self._store, stored) as generation:
                index = None
                if renumbered:
                    before = self._store.index_folder(self._current.id)
                    index = index_from(before, self._current.id, generation, renumbered)
                index = index or ready_index(generation, progress=self._progress, cancel=self._cancel)
                engine = Engine(index)
                for record in records:
                    prove_pack(engine, generation, record, self._now)

        return prove


def prove_pack(engine: Engine, generation: Generation, record: PackRecord, now: datetime) -> None:
    """Ask the golden queries of a pack. Raises ``Damaged("pack-queries-fail")`` with the first that fails.

    A query that expects an entry which is withdrawn by now proves nothing, and must not keep that entry in sight.
    """
    own = f"{record.manifest.publisher}/"

    def own_id(number: int) -> str | None:
        ref = generation.catalog.refs((number,))[0]
        return ref.removeprefix(own) if ref.startswith(own) else None

    withdrawn = {withdrawal.id for withdrawal in record.withdrawn}
    asked = [golden for golden in record.golden_queries if not withdrawn.intersection(golden.expected)]
    lost = missed(engine, asked, record.manifest.id, own_id, now.date())
    if lost:
        raise Damaged("pack-queries-fail", pack=record.key, count=len(lost), query=lost[0])


def _streams(editions: Sequence[Edition]) -> Iterator[tuple[str, Callable[[], Iterator[bytes]]]]:
    for edition in editions:
        for sha256 in sorted(edition.wanted):
            if edition.carries(sha256):
                yield sha256, _reading(edition, sha256)


def _reading(edition: Edition, sha256: str) -> Callable[[], Iterator[bytes]]:
    return lambda: edition.content(sha256)
