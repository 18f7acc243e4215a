"""One window for one data folder: a second start raises the first and ends.

The lock of the operating system decides who is first; it ends with its holder, however that ends. Only who comes second
speaks, over a local socket which no other computer can reach: this module alone may import QtNetwork, and does so late.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from phcdesk.app.window_lock import hold_window_lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 1000  # milliseconds for the first window to answer
_RAISE = b"raise\n"


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

    def raise_the_first(self) -> bool:
        """Ask the first window to come to the front; False if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_RAISE)
        answered = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return answered

    def listen(self, raise_window: Callable[[], None]) -> None:
        """Be the first window: come to the front when somebody starts the program again."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a killed program left behind; the lock says that it is gone
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def answer() -> None:
            while (caller := server.nextPendingConnection()) is not None:
                caller.disconnected.connect(caller.deleteLater)
                raise_window()

        server.newConnection.connect(answer)
        server.listen(self._name)
        self._server = server
