"""Everything that reads what comes from outside, and good inputs to begin with.

Of what reads a pack only ``PackError`` is an answer. A document may be refused, and may end the process that reads it,
but in time.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import NamedTuple

import msgspec
from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from phcdesk.app.paths import own_command
from phcdesk.documents import html, word
from phcdesk.documents.reading import PDF
from phcdesk.documents.serving import COMMAND
from phcdesk.documents.worker import Worker
from phcdesk.errors import DocumentError, PackError
from phcdesk.packs.archive import read_archive
from phcdesk.packs.checking import checked_entry, ordered_lines
from phcdesk.packs.payload import BlobFacts, read_golden, read_passages, unpacked
from phcdesk.packs.trust.listing import read_listing
from phcdesk.packs.trust.metadata import read_metadata
from phcdesk.packs.trust.publishers import read_root
from phcdesk.packs.trust.walk import Walk
from phcdesk.packs.verify import verify_pack
from tests.documents import making, making_word, torture
from tests.packs.making import NOW, Maker, digest, stored_as, zipped

GOOD = Maker()
PACK = GOOD.pack()
TRUST = GOOD.trust()
TEXT = " ".join(map(str, range(2_000))).encode()
FILES = GOOD.metadata({}, newest=GOOD.metadata({}, edition=9)["timestamp.json"], roots=[GOOD.root(), GOOD.root(2)])


class Target(NamedTuple):
    """What reads, and good inputs for it."""

    read: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]


def read_pack_file(data: bytes) -> None:
    with suppress(PackError):
        archive = read_archive(io.BytesIO(data), len(data))
        members = {member.name: archive.read(member) for member in archive.members}
        if zipped(members) != data:
            raise AssertionError("two files were read as the same pack")


def read_files(data: bytes) -> None:
    for kind in (Root, Timestamp, Snapshot, Targets):
        with suppress(PackError):
            read_metadata("x.json", data, kind)  # type: ignore[type-var]
    with suppress(PackError):
        read_root(data)


def read_targets(data: bytes) -> None:
    with suppress(PackError):
        read_listing(read_metadata("7.targets.json", data, Targets), "0.1.0")


def read_chain(data: bytes) -> None:
    """The first byte says which file is another."""
    name = sorted(FILES)[data[0] % len(FILES)] if data else "timestamp.json"
    with suppress(PackError):
        Walk(TRUST, NOW).go(FILES | {name: data[1:]})


def read_whole(data: bytes) -> None:
    verdict = verify_pack(io.BytesIO(data), TRUST, now=NOW, deep=True)
    if verdict.error is None and data != PACK:
        raise AssertionError("a changed pack was taken for a good one")


def unpack(data: bytes) -> None:
    for size in (0, 300, len(TEXT), 1024**2):
        facts = BlobFacts("deflate", size, digest(TEXT), ())
        with suppress(PackError):
            found = sum(map(len, unpacked([data[:7], data[7:]], facts)))
            if found > size:
                raise AssertionError("more was unpacked than was signed for")


def read_text(data: bytes) -> None:
    for read in (read_golden, read_passages):
        with suppress(PackError):
            read(data)


def read_entries(data: bytes) -> None:
    with suppress(PackError):
        for _, line in ordered_lines(data, "a"):
            checked_entry(line, fictional=False, latest_year=2027)


SMALL = GOOD.pack([b"one"])


@cache
def reader() -> Worker:
    """The child that reads documents; it ends with the pipe of this process."""
    return Worker(own_command([COMMAND]))


def read_pdf(data: bytes) -> None:
    try:
        reader().read(data, PDF)
    except DocumentError as error:
        if error.code in ("document-too-slow", "reader-missing"):
            raise


def some_entries() -> list[bytes]:
    from tests.store.samples import lines, papers

    entries = sorted((entry for content in (lines(), papers()) for entry in content.entries), key=lambda one: one.id)
    return [msgspec.json.encode(entry) + b"\n" for entry in entries]


def read_html(data: bytes) -> None:
    shown = html.shown_html(data)
    if html.shown_html(shown.encode()) != shown:
        raise AssertionError("what was shown is shown otherwise again")
    with suppress(DocumentError):
        html.read(data)


def some_html() -> list[bytes]:
    return [make() for name, make in torture.CASES.items() if not name.startswith("flood")]


def read_word(data: bytes) -> None:
    with suppress(DocumentError):
        word.read(data)


TARGETS = {
    "archive": Target(read_pack_file, lambda: [PACK, SMALL]),
    "metadata": Target(read_files, lambda: [*FILES.values()]),
    "listing": Target(
        read_targets, lambda: [GOOD.members()["META/7.targets.json"], GOOD.members([b"a" * 90])["META/7.targets.json"]]
    ),
    "chain": Target(read_chain, lambda: [bytes([place]) + FILES[name] for place, name in enumerate(sorted(FILES))]),
    "pack": Target(read_whole, lambda: [PACK]),
    "deflate": Target(unpack, lambda: [stored_as(TEXT)[0], stored_as(b"two" * 100)[0]]),
    "texts": Target(
        read_text, lambda: [b"[]", b'[{"place":"1","text":"words"}]', b'[{"query":"low mood","expected":["a"]}]']
    ),
    "entries": Target(read_entries, some_entries),
    "html": Target(read_html, some_html),
    "word": Target(read_word, making_word.seeds),
    "pdf": Target(read_pdf, making.seeds),
}
