"""Pack files as they lie on a stick: found, opened, and sorted into the editions that can be taken in.

A stick is only read. What it refuses names the stick and not the library, so that a person knows which of the two to
look at. Several files may belong to one edition, and several editions may lie side by side: of each channel the newest
one that is whole is wanted, and the others may lend it blobs, which are fixed by their signed hashes wherever they come
from.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Self, cast

from msgspec import Struct

import phcdesk
from phcdesk.errors import DiskError, NotFound, NotTrusted, OlderThanInstalled, PackError
from phcdesk.packs.archive import Member
from phcdesk.packs.payload import BlobFacts, unpacked
from phcdesk.packs.trust.state import Mode, TrustState, merged
from phcdesk.packs.verify import OpenPack, Verdict, learned_roots, open_pack, verify_pack
from phcdesk.store.folder import Store

SUFFIX = ".phcpack"
_BUFFER = 1024**2


class Skipped(Struct, frozen=True):
    """A pack of a folder that was passed over, and why."""

    path: Path
    error: PackError


class Edition:
    """One edition on a stick, and where its blobs can be read: in any pack that lies ``beside`` it."""

    def __init__(self, path: Path, pack: OpenPack, beside: Iterable[OpenPack]) -> None:
        self.path = path
        self.pack = pack
        self._beside = beside
        self.listing = pack.listing
        self.publisher = pack.listing.facts.publisher
        self.channel = pack.listing.facts.channel
        self.wanted = {target.facts.sha256: target.facts for target in pack.listing.targets.values()}

    @property
    def key(self) -> str:
        return f"{self.publisher}/{self.channel}"

    @cached_property
    def _sources(self) -> dict[str, tuple[OpenPack, Member, BlobFacts]]:
        """Where to read what this edition needs, by the SHA-256 of the content."""
        found: dict[str, tuple[OpenPack, Member, BlobFacts]] = {}
        for pack in self._beside:
            for member, target in pack.blobs() if pack.listing.facts.publisher == self.publisher else ():
                if target.facts.sha256 in self.wanted:
                    found.setdefault(target.facts.sha256, (pack, member, target.facts))
        return found

    def carries(self, sha256: str) -> bool:
        """Whether a blob of this content is on the stick."""
        return sha256 in self._sources

    @property
    def is_notice(self) -> bool:
        """Whether the pack itself carries no blob, so that nobody would look for content in it."""
        return not any(True for _ in self.pack.blobs())

    def content(self, sha256: str) -> Iterator[bytes]:
        """The content of a blob. Where it was packed, what is stored is checked before it is unpacked.

        Raises ``Damaged``, and ``DiskError`` that names the stick.
        """
        pack, member, facts = self._sources[sha256]
        stored: Iterable[bytes] = pack.stream(member)
        if facts.enc != "identity":
            stored = [b"".join(stored)]
        yield from unpacked(stored, facts)


class Stick:
    """Open packs. Use it inside ``with``; files stay open until its end.

    The newer keys of all packs are learned before any pack is judged: what a stolen key signed is refused if any pack
    beside it says that the key no longer counts.
    """

    def __init__(self, paths: Sequence[Path], trust: TrustState, now: datetime) -> None:
        self._paths = paths
        self._now = now
        self._held = ExitStack()
        self.trust = trust  # and, once open, what all packs say, without the counters of what is not taken in yet
        self.skipped: list[Skipped] = []
        self.channels: tuple[tuple[Edition, ...], ...] = ()  # of each channel its editions, newest first

    def __enter__(self) -> Self:
        with ExitStack() as held:
            packs = list(self._open_all(held))
            self.channels = tuple(_channels(packs))
            self._held = held.pop_all()
        return self

    def __exit__(self, *exc: object) -> None:
        self._held.close()

    def _open_all(self, held: ExitStack) -> Iterator[tuple[Path, OpenPack]]:
        files = [(path, named, held.enter_context(_File(path))) for path, named in _files(self._paths)]
        before = self._learn_roots([file for _, _, file in files])
        for path, named, file in files:
            try:
                pack = open_pack(
                    cast("BinaryIO", file), file.size, before, now=self._now, app_version=phcdesk.__version__
                )
            except (OlderThanInstalled, NotTrusted) as error:
                if named and len(files) == 1:
                    raise
                self.skipped.append(Skipped(path, error))
                continue
            self.trust = merged(self.trust, pack.heard)
            yield path, pack
        if len(self.skipped) == len(files):
            raise self.skipped[0].error

    def _learn_roots(self, files: Sequence[_File]) -> TrustState:
        """Until no pack has newer ones: a root may lie on the stick before the one that it builds on.

        A pack that is alone is read once; what it says of keys counts for itself anyway.
        """
        before = None
        while before != self.trust and len(files) > 1:
            before = self.trust
            for file in files:
                self.trust = learned_roots(cast("BinaryIO", file), file.size, self.trust, now=self._now)
        return self.trust


def check_pack(path: Path, trust: TrustState, store: Store, *, now: datetime, mode: Mode, deep: bool) -> Verdict:
    """Read a whole pack on a stick and say what it is. Raises ``DiskError`` only."""
    here = set(store.objects.names())
    with ExitStack() as held:
        stick = held.enter_context(_File(path))
        return verify_pack(
            cast("BinaryIO", stick),
            trust,
            now=now,
            mode=mode,
            deep=deep,
            have=lambda target: target.facts.sha256 in here,
            app_version=phcdesk.__version__,
        )


class _File(io.RawIOBase):
    """A pack on a stick. Every refusal of the system is a ``DiskError`` that names it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with _refusals(path):
            self._file = path.open("rb", buffering=_BUFFER)
            self.size = os.fstat(self._file.fileno()).st_size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        with _refusals(self._path):
            return self._file.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        with _refusals(self._path):
            return self._file.seek(offset, whence)

    def close(self) -> None:
        self._file.close()
        super().close()


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise DiskError("stick-missing", **DiskError.of(path, error).fields) from error
    except OSError as error:
        raise DiskError("stick-unreadable", **DiskError.of(path, error).fields) from error


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """The files to look at, and whether each was named and not only found in a folder."""
    for path in paths:
        if not path.is_dir():
            yield path, True
            continue
        with _refusals(path):
            found = sorted(child for child in path.iterdir() if child.suffix.lower() == SUFFIX and child.is_file())
        if not found:
            raise NotFound("no-packs-here", path=str(path))
        yield from ((child, False) for child in found)


def _channels(packs: Sequence[tuple[Path, OpenPack]]) -> Iterator[tuple[Edition, ...]]:
    beside = [pack for _, pack in packs]
    found: dict[str, dict[int, Edition]] = {}
    for path, pack in packs:
        edition = Edition(path, pack, beside)
        found.setdefault(edition.key, {}).setdefault(edition.listing.edition, edition)
    for editions in found.values():
        yield tuple(edition for _, edition in sorted(editions.items(), reverse=True))


Reader = Callable[[str], bytes]
"""Gives the content of a blob by its SHA-256."""
