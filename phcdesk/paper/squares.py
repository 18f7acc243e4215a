"""Squares that the camera of a telephone reads (QR codes, ISO/IEC 18004), as modules to be painted as vectors."""

from __future__ import annotations

import re
from collections.abc import Iterator

import segno

from phcdesk.formats.vcard import escaped

QUIET_MODULES = 4
"""The empty space around a square, in its smallest squares, without which cameras do not find it."""
MAX_BYTES = 600
"""More than that makes modules too small for a cheap printer and an old telephone."""

_MOST_NUMBERS = 3

_NOT_DIALLED = re.compile(r"[^0-9+*#,;]")


def modules(data: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a square without its quiet space; True is dark. Medium error correction (15 %).

    Raises ``ValueError`` for more than ``MAX_BYTES``.
    """
    if len(data.encode()) > MAX_BYTES:
        raise ValueError(len(data))
    return tuple(
        tuple(bool(module) for module in row) for row in segno.make_qr(data, error="m", boost_error=False).matrix
    )


def tel_uri(number: str) -> str:
    """A number as a telephone dials it (RFC 3966); "" for one that has letters or nothing to dial in it."""
    if re.search(r"[^\W\d_]", number):
        return ""
    dialled = _NOT_DIALLED.sub("", number)
    return f"tel:{dialled}" if any(figure.isdigit() for figure in dialled) else ""


def business_card(name: str, numbers: tuple[str, ...], address: str) -> str:
    """A vCard 3.0 (RFC 2426), the one that every telephone reads, as short as can be; "" without a number to dial.

    What does not fit into ``MAX_BYTES`` is left out: the address, then the last numbers, then the end of the name.
    """
    dialled = tuple(uri.removeprefix("tel:") for number in numbers if (uri := tel_uri(number)))[:_MOST_NUMBERS]
    if not dialled:
        return ""
    tries = [(dialled, address), *((dialled[:count], "") for count in range(len(dialled), 0, -1))]
    cards = ["\r\n".join(_card_lines(name, *some)) for some in tries]
    short = "\r\n".join(_card_lines(name[:80], dialled[:1], ""))
    return next((card for card in cards if len(card.encode()) <= MAX_BYTES), short)


def _card_lines(name: str, dialled: tuple[str, ...], address: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{escaped(name)};;;;"
    yield f"FN:{escaped(name)}"
    yield from (f"TEL:{number}" for number in dialled)
    if address:
        yield f"ADR:;;{escaped(address)};;;;"
    yield "END:VCARD"
