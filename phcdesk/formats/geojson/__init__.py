"""GeoJSON: healthsites.io and OpenStreetMap, Services Advisor and any other features; and writing RFC 7946."""

from phcdesk.formats.geojson.reading import likeness, read
from phcdesk.formats.geojson.writing import write

__all__ = ["likeness", "read", "write"]
