"""Whether the clock of a computer can be right: old laptops forget the date when their battery dies."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

Judged = Literal["plausible", "early", "late"]

FAR_AHEAD = timedelta(days=5 * 365)
"""A date that lies this far after the floor is hard to believe."""


def judged(now: datetime, floor: datetime, far_ahead: timedelta = FAR_AHEAD) -> Judged:
    """Whether ``now`` can be right, if it certainly is ``floor`` or later.

    A day is forgiven: packs are issued where the sun rises earlier.
    """
    if now < floor - timedelta(days=1):
        return "early"
    return "late" if now > floor + far_ahead else "plausible"
