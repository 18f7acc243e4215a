"""Whom to call: only numbers of the area asked for, open lines first, and nothing that is guessed."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.bundled import Bundle, add_training, prepare
from phcdesk.crisis import LINE_TYPES, CrisisSheet, crisis_sheet, steps_of
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.model import Assurance, Code, Country, EmergencyNumber, Entry, Guide, Phone
from phcdesk.search.results import Hit, Request, Results

ROOT = Path(__file__).resolve().parents[1]
NOON = datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=1)))


def line(name: str, kind: str = "crisis-line", open_now: bool | None = None, **more: object) -> Hit:
    facts = {"phones": (Phone("0800 1"),), "status": "active", "country": "NV"} | more
    return Hit(
        f"x/{name}", "service", name, "p", 1.0, type_codes=(Code("service_type", kind),), open_now=open_now, **facts
    )  # type: ignore[arg-type]


def number(service: str, digits: str, agreement: int = 2) -> EmergencyNumber:
    return EmergencyNumber(service, digits, Assurance("sources-agree", "2026-08", agreement))


class Few:
    """A library of a few lines, one country and one card."""

    def __init__(self, lines: tuple[Hit, ...] = (), numbers: tuple[EmergencyNumber, ...] = (), body: str = "") -> None:
        self.lines = lines
        self.country = Country("country-NV", "Norvania", "NV", emergency_numbers=numbers)
        self.guide = Guide("card", "First response", body=body)
        self.asked: list[Request] = []

    def search(self, request: Request) -> Results:
        self.asked.append(request)
        if "type" in request.filters:
            hits = self.lines
        elif request.filters["kind"] == ("country",):
            hits = (Hit("x/country-NV", "country", "Norvania", "p", 1.0),)
        else:
            hits = (Hit("x/card", "guide", "First response", "p", 1.0),) if self.guide.body else ()
        return Results(len(hits), "all", hits)

    def show(self, ref: str) -> Entry:
        return self.country if "country" in ref else self.guide


def test_only_lines_of_the_area_are_asked_for() -> None:
    library = Few((line("a"),))
    crisis_sheet(library, "NV")
    asked = [request for request in library.asked if "type" in request.filters]
    assert [request.filters for request in asked] == [{"type": LINE_TYPES, "country": ("NV",)}]


def test_without_an_area_there_is_no_number_at_all() -> None:
    sheet = crisis_sheet(Few((line("a"),), (number("general", "112"),)), "")
    assert (sheet.calls, sheet.lines) == ((), ())


def test_open_lines_come_first_then_unknown_then_closed() -> None:
    lines = (line("closed", open_now=False), line("unknown"), line("open", open_now=True))
    assert [one.title for one in crisis_sheet(Few(lines), "NV").lines] == ["open", "unknown", "closed"]


def test_the_first_line_is_one_for_everybody_even_if_it_is_not_the_one_that_is_open() -> None:
    lines = (line("children", "child-helpline", open_now=True), line("everybody", open_now=None))
    first = crisis_sheet(Few(lines), "NV").first_line
    assert first is not None
    assert first.title == "everybody"


def test_examples_closed_services_and_lines_without_a_number_are_left_out() -> None:
    lines = (line("example", role="example"), line("gone", status="defunct"), line("silent", phones=()), line("good"))
    assert [one.title for one in crisis_sheet(Few(lines), "NV").lines] == ["good"]


def test_a_number_that_several_services_answer_is_said_once_and_the_general_one_first() -> None:
    numbers = (number("police", "17"), number("fire", "112"), number("general", "112"))
    calls = crisis_sheet(Few(numbers=numbers), "NV").calls
    assert [(call.number, call.services) for call in calls] == [("112", ("general", "fire")), ("17", ("police",))]


def test_a_number_is_no_surer_than_the_least_sure_of_its_services() -> None:
    calls = crisis_sheet(Few(numbers=(number("police", "999", 3), number("fire", "999", 1))), "NV").calls
    assert calls[0].first.assurance.agreement == 1


def test_steps_are_the_words_of_the_card_without_the_marks_of_its_sources() -> None:
    body = "# Card\n\n1. **Ask openly** about it [3].\n2. Stay (ours).\n\n- not a step\n"
    assert steps_of(body) == ("Ask openly about it.", "Stay.")


@given(st.text())
def test_any_text_gives_steps_or_none(body: str) -> None:
    assert all("\n" not in step for step in steps_of(body))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    store = Store(tmp_path_factory.mktemp("crisis"))
    bundle = Bundle(ROOT / "resources" / "packs", ROOT / "resources" / "taxonomy")
    prepare(store, bundle, now=NOON)
    add_training(store, bundle, now=NOON)
    return Library.open(store, clock=lambda: NOON)


@pytest.mark.parametrize("country", ["FR", "KE", "IN", "US", "UA", "XN"])
def test_no_line_of_the_bundled_packs_is_shown_for_another_country(library: Library, country: str) -> None:
    sheet = crisis_sheet(library, country)
    assert sheet.lines
    for found in sheet.lines:
        entry = library.show(found.ref)
        own = {getattr(entry, "country", ""), *(area.country for area in entry.service_areas)}  # type: ignore[union-attr]
        assert country in own, found.title


def test_the_training_district_has_lines_and_they_are_fictional(library: Library) -> None:
    sheet = crisis_sheet(library, "XN")
    assert sheet.fictional
    assert all(found.fictional for found in sheet.lines)


def test_an_unknown_country_is_empty_and_no_error(library: Library) -> None:
    sheet = crisis_sheet(library, "ZZ")
    assert (sheet.calls, sheet.lines) == ((), ())
    assert sheet.steps
    assert isinstance(sheet, CrisisSheet)
