"""A client of TUF around ``Walk``, and a repository to point it at, for cases in the order of the conformance suite."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from phcdesk.errors import PackError
from phcdesk.packs.trust.publishers import add_publisher, read_root
from phcdesk.packs.trust.state import ChannelTrust, TrustState
from phcdesk.packs.trust.walk import Walk
from tests.packs.making import NOW, Key, Maker

PUBLISHER, CHANNEL = "north", "mh-north"


@dataclass
class Repository:
    """What a publisher has signed so far: a chain of roots, and the newest edition."""

    maker: Maker = field(default_factory=Maker)
    edition: int = 1
    timestamp: int = 1
    roots: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.roots = self.roots or [self.maker.root()]

    def publish(self, edition: int | None = None, timestamp: int | None = None) -> None:
        """The next edition, or the one that is named."""
        self.edition = self.edition + 1 if edition is None else edition
        self.timestamp = self.timestamp + 1 if timestamp is None else timestamp

    def change_root(self, change: Any = None, **parts: Any) -> None:
        """A new root, signed by the keys of the old one and by its own."""
        old, self.maker = self.maker, replace(self.maker, **parts)
        self.roots.append(self.maker.root(len(self.roots) + 1, old.root_keys, change))

    def files(self) -> dict[str, bytes]:
        return self.maker.metadata({}, self.edition, self.roots, CHANNEL, self.timestamp)


class Client:
    """It keeps nothing but its state of trust, and is strict about time, as TUF is."""

    def __init__(self, root: bytes) -> None:
        self.trust = add_publisher(TrustState(), root)

    def refresh(self, files: dict[str, bytes], now: datetime = NOW) -> bool:
        """Whether everything could be taken in; what could be learned on the way is kept."""
        walk = Walk(self.trust, now, "strict")
        try:
            walk.go(files)
        except PackError:
            return False
        finally:
            self.trust = walk.trust
        return True

    @property
    def root(self) -> int:
        return read_root(self.trust.publishers[PUBLISHER].root).version

    @property
    def counters(self) -> ChannelTrust:
        return self.trust.channel(PUBLISHER, CHANNEL)

    @property
    def versions(self) -> tuple[int, int, int]:
        """Versions of root, timestamp and edition."""
        return self.root, self.counters.timestamp, self.counters.edition


def met(repository: Repository) -> Client:
    """A client that has taken in what the repository holds."""
    client = Client(repository.roots[0])
    assert client.refresh(repository.files())
    return client


def keys(numbers: list[int]) -> tuple[Key, ...]:
    return tuple(Key(f"key-{number}") for number in numbers)
