"""The four kinds of entry, as one type: what a search finds."""

from typing import Literal, NamedTuple

from phcdesk.model.countries import Country
from phcdesk.model.documents import Document, Guide
from phcdesk.model.services import Service

Kind = Literal["service", "document", "guide", "country"]
KINDS: tuple[Kind, ...] = ("service", "document", "guide", "country")

Entry = Service | Document | Guide | Country


class Placed(NamedTuple):
    """One entry with its identity "publisher/id", the id of the pack it came from, and its number."""

    ref: str
    pack: str
    entry: Entry
    number: int = -1  # in this library


def kind_of(entry: Entry) -> Kind:
    """The kind of an entry, as search and the command line name it."""
    match entry:
        case Service():
            return "service"
        case Document():
            return "document"
        case Guide():
            return "guide"
        case Country():
            return "country"
