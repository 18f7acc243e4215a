"""What a pack carries: from the records to blobs, and back without trusting anything.

A blob is used as one of four things, which its ``BlobFacts`` in the signed metadata say:

* ``entries``: some entries, one a line (``phcdesk.shards``); ``id`` is that of the first one
* ``file``: the file of the document ``id``, of the type ``media``
* ``passages``: the passages read from the file of the document ``id``, as JSON
* ``golden``: the queries that must succeed, as JSON

Text is deflated, anything else stored as it is. Never a database or index of the library. The metadata says the size
before a blob is inflated, and not a byte more than that is. Signed is not safe: publishers can be wrong or robbed, so
every field is checked again by whoever imports (``checking``), and whatever is wrong is ``PackError``.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

from phcdesk.errors import Damaged, OverLimit
from phcdesk.model import Entry, GoldenQuery, PackContent, Passage
from phcdesk.packs.texts import looks_clean, with_clean_strings
from phcdesk.shards import cut

MAX_SIZE = 512 * 1024**2
MAX_TEXT = 64 * 1024**2
"""Bytes of a blob when inflated: of any, and of one that is read as a whole."""
MAX_RATIO = 200
MAX_GOLDEN = 2_000
_READ_WHOLE = frozenset({"entries", "passages", "golden"})
_SHA256 = re.compile(r"[0-9a-f]{64}")

T = TypeVar("T")


class Used(Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """One thing that a blob is used as."""

    kind: Literal["entries", "file", "passages", "golden"]
    id: str = ""
    media: str = ""


class BlobFacts(Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """What the metadata says of a blob. ``size`` and ``sha256`` are those of its content, not of what is stored."""

    enc: Literal["identity", "deflate"]
    size: int
    sha256: str
    uses: tuple[Used, ...]


class Blob(Struct, frozen=True):
    """A blob as it stands in a pack."""

    stored: bytes
    facts: BlobFacts

    @property
    def name(self) -> str:
        """SHA-256 of the stored bytes."""
        return hashlib.sha256(self.stored).hexdigest()


class Layout(Struct, frozen=True):
    """What the blobs of a pack are, each by the SHA-256 of its content. ``shards`` are in order, with first ids."""

    shards: tuple[tuple[str, str], ...]
    bodies: tuple[tuple[str, str, str, str], ...]  # document, media type, file, passages
    golden: str = ""


def clean_content(content: PackContent) -> PackContent:
    """The content with clean text, as a pack must carry it. Its files are left as they are."""
    bare = msgspec.structs.replace(content, bodies=())
    text = msgspec.json.encode(bare)
    if not looks_clean(text.decode()):
        bare = msgspec.convert(with_clean_strings(msgspec.to_builtins(bare)), PackContent)
    bodies = tuple(msgspec.structs.replace(body, passages=_clean_passages(body.passages)) for body in content.bodies)
    return msgspec.structs.replace(bare, bodies=bodies)


def _clean_passages(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return msgspec.convert(with_clean_strings(msgspec.to_builtins(passages)), tuple[Passage, ...])


def blobs_of(content: PackContent) -> tuple[Blob, ...]:
    """The blobs of a pack in the order of their names; equal content gives equal blobs."""
    uses: dict[bytes, list[Used]] = {}
    for used, data in _parts(content):
        uses.setdefault(data, []).append(used)
    blobs = [_blob(data, tuple(sorted(used, key=lambda use: (use.kind, use.id)))) for data, used in uses.items()]
    return tuple(sorted(blobs, key=lambda blob: blob.name))


def _parts(content: PackContent) -> Iterator[tuple[Used, bytes]]:
    for shard in cut(content.entries):
        first = msgspec.json.decode(shard.partition(b"\n")[0], type=Entry)
        yield Used("entries", first.id), shard
    for body in content.bodies:
        yield Used("file", body.document_id, body.media_type), body.data
        yield Used("passages", body.document_id), msgspec.json.encode(body.passages)
    if content.golden_queries:
        yield Used("golden"), msgspec.json.encode(content.golden_queries)


def _blob(data: bytes, uses: tuple[Used, ...]) -> Blob:
    sha256 = hashlib.sha256(data).hexdigest()
    if all(use.kind in _READ_WHOLE or use.media.startswith("text/") for use in uses):
        deflated = zlib.compress(data, 9)
        if len(deflated) < len(data) <= MAX_RATIO * len(deflated):
            return Blob(deflated, BlobFacts("deflate", len(data), sha256, uses))
    return Blob(data, BlobFacts("identity", len(data), sha256, uses))


def read_facts(custom: object, stored: int) -> BlobFacts:
    """The facts of a blob of ``stored`` bytes, from the metadata. Raises ``Damaged`` and ``OverLimit``."""
    facts = _converted(custom, BlobFacts)
    whole = any(use.kind in _READ_WHOLE for use in facts.uses)
    limit = min(MAX_TEXT if whole else MAX_SIZE, max(stored, 1) * MAX_RATIO)
    if facts.size > limit:
        raise OverLimit("pack-over-limit", member="", limit=limit, unit="bytes")
    sound = _SHA256.fullmatch(facts.sha256) and facts.uses
    if not sound or facts.size < 0 or (facts.enc == "identity" and facts.size != stored):
        raise unusable("facts")
    return facts


def read_layout(blobs: Iterable[BlobFacts]) -> Layout:
    """What goes with what. Raises ``Damaged`` for a document with two files, or passages without a file."""
    shards: list[tuple[str, str]] = []
    files: dict[str, tuple[str, str]] = {}
    passages: dict[str, str] = {}
    golden: list[str] = []
    for facts in blobs:
        for use in facts.uses:
            match use.kind:
                case "entries":
                    shards.append((use.id, facts.sha256))
                case "file":
                    _set(files, use.id, (use.media, facts.sha256))
                case "passages":
                    _set(passages, use.id, facts.sha256)
                case "golden":
                    golden.append(facts.sha256)
    shards.sort()
    if files.keys() != passages.keys() or len(golden) > 1 or len(dict(shards)) < len(shards):
        raise unusable("layout")
    bodies = tuple((name, *files[name], passages[name]) for name in sorted(files))
    return Layout(tuple(shards), bodies, golden[0] if golden else "")


def _set(table: dict[str, T], key: str, value: T) -> None:
    if table.setdefault(key, value) is not value:
        raise unusable("layout", key)


def unpacked(pieces: Iterable[bytes], facts: BlobFacts) -> Iterator[bytes]:
    """The content of a blob from the pieces of what is stored, never more of it than the facts say.

    Raises ``Damaged`` for what does not inflate to exactly the content that was meant.
    """
    digest = hashlib.sha256()
    size = 0
    for piece in _inflated(pieces, facts.size) if facts.enc == "deflate" else pieces:
        size += len(piece)
        if size > facts.size:
            raise unusable("size")
        digest.update(piece)
        yield piece
    if size != facts.size or digest.hexdigest() != facts.sha256:
        raise unusable("size" if size != facts.size else "sha256")


def _inflated(pieces: Iterable[bytes], size: int) -> Iterator[bytes]:
    inflater = zlib.decompressobj()
    left = size + 1
    try:
        for piece in pieces:
            waiting = piece
            while waiting and left and not inflater.eof:
                content = inflater.decompress(waiting, min(left, 1024**2))
                waiting = inflater.unconsumed_tail
                left -= len(content)
                yield content
    except zlib.error as error:
        raise unusable("deflate") from error
    while left and not inflater.eof:
        content = inflater.decompress(b"", min(left, 1024**2)) if not inflater.unconsumed_tail else b""
        if not content:
            raise unusable("deflate")
        left -= len(content)
        yield content
    if inflater.unused_data or not inflater.eof:
        raise unusable("deflate")


def read_golden(data: bytes) -> tuple[GoldenQuery, ...]:
    """The queries that must succeed. Raises ``Damaged``."""
    queries = _decoded(data, tuple[GoldenQuery, ...])
    if len(queries) > MAX_GOLDEN:
        raise OverLimit("pack-over-limit", member="golden", limit=MAX_GOLDEN, unit="queries")
    return queries


def read_passages(data: bytes) -> tuple[Passage, ...]:
    """The passages of a document. Raises ``Damaged``."""
    return _decoded(data, tuple[Passage, ...])


def _decoded(data: bytes, kind: type[T]) -> T:
    """JSON exactly as it is written here, with clean text."""
    from phcdesk.packs.checking import require_clean

    try:
        value = msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise unusable("json") from error
    if msgspec.json.encode(value) != data:
        raise unusable("json")
    require_clean(data, "")
    return value


def _converted(value: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(value, kind)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise unusable("facts") from error


def unusable(what: str, entry: str = "") -> Damaged:
    """The error for content that was signed and still cannot be used. ``what`` is a code, ``entry`` an id."""
    return Damaged("pack-content", what=what, entry=entry[:200])
