"""``phcdesk`` without arguments, or with pack files alone, opens the window; otherwise it is the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phcdesk.paper.blocks import Paper
    from phcdesk.progress import CancelToken, Progress

NO_SCREEN = 69
"""The exit code when there is no screen (EX_UNAVAILABLE of sysexits)."""

NO_FOLDER = 6

_PACK = ".phcpack"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["serve-documents"]:  # before the command line, which would load much that a reader must not have
        from phcdesk.documents.serving import main as serve

        return serve()
    if _asks_for_the_window(given):
        return _open_window(given)
    from phcdesk.cli.main import run

    return run(given, _print_pdf)


def _print_pdf(paper: Paper, target: Path, resources: Path, progress: Progress, cancel: CancelToken) -> None:
    """Qt paints the pages; it is loaded for nothing else. Raises ``UsageError`` where it cannot be, ``DiskError``."""
    try:
        from phcdesk.gui.paper.pdf import print_pdf
    except ImportError as missing:
        from phcdesk.errors import UsageError

        raise UsageError("no-pdf-here") from missing
    print_pdf(paper, target, resources, progress, cancel)


def _asks_for_the_window(given: Sequence[str]) -> bool:
    """No words but ``--data-dir`` and files of packs, as a double-click on one gives them."""
    _, rest = _named_folder(given)
    return all(word.lower().endswith(_PACK) for word in rest)


def _named_folder(given: Sequence[str]) -> tuple[Path | None, Sequence[str]]:
    """Where the library lies, if that is said first, and the other words."""
    if len(given) > 1 and given[0] == "--data-dir":
        return Path(given[1]), given[2:]
    if given and given[0].startswith("--data-dir="):
        return Path(given[0].partition("=")[2]), given[1:]
    return None, given


def _open_window(given: Sequence[str]) -> int:
    if not _has_a_screen(os.environ, sys.platform):
        sys.stderr.write("There is no screen here for the window. In a terminal use “phcdesk search TEXT”.\n")
        return NO_SCREEN
    from phcdesk.app.paths import find_paths
    from phcdesk.gui.app import run

    folder, packs = _named_folder(given)
    try:
        paths = find_paths(folder, os.environ)
    except OSError:
        sys.stderr.write("There is no folder to keep the library in. Name one with --data-dir.\n")
        return NO_FOLDER
    return run(paths, [sys.argv[0]], [Path(pack).absolute() for pack in packs])


def _has_a_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Only on Linux can there be none; a platform of Qt chosen by hand is taken at its word."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
