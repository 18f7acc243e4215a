"""Publishers and packs for the tests, made by hand from plain dictionaries, so that anything can be made wrong."""

from __future__ import annotations

import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from phcdesk.packs.archive import write_archive
from phcdesk.packs.trust.publishers import add_publisher
from phcdesk.packs.trust.state import TrustState

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = "2031-11-22T00:00:00Z"
Json = dict[str, Any]
Change = Callable[[Json], object]


def spelled(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True)
class Key:
    """An Ed25519 key that is always the same for the same name."""

    name: str

    @property
    def secret(self) -> Ed25519PrivateKey:
        return secret(self.name)

    @property
    def public(self) -> str:
        return self.secret.public_key().public_bytes_raw().hex()

    @property
    def json(self) -> Json:
        return {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": self.public}, "x-phc-name": self.name}

    @property
    def keyid(self) -> str:
        return digest(spelled(self.json))


@cache
def secret(name: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())


def signed(payload: Json, keys: Iterable[Key]) -> bytes:
    """A metadata file: the payload with the signatures of the keys."""
    text = spelled(payload)
    signatures = [{"keyid": key.keyid, "sig": key.secret.sign(text).hex()} for key in keys]
    return spelled({"signatures": signatures, "signed": payload})


def fixed(version: int, data: bytes) -> Json:
    return {"version": version, "length": len(data), "hashes": {"sha256": digest(data)}}


@dataclass
class Maker:
    """A publisher with its keys, and the packs it makes. Every part can be set, or changed before it is signed."""

    publisher: str = "north"
    root_keys: tuple[Key, ...] = (Key("root-a"), Key("root-b"), Key("root-c"))
    root_threshold: int = 2
    keys: tuple[Key, ...] = (Key("desk"),)
    threshold: int = 1
    changes: Mapping[str, Change] = field(default_factory=dict)  # by role, to what is signed
    spoils: Mapping[str, Callable[[bytes], bytes]] = field(default_factory=dict)  # by role, to the signed file
    signers: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)  # by role, who signs instead

    def root(self, version: int = 1, also_signed_by: Iterable[Key] = (), change: Change | None = None) -> bytes:
        """A root, signed by its own keys and by those of the root before it."""
        payload: Json = {
            "_type": "root",
            "spec_version": "1.0.31",
            "version": version,
            "expires": "2036-11-22T00:00:00Z",
            "consistent_snapshot": True,
            "keys": {key.keyid: key.json for key in (*self.root_keys, *self.keys)},
            "roles": {
                "root": {"keyids": [key.keyid for key in self.root_keys], "threshold": self.root_threshold},
            }
            | {
                role: {"keyids": [key.keyid for key in self.keys], "threshold": self.threshold}
                for role in ("targets", "snapshot", "timestamp")
            },
            "x-phc-publisher": self.publisher,
            "x-phc-name": "Northern Mental Health Trust",
        }
        for changing in (self.changes.get("root"), change):
            if changing:
                changing(payload)
        return self._spelled("root", payload, tuple(dict.fromkeys((*self.root_keys, *also_signed_by))))

    def metadata(
        self,
        blobs: Mapping[str, Json],
        edition: int = 7,
        roots: Iterable[bytes] | None = None,
        channel: str = "mh-north",
        timestamp_version: int | None = None,
        newest: bytes | None = None,
    ) -> dict[str, bytes]:
        """The files of ``META/``, by file name. ``blobs`` is what targets.json says of each."""
        head = {"spec_version": "1.0.31", "expires": LATER, "version": edition}
        whose = {"x-phc-publisher": self.publisher, "x-phc-channel": channel}
        facts = {"x-phc-format": 1, "x-phc-edition": "2026-11", "x-phc-issued": "2026-11-01"}
        targets = self._signed("targets", head | whose | facts | {"targets": {**blobs}})
        snapshot = self._signed("snapshot", head | {"meta": {"targets.json": fixed(edition, targets)}})
        timed = head | whose | {"version": timestamp_version or edition}
        timestamp = self._signed("timestamp", timed | {"meta": {"snapshot.json": fixed(edition, snapshot)}})
        files = {f"{number}.root.json": root for number, root in enumerate(roots or [self.root()], 1)}
        if newest is not None:
            files["newest.timestamp.json"] = newest
        return files | {
            f"{edition}.targets.json": targets,
            f"{edition}.snapshot.json": snapshot,
            "timestamp.json": timestamp,
        }

    def _signed(self, role: str, payload: Json) -> bytes:
        payload = payload | {"_type": role}
        if role in self.changes:
            self.changes[role](payload)
        return self._spelled(role, payload, self.keys)

    def _spelled(self, role: str, payload: Json, keys: tuple[Key, ...]) -> bytes:
        data = signed(payload, self.signers.get(role, keys))
        return self.spoils[role](data) if role in self.spoils else data

    def pack(self, contents: Iterable[bytes] = (b"one", b"two" * 100), **options: Any) -> bytes:
        """A whole pack of text files; ``carried`` says which of them to put in, and the rest goes to ``metadata``."""
        return zipped(self.members(contents, **options))

    def members(
        self,
        contents: Iterable[bytes] = (b"one", b"two" * 100),
        carried: Callable[[bytes], bool] = bool,
        **options: Any,
    ) -> dict[str, bytes]:
        """The members of a pack, by name."""
        blobs, members = {}, {}
        for content in contents:
            stored, facts = stored_as(content)
            blobs[f"blobs/{digest(stored)}"] = listed(stored, facts)
            if carried(content):
                members[f"blobs/{digest(stored)}"] = stored
        return members | {f"META/{name}": data for name, data in self.metadata(blobs, **options).items()}

    def trust(self, *publishers: Maker, floor: str = "2026-11-01") -> TrustState:
        """A state that trusts this publisher, and others."""
        state = TrustState(floor=floor)
        for maker in (self, *publishers):
            state = add_publisher(state, maker.root())
        return state


def stored_as(content: bytes) -> tuple[bytes, Json]:
    """How a text is stored: deflated if that is shorter."""
    facts = {
        "size": len(content),
        "sha256": digest(content),
        "uses": [{"kind": "file", "id": "d", "media": "text/plain"}],
    }
    deflated = zlib.compress(content, 9)
    return (
        (deflated, facts | {"enc": "deflate"})
        if len(deflated) < len(content)
        else (content, facts | {"enc": "identity"})
    )


def listed(stored: bytes, facts: Json) -> Json:
    return {
        "length": len(stored),
        "hashes": {"sha256": digest(stored)},
        "custom": facts,
        "x-phc-crc32": zlib.crc32(stored),
    }


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A pack as the writer makes it."""
    out = io.BytesIO()
    write_archive(out, sorted(members.items()))
    return out.getvalue()
