"""Texts in whatever letters they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.problems import ProblemLog
from phcdesk.tables.delimited import delimiter_of
from phcdesk.tables.letters import text_of

RUSSIAN = "Название,Телефон\nЦентр психического здоровья населения,020\nГородская поликлиника номер семь,020\n"


def rules(data: bytes) -> tuple[str, list[str]]:
    log = ProblemLog()
    text = text_of(data, "t.csv", log)
    return text, [problem.rule for problem in log.problems()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_is_certain_is_read_without_a_word(encoding: str) -> None:
    text = "Name,Phone\nAna,1\n" * 9
    assert rules(text.encode(encoding)) == (text, [])


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_letters_that_make_no_words_as_windows_1252_are_guessed_and_noted(encoding: str) -> None:
    assert rules(RUSSIAN.encode(encoding)) == (RUSSIAN, ["EC02"])


def test_western_letters_are_windows_1252() -> None:
    assert rules("Santé mentale à Thiès\n".encode("cp1252")) == ("Santé mentale à Thiès\n", ["EC01"])


def test_one_hurt_letter_does_not_change_the_others() -> None:
    text, found = rules("Clínica São José, Köl".encode() + b"\xff" + "n à côté\n".encode())
    assert (text, found) == ("Clínica São José, Kölÿn à côté\n", ["EC01"])


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    text_of(data, "t.csv", ProblemLog())


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_mark_between_cells_is_found_below_a_title(mark: str) -> None:
    row = mark.join(("a, b" if mark != "," else "a", "b", "c"))
    assert delimiter_of(f"Our list\n\n{row}\n{row}\n") == mark


def test_decimal_commas_do_not_part_cells() -> None:
    assert delimiter_of("lat;lon;name\n1,5;2,5;A\n3,5;4,5;B\n") == ";"
