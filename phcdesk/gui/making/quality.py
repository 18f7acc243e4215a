"""The page on the quality of a source, where the program has one."""

from __future__ import annotations

from phcdesk.gui.pages import MAKERS

QUALITY = "quality"


def quality_page() -> str | None:
    """The name of the page on the quality of data; None where there is none."""
    return QUALITY if QUALITY in MAKERS else None
