"""Cells with numbers to call, as people fill them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.formats.sheets.numbers import may_be_name, numbers_of

Said = tuple[str, str, str]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("Hotline: 116 (toll free); WhatsApp: +254 722 000 111",
         [("116", "", "Hotline, toll free"), ("+254 722 000 111", "", "WhatsApp")]),
        ("081 234 5679 (standard), 099 111 2222 (urgences)",
         [("081 234 5679", "", "standard"), ("099 111 2222", "", "urgences")]),
        ("(01) 234-5678 ext. 12", [("(01) 234-5678", "12", "")]),
        ("8 (495) 123-45-67, доб. 5", [("8 (495) 123-45-67", "5", "")]),
        ("Tel. 020-2345678/9", [("020-2345678/9", "", "")]),
        ("0722000116 or 0722000117 and 0722000118", [("0722000116", "", ""), ("0722000117", "", ""),
                                                      ("0722000118", "", "")]),
        ("777123456 - 733123456", [("777123456", "", ""), ("733123456", "", "")]),
        ("24/7: 0800 123 456", [("0800 123 456", "", "24/7")]),
        ("خط ساخن 136", [("136", "", "خط ساخن")]),
        ("254722000115.0", [("254722000115", "", "")]),
    ],
)  # fmt: skip
def test_each_number_stands_by_itself_with_what_it_is_for(cell: str, numbers: list[Said]) -> None:
    assert [(one.number, one.extension, one.use) for one in numbers_of(cell)] == numbers


@pytest.mark.parametrize(
    ("cell", "use"),
    [("988 then press 1", "then press 1"), ("741741 text HOME", "text HOME"), ("13 11 14 (Lifeline)", "Lifeline")],
)
def test_how_a_number_is_called_is_never_left_out(cell: str, use: str) -> None:
    (number,) = numbers_of(cell)
    assert (number.use, number.has_name) == (use, False)


@pytest.mark.parametrize(
    "cell", ["1-800-CALL-NOW", "116 123", "135; 5275 1135", "+44 (0)20 7946 0000", "(202) 715-1950/2", "116/117"]
)
def test_what_could_be_one_number_stays_as_it_is_printed(cell: str) -> None:
    assert [one.number for one in numbers_of(cell)] == [cell]


@pytest.mark.parametrize("cell", ["M. Jean 0812345678", "0812345678 (Ama Mensah)", "0812345678 Иванова И.И."])
def test_the_name_of_a_person_is_left_out(cell: str) -> None:
    (number,) = numbers_of(cell)
    assert (number.number, number.use, number.has_name) == ("0812345678", "", True)


def test_a_word_that_may_be_a_name_is_kept_and_known_as_one() -> None:
    (number,) = numbers_of("0722000112 (Mary)")
    assert number.use == "Mary"
    assert may_be_name(number.use)
    assert not may_be_name("Hotline")


@given(st.text(alphabet="0123456789 +-()/,;.xeAbñш:\n", max_size=60))
def test_no_digit_of_a_cell_with_figures_alone_is_lost(cell: str) -> None:
    if any(letter.isalpha() for letter in cell) or ".0" in cell or "24" in cell:
        return
    for line in cell.split("\n"):
        digits = [letter for letter in line if letter.isdigit()]
        if len(digits) >= 2:
            assert [letter for one in numbers_of(line) for letter in one.number if letter.isdigit()] == digits
