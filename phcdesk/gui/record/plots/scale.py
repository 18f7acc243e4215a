"""Where a figure lies on a strip: straight, or by powers of ten where the figures differ by these."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

_BY_TENS = 50.0  # from so many times the smallest figure on, a straight scale shows the small ones as one
_ZERO_ROOM = 0.08  # of a scale by powers of ten, for zero, which has no place on it
_MOST_TICKS = 5
_NOTHING = 1e-9  # what is so little is drawn as zero


class Scale(NamedTuple):
    """From ``first`` to ``last``; ``ticks`` are the figures that are written below it."""

    first: float
    last: float
    by_tens: bool
    ticks: tuple[float, ...]
    start: float = 0.0  # where ``first`` lies

    def at(self, value: float) -> float:
        """Where a figure lies, from 0 to 1."""
        if not self.by_tens:
            return min(1.0, max(0.0, (value - self.first) / (self.last - self.first)))
        if value <= _NOTHING:
            return 0.0
        part = (math.log10(value) - math.log10(self.first)) / (math.log10(self.last) - math.log10(self.first))
        return min(1.0, max(self.start, self.start + part * (1 - self.start)))


def scale_over(spread: Sequence[float], known: Sequence[float]) -> Scale:
    """The scale on which these figures, none below zero, can be told apart.

    How all countries spread decides the kind of scale, so that it is the same for each of them; ``known`` are the
    figures of the one country.
    """
    values = [*spread, *known]
    usual = [value for value in spread if value > _NOTHING]
    above = [value for value in values if value > _NOTHING]
    most = max(above, default=1.0)
    if not usual or max(usual) / min(usual) < _BY_TENS:
        return _straight(most)
    first, last = math.floor(math.log10(min(above))), math.ceil(math.log10(most))
    start = _ZERO_ROOM if min(values) <= _NOTHING else 0.0
    step = math.ceil((last - first) / (_MOST_TICKS - 1))
    tens = tuple(10.0**power for power in range(first, last + 1, step))
    return Scale(10.0**first, 10.0**last, True, (0.0, *tens) if start else tens, start)


def _straight(most: float) -> Scale:
    power = 10.0 ** math.floor(math.log10(most))
    step = next(size * power for size in (0.2, 0.25, 0.5, 1.0, 2.0, 2.5) if most / (size * power) <= _MOST_TICKS - 1)
    count = math.ceil(most / step)
    return Scale(0.0, count * step, False, tuple(at * step for at in range(count + 1)))
