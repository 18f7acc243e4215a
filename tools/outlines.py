"""Make the outlines of countries that the map draws, from the npm packages world-atlas and i18n-iso-countries.

    outlines.py WORLD_ATLAS_FOLDER ISO_COUNTRIES_FOLDER      -> resources/map/outlines-{110m,50m,10m}.bin

Rules of a .bin: it is compressed by zlib; numbers are big-endian, as Qt's QDataStream with single precision reads them.

    "PHCMAP01"  uint32 shapes, then for each:
        2 letters   ISO 3166-1 alpha-2, or two spaces for what has no code
        float32 x2  a point to write the name at
        float32 x4  left, bottom, right, top
        uint32      rings, and each ring as QPolygonF is written: uint32 points, then float32 x and y of each

x is the longitude in degrees, going on beyond 180 where a ring crosses the date line; y is Mercator's, in the same
units: degrees(ln(tan(45 + latitude / 2))), cut off at 85.05 degrees, so that the world is a square of 360 by 360.
"""

from __future__ import annotations

import json
import math
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Ring = list[tuple[float, float]]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "map"
SCALES = ("110m", "50m", "10m")
MAGIC = b"PHCMAP01"
MAX_LATITUDE = 85.05112878
SOUTH_POLE = -90.0


def arcs_of(topology: dict[str, Any]) -> list[Ring]:
    """The arcs of a TopoJSON file in degrees."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(points)
    return arcs


def ring_of(numbers: list[int], arcs: list[Ring]) -> Ring:
    """A ring of arcs; a negative number is an arc the other way round."""
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring


def unwrapped(ring: Ring) -> Ring:
    """The ring without jumps at the date line; one that goes around the pole is closed along it."""
    found: Ring = []
    turn = 0.0
    for longitude, latitude in ring:
        here = longitude + turn
        if found and abs(here - found[-1][0]) > 180:
            turn += 360 if here < found[-1][0] else -360
            here = longitude + turn
        found.append((here, latitude))
    if abs(found[-1][0] - found[0][0]) > 180:
        found += [(found[-1][0], SOUTH_POLE), (found[0][0], SOUTH_POLE)]
    return found


def mercator(point: tuple[float, float]) -> tuple[float, float]:
    latitude = max(-MAX_LATITUDE, min(MAX_LATITUDE, point[1]))
    return point[0], math.degrees(math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2)))


def area_and_middle(ring: Ring) -> tuple[float, float, float]:
    """The area of a ring and its centre of gravity."""
    doubled = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x1 * y2 - x2 * y1
        doubled += cross
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    return (abs(doubled) / 2, x / (3 * doubled), y / (3 * doubled)) if doubled else (0.0, *ring[0])


def shape(code: str, rings: list[Ring]) -> Iterator[bytes]:
    _, x, y = max(map(area_and_middle, rings))
    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
    yield struct.pack(">2s6f", code.encode(), x, y, min(xs), min(ys), max(xs), max(ys))
    yield struct.pack(">I", len(rings))
    for ring in rings:
        yield struct.pack(f">I{2 * len(ring)}f", len(ring), *(number for point in ring for number in point))


def outlines(topology: dict[str, Any], letters: dict[str, str]) -> bytes:
    """The content of a .bin before it is compressed."""
    arcs = arcs_of(topology)
    countries = topology["objects"]["countries"]["geometries"]
    made = [MAGIC, struct.pack(">I", len(countries))]
    for country in countries:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [[mercator(point) for point in unwrapped(ring_of(ring, arcs))] for rings in polygons for ring in rings]
        made += shape(letters.get(str(country.get("id", "")), "  "), rings)
    return b"".join(made)


def main(atlas: Path, iso: Path) -> None:
    letters = {numeric: two for two, _three, numeric, _name in json.loads((iso / "codes.json").read_text("utf-8"))}
    FOLDER.mkdir(exist_ok=True)
    for scale in SCALES:
        topology = json.loads((atlas / f"countries-{scale}.json").read_text("utf-8"))
        data = zlib.compress(outlines(topology, letters), 9)
        (FOLDER / f"outlines-{scale}.bin").write_bytes(data)
        print(f"outlines-{scale}.bin: {len(data):,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
