"""``phcdesk`` without arguments opens the window; with arguments it is the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _asks_for_the_window(given):
        return _open_window(given)
    from phcdesk.cli.main import run

    return run(given)


def _asks_for_the_window(given: Sequence[str]) -> bool:
    """No words but ``--data-dir``: the window can be told where the library lies."""
    return not given or (len(given) == 2 and given[0] == "--data-dir")


def _open_window(given: Sequence[str]) -> int:
    from phcdesk.app.paths import find_paths
    from phcdesk.gui.app import run

    return run(find_paths(Path(given[1]) if given else None, os.environ), [sys.argv[0]])


if __name__ == "__main__":
    sys.exit(main())
