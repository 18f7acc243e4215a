"""Everyday words, areas and countries on the library as it comes, with the training district."""

import pytest

from phcdesk.library import Library
from phcdesk.search.results import Request, Results


def found(library: Library, text: str, area: str = "") -> Results:
    return library.search(Request(text=text, area=area, limit=10))


@pytest.mark.parametrize("typed", ["depression", "perinatal clinic", "self-help group", "counselling"])
def test_in_a_real_country_what_is_invented_does_not_come_first(library: Library, typed: str) -> None:
    assert found(library, typed).total
    assert not found(library, typed, "KE").hits[0].fictional


def test_in_the_training_district_what_is_invented_keeps_its_place(library: Library) -> None:
    assert found(library, "depression", "XN").hits[0].fictional
    assert found(library, "depression").hits[0].fictional


def test_who_names_the_training_district_gets_it_wherever_they_work(library: Library) -> None:
    assert found(library, "norvania crisis line", "KE").hits[0].fictional


def test_the_lines_of_the_area_come_first(library: Library) -> None:
    assert found(library, "crisis line", "KE").hits[0].country == "KE"


@pytest.mark.parametrize(
    "typed",
    ["a man who beats his wife", "he hits me", "beaten by husband", "my husband beats me", "mon mari me frappe",
     "mi marido me golpea", "يضربني", "муж избивает жену", "marido violento"],
)  # fmt: skip
def test_who_is_beaten_is_led_to_a_line_for_violence(library: Library, typed: str) -> None:
    answer = found(library, typed)
    assert "violence-line" in {code.code for code in answer.hits[0].type_codes}
    assert answer.did_you_mean is None


def test_a_heart_that_beats_is_no_violence(library: Library) -> None:
    assert "violence-line" not in {code.code for code in found(library, "my heart beats fast").chips}


@pytest.mark.parametrize("typed", ["country kenya", "kenya country", "pays kenya", "país kenia", "страна кения"])
def test_the_word_country_is_not_demanded_beside_a_name(library: Library, typed: str) -> None:
    answer = found(library, typed)
    assert (answer.step, answer.hits[0].ref) == ("all", "phcdesk/country-KE")


def test_the_training_district_is_found_by_its_name(library: Library) -> None:
    answer = found(library, "country norvania", "KE")
    assert answer.step == "all"
    assert {hit.country for hit in answer.hits} <= {"XN", ""}


def test_every_misspelt_word_is_corrected_at_once(library: Library) -> None:
    assert found(library, "suicidl tenager").did_you_mean == "suicide teenager"
    assert found(library, "perinatel depresssion").did_you_mean == "perinatal depression"


def test_a_word_that_only_the_vocabulary_has_is_suggested(library: Library) -> None:
    answer = found(library, "tenager")
    assert (answer.step, answer.did_you_mean) == ("spelling", "teenager")
