"""What the library remembers of whom it trusts: plain structs, kept in the state slots beside the current generation.

The counters only rise; the one thing that clears them is a publisher's new keys (see ``walk``). Old metadata files are
input and never memory. ``msgspec.to_builtins`` and ``msgspec.convert`` take a ``TrustState`` to a dictionary and back.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Mode = Literal["field", "strict"]
"""How signatures that ran out are met: taken if they are newer than what is installed, or refused."""


class Withdrawn(Struct, frozen=True, forbid_unknown_fields=True):
    """An entry that must no longer be used. It stays findable by its title, and shows the reason."""

    id: str
    reason: str
    sha256: str = ""  # of the content that was withdrawn; blank means all of it, whatever the edition
    replacement: str = ""  # id of what to use instead


class ChannelTrust(Struct, frozen=True):
    """One line of editions of a publisher, such as the pack "mh-north". 0 means none yet.

    What was withdrawn is kept here and not only with the edition, so that no older edition brings it back.
    """

    timestamp: int = 0  # version of the newest timestamp taken in
    edition: int = 0  # newest edition taken in
    newest: int = 0  # newest edition anybody signed for, as far as a stick has told us
    content: str = ""  # SHA-256 of what was signed as that edition
    heard: int = 0  # newest edition whose list of withdrawals is known, whether it was taken in or not
    withdrawn: tuple[Withdrawn, ...] = ()  # that list


class PublisherTrust(Struct, frozen=True):
    """One publisher: the root that counts now, and how far each channel has come."""

    root: bytes  # the whole root.json of the newest version known
    anchor: str  # fingerprint of the root that a person compared with the printed card
    channels: dict[str, ChannelTrust] = {}


class TrustState(Struct, frozen=True):
    """Everybody who is trusted, by the short name that their root carries, and the earliest possible date."""

    publishers: dict[str, PublisherTrust] = {}
    floor: str = ""  # ISO date: the program was built, or the newest pack issued, on it; no clock is earlier

    def channel(self, publisher: str, channel: str) -> ChannelTrust:
        known = self.publishers.get(publisher)
        return known.channels.get(channel, ChannelTrust()) if known else ChannelTrust()

    def with_publisher(self, publisher: str, known: PublisherTrust) -> TrustState:
        return replace(self, publishers=self.publishers | {publisher: known})


def floor_of(trust: TrustState) -> datetime:
    """The moment before which no clock can be right."""
    return start_of(trust.floor or "1970-01-01")


def start_of(day: str) -> datetime:
    """The beginning of an ISO date, in UTC."""
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def merged(first: TrustState, second: TrustState) -> TrustState:
    """The later of two states in every part, to rebuild a lost one from what each generation kept."""
    state = TrustState(first.publishers, max(first.floor, second.floor))
    for name, other in second.publishers.items():
        known = state.publishers.get(name)
        state = state.with_publisher(name, _later(known, other) if known else other)
    return state


def _later(first: PublisherTrust, second: PublisherTrust) -> PublisherTrust:
    from phcdesk.packs.trust.publishers import rotates, trusted_root

    roots = {known.root: trusted_root(known.root).signed for known in (first, second)}
    old, new = sorted((first, second), key=lambda known: roots[known.root].version)
    if rotates(roots[old.root], roots[new.root]):  # then the counters began again, and may be lower on purpose
        return replace(new, anchor=old.anchor, channels=old.channels | new.channels)
    channels = {name: _higher(old, new, name) for name in old.channels | new.channels}
    return replace(new, anchor=old.anchor, channels=channels)


def _higher(first: PublisherTrust, second: PublisherTrust, channel: str) -> ChannelTrust:
    one, other = (known.channels.get(channel, ChannelTrust()) for known in (first, second))
    higher = max(one, other, key=lambda counters: counters.edition)
    latest = max(one, other, key=lambda counters: counters.heard)
    return replace(
        higher, timestamp=max(one.timestamp, other.timestamp), newest=max(one.newest, other.newest),
        heard=latest.heard, withdrawn=latest.withdrawn,
    )  # fmt: skip
