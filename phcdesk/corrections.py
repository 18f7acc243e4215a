"""Reports from this computer that something is wrong, and what they do to what is shown here. No screen and no disk.

A report changes nothing in the library: it lies over the entry, marked as local and unconfirmed, until it is taken back
or a newer edition has changed the very field it is about. ``noted`` is the one place that says which reports hold and
in which order numbers are shown; both shells and everything printed use it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from phcdesk.errors import PhcError, UsageError
from phcdesk.exchange import MOST_LETTERS, PROBLEMS
from phcdesk.model import Country, Entry, Location, Phone, Service, all_phones
from phcdesk.personal import Personal
from phcdesk.search.results import Hit, Reported
from phcdesk.store.user_data import Correction, Reports, UserData

__all__ = [
    "MOST_LETTERS",
    "PROBLEMS",
    "About",
    "Correction",
    "Corrections",
    "Noted",
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
    dead: tuple[str, ...] = ()  # numbers reported as dead, as the entry writes them

    def phones(self, phones: Iterable[Phone]) -> tuple[Phone, ...]:
        """The numbers to show: those reported as dead come last, and must be marked by who shows them."""
        return tuple(sorted(phones, key=self.is_dead))

    def is_dead(self, phone: Phone) -> bool:
        return phone.number in self.dead

    @property
    def marks(self) -> tuple[Reported, ...]:
        """What holds, as rows and papers carry it: without what somebody proposed or noted."""
        return tuple(
            Reported(one.problem, one.reported_on, one.was if one.problem == DEAD else "") for one in self.holding
        )


def abouts(entry: Entry) -> tuple[About, ...]:
    """All that a report about this entry can be about, the most likely first; of a restricted place nothing is."""
    found = [About(DEAD, number) for number in _numbers(entry)]
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
    """What was reported here about an entry: what holds, and what the installed edition has changed since."""
    own = [one for one in reports if one.ref == ref]
    if not own:
        return Noted()
    still = {(one.problem, one.place, one.was) for one in abouts(entry)}
    holding = tuple(one for one in own if (one.problem, one.place, one.was) in still)
    changed = tuple(one for one in own if one not in holding)
    return Noted(holding, changed, tuple(one.was for one in holding if one.problem == DEAD))


def noted_row(hit: Hit, entry: Entry, reports: Iterable[Correction]) -> Hit:
    """The row of an entry with what was reported here: numbers reported as dead come last."""
    found = noted(entry, hit.ref, reports)
    if not found.holding:
        return hit
    return replace(hit, phones=found.phones(hit.phones), reported=found.marks)


def _matter(one: Correction) -> tuple[str, str, str, str]:
    return one.ref, one.problem, one.place, one.was


def _numbers(entry: Entry) -> Sequence[str]:
    if isinstance(entry, Service):
        found = [phone.number for phone in all_phones(entry)]
    elif isinstance(entry, Country):
        found = [number.number for number in entry.emergency_numbers]
    else:
        found = []
    return tuple(dict.fromkeys(found))


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
    """The hours as one text that changes when they do. Those of restricted places are theirs to show and count too."""
    schedules = [*service.schedules]
    for at in service.service_at_locations:
        schedules += [*at.schedules, *at.location.schedules]
    lines = [
        " ".join(filter(None, (one.freq, one.interval, one.byday, one.bymonthday, one.opens_at, one.closes_at,
                               one.until, one.description)))
        for one in schedules
    ]  # fmt: skip
    return "\n".join(filter(None, (*dict.fromkeys(lines), service.hours_note)))[:2_000]
