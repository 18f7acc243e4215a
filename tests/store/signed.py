"""Signed packs for tests: publishers whose keys are made from a seed, and packs as files on a stick."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace
from securesystemslib.signer import CryptoSigner

from phcdesk.model import PackContent, PackManifest
from phcdesk.packs.archive import write_archive
from phcdesk.packs.build import Earlier, build_pack
from phcdesk.packs.keys import PublisherKey, Use
from phcdesk.packs.rotate import next_root
from phcdesk.packs.sign import add_signature, new_root, targets_of

ISSUED = "2026-11-20"


def key(name: str, use: Use, seed: str = "") -> PublisherKey:
    """A key that is the same in every run."""
    private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"{seed}{name}".encode()).digest())
    return PublisherKey(name, use, CryptoSigner(private))


@dataclass
class Publisher:
    """Somebody who makes packs. ``people`` hold a root key and a publishing key each."""

    name: str = "north"
    people: int = 1
    threshold: int = 1
    roots: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        numbers = range(1, self.people + 1)
        self.root_keys = [key(f"root-{number}", "root", self.name) for number in numbers]
        self.keys = [key(f"publishing-{number}", "publishing", self.name) for number in numbers]
        self.root = new_root(self.name, self.name.title(), self.root_keys, self.keys, self.threshold, date(2026, 11, 1))
        self.roots["1.root.json"] = self.root

    def rotated(self, *, publishing: bool = True) -> Publisher:
        """The same publisher after all keys were replaced, or all root keys only."""
        version = len(self.roots) + 1
        olds = [*self.root_keys, *(self.keys if publishing else ())]
        instead = {old.keyid: key(f"{old.name}-{version}", old.use, self.name) for old in olds}
        later = copy(self)
        later.root_keys = [instead[old.keyid] for old in self.root_keys]
        later.keys = [instead.get(old.keyid, old) for old in self.keys]
        later.root = next_root(self.root, instead, self.root_keys, date(2026, 11, 2))
        later.roots = self.roots | {f"{version}.root.json": later.root}
        return later

    def pack(
        self,
        path: Path,
        content: PackContent,
        *,
        since: Path | None = None,
        notice: bool = False,
        signers: int | None = None,
    ) -> Path:
        """Write a pack, signed by as many as have to, or by ``signers``."""
        earlier = earlier_of(since) if since else None
        unsigned = build_pack(content, self.roots, since=earlier, notice=notice)
        files = {name.removeprefix("META/"): data for name, data in unsigned.members if name.startswith("META/")}
        for one in self.keys[: self.threshold if signers is None else signers]:
            files, _ = add_signature(files, one)
        blobs = {name: data for name, data in unsigned.members if name.startswith("blobs/")}
        return write_pack(path, {f"META/{name}": data for name, data in files.items()} | blobs)


def write_pack(path: Path, members: Mapping[str, bytes]) -> Path:
    """Write members as a pack, whatever they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w+b") as file:
        write_archive(file, sorted(members.items()))
    return path


def members_of(path: Path) -> dict[str, bytes]:
    """The members of a pack by name."""
    from phcdesk.packs.archive import read_archive

    with path.open("rb") as file:
        archive = read_archive(file, path.stat().st_size)
        return {member.name: archive.read(member) for member in archive.members}


def earlier_of(path: Path) -> Earlier:
    """What a delta may leave out when its readers have this pack."""
    files = {name.removeprefix("META/"): data for name, data in members_of(path).items() if name.startswith("META/")}
    signed = targets_of(files).signed
    return Earlier(signed.version, frozenset(name.removeprefix("blobs/") for name in signed.targets))


def edition(content: PackContent, number: int, **changes: object) -> PackContent:
    """The content as another edition, with other fields where they are given."""
    manifest: PackManifest = replace(content.manifest, edition=number, issued=ISSUED)
    return replace(content, manifest=manifest, **changes)
