"""A service on a page of its own, and on a card: whom to call, what to say, where to go, when, and what to bring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from phcdesk.app.assurance import assurance_sentence
from phcdesk.app.hours_lines import hours_lines
from phcdesk.app.record_facts import Fact, dialling_words, number_words, service_setting, service_terms
from phcdesk.app.report_words import dead_words
from phcdesk.app.translating import marked
from phcdesk.model import Phone, Service
from phcdesk.paper.blocks import Facts, Heading, Lines, Number, Paragraph, Part, Square, Words
from phcdesk.paper.cautions import callable_phones, cautions, dead_lines
from phcdesk.paper.squares import business_card, tel_uri
from phcdesk.paper.voices import Voice, Voices, as_written, said, spoken, together
from phcdesk.search.results import Reported

SquareKind = Literal["tel", "vcard"]
SQUARES: tuple[SquareKind, ...] = ("tel", "vcard")

_CALLS = marked("Slip", "Calls this number")
_KEEPS = marked("Slip", "Puts it into your contacts")
_SAY = marked(
    "Slip",
    "When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” "
    "You need not give your name.",
)
_MOST_CARD_HOURS = 3


def service_page(
    service: Service, voices: Voices, square: SquareKind, reported: Sequence[Reported] = ()
) -> Iterator[Part]:
    """The whole page. The place of the service is as it is given: ``slip`` hides what must not be known.

    A number that was reported here as dead is neither the large one nor in the square; it stands last and says so.
    """
    phones, dead = callable_phones(service, reported)
    yield Heading(Words(service.name, service.language), 1)
    yield from _square(service, phones, voices, square)
    yield from _kind_and_organisation(service, voices)
    yield from cautions(service, voices)
    for phone in phones[:1]:
        yield Number(number_words(phone, voices[0].speech), _about(phone, service, voices))
        yield Paragraph(said(voices, "Slip", _SAY))
    told = [_facts(service, phones[1:], _dead(reported, dead, voice), voice) for voice in voices]
    rows = [together(facts, voices, service.language) for facts in zip(*told, strict=True)]
    yield Facts(tuple(row for row in rows if row[1]))
    yield Paragraph(_checked(service, voices), "small")


def service_card(
    service: Service, voices: Voices, square: SquareKind, reported: Sequence[Reported] = ()
) -> Iterator[Part]:
    """A card in the language of its reader alone: whom to call, when, and how far that was checked.

    Numbers that were reported here as dead are on it only where there is no other.
    """
    first, (phones, dead) = voices[0], callable_phones(service, reported)
    yield Heading(Words(service.name, service.language), 1)
    yield from _square(service, phones, voices[:1], square)
    yield from cautions(service, voices[:1])
    for phone in phones[:1]:
        steps = spoken([(dialling_words(phone, first.speech), first)])
        yield Number(number_words(phone, first.speech), steps)
    hours = hours_lines(service, first.tell)
    if 0 < len(hours) <= _MOST_CARD_HOURS:
        yield Paragraph(spoken((line, first) for line in hours), "small")
    if dead and not phones:
        yield Paragraph(dead_lines(reported, dead, voices[:1]), "small")
    yield Paragraph(_checked(service, voices[:1]), "small")


def _kind_and_organisation(service: Service, voices: Voices) -> Iterator[Part]:
    kinds = spoken((", ".join(voice.tell.names(service.codes, "service_type")), voice) for voice in voices)
    named = service.organization.name
    organisation = as_written(named, service.language) if named != service.name else ()
    if kinds or organisation:
        yield Paragraph((*kinds, *organisation))


def _about(phone: Phone, service: Service, voices: Voices) -> Lines:
    steps = spoken((dialling_words(phone, voice.speech), voice) for voice in voices)
    checked = spoken(
        (assurance_sentence(phone.assurance, "service", voice.speech), voice)
        for voice in voices
        if phone.assurance.as_of and phone.assurance != service.assurance
    )
    return (*as_written(phone.description, service.language), *steps, *checked)


def _dead(reported: Sequence[Reported], dead: Sequence[Phone], voice: Voice) -> str:
    return dead_words(reported, [phone.number for phone in dead], voice.speech)


def _facts(service: Service, others: Sequence[Phone], dead: str, voice: Voice) -> list[Fact]:
    """The facts in one language; those of another language are as many, in the same order."""
    translate, tell = voice.speech.translate, voice.tell
    whom, _helps_with, bring, cost, languages, referral = service_terms(service, tell)
    access, waiting, _how, area, where, _country, _known = service_setting(service, tell)
    place = Fact(translate("Slip", "How to get there"), where.text)
    lines = [*(_number_line(phone, voice) for phone in others), dead]
    if others and voice.right_to_left:
        lines.insert(0, _OWN_LINE)
    numbers = "\n".join(filter(None, lines))
    return [
        Fact(translate("Facts", "Hours"), "\n".join(hours_lines(service, tell))),
        place, access, bring, cost, referral, waiting, languages, whom, area,
        Fact(translate("Slip", "Other numbers"), numbers),
    ]  # fmt: skip


_OWN_LINE = "\u200f"
"""An empty line (a right-to-left mark alone). Beside an Arabic name on one line, readers of a PDF turn the groups of a
number round when they take out its text, though the page shows them rightly."""


def _number_line(phone: Phone, voice: Voice) -> str:
    number = voice.speech.isolate(number_words(phone, voice.speech))
    parts = (number, phone.description, dialling_words(phone, voice.speech))
    return " · ".join(part for part in parts if part)


def _square(service: Service, phones: Sequence[Phone], voices: Voices, kind: SquareKind) -> Iterator[Square]:
    if not phones or service.fictional:
        return  # what is invented must not be called by mistake
    if kind == "vcard":
        address = next((fact.text for fact in service_setting(service, voices[0].tell)[4:5]), "")
        data = business_card(service.name, tuple(phone.number for phone in phones), " ".join(address.split()))
        caption = said(voices, "Slip", _KEEPS)
    else:
        data, caption = tel_uri(phones[0].number), said(voices, "Slip", _CALLS)
    if data:
        yield Square(data, caption)


def _checked(service: Service, voices: Voices) -> Lines:
    return spoken((assurance_sentence(service.assurance, "service", voice.speech), voice) for voice in voices)
