"""What is written is FHIR R4, holds together, and gives the same services when it is read again."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.fhir import read, write
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden
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
)
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "taxonomy")
TODAY = date(2026, 11, 22)
GENERATED = (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a failing service smaller takes minutes, and tells little."""
Write = Callable[[Iterable[Service]], Path]

WORDS = st.text("abcdeöñيж ’-,", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
MAYBE = st.just("") | WORDS
IDS = st.text("abcdef0123456789-.", min_size=1, max_size=20) | WORDS
DAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, unique=True).map(
    lambda days: ",".join(day for day in ("MO", "TU", "WE", "TH", "FR", "SA", "SU") if day in days)
)
TIMES = st.times().map(lambda time: f"{time:%H:%M}")
SCHEDULES = st.builds(Schedule, opens_at=TIMES, closes_at=TIMES, freq=st.just("WEEKLY"), byday=DAYS)
PHONES = st.builds(
    Phone,
    number=st.from_regex(r"0[1-9][0-9]{6,9}", fullmatch=True),
    e164=st.just("+254202345678"),
    extension=st.sampled_from(["", "7", "215"]),
    type=st.sampled_from(["voice", "text", "fax", "chat", "video", "textphone"]),
    description=MAYBE,
    dialling=MAYBE,
)
CODES = st.lists(
    st.builds(
        Code,
        st.sampled_from(["service_type", "condition", "population", "modality", "urgency", "cost"]),
        st.sampled_from(["crisis-line", "depression", "children", "telephone", "free"]),
        MAYBE,
    ),
    max_size=4,
    unique=True,
).map(lambda codes: tuple(sorted(codes, key=lambda code: (code.facet != "service_type", code.facet == "cost"))))
ADDRESSES = st.builds(
    Address,
    address_1=WORDS,
    address_2=MAYBE,
    city=MAYBE,
    region=MAYBE,
    state_province=MAYBE,
    postal_code=MAYBE,
    country=st.sampled_from(["", "KE", "NP"]),
    address_type=st.sampled_from(["physical", "postal"]),
)


def several(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=most, unique=True).map(tuple)


@st.composite
def locations(draw: st.DrawFn) -> Location:
    secret = draw(st.booleans())
    name = draw(MAYBE)
    if secret:
        return Location(draw(IDS), name, location_type="physical", restricted=True)
    degrees = st.integers(1, 8_000_000) | st.integers(-8_000_000, -1)
    point = draw(st.none() | st.tuples(degrees, degrees))
    return Location(
        draw(IDS),
        name,
        draw(MAYBE),
        draw(MAYBE),
        draw(st.sampled_from(["physical", "virtual", "postal"])),
        draw(MAYBE),
        point[0] / 100_000 if point else None,
        point[1] / 50_000 if point else None,
        addresses=draw(several(ADDRESSES, 1)),
        phones=draw(several(PHONES, 2)),
        schedules=draw(several(SCHEDULES, 2)),
        accessibility=draw(several(WORDS, 2)),
    )


@st.composite
def services(draw: st.DrawFn) -> Service:
    at_each = draw(st.booleans())
    places = draw(st.lists(locations(), max_size=3, unique_by=lambda place: place.id))
    at = tuple(
        ServiceAtLocation(
            place,
            draw(WORDS) if at_each and not place.restricted else "",
            draw(several(PHONES, 2)) if at_each and not place.restricted else (),
            draw(several(SCHEDULES, 2)) if at_each and not place.restricted else (),
            draw(CODES.map(lambda codes: codes[:1])) if at_each else (),
        )
        for place in places
    )
    return Service(
        draw(IDS),
        draw(WORDS),
        draw(MAYBE),
        draw(MAYBE),
        draw(st.sampled_from(["", "en", "ar"])),
        draw(st.builds(Organization, st.just("org-1"), WORDS, MAYBE, MAYBE, st.just(""), MAYBE, several(PHONES, 2)))
        if draw(st.booleans())
        else Organization(),
        draw(st.sampled_from(["", "active", "inactive", "defunct", "temporarily closed"])),
        draw(MAYBE),
        draw(st.sampled_from(["", "https://example.org/help"])),
        draw(st.sampled_from(["", "help@example.org"])),
        draw(st.sampled_from(["referral", "example"])),
        draw(MAYBE),
        draw(MAYBE),
        draw(MAYBE),
        draw(MAYBE),
        draw(st.sampled_from(["", "12"])),
        draw(st.sampled_from(["", "25"])),
        draw(MAYBE),
        draw(several(PHONES)),
        () if any(one.schedules for one in at) else draw(several(SCHEDULES)),
        draw(MAYBE),
        draw(several(st.builds(Language, st.sampled_from(["en", "fr", "prs"]), MAYBE, MAYBE), 2)),
        draw(several(st.builds(ServiceArea, WORDS, st.sampled_from(["", "KE"]), MAYBE), 2)),
        at,
        draw(several(st.builds(CostOption, WORDS, st.just("KES"), st.just("200"), MAYBE), 2)),
        draw(several(WORDS, 2)),
        draw(CODES),
        draw(several(WORDS | st.sampled_from(["Day centre", "Counselling", "crisis line"]), 3)),
        "KE",
        draw(MAYBE),
        draw(st.booleans()),
        draw(
            st.builds(
                Assurance,
                method=st.sampled_from(["", "called", "sources-agree"]),
                as_of=st.sampled_from(["", "2026", "2026-08", "2026-08-08"]),
                agreement=st.integers(0, 9),
                sources=several(WORDS, 2),
                assurer=MAYBE,
                note=MAYBE,
            )
        ),
    )


def written(given_services: list[Service], folder: str) -> Path:
    target = Path(folder, "bundle.json")
    write(given_services, target, WriteContext(VOCABULARY, "test", TODAY), silent, CancelToken())
    return target


def read_back(path: Path) -> tuple[list[Service], Report]:
    report = Report()
    with Chosen(path) as chosen:
        found = list(read(chosen, report, ReadContext(VOCABULARY, "other", TODAY), silent, CancelToken()))
    return found, report


@settings(max_examples=25, phases=GENERATED)
@given(services())
def test_a_service_comes_back_as_it_was(service: Service) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found, report = read_back(written([service], folder))
    assert report.adds_up
    assert found == [hidden(service)]


@settings(max_examples=10, phases=GENERATED)
@given(st.lists(services(), max_size=3, unique_by=lambda service: service.id))
def test_what_is_written_is_fhir_and_every_reference_leads_somewhere(listed: list[Service]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = written(listed, folder).read_text("utf-8")
    bundle = Bundle.model_validate_json(text)
    assert bundle.type == "transaction"
    entries = json.loads(text).get("entry", [])
    there = {f"{entry['resource']['resourceType']}/{entry['resource']['id']}" for entry in entries}
    assert set(references(entries)) <= there
    assert len({entry["fullUrl"] for entry in entries}) == len(entries) == len(there)


def references(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "reference":
                yield inner
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)
