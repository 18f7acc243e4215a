"""Hours worked out by hand: a person looked at a calendar for each of these lines."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from phcdesk.hours.state import service_state
from phcdesk.model import Address, Location, Schedule, Service, ServiceAtLocation

# In November 2026 the 1st is a Sunday; 2028 has a 29 February, a Tuesday.
WEEKDAYS = "MO,TU,WE,TH,FR"
PARIS = "Europe/Paris"
KABUL = "Asia/Kabul"


def hours(spec: str) -> list[Schedule]:
    """Schedules of a short form: "MO,TU 08:00-17:00; 1TU 09:00-12:00 until=2026-12-01"."""
    return [_schedule(text.split()) for text in spec.split("; ")]


def _schedule(words: list[str]) -> Schedule:
    days, times, *further = words
    opens, closes = times.split("-")
    by_day = not days.lstrip("-")[:1].isdigit() or days[-1].isalpha()
    monthly = not by_day or any(character.isdigit() for character in days)
    facts = dict(word.split("=") for word in further)
    days = "MO,TU,WE,TH,FR,SA,SU" if days == "DAILY" else days
    return Schedule(
        freq="MONTHLY" if monthly else "WEEKLY",
        byday=days if by_day else "",
        bymonthday="" if by_day else days,
        opens_at=opens,
        closes_at=closes,
        **facts,
    )


def place(spec: str, country: str, latitude: float | None = None, longitude: float | None = None) -> Service:
    location = Location("p", latitude=latitude, longitude=longitude, addresses=(Address(country=country),))
    return Service("s", "S", schedules=tuple(hours(spec)), service_at_locations=(ServiceAtLocation(location),))


def in_words(service: Service, when: str, zone: str) -> str:
    """ "open", "open to 16:30", "closed", "opens Thu 10:00" or "not known", by the clock of the place."""
    state = service_state(service, datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone)))
    if state.open is None:
        return "not known"
    if state.open:
        return f"open to {state.until:%a %H:%M}" if state.until else "open"
    return f"opens {state.next_opening:%d %b %H:%M}" if state.next_opening else "closed"


# hours, country, asked when (by the clock of that country), answer
BY_HAND = [
    # An ordinary week
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-23 08:00", "open to Mon 16:30"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-23 07:59", "opens 23 Nov 08:00"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-23 16:29", "open to Mon 16:30"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-23 16:30", "opens 24 Nov 08:00"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-27 16:30", "opens 30 Nov 08:00"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-28 12:00", "opens 30 Nov 08:00"),
    (f"{WEEKDAYS} 08:00-16:30", "KE", "2026-11-29 23:59", "opens 30 Nov 08:00"),
    ("TH 10:00-12:00", "KE", "2026-11-23 10:00", "opens 26 Nov 10:00"),
    ("TH 10:00-12:00", "KE", "2026-11-26 12:00", "opens 03 Dec 10:00"),
    ("MO,WE 09:00-11:00; FR 14:00-18:00", "KE", "2026-11-25 11:30", "opens 27 Nov 14:00"),
    ("MO,WE 09:00-11:00; FR 14:00-18:00", "KE", "2026-11-27 15:00", "open to Fri 18:00"),
    # A week that rests on Friday and Saturday, and one that rests on Thursday and Friday
    ("SU,MO,TU,WE,TH 08:00-14:00", "JO", "2026-11-27 10:00", "opens 29 Nov 08:00"),
    ("SU,MO,TU,WE,TH 08:00-14:00", "JO", "2026-11-28 10:00", "opens 29 Nov 08:00"),
    ("SU,MO,TU,WE,TH 08:00-14:00", "JO", "2026-11-29 10:00", "open to Sun 14:00"),
    ("SU,MO,TU,WE,TH 08:00-14:00", "JO", "2026-11-26 14:00", "opens 29 Nov 08:00"),
    ("SA,SU,MO,TU,WE 08:00-16:00", "AF", "2026-11-26 09:00", "opens 28 Nov 08:00"),
    ("SA,SU,MO,TU,WE 08:00-16:00", "AF", "2026-11-28 09:00", "open to Sat 16:00"),
    # Breaks, and hours that touch or overlap
    ("MO 08:00-12:00; MO 13:00-17:00", "KE", "2026-11-23 11:59", "open to Mon 12:00"),
    ("MO 08:00-12:00; MO 13:00-17:00", "KE", "2026-11-23 12:00", "opens 23 Nov 13:00"),
    ("MO 08:00-12:00; MO 13:00-17:00", "KE", "2026-11-23 13:00", "open to Mon 17:00"),
    ("MO 08:00-12:00; MO 12:00-17:00", "KE", "2026-11-23 11:00", "open to Mon 17:00"),
    ("MO 08:00-13:00; MO 12:00-17:00", "KE", "2026-11-23 09:00", "open to Mon 17:00"),
    ("MO 08:00-10:00; MO 11:00-12:00; MO 15:00-16:00", "KE", "2026-11-23 12:30", "opens 23 Nov 15:00"),
    # Nights
    ("SA 20:00-07:00", "KE", "2026-11-21 23:00", "open to Sun 07:00"),
    ("SA 20:00-07:00", "KE", "2026-11-22 06:59", "open to Sun 07:00"),
    ("SA 20:00-07:00", "KE", "2026-11-22 07:00", "opens 28 Nov 20:00"),
    ("SA 20:00-07:00", "KE", "2026-11-21 06:00", "opens 21 Nov 20:00"),
    ("DAILY 22:00-06:00", "KE", "2026-11-23 00:30", "open to Mon 06:00"),
    ("DAILY 22:00-06:00", "KE", "2026-11-23 12:00", "opens 23 Nov 22:00"),
    ("FR 18:00-00:00", "KE", "2026-11-27 23:59", "open to Sat 00:00"),
    ("FR 18:00-00:00", "KE", "2026-11-28 00:00", "opens 04 Dec 18:00"),
    # Day and night
    ("DAILY 00:00-23:59", "KE", "2026-11-23 23:59", "open"),
    ("DAILY 00:00-00:00", "KE", "2026-11-23 12:00", "open"),
    ("DAILY 00:00-24:00", "KE", "2026-11-23 12:00", "open"),
    ("SA,SU 00:00-23:59", "KE", "2026-11-21 12:00", "open to Mon 00:00"),
    # The first, the third, the last such day of a month; days of a month
    ("1TU 09:00-12:00", "KE", "2026-11-03 10:00", "open to Tue 12:00"),
    ("1TU 09:00-12:00", "KE", "2026-11-10 10:00", "opens 01 Dec 09:00"),
    ("1TU 09:00-12:00", "KE", "2026-11-03 12:00", "opens 01 Dec 09:00"),
    ("1SU 09:00-12:00", "KE", "2026-10-31 10:00", "opens 01 Nov 09:00"),
    ("-1FR 14:00-16:00", "KE", "2026-11-20 14:30", "opens 27 Nov 14:00"),
    ("-1FR 14:00-16:00", "KE", "2026-11-27 14:30", "open to Fri 16:00"),
    ("2WE,4WE 08:00-10:00", "KE", "2026-11-11 11:00", "opens 25 Nov 08:00"),
    ("5MO 09:00-10:00", "KE", "2026-12-01 09:00", "opens 29 Mar 09:00"),
    ("1 09:00-12:00", "KE", "2026-11-02 09:00", "opens 01 Dec 09:00"),
    ("15 09:00-12:00", "KE", "2026-11-15 11:00", "open to Sun 12:00"),
    ("-1 09:00-12:00", "KE", "2026-11-29 09:00", "opens 30 Nov 09:00"),
    ("31 09:00-12:00", "KE", "2026-11-05 09:00", "opens 31 Dec 09:00"),
    ("29 09:00-12:00", "KE", "2027-01-30 09:00", "opens 29 Mar 09:00"),  # 2027 has no 29 February
    ("29 09:00-12:00", "KE", "2028-02-01 09:00", "opens 29 Feb 09:00"),  # 2028 has one
    ("TU 09:00-12:00", "KE", "2028-02-29 10:00", "open to Tue 12:00"),
    # Every second week, a last day, a number of times, a time of validity
    ("MO 09:00-12:00 interval=2 dtstart=2026-11-09", "KE", "2026-11-16 10:00", "opens 23 Nov 09:00"),
    ("MO 09:00-12:00 interval=2 dtstart=2026-11-09", "KE", "2026-11-23 10:00", "open to Mon 12:00"),
    ("MO 09:00-12:00 interval=2", "KE", "2026-11-23 10:00", "not known"),
    ("MO 09:00-12:00 until=2026-11-16", "KE", "2026-11-16 10:00", "open to Mon 12:00"),
    ("MO 09:00-12:00 until=2026-11-16", "KE", "2026-11-23 10:00", "closed"),
    ("MO 09:00-12:00 dtstart=2026-12-07", "KE", "2026-11-23 10:00", "opens 07 Dec 09:00"),
    ("MO 09:00-12:00 dtstart=2026-11-09 count=2", "KE", "2026-11-16 10:00", "open to Mon 12:00"),
    ("MO 09:00-12:00 dtstart=2026-11-09 count=2", "KE", "2026-11-23 10:00", "closed"),
    ("MO 09:00-12:00 valid_to=2026-11-01", "KE", "2026-11-23 10:00", "not known"),
    (
        "MO 09:00-17:00; MO 10:00-11:00 valid_from=2026-11-23 valid_to=2026-11-23",
        "KE",
        "2026-11-23 12:00",
        "opens 30 Nov 09:00",
    ),
    # The clocks go forward in Paris in the night to 29 March 2026 and back in the night to 25 October 2026
    ("DAILY 08:00-17:00", "FR", "2026-03-29 07:59", "opens 29 Mar 08:00"),
    ("DAILY 08:00-17:00", "FR", "2026-03-29 08:00", "open to Sun 17:00"),
    ("DAILY 08:00-17:00", "FR", "2026-10-25 08:00", "open to Sun 17:00"),
    ("DAILY 22:00-06:00", "FR", "2026-03-29 03:30", "open to Sun 06:00"),
    ("DAILY 22:00-06:00", "FR", "2026-10-25 05:59", "open to Sun 06:00"),
    ("DAILY 22:00-06:00", "FR", "2026-10-25 06:00", "opens 25 Oct 22:00"),
    # Half and quarter hours of offset
    ("MO 08:00-16:00", "AF", "2026-11-23 15:59", "open to Mon 16:00"),
    ("MO 08:00-16:00", "NP", "2026-11-23 08:00", "open to Mon 16:00"),
    # What cannot be read is never closed
    ("MO 8-5pm", "KE", "2026-11-23 20:00", "not known"),
    ("MO 09:00-12:00; TU morning-noon", "KE", "2026-11-23 20:00", "not known"),
    ("MO 09:00-12:00; TU morning-noon", "KE", "2026-11-23 10:00", "open to Mon 12:00"),
]
CLOCKS = {"KE": "Africa/Nairobi", "FR": PARIS, "AF": KABUL, "JO": "Asia/Amman", "NP": "Asia/Kathmandu"}


@pytest.mark.parametrize(("spec", "country", "when", "answer"), BY_HAND)
def test_worked_out_by_hand(spec: str, country: str, when: str, answer: str) -> None:
    assert in_words(place(spec, country), when, CLOCKS[country]) == answer


# Asked from Nairobi (UTC+3) about places that live by other clocks
ELSEWHERE = [
    ("MO 09:00-17:00", "FR", "2026-11-23 10:00", "opens 23 Nov 09:00"),  # 08:00 in Paris
    ("MO 09:00-17:00", "FR", "2026-11-23 11:00", "open to Mon 17:00"),  # 09:00 in Paris
    ("MO 09:00-17:00", "FR", "2026-07-20 10:00", "open to Mon 17:00"),  # 09:00 in Paris, in summer
    ("MO 09:00-17:00", "NP", "2026-11-23 06:14", "opens 23 Nov 09:00"),  # 08:59 in Kathmandu
    ("MO 09:00-17:00", "NP", "2026-11-23 06:15", "open to Mon 17:00"),  # 09:00 in Kathmandu
    ("MO 00:00-02:00", "NP", "2026-11-22 22:00", "open to Mon 02:00"),  # there it is Monday already
    ("MO 09:00-17:00 timezone=0", "NP", "2026-11-23 13:00", "open to Mon 17:00"),  # the schedule says its own: UTC
]


@pytest.mark.parametrize(("spec", "country", "when", "answer"), ELSEWHERE)
def test_the_clock_of_the_place_counts_and_not_that_of_whoever_asks(
    spec: str, country: str, when: str, answer: str
) -> None:
    assert in_words(place(spec, country), when, "Africa/Nairobi") == answer


def test_in_a_country_of_many_clocks_the_point_says_which() -> None:
    # 18:00 in Nairobi is 10:00 in New York and 07:00 in Los Angeles
    assert in_words(place("MO 09:00-17:00", "US", 40.7, -74.0), "2026-11-23 18:00", "Africa/Nairobi").startswith("open")
    assert in_words(place("MO 09:00-17:00", "US", 34.0, -118.2), "2026-11-23 18:00", "Africa/Nairobi") == (
        "opens 23 Nov 09:00"
    )


def test_without_a_point_it_is_known_only_when_every_clock_of_the_country_agrees() -> None:
    assert in_words(place("MO 09:00-17:00", "US"), "2026-11-23 18:00", "Africa/Nairobi") == "not known"
    assert in_words(place("DAILY 00:00-23:59", "US"), "2026-11-23 18:00", "Africa/Nairobi") == "open"


def test_a_country_that_is_invented_has_the_clock_of_whoever_asks() -> None:
    assert in_words(place("MO 09:00-17:00", "XX"), "2026-11-23 09:00", "Africa/Nairobi") == "open to Mon 17:00"
