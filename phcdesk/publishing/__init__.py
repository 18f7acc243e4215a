"""Making packs on the disk of a publisher: a folder of keys, a pack built from a source, a signature more in a pack.

::

    my-publisher/
      root.json            who we are and which keys count: what others add with "phcdesk trust add"
      card.txt             to print: the fingerprint that others compare
      keys/root-1.key      to be kept away: needed only when keys change
      keys/publishing-1.key

An older root stays as ``N.root.json`` beside the newest, so that a laptop that missed years can walk forward. A file is
written beside its place and moved there when it is whole.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from phcdesk.documents.readers import DocumentReader
from phcdesk.errors import UsageError
from phcdesk.importing.proving import missed_queries
from phcdesk.model import BUNDLED_PUBLISHER
from phcdesk.packs.archive import Archive, Member, read_archive, write_archive
from phcdesk.packs.build import Earlier, UnsignedPack, build_pack
from phcdesk.packs.keys import MAX_BYTES, PublisherKey, new_key, open_key, seal_key
from phcdesk.packs.rotate import keys_of, next_root
from phcdesk.packs.sign import Signatures, add_signature, new_root, targets_of
from phcdesk.packs.source.pack_source import read_source
from phcdesk.packs.trust.publishers import SHORT_NAME, RootFacts, read_root
from phcdesk.problems import Problem
from phcdesk.progress import Progress, silent
from phcdesk.store.fs import refusals
from phcdesk.tables import values
from phcdesk.taxonomy import Vocabulary

ROOT = "root.json"
MAX_KEYS = 20
MAX_SHORT_NAME = 40


class Built(Struct, frozen=True):
    """What building did. With a problem of the severity "error", or a query in ``missed``, nothing was written."""

    problems: tuple[Problem, ...]
    missed: tuple[str, ...] = ()
    pack: UnsignedPack | None = None
    size: int = 0
    renamed_from: str = ""  # the publisher that pack.toml named, when it is not the one who signs


def short_name(name: str) -> str:
    """A short name made of a publisher's name; blank when it has no letter that could stand in one."""
    return values.short_name(name, MAX_SHORT_NAME)


def new_publisher(
    publisher: str, name: str, folder: Path, passphrases: Sequence[str], threshold: int, made: date
) -> RootFacts:
    """Make the folder of a publisher with as many pairs of keys as there are passphrases, and give what its root says.

    Of the root keys, and of the publishing keys, ``threshold`` are needed to act. Raises ``UsageError``
    "publisher-name-unusable" (``name``), "keys-number", "folder-in-use" (``path``), ``DiskError``.
    """
    if not SHORT_NAME.fullmatch(publisher) or publisher == BUNDLED_PUBLISHER or not name.strip():
        raise UsageError("publisher-name-unusable", name=publisher or name)
    if not 1 <= threshold <= len(passphrases) <= MAX_KEYS:
        raise UsageError("keys-number", most=MAX_KEYS)
    with refusals(folder):
        if folder.exists() and any(folder.iterdir()):
            raise UsageError("folder-in-use", path=str(folder))
        (folder / "keys").mkdir(parents=True, exist_ok=True)
    numbers = range(1, len(passphrases) + 1)
    roots = [new_key(f"root-{number}", "root") for number in numbers]
    publishing = [new_key(f"publishing-{number}", "publishing") for number in numbers]
    for passphrase, *keys in zip(passphrases, roots, publishing, strict=True):
        for key in keys:
            _write_new(folder / "keys" / f"{key.name}.key", seal_key(key, passphrase), secret=True)
    root = new_root(publisher, name.strip(), roots, publishing, threshold, made)
    facts = read_root(root)
    _write_new(folder / ROOT, root)
    _write_new(folder / "card.txt", card(facts).encode())
    return facts


def rotate(
    folder: Path, holder: int, signers: Sequence[PublisherKey], passphrase: str, made: date
) -> tuple[RootFacts, tuple[str, ...]]:
    """Replace the keys of one holder, which were lost or stolen; give what the new root says, and the new key files.

    The old root stays in the folder, so that laptops can follow. Raises ``UsageError`` "no-publisher",
    "key-holder-unknown" (``holder``) and "root-signers-missing", ``DiskError``.
    """
    roots = roots_in(folder)
    version = max(int(name.split(".")[0]) for name in roots)
    before = roots[f"{version}.root.json"]
    uses = keys_of(before, holder)
    if not uses:
        raise UsageError("key-holder-unknown", holder=holder)
    instead = {keyid: new_key(f"{use}-{holder}-{version + 1}", use) for keyid, use in uses.items()}
    root = next_root(before, instead, signers, made)
    facts = read_root(root)
    with refusals(folder):
        (folder / "keys").mkdir(exist_ok=True)
    for key in instead.values():
        _write_new(folder / "keys" / f"{key.name}.key", seal_key(key, passphrase), secret=True)
    for name, data in ((f"{version}.root.json", before), (ROOT, root), ("card.txt", card(facts).encode())):
        with _beside(folder / name) as file:
            file.write(data)
    return facts, tuple(sorted(f"{key.name}.key" for key in instead.values()))


def card(facts: RootFacts) -> str:
    """What a publisher prints and hands over, so that others can compare the fingerprint."""
    groups = facts.fingerprint.split("-")
    half = len(groups) // 2
    return "\n".join(
        [
            "PHC Desk: publisher card",
            "",
            f"Publisher    {facts.name}",
            f"Short name   {facts.publisher}",
            f"Keys         {facts.threshold} of {len(facts.keys)} must sign",
            "",
            f"Fingerprint  {'-'.join(groups[:half])}-",
            f"             {'-'.join(groups[half:])}",
            f"In words     {' '.join(facts.words)}",
            "",
            "Before you trust packs of this publisher, compare this card with what",
            "“phcdesk trust add root.json” shows. Take the card from a person you know,",
            "never from the stick that brings the pack.",
            "",
        ]
    )


def roots_in(folder: Path) -> dict[str, bytes]:
    """All roots of a publisher by their names in a pack. Raises ``UsageError("no-publisher", path)``."""
    roots: dict[str, bytes] = {}
    for path in sorted(folder.glob("*root.json")) if folder.is_dir() else ():
        with refusals(path):
            data = path.read_bytes()
        roots[f"{read_root(data).version}.root.json"] = data
    if not roots:
        raise UsageError("no-publisher", path=str(folder))
    return roots


def build(
    source: Path,
    target: Path,
    publisher: Path,
    vocabulary: Vocabulary,
    *,
    since: Path | None = None,
    notice: bool = False,
    progress: Progress = silent,
    reader: DocumentReader | None = None,
) -> Built:
    """Make the unsigned pack of a source; a delta leaves out what the pack ``since`` lists.

    ``reader`` reads its documents; without one only those in Markdown are read.
    Raises ``SourceError``, ``UsageError``, ``DiskError``, ``PackError`` for a pack ``since`` that is none.
    """
    roots = roots_in(publisher)
    reading = read_source(source, vocabulary, progress, reader=reader)
    if any(problem.severity == "error" for problem in reading.problems):
        return Built(reading.problems)
    missed = missed_queries(reading.content, vocabulary)
    if missed:
        return Built(reading.problems, missed)
    pack = build_pack(reading.content, roots, since=_earlier(since) if since else None, notice=notice)
    progress("write", 0, 1)
    with _beside(target) as file:
        size = write_archive(file, pack.members)
    named = reading.content.manifest.publisher
    signing = read_root(max(roots.items(), key=lambda item: int(item[0].split(".")[0]))[1]).publisher
    return Built(reading.problems, (), pack, size, named if named != signing else "")


def sign(pack: Path, key: PublisherKey) -> Signatures:
    """Add a signature to a pack, in place; say how many it has. Raises ``UsageError``, ``PackError``, ``DiskError``."""
    # In this order, so that the old file is closed when the new one takes its place.
    with _beside(pack) as changed, refusals(pack), pack.open("rb") as file:
        archive = read_archive(file, os.fstat(file.fileno()).st_size)
        files, signatures = add_signature(_metadata(archive), key)
        members: list[tuple[str, bytes | BinaryIO]] = [(f"META/{name}", data) for name, data in sorted(files.items())]
        members += [(member.name, _MemberFile(archive, member)) for member in archive.members if member.sha256]  # type: ignore[misc]
        write_archive(changed, members)
    return signatures


def read_key(path: Path, passphrase: str) -> PublisherKey:
    """The key in a file. Raises ``UsageError``, ``DiskError``."""
    with refusals(path), path.open("rb") as file:
        return open_key(file.read(MAX_BYTES + 1), passphrase)


class _MemberFile:
    """A member of an archive as a file that is read once, from its beginning to its end."""

    def __init__(self, archive: Archive, member: Member) -> None:
        self._pieces = archive.stream(member)

    def read(self, _size: int = -1) -> bytes:
        return next(self._pieces, b"")


def _earlier(pack: Path) -> Earlier:
    """The edition of a pack, with all blobs that it lists, whether it carries them or not."""
    with refusals(pack), pack.open("rb") as file:
        archive = read_archive(file, os.fstat(file.fileno()).st_size)
        targets = targets_of(_metadata(archive)).signed
    return Earlier(targets.version, frozenset(path.removeprefix("blobs/") for path in targets.targets))


def _metadata(archive: Archive) -> dict[str, bytes]:
    return {member.name.removeprefix("META/"): archive.read(member) for member in archive.members if not member.sha256}


def _write_new(path: Path, data: bytes, *, secret: bool = False) -> None:
    with refusals(path):
        handle = os.open(
            path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600 if secret else 0o644
        )
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of ``target`` when everything went well, and is gone otherwise."""
    beside = target.with_name(f".{target.name}.part")
    try:
        with refusals(target), beside.open("w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with refusals(target):
            beside.replace(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
