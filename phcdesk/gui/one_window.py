"""One window for one data folder: a second start raises the first and ends.

The lock of the operating system decides who is first; it ends with its holder, however that ends. Only who comes second
speaks, over a local socket which no other computer can reach: this module alone may import QtNetwork, and does so late.
It sends one line of JSON, a list of the pack files to look at. Anything else only raises the window.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from phcdesk.app.window_lock import hold_window_lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1000  # milliseconds for the first window to answer
_LONGEST = 65_536  # bytes of what is sent


class OneWindow:
    """Takes the place of the one window of a data folder, if it is free."""

    def __init__(self, data_dir: Path) -> None:
        self._name = "phcdesk-" + hashlib.sha256(str(data_dir).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None
        self._held = contextlib.ExitStack()
        self.is_first = hold_window_lock(data_dir, self._held)

    def leave(self) -> None:
        """Make room for another window."""
        if self._server is not None:
            self._server.close()
        self._held.close()

    def raise_the_first(self, packs: Sequence[Path] = ()) -> bool:
        """Ask the first window to come to the front and look at these packs; False if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps([str(pack) for pack in packs]).encode() + b"\n")
        answered = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return answered

    def listen(self, raise_window: Callable[[Sequence[Path]], None]) -> None:
        """Be the first window: come to the front when somebody starts the program again."""
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        QLocalServer.removeServer(self._name)  # what a killed program left behind; the lock says that it is gone
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def hear(caller: QLocalSocket) -> None:
            raise_window(_packs_in(bytes(caller.readAll().data())))
            caller.deleteLater()

        def answer() -> None:
            while (caller := server.nextPendingConnection()) is not None:
                if caller.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                    hear(caller)
                else:
                    caller.disconnected.connect(partial(hear, caller))

        server.newConnection.connect(answer)
        server.listen(self._name)
        self._server = server


def _packs_in(line: bytes) -> list[Path]:
    """The files that another start wants to be looked at; none where it says anything else."""
    try:
        said = json.loads(line[:_LONGEST])
    except ValueError:
        return []
    paths = [Path(one) for one in said if isinstance(one, str)] if isinstance(said, list) else []
    return [path for path in paths if path.is_absolute()]
