"""From entries to what is written into the index. Each text is put into terms once, however often they are written.

Beside its words and facets an entry has ``marks`` (marks.py), by which what was found is put in order; ``fictional``
again, to be asked for; and ``callable``, which is 1 for a service one may be told to call. ``identifier`` has the forms
in which an address or number is typed, ``supersedes`` the ids of what a document takes the place of.
"""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from phcdesk.model import Document, Entry, Passage, Service, is_over, may_be_called
from phcdesk.partial_dates import first_day
from phcdesk.search import fields
from phcdesk.search.areas import FIELD as AREA
from phcdesk.search.areas import area_terms, whole_countries
from phcdesk.search.facet_order import FACETS
from phcdesk.search.facets import codes_of, columns, facet_values
from phcdesk.search.identifiers import written_forms
from phcdesk.search.marks import packed
from phcdesk.search.points import shown_points
from phcdesk.search.towns import TownsOfPlaces
from phcdesk.taxonomy import Vocabulary
from phcdesk.text.analysis import Lexicon, exact_words, stems_of
from phcdesk.text.words import pieces_of, plain_words

_BEFORE_ALL = -1
"""The day of the check of what must no longer be used: without words it is listed after what was never checked."""

Row = tuple[int, str, Entry, Sequence[Passage]]
"""(number in the catalog, pack id, entry, passages of its document)"""

_ALWAYS_FILLED = tuple(column for facet in FACETS for column in columns(facet)[:-1])


class Writing:
    """Turns rows into Tantivy documents, and remembers what the seal says."""

    def __init__(self, writer: tantivy.IndexWriter, vocabulary: Vocabulary, towns: TownsOfPlaces | None = None) -> None:
        self._writer = writer
        self._vocabulary = vocabulary
        self.entries = 0
        self.languages: set[str] = set()
        self.points: dict[int, tuple[tuple[float, float], ...]] = {}
        self._is_country = whole_countries(vocabulary)
        self.towns = towns or TownsOfPlaces(self._is_country)

    def add(self, number: int, pack_id: str, entry: Entry, passages: Sequence[Passage]) -> None:
        language = entry.language or "en"
        self.languages.add(language)
        stems = stems_of(language)
        named, name = _terms(stems, " ".join(fields.names(entry)))
        other, others = _terms(stems, " ".join(fields.words(entry, self._vocabulary)))
        texts, words = [named, named, other], [name, others]
        for passage in passages:
            heading, in_heading = _terms(stems, passage.heading)
            text, in_text = _terms(stems, passage.text)
            texts += (heading, text)
            words += (in_heading, in_text)
            # The title stands over the whole document and says nothing about where in it the words are.
            self._add_passage(number, passage.number, text if passage.heading == entry.name else f"{heading} {text}")
        document = tantivy.Document()
        document.add_unsigned("entry", number)
        document.add_text("text", " ".join(texts))
        document.add_text("exact", " ".join(words))
        _add_marks(document, entry)
        for term in area_terms(entry, self._is_country):
            document.add_text(AREA, term)
        _add_facets(document, facet_values(entry, pack_id))
        self._writer.add_document(document)
        self._remember(number, entry)

    def _add_passage(self, entry: int, number: int, terms: str) -> None:
        document = tantivy.Document()
        for column in _ALWAYS_FILLED:
            document.add_text(column, "")
        document.add_unsigned("passage_of", entry)
        document.add_unsigned("passage_number", number)
        document.add_text("passage_text", terms)
        self._writer.add_document(document)

    def _remember(self, number: int, entry: Entry) -> None:
        self.entries += 1
        if isinstance(entry, Service):
            self.towns.add(entry)
            points = shown_points(entry)
            if points:
                self.points[number] = points


def _terms(stems: Lexicon, text: str) -> tuple[str, str]:
    """The stems of a text and its exact words, each joined by spaces."""
    plain = plain_words(text)
    if plain is not None:
        return stems.joined(plain.split()), plain
    pieces = pieces_of(text)
    return stems.joined(pieces), exact_words().joined(pieces)


def _add_marks(document: tantivy.Document, entry: Entry) -> None:
    document.add_integer("checked", _BEFORE_ALL if is_over(entry) else day_number(entry.assurance.as_of))
    document.add_unsigned("fictional", int(entry.fictional))
    document.add_unsigned("marks", packed(entry))
    document.add_unsigned("callable", int(may_be_called(entry)))
    for code in dict.fromkeys(f"{code.facet}:{code.code}".lower() for code in codes_of(entry)):
        document.add_text("codes", code)
    if isinstance(entry, Document):
        for form in written_forms(entry.identifier):
            document.add_text("identifier", form)
        for identity in entry.supersedes:
            document.add_text("supersedes", identity)


def _add_facets(document: tantivy.Document, values: dict[str, tuple[str, ...]]) -> None:
    """The values of every facet: to filter by, and in the columns that are counted (see ``facets.columns``)."""
    for facet in FACETS:
        found = values.get(facet, ())
        for value in found:
            document.add_text(facet, value)
        *single, more = columns(facet)
        for place, column in enumerate(single):
            document.add_text(column, found[place] if place < len(found) else "")
        for value in found[len(single) :]:
            document.add_text(more, value)


def day_number(as_of: str) -> int:
    """Days since 1 January of the year 1 for an ISO date; the first day of a partial one; 0 when not known."""
    day = first_day(as_of)
    return day.toordinal() if day else 0
