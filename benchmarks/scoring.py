"""The small arithmetic of measuring: percentiles, growth, gain."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

PERCENTILES = (50, 95, 99)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many per cent of the values do not exceed (the nearest rank). Needs a value."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def spread(milliseconds: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99 of durations, and how many there were."""
    found = {f"p{percent}": round(percentile(milliseconds, percent), 3) for percent in PERCENTILES}
    return {**found, "count": len(milliseconds)}


def median(values: Sequence[float]) -> float:
    """The middle value; of an even number of values, the mean of the middle two."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def growth(points: Sequence[tuple[float, float]]) -> float:
    """The exponent by which the second grows with the first (least squares on logarithms): 1 is linear."""
    xs = [math.log(x) for x, _ in points]
    ys = [math.log(y) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return across / sum((x - mean_x) ** 2 for x in xs)


def ndcg(found: Sequence[str], relevant: Mapping[str, int], depth: int = 10) -> float:
    """Normalized discounted cumulative gain of the first ``depth`` found; ``relevant`` gives each one's gain."""
    gained = sum(relevant.get(one, 0) / math.log2(place + 2) for place, one in enumerate(found[:depth]))
    best = sorted(relevant.values(), reverse=True)[:depth]
    ideal = sum(gain / math.log2(place + 2) for place, gain in enumerate(best))
    return gained / ideal if ideal else 0.0
