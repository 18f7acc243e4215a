"""What goes with an entry to the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.answers.standing import Standing
    from phcdesk.hours.clock import Judged
    from phcdesk.model import Passage
    from phcdesk.search.results import Hit
    from phcdesk.text.snippets import Sought


class AboutCountry(NamedTuple):
    """What the library has about a country beside its own record."""

    lines: tuple[Hit, ...] = ()
    documents: tuple[Hit, ...] = ()
    comparisons: tuple[Comparison, ...] = ()


class Shown(NamedTuple):
    """Beside the entry itself, what a page may say: how it was found, and in which pack."""

    ref: str
    hit: Hit | None = None
    pack: InstalledPack | None = None
    body_html: str = ""
    pages: tuple[Passage, ...] = ()  # the text of a document that is read page by page
    pages_found: tuple[int, ...] = ()  # of those pages, the ones that answer what was looked for
    sought: Sought | None = None  # what was looked for
    words: tuple[str, ...] = ()  # of a text that flows, those that were looked for, as they stand there
    standing: Standing | None = None  # whether a document still holds
    replaces: tuple[str, ...] = ()  # titles of what it supersedes
    about: AboutCountry | None = None
    clock_judged: Judged = "plausible"  # no opening times are told by a clock that cannot be right
