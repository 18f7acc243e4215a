"""What there is to read: documents with their passages and files, and quick cards."""

from msgspec import Struct

from phcdesk.model.facts import Assurance, Code, Language

PMTILES = "application/vnd.pmtiles"
MBTILES = "application/vnd.mbtiles"  # nobody has registered one
MAP_TYPES = frozenset({PMTILES, MBTILES})
"""The media types of maps: pictures in squares, which lie under the points of the map and are not read as text."""


class Document(Struct, frozen=True, omit_defaults=True, tag="document"):
    id: str
    name: str
    description: str = ""  # our own summary
    language: str = ""  # of name and description
    languages: tuple[Language, ...] = ()  # in which the document exists
    languages_note: str = ""  # as the source says it, such as "en and others"
    publisher_name: str = ""
    year: str = ""
    year_note: str = ""  # such as "to be confirmed"
    edition: str = ""  # as the document says it, such as "second edition" or "2.0"
    audience: tuple[str, ...] = ()
    identifier: str = ""  # address or document number
    licence: str = ""
    status: str = ""  # current, draft, superseded, withdrawn
    withdrawn_because: str = ""  # why its publisher withdrew it
    use_instead: str = ""  # id of what its publisher names in its place when withdrawing it
    review_by: str = ""
    supersedes: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    country: str = ""
    media_type: str = ""  # of the file, blank for a record without one
    sha256: str = ""  # of the file, in ``objects/``
    pages: int = 0  # of the file, 0 for one without pages
    pages_without_text: int = 0  # of them, those that are pictures: their words cannot be found
    fictional: bool = False
    assurance: Assurance = Assurance()

    @property
    def is_map(self) -> bool:
        """Whether its file is a background for the map, and no text."""
        return bool(self.sha256) and self.media_type in MAP_TYPES


class Guide(Struct, frozen=True, omit_defaults=True, tag="guide"):
    id: str
    name: str
    description: str = ""
    language: str = ""
    body: str = ""  # Markdown
    status: str = ""
    review_by: str = ""
    licence: str = ""
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    fictional: bool = False
    assurance: Assurance = Assurance()


class Passage(Struct, frozen=True, omit_defaults=True):
    """A part of a document that can be found by itself: a page, or the section under a heading.

    ``number`` counts from 1 in reading order; it is the page number where there are pages.
    """

    number: int
    heading: str
    text: str


class Body(Struct, frozen=True):
    """The file of a document, by its bytes, and the passages read from it."""

    document_id: str
    media_type: str
    data: bytes
    passages: tuple[Passage, ...]
