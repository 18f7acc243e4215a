"""Make the table of country boxes from the outlines of the map (tools/outlines.py documents their form).

    country_boxes.py            resources/map/outlines-50m.bin -> resources/taxonomy/country_boxes.csv

A country has a box for each group of its parts: parts that lie nearer than two degrees to each other share one, so that
overseas islands do not stretch the box of the mainland over an ocean. Degrees are rounded outwards to tenths.
"""

from __future__ import annotations

import csv
import math
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTLINES = ROOT / "resources" / "map" / "outlines-50m.bin"
TABLE = ROOT / "resources" / "taxonomy" / "country_boxes.csv"
HEADER = ("country", "south", "west", "north", "east")
NEAR = 2.0

Box = tuple[float, float, float, float]


def latitude(y: float) -> float:
    """Mercator's y, in degrees, back to the latitude."""
    return math.degrees(2 * math.atan(math.exp(math.radians(y))) - math.pi / 2)


def rings(data: bytes) -> Iterator[tuple[str, Box]]:
    """The country and the box of every ring of an unpacked .bin."""
    (shapes,) = struct.unpack_from(">I", data, 8)
    at = 12
    for _ in range(shapes):
        code = data[at : at + 2].decode("ascii").strip()
        (count,) = struct.unpack_from(">I", data, at + 26)
        at += 30
        for _ in range(count):
            (points,) = struct.unpack_from(">I", data, at)
            numbers = struct.unpack_from(f">{2 * points}f", data, at + 4)
            at += 4 + 8 * points
            xs, ys = numbers[::2], numbers[1::2]
            if code:
                yield code, (latitude(min(ys)), min(xs), latitude(max(ys)), max(xs))


def joined(boxes: list[Box]) -> list[Box]:
    """The boxes, those near each other made one."""
    found: list[Box] = []
    for box in boxes:
        one = box
        while near := [other for other in found if _is_near(one, other)]:
            found = [other for other in found if other not in near]
            souths, wests, norths, easts = zip(one, *near, strict=True)
            one = (min(souths), min(wests), max(norths), max(easts))
        found.append(one)
    return sorted(found)


def _is_near(one: Box, other: Box) -> bool:
    return (
        one[0] - NEAR <= other[2] and other[0] - NEAR <= one[2]
        and one[1] - NEAR <= other[3] and other[1] - NEAR <= one[3]
    )  # fmt: skip


def _outwards(box: Box) -> tuple[str, ...]:
    south, west, north, east = box
    lows, highs = (
        (math.floor(value * 10) / 10 for value in (south, west)),
        (math.ceil(value * 10) / 10 for value in (north, east)),
    )
    return tuple(f"{value:.1f}" for value in (*lows, *highs))


def main() -> None:
    boxes: dict[str, list[Box]] = {}
    for code, box in rings(zlib.decompress(OUTLINES.read_bytes())):
        boxes.setdefault(code, []).append(box)
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for code in sorted(boxes):
            writer.writerows((code, *_outwards(box)) for box in joined(boxes[code]))
    print(f"{TABLE.name}: {len(boxes)} countries")


if __name__ == "__main__":
    main()
