"""Codings of other code systems to codes of our vocabulary, by the table ``codings.csv``; what it lacks are keywords.

A system is named there by the last part of its address, and "text" stands for a concept that is only known by what it
is called. Labels of our own vocabulary are known as well, in every language. Nothing is guessed from parts of words.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from phcdesk.formats.fhir.elements import Element, codings, concept_text, text
from phcdesk.formats.fhir.own import CODES
from phcdesk.formats.identity import plain
from phcdesk.model import Code
from phcdesk.taxonomy import Vocabulary

_SYSTEMS = {"provider-taxonomy": "nucc", "v3-rolecode": "rolecode", "rolecode": "rolecode"}
_FACETS = ("service_type", "condition", "population", "modality", "setting", "cadre")
_EMPTY_WORDS = {"provider", "prov", "facility", "unknown", "other", "n/a"}


class Classes:
    """Sorts concepts into codes and keywords."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._by_label = {
            plain(label): Code(concept.facet, concept.code)
            for concept in reversed(vocabulary.concepts)
            if concept.facet in _FACETS
            for label in concept.labels.values()
        }

    def sorted(self, concepts: Iterable[Element]) -> tuple[tuple[Code, ...], tuple[str, ...]]:
        """The codes of some concepts, and the names of those that our vocabulary does not know."""
        codes: dict[Code, None] = {}
        words: dict[str, None] = {}
        for concept in concepts:
            found = self._codes(concept)
            codes.update(dict.fromkeys(found))
            name = concept_text(concept)
            if not found and name and plain(name) not in _EMPTY_WORDS:
                words[name] = None
        return tuple(codes), tuple(words)

    def _codes(self, concept: Element) -> list[Code]:
        known = [(text(coding, "system"), text(coding, "code"), coding) for coding in codings([concept])]
        own = [
            Code(system.removeprefix(CODES), code, text(coding, "display"))
            for system, code, coding in known
            if code and system.startswith(CODES)
        ]
        found = own or [ours for system, code, _ in known for ours in self._listed(_short(system), code.casefold())]
        return found or self._by_name(plain(concept_text(concept)))

    def _listed(self, system: str, code: str) -> list[Code]:
        known = self._vocabulary.concept
        return [ours for ours in _table().get((system, code), ()) if known(ours.facet, ours.code) is not None]

    def _by_name(self, name: str) -> list[Code]:
        return self._listed("text", name) or ([self._by_label[name]] if name in self._by_label else [])


def _short(system: str) -> str:
    last = system.rstrip("/").rpartition("/")[2].casefold()
    return _SYSTEMS.get(last, last)


@cache
def _table() -> dict[tuple[str, str], tuple[Code, ...]]:
    found: dict[tuple[str, str], list[Code]] = {}
    with (files(__package__) / "codings.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found.setdefault((row["system"], row["code"].casefold()), []).append(Code(row["facet"], row["ours"]))
    return {key: tuple(codes) for key, codes in found.items()}
