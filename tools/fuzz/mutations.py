"""Inputs that are nearly good: bytes changed anywhere, or a value of JSON changed and spelled as it must be."""

from __future__ import annotations

import json
import random
from typing import Any

ODD_NUMBERS = (0, -1, 1, 2, 7, 8, 255, 256, 65_535, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53 - 1, 2**53, 2**64, 10**40)
ODD_TEXTS = (
    "",
    "a",
    "\x00",
    "\u202e",
    "\ud800",
    "e\u0301",
    "x" * 2001,
    "../../evil",
    "0" * 64,
    "f" * 64,
    "f" * 128,
    "root",
)
ODD_BYTES = (b"\x00", b"\xff", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"{", b"[", b'"', b"9" * 400, b"[" * 3000)


def changed(chance: random.Random, seeds: list[bytes]) -> bytes:
    """Some seed, changed a little."""
    data = chance.choice(seeds)
    if data[:1] in (b"{", b"[") and chance.random() < 0.7:
        return _other_json(chance, data)
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        _change(chance, found, seeds)
    return bytes(found)


def _change(chance: random.Random, data: bytearray, seeds: list[bytes]) -> None:
    place = chance.randrange(len(data) + 1)
    end = min(len(data), place + chance.choice((1, 2, 4, 8, 40, 400)))
    match chance.randrange(7):
        case 0 if place < len(data):
            data[place] ^= 1 << chance.randrange(8)
        case 1:
            data[place:end] = b""
        case 2:
            data[place:place] = data[place:end]
        case 3:
            data[place:end] = chance.choice(ODD_BYTES)
        case 4:
            data[place:end] = chance.choice(ODD_NUMBERS[:14]).to_bytes(9, "little", signed=True)[: end - place]
        case 5:
            other = chance.choice(seeds)
            start = chance.randrange(len(other) + 1)
            data[place:end] = other[start : start + chance.choice((4, 40, 400))]
        case _:
            del data[place:]


def _other_json(chance: random.Random, data: bytes) -> bytes:
    """A document of one or several lines in which some values are others."""
    lines = data.split(b"\n")
    number = chance.randrange(len(lines))
    try:
        value = json.loads(lines[number])
    except ValueError:
        return data
    for _ in range(chance.choice((1, 1, 2, 4))):
        value = _other_value(chance, value)
    try:
        lines[number] = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    except (UnicodeEncodeError, TypeError):
        return data
    return b"\n".join(lines)


def _other_value(chance: random.Random, value: Any) -> Any:
    """The value, with one thing somewhere in it replaced, left out or added."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        match chance.randrange(12):
            case 0:
                return {name: inner for name, inner in value.items() if name != key}
            case 1:
                return value | {chance.choice(ODD_TEXTS): chance.choice(list(value.values()))}
            case _:
                return value | {key: _other_value(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.9:
        place = chance.randrange(len(value))
        match chance.randrange(8):
            case 0:
                return value[:place] + value[place + 1 :]
            case 1:
                return [*value, value[place]]
            case _:
                return [*value[:place], _other_value(chance, value[place]), *value[place + 1 :]]
    odd: tuple[Any, ...] = (
        *ODD_NUMBERS,
        *ODD_TEXTS,
        None,
        True,
        False,
        1.5,
        [],
        {},
        [[]],
        {"a": {}},
        [value],
        {"a": value},
    )
    return chance.choice(odd)
