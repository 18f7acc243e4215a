"""The languages that a paper speaks: the reader's first, then the worker's, and lines that say a thing in each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from phcdesk.app.assurance import Speech
from phcdesk.app.record_facts import Fact, Label, Teller
from phcdesk.app.speaking import Languages
from phcdesk.paper.blocks import Lines, Words


class Voice(NamedTuple):
    """One language of a paper: its BCP 47 code, which way it reads, how it says things and what it calls codes."""

    language: str
    right_to_left: bool
    speech: Speech
    label: Label

    @property
    def tell(self) -> Teller:
        return Teller(self.label, self.speech)


Voices = Sequence[Voice]
LabelIn = Callable[[str, str, str], str]
"""(facet, code, language) -> what a code is called in a language."""


def voices_of(codes: Iterable[str], languages: Languages, label: LabelIn) -> tuple[Voice, ...]:
    """The voices of these languages, each once."""

    def named(code: str) -> Label:
        return lambda facet, value: label(facet, value, code)

    return tuple(
        Voice(code, languages.right_to_left(code), languages.speech(code), named(code)) for code in dict.fromkeys(codes)
    )


def said(voices: Voices, context: str, text: str) -> Lines:
    """A text that is ``marked``, once in each language."""
    speaking = ((voice.speech.translate, voice) for voice in voices)
    return spoken((say(context, text), voice) for say, voice in speaking)


def spoken(texts: Iterable[tuple[str, Voice]]) -> Lines:
    """Texts in their languages, each wording once, blank ones left out."""
    lines: dict[str, Words] = {}
    for text, voice in texts:
        for line in text.splitlines():
            if line.strip():
                lines.setdefault(line, Words(line, voice.language))
    return tuple(lines.values())


def as_written(text: str, language: str) -> Lines:
    """What a source says, in its own language."""
    return tuple(Words(line, language) for line in text.splitlines() if line.strip())


def together(facts: Sequence[Fact], voices: Voices, language: str) -> tuple[Lines, Lines]:
    """One fact in all languages: its names below each other, and each line of its text once.

    A line that is the same in several languages is not ours but the source's, whose language is ``language``.
    """
    names = spoken((fact.name, voice) for fact, voice in zip(facts, voices, strict=True))
    texts = spoken((fact.text, voice) for fact, voice in zip(facts, voices, strict=True))
    if len(voices) > 1:
        common = set.intersection(*(set(fact.text.splitlines()) for fact in facts))
        texts = tuple(Words(line.text, language) if line.text in common else line for line in texts)
    return names, texts
