"""Ids that stay the same from one conversion to the next.

A UUID of the source is kept. Any other id is mapped to a UUIDv5 over the source's namespace, the kind of record and
the id; a record without an id gets one over what makes it that record and no other, its natural key.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import uuid
from functools import lru_cache

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", re.IGNORECASE | re.ASCII)
_AROUND_PART = re.compile(r" ?\0 ?")


def is_uuid(text: str) -> bool:
    """Whether an id is a UUID as it is usually written."""
    return _UUID.match(text) is not None


def uuid_of(namespace: str, entity: str, raw_id: str) -> str:
    """The UUID of a record: its own, in lower case, or one made of the namespace, its kind and its id."""
    if is_uuid(raw_id):
        return raw_id.lower()
    return _uuid5(namespace, f"{entity}/{raw_id}")


def natural_id(namespace: str, entity: str, *parts: str) -> str:
    """An id over the parts that make a record what it is; "" when all of them are blank.

    Case, forms of the same letter and runs of white space make no difference.
    """
    key = plain("\0".join(parts))
    if " \0" in key or "\0 " in key:
        key = _AROUND_PART.sub("\0", key)
    return _uuid5(namespace, f"{entity}//{key}") if key.strip("\0") else ""


def beside(identity: str) -> str:
    """The id of the one thing that belongs to a record, such as its place: its UUID with one bit turned."""
    return f"{identity[:24]}{int(identity[24:], 16) ^ 1:012x}"


def plain(text: str) -> str:
    """A text as it is compared: without case, doubled spaces, and different codings of one letter."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _uuid5(namespace: str, name: str) -> str:
    """What ``uuid.uuid5`` gives, in half the time: a list of facilities needs two or three for each row."""
    made = bytearray(hashlib.sha1(_root(namespace) + name.encode("utf-8", "surrogatepass")).digest()[:16])  # noqa: S324
    made[6] = made[6] & 0x0F | 0x50
    made[8] = made[8] & 0x3F | 0x80
    text = made.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@lru_cache(maxsize=64)
def _root(namespace: str) -> bytes:
    return uuid.uuid5(uuid.NAMESPACE_URL, namespace).bytes
