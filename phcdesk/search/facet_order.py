"""What can be asked for beside words, by name. The window needs the names before it may load anything else."""

from __future__ import annotations

OF_DOCUMENTS = ("status", "year", "publisher", "licence")
"""The facets that documents alone have: they are counted where documents were found."""

FACETS = (
    "kind", "type", "topic", "population", "language", "country", "cost", "delivery", *OF_DOCUMENTS, "pack",
)  # fmt: skip
"""The facets that are counted and filtered by, in the order they are shown."""

OPEN_NOW = "open-now"
NEAR = "near"
WITHIN = "within"
IN_AREA = "area"
NEAREST_FIRST = "nearest-first"
COUNTED = "counted"
"""The conditions that are no facets."""

ALL_FILTERS = "filters"
WORDS = "words"
"""What else can be dropped when nothing was found: every condition, or the words."""

DISTANCES_KM = (5.0, 10.0, 25.0, 50.0, 100.0)
"""The distances that are offered, in kilometres."""
