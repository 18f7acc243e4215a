"""The fingerprint of a root, as it is printed on a publisher's card and compared by eye, or read out over a telephone.

The forty signs are the first 200 bits of the SHA-256 of what the root's keys signed, in Crockford's alphabet (no I, L,
O or U). The six words are the first 96 bits of the same, spelled as proquints: five letters, consonants and vowels in
turn, so that they can be said in any language.
"""

from __future__ import annotations

import hashlib

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"


def fingerprint(payload: bytes) -> str:
    """Eight groups of five signs, with hyphens between them, of the signed part of a root."""
    number = int.from_bytes(hashlib.sha256(payload).digest()[:25], "big")
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(195, -5, -5))
    return "-".join(signs[place : place + 5] for place in range(0, 40, 5))


def words(payload: bytes) -> tuple[str, ...]:
    """Six words of five letters, of the signed part of a root."""
    digest = hashlib.sha256(payload).digest()
    return tuple(_word(int.from_bytes(digest[place : place + 2], "big")) for place in range(0, 12, 2))


def _word(number: int) -> str:
    letters = ((12, _CONSONANTS), (10, _VOWELS), (6, _CONSONANTS), (4, _VOWELS), (0, _CONSONANTS))
    return "".join(alphabet[number >> shift & len(alphabet) - 1] for shift, alphabet in letters)
