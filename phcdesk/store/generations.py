"""A generation: one complete state of the library, that is which packs it has and the catalog made of them.

::

    generations/000007-0c5e9f3a77d1/
      META/generation.json              written last: a generation without it was never finished
      META/<publisher>.<pack>.json      a manifest and the list of its blobs
      catalog.sqlite                    made from those blobs, and can be made again

Every META file is sealed. Everything a catalog is made of is named here, so a damaged catalog costs a rebuild and no
pack has to be found again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from phcdesk.errors import DamagedLibrary, DiskError, LibraryError
from phcdesk.model import GoldenQuery, PackManifest, Withdrawal
from phcdesk.store.fs import Fs
from phcdesk.store.sealed import BrokenSeal, seal, unseal

FORMAT = 2
CATALOG = "catalog.sqlite"
META = "META"
SEAL = "generation.json"

_GENERATION_ID = re.compile(r"(\d{6,12})-[0-9a-f]{12}")
_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")
_DEVICE_NAME = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


_Sealed = TypeVar("_Sealed", "PackRecord", "GenerationRecord")


class BodyRecord(Struct, frozen=True):
    """The blobs of one document: its file, and its passages as JSON."""

    document_id: str
    media_type: str
    file: str
    passages: str


class PackRecord(Struct, frozen=True):
    """One pack of a generation. ``shards`` are the blobs with its entries, one a line (``phcdesk.shards``).

    ``golden`` is the blob that a signed pack brought its queries in, kept for the sake of a delta that builds on it.
    ``gone`` is the blob with what is left of entries that earlier editions had, one a line, or blank. ``signed_by`` are
    the names of the keys that signed the pack, none for the bundled ones.
    """

    manifest: PackManifest
    shards: tuple[str, ...]
    count: int
    bodies: tuple[BodyRecord, ...] = ()
    golden_queries: tuple[GoldenQuery, ...] = ()
    golden: str = ""
    withdrawn: tuple[Withdrawal, ...] = ()
    gone: str = ""
    signed_by: tuple[str, ...] = ()
    format: int = FORMAT

    @property
    def key(self) -> str:
        """The identity of the pack: "publisher/pack"."""
        return f"{self.manifest.publisher}/{self.manifest.id}"

    @property
    def digest(self) -> str:
        """SHA-256 over the manifest and the names of all blobs: equal for equal content."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()

    @property
    def file_name(self) -> str:
        """The name in META. Only plain names become part of a path; others are replaced by a digest of the identity."""
        names = (self.manifest.publisher, self.manifest.id)
        if all(_PLAIN_NAME.fullmatch(name) for name in names) and not _DEVICE_NAME.fullmatch(names[0]):
            return f"{names[0]}.{names[1]}.json"
        return f"pack-{hashlib.sha256(self.key.encode()).hexdigest()[:32]}.json"

    def blobs(self) -> Iterator[str]:
        """The SHA-256 of every blob of the pack."""
        yield from self.shards
        for body in self.bodies:
            yield body.file
            yield body.passages
        yield from filter(None, (self.golden, self.gone))


class GenerationRecord(Struct, frozen=True):
    """What ``generation.json`` says. ``packs`` are file names in META, in the order in which they were given."""

    made: str  # ISO time, as told by the caller
    packs: tuple[str, ...]
    vocabulary: str  # blob
    entries: int
    catalog_sha256: str
    trust: dict[str, Any] = {}  # as the state had it; what the counters are raised to when both slots are lost
    format: int = FORMAT


class StoredGeneration(Struct, frozen=True):
    """A generation as it lies on disk."""

    id: str
    folder: Path
    record: GenerationRecord
    packs: tuple[PackRecord, ...]

    @property
    def catalog(self) -> Path:
        return self.folder / CATALOG

    def blobs(self) -> Iterator[str]:
        """The SHA-256 of every blob that the generation needs."""
        yield self.record.vocabulary
        for pack in self.packs:
            yield from pack.blobs()


def content_digest(packs: Sequence[PackRecord], vocabulary: str) -> str:
    """SHA-256 of what a catalog is made of."""
    return hashlib.sha256("\n".join([vocabulary, *(pack.digest for pack in packs)]).encode()).hexdigest()


class Generations:
    """The folder ``generations/``."""

    def __init__(self, fs: Fs, folder: Path) -> None:
        self._fs = fs
        self.folder = folder

    def names(self) -> list[str]:
        """The ids of all generations, finished or not, oldest first; other folders are not ours."""
        names = [name for name in self._fs.names(self.folder) if _GENERATION_ID.fullmatch(name)]
        return sorted(names, key=number_of)

    def path(self, generation_id: str) -> Path:
        """Where a generation lies. Raises ``DamagedLibrary("generation-name")`` for what is no id."""
        if not _GENERATION_ID.fullmatch(generation_id):
            raise DamagedLibrary("generation-name", name=generation_id[:80])
        return self.folder / generation_id

    def seal_path(self, generation_id: str) -> Path:
        """The file that is written last; readers mark it."""
        return self.path(generation_id) / META / SEAL

    def read(self, generation_id: str) -> StoredGeneration:
        """Read and check META. Raises ``DamagedLibrary("generation-damaged")`` with the path that is wrong."""
        folder = self.path(generation_id)
        record = self._unsealed(folder / META / SEAL, GenerationRecord)
        packs = []
        for name in record.packs:
            pack = self._unsealed(folder / META / name, PackRecord)
            if pack.file_name != name:
                raise DamagedLibrary("generation-damaged", path=str(folder / META / name))
            packs.append(pack)
        return StoredGeneration(generation_id, folder, record, tuple(packs))

    def write_meta(self, generation_id: str, record: GenerationRecord, packs: Sequence[PackRecord]) -> None:
        """Write META durably, its seal last, together with the names of the generation's folders."""
        folder = self.path(generation_id)
        self._fs.make_folder(folder / META)
        for pack in packs:
            self._fs.write(folder / META / pack.file_name, (seal(msgspec.json.encode(pack)),))
        self._fs.write(folder / META / SEAL, (seal(msgspec.json.encode(record)),))
        for changed in (folder / META, folder, self.folder):
            self._fs.sync_folder(changed)

    def remove(self, generation_id: str) -> None:
        """Remove a generation, its catalog first: where an open file cannot be removed, nothing else is touched."""
        folder = self.path(generation_id)
        self._fs.remove(folder / CATALOG)
        self._fs.remove_tree(folder)

    def _unsealed(self, path: Path, kind: type[_Sealed]) -> _Sealed:
        try:
            payload = unseal(self._fs.read(path))
            written_by = msgspec.json.decode(payload, type=_Format).format
            if written_by > FORMAT:
                raise LibraryError("library-too-new", format=written_by)
            if written_by < FORMAT:
                raise DamagedLibrary("generation-damaged", path=str(path))
            return msgspec.json.decode(payload, type=kind)
        except (BrokenSeal, msgspec.MsgspecError, RecursionError) as error:
            raise DamagedLibrary("generation-damaged", path=str(path)) from error
        except DiskError as error:
            if error.fields["reason"] not in ("ENOENT", "ENOTDIR"):
                raise
            raise DamagedLibrary("generation-damaged", path=str(path)) from error


def number_of(generation_id: str) -> int:
    """The sequential number in a valid generation id."""
    return int(generation_id.partition("-")[0])


class _Format(Struct):
    format: int
