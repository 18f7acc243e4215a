"""How this program starts a child of itself: the command line, from wherever the program was started."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

CONSOLE_PROGRAM = "phcdesk"
"""The console program of a frozen folder, beside the window program; ``build.spec`` gives it this name."""


def own_command(words: Sequence[str]) -> list[str]:
    """The command line of a child: this Python, or the console program of a frozen folder."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name(CONSOLE_PROGRAM + Path(sys.executable).suffix)), *words]
    return [sys.executable, "-m", "phcdesk", *words]
