"""Reports from this computer that something is wrong, and what they do to what is shown here. No screen and no disk.

A report changes nothing in the library: it lies over the entry, marked as local and unconfirmed, until it is taken back
or a newer edition has changed the very field it is about. ``Overlay`` is the one place that says which reports hold and
in which order numbers are shown; both shells and everything printed use it.

A telephone that nobody answers is dead under whichever entry it is listed: a number that was reported under one entry
is marked in every entry that has it, with the name of the entry under which it was reported. Numbers are the same by
their international form; those without one, such as short codes, by their digits within one country.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from phcdesk.errors import NotFound, PhcError, UsageError
from phcdesk.kept.exchange import MOST_LETTERS, PROBLEMS
from phcdesk.kept.personal import Personal
from phcdesk.model import Country, Entry, Location, Phone, Service, all_phones
from phcdesk.search.results import Hit, Reported
from phcdesk.store.user_data import Correction, Reports, UserData

__all__ = [
    "MOST_LETTERS",
    "PROBLEMS",
    "About",
    "Correction",
    "Corrections",
    "Noted",
    "Overlay",
    "Reports",
    "abouts",
    "noted",
    "noted_row",
    "report",
    "reported",
    "reports_in",
    "taken_back",
]  # fmt: skip

MOST_KEPT = 500
_NO_DIGIT = re.compile(r"\D")
DEAD, MOVED, CLOSED, HOURS, OTHER = PROBLEMS


class Corrections(Personal[Reports]):
    """The reports of one data folder; without a folder they are kept for this session."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__(folder, (), UserData.corrections, UserData.change_corrections)


def reports_in(folder: Path) -> Reports:
    """The reports kept in a data folder; none where they cannot be read, which is told by whoever changes them."""
    try:
        return UserData(folder).corrections()
    except PhcError:
        return ()


class About(NamedTuple):
    """What a report of one kind can be about: a number, or a place; and how it reads in the entry now."""

    problem: str
    was: str = ""
    place: str = ""  # id of the location
    name: str = ""  # what the place is called


class Noted(NamedTuple):
    """An entry with what was reported here about it."""

    holding: Reports = ()
    changed: Reports = ()  # the edition that is installed has changed the very field since
    elsewhere: Reports = ()  # numbers reported as dead under other entries; ``was`` is how this entry writes them

    @property
    def dead(self) -> tuple[str, ...]:
        """The numbers reported as dead, as the entry writes them."""
        return tuple(one.was for one in (*self.holding, *self.elsewhere) if one.problem == DEAD)

    def phones(self, phones: Iterable[Phone]) -> tuple[Phone, ...]:
        """The numbers to show: those reported as dead come last, and must be marked by who shows them."""
        return tuple(sorted(phones, key=self.is_dead))

    def is_dead(self, phone: Phone) -> bool:
        return phone.number in self.dead

    @property
    def marks(self) -> tuple[Reported, ...]:
        """What holds, as rows and papers carry it: without what somebody proposed or noted."""
        own = (Reported(one.problem, one.reported_on, one.was if one.problem == DEAD else "") for one in self.holding)
        others = (Reported(DEAD, one.reported_on, one.was, one.title) for one in self.elsewhere)
        return (*own, *others)


def abouts(entry: Entry) -> tuple[About, ...]:
    """All that a report about this entry can be about, the most likely first; of a restricted place nothing is."""
    found = [About(DEAD, number) for number in numbers_of(entry)]
    if isinstance(entry, Service):
        found += [About(MOVED, _address(place), place.id, place.name) for place in _open_places(entry)]
        found += [About(CLOSED, entry.status), About(HOURS, _hours(entry))]
    return (*found, About(OTHER))


def report(
    entry: Entry, about: About, words: tuple[str, str], *, ref: str, chance: Callable[[], str], today: str
) -> Correction:
    """A report about something in an entry. ``words`` are the proposed value and a note, both may be blank.

    Raises ``UsageError``: "report-problem", "report-not-about", "report-too-long".
    """
    if about.problem not in PROBLEMS:
        raise UsageError("report-problem", problem=about.problem, problems=", ".join(PROBLEMS))
    if about not in abouts(entry):
        raise UsageError("report-not-about", value=about.was or about.place or about.problem)
    proposed, note = (" ".join(text.split()) for text in words)
    if max(len(proposed), len(note)) > MOST_LETTERS:
        raise UsageError("report-too-long", most=MOST_LETTERS)
    return Correction(chance(), ref, entry.name, about.problem, about.place, about.was, proposed, note, today)


def reported(reports: Reports, one: Correction) -> Reports:
    """The reports with a new one, which takes the place of an earlier one about the same thing."""
    rest = tuple(other for other in reports if _matter(other) != _matter(one))
    return (*rest, one)[-MOST_KEPT:]


def taken_back(reports: Reports, identity: str) -> Reports:
    """The reports without one."""
    return tuple(one for one in reports if one.id != identity)


def noted(entry: Entry, ref: str, reports: Iterable[Correction]) -> Noted:
    """What was reported here under this very entry: what holds, and what the installed edition has changed since."""
    own = [one for one in reports if one.ref == ref]
    if not own:
        return Noted()
    still = {(one.problem, one.place, one.was) for one in abouts(entry)}
    holding = tuple(one for one in own if (one.problem, one.place, one.was) in still)
    changed = tuple(one for one in own if one not in holding)
    return Noted(holding, changed)


class Overlay:
    """The reports of this computer over the entries of one library. Safe to use from several threads."""

    def __init__(self, show: Callable[[str], Entry], reports: Reports = ()) -> None:
        """``show`` gives an entry by its full name, and raises ``NotFound`` or ``UsageError``."""
        self._show = show
        self._dead: Mapping[str, Reports] = {}
        self.reports = reports
        """Setting them shows them at once under their own entries; ``look_up`` finds the others."""

    def look_up(self) -> bool:
        """Read which numbers were reported as dead, for entries that list them too; whether that is news.

        Raises ``DamagedLibrary``.
        """
        dead: dict[str, Reports] = {}
        for one in self.reports:
            key = self._key_of(one) if one.problem == DEAD else ""
            if key:
                dead[key] = (*dead.get(key, ()), one)
        was, self._dead = self._dead, dead
        return was != dead

    def _key_of(self, one: Correction) -> str:
        """Of the number that a report is about; blank where it holds no more."""
        try:
            return numbers_of(self._show(one.ref)).get(one.was, "")
        except (NotFound, UsageError):
            return ""

    def noted(self, entry: Entry, ref: str) -> Noted:
        """What was reported here about an entry, under itself and, of its numbers, under others."""
        reports, dead = self.reports, self._dead
        if not reports:
            return Noted()
        own = noted(entry, ref, reports)
        others = (
            one._replace(was=number)
            for number, key in (numbers_of(entry).items() if dead else ())
            if number not in own.dead
            for one in dead.get(key, ())[-1:]
            if one in reports
        )
        return own._replace(elsewhere=tuple(others))


def noted_row(hit: Hit, found: Noted) -> Hit:
    """The row of an entry with what was reported here: numbers reported as dead come last."""
    return replace(hit, phones=found.phones(hit.phones), reported=found.marks) if found.marks else hit


def _matter(one: Correction) -> tuple[str, str, str, str]:
    return one.ref, one.problem, one.place, one.was


def numbers_of(entry: Entry) -> dict[str, str]:
    """The numbers of an entry as it writes them, and by what each is known in other entries; "" where by nothing."""
    if isinstance(entry, Service):
        return {one.number: _key(one, entry.country) for one in all_phones(entry)}
    if isinstance(entry, Country):
        return {one.number: _local_key(one.number, entry.country) for one in entry.emergency_numbers}
    return {}


def _key(phone: Phone, country: str) -> str:
    """Another extension of the same number is another telephone."""
    key = phone.e164 or _local_key(phone.number, country)
    return f"{key};{phone.extension}" if key and phone.extension else key


def _local_key(number: str, country: str) -> str:
    digits = _NO_DIGIT.sub("", number)
    if number.lstrip().startswith("+"):
        return f"+{digits}"
    return f"{country}/{digits}" if country and digits else ""


def _open_places(service: Service) -> Iterable[Location]:
    places = {at.location.id: at.location for at in service.service_at_locations}
    return [place for place in places.values() if not place.restricted and place.addresses]


def _address(place: Location) -> str:
    """The addresses of a place, one a line, as parts in the order of the record."""
    lines = [
        ", ".join(filter(None, (one.address_1, one.address_2, one.postal_code, one.city, one.region)))
        for one in place.addresses
    ]
    return "\n".join(filter(None, lines))[:2_000]


def _hours(service: Service) -> str:
    """The hours as one text that changes when they do; a restricted place has none to speak of."""
    schedules = [*service.schedules]
    for at in service.service_at_locations:
        schedules += () if at.location.restricted else [*at.schedules, *at.location.schedules]
    lines = [
        " ".join(filter(None, (one.freq, one.interval, one.byday, one.bymonthday, one.opens_at, one.closes_at,
                               one.until, one.description)))
        for one in schedules
    ]  # fmt: skip
    return "\n".join(filter(None, (*dict.fromkeys(lines), service.hours_note)))[:2_000]
