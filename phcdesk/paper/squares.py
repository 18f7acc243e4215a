"""Squares that the camera of a telephone reads (QR codes, ISO/IEC 18004), as modules to be painted as vectors."""

from __future__ import annotations

import re

import segno

QUIET_MODULES = 4
"""The empty space around a square, in its smallest squares, without which cameras do not find it."""
MAX_BYTES = 600
"""More than that makes modules too small for a cheap printer and an old telephone."""

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
