"""How large something is, as a person reads it in a terminal; the window asks Qt, which knows each language."""

from __future__ import annotations

_UNITS = ("kB", "MB", "GB")


def size_words(size: int) -> str:
    """Bytes in thousands, as sticks and disks are sold: "312 bytes", "41.0 kB", "1.2 MB"."""
    if size < 1_000:
        return f"{size} bytes" if size != 1 else "1 byte"
    shown = float(size)
    for unit in _UNITS:
        shown /= 1_000
        if round(shown, 1) < 1_000 or unit == _UNITS[-1]:
            break
    return f"{shown:,.1f} {unit}"
