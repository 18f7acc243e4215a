"""Geometries to one point. Of an area it is one that lies inside it: the middle of its bounds, or of its widest part.

GeoJSON has longitude first. Numbers may be text; pairs in the other order are turned where that is certain.
"""

from __future__ import annotations

from phcdesk.formats.checked_points import checked_point

Point = tuple[float, float]
"""Latitude and longitude, in this order as everywhere else."""

MAX_CORNERS = 20_000


def point_of(geometry: object, country: str) -> tuple[Point | None, str, str]:
    """The point of a geometry, the rule that says what is odd about it, and the raw pair.

    Without a geometry all three are blank: a feature may have none.
    """
    pair = _pair(geometry)
    if pair is None:
        return None, "", ""
    east, north = pair
    raw = f"{north} / {east}"
    if not north and not east:
        return None, "GE01", str(geometry)[:100]
    point, rule = checked_point(north, east, country)
    return point, rule, raw if rule else ""


def _pair(geometry: object, depth: int = 0) -> tuple[str, str] | None:
    """Longitude and latitude as they are written; blank ones for a geometry that has none to be found."""
    if not isinstance(geometry, dict) or not geometry or depth > 3:
        return None
    if geometry.get("type") == "GeometryCollection":
        parts = geometry.get("geometries")
        inner = (_pair(part, depth + 1) for part in (parts if isinstance(parts, list) else ()))
        return next((pair for pair in inner if pair is not None), ("", ""))
    if "x" in geometry and "y" in geometry:  # as Esri writes it
        return _written(geometry["x"]), _written(geometry["y"])
    coordinates = geometry.get("coordinates")
    if isinstance(coordinates, str):
        parts = [part.strip() for part in coordinates.strip("[]() ").split(",")]
        return (parts[0], parts[1]) if len(parts) == 2 else ("", "")
    if "Polygon" in str(geometry.get("type")):
        inside = _inside(_ring(coordinates))
        return (str(inside[0]), str(inside[1])) if inside else ("", "")
    flat = coordinates
    while isinstance(flat, list) and flat and isinstance(flat[0], list):
        flat = flat[len(flat) // 2] if geometry.get("type") == "LineString" else flat[0]
    if isinstance(flat, list) and len(flat) >= 2:
        return _written(flat[0]), _written(flat[1])
    return "", ""


def _written(value: object) -> str:
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return f"{value:.7f}".rstrip("0").rstrip(".")
    return (
        str(value) if isinstance(value, int) and abs(value) < 1000 else value.strip() if isinstance(value, str) else ""
    )


def _ring(coordinates: object) -> list[tuple[float, float]]:
    """The outline of an area with the most corners, as pairs of numbers."""
    found: list[tuple[float, float]] = []
    waiting: list[object] = [coordinates]
    for _ in range(1_000):
        if not waiting:
            break
        one = waiting.pop()
        if not isinstance(one, list) or not one:
            continue
        if isinstance(one[0], list) and one[0] and isinstance(one[0][0], (int, float)):
            ring = [pair for pair in map(_numbers, one[:MAX_CORNERS]) if pair]
            found = max(found, ring, key=len)
        else:
            waiting += one[:1_000]
    return found


def _numbers(corner: object) -> tuple[float, float] | None:
    if isinstance(corner, list) and len(corner) >= 2 and all(isinstance(one, (int, float)) for one in corner[:2]):
        return float(corner[0]), float(corner[1])
    return None


def _inside(ring: list[tuple[float, float]]) -> tuple[float, float] | None:
    """A point inside an outline: on the line through the middle of its height, in the middle of the widest part."""
    if not ring:
        return None
    norths = [north for _, north in ring]
    north = (min(norths) + max(norths)) / 2
    crossings = sorted(
        west + (north - south) * (east - west) / (top - south)
        for (west, south), (east, top) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (south > north) != (top > north)
    )
    spans = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not spans:
        return ring[0]
    west, east = max(spans, key=lambda span: span[1] - span[0])
    return (west + east) / 2, north
