"""An entry in a booklet: its name, its numbers, what one has to know before going, and how far it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from phcdesk.app.assurance import age_words, assurance_sentence
from phcdesk.app.hours_lines import hours_lines
from phcdesk.app.record_facts import Fact, dialling_words, number_words, service_setting, service_terms
from phcdesk.app.record_text import record_facts
from phcdesk.app.report_words import dead_words
from phcdesk.app.translating import marked
from phcdesk.model import Country, Phone, Service, kind_of
from phcdesk.paper.blocks import Block, Facts, Heading, Paragraph, Words
from phcdesk.paper.booklet_cover import AGEING, OLD, UNSURE
from phcdesk.paper.booklet_order import Item
from phcdesk.paper.cautions import callable_phones, cautions, dead_lines
from phcdesk.paper.voices import Voice, as_written, spoken, together
from phcdesk.search.results import Reported, dead_numbers

_SIGNS = {"fresh": "", "ageing": AGEING, "old": OLD, "unknown": UNSURE}
_CHECKED = marked("Booklet", "{sign} {sentence}")
_LONG = 600  # characters of a text about an entry that is no service


def entry_blocks(item: Item, voice: Voice, printed: date) -> Iterator[Block]:
    """The blocks of one entry; ``printed`` is the day by which its check is old or not."""
    entry = item.entry
    yield Heading(Words(entry.name, entry.language), 3, item.anchor)
    yield from cautions(entry, (voice,))
    if isinstance(entry, Service):
        yield from _service(entry, voice, item.reported)
    else:
        if isinstance(entry, Country):
            entry = _living_first(entry, item.reported)
        yield _facts(
            [fact for fact in record_facts(entry, voice.tell) if len(fact.text) < _LONG], voice, entry.language
        )
        if isinstance(entry, Country):
            numbers = [number.number for number in entry.emergency_numbers]
            said = spoken([(dead_words(item.reported, numbers, voice.speech), voice)])
            yield from [Paragraph(said)] if said else ()
        return
    sign = _SIGNS[age_words(entry.assurance, printed, voice.speech)[1]]
    sentence = assurance_sentence(entry.assurance, kind_of(entry), voice.speech)
    text = voice.speech.translate("Booklet", _CHECKED).format(sign=sign, sentence=sentence) if sign else sentence
    yield Paragraph((Words(text, voice.language),), "small")


def _living_first(country: Country, reported: Sequence[Reported]) -> Country:
    dead = dead_numbers(reported)
    numbers = sorted(country.emergency_numbers, key=lambda number: number.number in dead)
    return replace(country, emergency_numbers=tuple(numbers))


def _service(service: Service, voice: Voice, reported: Sequence[Reported]) -> Iterator[Block]:
    named = service.organization.name
    if named and named != service.name:
        yield Paragraph(as_written(named, service.language), "small")
    phones, dead = callable_phones(service, reported)
    if phones:
        yield Paragraph(tuple(Words(_number_line(phone, voice), voice.language) for phone in phones), "strong")
    if dead:
        yield Paragraph(dead_lines(reported, dead, (voice,)))
    whom, _helps_with, bring, cost, languages, referral = service_terms(service, voice.tell)
    access, _waiting, _how, area, where, _country, _known = service_setting(service, voice.tell)
    hours = Fact(voice.speech.translate("Facts", "Hours"), "\n".join(hours_lines(service, voice.tell)))
    yield _facts([hours, where, area, whom, languages, cost, referral, bring, access], voice, service.language)


def _number_line(phone: Phone, voice: Voice) -> str:
    number = voice.speech.isolate(number_words(phone, voice.speech))
    return " · ".join(part for part in (number, phone.description, dialling_words(phone, voice.speech)) if part)


def _facts(facts: list[Fact], voice: Voice, language: str) -> Facts:
    rows = (together([fact], (voice,), language) for fact in facts if fact.text)
    return Facts(tuple(row for row in rows if row[1]), small=True)
