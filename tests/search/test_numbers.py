"""Telephone numbers in whatever form they are typed."""

import pytest
from msgspec.structs import replace

from phcdesk.model import Phone
from phcdesk.search.fields import written_numbers
from phcdesk.search.numbers import national_part, with_numbers
from phcdesk.search.results import Request
from phcdesk.text.query import AllOf, AnyOf, Word

from .samples import TODAY, engine_of, line


@pytest.mark.parametrize(
    ("e164", "national"),
    [("+254722178177", "722178177"), ("+33145394000", "145394000"), ("+78002000122", "8002000122"),
     ("+12024561111", "2024561111"), ("", "")],
)  # fmt: skip
def test_the_code_of_the_country_is_taken_off(e164: str, national: str) -> None:
    assert national_part(e164) == national


def test_a_number_is_indexed_with_and_without_its_country() -> None:
    assert written_numbers(Phone("+254 722 178 177", "+254722178177")) == {
        "+254 722 178 177", "254722178177", "722178177",
    }  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    ["0722178177", "0722 178 177", "07 22 17 81 77", "+254 722 178 177", "+254 (0)722 178177", "00254722178177",
     "254722178177", "722178177", "٠٧٢٢١٧٨١٧٧", "072217", "0722-178"],
)  # fmt: skip
def test_an_international_number_is_found_in_national_form(typed: str) -> None:
    printed = line("Printed abroad", "KE", "+254 722 999 111")
    number = Phone("+254 722 178 177", "+254722178177")
    wanted = replace(line("Wanted", "KE", number.number), phones=(number,))
    engine = engine_of((printed, wanted))
    found = engine.search(Request(text=typed), today=TODAY, open_entries=tuple)
    assert [ranked.entry for ranked in found.ranked][:1] == [1]
    assert found.step == "all"


def test_short_codes_and_words_stay_as_they_are() -> None:
    parts = (Word("call"), Word("112"), Word("now"))
    assert with_numbers(parts) == parts


def test_a_run_of_digits_is_also_looked_for_as_one_number() -> None:
    first, second = Word("0722"), Word("178177", prefix=True)
    found = with_numbers((Word("call"), first, second))
    assert found == (
        Word("call"),
        AnyOf((AllOf((first, second)), Word("0722178177", prefix=True), Word("722178177", prefix=True))),
    )
