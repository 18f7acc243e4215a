"""A slip to take along: one service on a small page, for the person who goes there and for the worker who sends them.

It is written in two languages, that of the reader first; what a source says stands once, as the source says it. It has
no place for a person's name. A restricted place has neither address nor number here, because it has none in a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from phcdesk.app.assurance import Speech, assurance_sentence
from phcdesk.app.record_facts import (
    Fact,
    Label,
    Teller,
    dialling_words,
    hours_facts,
    number_words,
    service_setting,
    service_terms,
)
from phcdesk.app.translating import marked
from phcdesk.model import Phone, Service, all_phones
from phcdesk.paper.blocks import (
    Block,
    Caution,
    Facts,
    Heading,
    NewPage,
    Number,
    Paper,
    Paragraph,
    Size,
    Square,
    Words,
)
from phcdesk.paper.squares import tel_uri


class Voice(NamedTuple):
    """One language of a slip: its BCP 47 code, which way it reads, how it says things and what it calls codes."""

    language: str
    right_to_left: bool
    speech: Speech
    label: Label


def slip(services: Sequence[Service], voices: Sequence[Voice], size: Size = "A5") -> Paper:
    """A page for each service. ``voices``: the language of the reader first, then that of the worker, if another."""
    first = voices[0]
    return Paper(
        title=services[0].name if len(services) == 1 else first.speech.translate("Slip", "Where to find help"),
        language=first.language,
        size=size,
        blocks=list(_pages(services, voices, size)),
        right_to_left=first.right_to_left,
    )


def _pages(services: Sequence[Service], voices: Sequence[Voice], size: Size) -> Iterator[Block]:
    for number, service in enumerate(services):
        if number:
            yield NewPage()
        yield from card(service, voices) if size == "card" else page(service, voices)


def page(service: Service, voices: Sequence[Voice]) -> Iterator[Block]:
    """A service on a page of its own."""
    yield from _head(service, voices)
    phones = _phones(service)
    for phone in phones[:1]:
        steps = [Words(dialling_words(phone, voice.speech), voice.language) for voice in voices]
        about = [Words(phone.description, service.language), *steps]
        yield Number(number_words(phone, voices[0].speech), tuple(words for words in about if words.text))
        yield Paragraph(_said(voices, _WHAT_TO_SAY))
    told = [list(_facts(service, voice)) for voice in voices]
    rows = [_together(facts, voices[0].language) for facts in zip(*told, strict=True)]
    yield Facts(tuple(row for row in rows if row[1].text))
    yield from _square(phones[0].number if phones else "", voices)
    yield Paragraph(_checked(service, voices), "small")


def card(service: Service, voices: Sequence[Voice]) -> Iterator[Block]:
    """A service on a card: whom to call, when, and how far it was checked."""
    first, phones = voices[0], _phones(service)
    yield from _head(service, voices)
    for phone in phones[:1]:
        steps = Words(dialling_words(phone, first.speech), first.language)
        yield Number(number_words(phone, first.speech), (steps,) if steps.text else ())
    hours = [fact.text for _, facts in hours_facts(service, Teller(first.label, first.speech)) for fact in facts[:1]]
    if service.hours_note or len(hours) == 1:
        yield Paragraph(Words(service.hours_note or hours[0], service.language), "small")
    yield from _square(phones[0].number if phones else "", voices[:1])
    yield Paragraph(_checked(service, voices[:1]), "small")


_WHAT_TO_SAY = marked(
    "Slip",
    "When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” "
    "You need not give your name.",
)


def _head(service: Service, voices: Sequence[Voice]) -> Iterator[Block]:
    yield Heading(Words(service.name, service.language), 1)
    types = _lines(
        ", ".join(Teller(voice.label, voice.speech).names(service.codes, "service_type")) for voice in voices
    )
    if types:
        yield Paragraph(Words(types, voices[0].language))
    if service.organization.name and service.organization.name != service.name:
        yield Paragraph(Words(service.organization.name, service.language))
    if service.fictional:
        yield Caution(_said(voices, marked("Slip", "Invented for training: nobody answers. Do not call.")))
    if service.role == "example":
        yield Caution(_said(voices, marked("Slip", "Described to learn from. It is not a place to refer to.")))
    if service.status not in ("", "active"):
        yield Caution(_said(voices, marked("Slip", "It may be closed. Call before you go.")))
    if service.alert:
        yield Caution(Words(service.alert, service.language))


def _phones(service: Service) -> tuple[Phone, ...]:
    return all_phones(service) if service.role == "referral" else ()


def _facts(service: Service, voice: Voice) -> Iterator[Fact]:
    """The facts in one language; those of another language are as many, in the same order."""
    tell = Teller(voice.label, voice.speech)
    for place, facts in hours_facts(service, tell):
        lines = [f"{fact.name} {fact.text}" if len(facts) > 1 else fact.text for fact in facts if fact.text]
        name = voice.speech.translate("Slip", "Hours")
        yield Fact(name, _lines([place, *lines]))
    yield from service_setting(service, tell)
    yield from service_terms(service, tell)
    others = _lines(_number_line(phone, voice) for phone in _phones(service)[1:])
    yield Fact(voice.speech.translate("Slip", "Other numbers"), others)
    transport = (at.location.transportation for at in service.service_at_locations)
    yield Fact(voice.speech.translate("Slip", "How to get there"), _lines(transport))


def _number_line(phone: Phone, voice: Voice) -> str:
    number = voice.speech.isolate(number_words(phone, voice.speech))
    parts = (number, phone.description, dialling_words(phone, voice.speech))
    return " · ".join(part for part in parts if part)


def _together(facts: Sequence[Fact], language: str) -> tuple[Words, Words]:
    """One fact in all languages of the slip: its names below each other, and each wording of its text once."""
    return (
        Words(_lines(fact.name for fact in facts), language),
        Words(_lines(fact.text for fact in facts), ""),
    )


def _square(number: str, voices: Sequence[Voice]) -> Iterator[Block]:
    if uri := tel_uri(number):
        yield Square(uri, _said(voices, marked("Slip", "Calls this number")))


def _checked(service: Service, voices: Sequence[Voice]) -> Words:
    said = (assurance_sentence(service.assurance, "service", voice.speech) for voice in voices)
    return Words(_lines(said), voices[0].language)


def _said(voices: Sequence[Voice], text: str) -> Words:
    return Words(_lines(voice.speech.translate("Slip", text) for voice in voices), voices[0].language)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, texts)))
