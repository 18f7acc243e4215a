"""The front of a booklet: its cover, with what it was made of, and the page for the worst moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from phcdesk.app.assurance import assurance_sentence
from phcdesk.app.record_facts import dialling_words, number_words
from phcdesk.app.translating import marked
from phcdesk.crisis import CrisisSheet
from phcdesk.paper.blocks import Block, Caution, Facts, Heading, Line, Number, Paragraph, Words
from phcdesk.paper.country_slip import emergency_number
from phcdesk.paper.voices import Voice, as_written, said, spoken

AGEING, OLD, UNSURE = "!", "!!", "?"
"""Before the line that says how far an entry was checked; the cover explains them."""

_COUNT = marked("Booklet", "%n entry(s)")
_PRINTED = marked("Booklet", "Printed on {date}")
_ASK = marked("Booklet", "Numbers change. If one does not answer, ask where you got this booklet for a newer one.")
_SIGNS = marked("Booklet", "What the signs mean")
_SIGN_TEXTS = (
    (AGEING, marked("Booklet", "The last check was more than six months before the day of printing.")),
    (OLD, marked("Booklet", "The last check was more than a year before the day of printing.")),
    (UNSURE, marked("Booklet", "Nobody has called to check, or it is not known when somebody did.")),
)
_MADE_OF = marked("Booklet", "What it was made of")
_EDITION = marked("Booklet", "Edition {number}, {date}")
_NO_LICENCE = marked("Booklet", "licence not stated")
_NOW = marked("Booklet", "When somebody is in danger")
_NO_NUMBER = marked("Booklet", "No number to call is known for this area.")
_FIRST_STEPS = marked("Booklet", "First steps")
_INVENTED = marked("Booklet", "Some of this is invented for training. Do not call what is marked so.")


class _Edition(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def edition(self) -> int: ...
    @property
    def issued(self) -> str: ...
    @property
    def licence(self) -> str: ...
    @property
    def publisher(self) -> str: ...
    @property
    def fictional(self) -> bool: ...


def cover(title: str, count: int, editions: Sequence[_Edition], printed: date, voice: Voice) -> Iterator[Block]:
    """Title, date and editions, and the signs of age."""
    translate, isolate = voice.speech.translate, voice.speech.isolate

    def words(text: str) -> Words:
        return Words(text, voice.language)

    yield Heading(words(title), 1)
    day = translate("Booklet", _PRINTED).format(date=isolate(printed.isoformat()))
    yield Paragraph((words(translate("Booklet", _COUNT, "", count)), words(day)))
    if any(edition.fictional for edition in editions):
        yield Caution(said((voice,), "Booklet", _INVENTED))
    yield Paragraph(said((voice,), "Booklet", _ASK), "strong")
    yield Line()
    yield Heading(words(translate("Booklet", _SIGNS)), 2)
    yield Facts(tuple(((Words(sign),), said((voice,), "Booklet", text)) for sign, text in _SIGN_TEXTS))
    yield Heading(words(translate("Booklet", _MADE_OF)), 2)
    rows = []
    for one in editions:
        number = translate("Booklet", _EDITION).format(number=isolate(str(one.edition)), date=isolate(one.issued))
        licence = Words(one.licence) if one.licence else words(translate("Booklet", _NO_LICENCE))
        rows.append(((Words(one.title),), (words(number), Words(one.publisher), licence)))
    yield Facts(tuple(rows), small=True)


def crisis_page(sheet: CrisisSheet, voice: Voice) -> Iterator[Block]:
    """Whom to call in one country, and what to do first. Numbers of other countries are not on its sheet."""
    area = voice.label("country", sheet.country) if sheet.country else ""
    now = voice.speech.translate("Booklet", _NOW)
    yield Heading(Words(f"{now}: {area}" if area else now, voice.language), 1)
    if sheet.fictional:
        yield Caution(said((voice,), "Booklet", _INVENTED))
    if not sheet.calls and not sheet.lines:
        yield Caution(said((voice,), "Booklet", _NO_NUMBER))
    for call in sheet.calls:
        yield emergency_number(call, (voice,))
    for line in sheet.lines:
        phone = line.phones[0]
        steps = spoken([(dialling_words(phone, voice.speech), voice)])
        checked = spoken([(assurance_sentence(line.assurance, "service", voice.speech), voice)])
        about = (*as_written(line.title, line.language), *as_written(line.hours_note, line.language), *steps, *checked)
        yield Number(number_words(phone, voice.speech), about)
    if sheet.steps:
        yield Heading(Words(voice.speech.translate("Booklet", _FIRST_STEPS), voice.language), 2)
        yield from (
            Paragraph((Words(f"{number}. {step}", sheet.cards[0].language if sheet.cards else ""),))
            for number, step in enumerate(sheet.steps, 1)
        )
