"""Where the program finds its resources and itself, and keeps its data. Nothing here makes a folder.

The data folder is, in this order: what the person asked for (``--data-dir`` or ``PHCDESK_DATA``); ``data`` beside the
program when a file ``portable`` lies there; the folder the operating system gives to programs. Without a home folder
there is no such place, and a temporary one is used for this session, which the shells say.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import phcdesk

ENVIRONMENT_VARIABLE = "PHCDESK_DATA"
CONSOLE_PROGRAM = "phcdesk"
"""The console program of a frozen folder, beside the window program; ``build.spec`` gives it this name."""


class AppPaths(NamedTuple):
    """The places of one run. ``is_temporary``: what is written there is gone afterwards."""

    data_dir: Path
    resources: Path
    is_temporary: bool = False
    is_portable: bool = False
    """Everything lies beside the program, as on a stick that is carried from computer to computer."""

    @property
    def packs(self) -> Path:
        """Sources of the bundled packs."""
        return self.resources / "packs"

    @property
    def taxonomy(self) -> Path:
        """Tables of the vocabulary."""
        return self.resources / "taxonomy"


def find_paths(data_dir: Path | None, environment: Mapping[str, str], *, platform: str = sys.platform) -> AppPaths:
    """The places for this run. ``data_dir`` is what the command line named."""
    asked = data_dir or (Path(environment[ENVIRONMENT_VARIABLE]) if environment.get(ENVIRONMENT_VARIABLE) else None)
    if asked:
        return AppPaths(asked.absolute(), resources_dir())
    program = program_dir()
    if (program / "portable").exists():
        return AppPaths(program / "data", resources_dir(), is_portable=True)
    given = _folder_of_the_system(environment, platform)
    if given:
        return AppPaths(given, resources_dir())
    return temporary_paths()


def temporary_paths() -> AppPaths:
    """Places for one session that leaves nothing behind; the caller removes ``data_dir``."""
    import tempfile

    return AppPaths(Path(tempfile.mkdtemp(prefix="phcdesk-")), resources_dir(), is_temporary=True)


def resources_dir() -> Path:
    """The resources, which an installed package carries inside itself and a source tree has beside it."""
    package = Path(phcdesk.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def program_dir() -> Path:
    """The folder a person sees the program in."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    return Path(phcdesk.__file__).parent.parent


def _folder_of_the_system(environment: Mapping[str, str], platform: str) -> Path | None:
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return Path(local) / "PHC Desk" if local else None
    home = environment.get("HOME")
    if platform == "darwin":
        return Path(home) / "Library" / "Application Support" / "PHC Desk" if home else None
    shared = environment.get("XDG_DATA_HOME")
    if shared and Path(shared).is_absolute():
        return Path(shared) / "phcdesk"
    return Path(home) / ".local" / "share" / "phcdesk" if home else None


def own_command(words: Sequence[str]) -> list[str]:
    """A child of the command line: this Python, or the console program of a frozen folder."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name(CONSOLE_PROGRAM + Path(sys.executable).suffix)), *words]
    return [sys.executable, "-m", "phcdesk", *words]
