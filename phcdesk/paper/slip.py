"""Slips to take along: an entry on a small page or a card, for who goes there and for the worker who sends them.

A slip is written in two languages, that of its reader first; what a source says stands once, as the source says it. It
has no place for a person's name. A restricted place has neither address nor number here: whatever comes in is made to
lose them first. What an illness is called stands nowhere, because others may see the paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import Literal

from phcdesk.app.translating import marked
from phcdesk.errors import UsageError
from phcdesk.formats.restricted import hidden
from phcdesk.model import Country, Entry, Guide, Service, kind_of
from phcdesk.paper.blocks import Block, CutOut, NewPage, Paper, Part, Size
from phcdesk.paper.country_slip import country_card, country_page
from phcdesk.paper.guide_slip import guide_page
from phcdesk.paper.service_slip import SquareKind, service_card, service_page
from phcdesk.paper.voices import Voices
from phcdesk.search.results import Reported

Form = Literal["slip", "card", "both"]
FORMS: tuple[Form, ...] = ("slip", "card", "both")

_SIZES: dict[Form, Size] = {"slip": "A5", "card": "card", "both": "A5"}
_TITLE = marked("Slip", "Where to find help")


def slip(
    entries: Sequence[Entry],
    voices: Voices,
    form: Form = "slip",
    square: SquareKind = "tel",
    reported: Sequence[Sequence[Reported]] = (),
) -> Paper:
    """A page for each entry. ``voices``: the language of the reader first, then that of the worker, if another.

    ``reported``: what was reported here about each entry, in their order; blank where nothing was.
    Raises ``UsageError`` "no-slip" (``kind``, ``title``) for a document, and for a card of a text; "nothing-to-print".
    """
    if not entries:
        raise UsageError("nothing-to-print")
    for entry in entries:
        if not has_slip(entry):
            raise UsageError("no-slip", title=entry.name)
        if not has_slip(entry, form):
            raise UsageError("no-card", title=entry.name)
    first = voices[0]
    return Paper(
        title=entries[0].name if len(entries) == 1 else first.speech.translate("Slip", _TITLE),
        language=first.language,
        size=_SIZES[form],
        blocks=list(_pages(entries, voices, form, square, reported)),
        right_to_left=first.right_to_left,
        fitted=True,
        numbered=False,
    )


def has_slip(entry: Entry, form: Form = "slip") -> bool:
    """Whether an entry can be handed over: a document cannot, and a text fits no card."""
    return kind_of(entry) in (("service", "country", "guide") if form == "slip" else ("service", "country"))


def _pages(
    entries: Sequence[Entry], voices: Voices, form: Form, square: SquareKind, reported: Sequence[Sequence[Reported]]
) -> Iterator[Block]:
    for number, (entry, marks) in enumerate(zip(entries, chain(reported, repeat(())), strict=False)):
        if number:
            yield NewPage()
        if form != "card":
            yield from _page(entry, voices, square, marks)
        if form == "both":
            yield CutOut(tuple(_card(entry, voices, square, marks)))
        if form == "card":
            yield from _card(entry, voices, square, marks)


def _page(entry: Entry, voices: Voices, square: SquareKind, reported: Sequence[Reported]) -> Iterator[Block]:
    match entry:
        case Service():
            yield from service_page(hidden(entry), voices, square, reported)
        case Country():
            yield from country_page(entry, voices, reported)
        case Guide():
            yield from guide_page(entry, voices)


def _card(entry: Entry, voices: Voices, square: SquareKind, reported: Sequence[Reported]) -> Iterator[Part]:
    match entry:
        case Service():
            yield from service_card(hidden(entry), voices, square, reported)
        case Country():
            yield from country_card(entry, voices, reported)
