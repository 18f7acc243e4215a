"""What a row and the line above the rows say."""

from datetime import date

import pytest

from phcdesk.gui.words.wording import Wording, listed, notices
from phcdesk.model import Assurance, Code, Phone
from phcdesk.search.results import Hit, Results


def row(**facts: object) -> Hit:
    return Hit("p/1", facts.pop("kind", "service"), "A title", "Pack", 1.0, **facts)  # type: ignore[arg-type]


def test_a_service_says_what_it_is_whose_and_where(wording: Wording) -> None:
    hit = row(
        type_codes=(Code("service_type", "peer-support"),), organization="The office", place="Harbour", country="NV"
    )
    assert wording.what_and_where(hit) == "Peer support · The office · Harbour · Norvania"


def test_a_place_that_is_the_whole_country_is_said_once(wording: Wording) -> None:
    assert wording.what_and_where(row(place="Norvania", country="NV")) == "Service · Norvania"


def test_a_document_says_its_year_page_and_heading(wording: Wording) -> None:
    policy = (Code("document_type", "policy"),)
    hit = row(kind="document", year="2025", page=14, paged=True, heading="Ask", type_codes=policy)
    assert wording.what_and_where(hit) == "Policy · 2025 · page 14 · \u2068Ask\u2069"


def test_a_distance_is_said_in_kilometres(wording: Wording) -> None:
    assert wording.what_and_where(row(distance_km=3.21)) == "Service · \u20663.2\u2069 km"


def test_the_age_is_that_of_the_number_before_that_of_the_entry(wording: Wording) -> None:
    old = Phone("112", assurance=Assurance(as_of="2020-01-01"))
    hit = row(phones=(old,), assurance=Assurance(as_of="2026-11-20"))
    assert wording.age(hit)[1] == "old"
    assert wording.age(row(assurance=Assurance(as_of="2026-11-20")))[1] == "fresh"


def test_what_nobody_may_overlook_is_a_badge(wording: Wording) -> None:
    words = [text for text, _ in notices(True, "example", "defunct")]
    assert words == ["FICTIONAL", "Example, not a place to refer to", "Closed"]
    assert notices(False, "referral", "active") == []
    assert notices(False, "referral", "moved") == [("moved", "old")], "a word that nobody knows is shown as it is"


@pytest.mark.parametrize(
    ("results", "typed", "line"),
    [
        (Results(14, "all", ()), "low", "14 found · all words matched"),
        (Results(1214, "all", ()), " ", "1,214 entries"),
        (Results(37, "most", (), exact_total=1), "a b c", "37 found, closest first · 1 with all words"),
        (Results(3, "spelling", (), "depression"), "depresion", "Nothing for “depresion”. Showing 3 for “depression”"),
        (Results(0, "none", ()), "zzz", "Nothing found"),
    ],
)
def test_the_line_above_the_rows_says_which_rung_answered(
    wording: Wording, results: Results, typed: str, line: str
) -> None:
    assert wording.found(results, typed).replace("1214", "1,214") == line


def test_a_code_nobody_knows_is_shown_as_it_is(wording: Wording) -> None:
    assert wording.name("topic", "new-thing") == "new-thing"


@pytest.mark.parametrize("kind", ["document", "guide"])
def test_a_text_never_says_that_it_was_checked(wording: Wording, kind: str) -> None:
    hit = row(kind=kind, assurance=Assurance(method="text-seen", as_of="2026-11-21"))
    assert wording.age(hit)[0] == ""
    assert "checked" not in wording.spoken(hit)


@pytest.mark.parametrize(("state", "words"), [(True, ["open now"]), (False, ["closed now"]), (None, [])])
def test_open_and_closed_are_said_and_unknown_is_neither(
    wording: Wording, state: bool | None, words: list[str]
) -> None:
    assert [text for text, _ in wording.badges(row(open_now=state))] == words


def test_a_country_is_called_what_the_language_calls_it_and_else_by_its_own_name() -> None:
    names = {("UA", ""): "Ucrania", ("UA", "en"): "Ukraine"}
    wording = Wording(lambda _facet, code, language="": names.get((code, language), code), date(2026, 11, 21))
    ukraine = Hit("p/1", "country", "Ukraine", "Pack", 1.0, country="UA")
    assert wording.title(ukraine) == "Ucrania"
    assert wording.spoken(ukraine).startswith("Ucrania. ")
    assert wording.title(Hit("p/1", "country", "Tavira", "Pack", 1.0, country="NV")) == "Tavira"
    line = Hit("p/1", "service", "Ukraine line", "Pack", 1.0, place="Ukraine", country="UA")
    assert (wording.title(line), wording.what_and_where(line)) == ("Ukraine line", "Service · Ucrania")


def test_names_are_listed_once_each_with_the_comma_of_the_language() -> None:
    assert listed(["Police", "", "Fire", "Police"]) == "Police, Fire"
