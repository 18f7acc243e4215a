"""The page for the worst moment on one sheet of paper: whom to call in one area, where to go, what to do first.

It says nothing of what is open now, because paper does not know when it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from phcdesk.app.assurance import assurance_sentence
from phcdesk.app.record_facts import dialling_words, number_words
from phcdesk.app.translating import marked
from phcdesk.crisis.sheet import CrisisSheet
from phcdesk.paper.blocks import Block, Caution, Facts, Heading, Lines, Paper, Paragraph, Words
from phcdesk.paper.cautions import dead_lines
from phcdesk.paper.country_slip import emergency_number
from phcdesk.paper.voices import Voice, as_written, said, spoken
from phcdesk.search.results import Hit, living

MOST_LINES, MOST_PLACES, MOST_NUMBERS = 12, 4, 3
"""What fits one page; the rest is on the screen."""
_FEW = 8

_TITLE = marked("CrisisPaper", "Whom to call: {area}")
_INVENTED = marked("CrisisPaper", "Some of this is invented for training. Do not call what is marked so.")
_NO_NUMBER = marked("CrisisPaper", "No number to call is known for this area.")
_LINES = marked("CrisisPaper", "Lines to call")
_PLACES = marked("CrisisPaper", "Places to go; call first if you can")
_STEPS = marked("CrisisPaper", "First steps")
_DRAFT_STEPS = marked("CrisisPaper", "From a card that is a draft; no clinician has reviewed it.")
_FICTIONAL = marked("CrisisPaper", "FICTIONAL")
_PRINTED = marked("CrisisPaper", "Printed on {date}. Numbers change: ask for a newer page.")


def crisis_paper(sheet: CrisisSheet, voice: Voice, printed: date) -> Paper:
    """The sheet of one area, in one language."""
    title = _title(sheet, voice)
    day = voice.speech.translate("CrisisPaper", _PRINTED).format(date=voice.speech.isolate(printed.isoformat()))
    return Paper(
        title=title,
        language=voice.language,
        size="A4",
        blocks=list(crisis_blocks(sheet, voice)),
        right_to_left=voice.right_to_left,
        footer=day,
        fitted=True,
        numbered=False,
    )


def crisis_blocks(sheet: CrisisSheet, voice: Voice) -> Iterator[Block]:
    """What stands on the sheet, also where it is a page of a booklet. Numbers of other areas are not on it."""
    yield Heading(Words(_title(sheet, voice), voice.language), 1)
    if sheet.fictional:
        yield Caution(said((voice,), "CrisisPaper", _INVENTED))
    if not sheet.calls and not sheet.lines:
        yield Caution(said((voice,), "CrisisPaper", _NO_NUMBER))
    yield from (emergency_number(call, (voice,)) for call in sheet.calls)
    places = [place.row for place in sheet.walk_ins[:MOST_PLACES]]
    for name, hits in ((_LINES, sheet.lines[:MOST_LINES]), (_PLACES, places)):
        if hits:
            yield Heading(Words(voice.speech.translate("CrisisPaper", name), voice.language), 2)
            yield Facts(
                tuple((_named(hit, voice), _numbers(hit, voice)) for hit in hits), small=len(sheet.lines) > _FEW
            )
    if sheet.steps:
        yield Heading(Words(voice.speech.translate("CrisisPaper", _STEPS), voice.language), 2)
        language = sheet.cards[0].language if sheet.cards else ""
        yield from (Paragraph((Words(f"{number}. {step}", language),)) for number, step in enumerate(sheet.steps, 1))
        if any(card.status == "draft" for card in sheet.cards[:1]):
            yield Paragraph(said((voice,), "CrisisPaper", _DRAFT_STEPS), "small")


def _title(sheet: CrisisSheet, voice: Voice) -> str:
    area = voice.label("country", sheet.country)
    return voice.speech.translate("CrisisPaper", _TITLE).format(area=area)


def _named(hit: Hit, voice: Voice) -> Lines:
    invented = voice.speech.translate("CrisisPaper", _FICTIONAL) if hit.fictional else ""
    return (*as_written(hit.title, hit.language), *spoken([(invented, voice)]))


def _numbers(hit: Hit, voice: Voice) -> Lines:
    """The numbers on one line, how to dial them, those reported here as dead, and how far they were checked."""
    shown = hit.phones[:MOST_NUMBERS]
    alive = living(hit)
    phones = [phone for phone in shown if phone in alive]
    numbers = " · ".join(voice.speech.isolate(number_words(phone, voice.speech)) for phone in phones)
    steps = spoken((dialling_words(phone, voice.speech), voice) for phone in phones)
    checked = assurance_sentence(hit.assurance, "service", voice.speech)
    return (
        *spoken([(numbers, voice)]),
        *steps,
        *dead_lines(hit.reported, shown, (voice,)),
        *as_written(hit.hours_note, hit.language),
        Words(checked, voice.language),
    )
