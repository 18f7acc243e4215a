"""What every long call takes: a place to report to, and a way to be stopped."""

from __future__ import annotations

from collections.abc import Callable

from phcdesk.errors import Cancelled

Progress = Callable[[str, int, int], None]
"""Called with (step, done, total). ``step`` is a code such as "read" or "index"; total 0 means "not known"."""


def silent(step: str, done: int, total: int) -> None:
    """A Progress for callers who do not want to hear."""


class CancelToken:
    """One per request. Setting it is enough; the work looks at it and stops by raising ``Cancelled``."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody asked to stop."""
        if self._cancelled:
            raise Cancelled
