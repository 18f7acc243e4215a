"""The facets by name. Alone in a module, because the window needs them before it may load anything."""

from __future__ import annotations

FACETS = ("kind", "type", "topic", "population", "language", "country", "cost", "delivery", "pack")
"""The facets that are counted and filtered by, in the order they are shown."""
