"""Whom to call now in one country: emergency numbers, lines with those that are open first, places, what to do.

* A line belongs to a country when its entry says so; a line of another country is never shown, however near it is.
* Examples, closed services and lines without a number are left out. Fictional lines stay: their area is fictional too.
* Everything comes from installed packs. The first steps are those of the card that has them as its topic, word for
  word, with the way to the card beside them, because that is where their sources are.
* A number that was reported here as dead is never the first while there is another. Lines and emergency numbers stay,
  because nobody has confirmed the report; whoever shows them says it beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from phcdesk.crisis.lines import LINE_TYPES, first_line, ordered_lines
from phcdesk.model import Country, EmergencyNumber, Entry, Guide, Service, takes_people
from phcdesk.search.areas import country_of
from phcdesk.search.results import Hit, Point, Reported, Request, Results

WALK_IN_TYPES = (
    "safe-space", "community-mh-centre", "phc-clinic", "general-hospital-unit", "psychiatric-hospital", "day-centre",
)  # fmt: skip
"""Places that one can go to. How one is taken in there is said beside each, as its source says it."""

_MOST_LINES = 60
_MOST_CARDS = 12
_MOST_WALK_INS = 4
_FIRST_STEPS, _SUICIDE_RISK = "first-steps", "suicide-prevention"  # topics of cards
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
    reported: tuple[Reported, ...] = ()  # that it was dead, on this computer


class WalkIn(Struct, frozen=True):
    """A place to go, and how one is taken in there, as its source says it."""

    row: Hit
    way_in: str = ""


class CrisisSheet(Struct, frozen=True):
    """What the crisis page shows. Empty where nothing is known: an unknown number is never guessed."""

    country: str
    country_ref: str = ""
    fictional: bool = False
    calls: tuple[EmergencyCall, ...] = ()
    lines: tuple[Hit, ...] = ()
    cards: tuple[Hit, ...] = ()  # the card the steps are from is the first
    steps: tuple[str, ...] = ()

    walk_ins: tuple[WalkIn, ...] = ()  # places to go that are open now, the nearest first where it is known from where
    near: str = ""  # the name of the place from which they are near; blank for the area as a whole

    @property
    def first_line(self) -> Hit | None:
        """The one line to show where there is room for one."""
        return first_line(self.lines)


def crisis_sheet(library: Searchable, country: str, near: Point | None = None) -> CrisisSheet:
    """The sheet for a country (ISO 3166-1 alpha-2); without one, only cards and first steps.

    ``near``: where the person is. It counts only where it is not known to lie in another country.
    Raises ``DamagedLibrary``.
    """
    cards, steps = _first_steps(library)
    if not country:
        return CrisisSheet("", cards=cards, steps=steps)
    where = {"country": (country,)}
    found = library.search(Request(filters={"type": LINE_TYPES, **where}, limit=_MOST_LINES)).hits
    lines = ordered_lines(found)
    profiles = library.search(Request(filters={"kind": ("country",), **where}, limit=8)).hits
    calls: tuple[EmergencyCall, ...] = ()
    ref = ""
    for profile in profiles:
        entry = library.show(profile.ref)
        if isinstance(entry, Country) and entry.country == country and entry.emergency_numbers:
            calls, ref = calls_of(entry.emergency_numbers, profile.reported), profile.ref
            break
        ref = ref or profile.ref
    here = near if near is not None and lies_in(near, country) else None
    places = _walk_ins(library, country, here)
    fictional = any(one.fictional for one in (*lines, *(place.row for place in places)))
    name = here.name if here is not None else ""
    return CrisisSheet(country, ref, fictional, calls, lines, cards, steps, places, name)


def lies_in(place: Point, country: str) -> bool:
    """Whether a place may lie in a country: coordinates say nothing about that."""
    return not place.areas or country_of(place.areas[-1]) == country


def _walk_ins(library: Searchable, country: str, near: Point | None) -> tuple[WalkIn, ...]:
    """Places that are known to be open now, and are no lines."""
    filters = {"type": WALK_IN_TYPES, "country": (country,)}
    request = Request(filters=filters, near=near, nearest_first=True, open_now=True, limit=3 * _MOST_WALK_INS)
    found = library.search(request).hits
    places = list(filter(takes_people, found))
    return tuple(WalkIn(hit, _way_in(library.show(hit.ref))) for hit in places[:_MOST_WALK_INS])


def _way_in(entry: Entry) -> str:
    return entry.application_process if isinstance(entry, Service) else ""


def calls_of(numbers: tuple[EmergencyNumber, ...], reported: Sequence[Reported] = ()) -> tuple[EmergencyCall, ...]:
    """Each number once, the general one first, those reported here as dead last."""
    known = [number for number in numbers if number.service in _EMERGENCY_ORDER]
    ordered = sorted(known, key=lambda number: _EMERGENCY_ORDER.index(number.service))
    ordered += [number for number in numbers if number.service not in _EMERGENCY_ORDER]
    calls: dict[str, list[EmergencyNumber]] = {}
    for number in ordered:
        calls.setdefault(number.number, []).append(number)
    found = (
        EmergencyCall(
            number,
            tuple(dict.fromkeys(one.service for one in same)),
            min(same, key=lambda one: (one.assurance.agreement, one.assurance.as_of)),
            tuple(one for one in reported if one.number == number),
        )
        for number, same in calls.items()
    )
    return tuple(sorted(found, key=lambda call: bool(call.reported)))


def _first_steps(library: Searchable) -> tuple[tuple[Hit, ...], tuple[str, ...]]:
    """The cards, and the steps of the first of them; after it comes the one for suicide risk."""
    first, risk, cards = (
        library.search(Request(filters={"kind": ("guide",), **topic}, limit=most)).hits
        for topic, most in (({"topic": (_FIRST_STEPS,)}, 1), ({"topic": (_SUICIDE_RISK,)}, 1), ({}, _MOST_CARDS))
    )
    ordered = tuple({card.ref: card for card in (*first, *risk, *cards)}.values())
    guide = library.show(first[0].ref) if first else None
    return ordered, steps_of(guide.body) if isinstance(guide, Guide) else ()


def steps_of(body: str) -> tuple[str, ...]:
    """The numbered steps of a card's Markdown as plain text, without the marks of its sources."""
    steps = (_OWN_ADVICE.sub("", _SOURCE_MARKS.sub("", step)) for step in _STEP.findall(body))
    return tuple(step.replace("**", "").strip() for step in steps)
