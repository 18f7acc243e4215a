"""What is open at this minute, in a library; and whether the computer's clock is fit to say so.

No opening times are told by a clock that shows a day earlier than a pack that is installed, or one long after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from phcdesk.hours.clock import Judged, judged
from phcdesk.hours.state import HoursState, is_open, service_state
from phcdesk.model import Entry, Service

FAR_AHEAD = timedelta(days=20 * 365)
"""An old library is still read by a right clock; one that is so far ahead cannot be right."""


class Row(Protocol):
    """An entry and its number in the library."""

    @property
    def id(self) -> int: ...
    @property
    def entry(self) -> Entry: ...


class Opening:
    """The hours of a library's services by one clock. ``issued`` is the ISO date of its newest pack, or ""."""

    def __init__(self, clock: Callable[[], datetime], issued: str, rows: Callable[[], Iterable[Row]]) -> None:
        self._clock = clock
        self._issued = issued
        self._rows = rows
        self._minute: tuple[datetime, tuple[int, ...]] | None = None

    @property
    def clock_judged(self) -> Judged:
        """Whether the date of the computer can be right."""
        if not self._issued:
            return "plausible"
        floor = datetime.fromisoformat(self._issued).replace(tzinfo=UTC)
        return judged(self._clock(), floor, FAR_AHEAD)

    def state(self, entry: Entry) -> HoursState:
        """Whether an entry is open, until when, or when it opens; not known for what has no hours."""
        if not isinstance(entry, Service) or self.clock_judged != "plausible":
            return HoursState()
        return service_state(entry, self._clock())

    def open_entries(self) -> tuple[int, ...]:
        """The numbers of the entries that are known to be open at this minute, remembered for the minute."""
        if self.clock_judged != "plausible":
            return ()
        now = self._clock()
        minute = now.replace(second=0, microsecond=0)
        if self._minute is None or self._minute[0] != minute:
            known = tuple(row.id for row in self._rows() if isinstance(row.entry, Service) and is_open(row.entry, now))
            self._minute = minute, known
        return self._minute[1]
