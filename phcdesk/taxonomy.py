"""The vocabulary: the facets, the terms in them, and what each is called in the languages carried.

It is read from five tables: ``taxonomy.csv`` (the facets of services and documents), ``countries.csv`` and
``languages.csv`` (which become the facets "country" and "language"), ``crisis_words.csv``, and ``country_boxes.csv``
(where countries lie). Only the first must be there. A vocabulary is plain data that msgspec can write, so that a
library keeps the very one it was built with.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from phcdesk.errors import SourceError
from phcdesk.model import Concept

LANGUAGES = ("en", "fr", "es", "ar", "ru", "pt", "uk")
"""The languages of the labels, in the order of the columns."""

MAX_BYTES = 16_000_000

Box = tuple[float, float, float, float]
"""South, west, north and east in degrees; the east goes beyond 180 where a box crosses the date line."""


class Vocabulary(Struct, frozen=True, dict=True):
    """All concepts, in the order of the tables: taxonomy first, then countries, then languages.

    Codes are compared without regard to case. ``crisis_phrases`` are the words of danger of every language, as printed.
    ``country_boxes`` are the boxes around the parts of each country, by ISO 3166-1 alpha-2; small ones may be missing.
    """

    concepts: tuple[Concept, ...] = ()
    crisis_phrases: tuple[str, ...] = ()
    country_boxes: dict[str, tuple[Box, ...]] = {}

    @cached_property
    def _by_code(self) -> dict[tuple[str, str], Concept]:
        return {(concept.facet, concept.code.casefold()): concept for concept in reversed(self.concepts)}

    @cached_property
    def facets(self) -> tuple[str, ...]:
        """The facets that have concepts, in their order."""
        return tuple(dict.fromkeys(concept.facet for concept in self.concepts))

    def concept(self, facet: str, code: str) -> Concept | None:
        """The concept of a facet that has this code, if there is one."""
        return self._by_code.get((facet, code.casefold()))

    def label(self, facet: str, code: str, language: str = "en") -> str:
        """What a code is called. Falls back from "pt-BR" to "pt", to English, and at last to the code itself."""
        concept = self.concept(facet, code)
        if concept is None:
            return code
        base = language.replace("_", "-").partition("-")[0].lower()
        return concept.labels.get(language) or concept.labels.get(base) or concept.labels.get("en") or code


def load_vocabulary(folder: Path) -> Vocabulary:
    """Read the tables in ``folder``.

    Raises ``SourceError`` "vocabulary-missing" (``path``) without a taxonomy.csv and "vocabulary-unreadable" (``path``,
    ``reason``) when a table is not UTF-8 CSV. A row without a code is passed over.
    """
    if not (folder / "taxonomy.csv").is_file():
        raise SourceError("vocabulary-missing", path=str(folder / "taxonomy.csv"))
    concepts = [
        *(_term(row) for row in _rows(folder / "taxonomy.csv") if row.get("facet")),
        *(_named("country", row) for row in _rows(folder / "countries.csv")),
        *(_named("language", row) for row in _rows(folder / "languages.csv")),
    ]
    phrases = dict.fromkeys(
        phrase for row in _rows(folder / "crisis_words.csv") for phrase in _listed(row.get("words", ""))
    )
    boxes: dict[str, tuple[Box, ...]] = {}
    for row in _rows(folder / "country_boxes.csv"):
        boxes[row["country"]] = (*boxes.get(row["country"], ()), _box(row, folder / "country_boxes.csv"))
    return Vocabulary(tuple(concept for concept in concepts if concept.code), tuple(phrases), boxes)


def _box(row: dict[str, str], path: Path) -> Box:
    try:
        return float(row["south"]), float(row["west"]), float(row["north"]), float(row["east"])
    except (KeyError, ValueError) as problem:
        raise SourceError("vocabulary-unreadable", path=str(path), reason=type(problem).__name__) from problem


def _term(row: dict[str, str]) -> Concept:
    labels = {language: row[f"label_{language}"] for language in LANGUAGES if row.get(f"label_{language}")}
    words = dict.fromkeys([*_listed(row.get("synonyms", "")), *_listed(row.get("lay_words", ""))])
    return Concept(row["facet"], row.get("code", ""), labels, tuple(words), row.get("definition", ""))


def _named(facet: str, row: dict[str, str]) -> Concept:
    labels = {language: row[language] for language in LANGUAGES if row.get(language)}
    return Concept(facet, row.get("code", ""), labels, tuple(_listed(row.get("other_names", ""))))


def _listed(cell: str) -> list[str]:
    return [word for part in cell.split(";") if (word := part.strip())]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.is_file():
        return
    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES).decode("utf-8-sig")
        for row in csv.DictReader(io.StringIO(text, newline="")):
            yield {key: value.strip() for key, value in row.items() if isinstance(value, str) and key is not None}
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise SourceError("vocabulary-unreadable", path=str(path), reason=type(problem).__name__) from problem
