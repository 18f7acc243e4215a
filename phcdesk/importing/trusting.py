"""Whom a library trusts: read from its state, and changed there by hand. Nothing is ever trusted at first sight."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

import phcdesk
from phcdesk.errors import DamagedLibrary, NotFound, NotTrusted
from phcdesk.model import BUNDLED_PUBLISHER
from phcdesk.packs.archive import MAX_METADATA
from phcdesk.packs.trust.publishers import RootFacts, add_publisher, read_root, remove_publisher
from phcdesk.packs.trust.state import ChannelTrust, TrustState
from phcdesk.progress import CancelToken, silent
from phcdesk.store.folder import Store
from phcdesk.store.fs import refusals
from phcdesk.store.state import State
from phcdesk.store.writing import Change

__all__ = [
    "ChannelTrust",
    "RootFacts",
    "TrustState",
    "Trusted",
    "add_trust",
    "current_trust",
    "read_root",
    "read_trust",
    "remove_trust",
    "trust_in",
    "trusted",
    "written_trust",
]


__all__ = [
    "RootFacts", "Trusted", "add_trust", "current_trust", "read_root_file", "read_trust", "remove_trust", "root_facts",
    "trust_in", "trusted", "written_trust",
]  # fmt: skip


class Trusted(Struct, frozen=True):
    """One publisher who is trusted: what the root says that counts now, and the fingerprint that was compared."""

    facts: RootFacts
    anchor: str
    channels: dict[str, ChannelTrust]


def trust_in(state: State) -> TrustState:
    """The trust that a state carries. Raises ``DamagedLibrary("state-damaged")`` if it cannot be read."""
    return read_trust(state.trust)


def read_trust(written: dict[str, Any]) -> TrustState:
    """Trust as it was written down; the program itself was built on a day, and no clock is earlier than that."""
    try:
        trust = msgspec.convert(written, TrustState)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise DamagedLibrary("state-damaged", path="trust") from error
    return msgspec.structs.replace(trust, floor=max(trust.floor, phcdesk.RELEASED))


def written_trust(trust: TrustState) -> dict[str, Any]:
    """Trust as the state keeps it, and gives it back: equal trust is equal here."""
    written: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(trust))
    return written


def current_trust(store: Store) -> TrustState:
    """Whom a library trusts; nobody, where there is no library yet. Raises ``DamagedLibrary``."""
    state = store.settled_state(store.slots.read())
    return trust_in(state) if state else read_trust({})


def trusted(store: Store) -> tuple[Trusted, ...]:
    """Everybody who is trusted, by their short names."""
    publishers = sorted(current_trust(store).publishers.items())
    return tuple(Trusted(read_root(known.root), known.anchor, known.channels) for _, known in publishers)


def read_root_file(path: Path) -> bytes:
    """The bytes of a root.json, no more than one may have. Raises ``DiskError``."""
    with refusals(path), path.open("rb") as file:
        return file.read(MAX_METADATA["root"] + 1)


def root_facts(path: Path) -> RootFacts:
    """Who a root.json speaks for. Raises ``DiskError``, ``NotTrusted("root-unusable")``."""
    return read_root(read_root_file(path))


def add_trust(store: Store, root: bytes, *, now: datetime) -> RootFacts:
    """Trust the publisher of a root.json from now on. The caller has had the fingerprint confirmed by a person.

    Raises ``NotTrusted`` ("root-unusable", "publisher-known", "publisher-reserved"), ``LibraryBusy``, ``DiskError``.
    """
    facts = read_root(root)
    if facts.publisher == BUNDLED_PUBLISHER:
        raise NotTrusted("publisher-reserved", publisher=facts.publisher)
    with _change(store, now) as change:
        _commit(change, add_publisher(trust_in(change.state), root))
    return facts


def remove_trust(store: Store, publisher: str, *, now: datetime) -> None:
    """Trust a publisher no longer; what is installed stays. Raises ``NotFound("publisher-not-found")``."""
    with _change(store, now) as change:
        trust = trust_in(change.state)
        if publisher not in trust.publishers:
            raise NotFound("publisher-not-found", publisher=publisher)
        _commit(change, remove_publisher(trust, publisher))


def _change(store: Store, now: datetime) -> Change:
    return Change(store, now.isoformat(timespec="seconds"), silent, CancelToken())


def _commit(change: Change, trust: TrustState) -> None:
    change.commit_state(change.state.current, change.state.previous, trust=written_trust(trust))
