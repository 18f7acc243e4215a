"""The letters the program brings, so that it looks the same on a laptop with few fonts.

Noto Sans for Latin, Cyrillic and Greek, and Noto Sans Arabic, each plain and bold; other scripts come from the system.
They are loaded before the first window, which adds about a millisecond to a start: later, every text that is shown
would have to be laid out anew.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""The families in the order in which a letter is looked for; print and PDF use the same."""

FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")


def load(folder: Path) -> None:
    """Add the fonts in ``folder`` to those of the system. A missing one leaves the choice to the system."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(folder / name))
