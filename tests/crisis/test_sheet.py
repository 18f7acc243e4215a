"""Whom to call: only numbers of the area asked for, open lines first, and nothing that is guessed."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.bundled import Bundle, add_training, prepare
from phcdesk.crisis.lines import LINE_TYPES
from phcdesk.crisis.sheet import WALK_IN_TYPES, CrisisSheet, crisis_sheet, steps_of
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.model import Assurance, Code, Country, EmergencyNumber, Entry, Guide, Phone
from phcdesk.search.results import Hit, Point, Reported, Request, Results

ROOT = Path(__file__).resolve().parents[2]
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

    def __init__(
        self,
        lines: tuple[Hit, ...] = (),
        numbers: tuple[EmergencyNumber, ...] = (),
        body: str = "",
        places: tuple[Hit, ...] = (),
        reported: tuple[Reported, ...] = (),
    ) -> None:
        self.lines = lines
        self.reported = reported
        self.places = places
        self.country = Country("country-NV", "Norvania", "NV", emergency_numbers=numbers)
        self.guide = Guide("card", "First response", body=body)
        self.asked: list[Request] = []

    def search(self, request: Request) -> Results:
        self.asked.append(request)
        if request.filters.get("type") == WALK_IN_TYPES:
            hits = self.places
        elif "type" in request.filters:
            hits = self.lines
        elif request.filters["kind"] == ("country",):
            hits = (Hit("x/country-NV", "country", "Norvania", "p", 1.0, reported=self.reported),)
        else:
            hits = (Hit("x/card", "guide", "First response", "p", 1.0),) if self.guide.body else ()
        return Results(len(hits), "all", hits)

    def show(self, ref: str) -> Entry:
        return self.country if "country" in ref else self.guide


def test_only_lines_of_the_area_are_asked_for() -> None:
    library = Few((line("a"),))
    crisis_sheet(library, "NV")
    asked = [request.filters for request in library.asked if "type" in request.filters]
    assert asked == [{"type": LINE_TYPES, "country": ("NV",)}, {"type": WALK_IN_TYPES, "country": ("NV",)}]


def test_without_an_area_there_is_no_number_at_all() -> None:
    sheet = crisis_sheet(Few((line("a"),), (number("general", "112"),)), "")
    assert (sheet.calls, sheet.lines) == ((), ())


def test_open_lines_come_first_then_what_opens_next_then_the_unknown() -> None:
    later, sooner = NOON + timedelta(hours=5), NOON + timedelta(hours=1)
    lines = (
        line("closed", open_now=False),
        line("unknown"),
        line("later", open_now=False, opens_next=later),
        line("sooner", open_now=False, opens_next=sooner),
        line("open", open_now=True),
    )
    ordered = [one.title for one in crisis_sheet(Few(lines), "NV").lines]
    assert ordered == ["open", "sooner", "later", "unknown", "closed"]


def test_lines_of_one_organization_stand_together_where_the_first_of_them_stands() -> None:
    lines = (
        line("adults", open_now=True, organization="Lantern"),
        line("another", open_now=True, organization="Ember"),
        line("children", "child-helpline", organization="Lantern"),
    )
    assert [one.title for one in crisis_sheet(Few(lines), "NV").lines] == ["adults", "children", "another"]


def test_lines_of_which_nobody_says_who_runs_them_do_not_belong_together() -> None:
    lines = (line("a", open_now=True), line("b"), line("c", open_now=True))
    assert [one.title for one in crisis_sheet(Few(lines), "NV").lines] == ["a", "c", "b"]


def test_places_to_go_are_asked_for_in_the_area_alone_open_and_nearest_first() -> None:
    library = Few(places=(line("house", "safe-space", open_now=True, phones=()),))
    near = Point(0.5, -30.0, "Tavira", ("NV/tavira", "NV/"))
    sheet = crisis_sheet(library, "NV", near)
    asked = next(one for one in library.asked if one.filters.get("type") == WALK_IN_TYPES)
    assert (asked.open_now, asked.nearest_first, asked.near) == (True, True, near)
    assert [one.row.title for one in sheet.walk_ins] == ["house"]
    assert sheet.near == "Tavira"


def test_a_place_in_another_country_does_not_count_as_near() -> None:
    library = Few()
    sheet = crisis_sheet(library, "NV", Point(48.8, 2.3, "Paris", ("FR/paris", "FR/")))
    assert sheet.near == ""
    assert all(one.near is None for one in library.asked)


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


def dead(digits: str) -> tuple[Reported, ...]:
    return (Reported("dead-number", "2026-11-22", digits),)


def test_lines_whose_only_number_was_reported_dead_stay_and_come_after_all_others() -> None:
    lines = (
        line("dead", open_now=True, organization="Lantern", reported=dead("0800 1")),
        line("unknown"),
        line("lives", open_now=True, organization="Lantern"),
        line("other", open_now=True, reported=dead("119"), phones=(Phone("0800 1"), Phone("119"))),
    )
    sheet = crisis_sheet(Few(lines), "NV")
    assert [one.title for one in sheet.lines] == ["lives", "other", "unknown", "dead"]
    assert sheet.first_line is not None
    assert sheet.first_line.title == "lives"


def test_no_line_is_the_first_where_every_number_was_reported_dead() -> None:
    sheet = crisis_sheet(Few((line("dead", reported=dead("0800 1")),)), "NV")
    assert [one.title for one in sheet.lines] == ["dead"]
    assert sheet.first_line is None


def test_an_emergency_number_that_was_reported_dead_stays_after_the_others_and_is_marked() -> None:
    numbers = (number("general", "112"), number("ambulance", "118"))
    calls = crisis_sheet(Few(numbers=numbers, reported=dead("112")), "NV").calls
    assert [(call.number, call.reported) for call in calls] == [("118", ()), ("112", dead("112"))]
    (alone,) = crisis_sheet(Few(numbers=numbers[:1], reported=dead("112")), "NV").calls
    assert (alone.number, alone.reported) == ("112", dead("112"))


def test_the_first_steps_are_those_of_the_card_that_has_them_as_its_topic_and_suicide_risk_comes_next(
    library: Library,
) -> None:
    sheet = crisis_sheet(library, "KE")
    assert [step.partition(":")[0] for step in sheet.steps] == ["Look", "Listen", "Link"]
    assert [card.title for card in sheet.cards[:2]] == [
        "Psychological first aid: Look, Listen, Link",
        "Suicide risk: the first response",
    ]
    assert len({card.ref for card in sheet.cards}) == len(sheet.cards) == 10


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
