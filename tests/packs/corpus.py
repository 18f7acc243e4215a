"""Packs that must be refused, each with its exit code and its error code: one table, made anew by every run.

`python -m tests.packs.corpus` prints it, with the sentence that a person is told.
"""

from __future__ import annotations

import io
import json
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from phcdesk.app.messages import sentence
from phcdesk.packs.archive import Member, read_archive
from phcdesk.packs.trust.state import ChannelTrust, Mode, TrustState
from phcdesk.packs.verify import verify_pack

from .making import NOW, Json, Key, Maker, digest, listed, spelled, stored_as, zipped

ROLES = ("root", "timestamp", "snapshot", "targets")
GOOD = Maker()


NOTHING = ChannelTrust()
NAMES = (
    "../../evil", "/etc/passwd", "C:\\evil", "META/../evil", "META/evil.txt", "META/ROOT.JSON", "META/0.root.json",
    "META/01.root.json", "META/x.timestamp.json", "META/root.json", "META/1.root.json ", "metä.json", "con", "a" * 300,
    "blobs/", "blobs/short", f"blobs/{'A' * 64}", f"BLOBS/{'a' * 64}", f"blobs/{'a' * 64}/",
)  # fmt: skip
LOCAL = {
    "signature": 0, "version": 4, "flags": 6, "method": 8, "time": 10, "date": 12, "checksum": 14, "stored size": 18,
    "size": 22, "length of name": 26, "length of extra": 28, "name": 30,
}  # fmt: skip
CENTRAL = {
    "signature": 0, "made by": 4, "version": 6, "flags": 8, "method": 10, "time": 12, "date": 14, "checksum": 16,
    "stored size": 20, "size": 24, "length of name": 28, "length of extra": 30, "length of comment": 32, "disk": 34,
    "inner attributes": 36, "outer attributes": 38, "offset": 42, "name": 46,
}  # fmt: skip
END = {"disk": 4, "disk of directory": 6, "members here": 8, "members": 10, "length": 12, "offset": 16, "comment": 20}


@dataclass(frozen=True)
class Bad:
    """One pack that must be refused, and how it is met: by whom, and when."""

    name: str
    exit_code: int
    code: str
    data: bytes = field(repr=False)
    installed: ChannelTrust = NOTHING
    mode: Mode = "field"
    now: datetime = NOW

    @property
    def trust(self) -> TrustState:
        state = GOOD.trust()
        known = state.publishers["north"]
        return state.with_publisher("north", type(known)(known.root, known.anchor, {"mh-north": self.installed}))


@cache
def corpus() -> tuple[Bad, ...]:
    """All of them."""
    return tuple(
        bad
        for family in (
            layouts,
            headers,
            cuts,
            spellings,
            forms,
            forgeries,
            rotations,
            mixtures,
            clocks,
            editions,
            blobs,
            limits,
        )
        for bad in family()
    )


def archive(data: bytes) -> tuple[Member, ...]:
    return read_archive(io.BytesIO(data), len(data)).members


def layouts() -> Iterator[Bad]:
    """Archives that other tools take, or make."""
    data, members = GOOD.pack(), GOOD.members()
    first = archive(data)[0]
    directory = archive(data)[-1].end
    for name, bad in {
        "nothing": b"",
        "one byte": b"P",
        "a text": b"This is no pack. " * 9,
        "a picture": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 9 + b"\xff\xd9",
        "only the end of an archive": data[-22:],
        "something before": b"junk" + data,
        "something after": data + b"junk",
        "a line break after": data + b"\n",
        "a comment": data[:-2] + b"\x04\x00junk",
        "a gap after the first member": data[: first.end] + b"\0" + data[first.end :],
        "a gap before the directory": data[:directory] + b"\0" + data[directory:],
        "a gap before the directory that its end knows of": gap_before_directory(data),
        "members that end after the directory begins": gap_before_directory(data, -1),
        "the pack twice": data + data,
        "zeros": bytes(len(data)),
        "the first half twice": data[: len(data) // 2] * 2,
        "members in another order": other_order(data),
        "a member twice": member_twice(data),
        "two members over the same bytes": overlapping(data),
        "made by another tool, stored": by_zipfile(members, zipfile.ZIP_STORED),
        "made by another tool, deflated": by_zipfile(members, zipfile.ZIP_DEFLATED),
    }.items():
        code = "pack-cut-short" if bad.startswith(b"PK\3\4") else "no-pack"
        code = "pack-structure" if bad[-22:-18] == b"PK\5\6" else code
        yield Bad(f"layout: {name}", 2, code, bad)
    empty = zipped({})
    yield Bad("layout: no members", 2, "pack-metadata-missing", empty)
    for name in NAMES:
        yield Bad(f"layout: a member named {name[:20]!r}", 2, "pack-structure", renamed(name))


def headers() -> Iterator[Bad]:
    """Every field of every header, each with another value."""
    data = GOOD.pack()
    place = archive(data)[-1].end
    for member in archive(data):
        for what, offset in LOCAL.items():
            yield Bad(
                f"header of {member.name[:12]}: {what}", 2, "pack-structure", other_byte(data, member.start + offset)
            )
        for what, offset in CENTRAL.items():
            code = "pack-damaged" if what == "checksum" and member.sha256 else "pack-structure"
            yield Bad(f"directory, {member.name[:12]}: {what}", 2, code, other_byte(data, place + offset))
        place += 46 + len(member.name)
    for what, offset in END.items():
        yield Bad(f"end: {what}", 2, "pack-structure", other_byte(data, place + offset))


def cuts() -> Iterator[Bad]:
    """A stick that was pulled."""
    data = GOOD.pack()
    for part in range(1, 40):
        yield Bad(f"cut after {part} of 40 parts", 2, "pack-cut-short", data[: len(data) * part // 40])
    hole = len(data) // 2
    yield Bad("a hole of zeros", 2, "pack-damaged", data[:hole] + bytes(40) + data[hole + 40 :])


def spellings() -> Iterator[Bad]:
    """Metadata that is signed, and not JSON in its one legal spelling."""
    spoils: dict[str, Callable[[bytes], bytes]] = {
        "a space": lambda data: data.replace(b":", b": ", 1),
        "a line break at the end": lambda data: data + b"\n",
        "a byte order mark": lambda data: b"\xef\xbb\xbf" + data,
        "not UTF-8": lambda data: data.replace(b'"_type"', b'"_typ\xff"'),
        "UTF-16": lambda data: data.decode().encode("utf-16"),
        "cut": lambda data: data[:-1],
        "nothing": lambda _data: b"",
        "a list": lambda _data: b"[]",
        "a text": lambda _data: b'"metadata"',
        "keys in another order": lambda data: data.replace(b'{"signatures"', b'{"a":1,"Z":2,"signatures"', 1),
        "a key twice": lambda data: data.replace(b'"spec_version":', b'"spec_version":"1.0.31","spec_version":', 1),
        "a float": with_value(b"1.5"),
        "a whole float": with_value(b"1.0"),
        "no number": with_value(b"NaN"),
        "a huge number": with_value(b"9007199254740992"),
        "an endless number": with_value(b"9" * 5000),
        "too deep": with_value(b"[" * 40 + b"]" * 40),
        "endlessly deep": lambda data: data.replace(b'"spec_version":', b'"size":' + b"[" * 7000, 1),
        "an escaped letter": lambda data: data.replace(b'"_type"', b'"\\u005ftype"'),
        "something unsigned": lambda data: data.replace(b'{"signatures"', b'{"extra":1,"signatures"', 1),
        "a signature in capitals": lambda data: data.replace(b'"sig":"', b'"sig":"A', 1),
        "an empty signature": lambda data: data.replace(data[data.index(b'"sig":"') + 7 :][:128], b"", 1),
        "a signature with more in it": lambda data: data.replace(b'"sig":"', b'"other":"","sig":"', 1),
        "a signature twice": signature_twice,
    }  # fmt: skip
    for role in ROLES:
        for name, spoil in spoils.items():
            yield Bad(f"{role}: {name}", 2, "pack-metadata", made(Maker(spoils={role: spoil}), role))
    texts = {
        "a control character": "a\x07b", "a line break": "a\nb", "a delete character": "a\x7fb",
        "text turned around": "\u202eabc",
        "an isolate": "\u2066abc\u2069", "not in form C": "e\u0301", "a mark in it": "a\ufeffb",
        "a line separator": "a\u2028b", "a text of 2,001": "x" * 2001, "a quote and a text of 2,001": '"' + "x" * 2001,
    }  # fmt: skip
    for role in ROLES:
        for name, text in texts.items():
            change = setting("x-phc-note", text)
            yield Bad(f"{role}: {name}", 2, "pack-metadata", made(Maker(changes={role: change}), role))


def forms() -> Iterator[Bad]:
    """Metadata that is signed and well spelled, and not what TUF or format 1 asks for."""
    wrong: dict[str, list[Any]] = {
        "_type": ["mirrors", "", 1, None],
        "spec_version": ["2.0.0", "", "one", 1, None],
        "version": [0, -1, True, "1", None],
        "expires": [
            "2031-11-22", "never", "2031-1-2T3:4:5Z", "2031-13-22T00:00:00Z", "2031-11-22T00:00:00+00:00", 5, None,
        ],
    }  # fmt: skip
    for role in ROLES:
        for name, values in wrong.items():
            for value in values:
                change = setting(name, value) if value is not None else leaving_out(name)
                maker = Maker(changes={role: change})
                yield Bad(f"{role}: {name} is {value!r}", 2, "pack-metadata", made(maker, role))
        maker = Maker(changes={role: setting("spec_version", None)})
        yield Bad(f"{role}: spec_version is null", 2, "pack-metadata", made(maker, role))
    for what, change in {
        "delegations": setting("delegations", {"keys": {}, "roles": []}),
        "no format": leaving_out("x-phc-format"),
        "format 0": setting("x-phc-format", 0),
        "format true": setting("x-phc-format", True),
        "no day of issue": leaving_out("x-phc-issued"),
        "an unreal day of issue": setting("x-phc-issued", "2026-02-30"),
        "a short day of issue": setting("x-phc-issued", "20260201"),
        "an edition that is no text": setting("x-phc-edition", 7),
        "an unreal day of review": setting("x-phc-review-by", "soon"),
        "an unreal program": setting("x-phc-min-app", "newest"),
        "counts below nothing": setting("x-phc-counts", {"service": -1}),
        "withdrawn without a reason": setting("x-phc-withdrawn", [{"id": "a"}]),
        "withdrawn with more": setting("x-phc-withdrawn", [{"id": "a", "reason": "b", "c": "d"}]),
        "no targets": leaving_out("targets"),
    }.items():
        yield Bad(f"targets: {what}", 2, "pack-metadata", Maker(changes={"targets": change}).pack())


def forgeries() -> Iterator[Bad]:
    """What others made, or too few."""
    thief = Key("thief")
    for role in ("timestamp", "snapshot", "targets"):
        for what, keys in {
            "nobody": (), "a thief": (thief,), "a root key": (Key("root-a"),), "three root keys": GOOD.root_keys,
        }.items():  # fmt: skip
            maker = Maker(signers={role: keys})
            yield Bad(f"{role} signed by {what}", 1, "signatures-missing", maker.pack())
        two = Maker(keys=(Key("desk"), Key("desk-2")), threshold=2)
        for what, keys in {"one of two": (Key("desk"),), "one and a thief": (Key("desk"), thief)}.items():
            maker = Maker(keys=two.keys, threshold=2, signers={role: keys})
            roots = [GOOD.root(), two.root(2, GOOD.root_keys)]
            yield Bad(f"{role} signed by {what}", 1, "signatures-missing", maker.pack(roots=roots))
        forged = Maker(spoils={role: under_name_of(GOOD.keys[0], thief)})
        yield Bad(f"{role} signed by a thief under a name", 1, "signatures-missing", forged.pack())
        other = Maker(spoils={role: other_text})
        yield Bad(f"{role} changed after signing", 1, "signatures-missing", other.pack())
    robber = Maker("robber", root_keys=(thief,), root_threshold=1, keys=(thief,))
    yield Bad("a publisher nobody knows", 1, "publisher-unknown", robber.pack())
    shadow = Maker("north", root_keys=(thief,), root_threshold=1, keys=(thief,))
    yield Bad("another publisher of the same name", 1, "root-changed", shadow.pack())
    yield Bad("no publisher", 1, "publisher-unknown", Maker(changes={"root": leaving_out("x-phc-publisher")}).pack())
    for name in ("x-phc-publisher", "x-phc-name"):
        maker = Maker(changes={"root": setting(name, 5)})
        yield Bad(f"{name} that is no text", 2, "pack-metadata", GOOD.pack(roots=[GOOD.root(), maker.root(2)]))


def rotations() -> Iterator[Bad]:
    """New roots that nobody may follow."""
    old, new = GOOD, Maker(root_keys=(Key("new-a"), Key("new-b"), Key("new-c")), keys=(Key("new-desk"),))
    few = Maker(root_keys=new.root_keys, keys=new.keys, signers={"root": (*old.root_keys, Key("new-a"))})
    for name, code, roots in (
        ("not signed by the old keys", "signatures-missing", [old.root(), new.root(2)]),
        ("signed by one old key of two", "signatures-missing", [old.root(), new.root(2, old.root_keys[:1])]),
        ("not signed by enough new keys", "signatures-missing", [old.root(), few.root(2)]),
        ("with another version in it", "root-changed", [old.root(), new.root(3, old.root_keys)]),
        ("with the old version in it", "root-changed", [old.root(), new.root(1, old.root_keys)]),
        ("another under the known version", "root-changed", [new.root(1, old.root_keys)]),
    ):
        yield Bad(f"a new root {name}", 1, code, new.pack(roots=roots))
    members = new.members(roots=[old.root(), new.root(2, old.root_keys), new.root(3)])
    del members["META/2.root.json"]
    yield Bad("a new root after a gap", 1, "root-missing", zipped(members))
    renaming = setting("x-phc-publisher", "south")
    chain = [old.root(), new.root(2, old.root_keys, renaming), new.root(3)]
    yield Bad("a new root of another publisher, on the way", 1, "root-changed", new.pack(roots=chain))
    yield Bad(
        "what the old keys signed after new ones came",
        1,
        "signatures-missing",
        old.pack(roots=[*chain[:1], new.root(2, old.root_keys)]),
    )
    chain = [old.root(version) for version in range(1, 259)]
    yield Bad("257 new roots", 7, "pack-over-limit", old.pack(roots=chain))
    for what, change in {
        "a threshold of 0": lambda root: root["roles"]["targets"].update(threshold=0),
        "a threshold of -1": lambda root: root["roles"]["targets"].update(threshold=-1),
        "a threshold of true": lambda root: root["roles"]["targets"].update(threshold=True),
        "a key id twice in a role": lambda root: root["roles"]["targets"]["keyids"].append(GOOD.keys[0].keyid),
        "one key under two names": lambda root: root["keys"].update({"f" * 64: desk_in(root)}),
        "a key of another kind": lambda root: desk_in(root).update(keytype="rsa", scheme="rsassa-pss-sha256"),
        "a key of another scheme": lambda root: desk_in(root).update(scheme="ed448"),
        "a key that is no key": lambda root: desk_in(root)["keyval"].update(public="abc"),
        "a key in capitals": lambda root: desk_in(root)["keyval"].update(public="AB" * 32),
        "a key id that is a number": lambda root: root["roles"]["targets"]["keyids"].append(1),
        "key ids in a text": lambda root: root["roles"]["targets"].update(keyids="ab"),
        "a role too few": lambda root: root["roles"].pop("targets"),
        "a role too many": lambda root: root["roles"].update(mirrors={"keyids": [], "threshold": 1}),
        "no keys": lambda root: root.pop("keys"),
        "keys in a list": lambda root: root.update(keys=[]),
    }.items():  # fmt: skip
        root = old.root(2, change=change)
        yield Bad(f"a new root with {what}", 2, "pack-metadata", old.pack(roots=[old.root(), root]))


def mixtures() -> Iterator[Bad]:
    """Parts of different packs together."""
    six, seven = GOOD.members(edition=6), GOOD.members()
    other = GOOD.members(channel="mh-south")
    for name in ("7.snapshot.json", "7.targets.json"):
        yield Bad(
            f"{name} of another channel", 2, "pack-mismatch", zipped(seven | {f"META/{name}": other[f"META/{name}"]})
        )
        yield Bad(
            f"{name} of an older edition",
            2,
            "pack-mismatch",
            zipped(seven | {f"META/{name}": six[f"META/{name.replace('7', '6')}"]}),
        )
        yield Bad(
            f"{name} is missing",
            2,
            "pack-metadata-missing",
            zipped({key: data for key, data in seven.items() if key != f"META/{name}"}),
        )
        yield Bad(
            f"{name} twice, in two editions",
            2,
            "pack-unlisted",
            zipped(seven | {f"META/{name.replace('7', '6')}": b"{}"}),
        )
    yield Bad(
        "timestamp.json of an older edition",
        2,
        "pack-metadata-missing",
        zipped(seven | {"META/timestamp.json": six["META/timestamp.json"]}),
    )
    yield Bad(
        "timestamp.json of another channel",
        2,
        "pack-mismatch",
        zipped(seven | {"META/timestamp.json": other["META/timestamp.json"]}),
    )
    for name in ("META/timestamp.json", "META/1.root.json"):
        yield Bad(
            f"{name} is missing",
            2,
            "pack-metadata-missing",
            zipped({key: data for key, data in seven.items() if key != name}),
        )
    for role in ("timestamp", "targets"):
        for what, change in {
            "another publisher": setting("x-phc-publisher", "south"), "no publisher": leaving_out("x-phc-publisher"),
            "another channel": setting("x-phc-channel", "mh-west" if role == "targets" else "MH North"),
            "no channel": leaving_out("x-phc-channel"),
        }.items():  # fmt: skip
            yield Bad(f"{role} with {what}", 2, "pack-mismatch", Maker(changes={role: change}).pack())
    for role, name in (("timestamp", "snapshot.json"), ("snapshot", "targets.json")):
        for what, code, change in (
            ("another length", "pack-mismatch", lambda meta: meta.update(length=meta["length"] + 1)),
            ("another hash", "pack-mismatch", lambda meta: meta.update(hashes={"sha256": "0" * 64})),
            ("another way of hashing", "pack-mismatch", lambda meta: meta.update(hashes={"md5": "0" * 32})),
            ("no hash", "pack-mismatch", lambda meta: meta.pop("hashes")),
            ("no length", "pack-mismatch", lambda meta: meta.pop("length")),
            ("no version", "pack-metadata", lambda meta: meta.pop("version")),
            ("version 0", "pack-metadata", lambda meta: meta.update(version=0)),
        ):

            def change_meta(signed_part: Json, name: str = name, change: Any = change) -> None:
                change(signed_part["meta"][name])

            yield Bad(f"{role} fixes {what}", 2, code, Maker(changes={role: change_meta}).pack())
    eight = {
        "targets": setting("version", 8),
        "snapshot": lambda part: part["meta"]["targets.json"].update(version=8),
    }
    members = Maker(changes=eight).members()
    members["META/8.targets.json"] = members.pop("META/7.targets.json")
    yield Bad("targets of another number than the edition", 2, "pack-metadata", zipped(members))
    more = {"other.json": {"version": 1, "length": 1, "hashes": {"sha256": "0" * 64}}}
    yield Bad(
        "snapshot lists other files",
        2,
        "pack-metadata",
        Maker(changes={"snapshot": lambda part: part["meta"].update(more)}).pack(),
    )
    for what, newest in {
        "an older one": GOOD.members(edition=6)["META/timestamp.json"],
        "one of another channel": GOOD.members(edition=9, channel="mh-south")["META/timestamp.json"],
    }.items():
        yield Bad(f"newest.timestamp.json is {what}", 2, "pack-mismatch", GOOD.pack(newest=newest))
    thief = Maker(signers={"timestamp": (Key("thief"),)}).members(edition=9)["META/timestamp.json"]
    yield Bad("newest.timestamp.json is by a thief", 1, "signatures-missing", GOOD.pack(newest=thief))


def clocks() -> Iterator[Bad]:
    """Signatures that ran out."""
    for role in ROLES:
        maker = Maker(changes={role: setting("expires", "2026-11-22T12:00:00Z")})
        roots = [GOOD.root(), maker.root(2)]
        yield Bad(f"{role} ran out this second, strictly", 3, "pack-stale", maker.pack(roots=roots), mode="strict")
        yield Bad(f"{role} ran out, and is installed", 3, "pack-stale", maker.pack(roots=roots), ChannelTrust(7, 7, 7))
    for year in (2032, 2040, 2099):
        now = datetime(year, 1, 1, tzinfo=UTC)
        yield Bad(f"a computer in {year}, strictly", 3, "pack-stale", GOOD.pack(), mode="strict", now=now)


def editions() -> Iterator[Bad]:
    """Older than what was taken in."""
    for edition in range(1, 7):
        yield Bad(f"edition {edition} after 7", 4, "pack-older", GOOD.pack(edition=edition), ChannelTrust(7, 7, 7))
        yield Bad(
            f"edition {edition} after 7, strictly, out of date", 4, "pack-older", GOOD.pack(edition=edition),
            ChannelTrust(7, 7, 7), "strict",
        )  # fmt: skip
    for version in range(1, 7):
        pack = GOOD.pack(timestamp_version=version)
        yield Bad(f"edition 7 with timestamp {version} after 7", 4, "pack-older", pack, ChannelTrust(7, 7, 7))
    twice = GOOD.pack(edition=8, timestamp_version=7)
    yield Bad("edition 8 under the timestamp of edition 7", 1, "edition-changed", twice, ChannelTrust(7, 7, 7))
    for edition in (8, 100, 2**31, 2**53 - 1):
        yield Bad(f"edition 7 after {edition}", 4, "pack-older", GOOD.pack(), ChannelTrust(1, edition, edition))


def blobs() -> Iterator[Bad]:
    """Blobs that are not what was signed for, or not there."""
    members = GOOD.members()
    texts = (b"one", b"two" * 100)
    for content in texts:
        stored, _ = stored_as(content)
        name = f"blobs/{digest(stored)}"
        other = bytes([stored[0] ^ 1]) + stored[1:]
        yield Bad(f"{content[:3]!r} with another byte", 2, "pack-damaged", zipped(members | {name: other}))
        yield Bad(f"{content[:3]!r} longer", 2, "pack-damaged", zipped(members | {name: stored + b"!"}))
        yield Bad(f"{content[:3]!r} empty", 2, "pack-damaged", zipped(members | {name: b""}))
        yield Bad(f"{content[:3]!r} same checksum", 2, "pack-damaged", same_checksum(name, stored))
        yield Bad(
            f"{content[:3]!r} is missing",
            5,
            "pack-needs-earlier",
            GOOD.pack(carried=lambda one, left=content: one != left),
        )
    yield Bad("no blob at all", 5, "pack-needs-earlier", GOOD.pack(carried=lambda _content: False))
    yield Bad("a blob that is not listed", 2, "pack-unlisted", zipped(members | {f"blobs/{digest(b'x')}": b"x"}))
    stored, facts = stored_as(texts[1])
    plain, plain_facts = stored_as(texts[0])
    for what, code, change in (
        ("another size", "pack-content", lambda blob: blob["custom"].update(size=299)),
        ("a larger size", "pack-content", lambda blob: blob["custom"].update(size=301)),
        ("another hash inside", "pack-content", lambda blob: blob["custom"].update(sha256="0" * 64)),
        ("a hash in capitals", "pack-content", lambda blob: blob["custom"].update(sha256="A" * 64)),
        ("another packing", "pack-content", lambda blob: blob["custom"].update(enc="zstd")),
        ("no packing", "pack-content", lambda blob: blob["custom"].pop("enc")),
        ("stored as it is", "pack-content", lambda blob: blob["custom"].update(enc="identity")),
        ("another use", "pack-content", lambda blob: blob["custom"].update(uses=[{"kind": "a"}])),
        ("a use with more", "pack-content", lambda blob: blob["custom"].update(uses=[{"kind": "golden", "x": ""}])),
        ("no use", "pack-content", lambda blob: blob["custom"].update(uses=[])),
        ("more facts", "pack-content", lambda blob: blob["custom"].update(path="/etc")),
        ("a size below nothing", "pack-content", lambda blob: blob["custom"].update(size=-1)),
        ("no facts", "pack-content", lambda blob: blob.pop("custom")),
        ("no checksum", "pack-metadata", lambda blob: blob.pop("x-phc-crc32")),
        ("another checksum", "pack-damaged", lambda blob: blob.update({"x-phc-crc32": 1})),
        ("a checksum that is none", "pack-metadata", lambda blob: blob.update({"x-phc-crc32": 2**32})),
        ("another hash", "pack-metadata", lambda blob: blob.update(hashes={"sha256": "0" * 64})),
        ("two hashes", "pack-metadata", lambda blob: blob["hashes"].update(sha512="0" * 128)),
        ("another length", "pack-damaged", lambda blob: blob.update(length=len(stored) + 1)),
        ("a length below nothing", "pack-metadata", lambda blob: blob.update(length=-1)),
        ("a length of true", "pack-metadata", lambda blob: blob.update(length=True)),
    ):
        entry = listed(stored, dict(facts))
        change(entry)
        yield Bad(f"a listed file with {what}", 2, code, with_listed({f"blobs/{digest(stored)}": entry}, stored))
    for path in (
        "evil",
        "../evil",
        "blobs/evil",
        f"blobs/{'A' * 64}",
        f"/blobs/{digest(stored)}",
        f"blobs/{digest(stored)}/x",
    ):
        entry = {path: listed(stored, facts)}
        yield Bad(f"a listed file named {path[:14]}", 2, "pack-metadata", with_listed(entry, stored))
    for what, bad in {
        "cut": stored[:-2],
        "with more after it": stored + b"!",
        "noise": b"\x00" * 9,
        "a text": b"two" * 100,
    }.items():
        pack = with_listed({f"blobs/{digest(bad)}": listed(bad, facts)}, bad)
        yield Bad(f"a deflated file that is {what}", 2, "pack-content", pack)
    wrong = listed(plain, plain_facts | {"sha256": "0" * 64})
    yield Bad(
        "a stored file with another hash inside",
        2,
        "pack-metadata",
        with_listed({f"blobs/{digest(plain)}": wrong}, plain),
    )


def limits() -> Iterator[Bad]:
    """More than is read."""
    filling = {"x-phc-note": ["x" * 1000] * 600}
    for role, count in (("root", 600), ("timestamp", 17), ("snapshot", 65)):

        def filled(part: Json, count: int = count) -> None:
            part["x-phc-note"] = filling["x-phc-note"][:count]

        yield Bad(f"{role} is too large", 7, "pack-over-limit", directly(Maker(changes={role: filled})))
    stored, facts = stored_as(b"two" * 100)
    for what, size in {"over 200 to 1": len(stored) * 200 + 1, "over the limit": 513 * 1024**2}.items():
        entry = {f"blobs/{digest(stored)}": listed(stored, facts | {"size": size})}
        yield Bad(f"a file that unpacks to {what}", 7, "pack-over-limit", with_listed(entry, stored))
    huge = {f"blobs/{digest(b'x')}": listed(b"x", facts) | {"length": 512 * 1024**2 + 1}}
    yield Bad("a listed file over the limit", 7, "pack-over-limit", with_listed(huge, b""))
    newer = Maker(changes={"targets": setting("x-phc-format", 2)})
    yield Bad("made for a newer format", 7, "pack-too-new", newer.pack())


def desk_in(root: Json) -> Any:
    return root["keys"][GOOD.keys[0].keyid]


def setting(name: str, value: Any) -> Callable[[Json], object]:
    return lambda part: part.update({name: value})


def leaving_out(name: str) -> Callable[[Json], object]:
    return lambda part: part.pop(name)


def made(maker: Maker, role: str) -> bytes:
    """A pack in which the file of one role is bad; a bad root comes as the second of a chain."""
    return GOOD.pack(roots=[GOOD.root(), maker.root(2)]) if role == "root" else maker.pack()


def with_listed(blobs: dict[str, Json], stored: bytes) -> bytes:
    members = {f"META/{name}": data for name, data in GOOD.metadata(blobs).items()}
    return zipped(members | ({f"blobs/{digest(stored)}": stored} if stored else {}))


def directly(maker: Maker) -> bytes:
    """A pack that our own writer would not write, because a member is too large."""
    return by_hand(maker.members())


def by_hand(members: dict[str, bytes]) -> bytes:
    parts, directory, place = [], [], 0
    for name, data in sorted(members.items()):
        member = Member(name, place, len(data), zlib.crc32(data))
        parts += [member.local_header(), data]
        directory.append(member.central_record())
        place = member.end
    return b"".join(parts) + ending(b"".join(directory), len(members), place)


def ending(directory: bytes, count: int, place: int) -> bytes:
    return directory + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), place, 0)


def same_checksum(name: str, stored: bytes) -> bytes:
    """Another content under the checksum that was signed for."""
    data = GOOD.pack()
    member = next(one for one in archive(data) if one.name == name)
    return data[: member.data] + bytes([stored[0] ^ 1]) + data[member.data + 1 :]


def other_byte(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def other_order(data: bytes) -> bytes:
    members = GOOD.members()
    first, second, *rest = archive(data)
    names = [second.name, first.name, *(member.name for member in rest)]
    return rewritten([(name, members[name]) for name in names])


def member_twice(data: bytes) -> bytes:
    members = GOOD.members()
    names = [archive(data)[0].name, *(member.name for member in archive(data))]
    return rewritten([(name, members[name]) for name in names])


def gap_before_directory(data: bytes, size: int = 1) -> bytes:
    """Zeros before the directory, or a byte too few there, and an end that says so."""
    start, count = archive(data)[-1].end, len(archive(data))
    parts = (data[:start] + bytes(10))[: start + size]
    return parts + ending(data[start:-22], count, start + size)


def overlapping(data: bytes) -> bytes:
    """The directory lists a second name at the place of the first member."""
    first, *_ = archive(data)
    start = archive(data)[-1].end
    extra = Member("META/9.root.json", first.start, first.size, first.crc).central_record()
    records = sorted([*(member.central_record() for member in archive(data)), extra], key=lambda record: record[46:])
    return data[:start] + ending(b"".join(records), len(records), start)


def renamed(name: str) -> bytes:
    return rewritten([(name, b"content"), *sorted(GOOD.members().items())])


def rewritten(members: list[tuple[str, bytes]]) -> bytes:
    """An archive in the given order, with names as they are."""
    out, directory = b"", b""
    for name, data in members:
        raw = name.encode()
        fixed = struct.pack("<5H3I2H", 20, 0, 0, 0, 33, zlib.crc32(data), len(data), len(data), len(raw), 0)
        directory += struct.pack("<4sH26s3H2I", b"PK\1\2", 20, fixed, 0, 0, 0, 0, len(out)) + raw
        out += b"PK\3\4" + fixed + raw + data
    return out + ending(directory, len(members), len(out))


def by_zipfile(members: dict[str, bytes], method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, data in sorted(members.items()):
            file.writestr(name, data)
    return out.getvalue()


def with_value(value: bytes) -> Callable[[bytes], bytes]:
    """A value of a field that would be in its right place, before the version of the specification."""
    return lambda data: data.replace(b'"spec_version":', b'"size":' + value + b',"spec_version":', 1)


def signature_twice(data: bytes) -> bytes:
    start, end = data.index(b'{"keyid"'), data.index(b"}") + 1
    return data[:end] + b"," + data[start:end] + data[end:]


def under_name_of(owner: Key, thief: Key) -> Callable[[bytes], bytes]:
    def spoil(data: bytes) -> bytes:
        payload = json.loads(data)["signed"]
        signature = thief.secret.sign(spelled(payload)).hex()
        return spelled({"signatures": [{"keyid": owner.keyid, "sig": signature}], "signed": payload})

    return spoil


def other_text(data: bytes) -> bytes:
    return data.replace(b'"spec_version":"1.0.31"', b'"spec_version":"1.0.32"')


def table() -> Iterator[str]:
    """The corpus with what a person is told of each pack."""
    for bad in corpus():
        found = verify_pack(io.BytesIO(bad.data), bad.trust, now=bad.now, mode=bad.mode, deep=True)
        said = sentence(found.error).text if found.error else "accepted!"
        yield f"{bad.exit_code}  {bad.code:22}  {bad.name[:60]:60}  {said}\n"


if __name__ == "__main__":
    sys.stdout.writelines(table())
