"""Services of every kind for hypothesis: whatever a library may hold, odd values included."""

from __future__ import annotations

from string import ascii_lowercase
from typing import Any

from hypothesis import strategies as st

from phcdesk.model import (
    Address,
    Assurance,
    Code,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)  # fmt: skip

_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufeff")


def text(least: int = 0, most: int = 24) -> st.SearchStrategy[str]:
    """A text as it is kept: nothing before it, nothing after it."""
    return (
        st.text(_LETTERS | st.sampled_from("\n,;\"'=+-@<>"), min_size=least, max_size=most)
        .map(str.strip)
        .filter(lambda value: len(value) >= least)
    )


def maybe(*values: str) -> st.SearchStrategy[str]:
    """One of these, nothing, or any text."""
    return st.sampled_from(["", *values]) | text()


WORD = st.text(ascii_lowercase, min_size=1, max_size=8)
DAY = st.dates().map(str).filter(lambda day: day >= "1990")
CODES = st.builds(
    Code,
    st.sampled_from(["service_type", "condition", "airs", "source_pack"]),
    text(1).filter(lambda t: t == t.strip()),
    text(),
)
LANGUAGES = st.builds(Language, st.sampled_from(["", "en", "sw", "pt-BR"]), text(1), text())
NUMBERS = st.sampled_from(
    ["116 123", "+44 20 7946 0000", "0800 111 222", "(02) 9999 9999", "988", "text HOME to 741741"]
)
ASSURANCES = st.builds(
    Assurance,
    st.sampled_from(["", "called", "visited", "single-source"]),
    st.sampled_from(["", "2026-08-01", "2026-08", "2025"]),
    st.integers(0, 9),
    st.lists(WORD.map(lambda word: f"https://{word}.org"), max_size=2, unique=True).map(tuple),
    text(),
    text(),
)
PHONE_ASSURANCES = st.builds(
    Assurance, as_of=st.sampled_from(["", "2026-08-01", "2026"]), sources=st.just(()) | st.just(("https://a.org",))
)
PHONES = st.builds(
    Phone, NUMBERS, st.just(""), maybe("100", "12a"), maybe("voice", "fax"), WORD,
    st.sampled_from(["", "then press 8"]),
    st.lists(LANGUAGES, max_size=2, unique=True).map(tuple), PHONE_ASSURANCES,
)  # fmt: skip
SCHEDULES = st.builds(
    Schedule,
    opens_at=st.sampled_from(["09:00", "00:00", "10:30"]),
    closes_at=st.sampled_from(["17:00", "23:59", ""]),
    freq=st.sampled_from(["", "WEEKLY", "MONTHLY", "DAILY"]),
    interval=st.sampled_from(["", "1", "2", "a few"]),
    byday=st.sampled_from(["", "MO,TU", "2MO", "SU"]),
    dtstart=st.just("") | DAY,
    valid_from=st.just("") | DAY | st.just("soon"),
    timezone=st.sampled_from(["", "3", "-4.5", "+3"]),
    description=text(),
    notes=text(),
)
ADDRESSES = st.builds(
    Address, text(), text(), WORD | st.just(""), text(), text(), maybe("00100"),
    st.sampled_from(["", "KE", "GB"]),
    st.sampled_from(["", "physical", "postal", "virtual"]), text(),
).filter(lambda one: any((one.address_1, one.city, one.region, one.attention, one.address_2)))  # fmt: skip


def listed(part: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few different ones."""
    return st.lists(part, max_size=most, unique=True).map(tuple)


def degrees(most: int) -> st.SearchStrategy[float]:
    """A coordinate that is not zero."""
    return st.integers(1, most * 10_000 - 1).map(lambda number: number / 10_000)


LOCATIONS = st.builds(
    Location, st.uuids().map(str), text(), text(), text(), st.sampled_from(["", "physical", "postal", "virtual"]),
    text(),
    addresses=listed(ADDRESSES), phones=listed(PHONES), schedules=listed(SCHEDULES), languages=listed(LANGUAGES),
    accessibility=listed(text(1)), latitude=degrees(90), longitude=degrees(180),
)  # fmt: skip
PLACES = st.builds(ServiceAtLocation, LOCATIONS, text(), listed(PHONES), listed(SCHEDULES), listed(CODES))
ORGANIZATIONS = st.just(Organization()) | st.builds(
    Organization, st.uuids().map(str), text(1), text(), text(), maybe("https://example.org", "www.example.org"),
    maybe("a@example.org"), listed(PHONES),
)  # fmt: skip
SERVICES: st.SearchStrategy[Service] = st.builds(
    Service,
    st.uuids().map(str),
    text(1),
    text(),
    text(),
    st.sampled_from(["", "en", "fr"]),
    ORGANIZATIONS,
    st.sampled_from(["", "active", "inactive", "defunct", "temporarily closed", "moved away"]),
    text(),
    maybe("https://example.org/a?b=c", "example.org"),
    maybe("help@example.org"),
    st.sampled_from(["referral", "example"]),
    text(),
    text(),
    text(),
    text(),
    maybe("12", "12.5", "adults"),
    maybe("99", "007"),
    text(),
    listed(PHONES),
    listed(SCHEDULES),
    text(),
    listed(LANGUAGES),
    listed(st.builds(ServiceArea, WORD, st.just(""), text())),
    listed(PLACES),
    listed(st.builds(CostOption, text(1), st.sampled_from(["", "KES"]), maybe("35", "35.50"), text())),
    listed(text(1)),
    listed(CODES),
    listed(WORD, 3),
    st.sampled_from(["", "KE", "GB"]),
    text(),
    st.booleans(),
    ASSURANCES,
)
