"""Words of a source to terms of the vocabulary: by code, label or synonym in any language, never by likeness."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phcdesk.formats.sheets.recipe import same_header
from phcdesk.model import Code, Concept
from phcdesk.taxonomy import Vocabulary

FACETS = (
    "service_type", "condition", "population", "modality", "level_of_care", "setting", "cadre", "availability", "cost",
    "urgency", "programme_integration", "emergency_layer", "barrier",
)  # fmt: skip
"""Where a word is looked for, in this order, unless its facet is known."""

SAYS_TOO_LITTLE = frozenset(
    "rehabilitation rehab cure therapy therapist terapia drugs inpatient admission hospitalisation hospitalización"
    " internamiento doctor outreach families food cash welfare benefits papers complaint detained abuse hit hits"
    " hitting lonely residencia foyer app course workshop trainer formation capacitación تدريب cluster workbook"
    " telehealth telemedicine télémédecine telemedicina".split()
)
"""Synonyms of types of services that serve a search, and mean something else in the list of what a hospital has."""

_SPEAKS_OF_A_LINE = re.compile(
    "line|lign|l[ií]nea|linha|лини|ліні|خط|phone|tel[eé]f|телефон|n[uú]m[eé]ro", re.IGNORECASE
)
"""In a list, "GBV" or "violence" is what a clinic helps with. Only what speaks of a line makes it one to be called."""

_LIST = re.compile(r"\s*(?:;|\||\n|•|‣|\u2022)\s*")
_COMMA = re.compile(r"\s*[,،、]\s*")


class Terms:
    """Finds terms; answers are remembered, because a column says the same words again and again."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._by_word: dict[str, dict[str, Code]] = {}
        for concept in vocabulary.concepts:
            if concept.facet in FACETS:
                names = self._by_word.setdefault(concept.facet, {})
                for word in (
                    concept.code,
                    f"{concept.facet}:{concept.code}",
                    *concept.labels.values(),
                    *_plain_synonyms(concept),
                ):
                    names.setdefault(same_header(word), Code(concept.facet, concept.code))
        self._known: dict[tuple[str, str], Code | None] = {}

    def find(self, word: str, facet: str = "") -> Code | None:
        """The term of a facet (of any, if none is given) that is called so."""
        key = (word, facet)
        if key not in self._known:
            plain = same_header(word)
            facets = (facet,) if facet else FACETS
            found = (self._by_word.get(one, {}).get(plain) for one in facets)
            self._known[key] = next((code for code in found if code), None) if plain else None
        return self._known[key]

    def find_all(self, cell: str, facet: str = "") -> tuple[list[Code], list[str]]:
        """The terms in a cell that holds a list, and the parts of it that are none."""
        codes: list[Code] = []
        others: list[str] = []
        for part in listed_words(cell):
            code = self.find(part, facet)
            codes.append(code) if code else others.append(part)
        return codes, others


def _plain_synonyms(concept: Concept) -> Iterator[str]:
    if concept.facet != "service_type":
        return iter(concept.synonyms)
    is_line = concept.code.endswith("line")
    plain = (word for word in concept.synonyms if word not in SAYS_TOO_LITTLE)
    return (word for word in plain if not is_line or _SPEAKS_OF_A_LINE.search(word))


def listed_words(cell: str) -> list[str]:
    """The parts of a cell that holds a list, by lines, semicolons or bars, or else by commas."""
    parts = [part for part in _LIST.split(cell) if part]
    return parts if len(parts) > 1 else [part for part in _COMMA.split(cell) if part]
