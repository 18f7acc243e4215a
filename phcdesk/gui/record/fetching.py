"""Reading an entry, and its text if it has one. It is done in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from phcdesk.errors import NotFound, UsageError
from phcdesk.gui.port import LibraryPort
from phcdesk.gui.record.shown import AboutCountry, Shown

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.model import Document, Entry, Guide
    from phcdesk.search.results import Hit

_MOST_DOCUMENTS = 40  # about one country


def read_entry(
    library: LibraryPort, ref: str, hit: Hit | None, packs: Mapping[str, InstalledPack], text: str = ""
) -> tuple[Entry, Shown]:
    """The entry and what goes with it to its page. Raises ``PhcError``.

    ``hit`` is how it was found, and ``text`` what was looked for.
    """
    from phcdesk.model import Country, Document, Guide
    from phcdesk.text.snippets import Sought

    entry = library.show(ref)
    publisher = ref.partition("/")[0]
    shown = Shown(ref, hit, packs.get(f"{publisher}/{library.pack_of(ref)}"), clock_judged=library.clock_judged)
    if isinstance(entry, Document | Guide):
        marked = () if text.strip() else _marked(hit)
        sought = library.sought(ref, text) if text.strip() else Sought.words(marked, entry.language or "en")
        shown = shown._replace(sought=sought, standing=library.standing(ref))
        if isinstance(entry, Document) and is_paged(entry):
            found = library.pages_found(ref, text) if text else ()
            shown = shown._replace(pages=library.passages(ref), pages_found=found)
        else:
            words = marked or sought.spellings(_texts(library, ref, entry))
            shown = shown._replace(body_html=library.body_html(ref), words=words)
    if isinstance(entry, Document):
        shown = shown._replace(replaces=_titles_of_replaced(library, ref, entry))
    if isinstance(entry, Country):
        shown = shown._replace(about=_about(library, ref, entry.country))
    return entry, shown


def is_paged(document: Document) -> bool:
    """Whether a document is read page by page, as pictures with their text; any other text is one that flows."""
    from phcdesk.documents.reading import PDF

    return bool(document.sha256) and document.media_type == PDF


def _about(library: LibraryPort, ref: str, country: str) -> AboutCountry:
    from phcdesk.crisis.sheet import crisis_sheet
    from phcdesk.search.results import Request

    where = {"country": (country,)}
    documents = library.search(Request(filters={"kind": ("document",), **where}, limit=_MOST_DOCUMENTS)).hits
    return AboutCountry(crisis_sheet(library, country).lines, documents, library.comparison(ref))


def _marked(hit: Hit | None) -> tuple[str, ...]:
    """The words by which an entry was found, as far as its row says them."""
    pieces = hit.snippet if hit is not None else ()
    return tuple(dict.fromkeys(piece.text for piece in pieces if piece.marked))


def _texts(library: LibraryPort, ref: str, entry: Document | Guide) -> list[str]:
    """What is written in a document or quick card that is read as one text."""
    from phcdesk.model import Guide

    if isinstance(entry, Guide):
        return [entry.body]
    return [passage.text for passage in library.passages(ref)] or [entry.description]


def _titles_of_replaced(library: LibraryPort, ref: str, document: Document) -> tuple[str, ...]:
    """What the documents are called that this one takes the place of; their ids where the library has them not."""
    publisher = ref.rpartition("/")[0]
    titles = []
    for identity in document.supersedes:
        try:
            titles.append(library.show(f"{publisher}/{identity}").name)
        except (NotFound, UsageError):
            titles.append(identity)
    return tuple(titles)
