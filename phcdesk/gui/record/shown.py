"""What goes with an entry to the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from phcdesk.gui.port import PackFacts

if TYPE_CHECKING:
    from phcdesk.search.results import Hit


class Shown(NamedTuple):
    """Beside the entry itself, what a page may say: how it was found, and in which pack."""

    ref: str
    hit: Hit | None = None
    pack: PackFacts | None = None
    body_html: str = ""
