"""What a service says, fact by fact, and the whole record as plain text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from phcdesk.answers.indicators import Comparison, Peers
from phcdesk.app.assurance import ENGLISH
from phcdesk.app.record_facts import (
    Teller,
    dialling_words,
    hours_facts,
    languages_line,
    number_words,
    service_setting,
    service_terms,
    state_words,
)
from phcdesk.app.record_text import record_text
from phcdesk.hours.state import HoursState
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    CostOption,
    Country,
    Document,
    EmergencyNumber,
    Guide,
    Indicator,
    Language,
    Location,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)

TELL = Teller(lambda _facet, code: code.upper(), ENGLISH)
WEEKDAYS = Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="08:00", closes_at="16:30")
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday


def said(facts: list[tuple[str, str]] | object) -> dict[str, str]:
    return {name: text for name, text in facts if text}  # type: ignore[attr-defined]


def service(**fields: object) -> Service:
    return Service(id="s", name="Service", **fields)  # type: ignore[arg-type]


def test_terms_are_for_whom_what_to_bring_cost_and_languages() -> None:
    terms = service_terms(
        service(
            codes=(Code("population", "adults"), Code("cost", "free")),
            eligibility_description="Living here",
            minimum_age="18",
            cost_options=(CostOption("First visit", "XTS", "9.00", "each"),),
            required_documents=("A card", "A letter"),
            languages=(Language("en", "English"), Language("ar", "Arabic", "by interpreter")),
            application_process="Just come in.",
        ),
        TELL,
    )
    assert said(terms) == {
        "For whom": "ADULTS\nLiving here\nAged 18 and over",
        "Bring": "A card\nA letter",
        "Cost": "FREE\nFirst visit, 9.00 XTS, each",
        "Languages": "English, Arabic (by interpreter)",
        "Referral": "Just come in.",
    }


@pytest.mark.parametrize(
    ("least", "most", "words"), [("12", "18", "Aged 12 to 18"), ("", "5", "Aged up to 5"), ("", "", "")]
)
def test_ages_are_told_as_people_say_them(least: str, most: str, words: str) -> None:
    terms = said(service_terms(service(minimum_age=least, maximum_age=most), TELL))
    assert terms.get("For whom", "") == words


def test_equal_notes_on_languages_are_said_once() -> None:
    spoken = [Language("ar", "Arabic", "inferred"), Language("en", "English", "inferred")]
    assert languages_line(spoken) == "Arabic, English (inferred)"


def test_a_language_is_named_once_with_all_that_is_said_of_it() -> None:
    spoken = [
        Language("fr", "French", "by day"), Language("en", "English", "by day"), Language("fr", "French"),
        Language("en", "English"), Language("fr", "French", "written"),
    ]  # fmt: skip
    assert languages_line(spoken) == "French (by day; written), English (by day)"


def test_a_restricted_place_says_only_that_it_is_private() -> None:
    place = Location(id="x", name="The house", restricted=True, addresses=(Address(address_1="1 Road"),))
    setting = said(service_setting(service(service_at_locations=(ServiceAtLocation(place),)), TELL))
    assert setting["Where"] == "The house\nThe address is kept private. Call first."


def test_a_country_that_is_the_area_served_is_told_once() -> None:
    setting = said(service_setting(service(country="NV", service_areas=(ServiceArea(country="NV"),)), TELL))
    assert setting == {"Area served": "NV"}


def test_a_week_has_seven_days_and_today_in_words() -> None:
    ((place, facts),) = hours_facts(service(schedules=(WEEKDAYS,)), TELL, today=0)
    assert place == ""
    assert [name for name, _ in facts[:2]] == ["Monday (today)", "Tuesday"]
    assert facts[0].text == "08:00–16:30"
    assert facts[6].text == "closed"


def test_a_day_without_hours_is_not_called_closed_where_something_is_only_in_words() -> None:
    also = Schedule(freq="MONTHLY", byday="1SA", opens_at="10:00", closes_at="12:00", description="First Saturday")
    ((_, facts),) = hours_facts(service(schedules=(WEEKDAYS, also)), TELL)
    assert facts[5] == ("Saturday", "see the notes")
    assert facts[7] == ("Notes", "First Saturday")


def test_hours_that_cannot_be_read_are_told_as_written() -> None:
    assert hours_facts(service(schedules=(Schedule(description="At dusk"),)), TELL) == [("", [("Hours", "At dusk")])]


def test_hours_in_the_words_of_the_source_stand_beside_the_week() -> None:
    tables = hours_facts(service(schedules=(WEEKDAYS,), hours_note="daily, it is said"), TELL)
    assert tables[1] == ("", [("As the source says", "daily, it is said")])


def test_places_with_different_hours_have_a_table_each() -> None:
    late = Schedule(freq="WEEKLY", byday="MO", opens_at="20:00", closes_at="22:00")
    places = tuple(
        ServiceAtLocation(Location(id=name, name=name), schedules=(hours,))
        for name, hours in (("North", WEEKDAYS), ("South", late))
    )
    assert [place for place, _ in hours_facts(service(service_at_locations=places), TELL)] == ["North", "South"]


def test_places_with_the_same_hours_share_a_table() -> None:
    places = tuple(ServiceAtLocation(Location(id=name, name=name), schedules=(WEEKDAYS,)) for name in ("N", "S"))
    assert [place for place, _ in hours_facts(service(service_at_locations=places), TELL)] == [""]


def test_day_and_night_is_said_so() -> None:
    always = Schedule(freq="WEEKLY", byday="MO", opens_at="00:00", closes_at="23:59")
    assert hours_facts(service(schedules=(always,)), TELL)[0][1][0].text == "day and night"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (HoursState(), ""),
        (HoursState(True), "Open now"),
        (HoursState(True, NOW.replace(hour=16, minute=30)), "Open now until 16:30"),
        (HoursState(False), "Closed now"),
        (HoursState(False, None, NOW.replace(hour=14)), "Opens today 14:00"),
        (HoursState(False, None, NOW + timedelta(days=3)), "Opens Thursday 12:00"),
        (HoursState(False, None, NOW + timedelta(days=7)), "Opens on 2026-11-30 at 12:00"),
    ],
)
def test_whether_it_is_open_is_told_only_where_it_is_known(state: HoursState, words: str) -> None:
    assert state_words(state, NOW, ENGLISH) == words


def test_the_time_of_a_place_elsewhere_is_called_that() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-2)))
    assert state_words(HoursState(True, there), NOW, ENGLISH) == "Open now until 10:00 there"


def test_dialling_is_told_where_there_is_more_to_do_than_to_dial() -> None:
    assert dialling_words(Phone("119", dialling="then choose 8"), ENGLISH) == "Dial 119: then choose 8"
    assert dialling_words(Phone("119"), ENGLISH) == ""


def test_an_extension_belongs_to_the_number() -> None:
    assert number_words(Phone("0800 1", extension="5"), ENGLISH) == "0800 1 ext. 5"


def test_a_record_as_text_begins_with_its_name_and_says_that_it_is_invented() -> None:
    whole = service(phones=(Phone("0800 1", description="Desk"),), fictional=True, assurance=Assurance("fictional"))
    lines = record_text(whole, TELL, pack="Training, edition 1").splitlines()
    assert lines[0] == "Service"
    assert lines[1].startswith("FICTIONAL: ")
    assert "Call: Desk, 0800 1" in lines
    assert lines[-1] == "Pack: Training, edition 1"


def test_an_example_gives_no_number() -> None:
    text = record_text(service(role="example", phones=(Phone("0800 1"),)), TELL)
    assert "0800 1" not in text
    assert "not a place to refer to" in text


def test_documents_cards_and_countries_have_a_text_too() -> None:
    country = Country(
        id="c",
        name="Norvania",
        country="NV",
        emergency_numbers=(EmergencyNumber("police", "112", Assurance("called")),),
    )
    figure = Indicator("psychiatrists", "Psychiatrists", "1", "percent", "2016")
    compared = Comparison(figure, "workforce", 1.0, peers=Peers(9, 0, 1, 2, 3, 4, ("2016", "2016")))
    assert "Year: 2020" in record_text(Document(id="d", name="D", year="2020"), TELL)
    assert "About: short" in record_text(Guide(id="g", name="G", description="short"), TELL)
    text = record_text(country, TELL, [compared])
    assert "Emergency: police: 112 (Called and answered" in text
    assert "Psychiatrists: 1 percent (2016); Median of 9 countries in this library: 2;" in text
