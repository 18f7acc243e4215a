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
_DIGITS = "0123456789abcdef"
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in _DIGITS}
_TURNED = {digit: _DIGITS[int(digit, 16) ^ 1] for digit in _DIGITS}


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
    key = "\0".join(map(plain, parts))
    return _uuid5(namespace, f"{entity}//{key}") if key.strip("\0") else ""


def beside(identity: str) -> str:
    """The id of the one thing that belongs to a record, such as its place: its UUID with one bit turned."""
    return identity[:-1] + _TURNED[identity[-1]]


def plain(text: str) -> str:
    """A text as it is compared: without case, doubled spaces, and different codings of one letter."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _uuid5(namespace: str, name: str) -> str:
    """What ``uuid.uuid5`` gives, in a third of the time: a list of facilities needs one or two for each row."""
    text = hashlib.sha1(_root(namespace) + name.encode("utf-8", "surrogatepass")).hexdigest()  # noqa: S324
    return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{_VARIANT[text[16]]}{text[17:20]}-{text[20:32]}"


@lru_cache(maxsize=64)
def _root(namespace: str) -> bytes:
    return uuid.uuid5(uuid.NAMESPACE_URL, namespace).bytes
