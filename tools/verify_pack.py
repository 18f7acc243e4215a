"""Check a .phcpack without PHC Desk: `python verify_pack.py FILE.phcpack ROOT.json`.

It needs Python 3.11 and the package "cryptography", reads docs/pack-format.md in its own way, and shares no code with
the program, so that a fault of one is not a fault of the other. ROOT.json comes from the publisher, not from the stick.
Exit codes: 0 sound, 1 not trusted, 2 damaged, 3 out of date, 4 older, 5 needs an earlier edition, 7 over a limit.
"""

import argparse
import json
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

UNTRUSTED, DAMAGED, STALE, OLDER, INCOMPLETE, TOO_MUCH = 1, 2, 3, 4, 5, 7
LIMITS = {"root": 512 << 10, "timestamp": 16 << 10, "snapshot": 64 << 10, "targets": 8 << 20, "blob": 512 << 20}
NAME = r"META/(?:(?:newest\.)?(timestamp)|[1-9][0-9]{0,9}\.(root|snapshot|targets))\.json|blobs/[0-9a-f]{64}"
HEX, SHORT, PROGRAM = "[0-9a-f]{64}", "[a-z0-9][a-z0-9-]{0,62}", r"([0-9]{1,4}(\.[0-9]{1,4}){0,3})?"
FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]")
NEXT = {"timestamp": "snapshot.json", "snapshot": "targets.json"}
Json = dict[str, Any]


class Refused(Exception):
    """Why a pack is refused: an exit code and a few words."""


def need(condition: object, code: int, what: str) -> None:
    if not condition:
        raise Refused(code, what)


@contextmanager
def form_of(what: str, code: int = DAMAGED) -> Iterator[None]:
    """Inside it, whatever is missing, or not what it must be, refuses the pack."""
    try:
        yield
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, zlib.error):
        raise Refused(code, f"{what} is not in its form") from None


def must(*conditions: object) -> None:
    if not all(conditions):
        raise ValueError


def is_whole(value: object, least: int = 0) -> bool:
    return type(value) is int and value >= least


def is_text(value: object, pattern: str = ".*") -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


def moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    must(found.isoformat().replace("+00:00", "Z") == text)
    return found


def midnight(day: str) -> datetime:
    return moment(f"{day}T00:00:00Z")


def number(text: str) -> int:
    must(abs(int(text)) < 2**53)
    return int(text)


def spelled(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_members(file: BinaryIO) -> dict[str, tuple[int, int, int]]:
    """Place, size and CRC-32 of each member, by the headers before them; the directory must be what follows of that."""
    total = file.seek(0, 2)
    need(total < 2**32, TOO_MUCH, "larger than 4 GiB")
    members, directory, place, last = {}, [], file.seek(0), ""
    while len(head := file.read(30)) == 30 and head[:4] == b"PK\3\4":
        crc, size, _, length = struct.unpack("<3IH", head[14:28])
        raw = file.read(length)
        kind = re.fullmatch(NAME, name := raw.decode("ascii", "replace"))
        fixed = struct.pack("<5H3I2H", 20, 0, 0, 0, 33, crc, size, size, length, 0)
        start, end = place + 30 + length, place + 30 + length + size
        need(kind and head[4:] == fixed and last < name and end <= total, DAMAGED, f"bytes {place} to {start}")
        need(kind and size <= LIMITS[kind[1] or kind[2] or "blob"], TOO_MUCH, f"{name} is too large")
        members[name] = (start, size, crc)
        directory.append(struct.pack("<4sH26s3H2I", b"PK\1\2", 20, fixed, 0, 0, 0, 0, place) + raw)
        place, last = file.seek(end), name
    need(len(members) < 65535, TOO_MUCH, "too many members")
    listed = b"".join(directory)
    listed += struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(members), len(members), len(listed), place, 0)
    file.seek(place)
    need(file.read(len(listed) + 1) == listed, DAMAGED, f"bytes {place} to {total}")
    return members


def read(file: BinaryIO, start: int, size: int, crc: int) -> bytes:
    file.seek(start)
    need(zlib.crc32(data := file.read(size)) == crc, DAMAGED, f"checksum of bytes {start} to {start + size}")
    return data


def parsed(name: str, data: bytes | None, role: str, code: int = DAMAGED) -> tuple[Json, dict[str, str]]:
    """The signed part of a metadata file in its one legal spelling, and its signatures by key id."""
    with form_of(name, code):
        text = (data or b"").decode()
        value = json.loads(text, parse_int=number, parse_float=number, parse_constant=number)
        must(spelled(value) == data, not FORBIDDEN.search(text), unicodedata.is_normalized("NFC", text))
        parts = text.replace("\\\\", "_").replace('\\"', "_").split('"')  # every second one is a text
        must("\\" not in "".join(parts), all(len(part) <= 2000 for part in parts[1::2]))
        must(max(accumulate((sign in "{[") - (sign in "}]") for sign in "".join(parts[::2]))) <= 32)
        signed, signatures = value["signed"], {one["keyid"]: one["sig"] for one in value["signatures"]}
        must(len(value) == 2, len(signatures) == len(value["signatures"]) <= 64)
        must(all(len(one) == 2 for one in value["signatures"]))
        must(all(is_text(one, HEX) for one in signatures), all(is_text(one, HEX * 2) for one in signatures.values()))
        must(signed["_type"] == role, is_whole(signed["version"], 1), moment(signed["expires"]))
        must(is_text(signed["spec_version"], r"1(\.[0-9]+){1,2}"))
        if role == "root":
            keys, roles = signed["keys"], signed["roles"].values()
            publics = [key["keyval"]["public"] for key in keys.values()]
            must(signed["roles"].keys() == LIMITS.keys() - {"blob"})
            must(is_text(signed.get("x-phc-publisher", "")), is_text(signed.get("x-phc-name", "")))
            must(all(key["keytype"] == key["scheme"] == "ed25519" for key in keys.values()))
            must(all(is_whole(one["threshold"], 1) and isinstance(one["keyids"], list) for one in roles))
            for names in (list(keys), publics, *(one["keyids"] for one in roles)):
                must(all(is_text(one, HEX) for one in names), len(set(names)) == len(names))
        elif role in NEXT:
            fixed = signed["meta"][NEXT[role]]
            must(is_whole(fixed["version"], 1), is_whole(fixed["length"]), fixed["hashes"])
            must(role == "timestamp" or len(signed["meta"]) == 1)
    return signed, signatures


def check_signatures(root: Json, signed: Json, signatures: dict[str, str]) -> None:
    role, valid = root["roles"][signed["_type"]], 0
    for keyid in set(role["keyids"]) & signatures.keys() & root["keys"].keys():
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(root["keys"][keyid]["keyval"]["public"]))
        with suppress(InvalidSignature):
            key.verify(bytes.fromhex(signatures[keyid]), spelled(signed))
            valid += 1
    need(valid >= role["threshold"], UNTRUSTED, f"{signed['_type']} has {valid} of {role['threshold']} signatures")


def walk_roots(files: dict[str, bytes], trusted: bytes) -> Json:
    """The newest root, by way of every root between it and the trusted one."""
    root, signatures = parsed("ROOT.json", trusted, "root", UNTRUSTED)
    check_signatures(root, root, signatures)
    first, publisher = root["version"], root.get("x-phc-publisher")
    last = max((int(name.split(".")[0]) for name in files if name.endswith(".root.json")), default=0)
    claimed, _ = parsed("the newest root", files.get(f"{last}.root.json"), "root")
    need(claimed.get("x-phc-publisher") == publisher, UNTRUSTED, "another publisher")
    need(last - first <= 256, TOO_MUCH, "more than 256 new roots")
    same = files.get(f"{first}.root.json")
    need(not same or parsed("root", same, "root")[0] == root, UNTRUSTED, "another root of a known version")
    for version in range(first + 1, last + 1):
        name = f"{version}.root.json"
        need(name in files, UNTRUSTED, f"{name} is missing")
        new, signatures = parsed(name, files[name], "root")
        need((new["version"], new.get("x-phc-publisher")) == (version, publisher), UNTRUSTED, f"{name} is another root")
        check_signatures(root, new, signatures)
        check_signatures(new, new, signatures)
        root = new
    return root


def take(files: dict[str, bytes], root: Json, name: str, role: str, fixed: Json | None = None) -> Json:
    """A file with enough signatures, and exactly the one that was fixed by the one before."""
    data = files.get(name, b"")
    found = (len(data), {"sha256": sha256(data).hexdigest()})
    need(not fixed or (fixed["length"], fixed["hashes"]) == found, DAMAGED, f"{name} is missing, or another file")
    signed, signatures = parsed(name, data, role)
    check_signatures(root, signed, signatures)
    need(not fixed or signed["version"] == fixed["version"], DAMAGED, f"{name} has another version")
    return signed


def walk_roles(files: dict[str, bytes], root: Json, now: datetime, strict: bool, installed: tuple[int, int]) -> Json:
    """From the root to the signed list of blobs."""
    expired = []

    def in_time(signed: Json) -> None:
        expired.append(now >= moment(signed["expires"]))
        need(not (strict and expired[-1]), STALE, f"{signed['_type']} ran out on {signed['expires'][:10]}")

    def whose(signed: Json) -> tuple[object, object]:
        return signed.get("x-phc-publisher"), signed.get("x-phc-channel")

    in_time(root)
    stamp = take(files, root, "timestamp.json", "timestamp")
    is_named = is_text(whose(stamp)[1], SHORT) and whose(stamp)[0] == root.get("x-phc-publisher")
    need(is_named, DAMAGED, "timestamp of another publisher")
    version, edition = stamp["version"], stamp["meta"]["snapshot.json"]["version"]
    if "newest.timestamp.json" in files:
        seen = take(files, root, "newest.timestamp.json", "timestamp")
        belongs = whose(seen) == whose(stamp) and seen["version"] >= version
        need(belongs, DAMAGED, "newest.timestamp.json belongs elsewhere")
    need(version >= installed[0] and edition >= installed[1], OLDER, f"edition {edition} is older than {installed[1]}")
    need(version > installed[0] or edition == installed[1], UNTRUSTED, f"two timestamps under version {version}")
    in_time(stamp)
    snapshot = take(files, root, f"{edition}.snapshot.json", "snapshot", stamp["meta"]["snapshot.json"])
    in_time(snapshot)
    fixed = snapshot["meta"]["targets.json"]
    targets = take(files, root, f"{fixed['version']}.targets.json", "targets", fixed)
    in_time(targets)
    alike = targets["version"] == edition and "delegations" not in targets and whose(targets) == whose(stamp)
    need(alike, DAMAGED, "targets of another edition")
    need(not any(expired) or edition > installed[1], STALE, "signatures ran out, and it is not newer")
    return targets


def check_edition(targets: Json) -> None:
    """The fields of ours, and every blob that is listed."""
    need(not is_whole(targets.get("x-phc-format"), 2), TOO_MUCH, "made for a newer program")
    with form_of("targets"):
        field = {name[6:]: value for name, value in targets.items() if name.startswith("x-phc-")}
        for day in (field["issued"], field.get("review-by") or field["issued"]):
            midnight(day)
        must(is_whole(field["format"], 1), is_text(field["edition"]), is_text(field.get("min-app", ""), PROGRAM))
        must(all(is_whole(count) for count in field.get("counts", {}).values()))
        for one in field.get("withdrawn", []):
            must({"id", "reason"} <= one.keys() <= {"id", "reason", "sha256", "replacement"})
            must(all(is_text(text) for text in one.values()))
        need(len(targets["targets"]) <= 20_000, TOO_MUCH, "more than 20,000 files")
        for name, blob in targets["targets"].items():
            custom, length = blob["custom"], blob["length"]
            must(is_text(name, f"blobs/{HEX}"), blob["hashes"] == {"sha256": name[6:]}, is_whole(length))
            must(is_whole(blob["x-phc-crc32"]), blob["x-phc-crc32"] < 2**32, is_whole(custom["size"]))
            must(custom.keys() == {"enc", "size", "sha256", "uses"}, custom["uses"], is_text(custom["sha256"], HEX))
            same = (custom["enc"], custom["sha256"], custom["size"]) == ("identity", name[6:], length)
            must(same or custom["enc"] == "deflate")
            for use in custom["uses"]:
                must({"kind"} <= use.keys() <= {"kind", "id", "media"}, all(map(is_text, use.values())))
                must(use["kind"] in ("entries", "file", "passages", "golden"))
            in_memory = any(use["kind"] != "file" for use in custom["uses"])
            limit = min((64 if in_memory else 512) << 20, max(length, 1) * 200)
            need(length <= LIMITS["blob"] and custom["size"] <= limit, TOO_MUCH, f"{name} is too large")


def check_blob(name: str, stored: bytes, custom: Json) -> None:
    """The stored bytes first, and then, within the signed size, what they unpack to."""
    need(sha256(stored).hexdigest() == name[6:], DAMAGED, f"{name} is damaged")
    if custom["enc"] == "deflate":
        inflater = zlib.decompressobj()
        with form_of(f"what {name} unpacks to"):
            text = inflater.decompress(stored, custom["size"] + 1)
            must(inflater.eof, not inflater.unused_data, len(text) == custom["size"])
            must(sha256(text).hexdigest() == custom["sha256"])


def verify(
    file: BinaryIO, trusted: bytes, now: datetime, strict: bool, installed: tuple[int, int], have: Collection[str] = ()
) -> Json:
    """Check everything; gives targets.json. ``installed`` is a version of the timestamp, and an edition."""
    members = read_members(file)
    metadata = {name[5:]: member for name, member in members.items() if name.startswith("META/")}
    need(sum(size for _, size, _ in metadata.values()) <= 32 << 20, TOO_MUCH, "too much metadata")
    files = {name: read(file, *member) for name, member in metadata.items()}
    targets = walk_roles(files, walk_roots(files, trusted), now, strict, installed)
    check_edition(targets)
    edition, listed = targets["version"], targets["targets"]
    signed_for = {"timestamp.json", "newest.timestamp.json", f"{edition}.snapshot.json", f"{edition}.targets.json"}
    strays = [name for name in metadata if name not in signed_for and not name.endswith(".root.json")]
    need(not strays, DAMAGED, f"{strays} are not signed for")
    for name in members.keys() - {f"META/{name}" for name in metadata}:
        fixed = listed.get(name, {"length": -1, "x-phc-crc32": -1})
        need((fixed["length"], fixed["x-phc-crc32"]) == members[name][1:], DAMAGED, f"{name} is not signed for")
        check_blob(name, read(file, *members[name]), fixed["custom"])
    missing = [name for name in listed if name not in members and name[6:] not in have]
    need(not missing, INCOMPLETE, f"{len(missing)} files come with an earlier edition")
    return targets


def main() -> int:
    parser = argparse.ArgumentParser(description="Check a .phcpack without PHC Desk.")
    parser.add_argument("pack", type=argparse.FileType("rb"))
    parser.add_argument("root", type=Path, help="root.json of the publisher")
    parser.add_argument("--at", type=midnight, default=datetime.now(UTC), help="check as if it were this day")
    parser.add_argument("--installed", type=int, default=0, help="edition that must not be gone below")
    parser.add_argument("--strict", action="store_true", help="refuse signatures that ran out")
    asked = parser.parse_args()
    try:
        found = verify(asked.pack, asked.root.read_bytes(), asked.at, asked.strict, (0, asked.installed))
    except Refused as refusal:
        print(f"REFUSED: {refusal.args[1]}")
        return int(refusal.args[0])
    print(f"SOUND: {found['x-phc-publisher']} {found['x-phc-channel']}, edition {found['version']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
