"""A pack as plain data: what it says of itself, what it brings, and what it takes back."""

from msgspec import Struct

from phcdesk.model.documents import Body
from phcdesk.model.entries import Entry, Kind
from phcdesk.model.facts import Code

BUNDLED_PUBLISHER = "phcdesk"
"""Who publishes the packs that come with the program; nobody else can."""


class PackManifest(Struct, frozen=True, omit_defaults=True):
    """What ``pack.toml`` says. ``edition`` is a whole number that rises."""

    id: str
    title: str
    publisher: str  # the identity of an entry is (publisher, id)
    publisher_name: str
    edition: int
    issued: str  # ISO date
    languages: tuple[str, ...]
    licence: str
    review_by: str = ""
    description: str = ""
    fictional: bool = False


class GoldenQuery(Struct, frozen=True):
    """A query that must find one of ``expected`` (entry ids of the same pack) among its first five results."""

    query: str
    expected: tuple[str, ...]
    language: str = ""
    place: str = ""


class Withdrawal(Struct, frozen=True, omit_defaults=True):
    """An entry that must no longer be used: why, and the id of what to use instead, if there is something."""

    id: str
    reason: str
    replacement: str = ""


class Gone(Struct, frozen=True, omit_defaults=True):
    """What is left of an entry that a later edition of its pack no longer has, so that whoever kept it is told."""

    id: str
    name: str
    kind: Kind
    since: str = ""  # ISO date: when the first edition without it was issued
    reason: str = ""
    replacement: str = ""  # id of an entry of the same publisher
    country: str = ""
    codes: tuple[Code, ...] = ()


class PackContent(Struct, frozen=True):
    """A pack after reading: everything the store needs, nothing that points to a disk."""

    manifest: PackManifest
    entries: tuple[Entry, ...]
    bodies: tuple[Body, ...] = ()
    golden_queries: tuple[GoldenQuery, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
