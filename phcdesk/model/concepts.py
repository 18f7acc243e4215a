"""The terms of the vocabulary, which ``phcdesk/taxonomy.py`` reads."""

from msgspec import Struct


class Concept(Struct, frozen=True, omit_defaults=True):
    """A term of a vocabulary: what it is called in each language, and the words people use for it."""

    facet: str
    code: str
    labels: dict[str, str]  # language -> label
    synonyms: tuple[str, ...] = ()
    definition: str = ""
