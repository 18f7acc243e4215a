"""What a service says, fact by fact, in the order a person asks: the same for the window, the command line and a copy.

A fact that the source does not give is blank, and whoever shows facts leaves the blank ones out. Hours that cannot be
read are told as they are written, and no day is called closed unless its hours are known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from phcdesk.app.assurance import Speech
from phcdesk.hours.state import HoursState, WeekRow, timetables, week_of

if TYPE_CHECKING:
    from phcdesk.model import Address, Code, CostOption, Language, Location, Phone, Schedule, Service

Label = Callable[[str, str], str]
"""(facet, code) -> what a person calls it."""

_DAY_AND_NIGHT = {("00:00", "23:59"), ("00:00", "00:00"), ("00:00", "24:00")}


class Fact(NamedTuple):
    """The name of a fact and what is said about it; lines are parted by line ends."""

    name: str
    text: str


class Teller(NamedTuple):
    """How facts are told: the names of codes, and the language."""

    label: Label
    speech: Speech

    def names(self, codes: Iterable[Code], *facets: str) -> list[str]:
        """The names of those codes that belong to one of ``facets``, each once."""
        return list(dict.fromkeys(self.label(code.facet, code.code) for code in codes if code.facet in facets))


def service_terms(service: Service, tell: Teller) -> list[Fact]:
    """For whom it is, and on which terms: what one asks before hours and place."""
    translate, names = tell.speech.translate, tell.names
    places = [at.location for at in service.service_at_locations]
    spoken = [*service.languages, *(language for place in places for language in place.languages)]
    whom = [*names(service.codes, "population"), service.eligibility_description, _ages(service, tell)]
    named = names(service.codes, "cost")
    described = "" if service.fees_description.rstrip(".") in named else service.fees_description
    costs = [*named, described, *map(_cost, service.cost_options)]
    return [
        Fact(translate("Facts", "For whom"), _lines(whom)),
        Fact(translate("Facts", "Helps with"), ", ".join(names(service.codes, "condition", "topic"))),
        Fact(translate("Facts", "Bring"), _lines(service.required_documents)),
        Fact(translate("Facts", "Cost"), _lines(costs)),
        Fact(translate("Facts", "Languages"), _lines([languages_line(spoken), service.interpretation_services])),
        Fact(translate("Facts", "Referral"), service.application_process),
    ]


def service_setting(service: Service, tell: Teller) -> list[Fact]:
    """How one gets in and where it is: what one asks after the hours."""
    translate = tell.speech.translate
    places = [at.location for at in service.service_at_locations]
    area = _lines(
        area.name or (tell.label("country", area.country) if area.country else "") for area in service.service_areas
    )
    country = tell.label("country", service.country) if service.country else ""
    where = dict.fromkeys(filter(None, (_place(one, tell) for one in places)))
    return [
        Fact(translate("Facts", "Access"), _lines(step for place in places for step in place.accessibility)),
        Fact(translate("Facts", "Waiting"), service.wait_time),
        Fact(translate("Facts", "How"), ", ".join(tell.names(service.codes, "modality", "delivery"))),
        Fact(translate("Facts", "Area served"), area),
        Fact(translate("Facts", "Where"), "\n\n".join(where)),
        Fact(translate("Facts", "Country"), country if country != area else ""),
        Fact(translate("Facts", "What is known"), service.evidence_note),
    ]


def hours_facts(service: Service, tell: Teller, today: int | None = None) -> list[tuple[str, list[Fact]]]:
    """The hours of each place as (name of the place, facts): a line for each weekday, or the hours as written.

    The name is blank where one timetable holds everywhere. ``today`` (Monday is 0) is marked in words.
    """
    known = timetables(service)
    if len({tuple(one.schedules) for one in known}) == 1:
        known = [known[0]._replace(place="")]
    tables = [(one.place, _timetable(one.schedules, tell, today)) for one in known]
    if service.hours_note:
        tables.append(("", [Fact(tell.speech.translate("Facts", "As the source says"), service.hours_note)]))
    return tables


def state_words(state: HoursState, now: datetime, speech: Speech) -> str:
    """Whether it is open, such as "Open now until 16:30" or "Opens Thursday 10:00"; blank where it is not known."""
    translate, isolate = speech.translate, speech.isolate
    if state.open:
        if state.until is None:
            return translate("Facts", "Open now")
        until = isolate(f"{state.until:%H:%M}")
        if state.until.utcoffset() != now.utcoffset():
            return translate("Facts", "Open now until {time} there").format(time=until)
        return translate("Facts", "Open now until {time}").format(time=until)
    if state.open is None:
        return ""
    if state.next_opening is None:
        return translate("Facts", "Closed now")
    return _opening_words(state.next_opening, now, speech)


def _opening_words(opens: datetime, now: datetime, speech: Speech) -> str:
    translate = speech.translate
    there = opens.utcoffset() != now.utcoffset()
    time = speech.isolate(f"{opens:%H:%M}")
    days = (opens.date() - now.astimezone(opens.tzinfo).date()).days
    if days == 0:
        plain, far = translate("Facts", "Opens today {time}"), translate("Facts", "Opens today {time} there")
        return (far if there else plain).format(time=time)
    if days < 7:
        plain, far = translate("Facts", "Opens {day} {time}"), translate("Facts", "Opens {day} {time} there")
        return (far if there else plain).format(day=speech.day(opens.weekday()), time=time)
    plain, far = translate("Facts", "Opens on {date} at {time}"), translate("Facts", "Opens on {date} at {time} there")
    return (far if there else plain).format(date=speech.isolate(f"{opens:%Y-%m-%d}"), time=time)


def dialling_words(phone: Phone, speech: Speech) -> str:
    """How a number is dialled, where there is more to do than to dial it: "Dial 119, then choose extension 8"."""
    if not phone.dialling:
        return ""
    words = speech.translate("Facts", "Dial {number}: {steps}")
    return words.format(number=speech.isolate(phone.number), steps=phone.dialling)


def number_words(phone: Phone, speech: Speech) -> str:
    """A number as it is shown and copied, with its extension."""
    if not phone.extension:
        return phone.number
    words = speech.translate("Facts", "{number} ext. {extension}")
    return words.format(number=phone.number, extension=phone.extension)


def languages_line(languages: Iterable[Language]) -> str:
    """Languages by name, each once and with its notes; equal notes are said once, at the end."""
    notes: dict[str, dict[str, None]] = {}
    for one in languages:
        notes.setdefault(one.name or one.code, {}).update(dict.fromkeys(filter(None, [one.note])))
    named: dict[str, list[str]] = {}
    for name, said in notes.items():
        named.setdefault("; ".join(said), []).append(name)
    return ", ".join(", ".join(names) + (f" ({note})" if note else "") for note, names in named.items())


def _timetable(schedules: Sequence[Schedule], tell: Teller, today: int | None) -> list[Fact]:
    translate = tell.speech.translate
    rows = week_of(schedules)
    texts = _lines(row.note for row in rows if row.weekday is None)
    if not any(row.weekday is not None for row in rows):
        return [Fact(translate("Facts", "Hours"), texts)]
    otherwise = translate("Facts", "see the notes") if texts else translate("Facts", "closed")
    week = []
    for day in range(7):
        name = tell.speech.day(day)
        if day == today:
            name = translate("Facts", "{day} (today)").format(day=name)
        times = [_times(row, tell.speech) for row in rows if row.weekday == day]
        week.append(Fact(name, "\n".join(times) or otherwise))
    return [*week, Fact(translate("Facts", "Notes"), texts)]


def _times(row: WeekRow, speech: Speech) -> str:
    if (row.opens, row.closes) in _DAY_AND_NIGHT:
        times = speech.translate("Facts", "day and night")
    else:
        times = speech.isolate(f"{row.opens}–{row.closes}")
    return f"{times}, {row.note}" if row.note else times


def _ages(service: Service, tell: Teller) -> str:
    translate = tell.speech.translate
    if service.minimum_age and service.maximum_age:
        words = translate("Facts", "Aged {from} to {to}")
    elif service.minimum_age:
        words = translate("Facts", "Aged {from} and over")
    elif service.maximum_age:
        words = translate("Facts", "Aged up to {to}")
    else:
        return ""
    return words.format_map({"from": service.minimum_age, "to": service.maximum_age})


def _place(place: Location, tell: Teller) -> str:
    if place.restricted:
        private = tell.speech.translate("Facts", "The address is kept private. Call first.")
        return _lines([place.name, private])
    return _lines([place.name, *map(_address, place.addresses), place.transportation])


def _address(address: Address) -> str:
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    lines = [address.attention, address.address_1, address.address_2, town, address.region, address.state_province]
    return ", ".join(part for part in lines if part)


def _cost(cost: CostOption) -> str:
    price = " ".join(part for part in (cost.amount, cost.currency) if part)
    return ", ".join(part for part in (cost.option, price, cost.amount_description) if part)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))
