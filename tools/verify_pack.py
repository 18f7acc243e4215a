"""Check a .phcpack without PHC Desk: `python verify_pack.py FILE.phcpack ROOT.json`.

It needs Python 3.11 and the package "cryptography", reads docs/pack-format.md in its own way, and shares no code with
the program, so that a fault of one is not a fault of the other. ROOT.json comes from the publisher, not from the stick.
Exit codes: 0 sound, 1 not trusted, 2 damaged, 3 out of date, 4 older, 5 needs an earlier edition, 7 over a limit.
"""

import argparse
import hashlib
import json
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

UNTRUSTED, DAMAGED, STALE, OLDER, INCOMPLETE, TOO_MUCH = 1, 2, 3, 4, 5, 7
LIMITS = {"root": 512 << 10, "timestamp": 16 << 10, "snapshot": 64 << 10, "targets": 8 << 20, "blob": 512 << 20}
NAME = r"META/(?:(?:newest\.)?(timestamp)|[1-9][0-9]{0,9}\.(root|snapshot|targets))\.json|blobs/[0-9a-f]{64}"
HEX, SHORT, PROGRAM = "[0-9a-f]{64}", "[a-z0-9][a-z0-9-]{0,62}", r"([0-9]{1,4}(\.[0-9]{1,4}){0,3})?"
FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]")
Json = dict[str, Any]
Member = tuple[int, int, int]  # where its bytes begin, how many there are, and their CRC-32


class Refused(Exception):
    """Why a pack is refused: an exit code and a few words."""


def need(condition: object, code: int, what: str) -> None:
    if not condition:
        raise Refused(code, what)


def read_members(file: BinaryIO) -> dict[str, Member]:
    """Walk the local headers from the front, then make the directory anew that must follow them."""
    total = file.seek(0, 2)
    need(total < 2**32, TOO_MUCH, "larger than 4 GiB")
    members: dict[str, Member] = {}
    directory, place, last = [], 0, ""
    while True:
        file.seek(place)
        head = file.read(30)
        if head[:4] != b"PK\3\4" or len(head) < 30:
            break
        crc, size, _, length = struct.unpack("<3IH", head[14:28])
        raw = file.read(length)
        kind = re.fullmatch(NAME, name := raw.decode("ascii", "replace"))
        fixed = struct.pack("<5H3I2H", 20, 0, 0, 0, 33, crc, size, size, length, 0)
        start, end = place + 30 + length, place + 30 + length + size
        need(kind and head[4:] == fixed and last < name and end <= total, DAMAGED, f"bytes {place} to {start}")
        need(kind and size <= LIMITS[kind[1] or kind[2] or "blob"], TOO_MUCH, f"{name} is too large")
        members[name] = (start, size, crc)
        directory.append(struct.pack("<4sH26s3H2I", b"PK\1\2", 20, fixed, 0, 0, 0, 0, place) + raw)
        place, last = end, name
    need(len(members) < 65535, TOO_MUCH, "too many members")
    listed = b"".join(directory)
    listed += struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(members), len(members), len(listed), place, 0)
    file.seek(place)
    need(file.read(len(listed) + 1) == listed, DAMAGED, f"bytes {place} to {total}")
    return members


def pieces(file: BinaryIO, member: Member) -> Iterator[bytes]:
    place, left, crc = member
    seen = 0
    file.seek(place)
    while left:
        piece = file.read(min(left, 1 << 18))
        need(piece, DAMAGED, "the file ends too early")
        seen, left = zlib.crc32(piece, seen), left - len(piece)
        yield piece
    need(seen == crc, DAMAGED, f"checksum of bytes {place} to {place + member[1]}")


def spelled(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def check_value(value: Any, depth: int = 32) -> None:
    if isinstance(value, dict | list):
        need(depth, DAMAGED, "metadata is too deep")
        for inner in [*value, *value.values()] if isinstance(value, dict) else value:
            check_value(inner, depth - 1)
    elif isinstance(value, str):
        safe = len(value) <= 2000 and not FORBIDDEN.search(value) and unicodedata.is_normalized("NFC", value)
        need(safe, DAMAGED, "unsafe text")
    else:
        need(value is None or (isinstance(value, int) and abs(value) < 2**53), DAMAGED, "a number of another form")


def whole(value: object, least: int = 0) -> bool:
    return type(value) is int and value >= least


def is_hex(value: object, length: int = 64) -> bool:
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{length}}}", value) is not None


def time_of(text: str) -> datetime:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}Z", text):
        raise ValueError(text)
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")


def day_of(text: str) -> datetime:
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def read_metadata(name: str, data: bytes | None, role: str) -> tuple[Json, dict[str, str]]:
    """The signed part of a metadata file, and its signatures by key id."""
    need(data is not None, DAMAGED, f"{name} is missing")
    try:
        value = json.loads((data or b"").decode())
        need(spelled(value) == data, DAMAGED, f"{name} is not in its one spelling")
        check_value(value)
        signed, signatures = value["signed"], {one["keyid"]: one["sig"] for one in value["signatures"]}
        good = set(value) == {"signed", "signatures"} and len(signatures) == len(value["signatures"]) <= 64
        good &= all(len(one) == 2 and is_hex(one["keyid"]) and is_hex(one["sig"], 128) for one in value["signatures"])
        good &= signed["_type"] == role and whole(signed["version"], 1)
        good &= re.fullmatch(r"1(\.[0-9]+){1,2}", signed["spec_version"]) is not None
        time_of(signed["expires"])
        good &= role != "root" or is_root(signed)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError):
        good = False
    need(good, DAMAGED, f"{name} is no {role} metadata")
    return signed, signatures


def is_root(root: Json) -> bool:
    keys, roles = root["keys"], root["roles"].values()
    publics = [key["keyval"]["public"] for key in keys.values()]
    good = set(root["roles"]) == {"root", "timestamp", "snapshot", "targets"} and len(set(publics)) == len(publics)
    good &= all(key["keytype"] == key["scheme"] == "ed25519" for key in keys.values())
    good &= all(map(is_hex, [*publics, *keys])) and isinstance(root.get("x-phc-publisher", ""), str)
    good &= all(whole(one["threshold"], 1) and isinstance(one["keyids"], list) for one in roles)
    return good and all(
        len(set(one["keyids"])) == len(one["keyids"]) and all(map(is_hex, one["keyids"])) for one in roles
    )


def check_signatures(root: Json, name: str, signed: Json, signatures: dict[str, str]) -> None:
    role, valid = root["roles"][signed["_type"]], 0
    for keyid in set(role["keyids"]) & signatures.keys() & root["keys"].keys():
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(root["keys"][keyid]["keyval"]["public"]))
        try:
            key.verify(bytes.fromhex(signatures[keyid]), spelled(signed))
            valid += 1
        except InvalidSignature:
            continue
    need(valid >= role["threshold"], UNTRUSTED, f"{name} has {valid} of {role['threshold']} signatures")


def walk_roots(files: dict[str, bytes], trusted: bytes) -> Json:
    """The newest root, by way of every root between it and the trusted one."""
    try:
        root, signatures = read_metadata("ROOT.json", trusted, "root")
    except Refused as refusal:
        raise Refused(UNTRUSTED, str(refusal.args[1])) from None
    check_signatures(root, "ROOT.json", root, signatures)
    publisher = root.get("x-phc-publisher")
    last = max((int(name.split(".")[0]) for name in files if name.endswith(".root.json")), default=0)
    claimed = read_metadata(f"{last}.root.json", files.get(f"{last}.root.json"), "root")[0]
    need(claimed.get("x-phc-publisher") == publisher, UNTRUSTED, "another publisher")
    need(last - root["version"] <= 256, TOO_MUCH, "more than 256 new roots")
    same = files.get(f"{root['version']}.root.json")
    need(not same or read_metadata("root", same, "root")[0] == root, UNTRUSTED, "another root of a known version")
    for version in range(root["version"] + 1, last + 1):
        need(f"{version}.root.json" in files, UNTRUSTED, f"root {version} is missing")
        new, signatures = read_metadata(f"{version}.root.json", files[f"{version}.root.json"], "root")
        need((new["version"], new.get("x-phc-publisher")) == (version, publisher), UNTRUSTED, "another root")
        check_signatures(root, f"root {version}", new, signatures)
        check_signatures(new, f"root {version}", new, signatures)
        root = new
    return root


def check_edition(targets: Json) -> None:
    """The fields of ours, and every blob that is listed."""
    need(not whole(targets.get("x-phc-format"), 2), TOO_MUCH, "made for a newer program")
    try:
        field = {name[6:]: value for name, value in targets.items() if name.startswith("x-phc-")}
        days = [day_of(field["issued"]), day_of(field.get("review-by") or field["issued"])]
        good = field["format"] is not True and field["format"] == 1 and bool(days) and isinstance(field["edition"], str)
        good &= re.fullmatch(PROGRAM, field.get("min-app", "")) is not None
        good &= all(whole(count) for count in field.get("counts", {}).values())
        for one in field.get("withdrawn", []):
            good &= {"id", "reason"} <= one.keys() <= {"id", "reason", "sha256", "replacement"}
            good &= all(isinstance(text, str) for text in one.values())
        for name, blob in targets["targets"].items():
            custom, length = blob["custom"], blob["length"]
            good &= re.fullmatch("blobs/" + HEX, name) is not None and blob["hashes"] == {"sha256": name[6:]}
            need(whole(length) and whole(blob["x-phc-crc32"]), DAMAGED, f"{name} is not fixed")
            good &= blob["x-phc-crc32"] < 2**32
            good &= set(custom) == {"enc", "size", "sha256", "uses"} and bool(custom["uses"]) and whole(custom["size"])
            good &= is_hex(custom["sha256"]) and custom["enc"] in ("identity", "deflate")
            good &= custom["enc"] == "deflate" or (custom["sha256"], custom["size"]) == (name[6:], length)
            read_whole = any(use["kind"] in ("entries", "passages", "golden") for use in custom["uses"])
            limit = min((64 if read_whole else 512) << 20, max(length, 1) * 200)
            need(length <= LIMITS["blob"] and custom["size"] <= limit, TOO_MUCH, f"{name} is too large")
    except (KeyError, TypeError, AttributeError, ValueError):
        good = False
    need(good, DAMAGED, "targets are not of format 1")
    need(len(targets["targets"]) <= 20_000, TOO_MUCH, "more than 20,000 files")


def check_blob(file: BinaryIO, member: Member, name: str, custom: Json) -> None:
    """The stored bytes first, and then, within the signed size, what they unpack to."""
    stored, plain, size = hashlib.sha256(), hashlib.sha256(), 0
    for piece in pieces(file, member):
        stored.update(piece)
    need(stored.hexdigest() == name[6:], DAMAGED, f"{name} is damaged")
    if custom["enc"] == "identity":
        return
    inflater = zlib.decompressobj()
    try:
        for piece in pieces(file, member):
            waiting = piece
            while waiting and size <= custom["size"]:
                part = inflater.decompress(waiting, 1 << 20)
                waiting, size = inflater.unconsumed_tail, size + len(part)
                plain.update(part)
        rest = inflater.flush() if size <= custom["size"] else b""
    except zlib.error:
        raise Refused(DAMAGED, f"{name} cannot be unpacked") from None
    plain.update(rest)
    whole_text = inflater.eof and not inflater.unused_data and size + len(rest) == custom["size"]
    need(whole_text and plain.hexdigest() == custom["sha256"], DAMAGED, f"{name} unpacks to something else")


def next_file(signed: Json, name: str) -> Json:
    """What a timestamp or snapshot says of the one file that it fixes."""
    listed = signed.get("meta")
    one: Json = listed.get(name, {}) if isinstance(listed, dict) and len(listed) == 1 else {}
    good = isinstance(one, dict) and whole(one.get("version"), 1) and whole(one.get("length")) and one.get("hashes")
    need(good, DAMAGED, f"{name} is not fixed")
    return one


def whose(signed: Json) -> tuple[object, object]:
    return signed.get("x-phc-publisher"), signed.get("x-phc-channel")


def take(files: dict[str, bytes], root: Json, name: str, role: str, fixed: Json | None = None) -> Json:
    """A file with enough signatures, and exactly the one that was fixed before."""
    need(name in files, DAMAGED, f"{name} is missing")
    data = files[name]
    found = (len(data), {"sha256": hashlib.sha256(data).hexdigest()})
    need(not fixed or (fixed["length"], fixed["hashes"]) == found, DAMAGED, f"{name} is another file")
    signed, signatures = read_metadata(name, data, role)
    check_signatures(root, name, signed, signatures)
    need(not fixed or signed["version"] == fixed["version"], DAMAGED, f"{name} has another version")
    return signed


def walk_roles(files: dict[str, bytes], root: Json, now: datetime, strict: bool, installed: tuple[int, int]) -> Json:
    """From the root to the signed list of blobs."""
    expired = []

    def in_time(signed: Json) -> None:
        expired.append(now >= time_of(signed["expires"]))
        need(not (strict and expired[-1]), STALE, f"{signed['_type']} ran out on {signed['expires'][:10]}")

    in_time(root)
    stamp = take(files, root, "timestamp.json", "timestamp")
    publisher, channel = whose(stamp)
    known = isinstance(channel, str) and re.fullmatch(SHORT, channel) and publisher == root["x-phc-publisher"]
    need(known, DAMAGED, "timestamp of another publisher")
    fixed = next_file(stamp, "snapshot.json")
    edition = fixed["version"]
    if "newest.timestamp.json" in files:
        seen = take(files, root, "newest.timestamp.json", "timestamp")
        belongs = whose(seen) == whose(stamp) and seen["version"] >= stamp["version"]
        need(belongs and next_file(seen, "snapshot.json"), DAMAGED, "newest.timestamp.json belongs elsewhere")
    older = stamp["version"] < installed[0] or edition < installed[1]
    need(not older, OLDER, f"edition {edition} is older than {installed[1]}")
    twice = stamp["version"] == installed[0] and edition != installed[1]
    need(not twice, UNTRUSTED, f"two timestamps under version {installed[0]}")
    in_time(stamp)
    snapshot = take(files, root, f"{edition}.snapshot.json", "snapshot", fixed)
    in_time(snapshot)
    fixed = next_file(snapshot, "targets.json")
    targets = take(files, root, f"{fixed['version']}.targets.json", "targets", fixed)
    in_time(targets)
    alike = targets["version"] == edition and "delegations" not in targets and whose(targets) == whose(stamp)
    need(alike, DAMAGED, "targets of another edition")
    need(not any(expired) or edition > installed[1], STALE, "signatures ran out, and it is not newer")
    return targets


def verify(
    file: BinaryIO, trusted: bytes, now: datetime, strict: bool, installed: tuple[int, int], have: Collection[str] = ()
) -> Json:
    """Check everything; gives targets.json. ``installed`` is a version of the timestamp, and an edition."""
    members = read_members(file)
    metadata = {name[5:]: member for name, member in members.items() if name.startswith("META/")}
    need(sum(member[1] for member in metadata.values()) <= 32 << 20, TOO_MUCH, "too much metadata")
    files = {name: b"".join(pieces(file, member)) for name, member in metadata.items()}
    targets = walk_roles(files, walk_roots(files, trusted), now, strict, installed)
    check_edition(targets)
    edition, listed = targets["version"], targets["targets"]
    signed_for = {"timestamp.json", "newest.timestamp.json", f"{edition}.snapshot.json", f"{edition}.targets.json"}
    strays = [name for name in metadata if name not in signed_for and not name.endswith(".root.json")]
    need(not strays, DAMAGED, f"{strays} are not signed for")
    for name, member in members.items():
        if name.startswith("blobs/"):
            fixed = listed.get(name, {"length": -1, "x-phc-crc32": -1})
            need((fixed["length"], fixed["x-phc-crc32"]) == member[1:], DAMAGED, f"{name} is not signed for")
            check_blob(file, member, name, fixed["custom"])
    missing = [name for name in listed if name not in members and name[6:] not in have]
    need(not missing, INCOMPLETE, f"{len(missing)} files come with an earlier edition")
    return targets


def main() -> int:
    parser = argparse.ArgumentParser(description="Check a .phcpack without PHC Desk.")
    parser.add_argument("pack", type=Path)
    parser.add_argument("root", type=Path, help="root.json of the publisher")
    parser.add_argument("--at", type=day_of, default=datetime.now(UTC), help="check as if it were this day")
    parser.add_argument("--installed", type=int, default=0, help="edition that must not be gone below")
    parser.add_argument("--strict", action="store_true", help="refuse signatures that ran out")
    asked = parser.parse_args()
    try:
        with asked.pack.open("rb") as file:
            found = verify(file, asked.root.read_bytes(), asked.at, asked.strict, (0, asked.installed))
    except Refused as refusal:
        print(f"REFUSED: {refusal.args[1]}")
        return int(refusal.args[0])
    print(f"SOUND: {found['x-phc-publisher']} {found['x-phc-channel']}, edition {found['version']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
