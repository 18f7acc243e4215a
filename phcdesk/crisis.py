"""Whom to call now in one country: its emergency numbers, its lines with those that are open first, and what to do.

* A line belongs to a country when its entry says so; a line of another country is never shown, however near it is.
* Examples, closed services and lines without a number are left out. Fictional lines stay: their area is fictional too.
* Everything comes from installed packs. The first steps are those of the card for suicide risk, word for word, with
  the way to the card beside them, because that is where their sources are.
"""

from __future__ import annotations

import re
from typing import Protocol

from msgspec import Struct

from phcdesk.model import Country, EmergencyNumber, Entry, Guide
from phcdesk.search.results import Hit, Request, Results

LINE_TYPES = ("crisis-line", "emotional-support-line", "child-helpline", "violence-line", "veterans-line")
"""Services one calls in distress, those for everybody first."""

_CALLABLE = ("", "active")
_MOST_LINES = 60
_MOST_CARDS = 12
_FIRST_STEPS = ("topic", "suicide-prevention")
_STEP = re.compile(r"^\d+\.\s+(.+)$", re.MULTILINE)
_SOURCE_MARKS = re.compile(r"\s*\[\d+\]")
_OWN_ADVICE = re.compile(r"\s*\(ours\)")
_EMERGENCY_ORDER = ("general", "ambulance", "police", "fire")


class Searchable(Protocol):
    """What is needed of a library."""

    def search(self, request: Request) -> Results: ...

    def show(self, ref: str) -> Entry: ...


class EmergencyCall(Struct, frozen=True):
    """A number and the services that answer it: "general", "ambulance", "police", "fire"."""

    number: str
    services: tuple[str, ...]
    first: EmergencyNumber  # the one whose assurance stands for the number: the least sure of them


class CrisisSheet(Struct, frozen=True):
    """What the crisis page shows. Empty where nothing is known: an unknown number is never guessed."""

    country: str
    country_ref: str = ""
    fictional: bool = False
    calls: tuple[EmergencyCall, ...] = ()
    lines: tuple[Hit, ...] = ()
    cards: tuple[Hit, ...] = ()  # the card the steps are from is the first
    steps: tuple[str, ...] = ()

    @property
    def first_line(self) -> Hit | None:
        """The one line to show where there is room for one: for everybody, and open if one is."""
        return min(self.lines, key=lambda line: (_type_rank(line) > 1, _openness(line)), default=None)


def crisis_sheet(library: Searchable, country: str) -> CrisisSheet:
    """The sheet for a country (ISO 3166-1 alpha-2); without one, only cards and first steps.

    Raises ``DamagedLibrary``.
    """
    cards, steps = _first_steps(library)
    if not country:
        return CrisisSheet("", cards=cards, steps=steps)
    where = {"country": (country,)}
    found = library.search(Request(filters={"type": LINE_TYPES, **where}, limit=_MOST_LINES)).hits
    lines = tuple(sorted(filter(_can_be_called, found), key=_line_order))
    profiles = library.search(Request(filters={"kind": ("country",), **where}, limit=8)).hits
    calls: tuple[EmergencyCall, ...] = ()
    ref = ""
    for profile in profiles:
        entry = library.show(profile.ref)
        if isinstance(entry, Country) and entry.country == country and entry.emergency_numbers:
            calls, ref = calls_of(entry.emergency_numbers), profile.ref
            break
        ref = ref or profile.ref
    return CrisisSheet(country, ref, any(line.fictional for line in lines), calls, lines, cards, steps)


def _can_be_called(line: Hit) -> bool:
    return line.role != "example" and line.status in _CALLABLE and bool(line.phones)


def _line_order(line: Hit) -> tuple[int, int, str]:
    """Open first, then unknown, then closed; among them those for everybody first."""
    return _openness(line), _type_rank(line), line.title.casefold()


def _openness(line: Hit) -> int:
    return {True: 0, None: 1, False: 2}[line.open_now]


def _type_rank(line: Hit) -> int:
    return min((LINE_TYPES.index(code.code) for code in line.type_codes if code.code in LINE_TYPES), default=9)


def calls_of(numbers: tuple[EmergencyNumber, ...]) -> tuple[EmergencyCall, ...]:
    """Each number once, the general one first."""
    known = [number for number in numbers if number.service in _EMERGENCY_ORDER]
    ordered = sorted(known, key=lambda number: _EMERGENCY_ORDER.index(number.service))
    ordered += [number for number in numbers if number.service not in _EMERGENCY_ORDER]
    calls: dict[str, list[EmergencyNumber]] = {}
    for number in ordered:
        calls.setdefault(number.number, []).append(number)
    return tuple(
        EmergencyCall(
            number,
            tuple(dict.fromkeys(one.service for one in same)),
            min(same, key=lambda one: (one.assurance.agreement, one.assurance.as_of)),
        )
        for number, same in calls.items()
    )


def _first_steps(library: Searchable) -> tuple[tuple[Hit, ...], tuple[str, ...]]:
    """The cards, with the one for suicide risk first, and its steps."""
    cards = library.search(Request(filters={"kind": ("guide",)}, limit=_MOST_CARDS)).hits
    first = library.search(Request(filters={"kind": ("guide",), _FIRST_STEPS[0]: (_FIRST_STEPS[1],)}, limit=1)).hits
    if not first:
        return cards, ()
    guide = library.show(first[0].ref)
    others = tuple(card for card in cards if card.ref != first[0].ref)
    return (*first, *others), steps_of(guide.body) if isinstance(guide, Guide) else ()


def steps_of(body: str) -> tuple[str, ...]:
    """The numbered steps of a card's Markdown as plain text, without the marks of its sources."""
    steps = (_OWN_ADVICE.sub("", _SOURCE_MARKS.sub("", step)) for step in _STEP.findall(body))
    return tuple(step.replace("**", "").strip() for step in steps)
