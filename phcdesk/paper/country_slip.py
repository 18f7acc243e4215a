"""The emergency numbers and official finders of a country, on a page and on a card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phcdesk.app.assurance import assurance_sentence
from phcdesk.app.report_words import dead_words
from phcdesk.app.translating import marked
from phcdesk.crisis.sheet import EmergencyCall, calls_of
from phcdesk.model import Country, Finder
from phcdesk.paper.blocks import Facts, Heading, Lines, Number, Paragraph, Part, Words
from phcdesk.paper.cautions import cautions
from phcdesk.paper.voices import Voice, Voices, said, spoken
from phcdesk.search.results import Reported

_SERVICES = {
    "general": marked("Calling", "All emergencies"),
    "ambulance": marked("Calling", "Ambulance"),
    "police": marked("Calling", "Police"),
    "fire": marked("Calling", "Fire"),
}
_EMERGENCY = marked("Slip", "Emergency numbers")
_NONE = marked("Slip", "No emergency number is known for this country.")


def country_page(country: Country, voices: Voices, reported: Sequence[Reported] = ()) -> Iterator[Part]:
    """All emergency numbers with their checks, then where the country lists its services."""
    yield from _head(country, voices)
    for call in calls_of(country.emergency_numbers, reported):
        yield emergency_number(call, voices)
    rows = tuple(_finder(finder, voices) for finder in country.finders)
    if rows:
        yield Facts(rows, small=True)


def country_card(country: Country, voices: Voices, reported: Sequence[Reported] = ()) -> Iterator[Part]:
    """The emergency numbers alone, in the language of the reader."""
    yield from _head(country, voices[:1])
    for call in calls_of(country.emergency_numbers, reported):
        yield Number(call.number, (*_answered_by(call, voices[:1]), *_dead(call, voices[:1])))


def _head(country: Country, voices: Voices) -> Iterator[Part]:
    first = voices[0]
    yield Heading(Words(first.label("country", country.country) or country.name, first.language), 1)
    yield from cautions(country, voices)
    yield Paragraph(said(voices, "Slip", _EMERGENCY if country.emergency_numbers else _NONE), "strong")


def emergency_number(call: EmergencyCall, voices: Voices) -> Number:
    """A number with who answers it, whether it was reported here as dead, and how far it was checked."""
    checked = spoken((assurance_sentence(call.first.assurance, "country", voice.speech), voice) for voice in voices)
    return Number(call.number, (*_answered_by(call, voices), *_dead(call, voices), *checked))


def _dead(call: EmergencyCall, voices: Voices) -> Lines:
    return spoken((dead_words(call.reported, (call.number,), voice.speech), voice) for voice in voices)


def _answered_by(call: EmergencyCall, voices: Voices) -> Lines:
    return spoken((", ".join(_service(one, voice) for one in call.services), voice) for voice in voices)


def _service(service: str, voice: Voice) -> str:
    """What answers; a service that is not one of ours is named as its source names it."""
    return voice.speech.translate("Calling", _SERVICES[service]) if service in _SERVICES else service


def _finder(finder: Finder, voices: Voices) -> tuple[Lines, Lines]:
    texts = (finder.operator, finder.url, finder.what_it_lists, finder.note)
    checked = spoken((assurance_sentence(finder.assurance, "country", voice.speech), voice) for voice in voices)
    return (Words(finder.name),), (*(Words(text) for text in texts if text), *checked)
