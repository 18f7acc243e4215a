"""Small JSON files that know when they were damaged: one line of JSON, one line with its SHA-256, nothing else.

The seal protects against torn writes and tired disks, not against people: anybody can write a new one.
"""

from __future__ import annotations

import hashlib


class BrokenSeal(ValueError):
    """The bytes are not what was sealed."""


def seal(payload: bytes) -> bytes:
    """The content of a sealed file; ``payload`` is JSON on one line."""
    return payload + b"\n" + hashlib.sha256(payload).hexdigest().encode() + b"\n"


def unseal(content: bytes) -> bytes:
    """The payload of a sealed file. Raises ``BrokenSeal``."""
    payload, separator, rest = content.partition(b"\n")
    if not separator or rest != hashlib.sha256(payload).hexdigest().encode() + b"\n":
        raise BrokenSeal
    return payload
