"""What every test stands on: no screen, no network, no home folder, and chance that can be repeated."""

import os
import socket
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from phcdesk.bundled import Bundle, add_training, prepare
from phcdesk.importing import Store
from phcdesk.library import Library

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=timezone(timedelta(hours=-2)))

# Before anything imports Qt: a window on a real screen would take the keyboard from whoever sits there.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine is shared and slow at times, so no example is judged by its duration.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


class NetworkUsed(AssertionError):
    """The program promises to work offline; a test reached for the network."""


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Any connection but a local one (AF_UNIX, as for the single-instance lock) fails, and so does any look-up."""
    really_connect = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise NetworkUsed(f"connect to {address!r}")
        really_connect(self, address)

    def refuse(*arguments: Any, **_options: Any) -> None:
        raise NetworkUsed(f"network asked for {arguments!r}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        patch.setattr(socket.socket, "connect_ex", refuse)
        patch.setattr(socket.socket, "sendto", refuse)
        patch.setattr(socket, "getaddrinfo", refuse)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The home folder is an empty one, so that no test reads or changes what belongs to the person running it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("PHCDESK_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session")
def bundled_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library and the training district in a data folder, built once for all tests that only read."""
    folder = tmp_path_factory.mktemp("bundled")
    root = Path(__file__).parent.parent
    bundle = Bundle(root / "resources" / "packs", root / "resources" / "taxonomy")
    prepare(Store(folder), bundle, now=NOW)
    add_training(Store(folder), bundle, now=NOW)
    return folder


@pytest.fixture(scope="session")
def library(bundled_data: Path) -> Iterator[Library]:
    """The bundled library with the training district, open; the clock stands at noon of a Saturday in UTC-2."""
    with Library.open(Store(bundled_data), clock=lambda: NOW) as opened:
        yield opened
