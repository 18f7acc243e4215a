"""Preparing the library in a child process: the window never builds or repairs it itself.

The child is the command line's own ``prepare --progress-json``. It prints one JSON object a line: steps as
``{"step", "done", "total"}`` and at last ``{"done": true}`` or ``{"error", "fields", "text", "next"}``; the text is
plain English, and what the window shows is made anew from the fields. It may be killed anywhere. Lines that are none of
these are passed over.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from phcdesk.app.messages import sentence
from phcdesk.errors import PhcError

_LONGEST_LINE = 16_000_000  # bytes: what a child read of a table goes into one line


class Preparation(QObject):
    """One run of the child. It ends with ``succeeded`` or ``failed``, or silently when it was stopped."""

    progressed = Signal(str, int, int)  # step, done, total (0: not known)
    succeeded = Signal()
    failed = Signal(str, str, str)  # code, sentence, next step; all blank when the child died without a word

    def __init__(self, command: Sequence[str], parent: QObject | None = None, *, given: bytes = b"") -> None:
        """``given`` is what the child reads from its standard input, such as a passphrase."""
        super().__init__(parent)
        self.told: dict[str, object] = {}  # what the child said when it was done
        self._given = given
        self._done = False
        self._error: tuple[str, str, str] | None = None
        self._ended = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._not_started)

    def start(self) -> None:
        self._process.start()
        if self._given:
            self._process.write(self._given)
            self._process.closeWriteChannel()
            self._given = b""

    def stop(self) -> None:
        """Kill the child, and wait until it is gone. Nothing is said after that."""
        self._ended = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    def _read(self) -> None:
        while self._process.canReadLine():
            self._hear(bytes(self._process.readLine(_LONGEST_LINE).data()))

    def _hear(self, line: bytes) -> None:
        try:
            said = msgspec.json.decode(line)
        except (msgspec.DecodeError, ValueError):
            return
        if not isinstance(said, dict) or self._ended:
            return
        if "error" in said:
            self._error = _said(said)
        elif said.get("done") is True:
            self._done = True
            self.told = said
        elif "step" in said:
            self.progressed.emit(str(said["step"]), _whole(said.get("done")), _whole(said.get("total")))

    def _finish(self) -> None:
        self._read()
        if self._process.bytesAvailable():
            self._hear(bytes(self._process.readAll().data()))
        if self._ended:
            return
        self._ended = True
        if self._done and self._error is None:
            self.succeeded.emit()
        else:
            self.failed.emit(*(self._error or ("", "", "")))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._ended:
            self._ended = True
            self.failed.emit("", "", "")


def _said(line: dict[str, object]) -> tuple[str, str, str]:
    """An error as (code, sentence, next step), in the window's language where the child gave its fields."""
    code, fields = str(line["error"]), line.get("fields")
    if not isinstance(fields, dict):
        return code, str(line.get("text", "")), str(line.get("next", ""))
    error = PhcError(code)
    error.fields = {str(name): str(value) for name, value in fields.items()}
    message = sentence(error, QCoreApplication.translate)
    return code, message.text, message.next_step


def _whole(value: object) -> int:
    """A count that fits Qt's; 0 for anything else."""
    return value if isinstance(value, int) and 0 <= value < 2**31 else 0
